# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts dynak for a test: the environment says where it is, run() what it did. Standard library only."""

import json
import os
import pathlib
import resource
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ.get("DYNAK_PROGRAM", "dynak")
STUDIO = pathlib.Path(PROGRAM).with_name("dynak-studio")  # absent where only the core was built
SOURCE = pathlib.Path(os.environ.get("DYNAK_SOURCE_DIR", pathlib.Path(__file__).resolve().parents[2]))
SHARED = pathlib.Path(os.environ.get("DYNAK_SHARED_DIR", SOURCE.parent / "shared"))
ARCHITECTURES = SOURCE / "tests" / "architectures"
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8"}
TIMEOUT = 600  # seconds; far above what any command here needs


class Done:
    """What a finished command left: exit code, both outputs."""

    def __init__(self, completed):
        self.code = completed.returncode
        self.out = completed.stdout.decode("utf-8", "replace")
        self.err = completed.stderr.decode("utf-8", "replace")

    @property
    def json(self):
        """The one JSON object on stdout; a ValueError where there is more or less than that."""
        value = json.loads(self.out)
        if not isinstance(value, dict):
            raise ValueError(f"stdout holds no object: {self.out[:200]}")
        return value


def command(*arguments):
    # one thread: the models are tiny, and several tests run side by side
    return [PROGRAM, *map(str, arguments), "--threads", "1"]


def run(*arguments, stdin=b"", folder=None, before=None, environment=None):
    """`before` is called in the child, e.g. to limit what it may use; `environment` is what differs in the child's."""
    return Done(
        subprocess.run(
            command(*arguments), input=stdin, capture_output=True, cwd=folder, timeout=TIMEOUT, check=False,
            env={**ENVIRONMENT, **(environment or {})}, preexec_fn=before,
        )
    )  # fmt: skip


def memoryOfAtMost(megabytes):
    """For a child: what it allocates is bounded, so that no file's numbers can make it take more."""
    size = megabytes << 20
    return lambda: resource.setrlimit(resource.RLIMIT_DATA, (size, size))


def shared(*parts):
    """A path under the shared folder. Where that is absent the test is skipped, in CI it fails."""
    path = SHARED.joinpath(*parts)
    if not path.exists():
        if os.environ.get("CI"):
            raise AssertionError(f"{path} is absent, and CI must have it")
        raise unittest.SkipTest(f"{path} is absent")
    return path


class ProgramTest(unittest.TestCase):
    """Gives each test an empty folder of its own, `self.folder`."""

    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dynak-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def ok(self, *arguments, **more):
        done = run(*arguments, **more)
        self.assertEqual(done.code, 0, f"{arguments}\n{done.err}")
        return done

    def object(self, *arguments, **more):
        return self.ok(*arguments, "--json", **more).json

    def refused(self, *arguments, says=(), code=1, **more):
        """The command ends with `code` and a sentence on stderr that holds each word of `says`."""
        done = run(*arguments, **more)
        self.assertEqual(done.code, code, f"{arguments}\n{done.out}\n{done.err}")
        lines = done.err.strip().splitlines()
        sentence = next((line for line in lines if line.startswith("dynak: ")), "")
        self.assertTrue(sentence.endswith("."), f"no sentence on stderr: {done.err}")
        self.assertNotIn("terminate called", done.err)
        for word in says:
            self.assertIn(str(word), done.err)
        return done

    def assertClose(self, got, wanted, tolerance, where=""):
        self.assertEqual(len(got), len(wanted), where)
        worst = max((abs(a - b) for a, b in zip(got, wanted)), default=0.0)
        self.assertLessEqual(worst, tolerance, where)

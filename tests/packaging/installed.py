# SPDX-License-Identifier: GPL-3.0-or-later
"""An installed tree of the build, made once for a test program. Standard library only."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["DYNAK_SOURCE_DIR"])
BUILD = pathlib.Path(os.environ["DYNAK_BINARY_DIR"])
HAS_STUDIO = os.environ["DYNAK_STUDIO"] == "1"
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}

sys.path.insert(0, str(SOURCE / "tests" / "app"))  # tiny: a model that is made here


def tool(name):
    """The path of a program of the system. Where it is absent the test is skipped, in CI it fails."""
    path = shutil.which(name)
    if not path:
        if os.environ.get("CI"):
            raise AssertionError(f"{name} is not installed, and CI must have it")
        raise unittest.SkipTest(f"{name} is not installed")
    return path


class InstalledTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.prefix = pathlib.Path(tempfile.mkdtemp(prefix="dynak-installed-"))
        cls.addClassCleanup(shutil.rmtree, cls.prefix, ignore_errors=True)
        subprocess.run(
            [os.environ["DYNAK_CMAKE"], "--install", BUILD, "--prefix", cls.prefix], check=True, stdout=subprocess.DEVNULL
        )
        cls.share = cls.prefix / "share"

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dynak-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def run_tool(self, *words, environment=None):
        return subprocess.run(
            list(map(str, words)), capture_output=True, text=True, env=environment or ENVIRONMENT, timeout=300, check=False
        )

    def ok(self, *words, environment=None):
        done = self.run_tool(*words, environment=environment)
        self.assertEqual(done.returncode, 0, f"{words}\n{done.stdout}{done.stderr}")
        return done.stdout

    def program(self, name):
        return self.prefix / "bin" / name

# SPDX-License-Identifier: GPL-3.0-or-later
"""Places that take no file: full disks, read-only folders, folders and pipes for files. What was there stays as it was."""

import hashlib
import os
import pathlib
import resource
import signal
import subprocess
import unittest

import safetensors
import tiny
from program import STUDIO, ProgramTest, command, run
from safetensors import Tensor


def filesOfAtMost(size):
    """For a child: no file grows beyond `size` bytes, as on a disk that is full."""

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


def content(folder):
    """{name: content} of all files below, hidden ones too; long contents as their hash."""

    def short(data):
        return data if len(data) < 100 else hashlib.sha256(data).hexdigest()

    return {str(path.relative_to(folder)): short(path.read_bytes()) for path in folder.rglob("*") if path.is_file()}


class Outputs(ProgramTest):
    """One project of the tiny model for all tests; each may write into `self.out`."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.home = cls.enterClassContext(tiny.temporaryFolder())
        cls.model = tiny.model(cls.home / "model")
        cls.text = tiny.text(cls.home / "text.txt")
        cls.made = cls.home / "made.dynak"
        done = run(*cls.conversion(cls.made))
        if done.code != 0:
            raise AssertionError(done.err)
        cls.inputs = cls.home / "in.safetensors"
        safetensors.write(cls.inputs, {"input_ids": Tensor("I64", [1, 2], [1, 2])})

    @classmethod
    def conversion(cls, output):
        return ("convert", cls.model, "--data", cls.text, "--output", output, *tiny.quick("--experts", 8))

    def setUp(self):
        super().setUp()
        self.out = self.folder / "out"
        self.out.mkdir()

    def forward(self, output):
        return ("forward", self.model, "--inputs", self.inputs, "--output", output)

    def export(self, output, *more):
        return ("export", self.made, "--tau", "0.5", "--output", output, *more)

    def training(self, output):
        return ("train", self.model, "--data", self.text, "--output", output, "--steps", 2, "--batch-size", 2)

    def writers(self, folder):
        """Every command that writes a file, and where."""
        return (
            (self.conversion(folder / "p.dynak"), "p.dynak"),
            (self.forward(folder / "o.safetensors"), "o.safetensors"),
            (self.export(folder / "exported"), "exported"),
            (self.export(folder / "numbers", "--format", "partition"), "numbers"),
            (self.training(folder / "trained"), "trained"),
        )


class FullDisk(Outputs):
    def test_nothing_new_is_left(self):
        for size in (0, 1500):
            for arguments, name in self.writers(self.out):
                with self.subTest((name, size)):
                    self.refused(*arguments, before=filesOfAtMost(size), says=[name, "File too large"])
                    self.assertEqual({file for file, data in content(self.out).items() if data}, set())
                    self.assertFalse((self.out / "exported").exists())

    def test_what_was_there_stays(self):
        project = self.out / "p.dynak"
        project.write_bytes(self.made.read_bytes())
        output = self.out / "o.safetensors"
        self.ok(*self.forward(output))
        self.ok(*self.export(self.out / "exported"))
        before = content(self.out)
        for arguments in (
            ("sweep", project, "--values", "0,0.3"),
            ("partition", project, "--experts", 4),
            self.forward(output),
            self.export(self.out / "exported", "--force"),
        ):
            with self.subTest(arguments):
                self.refused(*arguments, before=filesOfAtMost(700), says=["File too large"])
                self.assertEqual(content(self.out), before)
        self.ok("sweep", project, "--values", "0,0.3")

    def test_demo(self):
        self.refused("demo", "--output", self.out / "demo", before=filesOfAtMost(3000), says=[".dynak", "File too large"])
        self.assertEqual([file for file in content(self.out) if ".part" in file], [])

    def test_a_real_one(self):
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", self.out], capture_output=True, check=False)
        if mounted.returncode != 0:
            self.skipTest("no file system can be mounted here")
        self.addCleanup(subprocess.run, ["umount", self.out], check=False)
        self.refused(*self.conversion(self.out / "p.dynak"), says=["p.dynak", "No space left"])
        self.assertLessEqual({path.name for path in self.out.iterdir()}, {"p.dynak"})

    def test_standard_output(self):
        for more in ((), ("--json",)):
            with open("/dev/full", "wb") as full:
                done = subprocess.run(
                    command("inspect", self.model, *more), stdout=full, stderr=subprocess.PIPE, text=True, check=False
                )
            self.assertEqual(done.returncode, 1)
            self.assertIn("standard output", done.stderr)

    @unittest.skipUnless(STUDIO.exists(), "figures need dynak-studio")
    def test_plot(self):
        for suffix in ("svg", "pdf", "png", "csv"):
            with self.subTest(suffix):
                picture = self.out / f"f.{suffix}"
                picture.write_bytes(b"mine")
                self.refused(
                    "plot", self.made, "--figure", "sparsity", "--output", picture, before=filesOfAtMost(20),
                    says=[picture.name],
                )  # fmt: skip
                self.assertEqual(content(self.out), {picture.name: b"mine"})
                picture.unlink()


class ReadOnly(Outputs):
    def refusedBy(self, folder):
        for arguments, name in self.writers(folder):
            with self.subTest(name):
                self.refused(*arguments, says=[folder.name])

    def test_folder(self):
        if os.geteuid() == 0:  # may write whatever the permissions say
            mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", self.out], capture_output=True, check=False)
            if mounted.returncode != 0:
                self.skipTest("no file system can be mounted here")
            self.addCleanup(subprocess.run, ["umount", self.out], check=False)
        else:
            self.out.chmod(0o555)
            self.addCleanup(self.out.chmod, 0o755)
        self.refusedBy(self.out)
        self.assertEqual(list(self.out.iterdir()), [])

    def test_below_a_file(self):
        (self.out / "file").write_bytes(b"mine")
        self.refusedBy(self.out / "file")
        self.assertEqual(content(self.out), {"file": b"mine"})

    def test_system_folder(self):
        self.refusedBy(pathlib.Path("/proc"))


class OtherThings(Outputs):
    def test_folder_for_a_file(self):
        for arguments in (self.conversion(self.out), self.forward(self.out)):
            with self.subTest(arguments[0]):
                self.refused(*arguments, says=[str(self.out), "is a folder"])
                self.assertEqual(list(self.out.iterdir()), [])

    def test_file_for_a_folder(self):
        file = self.out / "file"
        file.write_bytes(b"mine")
        for arguments in (self.export(file), self.training(file), ("demo", "--output", file)):
            with self.subTest(arguments[0]):
                self.refused(*arguments, says=[str(file)])
                self.assertEqual(content(self.out), {"file": b"mine"})

    def test_pipe_for_a_file(self):
        pipe = self.out / "pipe"
        os.mkfifo(pipe)
        self.refused(*self.forward(pipe), says=[str(pipe), "no ordinary file"])
        self.assertTrue(pipe.is_fifo())

    def test_link_to_a_file_stays_a_link(self):
        (self.out / "real").mkdir()
        link, real = self.out / "o.safetensors", self.out / "real" / "r.safetensors"
        real.write_bytes(b"old")
        link.symlink_to(real)
        self.ok(*self.forward(link))
        self.assertTrue(link.is_symlink())
        self.assertIn("logits", safetensors.read(real))

    def test_folder_that_is_absent(self):
        for arguments in (self.conversion("/nowhere/p.dynak"), self.forward("/nowhere/o.safetensors")):
            self.refused(*arguments, says=["/nowhere", "does not exist"])


class Exports(Outputs):
    def test_folder_with_other_files(self):
        (self.out / "thesis.tex").write_bytes(b"mine")
        for more in ((), ("--force",)):
            self.refused(*self.export(self.out, *more), says=[str(self.out), "not empty"])
        self.assertEqual(content(self.out), {"thesis.tex": b"mine"})

    def test_earlier_export(self):
        target = self.out / "exported"
        self.ok(*self.export(target))
        before = content(target)
        self.refused(*self.export(target), says=["exported", "--force"])
        (target / "notes.txt").write_bytes(b"mine")
        self.refused(*self.export(target, "--force"), says=["notes.txt"])
        (target / "notes.txt").unlink()
        self.assertEqual(content(target), before)
        self.ok(*self.export(target, "--force"))

    def test_folder_of_the_model(self):
        before = content(self.model)
        self.refused(*self.export(self.model, "--force"), says=[str(self.model), "model itself"])
        self.assertEqual(content(self.model), before)

    def test_before_there_are_experts(self):
        project = self.out / "p.dynak"
        self.ok("convert", self.model, "--data", self.text, "--output", project, *tiny.quick("--experts", 8, "--kind", "oracle"))
        self.refused("export", project, "--tau", "0.5", "--output", self.out / "exported", says=["oracle"])
        self.refused("export", self.made, "--tau", "0.5", "--format", "stone", "--output", self.out / "exported", says=["stone", "hf"])
        self.assertFalse((self.out / "exported").exists())


if __name__ == "__main__":
    unittest.main()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Data that does not fit, projects that are none, and places that cannot be written to."""

import os
import subprocess
import unittest

import tiny
from program import ARCHITECTURES, ProgramTest, shared


class Data(ProgramTest):
    def setUp(self):
        super().setUp()
        self.model = tiny.model(self.folder / "model")

    def text(self, content, says):
        path = self.folder / "text.txt"
        path.write_bytes(content)
        self.refused("evaluate", self.model, "--data", path, says=["text.txt", *says])

    def test_empty_file(self):
        self.text(b"", [])

    def test_empty_folder(self):
        (self.folder / "data").mkdir()
        self.refused("evaluate", self.model, "--data", self.folder / "data", says=["data"])

    def test_bytes_that_are_no_text(self):
        self.text(b"\xff\xfe\x00\x01" * 100, [])

    def test_images_for_a_text_model(self):
        self.refused("evaluate", self.model, "--data", tiny.images(self.folder / "images"), says=["images", "text"])


class Images(ProgramTest):
    def evaluate(self, data, says):
        model = shared("models", "vit-mnist", "model.safetensors")
        self.refused("evaluate", model, "--architecture", ARCHITECTURES / "vit-mnist.json", "--data", data, says=says)

    def test_without_labels(self):
        self.evaluate(tiny.images(self.folder / "images", labels=False), ["label"])

    def test_truncated(self):
        data = tiny.images(self.folder / "images")
        pixels = data / "t10k-images-idx3-ubyte"
        pixels.write_bytes(pixels.read_bytes()[:-5])
        self.evaluate(data, ["t10k-images-idx3-ubyte"])

    def test_header_that_promises_too_much(self):
        data = tiny.images(self.folder / "images")
        pixels = data / "t10k-images-idx3-ubyte"
        pixels.write_bytes(pixels.read_bytes()[:4] + b"\x7f\xff\xff\xff" * 3 + b"\0" * 100)
        self.evaluate(data, ["t10k-images-idx3-ubyte"])

    def test_text_for_an_image_model(self):
        self.evaluate(tiny.text(self.folder / "text.txt"), ["text", "images"])

    def test_images_of_another_size_are_resized(self):
        model = shared("models", "vit-mnist", "model.safetensors")
        data = tiny.images(self.folder / "images", height=20, width=31)
        shown = self.object("evaluate", model, "--architecture", ARCHITECTURES / "vit-mnist.json", "--data", data)
        self.assertEqual(shown["count"], 12)


class Projects(ProgramTest):
    def setUp(self):
        super().setUp()
        self.model = tiny.model(self.folder / "model")
        self.data = tiny.text(self.folder / "text.txt")
        self.project = self.folder / "p.dynak"

    def convert(self, *more, output=None):
        return ("convert", self.model, "--data", self.data, "--output", output or self.project, *tiny.quick(*more))

    def test_no_project(self):
        self.refused("profile", self.folder / "absent.dynak", says=["absent.dynak"])
        for content in (b"", b"just text", b"\x89HDF\r\n\x1a\n" + b"\0" * 50):
            self.project.write_bytes(content)
            self.refused("sweep", self.project, says=["p.dynak"])
            self.assertEqual(self.project.read_bytes(), content)

    def test_truncated_project(self):
        self.ok(*self.convert("--experts", 8))
        whole = self.project.read_bytes()
        for length in (len(whole) // 3, len(whole) - 1000):
            with self.subTest(length):
                self.project.write_bytes(whole[:length])
                self.refused("sweep", self.project, "--values", "0", says=["p.dynak"])
                self.assertEqual(self.project.read_bytes(), whole[:length])

    def test_experts_that_do_not_divide_the_width(self):
        self.refused(*self.convert("--expert-size", 5), says=["5", str(tiny.NEURONS)])
        self.refused(*self.convert("--experts", 5), says=["5", str(tiny.NEURONS)])
        # what came before is kept, and a good number goes on from there
        self.ok(*self.convert("--experts", 8))

    def test_wrong_options(self):
        for more, says in (
            (("--method", "astrology"), ["astrology", "kmeans"]),
            (("--experts", "many"), ["many"]),
            (("--values", "0,x"), ["x"]),
            (("--held-out-share", "3"), ["3"]),
            (("--sites", "nothing*"), ["nothing*"]),
        ):
            with self.subTest(more):
                self.refused(*self.convert(*more), says=says)

    def test_wrong_recipe(self):
        recipe = self.folder / "recipe.json"
        for text in ("", "[]", '{"partition": {"expertz": 4}}', '{"brew": {}}', '{"partition": {"experts": "four"}}'):
            with self.subTest(text):
                recipe.write_text(text)
                self.refused(*self.convert("--recipe", recipe), says=["recipe.json"])
                self.assertFalse(self.project.exists())

    def test_folder_that_does_not_exist(self):
        self.refused(*self.convert(output="/nowhere/p.dynak"), says=["/nowhere"])

    def test_unwritable_folder(self):
        locked = self.folder / "locked"
        locked.mkdir()
        locked.chmod(0o555)
        self.addCleanup(locked.chmod, 0o755)
        if os.access(locked, os.W_OK):
            self.skipTest("root may write anywhere")
        self.refused(*self.convert(output=locked / "p.dynak"), says=["locked"])
        self.assertEqual(list(locked.iterdir()), [])

    def test_full_disk(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True, check=False)
        if mounted.returncode != 0:
            self.skipTest("no tmpfs can be mounted here")
        self.addCleanup(subprocess.run, ["umount", disk], check=False)
        self.refused(*self.convert("--experts", 8, output=disk / "p.dynak"), says=["p.dynak"])
        self.assertLessEqual({path.name for path in disk.iterdir()}, {"p.dynak"})

    def test_model_that_moved(self):
        self.ok(*self.convert("--experts", 8))
        self.model.rename(self.folder / "elsewhere")
        self.refused("sweep", self.project, "--values", "0,1", says=["model"])


if __name__ == "__main__":
    unittest.main()

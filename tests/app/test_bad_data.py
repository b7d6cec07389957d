# SPDX-License-Identifier: GPL-3.0-or-later
"""Data that does not fit, projects that are none, and places that cannot be written to."""

import gzip
import importlib.util
import json
import struct
import unittest
import zlib

import tiny
from program import ARCHITECTURES, ProgramTest, memoryOfAtMost, shared


def edited(project, **changes):
    """The attributes of the project's root after `changes`."""
    import h5py  # pylint: disable=import-outside-toplevel

    with h5py.File(project, "r+") as file:
        for name, value in changes.items():
            if isinstance(value, str):
                del file.attrs[name]
                file.attrs.create(name, value.encode(), dtype=f"S{len(value.encode())}")
            else:
                file.attrs[name] = value
        return {name: value.decode() if isinstance(value, bytes) else value for name, value in file.attrs.items()}


def hugePng():
    """A PNG whose header says 60000 × 60000 pixels, with hardly any behind it."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


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


    def test_empty_lines_only(self):
        self.text(b"\n\n  \n", [])


class LabelledText(ProgramTest):
    """A BERT with two classes."""

    def evaluate(self, content, says, name="rows.csv", description=None):
        folder = self.folder / f"data{len(list(self.folder.iterdir()))}"
        folder.mkdir()
        (folder / name).write_bytes(content)
        if description:
            (folder / "dataset.json").write_text(json.dumps(description))
        self.refused("evaluate", shared("fixtures", "families", "bert"), "--data", folder, says=says)

    def test_row_without_a_label(self):
        self.evaluate(b"text,label\na good one,0\na bad one\n", ["rows.csv line 3"])
        self.evaluate(b"text,label\na good one,0\na bad one,\n", ["rows.csv line 3", "label"])

    def test_column_that_is_absent(self):
        for columns in ({"text": "body", "label": "label"}, {"text": "text", "label": "stars"}):
            absent = next(iter(set(columns.values()) - {"text", "label"}))
            self.evaluate(b"text,label\na,0\n", ["rows.csv", absent], description={"columns": columns})

    def test_broken_rows(self):
        self.evaluate(b'text,label\n"never closed,0\nmore,1\n', ["rows.csv line 2"])
        self.evaluate(b"text,label\n", ["no samples"])
        self.evaluate(b'{"text": "a", "label": 0}\n{"text": \n', ["rows.jsonl line 2"], name="rows.jsonl")

    def test_damaged_description(self):
        for description in ({"kind": "smells"}, {"columns": 7}, {"splits": {"train": "absent.csv"}}, [1]):
            with self.subTest(description):
                self.evaluate(b"text,label\na,0\n", ["dataset.json"], description=description)


class Images(ProgramTest):
    def evaluate(self, data, says, before=None):
        model = shared("models", "vit-mnist", "model.safetensors")
        own = ("--architecture", ARCHITECTURES / "vit-mnist.json")
        done = self.refused("evaluate", model, *own, "--data", data, says=says, before=before)
        self.assertNotIn("enough memory", done.err)

    def test_training_without_labels(self):
        data = tiny.images(self.folder / "images", labels=False)
        self.refused(
            "train", shared("models", "vit-mnist", "model.safetensors"), "--architecture", ARCHITECTURES / "vit-mnist.json",
            "--data", data, "--output", self.folder / "out", "--steps", 1, says=["images", "label"],
        )  # fmt: skip
        self.assertFalse((self.folder / "out" / "model.safetensors").exists())

    def test_labels_that_do_not_fit(self):
        data = tiny.images(self.folder / "images", classes=12)
        self.evaluate(data, ["images", "class 10", "10 classes"])
        (data / "t10k-labels-idx1-ubyte").write_bytes(struct.pack(">II", 0x801, 7) + bytes(7))
        self.evaluate(data, ["t10k-labels-idx1-ubyte", "12", "7"])
        (data / "t10k-labels-idx1-ubyte").write_bytes(b"")
        self.evaluate(data, ["t10k-labels-idx1-ubyte"])

    def test_picture_that_is_none(self):
        for name, content in (("a.png", b""), ("b.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 40), ("c.jpg", b"\xff\xd8\xff\xe0 cut"), ("d.png", hugePng())):
            with self.subTest(name):
                folder = self.folder / name.split(".", maxsplit=1)[0]
                for label in ("cat", "dog"):
                    (folder / label).mkdir(parents=True)
                    (folder / label / name).write_bytes(content)
                self.evaluate(folder, [name], before=memoryOfAtMost(700))

    def test_packed_file_that_swells(self):
        data = tiny.images(self.folder / "images")
        pixels = data / "t10k-images-idx3-ubyte"
        header = pixels.read_bytes()[:16]
        pixels.unlink()
        with gzip.open(data / "t10k-images-idx3-ubyte.gz", "wb", compresslevel=1) as packed:
            packed.write(header)
            for _ in range(1024):
                packed.write(bytes(1 << 20))
        self.evaluate(data, ["t10k-images-idx3-ubyte.gz"], before=memoryOfAtMost(700))

    def test_truncated(self):
        data = tiny.images(self.folder / "images")
        pixels = data / "t10k-images-idx3-ubyte"
        pixels.write_bytes(pixels.read_bytes()[:-5])
        self.evaluate(data, ["t10k-images-idx3-ubyte"])

    def test_header_that_promises_too_much(self):
        data = tiny.images(self.folder / "images")
        pixels = data / "t10k-images-idx3-ubyte"
        pixels.write_bytes(pixels.read_bytes()[:4] + b"\x7f\xff\xff\xff" * 3 + b"\0" * 100)
        self.evaluate(data, ["t10k-images-idx3-ubyte"], before=memoryOfAtMost(700))

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

    @unittest.skipUnless(importlib.util.find_spec("h5py"), "h5py edits the project")
    def test_project_of_a_newer_dynak(self):
        self.ok(*self.convert("--experts", 8))
        edited(self.project, format_version=99)
        before = self.project.read_bytes()
        for arguments in (
            ("sweep", self.project, "--values", "0"),
            ("export", self.project, "--tau", "0.5", "--output", self.folder / "exported"),
            ("evaluate", self.project, "--data", self.data, "--tau", "0.5"),
            self.convert("--experts", 4),
        ):
            with self.subTest(arguments[0]):
                self.refused(*arguments, says=["p.dynak", "99", "newer"])
        self.assertEqual(self.project.read_bytes(), before)
        self.assertFalse((self.folder / "exported").exists())

    @unittest.skipUnless(importlib.util.find_spec("h5py"), "h5py edits the project")
    def test_options_of_another_version_are_passed_over(self):
        self.ok(*self.convert("--experts", 8))
        recipe = edited(self.project)["recipe"]
        mixed = json.loads(recipe)
        mixed["partition"]["colour"] = "red"
        mixed["distil"] = {"teacher": 7}
        edited(self.project, recipe=json.dumps(mixed))
        warned = ("p.dynak", "partition.colour", "distil")
        for arguments in (
            ("export", self.project, "--tau", "0.5", "--output", self.folder / "exported"),
            ("evaluate", self.project, "--data", self.data, "--tau", "0.5"),
            ("sweep", self.project, "--values", "0,0.7"),
        ):
            done = self.ok(*arguments)
            for word in warned:
                self.assertIn(word, done.err)
        kept = json.loads(edited(self.project)["recipe"])
        self.assertEqual((kept["partition"]["colour"], kept["distil"]), ("red", {"teacher": 7}))
        self.assertEqual(kept["sweep"]["values"], [0, 0.7])

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

    def test_model_that_moved(self):
        self.ok(*self.convert("--experts", 8))
        self.model.rename(self.folder / "elsewhere")
        self.refused("sweep", self.project, "--values", "0,1", says=["model"])


if __name__ == "__main__":
    unittest.main()

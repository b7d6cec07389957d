# SPDX-License-Identifier: GPL-3.0-or-later
"""dynak --memory: a model larger than the limit is converted within it, to the same curve."""

import json
import random
import resource
import struct
import unittest

import tiny
from program import ProgramTest, run

WIDTH, NEURONS, LAYERS = 1024, 4096, 10
LIMIT = 400  # MB; the weights take 504 in float32


def bf16(floats):
    """The upper halves of little-endian floats."""
    halves = bytearray(len(floats) // 2)
    halves[0::2], halves[1::2] = floats[2::4], floats[3::4]
    return bytes(halves)


def writeModel(folder):
    """Every matrix is the beginning of the same random numbers: what they are does not matter, and drawing takes long."""
    draw = random.Random(1)
    count = WIDTH * NEURONS
    noise = bf16(struct.pack(f"<{count}f", *(draw.gauss(0, 0.03) for _ in range(count))))
    ones = bf16(struct.pack("<f", 1.0)) * WIDTH
    shapes = tiny.shapes(WIDTH, NEURONS, LAYERS)
    header, end, sizes = {}, 0, {}
    for name, shape in shapes.items():
        sizes[name] = 2 * shape[0] * (shape[1] if len(shape) > 1 else 1)
        header[name] = {"dtype": "BF16", "shape": shape, "data_offsets": [end, end + sizes[name]]}
        end += sizes[name]
    text = json.dumps(header).encode()
    folder.mkdir()
    with open(folder / "model.safetensors", "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for name in shapes:
            file.write((ones if tiny.isGain(name) else noise)[: sizes[name]])
    changes = {"n_embd": WIDTH, "n_inner": NEURONS, "n_layer": LAYERS, "n_head": 16}
    (folder / "config.json").write_text(json.dumps(tiny.config(**changes)))
    (folder / "tokenizer.json").write_text(json.dumps(tiny.tokenizer()))
    return folder


class MemoryTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.model = writeModel(self.folder / "model")
        self.text = self.folder / "text.txt"
        tiny.text(self.text)

    def convert(self, name, *more):
        options = tiny.quick("--tokens", 300, "--experts", 32, "--values", "0,0.5")
        done = self.object("convert", self.model, "--data", self.text, "--output", self.folder / name, *options, *more)
        return next(iter(done["sweeps"].values()))["points"]

    def test_larger_than_the_limit(self):
        within = self.convert("within.dynak", "--memory", f"{LIMIT}M")
        most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        self.assertLess(most, LIMIT, "MB were taken")
        free = self.convert("free.dynak")
        self.assertGreater(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, 504, "the limit had no work to do")
        for a, b in zip(within, free):
            self.assertAlmostEqual(a["loss"], b["loss"], delta=0.02)
            self.assertAlmostEqual(a["macs_share"], b["macs_share"], delta=0.02)

    def test_too_small(self):
        place = ("convert", self.model, "--data", self.text, "--output", self.folder / "p.dynak")
        self.refused(*place, "--memory", "300M", says=("300 MB", "--memory"))
        self.refused(*place, "--memory", f"{LIMIT}M", "--relufy", says=("Training this model", "--memory"))
        self.assertEqual(run(*place, "--memory", "lots").code, 2)


if __name__ == "__main__":
    unittest.main()

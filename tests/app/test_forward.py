# SPDX-License-Identifier: GPL-3.0-or-later
"""dynak forward --taps against the answers of transformers; padding leaks nowhere."""

import importlib.util
import math
import os
import subprocess
import sys
import unittest

import safetensors
from program import SOURCE, ProgramTest, shared
from safetensors import Tensor

TOLERANCE = 1e-4
TEXT = ["bert", "bert-fp16", "bert-mlm", "distilbert", "roberta", "gpt2", "gpt2-bf16", "gpt_neox", "opt", "llama",
        "llama-sharded", "mistral", "qwen2", "gemma", "phi"]  # fmt: skip
IMAGES = ["vit", "deit"]
SEQ2SEQ = ["t5", "t5-v1_1", "marian", "bart"]
ANSWERS = ("embeddings", "hidden.", "ffn.", "logits", "loss", "last_hidden_state", "encoder.", "decoder.")


class ForwardTest(ProgramTest):
    def compare(self, got, wanted, mask):
        names = [name for name in wanted if name.startswith(ANSWERS)]
        two = "decoder_input_ids" in wanted  # stacks; all positions of the decoder count
        self.assertGreaterEqual(len(names), 2 if two else 8 if "last_hidden_state" in wanted else 9)
        for name in names:
            self.assertIn(name, got)
            a, b = got[name], wanted[name]
            self.assertEqual(a.shape, b.shape, name)
            if mask is None or len(b.shape) < 3 or (two and not name.startswith("encoder.")):
                self.assertClose(a.values, b.values, TOLERANCE, name)
                continue
            for real, mine, theirs in zip(mask.values, a.rows(b.shape[-1]), b.rows(b.shape[-1])):
                if real:
                    self.assertClose(mine, theirs, TOLERANCE, name)

    def forward(self, model, inputs):
        output = self.folder / "out.safetensors"
        self.ok("forward", model, "--inputs", inputs, "--output", output, "--taps")
        return safetensors.read(output)


class Families(ForwardTest):
    def test_text(self):
        for family in TEXT:
            with self.subTest(family):
                folder = shared("fixtures", "families", family)
                wanted = safetensors.read(folder / "reference.safetensors")
                self.compare(self.forward(folder, folder / "reference.safetensors"), wanted, wanted["attention_mask"])

    def test_encoders_with_decoders(self):
        for family in SEQ2SEQ:
            with self.subTest(family):
                folder = shared("fixtures", "families", family)
                wanted = safetensors.read(folder / "reference.safetensors")
                self.assertIn("encoder.output", wanted)
                self.compare(self.forward(folder, folder / "reference.safetensors"), wanted, wanted["attention_mask"])

    def test_images(self):
        for family in IMAGES:
            with self.subTest(family):
                folder = shared("fixtures", "families", family)
                wanted = safetensors.read(folder / "reference.safetensors")
                got = self.forward(folder, folder / "reference.safetensors")
                self.compare(got, wanted, None)
                self.assertClose(got["pixel_values"].values, wanted["pixel_values"].values, TOLERANCE, "pixel_values")

    def test_rows_without_their_padding_give_the_same_logits(self):
        for family in ["bert", "roberta", "gpt2", "opt", "mistral"]:
            folder = shared("fixtures", "families", family)
            reference = safetensors.read(folder / "reference.safetensors")
            padded = self.forward(folder, folder / "reference.safetensors")["logits"]
            rows, length = reference["input_ids"].shape
            for row in range(rows):
                with self.subTest(family, row=row):
                    real = sum(reference["attention_mask"].values[row * length : (row + 1) * length])
                    cut = {
                        name: Tensor("I64", [1, real], reference[name].values[row * length : row * length + real])
                        for name in ("input_ids", "attention_mask", "token_type_ids")
                        if name in reference
                    }
                    safetensors.write(self.folder / "row.safetensors", cut)
                    alone = self.forward(folder, self.folder / "row.safetensors")["logits"]
                    size = len(padded.values) // rows
                    self.assertClose(alone.values, padded.values[row * size : row * size + len(alone.values)], 1e-5)


class MadeFamilies(ForwardTest):
    """Every family and variant of tests/fixtures/make_families.py, made here by transformers."""

    def test_all(self):
        if not all(importlib.util.find_spec(name) for name in ("torch", "transformers", "safetensors")):
            self.assertNotIn("CI", os.environ, "CI must have torch, transformers and safetensors")
            self.skipTest("torch, transformers or safetensors is absent")
        script = SOURCE / "tests" / "fixtures" / "make_families.py"
        made = subprocess.run([sys.executable, "-B", script, self.folder, "--full"], capture_output=True, text=True, check=False)
        self.assertEqual((made.returncode, made.stderr), (0, ""))
        folders = sorted(path for path in self.folder.iterdir() if path.is_dir())
        self.assertGreater(len(folders), 80)
        for folder in folders:
            with self.subTest(folder.name):
                wanted = safetensors.read(folder / "reference.safetensors")
                got = self.forward(folder, folder / "reference.safetensors")
                self.compare(got, wanted, wanted.get("attention_mask"))


class MiniLM(ProgramTest):
    def test_reference(self):
        folder = shared("models", "minilm")
        wanted = safetensors.read(folder / "reference.safetensors")
        output = self.folder / "out.safetensors"
        self.ok("forward", folder, "--inputs", folder / "reference.safetensors", "--output", output, "--taps")
        got = safetensors.read(output)
        rows, length = wanted["input_ids"].shape
        mask = wanted["attention_mask"].values
        last = wanted["last_hidden_state"]
        width = last.shape[-1]
        mine = got["hidden.5"].rows(width)
        for position, theirs in enumerate(last.rows(width)):
            if mask[position]:
                self.assertClose(mine[position], theirs, TOLERANCE, "last_hidden_state")
        for row in range(rows):
            kept = [mine[row * length + t] for t in range(length) if mask[row * length + t]]
            mean = [sum(column) / len(kept) for column in zip(*kept)]
            norm = math.sqrt(sum(value * value for value in mean))
            theirs = wanted["embedding"].values[row * width : (row + 1) * width]
            self.assertClose([value / norm for value in mean], theirs, TOLERANCE, "embedding")
        for layer in range(6):
            name = f"ffn.{layer}.act"
            neurons = wanted[name].shape[-1]
            for position, (a, b) in enumerate(zip(got[name].rows(neurons), wanted[name].rows(neurons))):
                if mask[position]:
                    self.assertClose(a, b, TOLERANCE, name)


if __name__ == "__main__":
    unittest.main()

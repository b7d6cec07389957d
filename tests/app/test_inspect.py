# SPDX-License-Identifier: GPL-3.0-or-later
"""dynak inspect: tree, parameters, sites and MACs."""

import math
import unittest

import tiny
from program import ARCHITECTURES, ProgramTest, shared


class Inspect(ProgramTest):
    def test_tiny_model(self):
        model = tiny.model(self.folder / "model")
        shown = self.object("inspect", model, "--length", 10)
        self.assertEqual(shown["family"], "gpt2")
        self.assertEqual(shown["length"], 10)
        self.assertEqual(shown["parameters"], sum(len(t.values) for t in tiny.weights().values()))
        self.assertEqual([site["id"] for site in shown["sites"]], ["layer.0.ffn", "layer.1.ffn"])
        for site in shown["sites"]:
            self.assertEqual((site["width"], site["neurons"], site["activation"]), (tiny.WIDTH, tiny.NEURONS, "relu"))
            # two products of width x neurons for each of 10 tokens
            self.assertAlmostEqual(site["macs_share"] * shown["macs_per_sample"], 10 * 2 * tiny.WIDTH * tiny.NEURONS, delta=1)

    def test_tree_lists_tensors(self):
        model = tiny.model(self.folder / "model")
        self.assertNotIn("layer.1.ffn.up.weight", self.ok("inspect", model).out)
        self.assertIn("layer.1.ffn.up.weight", self.ok("inspect", model, "--tree").out)

    def test_weights_are_read_for_their_hash_only(self):
        tensors = tiny.weights()
        tensors["h.0.mlp.c_fc.weight"].values[7] = math.nan
        model = tiny.model(self.folder / "model", tensors=tensors)
        shown = self.object("inspect", model)
        self.assertNotIn("hash", shown)
        self.assertEqual(len(shown["sites"]), 2)
        self.assertTrue(self.object("inspect", model, "--hash")["hash"])

    def test_known_models(self):
        minilm = self.object("inspect", shared("models", "minilm"))
        self.assertEqual((minilm["parameters"], len(minilm["sites"])), (22_713_216, 6))
        vit = shared("models", "vit-mnist", "model.safetensors")
        shown = self.object("inspect", vit, "--architecture", ARCHITECTURES / "vit-mnist.json")
        self.assertEqual((shown["parameters"], len(shown["sites"])), (213_642, 6))
        stories = shared("models", "stories260K", "model.safetensors")
        shown = self.object("inspect", stories, "--architecture", ARCHITECTURES / "stories260K.json")
        self.assertEqual((shown["parameters"], len(shown["sites"])), (260_032, 5))
        self.assertTrue(all(site["gated"] for site in shown["sites"]))


if __name__ == "__main__":
    unittest.main()

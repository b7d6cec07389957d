# SPDX-License-Identifier: GPL-3.0-or-later
"""dynak evaluate: metric, cost and time of models and projects."""

import unittest

import tiny
from program import ARCHITECTURES, ProgramTest, shared

KEYS = {"metric", "value", "low", "high", "loss", "count", "macs_per_sample", "macs_share", "experts_mean", "ms_per_sample", "split"}


class Evaluate(ProgramTest):
    def test_part_of_mnist(self):
        model = shared("models", "vit-mnist", "model.safetensors")
        arguments = (model, "--architecture", ARCHITECTURES / "vit-mnist.json", "--data", shared("data", "mnist"), "--samples", 300)
        shown = self.object("evaluate", *arguments)
        self.assertEqual(set(shown), KEYS)
        self.assertEqual((shown["metric"], shown["count"], shown["macs_share"]), ("accuracy", 300, 1))
        self.assertGreater(shown["value"], 0.95)
        self.assertGreater(shown["ms_per_sample"], 0)
        self.assertIsNone(shown["experts_mean"])
        again = self.object("evaluate", *arguments, "--batch-size", 7)
        self.assertEqual(again["value"], shown["value"])
        self.assertAlmostEqual(again["loss"], shown["loss"], delta=1e-5)

    def test_a_project_at_tau(self):
        model = tiny.model(self.folder / "model")
        text = tiny.text(self.folder / "text.txt")
        project = self.folder / "p.dynak"
        self.ok("convert", model, "--data", text, "--output", project, *tiny.quick("--experts", 8))
        dense = self.object("evaluate", model, "--data", text, "--samples", 8)
        taus = [self.object("evaluate", project, "--data", text, "--samples", 8, "--tau", tau) for tau in (0, 0.5, 1)]
        self.assertEqual(taus[0]["value"], dense["value"])
        self.assertEqual(taus[0]["experts_mean"], 8)
        self.assertGreater(taus[0]["macs_share"], taus[1]["macs_share"])
        self.assertGreater(taus[1]["macs_share"], taus[2]["macs_share"])
        for shown in taus:
            self.assertEqual([row["site"] for row in shown["break_even"]], ["layer.0.ffn", "layer.1.ffn"])
            self.assertTrue(all(0 <= row["share"] <= 1 for row in shown["break_even"]))
        masked = self.object("evaluate", project, "--data", text, "--samples", 8, "--tau", 0.5, "--executor", "masked")
        self.assertAlmostEqual(masked["loss"], taus[1]["loss"], delta=1e-4)
        self.assertNotIn("break_even", masked)
        rounded = self.object("evaluate", project, "--data", text, "--samples", 8, "--tau", 0.5, "--executor", "sparse-bf16")
        self.assertNotEqual(rounded["loss"], taus[1]["loss"])  # the weights are rounded
        self.assertAlmostEqual(rounded["loss"], taus[1]["loss"], delta=0.02)
        self.assertAlmostEqual(rounded["experts_mean"], taus[1]["experts_mean"], delta=0.05)  # the routers are not
        topk = self.object("evaluate", project, "--data", text, "--samples", 8, "--rule", "top-k", "--value", 3)
        self.assertEqual(topk["experts_mean"], 3)

    def test_tau_of_a_model_that_has_no_experts_is_refused(self):
        model = tiny.model(self.folder / "model")
        text = tiny.text(self.folder / "text.txt")
        self.refused("evaluate", model, "--data", text, "--tau", 0.5, says=["--tau", "project"])

    def test_unknown_split(self):
        model = tiny.model(self.folder / "model")
        text = tiny.text(self.folder / "text.txt")
        self.refused("evaluate", model, "--data", text, "--split", "evening", says=["evening"])


if __name__ == "__main__":
    unittest.main()

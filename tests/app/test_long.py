# SPDX-License-Identifier: GPL-3.0-or-later
"""Known answers that take minutes on a busy machine: label long, left out by ctest -LE long."""

import unittest

from program import ARCHITECTURES, ProgramTest, shared


class Mnist(ProgramTest):
    def test_all_of_it(self):
        model = shared("models", "vit-mnist", "model.safetensors")
        data = shared("data", "mnist")
        shown = self.object("evaluate", model, "--architecture", ARCHITECTURES / "vit-mnist.json", "--data", data, "--batch-size", 128)
        self.assertEqual((shown["count"], shown["value"]), (10_000, 0.9794))


if __name__ == "__main__":
    unittest.main()

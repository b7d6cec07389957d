# SPDX-License-Identifier: GPL-3.0-or-later
"""dynak train: lowers the loss, makes the same model from the same seed, and goes on where it was stopped."""

import json
import signal
import subprocess
import time
import unittest

import tiny
from program import ENVIRONMENT, ProgramTest, command


class Training(ProgramTest):
    def setUp(self):
        super().setUp()
        self.model = tiny.model(self.folder / "model")
        self.text = tiny.text(self.folder / "text.txt")

    def train(self, output, *more):
        return [
            "train", self.model, "--data", self.text, "--output", self.folder / output, "--learning-rate", "0.01",
            "--warm-up", "2", "--batch-size", "4", *more,
        ]  # fmt: skip

    def weights(self, output):
        return (self.folder / output / "model.safetensors").read_bytes()

    def loss(self, model):
        return self.object("evaluate", model, "--data", self.text)["loss"]

    def test_the_loss_falls_and_the_seed_decides(self):
        for output in ("a", "b"):
            self.ok(*self.train(output, "--steps", "30"))
        self.ok(*self.train("c", "--steps", "30", "--seed", "2"))
        self.assertEqual(self.weights("a"), self.weights("b"))
        self.assertNotEqual(self.weights("a"), self.weights("c"))
        self.assertLess(self.loss(self.folder / "a"), 0.9 * self.loss(self.model))

    def test_stopped_and_resumed_is_as_if_never_stopped(self):
        more = ["--steps", "300", "--checkpoint-every", "5"]
        self.ok(*self.train("whole", *more))
        with subprocess.Popen(
            command(*self.train("parts", *more)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT
        ) as stopped:
            checkpoint = self.folder / "parts" / "training.safetensors"
            deadline = time.monotonic() + 60
            while stopped.poll() is None and not checkpoint.exists() and time.monotonic() < deadline:
                time.sleep(0.01)
            stopped.send_signal(signal.SIGINT)
        self.assertNotEqual(stopped.returncode, 0, "it was done before it could be stopped")
        self.assertFalse((self.folder / "parts" / "model.safetensors").exists())
        self.ok(*self.train("parts", *more, "--resume"))
        self.assertEqual(self.weights("whole"), self.weights("parts"))

    def test_without_a_checkpoint_resuming_begins(self):
        self.ok(*self.train("plain", "--steps", "5"))
        self.ok(*self.train("resumed", "--steps", "5", "--resume"))
        self.assertEqual(self.weights("plain"), self.weights("resumed"))


class NewModel(ProgramTest):
    def test_it_takes_its_classes_from_the_data(self):
        description = self.folder / "config.json"
        description.write_text(json.dumps({
            "model_type": "vit", "architectures": ["ViTForImageClassification"], "hidden_size": 16, "num_hidden_layers": 1,
            "num_attention_heads": 2, "intermediate_size": 32, "image_size": 28, "patch_size": 14, "num_channels": 1,
        }))  # fmt: skip
        data = tiny.images(self.folder / "data")
        self.ok("train", description, "--data", data, "--output", self.folder / "new", "--steps", 2)
        classes = json.loads((self.folder / "new" / "config.json").read_text())["id2label"]
        self.assertEqual(classes, {str(i): str(i) for i in range(10)})


if __name__ == "__main__":
    unittest.main()

# SPDX-License-Identifier: GPL-3.0-or-later
"""dynak generate: the known continuations, and sampling from a seed."""

import unittest

import safetensors
import tiny
from program import ARCHITECTURES, ProgramTest, shared


class Generate(ProgramTest):
    def test_stories(self):
        model = shared("models", "stories260K", "model.safetensors")
        arguments = (model, "--architecture", ARCHITECTURES / "stories260K.json", "--tokens", 30)
        beginning = "Once upon a time, there was a little girl named Lily"
        shown = self.object("generate", *arguments)
        self.assertTrue(shown["text"].startswith(beginning), shown["text"])
        done = self.ok("generate", *arguments)
        self.assertTrue(done.out.strip().startswith(beginning), done.out)
        prompt = self.object("generate", *arguments, "--prompt", "Once upon a time, there was a little")
        self.assertTrue(prompt["text"].startswith(beginning), prompt["text"])

    def test_generated_ids_of_the_fixtures(self):
        for family in ("gpt2", "llama"):
            with self.subTest(family):
                folder = shared("fixtures", "families", family)
                wanted = safetensors.read(folder / "reference.safetensors")
                length = wanted["input_ids"].shape[1]
                real = sum(wanted["attention_mask"].values[:length])
                prompt = ",".join(map(str, wanted["input_ids"].values[:real]))
                shown = self.object("generate", folder, "--prompt-ids", prompt, "--tokens", 20)
                self.assertEqual(shown["ids"], list(wanted["generated"].values))
                self.assertAlmostEqual(shown["smallest_margin"], wanted["generated_margin"].values[0], delta=1e-4)

    def test_sampling_follows_its_seed(self):
        model = tiny.model(self.folder / "model")

        def sampled(seed):
            return self.object("generate", model, "--prompt", "the cat", "--tokens", 12, "--temperature", 1.5, "--seed", seed)["ids"]

        self.assertEqual(sampled(7), sampled(7))
        self.assertNotEqual(sampled(7), sampled(8))

    def test_keys(self):
        model = tiny.model(self.folder / "model")
        shown = self.object("generate", model, "--prompt", "the cat", "--tokens", 4)
        self.assertEqual(set(shown), {"prompt_ids", "ids", "text", "seconds", "smallest_margin"})
        self.assertEqual(shown["prompt_ids"], [tiny.tokenizer()["model"]["vocab"][tiny.byteAlphabet()[byte]] for byte in b"the cat"])

    def test_a_project_continues_at_its_tau(self):
        text = tiny.text(self.folder / "text.txt")
        model = tiny.model(self.folder / "model")
        project = self.folder / "p.dynak"
        self.ok("convert", model, "--data", text, "--output", project, *tiny.quick("--experts", 8))
        arguments = ("--prompt", "the cat", "--tokens", 6)
        dense = self.object("generate", model, *arguments)
        everything = self.object("generate", project, *arguments, "--tau", 0)
        self.assertEqual((everything["ids"], everything["tau"]), (dense["ids"], 0))
        self.assertEqual(everything["smallest_margin"], dense["smallest_margin"])
        self.assertEqual(everything["experts_per_token"], [8] * len(dense["ids"]))
        few = self.object("generate", project, *arguments, "--tau", 1)
        self.assertTrue(all(1 <= experts < 8 for experts in few["experts_per_token"]), few)
        without = self.object("generate", project, *arguments)
        self.assertEqual(set(without), set(dense))
        self.assertEqual(without["ids"], dense["ids"])
        self.refused("generate", model, *arguments, "--tau", 0.5, says=["dense model", "--tau", "dynak convert"])


if __name__ == "__main__":
    unittest.main()

# SPDX-License-Identifier: GPL-3.0-or-later
"""dynak translate, and dynak evaluate and the stages on sentence pairs: against transformers, known answers, tau."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import unittest

import safetensors
import tiny
import tiny_translator
from program import ARCHITECTURES, SOURCE, ProgramTest, shared

FAMILIES = ["t5", "t5-v1_1", "marian", "bart"]


class TranslateTest(ProgramTest):
    def numbered(self, folder, name):
        """A copy of a model folder under which a text is the list of its ids."""
        copy = self.folder / name
        copy.mkdir()
        for file in ("config.json", "generation_config.json", "model.safetensors"):
            if (folder / file).exists():
                shutil.copy(folder / file, copy / file)
        size = json.loads((copy / "config.json").read_text())["vocab_size"]
        (copy / "tokenizer.json").write_text(json.dumps(tiny_translator.numbers(size)))
        return copy

    def translate(self, model, sources, *arguments):
        """`sources` are texts or lists of ids."""
        lines = [source if isinstance(source, str) else " ".join(map(str, source)) for source in sources]
        return self.object("translate", model, *arguments, stdin="".join(line + "\n" for line in lines).encode())["translations"]


class Fixtures(TranslateTest):
    def sources(self, folder):
        wanted = safetensors.read(folder / "reference.safetensors")
        rows, length = wanted["input_ids"].shape
        ids, mask = wanted["input_ids"].values, wanted["attention_mask"].values
        return [list(ids[row * length : row * length + sum(mask[row * length : (row + 1) * length])]) for row in range(rows)]

    def test_generated_ids(self):
        for family in ("t5", "marian"):
            with self.subTest(family):
                folder = shared("fixtures", "families", family)
                wanted = safetensors.read(folder / "reference.safetensors")
                source = self.sources(folder)[0]
                shown = self.object("generate", folder, "--prompt-ids", ",".join(map(str, source)), "--tokens", 20)
                self.assertEqual(shown["ids"], list(wanted["generated"].values))
                self.assertAlmostEqual(shown["smallest_margin"], wanted["generated_margin"].values[0], delta=1e-4)
                got = self.translate(self.numbered(folder, family), [source], "--max-tokens", 20)
                self.assertEqual(got[0]["ids"], list(wanted["generated"].values))

    def test_a_batch_gives_what_its_sentences_give_alone(self):
        for family in FAMILIES:
            model = self.numbered(shared("fixtures", "families", family), family)
            sources = self.sources(shared("fixtures", "families", family)) * 2
            for beams in (1, 3):
                with self.subTest(family, beams=beams):
                    options = ("--max-tokens", 20, "--beam", beams)
                    together = self.translate(model, sources, *options)
                    alone = self.translate(model, sources, *options, "--batch-size", 1)
                    self.assertGreater(len({len(row["source_ids"]) for row in together}), 2)
                    self.assertEqual([row["ids"] for row in together], [row["ids"] for row in alone])


class MadeModels(TranslateTest):
    """Greedy and beams against transformers' generate(), with the rules of generation_config.json."""

    def test_all(self):
        if not all(importlib.util.find_spec(name) for name in ("torch", "transformers", "safetensors")):
            self.assertNotIn("CI", os.environ, "CI must have torch, transformers and safetensors")
            self.skipTest("torch, transformers or safetensors is absent")
        script = SOURCE / "tests" / "fixtures" / "make_translations.py"
        made = subprocess.run([sys.executable, "-B", script, self.folder / "made"], capture_output=True, text=True, check=False)
        self.assertEqual(made.returncode, 0, made.stderr)
        folders = sorted((self.folder / "made").iterdir())
        self.assertEqual(len(folders), 5)
        for folder in folders:
            made = json.loads((folder / "answers.json").read_text())
            model = self.numbered(folder, folder.name)
            self.assertEqual({answer["options"]["num_beams"] for answer in made["answers"]}, {1, 2, 3, 4, 5})
            for answer in made["answers"]:
                options = answer["options"]
                with self.subTest(folder.name, **options):
                    early = str(options["early_stopping"]).lower()
                    got = self.translate(
                        model, made["sources"], "--max-tokens", made["tokens"], "--beam", options["num_beams"],
                        "--length-penalty", options["length_penalty"], "--early-stopping", early,
                    )  # fmt: skip
                    self.assertEqual([row["ids"] for row in got], answer["texts"])
                    if answer["scores"]:
                        self.assertClose([row["score"] for row in got], answer["scores"], 1e-4)


class OwnModel(TranslateTest):
    """A transliteration model with CTranslate2's names, two vocabularies and fused keys and values."""

    def model(self):
        original = shared("models", "ct2-aren-transliteration")
        folder = self.folder / "own"
        folder.mkdir()
        shutil.copy(original / "model.safetensors", folder)
        shutil.copy(ARCHITECTURES / "aren-transliteration.json", folder / "architecture.json")
        for side, name, end in (("source", "tokenizer.json", None), ("target", "target_tokenizer.json", 2)):
            characters = (original / "v2" / f"{side}_vocabulary.txt").read_text(encoding="utf-8").splitlines()
            description = tiny_translator.tokenizer([*characters, "<unk>"], end, "<unk>")
            description["pre_tokenizer"] = {"type": "FixedLength", "length": 1}
            description["decoder"] = {"type": "Fuse"}
            (folder / name).write_text(json.dumps(description))
        return folder

    def test_known_answer(self):
        shown = self.object("evaluate", self.model(), "--data", shared("data", "ar2en"), "--beam", 1)
        self.assertEqual((shown["metric"], shown["count"], shown["split"]), ("perplexity", 1590, "test"))
        translation = shown["translation"]
        self.assertEqual((translation["beams"], translation["count"]), (1, 1590))
        self.assertAlmostEqual(100 * translation["exact_match"], 22.08, delta=0.005)
        self.assertAlmostEqual(100 * translation["character_error_rate"], 22.59, delta=0.005)
        self.assertGreater(translation["chrf"], 30)

    def test_names(self):
        got = self.translate(self.model(), ["آتزمون"])
        self.assertRegex(got[0]["text"], "^[a-z]+$")


class Pairs(TranslateTest):
    def test_lines_in_lines_out(self):
        model = tiny_translator.model(self.folder / "model")
        lines = tiny_translator.sentences(7, 3)
        done = self.ok("translate", model, "--max-tokens", 6, stdin="\n".join(lines).encode())
        self.assertEqual(len(done.out.splitlines()), 7)
        got = self.translate(model, lines, "--max-tokens", 6)
        self.assertEqual(done.out.splitlines(), [row["text"] for row in got])
        self.assertEqual([row["source"] for row in got], lines)
        self.assertEqual(set(got[0]), {"source", "source_ids", "text", "ids", "score", "seconds"})
        text = self.object("generate", model, "--prompt", lines[0], "--tokens", 6)
        self.assertEqual((text["ids"], text["text"]), (got[0]["ids"], got[0]["text"]))

    def test_evaluate(self):
        model = tiny_translator.model(self.folder / "model")
        data = tiny_translator.pairs(self.folder / "data")
        shown = self.object("evaluate", model, "--data", data, "--max-tokens", 10)
        self.assertEqual((shown["metric"], shown["count"], shown["split"]), ("perplexity", 40, "test"))
        self.assertEqual(set(shown["translation"]), {"beams", "bleu", "chrf", "exact_match", "character_error_rate", "count",
                                                     "experts_mean", "ms_per_sample"})  # fmt: skip
        # the loss of the same pairs through dynak forward, padded as one rectangle without a decoder mask
        sources = [[*map(int, line.split()), 1] for line in (data / "test.src").read_text().splitlines()]
        targets = [[*map(int, line.split()), 1] for line in (data / "test.tgt").read_text().splitlines()]
        width, length = max(map(len, sources)), max(map(len, targets))

        def rectangle(rows, columns, pad):
            return safetensors.Tensor("I64", [len(rows), columns], [i for row in rows for i in [*row, *[pad] * (columns - len(row))]])

        inputs = {
            "input_ids": rectangle(sources, width, 0),
            "attention_mask": rectangle([[1] * len(row) for row in sources], width, 0),
            "decoder_input_ids": rectangle([[0, *row[:-1]] for row in targets], length, 0),
            "labels": rectangle(targets, length, -100),
        }
        safetensors.write(self.folder / "in.safetensors", inputs)
        self.ok("forward", model, "--inputs", self.folder / "in.safetensors", "--output", self.folder / "out.safetensors")
        self.assertAlmostEqual(shown["loss"], safetensors.read(self.folder / "out.safetensors")["loss"].values[0], delta=1e-5)
        greedy = self.translate(model, (data / "test.src").read_text().splitlines(), "--max-tokens", 10)
        same = sum(row["text"] == wanted for row, wanted in zip(greedy, (data / "test.tgt").read_text().splitlines()))
        self.assertEqual(shown["translation"]["exact_match"], same / 40)

    def test_a_project_at_its_tau(self):
        model = tiny_translator.model(self.folder / "model")
        data = tiny_translator.pairs(self.folder / "data")
        project = self.folder / "p.dynak"
        self.ok("convert", model, "--data", data, "--output", project, *tiny.quick("--experts", 8))
        lines = tiny_translator.sentences(6, 9)
        for beams in (1, 3):
            options = ("--max-tokens", 8, "--beam", beams)
            dense = self.translate(model, lines, *options)
            everything = self.translate(project, lines, *options, "--tau", 0)
            self.assertEqual([(row["ids"], row["score"]) for row in everything], [(row["ids"], row["score"]) for row in dense])
        whole = self.object("translate", project, "--tau", 0, stdin=b"3 4 5\n")
        self.assertEqual(whole["experts_mean"], 8)
        few = self.object("translate", project, "--tau", 1, stdin=b"3 4 5\n")
        self.assertTrue(1 <= few["experts_mean"] < 8, few)
        for executor in ("masked", "grouped"):
            other = self.object("translate", project, "--tau", 0.3, "--executor", executor, stdin=b"3 4 5\n8 9\n")
            sparse = self.object("translate", project, "--tau", 0.3, stdin=b"3 4 5\n8 9\n")
            self.assertEqual([row["ids"] for row in other["translations"]], [row["ids"] for row in sparse["translations"]])
        shown = self.object("evaluate", project, "--data", data, "--tau", 0, "--max-tokens", 8)
        plain = self.object("evaluate", model, "--data", data, "--max-tokens", 8)
        self.assertEqual((shown["value"], shown["translation"]["bleu"]), (plain["value"], plain["translation"]["bleu"]))
        self.assertEqual(shown["experts_mean"], 8)
        self.assertGreater(shown["macs_share"], 1)  # the routers come on top

    def test_sites_of_both_stacks(self):
        model = tiny_translator.model(self.folder / "model")
        data = tiny_translator.pairs(self.folder / "data")
        project = self.folder / "p.dynak"
        made = self.object("convert", model, "--data", data, "--output", project, *tiny.quick("--experts", 8))
        sites = ["encoder.0.ffn", "encoder.1.ffn", "decoder.0.ffn", "decoder.1.ffn"]
        self.assertEqual(set(made["profile"]), set(sites))
        (sweep,) = made["sweeps"].values()
        self.assertEqual((sweep["metric"], sweep["sites"]), ("perplexity", sites))
        for point in sweep["points"]:
            self.assertTrue(all(1 <= experts <= 8 for experts in point["experts_per_site"]), point)
        only = self.object("evaluate", project, "--data", data, "--tau", 0, "--site-tau", "decoder.1.ffn=1", "--max-tokens", 4)
        self.assertLess(only["experts_mean"], 8)
        self.refused("evaluate", project, "--data", data, "--tau", 0, "--site-tau", "layer.1.ffn=1", says=["encoder.0.ffn", "layer.1.ffn"])

    def test_a_sweep_of_bleu(self):
        model = tiny_translator.model(self.folder / "model")
        data = tiny_translator.pairs(self.folder / "data")
        project = self.folder / "p.dynak"
        options = ("--data", data, "--output", project, *tiny.quick("--experts", 8, "--samples", 0))
        (plain,) = self.object("convert", model, *options)["sweeps"].values()
        (greedy,) = self.object("convert", model, *options, "--metric", "bleu")["sweeps"].values()
        self.assertEqual(greedy["metric"], "bleu")
        self.assertEqual(greedy["dense"]["count"], 40)
        # loss and costs are those of the references, whatever was written
        for a, b in zip([plain["dense"], *plain["points"]], [greedy["dense"], *greedy["points"]], strict=True):
            for key in ("value", "loss", "macs_per_sample", "experts_per_site"):
                self.assertEqual(a[key], b[key])
        self.assertEqual(greedy["points"][0]["value"], 0)
        for key in ("quality", "quality_low", "quality_high", "loss"):
            self.assertEqual(greedy["points"][0][key], greedy["dense"][key])
        self.assertNotEqual(greedy["points"][-1]["quality"], greedy["dense"]["quality"])
        for value in (0, 1):
            shown = self.object("evaluate", project, "--data", data, "--tau", value, "--beam", 1)["translation"]
            (point,) = (point for point in greedy["points"] if point["value"] == value)
            self.assertAlmostEqual(point["quality"], shown["bleu"], delta=1e-9)
            self.assertTrue(point["quality_low"] <= point["quality"] <= point["quality_high"], point)
        (beams,) = self.object("convert", model, *options, "--metric", "bleu", "--beam", 3)["sweeps"].values()
        shown = self.object("evaluate", project, "--data", data, "--beam", 3)["translation"]
        self.assertAlmostEqual(beams["dense"]["quality"], shown["bleu"], delta=1e-9)
        self.assertNotEqual(beams["dense"]["quality"], greedy["dense"]["quality"])
        (equal,) = self.object("convert", model, *options, "--metric", "exact-match")["sweeps"].values()
        self.assertEqual((equal["metric"], equal["dense"]["quality"]), ("exact-match", 0))
        (chrf,) = self.object("convert", model, *options, "--metric", "chrf")["sweeps"].values()
        shown = self.object("evaluate", project, "--data", data, "--beam", 1)["translation"]
        self.assertAlmostEqual(chrf["dense"]["quality"], shown["chrf"], delta=1e-9)

    def test_the_decoder_alone_by_top_k(self):
        model = tiny_translator.model(self.folder / "model")
        data = tiny_translator.pairs(self.folder / "data")
        project = self.folder / "p.dynak"
        options = ("--sites", "decoder.*", "--rule", "top-k", "--values", "8,4,1", "--metric", "bleu")
        made = self.object("convert", model, "--data", data, "--output", project, *tiny.quick("--experts", 8, *options))
        (sweep,) = made["sweeps"].values()
        for partition in made["partitions"].values():
            self.assertEqual(set(partition), {"decoder.0.ffn", "decoder.1.ffn"})
        for point in sweep["points"]:
            by_site = dict(zip(sweep["sites"], point["experts_per_site"], strict=True))
            self.assertEqual({site: by_site[site] for site in by_site if site.startswith("decoder")},
                             {"decoder.0.ffn": point["value"], "decoder.1.ffn": point["value"]})  # fmt: skip
            self.assertEqual(sum(by_site.values()), 2 * point["value"])  # the encoder is dense
        self.assertEqual(sweep["points"][0]["quality"], sweep["dense"]["quality"])

    def test_only_translators_write_texts(self):
        model, data = tiny.model(self.folder / "model"), tiny.text(self.folder / "text.txt")
        options = ("--data", data, "--output", self.folder / "p.dynak", *tiny.quick("--experts", 8, "--metric", "bleu"))
        self.refused("convert", model, *options, says=["bleu", "encoder-decoder"])


class Training(TranslateTest):
    def test_a_new_model_learns_pairs(self):
        data = tiny_translator.pairs(self.folder / "data", 200)
        for split in ("train", "val", "test"):  # the target is the source
            shutil.copy(data / f"{split}.src", data / f"{split}.tgt")
        new = self.folder / "new"
        new.mkdir()
        (new / "config.json").write_text(json.dumps(tiny_translator.marian()))
        (new / "tokenizer.json").write_text(json.dumps(tiny_translator.numbers(tiny_translator.VOCABULARY, tiny_translator.END)))
        options = ("--data", data, "--learning-rate", 3e-3, "--smoothing", 0.1, "--dropout", 0.05)
        first = self.object("train", new / "config.json", *options, "--output", self.folder / "first", "--steps", 2)
        learnt = self.object("train", new / "config.json", *options, "--output", self.folder / "model", "--steps", 400)
        self.assertLess(learnt["perplexity"], first["perplexity"] / 2)
        shown = self.object("evaluate", self.folder / "model", "--data", data)
        self.assertAlmostEqual(shown["value"], learnt["perplexity"], delta=1e-3 * learnt["perplexity"])
        self.assertGreater(shown["translation"]["chrf"], 10)


class BadInput(TranslateTest):
    def files(self, first, second, description=None):
        folder = self.folder / "data"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        (folder / "test.en").write_text(first)
        (folder / "test.de").write_text(second)
        if description:
            (folder / "dataset.json").write_text(json.dumps(description))
        return folder

    def test_pairs_of_files(self):
        model = tiny_translator.model(self.folder / "model")
        evaluate = ("evaluate", model, "--max-tokens", 4, "--data")
        self.refused(*evaluate, self.files("3 4\n5\n6\n", "4 3\n5\n"), says=["test.en has 3 lines", "test.de has 2", "same line"])
        self.refused(*evaluate, self.files("3 4\n\n6\n", "4 3\n5\n6\n"), says=["test.en line 2 is empty", "both files"])
        self.refused(*evaluate, self.files("3 4\n5\n", "4 3\n \n"), says=["test.de line 2 is empty"])
        self.refused(*evaluate, self.files("", "4 3\n"), says=["test.en is empty"])
        alone = self.files("3 4\n", "4 3\n")
        (alone / "train.en").write_text("3 4\n")
        self.refused(*evaluate, alone, says=["train.en has no train.de beside it"])
        (alone / "train.en").rename(alone / "train.de")
        self.refused(*evaluate, alone, says=["train.de has no train.en beside it"])
        self.refused(*evaluate, self.files("3\n", "4\n", {"source": "en"}), says=["only one of", "source", "target"])
        self.refused(*evaluate, self.files("3\n", "4\n", {"source": 3, "target": "de"}), says=['"source"', "ending"])
        self.refused(*evaluate, self.files("3\n", "4\n", {"source": "en", "target": "fr"}), says=["test.fr"])

    def test_direction(self):
        model = tiny_translator.model(self.folder / "model")
        data = self.files("3 4\n5 6\n", "7 8 9\n5\n")
        english = self.ok("evaluate", model, "--data", data, "--max-tokens", 4, "--json")
        self.assertIn("from en to de", english.err)
        german = self.ok("evaluate", model, "--max-tokens", 4, "--json", "--data", self.files("3 4\n5 6\n", "7 8 9\n5\n", {"source": "de", "target": ".en"}))
        self.assertNotIn("from en to de", german.err)
        self.assertNotEqual(english.json["loss"], german.json["loss"])
        listed = self.files("3 4\n5 6\n", "7 8 9\n5\n", {"source": "en", "target": "de", "splits": {"dev": ["test.en", "test.de"]}})
        shown = self.object("evaluate", model, "--max-tokens", 4, "--data", listed)
        self.assertEqual((shown["split"], shown["count"], shown["loss"]), ("dev", 2, english.json["loss"]))

    def test_tables(self):
        model = tiny_translator.model(self.folder / "model")
        lines = tiny_translator.sentences(30, 8)
        files = self.files("".join(line + "\n" for line in lines), "".join(line[::-1] + "\n" for line in lines))
        wanted = self.object("evaluate", model, "--data", files, "--max-tokens", 4)["loss"]
        rows = "".join(f"{line}\t{line[::-1]}\n" for line in lines)
        for name, text in (("pairs.tsv", rows), ("pairs.txt", rows), ("named.tsv", "target\tsource\n" + "".join(f"{line[::-1]}\t{line}\n" for line in lines))):
            with self.subTest(name):
                (self.folder / name).write_text(text)
                shown = self.object("evaluate", model, "--data", self.folder / name, "--max-tokens", 4)
                self.assertAlmostEqual(shown["loss"], wanted, delta=1e-6)
        (self.folder / "short.tsv").write_text("source\ttarget\n3 4\t4 3\n5 6\t\n")
        self.refused("evaluate", model, "--data", self.folder / "short.tsv", says=["sample 2", "no target"])
        (self.folder / "labels.tsv").write_text("text\tlabel\n3 4\tone\n5 6\ttwo\n")
        self.refused("evaluate", model, "--data", self.folder / "labels.tsv", says=["no sentence pairs", "dataset.json"])

    def test_lines(self):
        model = tiny_translator.model(self.folder / "model")
        self.refused("translate", model, stdin=b"3 4\n\n5\n", says=["Line 2 is empty"])
        self.refused("translate", model, stdin=b"", says=["no lines"])
        self.refused("translate", model, stdin=b"3 4\n>>xyz<< 5\n", says=["Line 2", ">>xyz<<", "does not know"])
        self.refused("translate", tiny.model(self.folder / "gpt"), stdin=b"3\n", says=["language model", "encoder-decoders"])
        text = tiny.text(self.folder / "text.txt")
        self.refused("evaluate", self.folder / "gpt", "--data", text, "--beam", 2, says=["beams", "encoder-decoders"])

    def test_long_sources(self):
        family = shared("fixtures", "families", "bart")
        model = self.numbered(family, "bart")
        long = " ".join(["7"] * 65)
        self.refused("translate", model, stdin=f"7 8\n{long}\n".encode(), says=["Line 2 has 65 tokens", "positions for 64"])
        data = self.files(f"7 8\n{long}\n", "8 7\n9\n")
        done = self.ok("evaluate", model, "--data", data, "--max-tokens", 4, "--json")
        self.assertIn("1 of 2 sources were cut to 64 tokens.", done.err)

    def test_marks_and_vocabularies_of_marian(self):
        tokens = shared("fixtures", "tokenizers", "marian-sp")
        model = self.numbered(shared("fixtures", "families", "marian"), "marian")
        (model / "tokenizer.json").unlink()
        for name in ("source.spm", "target.spm"):
            shutil.copy(tokens / name, model)
        self.refused("translate", model, stdin=b"Hello\n", says=["lacks vocab.json"])


if __name__ == "__main__":
    unittest.main()

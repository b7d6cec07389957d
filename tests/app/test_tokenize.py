# SPDX-License-Identifier: GPL-3.0-or-later
"""dynak tokenize: fixture lines there and back."""

import json
import unittest

import tiny
from program import ProgramTest, shared

FOLDERS = ["wordpiece-bert", "bytelevel-bpe-gpt2", "bytelevel-bpe-roberta", "bytelevel-bpe-llama3", "bytelevel-bpe-qwen2",
           "unigram-t5", "unigram-spm", "sp-bpe-llama2", "marian-sp"]  # fmt: skip


def jsonLines(path):
    return [json.loads(line) for line in path.read_bytes().decode("utf-8").split("\n") if line]


class Tokenize(ProgramTest):
    def test_fixture_texts(self):
        for name in FOLDERS:
            with self.subTest(name):
                folder = shared("fixtures", "tokenizers", name)
                cases = [case for case in jsonLines(folder / "cases.jsonl") if not case.keys() & {"pair", "side"} and "\n" not in case["text"]]
                stdin = "".join(case["text"] + "\n" for case in cases).encode("utf-8")
                lines = self.ok("tokenize", folder, stdin=stdin).out.splitlines()
                self.assertEqual(len(lines), len(cases))
                wrong = [case["text"] for case, line in zip(cases, lines) if json.loads(line) != case["ids"]]
                self.assertEqual(wrong, [])

    def test_target_side(self):
        folder = shared("fixtures", "tokenizers", "marian-sp")
        cases = [case for case in jsonLines(folder / "cases.jsonl") if "side" in case and "\n" not in case["text"]]
        stdin = "".join(case["text"] + "\n" for case in cases).encode("utf-8")
        lines = self.ok("tokenize", folder, "--target", stdin=stdin).out.splitlines()
        self.assertEqual([json.loads(line) for line in lines], [case["ids"] for case in cases])

    def test_fixture_ids(self):
        for name in FOLDERS:
            with self.subTest(name):
                folder = shared("fixtures", "tokenizers", name)
                for skip, flag in ((True, []), (False, ["--keep-special-tokens"])):
                    cases = [
                        case
                        for case in jsonLines(folder / "decode.jsonl")
                        if case["skip_special_tokens"] is skip and "\n" not in case["decoded"]
                    ]
                    stdin = "".join(json.dumps(case["ids"]) + "\n" for case in cases).encode()
                    lines = self.ok("tokenize", folder, "--decode", *flag, stdin=stdin).out.split("\n")[:-1]
                    self.assertEqual(len(lines), len(cases))
                    wrong = [case["ids"] for case, line in zip(cases, lines) if line != case["decoded"]]
                    self.assertEqual(wrong, [])

    def test_round_trip_of_every_byte_sequence_that_is_text(self):
        model = tiny.model(self.folder / "model")
        texts = ["", " ", "plain", "zażółć gęślą jaźń", "日本 🎉", "tab\there", "\u2028 is no line end"]
        stdin = "".join(text + "\n" for text in texts).encode("utf-8")
        ids = self.ok("tokenize", model, stdin=stdin).out
        back = self.ok("tokenize", model, "--decode", stdin=ids.encode()).out
        self.assertEqual(back.encode(), stdin)

    def test_bad_lines(self):
        model = tiny.model(self.folder / "model")
        self.refused("tokenize", model, "--decode", stdin=b"[1]\n[1, \n", says=["line 2"])
        self.refused("tokenize", model, "--decode", stdin=b"{}\n", says=["Line 1", "array"])
        self.refused("tokenize", model, "--decode", stdin=b'["a"]\n', says=["Line 1", "whole numbers"])


if __name__ == "__main__":
    unittest.main()

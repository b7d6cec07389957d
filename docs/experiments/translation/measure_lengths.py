#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""BLEU and time per sentence by length of the source, of the dense model and of a converted one.

measure_lengths.py DYNAK MODEL PROJECT DATA OUTPUT.csv RULE VALUE [RULE VALUE …]

Every sentence of the test split is translated alone (batch of one, greedy), as someone who waits for it sees it.
Dense and converted model take turns, twice; times are means of the two. BLEU is Dynak's, equal to sacreBLEU's 13a.
"""
import csv
import gzip
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile

BUCKETS = ((1, 8), (9, 11), (12, 14), (15, 19), (20, 99))  # words of the source
ROUNDS = 2


def lines(data, language):
    file = next(data.glob(f"test*.{language}.gz"))
    with gzip.open(file, "rt", encoding="utf-8", newline="\n") as text:
        return [line.rstrip("\n") for line in text]


def evaluate(dynak, model, data, *rule):
    done = subprocess.run([dynak, "evaluate", model, "--data", data, "--split", "test", "--batch-size", "1", "--beam",
                           "1", "--json", *rule], check=True, capture_output=True, text=True)
    return json.loads(done.stdout)["translation"]


def main():
    dynak, model, project, data, output, *rules = sys.argv[1:]
    pairs = list(zip(lines(pathlib.Path(data), "en"), lines(pathlib.Path(data), "de")))
    points = [("dense", model, ())]
    points += [(f"{rule} {value}", project, ("--rule", rule, "--value", value))
               for rule, value in zip(rules[::2], rules[1::2])]
    with open(output, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["words", "sentences", "point", "bleu", "chrf", "ms_per_sentence", "experts_mean"])
        for low, high in BUCKETS + ((1, 99),):
            part = [pair for pair in pairs if low <= len(pair[0].split()) <= high]
            with tempfile.TemporaryDirectory() as folder:
                for language, side in (("en", 0), ("de", 1)):
                    text = "".join(pair[side] + "\n" for pair in part)
                    pathlib.Path(folder, f"test.{language}").write_text(text, encoding="utf-8")
                rounds = [[evaluate(dynak, where, folder, *rule) for _, where, rule in points] for _ in range(ROUNDS)]
            for i, (name, _, _) in enumerate(points):
                result = rounds[0][i]
                table.writerow([f"{low}-{high}", len(part), name, f"{result['bleu']:.2f}", f"{result['chrf']:.2f}",
                                f"{statistics.mean(r[i]['ms_per_sample'] for r in rounds):.2f}",
                                "" if result["experts_mean"] is None else f"{result['experts_mean']:.2f}"])
            file.flush()


main()

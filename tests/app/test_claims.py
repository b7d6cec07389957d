# SPDX-License-Identifier: GPL-3.0-or-later
"""The method's claims, on a small picture classifier that the project trains itself, from GELU and nothing:
(a) a sparsified model beats one that was only relufied, at equal cost; (b) regression routers beat classification
routers at equal k; (c) dynamic-k beats top-k at equal cost. DYNAK_CLAIM_SEEDS (e.g. 1,2,3,4,5) chooses other seeds."""

import csv
import json
import os
import unittest

from program import SOURCE, ProgramTest

SEEDS = [int(seed) for seed in os.environ.get("DYNAK_CLAIM_SEEDS", "1").split(",")]
DEMO = SOURCE / "resources" / "demo" / "shapes"
COSTS = [0.55, 0.6, 0.65, 0.7, 0.75]  # of all MACs
TRAINING = {"epochs": 12, "learningRate": 1e-3, "schedule": "cosine"}


def lossAt(points, cost):
    """Loss on the curve's lower hull at a cost: the best of what costs no more."""
    return min((loss for share, loss in points if share <= cost), default=float("inf"))


class Claims(ProgramTest):
    def recipes(self):
        fit = {"hidden": 16, "steps": 600}
        common = {"profile": {"coactivation": False}, "partition": {"expertSize": 8}, "fit-routers": fit,
                  "relufy": {"enabled": True, **TRAINING}}  # fmt: skip
        sparse = common | {"sparsify": {"enabled": True, "alpha": 3e-3, **TRAINING}}
        # the same steps without the penalty, so that only the penalty differs
        plain = common | {"sparsify": {"enabled": True, "alpha": 0, **TRAINING}}
        ks = {"rule": "top-k", "values": [2, 3, 4, 6, 8, 10, 12, 16]}
        taus = {"rule": "tau", "count": 16}
        bce = sparse | {"fit-routers": fit | {"kind": "classification"}}
        recipes = {"sparse": sparse | {"sweep": taus}, "plain": plain | {"sweep": taus}, "top-k": sparse | {"sweep": ks},
                   "bce": bce | {"sweep": ks}}  # fmt: skip
        files = []
        for name, recipe in recipes.items():
            recipe["sweep"]["keptTokens"] = 0
            files.append(self.folder / f"{name}.json")
            files[-1].write_text(json.dumps(recipe))
        return files

    def curves(self, seed):
        config = json.loads((DEMO / "config.json").read_text()) | {"hidden_act": "gelu"}
        (self.folder / "config.json").write_text(json.dumps(config))
        (self.folder / "preprocessor_config.json").write_text((DEMO / "preprocessor_config.json").read_text())
        dense = self.folder / f"dense-{seed}"
        self.ok("train", self.folder / "config.json", "--data", DEMO / "data", "--output", dense, "--steps", "700",
                "--learning-rate", "2e-3", "--beta2", "0.99", "--seed", seed)  # fmt: skip
        points = self.folder / f"{seed}.csv"
        self.ok("compare", *self.recipes(), "--model", dense, "--data", DEMO / "data", "--output",
                self.folder / f"{seed}.dynak", "--seeds", seed, "--csv", points)  # fmt: skip
        curves = {}
        with open(points, encoding="utf-8") as file:
            for row in csv.DictReader(file):
                entry = curves.setdefault(row["recipe"], {"points": [], "quality": {}, "dense": None})
                if row["rule"] == "dense":
                    entry["dense"] = (float(row["quality"]), float(row["loss"]))
                else:
                    entry["points"].append((float(row["macs_share"]), float(row["loss"])))
                    entry["quality"][float(row["value"])] = (float(row["quality"]), float(row["loss"]))
        return curves

    def test_directions(self):
        for seed in SEEDS:
            curves = self.curves(seed)
            losses = {name: [lossAt(curve["points"], cost) for cost in COSTS] for name, curve in curves.items()}
            print(json.dumps({"seed": seed, "dense": {name: curve["dense"] for name, curve in curves.items()},
                              "loss at cost": losses,
                              "top-k": curves["top-k"]["quality"], "bce": curves["bce"]["quality"]}))  # fmt: skip
            with self.subTest(seed=seed):
                mean = {name: sum(values) / len(values) for name, values in losses.items()}
                self.assertLess(mean["sparse"], mean["plain"], "sparsified against unsparsified, at equal cost")
                self.assertLess(mean["sparse"], mean["top-k"], "dynamic-k against top-k, at equal cost")
                ks = curves["top-k"]["quality"]
                better = sum(curves["bce"]["quality"][k][1] - ks[k][1] for k in ks) / len(ks)
                self.assertGreater(better, 0, "classification against regression, loss at equal k")


if __name__ == "__main__":
    unittest.main()

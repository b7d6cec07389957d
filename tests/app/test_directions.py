# SPDX-License-Identifier: GPL-3.0-or-later
"""The paper's claims in small: a two-layer character GPT, three seeds, minutes in all: label long, left out by ctest -LE long.

Sparsified beats unsparsified at equal cost, routers of norms (regression) beat classifying ones at equal k, and the
dynamic rule beats top-k at equal cost, each by a margin for every seed. What was measured stands in
docs/experiments/README.md.
"""

import csv
import json
import time
import unittest

import safetensors
import tiny
from program import ProgramTest, shared
from safetensors import Tensor

WIDTH, NEURONS, LAYERS, CONTEXT = 64, 256, 2, 64
LETTERS = 300_000  # of the text
SEEDS = (1, 2, 3)
ALPHA = 0.01
TAUS = [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
KS = [1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 32]


def weights():
    """GPT-2's way to begin: small normal matrices, norms of one."""
    normal = tiny.drawer(1, 0.05)

    def constant(size, value=0.0):
        return Tensor("F32", (size,), [value] * size)

    tensors = {"wte.weight": normal(tiny.VOCABULARY, WIDTH), "wpe.weight": normal(CONTEXT, WIDTH)}
    for layer in range(LAYERS):
        for norm in ("ln_1", "ln_2"):
            tensors |= {f"h.{layer}.{norm}.weight": constant(WIDTH, 1.0), f"h.{layer}.{norm}.bias": constant(WIDTH)}
        for name, rows, columns in (
            ("attn.c_attn", WIDTH, 3 * WIDTH),
            ("attn.c_proj", WIDTH, WIDTH),
            ("mlp.c_fc", WIDTH, NEURONS),
            ("mlp.c_proj", NEURONS, WIDTH),
        ):
            tensors |= {f"h.{layer}.{name}.weight": normal(rows, columns), f"h.{layer}.{name}.bias": constant(columns)}
    return tensors | {"ln_f.weight": constant(WIDTH, 1.0), "ln_f.bias": constant(WIDTH)}


def at(curve, cost):
    """The loss of a curve {cost: loss} between its measured points."""
    costs = sorted(curve)
    for left, right in zip(costs, costs[1:]):
        if left <= cost <= right:
            return curve[left] + (curve[right] - curve[left]) * (cost - left) / (right - left)
    raise AssertionError(f"nothing was measured about the cost {cost}: {costs}")


class Directions(ProgramTest):
    def curves(self):
        """(recipe, seed) → {share of MACs: loss in nats}; and for top-k rules (recipe, seed) → {k: loss}."""
        text = self.folder / "text.txt"
        text.write_text(shared("data", "tinyshakespeare", "input.txt").read_text()[:LETTERS])
        new = tiny.model(self.folder / "new", tensors=weights(), n_embd=WIDTH, n_inner=NEURONS, n_layer=LAYERS, n_head=4,
                         n_positions=CONTEXT, n_ctx=CONTEXT)  # fmt: skip
        dense = self.folder / "dense"
        self.ok("train", new, "--data", text, "--output", dense, "--steps", 700, "--batch-size", 16,
                "--learning-rate", 3e-3, "--seed", 1)  # fmt: skip
        common = {
            "profile": {"tokens": 12000, "coactivation": False},
            "partition": {"experts": 32, "restarts": 1},
            "fit-routers": {"hidden": 16, "steps": 500},
            "sweep": {"samples": 200, "keptTokens": 0},
        }
        recipes = []
        for name, alpha, kind, rule, values in (
            ("sparse", ALPHA, "regression", "tau", TAUS),
            ("plain", 0, "regression", "tau", TAUS),
            ("top-k", ALPHA, "regression", "top-k", KS),
            ("moefication", ALPHA, "classification", "top-k", KS),
        ):
            training = {"enabled": True, "epochs": 0, "steps": 300, "learningRate": 1e-3, "batchSize": 16, "alpha": alpha}
            recipe = common | {
                "sparsify": training,
                "fit-routers": common["fit-routers"] | {"kind": kind},
                "sweep": common["sweep"] | {"rule": rule, "values": values},
            }
            recipes.append(self.folder / f"{name}.json")
            recipes[-1].write_text(json.dumps(recipe))
        points = self.folder / "points.csv"
        start = time.monotonic()
        done = self.ok("compare", *recipes, "--model", dense, "--data", text, "--output", self.folder / "p.dynak",
                       "--seeds", ",".join(map(str, SEEDS)), "--csv", points)  # fmt: skip
        if time.monotonic() - start > 60:  # a log gets a line each half minute
            self.assertRegex(done.err, r"(?m)^[0-9]+ %  .+ s left$")
        byCost, byValue = {}, {}
        with points.open(newline="") as file:
            for row in csv.DictReader(file):
                if row["rule"] == "dense":
                    continue
                key, loss = (row["recipe"], int(row["seed"])), float(row["loss"])
                byCost.setdefault(key, {})[float(row["macs_share"])] = loss
                byValue.setdefault(key, {})[float(row["value"])] = loss
        return byCost, byValue

    def expectAhead(self, claim, margins, least):
        """Every seed's margin is above 0, and their mean at least `least`."""
        for place, values in margins.items():
            told = f"{claim} at {place}: {[round(value, 3) for value in values]} nats"
            print(told)
            self.assertGreater(min(values), 0, told)
            self.assertGreater(sum(values) / len(values), least, told)

    def test_they_hold_for_every_seed(self):
        byCost, byValue = self.curves()

        def ahead(better, worse, costs):
            return {cost: [at(byCost[worse, seed], cost) - at(byCost[better, seed], cost) for seed in SEEDS] for cost in costs}

        self.expectAhead("sparsified", ahead("sparse", "plain", (0.65, 0.7)), 0.03)
        self.expectAhead("dynamic-k", ahead("sparse", "top-k", (0.65, 0.7, 0.75)), 0.03)
        regression = {
            k: [byValue["moefication", seed][k] - byValue["top-k", seed][k] for seed in SEEDS] for k in (4, 8, 12)
        }
        self.expectAhead("regression", regression, 0.2)


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The claims of D2DMoE on one task, from the points that `dynak compare --csv` wrote.

claims.py CSV… --dense Q [--loss] [--costs 45,50,60] [--lost 1]

Each figure is the mean over seeds with the 95 % interval of Student's t; differences are taken within a seed. A curve
is read between its measured points on straight lines. --loss: quality is the loss (less is better), else accuracy.
Q: the dense model's before any conversion; --lost: how many per cent of it may be lost for what counts as saved.
Recipes are named as in the tasks' folders.
"""

import argparse
import collections
import csv
import math

# 97.5 % quantiles of Student's t for 1, 2, … degrees of freedom
QUANTILES = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262]


def read_curves(files):
    """{recipe: {seed: [point, …]}} the dense model's points among them; a later file adds seeds to a recipe."""
    curves = collections.defaultdict(lambda: collections.defaultdict(list))
    for file in files:
        with open(file, newline="", encoding="utf-8") as text:
            for row in csv.DictReader(text):
                point = {key: float(row[key]) for key in ("value", "quality", "loss", "macs_share", "experts_mean")}
                point["dense"] = row["rule"] == "dense"
                curves[row["recipe"]][int(row["seed"])].append(point)
    return curves


def read_at(points, x, value, y):
    """y where x = value, on straight lines; None beyond the measured points."""
    points = sorted(points, key=lambda point: point[x])
    for low, high in zip(points, points[1:]):
        if low[x] <= value <= high[x]:
            span = high[x] - low[x]
            return low[y] if span == 0 else low[y] + (high[y] - low[y]) * (value - low[x]) / span
    return None


def mean_text(values, scale=1.0, digits=1, unit=""):
    values = [value * scale for value in values]
    mean = sum(values) / len(values)
    if len(values) == 1:
        return f"{mean:.{digits}f}{unit} (one seed)"
    deviation = math.sqrt(sum((value - mean) ** 2 for value in values) / (len(values) - 1))
    half = QUANTILES[len(values) - 2] * deviation / math.sqrt(len(values))
    return f"{mean:.{digits}f} ± {half:.{digits}f}{unit} ({', '.join(f'{value:.{digits}f}' for value in values)})"


class Task:
    def __init__(self, curves, dense, loss, costs, lost):
        self.curves, self.costs, self.lost = curves, costs, lost
        self.limit = dense * (1 + (lost if loss else -lost) / 100)
        self.measure = "loss" if loss else "quality"
        self.better = -1 if loss else 1
        self.scale, self.digits, self.unit = (1, 3, " nats") if loss else (100, 1, " points")

    def sparse_points(self, recipe, seed):
        return [point for point in self.curves[recipe][seed] if not point["dense"]]

    def seeds(self, *recipes):
        return sorted(set.intersection(*(set(self.curves[recipe]) for recipe in recipes)))

    def lead(self, claim, first, second):
        """How much better the first recipe is than the second at equal cost."""
        for cost in self.costs:
            leads = []
            for seed in self.seeds(first, second):
                ours, others = (read_at(self.curves[recipe][seed], "macs_share", cost / 100, self.measure)
                                for recipe in (first, second))
                if ours is not None and others is not None:
                    leads.append(self.better * (ours - others))
            if leads:
                print(f"{claim}  {first} before {second} at {cost:g} % of the MACs: "
                      f"{mean_text(leads, self.scale, self.digits, self.unit)}")

    def lead_at_value(self, claim, first, second):
        seeds = self.seeds(first, second)
        for value in sorted({p["value"] for seed in seeds for p in self.sparse_points(first, seed)}):
            leads = []
            for seed in seeds:
                ours, others = ([p for p in self.sparse_points(recipe, seed) if p["value"] == value]
                                for recipe in (first, second))
                if ours and others:
                    leads.append(self.better * (ours[0][self.measure] - others[0][self.measure]))
            if leads:
                print(f"{claim}  {first} before {second} at k = {value:g}: "
                      f"{mean_text(leads, self.scale, self.digits, self.unit)}")

    def saving(self, claim, recipe):
        """Share of all MACs saved where the dense quality has lost as much as it may."""
        savings, experts = [], []
        for seed in self.seeds(recipe):
            points = sorted(self.curves[recipe][seed], key=lambda point: point["macs_share"])
            good = [point for point in points if self.better * (point[self.measure] - self.limit) >= 0]
            if not good:
                continue
            cheapest = good[0]
            below = [point for point in points if point["macs_share"] < cheapest["macs_share"]]
            cost, count = cheapest["macs_share"], cheapest["experts_mean"]
            if below:
                pair = [below[-1], cheapest]
                cost = read_at(pair, self.measure, self.limit, "macs_share") or cost
                count = read_at(pair, self.measure, self.limit, "experts_mean") or count
            savings.append(1 - cost)
            experts.append(count)
        if savings:
            print(f"{claim}  {recipe}: {mean_text(savings, 100, 1, ' %')} of the MACs saved at {self.lost:g} % loss, "
                  f"{mean_text(experts, 1, 1)} experts a token")
        else:
            print(f"{claim}  {recipe}: no measured point within {self.lost:g} %")

    def at_costs(self, claim, recipe):
        for cost in self.costs:
            found = [read_at(self.curves[recipe][seed], "macs_share", cost / 100, self.measure)
                     for seed in self.seeds(recipe)]
            found = [value for value in found if value is not None]
            if found:
                print(f"{claim}  {recipe} at {cost:g} % of the MACs: "
                      f"{mean_text(found, self.scale, self.digits, ' %' if self.scale == 100 else self.unit)}")

    def fewer_experts(self, claim, first, second):
        """How many per cent fewer experts the first recipe runs where both have the same loss: the second's points."""
        shares = []
        for seed in self.seeds(first, second):
            ours, others = self.sparse_points(first, seed), self.sparse_points(second, seed)
            within = []
            for point in others:
                count = read_at(ours, "loss", point["loss"], "experts_mean")
                if count is not None:
                    within.append(1 - count / point["experts_mean"])
            if within:
                shares.append(sum(within) / len(within))
        if shares:
            print(f"{claim}  {first} runs fewer experts than {second} at its losses: {mean_text(shares, 100, 1, ' %')}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+")
    parser.add_argument("--dense", type=float, required=True)
    parser.add_argument("--loss", action="store_true")
    parser.add_argument("--costs", default="45,50,60")
    parser.add_argument("--lost", type=float, default=1)
    options = parser.parse_args()
    curves = read_curves(options.files)
    task = Task(curves, options.dense, options.loss, [float(cost) for cost in options.costs.split(",")], options.lost)
    has = curves.__contains__
    if has("plain"):
        task.lead("(a)", "sparse", "plain")
    if has("moefication"):
        task.lead_at_value("(b)", "top-k", "moefication")
    if has("top-k"):
        task.lead("(c)", "sparse", "top-k")
    of_other_claims = ("plain-top-k", "top-k", "moefication", "experts-32", "experts-128", "co-activation",
                       "random-split")
    for recipe in curves:
        if recipe not in of_other_claims and not recipe.startswith(("alpha-", "router-")):
            task.saving("(d)", recipe)
    for recipe in ("experts-32", "sparse", "experts-128"):
        if has(recipe):
            task.saving("(f)", recipe)
    for recipe in ("co-activation", "random-split"):
        if has(recipe):
            task.lead("(g)", "sparse", recipe)
            task.saving("(g)", recipe)
    alphas = sorted(name for name in curves if name.startswith("alpha-"))
    for recipe in alphas:
        task.saving("(h)", recipe)
    for recipe in filter(has, ("plain", "sparse", *alphas) if alphas else ()):
        task.at_costs("(h)", recipe)
    if has("anchored"):
        task.lead("(i)", "anchored", "sparse")
        task.fewer_experts("(i)", "anchored", "sparse")
    for recipe in sorted((name for name in curves if name.startswith("router-")), key=lambda n: int(n.split("-")[1])):
        task.saving("width", recipe)


if __name__ == "__main__":
    main()

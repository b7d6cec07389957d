# SPDX-License-Identifier: GPL-3.0-or-later
"""A sweep of 20 values of tau by Dynak and in the way of D2DMoE's reference code, on the same number of sentences.

    python3 tests/benchmarks/sweep.py build/release/bin/dynak --model ../shared/models/minilm --data ../shared/data/emotion

The reference's way, written anew: transformers (eager) on batches of 64 that are padded as the sentences come; each FFN
computes all experts by one product a layer and sets to 0, at the end, what a token's mask leaves out. Its time does not
depend on tau, so one pass stands for twenty. Dynak's is the sum over the 20 points that `dynak convert` measures. Both
have 64 experts of 24 neurons; the reference's masks are drawn at random, and its routers are left out.
"""

import argparse
import json
import pathlib
import random
import subprocess
import tempfile
import time

import torch
import transformers

BATCH, EXPERTS, VALUES = 64, 64, 20


class AllExperts(torch.nn.Module):
    """In the place of a layer's FFN: every expert for every token, then the mask."""

    def __init__(self, up, down):
        super().__init__()
        width, neurons = up.in_features, up.out_features // EXPERTS
        self.up = up.weight.view(EXPERTS, neurons, width).transpose(1, 2).contiguous()
        self.up_bias = up.bias.view(EXPERTS, 1, neurons)
        self.down = down.weight.view(width, EXPERTS, neurons).permute(1, 2, 0).contiguous()
        self.down_bias = down.bias

    def forward(self, x):
        tokens = x.flatten(0, -2)
        mask = torch.rand(tokens.shape[0], EXPERTS) < 0.35
        hidden = torch.nn.functional.gelu(torch.einsum("nd,edf->enf", tokens, self.up) + self.up_bias)
        outputs = torch.einsum("enf,efd->end", hidden, self.down)
        return ((outputs * mask.t().unsqueeze(-1)).sum(0) + self.down_bias).view(x.shape)


def reference_seconds(model_folder, sentences):
    tokenizer = transformers.AutoTokenizer.from_pretrained(model_folder)
    model = transformers.AutoModel.from_pretrained(model_folder, dtype=torch.float32).eval()
    for layer in model.encoder.layer:
        experts = AllExperts(layer.intermediate.dense, layer.output.dense)
        layer.intermediate.forward = lambda x: x
        layer.output.dense.forward = experts.forward
    batches = [tokenizer(sentences[i : i + BATCH], padding=True, return_tensors="pt")
               for i in range(0, len(sentences), BATCH)]  # fmt: skip
    with torch.inference_mode():
        model(**batches[0])
        start = time.perf_counter()
        for batch in batches:
            model(**batch)
        return time.perf_counter() - start


def dynak_seconds(arguments, folder):
    command = [arguments.program, "--json", "--threads", str(arguments.threads), "convert", arguments.model, "--data",
               arguments.data, "--output", str(folder / "p.dynak"), "--tokens", "20000", "--coactivation", "false",
               "--experts", str(EXPERTS), "--restarts", "0", "--hidden", "64", "--steps", "300", "--rule", "tau",
               "--count", str(VALUES), "--samples", str(arguments.samples)]  # fmt: skip
    shown = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    (sweep,) = shown["sweeps"].values()
    dense = sweep["dense"]["ms_per_sample"] * sweep["dense"]["count"] / 1e3
    points = [point["ms_per_sample"] * point["count"] / 1e3 for point in sweep["points"]]
    return dense, points


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--model", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--samples", type=int, default=500)
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    lines = (pathlib.Path(arguments.data) / "test.txt").read_text(encoding="utf-8").splitlines()[1:]
    sentences = random.Random(1).sample([line.rsplit(";", 1)[0] for line in lines], arguments.samples)
    with tempfile.TemporaryDirectory() as folder:
        dense, points = dynak_seconds(arguments, pathlib.Path(folder))
    reference = reference_seconds(arguments.model, sentences)
    print(f"{arguments.samples} sentences, {arguments.threads} threads")
    print(f"reference's way: {reference:.1f} s a value, {VALUES * reference:.0f} s for {VALUES}")
    print(f"Dynak: dense {dense:.2f} s, {len(points)} values in {sum(points):.1f} s")
    print(f"reference's way over Dynak: {len(points) * reference / sum(points):.1f}")
    print(f"{len(points)} dense evaluations over the sweep: {len(points) * dense / sum(points):.2f}")


if __name__ == "__main__":
    main()

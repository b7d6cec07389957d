# SPDX-License-Identifier: GPL-3.0-or-later
"""A sparsify step (task loss, squared Hoyer penalty on every FFN, clipping, AdamW) in Dynak and in PyTorch, in turns.

    python3 tests/benchmarks/training.py build/release/bin/benchmark_training text|images [--active 0.05] [--compile]

Both run the same model of random weights in float32 on the same number of threads, without dropout; the biases of the
FFNs leave the share --active of their neurons active at the start, half of them unless said. Prints the median over
pairs of PyTorch's time over Dynak's, with quartiles (above 1 Dynak is faster), and the share at the end.
"""

import argparse
import json
import statistics
import tempfile
import time

import torch
import transformers
from turns import Ours, ratios, summary

TEXT_ROWS, TEXT_LENGTH, IMAGE_ROWS, CLASSES = 32, 64, 64, 6
LEARNING_RATE = 1e-7  # as in training.cpp: the share of active neurons is to stay what it is
LABELS = {"id2label": {i: str(i) for i in range(CLASSES)}, "label2id": {str(i): i for i in range(CLASSES)}}


def bert():
    config = transformers.BertConfig(
        hidden_size=384, num_hidden_layers=6, num_attention_heads=12, intermediate_size=1536, hidden_act="relu",
        hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0, **LABELS,
    )  # fmt: skip
    model = transformers.BertForSequenceClassification(config)
    inputs = {"input_ids": torch.randint(0, config.vocab_size, (TEXT_ROWS, TEXT_LENGTH))}
    return model, inputs, TEXT_ROWS, [layer.intermediate for layer in model.bert.encoder.layer]


def vit():
    config = transformers.ViTConfig(
        hidden_size=192, num_hidden_layers=6, num_attention_heads=3, intermediate_size=768, hidden_act="relu",
        image_size=32, patch_size=4, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0, **LABELS,
    )  # fmt: skip
    model = transformers.ViTForImageClassification(config)
    relus = [module for name, module in model.named_modules() if isinstance(module, torch.nn.ReLU)]
    relus = relus or [module for name, module in model.named_modules() if name.endswith((".activation_fn", ".intermediate"))]
    return model, {"pixel_values": torch.randn(IMAGE_ROWS, 3, 32, 32)}, IMAGE_ROWS, relus


def keep_active(model, hidden, share):
    """Shifts the pre-activations of all FFNs, which are normal around 0 with 0.02 √hidden behind a layer norm."""
    shift = 0.02 * hidden**0.5 * statistics.NormalDist().inv_cdf(share)
    biases = [p for name, p in model.named_parameters() if name.endswith((".intermediate.dense.bias", ".mlp.fc1.bias"))]
    if len(biases) != 6:
        raise SystemExit(f"found {len(biases)} biases of FFNs, expected 6")
    for bias in biases:
        torch.nn.init.constant_(bias, shift)


class Theirs:
    def __init__(self, made, compiled):
        self.model, self.inputs, rows, modules = made
        self.labels = torch.randint(0, CLASSES, (rows,))
        self.activations = []
        for module in modules:
            module.register_forward_hook(lambda _m, _i, output: self.activations.append(output))
        if len(modules) != 6:
            raise SystemExit(f"found {len(modules)} FFN activations, expected 6")
        self.run = torch.compile(self.losses) if compiled else self.losses
        self.optimizer = torch.optim.AdamW(self.model.parameters(), lr=LEARNING_RATE, weight_decay=0.01, fused=True)

    def losses(self):
        self.activations.clear()
        task = self.model(**self.inputs, labels=self.labels).loss
        hoyer = [(a.abs().sum(-1) ** 2 / ((a * a).sum(-1) + 1e-15)).mean() for a in self.activations]
        return task + 2e-3 * torch.stack(hoyer).mean()

    def active(self):
        return statistics.fmean((a.detach() != 0).float().mean().item() for a in self.activations)

    def steps(self, count):
        start = time.perf_counter()
        for _ in range(count):
            self.run().backward()
            torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
            self.optimizer.step()
            self.optimizer.zero_grad()
        return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("kind", choices=["text", "images"])
    parser.add_argument("--active", type=float, default=0.5)
    parser.add_argument("--compile", action="store_true")
    parser.add_argument("--pairs", type=int, default=30)
    parser.add_argument("--steps", type=int, default=2, help="in each half of a pair")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(1)
    made = bert() if arguments.kind == "text" else vit()
    keep_active(made[0], made[0].config.hidden_size, arguments.active)
    with tempfile.TemporaryDirectory() as folder:
        made[0].save_pretrained(folder)
        theirs = Theirs(made, arguments.compile)
        ours = Ours(arguments.program, folder, arguments.kind, arguments.threads)
        theirs.steps(3), ours(3)  # warm up, and compile
        found = ratios(theirs.steps, ours, arguments.pairs, arguments.steps)
        ours.close()
    print(json.dumps({"kind": arguments.kind, "compiled": arguments.compile, "threads": arguments.threads,
                      "active": arguments.active, "active_at_end": round(theirs.active(), 3), "torch": torch.__version__, **summary(found)}))  # fmt: skip


if __name__ == "__main__":
    main()

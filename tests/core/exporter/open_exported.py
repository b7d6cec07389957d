# SPDX-License-Identifier: GPL-3.0-or-later
"""open_exported.py ORIGINAL EXPORTED EXPECTED …: compares logits of exported folders in transformers with those of the
original folder (dense, 1e-5) and with Dynak's (converted, 1e-4)."""
import json
import os
import sys
import tempfile

import torch
import transformers
from safetensors.torch import load_file

INPUTS = ("input_ids", "attention_mask", "token_type_ids", "pixel_values")
failures = 0


def difference(name, found, expected, mask, limit):
    global failures
    off = (found - expected).abs()
    if mask is not None and off.dim() == 3:
        off = off[mask.bool()]
    largest = off.max().item()
    print(f"  {name}: {largest:.2e} of {limit:.0e}")
    if not largest <= limit:
        failures += 1


def all_at(model, value, inputs):
    """Experts a token of the first site with the same value everywhere."""
    model.set_rule("tau", value)
    model.eval()(**inputs)
    return next(iter(model.experts_per_token().values()))


def check(original, exported, expected):
    with open(os.path.join(exported, "config.json")) as file:
        opener = next(iter(json.load(file)["auto_map"]))
    auto = getattr(transformers, opener)
    tensors = load_file(os.path.join(original, "reference.safetensors"))
    converted = load_file(expected)["converted"]
    inputs = {name: tensors[name] for name in INPUTS if name in tensors}
    mask = inputs.get("attention_mask")
    logits = lambda model: model.eval()(**inputs).logits
    first = auto.from_pretrained(original)
    dense = auto.from_pretrained(exported)
    model, loading = auto.from_pretrained(exported, trust_remote_code=True, output_loading_info=True)
    print(f"{type(first).__name__} -> {type(model).__name__}")
    if type(dense) is not type(first) or any(loading.values()):
        raise SystemExit(f"opened as {type(dense).__name__}, {loading}")
    difference("dense", logits(dense), logits(first), mask, 1e-5)
    difference("converted", logits(model), converted, mask, 1e-4)
    experts = list(model.experts_per_token().values())
    print("  experts per token:", [round(mean, 2) for mean in experts])
    model.set_executor("grouped")
    difference("converted, grouped", logits(model), converted, mask, 1e-4)
    with tempfile.TemporaryDirectory() as again:
        model.save_pretrained(again)
        difference("saved and opened again", logits(type(model).from_pretrained(again)), converted, mask, 1e-4)
    first_site = model.config.dynak["sites"][0]
    common = model.config.dynak["value"]
    if first_site["value"] == common or list(experts)[0] == all_at(model, common, inputs):
        raise SystemExit("the value of the first site's own has no effect")
    model.set_rule("tau", common, {first_site["site"]: first_site["value"]})
    difference("own value set by hand", logits(model), converted, mask, 1e-4)
    model.set_rule("tau", 0.0)
    difference("tau = 0", logits(model), logits(first), mask, 1e-5)


transformers.logging.set_verbosity_error()
torch.set_grad_enabled(False)
for start in range(1, len(sys.argv), 3):
    check(*sys.argv[start:start + 3])
sys.exit(failures > 0)

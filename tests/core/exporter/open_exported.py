# SPDX-License-Identifier: GPL-3.0-or-later
"""open_exported.py ORIGINAL EXPORTED EXPECTED …: compares logits of exported folders in transformers with those of the
original folder (dense, 1e-5) and with Dynak's (converted, 1e-4), both of the largest logit or absolute where all are
below 1; of encoder-decoders also the texts that they write. Of a model that only Dynak computes, EXPECTED has the dense
logits, too."""
import json
import os
import sys
import tempfile

import torch
import transformers
from safetensors.torch import load_file

INPUTS = ("input_ids", "attention_mask", "token_type_ids", "decoder_input_ids", "pixel_values")
failures = 0


def difference(name, found, expected, mask, limit):
    global failures
    off = (found - expected).abs()
    if mask is not None and off.dim() == 3:
        off = off[mask.bool()]
    largest = (off.max() / expected.abs().max().clamp_min(1)).item()
    print(f"  {name}: {largest:.2e} of {limit:.0e}")
    if not largest <= limit:
        failures += 1


def all_at(model, value, inputs):
    """Experts a token of the first site with the same value everywhere."""
    model.set_rule("tau", value)
    model.eval()(**inputs)
    return next(iter(model.experts_per_token().values()))


def written(model, inputs, tokens):
    """The greedy text of each source, without start, end and padding."""
    # transformers gives a T5's cache as many layers as the encoder has
    cached = getattr(model.config, "num_decoder_layers", None) in (None, model.config.num_hidden_layers)
    ids = model.generate(inputs["input_ids"], attention_mask=inputs["attention_mask"], num_beams=1, do_sample=False,
                         max_new_tokens=tokens, use_cache=cached)
    left_out = {model.generation_config.decoder_start_token_id, model.generation_config.eos_token_id,
                model.generation_config.pad_token_id}
    return [[i for i in row if i not in left_out] for row in ids.tolist()]


def same_texts(name, found, expected):
    global failures
    print(f"  {name}: {[len(row) for row in found]} tokens")
    if found != expected:
        print(f"    {found}\n    expected {expected}")
        failures += 1


def check(original, exported, expected):
    with open(os.path.join(exported, "config.json")) as file:
        opener = next(iter(json.load(file)["auto_map"]))
    auto = getattr(transformers, opener)
    tensors = load_file(os.path.join(original, "reference.safetensors"))
    answers = load_file(expected)
    converted = answers["converted"]
    inputs = {name: tensors[name] for name in INPUTS if name in tensors}
    mask = None if "decoder_input_ids" in inputs else inputs.get("attention_mask")
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
    texts = [row[row >= 0].tolist() for row in answers["texts"]] if "texts" in answers else None
    if texts:
        same_texts("texts", written(model, inputs, answers["texts"].shape[1]), texts)
    model.set_executor("grouped")
    difference("converted, grouped", logits(model), converted, mask, 1e-4)
    if texts:
        same_texts("texts, grouped", written(model, inputs, answers["texts"].shape[1]), texts)
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
    if "dense" in answers:
        difference("tau = 0", logits(model), answers["dense"], mask, 1e-4)
    else:
        difference("tau = 0", logits(model), logits(first), mask, 1e-5)


transformers.logging.set_verbosity_error()
torch.set_grad_enabled(False)
for start in range(1, len(sys.argv), 3):
    check(*sys.argv[start:start + 3])
sys.exit(failures > 0)

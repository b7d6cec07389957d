# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a model that Dynak converted to a dynamic-k Mixture of Experts in transformers.

    model = AutoModelForCausalLM.from_pretrained(folder, trust_remote_code=True)
    model.set_rule("tau", 0.1)          # expert e runs for a token when r_e >= tau * max r
    model.set_rule("tau", 0.1, {"layer.3.ffn": 0.05})  # … and one site with a tau of its own
    model.set_executor("grouped")       # computes selected experts only; "masked" computes all and drops the rest

Without trust_remote_code the folder opens as the ordinary dense model: the neurons of each FFN are sorted by expert,
which changes nothing in its function. (Where sites have the "up_activation" relu, only this file gives the function.)
The section "dynak" of config.json says what each site (FFN) has.
"""
import os
from functools import partial

import torch
import transformers
from safetensors.torch import load_file, save_file
from torch import nn
from transformers.conversion_mapping import get_checkpoint_conversion_mapping, register_checkpoint_conversion_mapping
from transformers.pytorch_utils import Conv1D
from transformers.utils import cached_file

ROUTERS = "dynak_routers.safetensors"
HUB_OPTIONS = ("cache_dir", "force_download", "local_files_only", "revision", "subfolder", "token")


def rule_mask(rule, value, r, anchor):
    """Which experts run: scores r [N, E] -> Boolean [N, E]."""
    everything = torch.ones_like(r, dtype=torch.bool)
    if rule == "all" or (rule in ("tau", "anchored") and value <= 0):
        return everything
    if rule in ("tau", "anchored"):
        floor = max(anchor, 0.0) if rule == "anchored" else 0.0
        mask = r >= r.amax(1, keepdim=True).clamp_min(floor) * value
    else:
        ranked, order = r.sort(dim=1, descending=True, stable=True)
        chosen = everything.clone()
        if rule == "top-k":
            chosen[:, int(value):] = False
        elif rule == "mass":
            covered = ranked.clamp_min(0).double().cumsum(1)
            chosen[:, 1:] = covered[:, :-1] < covered[:, -1:] * value
        else:
            raise ValueError(f"unknown rule {rule!r}: use tau, anchored, mass, top-k or all")
        mask = torch.zeros_like(chosen).scatter(1, order, chosen)
    return mask | ~r.isfinite().all(1, keepdim=True)  # nothing is known about such a token: the dense answer is right


def weight_of(linear):
    """[out, in]"""
    return linear.weight.T if isinstance(linear, Conv1D) else linear.weight


class DynakSite(nn.Module):
    """The router of one FFN, and the FFN's own linear layers made to heed it."""

    def __init__(self, spec, tensors):
        super().__init__()
        self.spec = spec
        self.rule, self.value, self.executor = "all", 0.0, "masked"
        self.mask = None  # [tokens, experts] of the last forward pass
        for name in ("first", "second"):  # not persistent: they have a file of their own
            self.register_buffer(name, tensors.get(f"{spec['site']}.{name}"), persistent=False)

    def scores(self, x):
        x = x.to(self.first.dtype)
        if self.spec["router"] in ("similarity", "centroid"):
            unit = x / x.norm(dim=-1, keepdim=True).clamp_min(1e-12)
            return ((unit @ self.first.T + 1) / 2).clamp_min(0)
        hidden = x @ self.first.T
        hidden = torch.tanh(hidden) if self.spec["hidden_activation"] == "tanh" else torch.relu(hidden)
        outputs = hidden @ self.second.T
        return outputs.abs() if self.spec["absolute_output"] else torch.sigmoid(outputs)

    def install(self, entering, down):
        """`entering`: the gate and up projections, or the one that holds both."""
        for index, linear in enumerate(entering):
            linear.forward = partial(self.enter, linear, linear.forward, index == 0)
        down.forward = partial(self.leave, down, down.forward)

    def enter(self, linear, dense, first, x):
        tokens = x.reshape(-1, x.shape[-1])
        if first:
            self.mask = rule_mask(self.rule, self.value, self.scores(tokens), self.spec["anchor"])
        # dReLU: the model rectifies the gate itself, which a second time changes nothing
        rectified = torch.relu if self.spec.get("up_activation") == "relu" else lambda out: out
        if self.executor == "masked":
            return rectified(dense(x))
        weight = weight_of(linear)
        size, neurons = self.spec["expert_size"], self.spec["neurons"]
        out = tokens.new_zeros(len(tokens), len(weight))
        for expert, chosen in self.chosen():
            for start in range(expert * size, len(weight), neurons):  # twice where one layer holds gate and up
                rows = slice(start, start + size)
                bias = None if linear.bias is None else linear.bias[rows]
                out[chosen, rows] = nn.functional.linear(tokens[chosen], weight[rows], bias)
        return rectified(out).view(*x.shape[:-1], -1)

    def leave(self, linear, dense, hidden):
        size = self.spec["expert_size"]
        if self.executor == "masked":
            return dense(hidden * self.mask.repeat_interleave(size, 1).view_as(hidden))
        tokens, weight = hidden.reshape(-1, hidden.shape[-1]), weight_of(linear)
        out = tokens.new_zeros(len(tokens), len(weight))
        for expert, chosen in self.chosen():
            columns = slice(expert * size, (expert + 1) * size)
            out.index_add_(0, chosen, nn.functional.linear(tokens[chosen, columns], weight[:, columns]))
        if linear.bias is not None:
            out += linear.bias
        return out.view(*hidden.shape[:-1], -1)

    def chosen(self):
        """(expert, indices of its tokens) of the experts that some token needs."""
        for expert in self.mask.any(0).nonzero().flatten().tolist():
            yield expert, self.mask[:, expert].nonzero().flatten()


def ffn_layers(block, neurons):
    """The gate and up projections and the down projection of a block's FFN, by role: names differ between families and
    from the names of the stored tensors. None where the block has no such FFN."""
    linear = [module for name, module in block.named_modules()
              if isinstance(module, (nn.Linear, Conv1D)) and "att" not in name.lower()]
    down = [module for module in linear if weight_of(module).shape[1] == neurons]
    if not down:
        return None
    entering = [module for module in linear
                if module is not down[-1] and weight_of(module).shape[0] in (neurons, 2 * neurons)]
    return (entering, down[-1]) if entering else None


def find_layers(model, sites):
    """For each site of one stack its FFN's layers: the list of blocks is the first in which every site is found."""
    stack = sites[0]["stack"]
    for name, blocks in model.named_modules():
        if isinstance(blocks, nn.ModuleList) and stack in name and len(blocks) > max(s["layer"] for s in sites):
            found = [ffn_layers(blocks[site["layer"]], site["neurons"]) for site in sites]
            if all(found):
                return found
    raise ValueError(f"{type(model).__name__} has no list of blocks with the FFNs of {sites[0]['site']} …")


class DynakMixin:
    """In front of a transformers class. Behaves as that class where the configuration has no section "dynak"."""

    @classmethod
    def from_pretrained(cls, folder, *args, **options):
        result = super().from_pretrained(folder, *args, **options)
        model = result[0] if isinstance(result, tuple) else result
        if getattr(model.config, "dynak", None):
            # not in __init__: that runs on the meta device, where loaded numbers are lost
            hub = {key: options[key] for key in HUB_OPTIONS if key in options}
            model.load_routers(cached_file(folder, ROUTERS, **hub))
        return result

    def load_routers(self, file):
        section, tensors = self.config.dynak, load_file(file)
        sites = [DynakSite(spec, tensors) for spec in section["sites"]]
        for stack in {site.spec["stack"] for site in sites}:
            members = [site for site in sites if site.spec["stack"] == stack]
            for site, layers in zip(members, find_layers(self, [site.spec for site in members])):
                site.install(*layers)
                site.to(layers[1].weight.device)
        self.dynak_sites = nn.ModuleList(sites)
        self.set_rule(section["rule"], section["value"],
                      {spec["site"]: spec.get("value", section["value"]) for spec in section["sites"]})

    def set_rule(self, rule, value=0.0, own=None):
        """tau, anchored, mass (0 … 1), top-k (a number of experts), all. `own`: values of sites that have their own."""
        own = own or {}
        if unknown := set(own) - {site.spec["site"] for site in self.dynak_sites}:
            raise ValueError(f"there is no site {sorted(unknown)[0]!r}")
        for number in (value, *own.values()):
            rule_mask(rule, number, torch.ones(1, 2), 0.0)
        for site in self.dynak_sites:
            site.rule, site.value = rule, own.get(site.spec["site"], value)
        sites = [{**spec, "value": own.get(spec["site"], value)} for spec in self.config.dynak["sites"]]
        self.config.dynak = {**self.config.dynak, "rule": rule, "value": value, "sites": sites}

    def set_executor(self, executor):
        if executor not in ("masked", "grouped"):
            raise ValueError(f"unknown executor {executor!r}: use masked or grouped")
        for site in self.dynak_sites:
            site.executor = executor

    def experts_per_token(self):
        """Mean over the tokens of the last forward pass (padding included), by site."""
        return {site.spec["site"]: site.mask.sum(1).double().mean().item() for site in self.dynak_sites}

    def save_pretrained(self, folder, *args, **options):
        super().save_pretrained(folder, *args, **options)
        if hasattr(self, "dynak_sites"):
            tensors = {f"{site.spec['site']}.{name}": tensor.contiguous()
                       for site in self.dynak_sites for name, tensor in site.named_buffers()}
            save_file(tensors, os.path.join(folder, ROUTERS), metadata={"format": "pt"})


def __getattr__(name):
    """DynakBertForSequenceClassification is transformers' BertForSequenceClassification with the mixin in front."""
    base = getattr(transformers, name.removeprefix("Dynak"), None) if name.startswith("Dynak") else None
    if base is None:
        raise AttributeError(name)
    made = type(name, (DynakMixin, base), {"__module__": __name__, "__doc__": base.__doc__})
    if renaming := get_checkpoint_conversion_mapping(base.__name__):  # of stored tensors; known by the class's name
        register_checkpoint_conversion_mapping(name, renaming, overwrite=True)
    globals()[name] = made
    return made

# SPDX-License-Identifier: GPL-3.0-or-later
"""Models and data that the tests make themselves: a two-layer GPT-2 that reads bytes, a text, images in IDX files."""

import contextlib
import json
import math
import pathlib
import random
import struct
import tempfile

import safetensors
from safetensors import Tensor

WIDTH, NEURONS, LAYERS, CONTEXT, VOCABULARY = 16, 32, 2, 48, 257


@contextlib.contextmanager
def temporaryFolder():
    with tempfile.TemporaryDirectory(prefix="dynak-test-") as path:
        yield pathlib.Path(path)


def byteAlphabet():
    """GPT-2's table: a printable character for each byte."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = iter(range(256, 512))
    return [chr(byte if byte in plain else next(others)) for byte in range(256)]


def tokenizer(extra=0):
    """A byte-level BPE without merges; `extra` more tokens than the model knows."""
    vocabulary = {letter: i for i, letter in enumerate(byteAlphabet())}
    vocabulary["<|end|>"] = 256
    vocabulary.update({f"extra{i}": 257 + i for i in range(extra)})
    return {
        "version": "1.0",
        "added_tokens": [
            {"id": 256, "content": "<|end|>", "special": True, "single_word": False, "lstrip": False, "rstrip": False,
             "normalized": False}
        ],
        "normalizer": None,
        "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True},
        "post_processor": None,
        "decoder": {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True},
        "model": {"type": "BPE", "vocab": vocabulary, "merges": []},
    }  # fmt: skip


def config(**changes):
    return {
        "model_type": "gpt2", "architectures": ["GPT2LMHeadModel"], "n_embd": WIDTH, "n_inner": NEURONS,
        "n_layer": LAYERS, "n_head": 2, "n_positions": CONTEXT, "n_ctx": CONTEXT, "vocab_size": VOCABULARY,
        "activation_function": "relu", "layer_norm_epsilon": 1e-5, "bos_token_id": 256, "eos_token_id": 256, **changes,
    }  # fmt: skip


def drawer(seed, usual):
    """What draws tensors of a shape, normally distributed about `middle` with the spread `usual` where none is given."""
    draw = random.Random(seed)

    def drawn(*shape, spread=usual, middle=0.0):
        return Tensor("F32", shape, [draw.gauss(middle, spread) for _ in range(math.prod(shape))])

    return drawn


def shapes(width=WIDTH, neurons=NEURONS, layers=LAYERS):
    """Of the tensors of such a GPT-2, by name."""
    found = {"wte.weight": (VOCABULARY, width), "wpe.weight": (CONTEXT, width)}
    for layer in range(layers):
        found |= {f"h.{layer}.{norm}.weight": (width,) for norm in ("ln_1", "ln_2")}
        found |= {f"h.{layer}.{norm}.bias": (width,) for norm in ("ln_1", "ln_2")}
        for name, rows, columns in (
            ("attn.c_attn", width, 3 * width),
            ("attn.c_proj", width, width),
            ("mlp.c_fc", width, neurons),
            ("mlp.c_proj", neurons, width),
        ):
            found |= {f"h.{layer}.{name}.weight": (rows, columns), f"h.{layer}.{name}.bias": (columns,)}
    return found | {"ln_f.weight": (width,), "ln_f.bias": (width,)}


def isGain(name):
    """Whether it multiplies what a layer norm has normalised."""
    return "ln_" in name and name.endswith("weight")


def weights(seed=1):
    drawn = drawer(seed, 0.3)

    def tensor(name, shape):
        if isGain(name):
            return drawn(*shape, spread=0.1, middle=1.0)
        return drawn(*shape, spread=0.1) if len(shape) == 1 or name == "wpe.weight" else drawn(*shape)

    return {name: tensor(name, shape) for name, shape in shapes().items()}


def model(folder, extra=0, tensors=None, **changes):
    """A Hugging Face folder of the tiny GPT-2."""
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(config(**changes)))
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer(extra)))
    safetensors.write(folder / "model.safetensors", tensors or weights())
    return folder


def llama(folder, **changes):
    """The same size as a Llama: gated FFNs."""
    drawn = drawer(2, 0.3)
    tensors = {"model.embed_tokens.weight": drawn(VOCABULARY, WIDTH), "lm_head.weight": drawn(VOCABULARY, WIDTH),
               "model.norm.weight": drawn(WIDTH, spread=0.1, middle=1.0)}  # fmt: skip
    for layer in range(LAYERS):
        block = f"model.layers.{layer}"
        tensors |= {f"{block}.self_attn.{part}_proj.weight": drawn(WIDTH, WIDTH) for part in "qkvo"}
        tensors |= {f"{block}.mlp.{part}_proj.weight": drawn(NEURONS, WIDTH) for part in ("gate", "up")}
        tensors[f"{block}.mlp.down_proj.weight"] = drawn(WIDTH, NEURONS)
        tensors |= {f"{block}.{norm}.weight": drawn(WIDTH, spread=0.1, middle=1.0)
                    for norm in ("input_layernorm", "post_attention_layernorm")}  # fmt: skip
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps({
        "model_type": "llama", "architectures": ["LlamaForCausalLM"], "hidden_size": WIDTH, "intermediate_size": NEURONS,
        "num_hidden_layers": LAYERS, "num_attention_heads": 2, "num_key_value_heads": 2, "head_dim": WIDTH // 2,
        "hidden_act": "silu", "rms_norm_eps": 1e-5, "rope_theta": 10000.0, "max_position_embeddings": CONTEXT,
        "vocab_size": VOCABULARY, "tie_word_embeddings": False, "bos_token_id": 256, "eos_token_id": 256, **changes,
    }))  # fmt: skip
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer()))
    safetensors.write(folder / "model.safetensors", tensors)
    return folder


def text(path, lines=60, seed=3):
    draw = random.Random(seed)
    words = "the a small red old cat dog bird sees hears follows likes and then quietly".split()
    path.write_text("".join(" ".join(draw.choice(words) for _ in range(8)) + ".\n" for _ in range(lines)))
    return path


def images(folder, count=12, height=28, width=28, labels=True, classes=10):
    """MNIST's file format with random pixels."""
    folder.mkdir()
    draw = random.Random(5)
    pixels = bytes(draw.randrange(256) for _ in range(count * height * width))
    (folder / "t10k-images-idx3-ubyte").write_bytes(struct.pack(">IIII", 0x803, count, height, width) + pixels)
    if labels:
        shown = bytes(i % classes for i in range(count))
        (folder / "t10k-labels-idx1-ubyte").write_bytes(struct.pack(">II", 0x801, count) + shown)
    return folder


# Options of a conversion that takes a moment.
QUICK = {"--tokens": 600, "--steps": 30, "--hidden": 8, "--kept-tokens": 32, "--samples": 8,
         "--values": "0,0.2,0.5,0.8,1"}  # fmt: skip


def quick(*more):
    """QUICK with `more` options, which win."""
    return (*(word for option, value in QUICK.items() if option not in more for word in (option, value)), *more)

# SPDX-License-Identifier: GPL-3.0-or-later
"""A random encoder-decoder that the tests make themselves, and the tokenizer of models whose words are numbers."""

import json
import random

import safetensors
import tiny

WIDTH, HEADS, HEAD_WIDTH, NEURONS, LAYERS, VOCABULARY = 16, 2, 8, 32, 2, 40
END = 1


def tokenizer(words, end=None, unknown=None):
    """Word by word; `words` are the spellings of ids 0, 1, …; `end` stands after each text."""
    after = None
    if end is not None:
        pieces = [{"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": words[end], "type_id": 0}}]
        special = {words[end]: {"id": words[end], "ids": [end], "tokens": [words[end]]}}
        after = {"type": "TemplateProcessing", "single": pieces, "pair": pieces, "special_tokens": special}
    return {
        "version": "1.0",
        "added_tokens": [],
        "normalizer": None,
        "pre_tokenizer": {"type": "WhitespaceSplit"},
        "post_processor": after,
        "decoder": None,
        "model": {"type": "WordLevel", "vocab": {word: i for i, word in enumerate(words)}, "unk_token": unknown or words[0]},
    }


def numbers(count, end=None):
    """The tokenizer under which a text is the list of its ids: "7 12 3"."""
    return tokenizer([str(i) for i in range(count)], end)


def config(**changes):
    return {
        "model_type": "t5", "architectures": ["T5ForConditionalGeneration"], "d_model": WIDTH, "d_kv": HEAD_WIDTH, "d_ff": NEURONS,
        "num_layers": LAYERS, "num_decoder_layers": LAYERS, "num_heads": HEADS, "vocab_size": VOCABULARY,
        "relative_attention_num_buckets": 8, "relative_attention_max_distance": 16, "feed_forward_proj": "relu",
        "decoder_start_token_id": 0, "pad_token_id": 0, "eos_token_id": END, "tie_word_embeddings": True, **changes,
    }  # fmt: skip


def marian():
    """The description of a small Marian model that is still to be trained."""
    return {
        "model_type": "marian", "architectures": ["MarianMTModel"], "d_model": 32, "encoder_layers": 1, "decoder_layers": 1,
        "encoder_attention_heads": 2, "decoder_attention_heads": 2, "encoder_ffn_dim": 64, "decoder_ffn_dim": 64,
        "activation_function": "relu", "scale_embedding": True, "max_position_embeddings": 32, "vocab_size": VOCABULARY,
        "pad_token_id": 0, "eos_token_id": END, "decoder_start_token_id": 0,
    }  # fmt: skip


def weights(seed=1):
    drawn = tiny.drawer(seed, 0.4)

    inner = HEADS * HEAD_WIDTH
    tensors = {"shared.weight": drawn(VOCABULARY, WIDTH, spread=1.5)}
    for stack, attentions in (("encoder", ["SelfAttention"]), ("decoder", ["SelfAttention", "EncDecAttention"])):
        for layer in range(LAYERS):
            block = f"{stack}.block.{layer}.layer"
            for i, attention in enumerate(attentions):
                for name in "qkv":
                    tensors[f"{block}.{i}.{attention}.{name}.weight"] = drawn(inner, WIDTH)
                tensors[f"{block}.{i}.{attention}.o.weight"] = drawn(WIDTH, inner)
            ffn = f"{block}.{len(attentions)}.DenseReluDense"
            tensors[f"{ffn}.wi.weight"] = drawn(NEURONS, WIDTH)
            tensors[f"{ffn}.wo.weight"] = drawn(WIDTH, NEURONS)
            for i in range(len(attentions) + 1):
                tensors[f"{block}.{i}.layer_norm.weight"] = drawn(WIDTH, spread=0.1, middle=1.0)
        tensors[f"{stack}.block.0.layer.0.SelfAttention.relative_attention_bias.weight"] = drawn(8, HEADS, spread=0.2)
        tensors[f"{stack}.final_layer_norm.weight"] = drawn(WIDTH, spread=0.1, middle=1.0)
    return tensors


def model(folder, seed=1, **changes):
    """A Hugging Face folder of a tiny T5 whose words are numbers."""
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(config(**changes)))
    (folder / "tokenizer.json").write_text(json.dumps(numbers(VOCABULARY, END)))
    safetensors.write(folder / "model.safetensors", weights(seed))
    return folder


def sentences(count, seed, longest=9):
    draw = random.Random(seed)
    return [" ".join(str(draw.randrange(3, VOCABULARY)) for _ in range(draw.randrange(2, longest))) for _ in range(count)]


def pairs(folder, count=40, seed=5):
    """Line-aligned files: numbers and the same numbers backwards, in three splits."""
    folder.mkdir()
    for i, split in enumerate(("train", "val", "test")):
        lines = sentences(count, seed + i)
        (folder / f"{split}.src").write_text("".join(line + "\n" for line in lines))
        (folder / f"{split}.tgt").write_text("".join(" ".join(reversed(line.split())) + "\n" for line in lines))
    return folder

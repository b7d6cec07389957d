# SPDX-License-Identifier: GPL-3.0-or-later
"""Dense forward passes of Dynak and of transformers (eager), in turns, in float32.

    python3 tests/benchmarks/forward.py build/release/bin/benchmark_forward sentences --model ../shared/models/minilm --data ../shared/data/emotion
    python3 tests/benchmarks/forward.py build/release/bin/benchmark_forward texts|images|gpt2|llama

`sentences` are the test split's, 64 in a batch: transformers pads each batch as the sentences come, Dynak sorts them by
length and runs no padding. Tokens are made before. The others have random weights and batches of equal rows. Prints the
median over pairs of transformers' time over Dynak's, with quartiles: above 1 Dynak is faster.
"""

import argparse
import json
import pathlib
import tempfile
import time

import torch
import transformers
from turns import Ours, ratios, summary

BATCH = 64


def bert():
    config = transformers.BertConfig(
        hidden_size=384, num_hidden_layers=6, num_attention_heads=12, intermediate_size=1536
    )
    return transformers.BertModel(config, add_pooling_layer=False), (32, 64)


def vit():
    config = transformers.ViTConfig(id2label={i: str(i) for i in range(10)}, label2id={str(i): i for i in range(10)})
    return transformers.ViTForImageClassification(config), (4, 197)


def gpt2():
    return transformers.GPT2LMHeadModel(transformers.GPT2Config()), (2, 256)


def llama():
    config = transformers.LlamaConfig(
        hidden_size=1024, num_hidden_layers=8, num_attention_heads=16, num_key_value_heads=8, intermediate_size=2816,
        vocab_size=32000, max_position_embeddings=512,
    )  # fmt: skip
    return transformers.LlamaForCausalLM(config), (2, 256)


SHAPES = {"texts": bert, "images": vit, "gpt2": gpt2, "llama": llama}


def sentences(data):
    lines = (pathlib.Path(data) / "test.txt").read_text(encoding="utf-8").splitlines()
    return [line.rsplit(";", 1)[0] for line in lines]


def theirs_of(model, batches):
    model.eval()

    @torch.inference_mode()
    def run(count):
        start = time.perf_counter()
        for _ in range(count):
            for batch in batches:
                model(**batch)
        return time.perf_counter() - start

    return run


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("kind", choices=["sentences", *SHAPES])
    parser.add_argument("--model")
    parser.add_argument("--data")
    parser.add_argument("--pairs", type=int, default=20)
    parser.add_argument("--passes", type=int, default=1, help="in each half of a pair")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(1)
    with tempfile.TemporaryDirectory() as folder:
        if arguments.kind == "sentences":
            tokenizer = transformers.AutoTokenizer.from_pretrained(arguments.model)
            model = transformers.AutoModel.from_pretrained(arguments.model, attn_implementation="eager")
            texts = sentences(arguments.data)
            batches = [
                tokenizer(texts[at : at + BATCH], padding=True, return_tensors="pt") for at in range(0, len(texts), BATCH)
            ]
            ours = Ours(arguments.program, arguments.threads, arguments.model, arguments.data)
        else:
            made, (rows, length) = SHAPES[arguments.kind]()
            made.save_pretrained(folder)
            model = type(made).from_pretrained(folder, attn_implementation="eager")
            if arguments.kind == "images":
                batches = [{"pixel_values": torch.randn(rows, 3, 224, 224)}]
            else:
                batches = [{"input_ids": torch.randint(0, model.config.vocab_size, (rows, length))}]
            ours = Ours(arguments.program, arguments.threads, folder, rows, length)
        theirs = theirs_of(model, batches)
        theirs(1), ours(1)  # warm up
        found = ratios(theirs, ours, arguments.pairs, arguments.passes)
        ours.close()
    print(json.dumps({"kind": arguments.kind, "threads": arguments.threads, "torch": torch.__version__,
                      "transformers": transformers.__version__, **summary(found)}))  # fmt: skip


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A BPE vocabulary for both languages of a data set of sentence pairs, learned from its training files only.

make_tokenizer.py DATA OUTPUT [SIZE]: reads DATA/train.en.gz and DATA/train.de.gz, writes OUTPUT/tokenizer.json.
Needs the Python package `tokenizers`.
"""
import gzip
import pathlib
import sys

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers


def lines(data):
    for name in ("train.en.gz", "train.de.gz"):
        with gzip.open(data / name, "rt", encoding="utf-8", newline="\n") as file:
            yield from (line.rstrip("\n") for line in file)


def main():
    data, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    size = int(sys.argv[3]) if len(sys.argv) > 3 else 8000
    special = ["<pad>", "</s>", "<unk>"]
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>", fuse_unk=True))
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Metaspace(), pre_tokenizers.Punctuation(behavior="isolated")])
    tokenizer.decoder = decoders.Metaspace()
    tokenizer.post_processor = processors.TemplateProcessing(single="$A </s>", special_tokens=[("</s>", 1)])
    tokenizer.train_from_iterator(lines(data), trainers.BpeTrainer(vocab_size=size, special_tokens=special,
                                                                   min_frequency=2, show_progress=False))
    output.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(output / "tokenizer.json"))
    print(f"{tokenizer.get_vocab_size()} tokens in {output / 'tokenizer.json'}")


main()

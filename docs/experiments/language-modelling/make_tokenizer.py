#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tokenizer of single characters, for a text of ASCII: make_tokenizer.py TEXT OUTPUT writes OUTPUT/tokenizer.json."""
import json
import pathlib
import sys


def main():
    text, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    # byte-level BPE without merges; a byte that is not printable stands as the character 256 places on
    spelled = {c: c if 33 <= ord(c) < 127 else chr(256 + ord(c)) for c in sorted(set(text.read_text(encoding="ascii")))}
    byteLevel = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}
    tokenizer = {
        "version": "1.0",
        "added_tokens": [],
        "normalizer": None,
        "pre_tokenizer": byteLevel,
        "post_processor": None,
        "decoder": byteLevel,
        "model": {"type": "BPE", "vocab": {c: i for i, c in enumerate(spelled.values())}, "merges": []},
    }
    output.mkdir(parents=True, exist_ok=True)
    (output / "tokenizer.json").write_text(json.dumps(tokenizer, indent=2) + "\n", encoding="utf-8")
    print(f"{len(spelled)} characters in {output / 'tokenizer.json'}")


main()

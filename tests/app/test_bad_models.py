# SPDX-License-Identifier: GPL-3.0-or-later
"""Damaged, lying and unfit models: each is one clear sentence, exit code 1, and nothing is left behind."""

import json
import math
import struct
import unittest

import safetensors
import tiny
from program import SOURCE, ProgramTest, memoryOfAtMost
from safetensors import Tensor


class BadWeights(ProgramTest):
    def setUp(self):
        super().setUp()
        self.model = tiny.model(self.folder / "model")
        self.file = self.model / "model.safetensors"

    def damaged(self, change, says):
        """Refuses the weights after `change(header, data)` with a sentence that names the file and `says`."""
        header, data = safetensors.pack(tiny.weights())
        result = change(header, data)
        self.file.write_bytes(safetensors.join(header, data) if result is None else result)
        self.refused("inspect", self.model, says=["model.safetensors", *says])

    def test_truncated(self):
        whole = self.file.read_bytes()
        for length in (0, 5, 100, len(whole) // 2, len(whole) - 1):
            with self.subTest(length):
                self.damaged(lambda header, data, length=length: whole[:length], [])

    def test_header_longer_than_the_file(self):
        for length in (10_000_000, 2**63, 2**64 - 1):
            with self.subTest(length):
                self.damaged(lambda header, data, length=length: struct.pack("<Q", length) + b"{}", [])

    def test_header_is_no_json(self):
        self.damaged(lambda header, data: struct.pack("<Q", 4) + b"{{{{", [])

    def test_header_nested_without_end(self):
        text = b'{"a":' * 200_000
        self.damaged(lambda header, data: struct.pack("<Q", len(text)) + text, [])

    def test_tensor_beyond_the_file(self):
        def change(header, data):
            header["ln_f.bias"]["data_offsets"] = [len(data), len(data) + 4 * tiny.WIDTH]

        self.damaged(change, ["ln_f.bias"])

    def test_tensors_overlap(self):
        def change(header, data):
            header["ln_f.bias"]["data_offsets"] = header["ln_f.weight"]["data_offsets"]

        self.damaged(change, ["ln_f."])

    def test_size_differs_from_shape(self):
        def change(header, data):
            header["ln_f.bias"]["shape"] = [tiny.WIDTH + 1]

        self.damaged(change, ["ln_f.bias"])

    def test_oversized_shape(self):
        for shape in ([2**40, 2**40], [2**62], [-1], [1e300]):
            with self.subTest(shape):

                def change(header, data, shape=shape):
                    header["ln_f.bias"]["shape"] = shape

                self.damaged(change, ["ln_f.bias"])

    def test_unknown_type(self):
        def change(header, data):
            header["ln_f.bias"]["dtype"] = "F13"

        self.damaged(change, ["ln_f.bias", "F13"])


class Memory(ProgramTest):
    """No file's numbers make the program take memory that the file does not have."""

    ENOUGH = 700  # megabytes, of which the libraries' own data are most

    def setUp(self):
        super().setUp()
        self.model = tiny.model(self.folder / "model")

    def bounded(self, *arguments, says):
        done = self.refused(*arguments, before=memoryOfAtMost(self.ENOUGH), says=says)
        self.assertNotIn("enough memory", done.err)

    def test_enough_for_the_model_itself(self):
        self.ok("generate", self.model, "--prompt", "a", "--tokens", 2, before=memoryOfAtMost(self.ENOUGH))

    def test_header(self):
        file = self.model / "model.safetensors"
        for claimed in (2**60, 2**40, 2**31):
            with self.subTest(claimed):
                file.write_bytes(struct.pack("<Q", claimed) + b"{}")
                self.bounded("inspect", self.model, says=["model.safetensors", str(claimed)])

    def test_shapes(self):
        header, data = safetensors.pack(tiny.weights())
        for shape in ([2**20, 2**20], [2**60], [0, 2**62]):
            with self.subTest(shape):
                header["wte.weight"]["shape"] = shape
                (self.model / "model.safetensors").write_bytes(safetensors.join(header, data))
                self.bounded("inspect", self.model, says=["model.safetensors", "wte.weight"])

    def test_config(self):
        for field, value in (("n_embd", 2**31), ("n_inner", 2**36), ("vocab_size", 2**40), ("n_positions", 2**40), ("n_layer", 4000)):
            with self.subTest(field):
                (self.model / "config.json").write_text(json.dumps(tiny.config(**{field: value})))
                self.bounded("generate", self.model, "--prompt", "a", "--tokens", 2, says=[])

    def test_huge_files_of_text(self):
        for name in ("config.json", "tokenizer.json", "architecture.json"):
            with self.subTest(name):
                model = tiny.model(self.folder / name.split(".", maxsplit=1)[0])
                with open(model / name, "ab") as file:
                    file.truncate(6 << 30)  # a hole: it takes no room on the disk
                self.bounded("generate", model, "--prompt", "a", says=[name, str(6 << 30)])


class UnfitModels(ProgramTest):
    def refusedModel(self, says, tensors=None, **changes):
        model = tiny.model(self.folder / f"model{len(list(self.folder.iterdir()))}", tensors=tensors, **changes)
        return self.refused("generate", model, "--prompt", "a", "--tokens", 2, says=says)

    def test_missing_tensor(self):
        tensors = tiny.weights()
        del tensors["h.1.mlp.c_fc.weight"]
        self.refusedModel(["h.1.mlp.c_fc.weight"], tensors)

    def test_tensor_of_another_shape(self):
        tensors = tiny.weights()
        tensors["h.1.mlp.c_fc.weight"] = Tensor("F32", [3, 3], [0.0] * 9)
        self.refusedModel(["h.1.mlp.c_fc.weight", "[3, 3]"], tensors)

    def test_whole_numbers_as_weights(self):
        tensors = tiny.weights()
        tensors["ln_f.weight"] = Tensor("I64", [tiny.WIDTH], [1] * tiny.WIDTH)
        self.refusedModel(["ln_f.weight", "I64"], tensors)

    def test_weights_that_are_no_numbers(self):
        for value in (math.nan, math.inf):
            tensors = tiny.weights()
            tensors["h.0.mlp.c_fc.weight"].values[7] = value
            self.refusedModel(["h.0.mlp.c_fc.weight"], tensors)

    def test_unknown_family(self):
        self.refusedModel(["config.json", "warpdrive"], model_type="warpdrive")

    def test_config_with_a_field_of_the_wrong_type(self):
        self.refusedModel(["config.json", "n_layer"], n_layer="many")

    def test_config_without_bounds(self):
        self.refusedModel([], n_layer=10**9)
        self.refusedModel([], n_embd=2**40)

    def test_heads_do_not_divide_the_width(self):
        self.refusedModel(["16", "5"], n_head=5)

    def test_pickled_only(self):
        model = tiny.model(self.folder / "model")
        (model / "model.safetensors").unlink()
        (model / "pytorch_model.bin").write_bytes(b"\x80\x02}q\x00.")
        self.refused("inspect", model, says=["pytorch_model.bin", "pickled", "safetensors"])

    def test_config_that_is_no_json(self):
        model = tiny.model(self.folder / "model")
        for text in ("", "{", "[]", "[" * 100_000, '{"model_type": 5}'):
            with self.subTest(text[:20]):
                (model / "config.json").write_text(text)
                self.refused("inspect", model, says=["config.json"])

    def test_empty_folder_and_no_folder(self):
        (self.folder / "empty").mkdir()
        self.refused("inspect", self.folder / "empty", says=["empty", "safetensors"])
        self.refused("inspect", self.folder / "absent", says=["absent"])

    def test_description_of_ones_own(self):
        model = tiny.model(self.folder / "model")
        for text in ("", "{}", '{"schema": 99}', '{"a":' * 100_000):
            with self.subTest(text[:20]):
                (self.folder / "own.json").write_text(text)
                self.refused("inspect", model / "model.safetensors", "--architecture", self.folder / "own.json", says=["own.json"])

    def ownDescription(self, says, **changes):
        """Refuses the tiny model under GPT-2's description with changed values."""
        description = json.loads((SOURCE / "resources" / "architectures" / "gpt2.json").read_text())
        description["values"].update(changes)
        own = self.folder / "own.json"
        own.write_text(json.dumps(description))
        model = self.folder / "model"
        if not model.exists():
            tiny.model(model)
        self.refused("inspect", model, "--architecture", own, says=["own.json", *says])

    def test_values_that_need_one_another(self):
        self.ownDescription(["heads", "depends on itself"], heads="=heads")
        self.ownDescription(["depends on itself"], width="=heads * 8", heads="=width / 8")
        self.ownDescription(["depends on itself"], width={"config": "absent", "default": "=width"})
        self.ownDescription(["depends on itself"], width={"config": "n_{width}"})

    def test_values_nested_without_end(self):
        self.ownDescription(["too many"], width="=a0", **{f"a{i}": f"=a{i + 1}" for i in range(500)}, a500=16)
        self.ownDescription([], width="=" + "(" * 100_000 + "16" + ")" * 100_000)
        self.ownDescription([], width="=" + "-" * 100_000 + "16")
        deep = {"config": "n_embd"}
        for _ in range(110):
            deep = {"config": "absent", "default": deep}
        self.ownDescription([], width=deep)

    def test_values_that_double(self):
        # each is used twice by the one before: 2^60 steps unless each is worked out once
        chain = {f"a{i}": f"=a{i + 1} + a{i + 1}" for i in range(60)}
        self.ownDescription(["width"], width="=a0", **chain, a60=1)


class UnfitInputs(ProgramTest):
    def setUp(self):
        super().setUp()
        self.model = tiny.model(self.folder / "model")

    def forward(self, tensors, says):
        safetensors.write(self.folder / "in.safetensors", tensors)
        output = self.folder / "out.safetensors"
        self.refused("forward", self.model, "--inputs", self.folder / "in.safetensors", "--output", output, says=says)
        self.assertFalse(output.exists())

    def test_ids_out_of_range(self):
        for bad in (tiny.VOCABULARY, -1, 2**40):
            self.forward({"input_ids": Tensor("I64", [1, 2], [1, bad])}, [str(bad), str(tiny.VOCABULARY)])
            self.refused("generate", self.model, "--prompt-ids", f"1,{bad}", says=[str(bad)])

    def test_row_longer_than_the_context(self):
        length = tiny.CONTEXT + 1
        self.forward({"input_ids": Tensor("I64", [1, length], [1] * length)}, [str(length), str(tiny.CONTEXT)])
        prompt = ",".join(["1"] * length)
        self.refused("generate", self.model, "--prompt-ids", prompt, says=[str(length), str(tiny.CONTEXT)])

    def test_wrong_types_and_shapes(self):
        self.forward({"input_ids": Tensor("F32", [1, 2], [1.0, 2.0])}, ["input_ids", "F32"])
        self.forward({"input_ids": Tensor("I64", [4], [1, 2, 3, 4])}, ["input_ids", "[4]"])
        self.forward({"nothing": Tensor("I64", [1], [1])}, ["input_ids"])
        both = {"input_ids": Tensor("I64", [1, 2], [1, 2]), "attention_mask": Tensor("I64", [1, 3], [1, 1, 1])}
        self.forward(both, ["attention_mask"])

    def test_output_that_cannot_be_written(self):
        safetensors.write(self.folder / "in.safetensors", {"input_ids": Tensor("I64", [1, 2], [1, 2])})
        self.refused("forward", self.model, "--inputs", self.folder / "in.safetensors", "--output", "/nowhere/out.safetensors", says=["/nowhere"])

    def test_tokenizer_of_another_model(self):
        (self.model / "tokenizer.json").write_text(json.dumps(tiny.tokenizer(extra=10)))
        self.refused("generate", self.model, "--prompt", "a", says=["267", "257"])

    def test_damaged_tokenizer(self):
        for text in ("", "{}", '{"model": {"type": "Morse"}}', '{"model":' * 100_000):
            with self.subTest(text[:20]):
                (self.model / "tokenizer.json").write_text(text)
                self.refused("tokenize", self.model, stdin=b"a\n", says=["tokenizer.json"])


if __name__ == "__main__":
    unittest.main()

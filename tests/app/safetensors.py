# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and writes safetensors with struct and json alone: what tests compare does not come from Dynak's own reader."""

import array
import json
import struct

CODES = {"F32": "f", "F64": "d", "I64": "q", "I32": "i", "U8": "B", "I8": "b", "BOOL": "B"}


class Tensor:
    def __init__(self, dtype, shape, values):
        self.dtype, self.shape, self.values = dtype, list(shape), values

    def rows(self, width):
        """The values in pieces of `width`."""
        return [self.values[i : i + width] for i in range(0, len(self.values), width)]


def read(path):
    data = path.read_bytes()
    (size,) = struct.unpack("<Q", data[:8])
    tensors = {}
    for name, entry in json.loads(data[8 : 8 + size]).items():
        if name == "__metadata__":
            continue
        begin, end = entry["data_offsets"]
        values = array.array(CODES[entry["dtype"]], data[8 + size + begin : 8 + size + end])
        tensors[name] = Tensor(entry["dtype"], entry["shape"], values)
    return tensors


def pack(tensors):
    """Header (a dict, to be damaged by tests) and data of {name: Tensor}."""
    header, data = {}, b""
    for name, tensor in tensors.items():
        piece = array.array(CODES[tensor.dtype], tensor.values).tobytes()
        header[name] = {"dtype": tensor.dtype, "shape": tensor.shape, "data_offsets": [len(data), len(data) + len(piece)]}
        data += piece
    return header, data


def join(header, data):
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def write(path, tensors):
    path.write_bytes(join(*pack(tensors)))

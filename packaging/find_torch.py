# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the CMake prefix of the PyTorch >= 2.0 that this Python has; exit status 1 where there is none.

Torch itself is not imported: that takes seconds.
"""

import importlib.metadata
import importlib.util
import pathlib
import sys

OLDEST = 2

spec = importlib.util.find_spec("torch")
if spec is None or not spec.submodule_search_locations:
    sys.exit(1)
try:
    major = int(importlib.metadata.version("torch").split(".")[0])
except (importlib.metadata.PackageNotFoundError, ValueError):
    sys.exit(1)
prefix = pathlib.Path(spec.submodule_search_locations[0]) / "share" / "cmake"
if major < OLDEST or not (prefix / "Torch" / "TorchConfig.cmake").is_file():
    sys.exit(1)
print(prefix)

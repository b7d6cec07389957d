# SPDX-License-Identifier: GPL-3.0-or-later
# LibTorch, preferring the PyTorch that the `python3` on the path has (>= 2.0); else CMAKE_PREFIX_PATH or the
# system's libtorch-dev. Sets DYNAK_TORCH_ORIGIN for the configure summary. -DDYNAK_SYSTEM_TORCH=ON skips Python.
option(DYNAK_SYSTEM_TORCH "Ignore PyTorch in Python; use CMAKE_PREFIX_PATH or the system's libtorch-dev" OFF)

set(DYNAK_TORCH_ORIGIN "CMAKE_PREFIX_PATH or system")
if(NOT DYNAK_SYSTEM_TORCH AND NOT Torch_DIR)
  execute_process(
    COMMAND python3 -c "import torch; assert int(torch.__version__.split('.')[0]) >= 2; print(torch.utils.cmake_prefix_path)"
    OUTPUT_VARIABLE python_torch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  if(python_torch)
    list(PREPEND CMAKE_PREFIX_PATH ${python_torch})
    set(DYNAK_TORCH_ORIGIN "PyTorch of python3")
    # The wheel's own search would take the system's libtorch.so where libtorch-dev is installed too.
    cmake_path(SET torch_root NORMALIZE ${python_torch}/../..)
    find_library(TORCH_LIBRARY torch PATHS ${torch_root}/lib NO_DEFAULT_PATH REQUIRED)
  endif()
endif()

find_package(Torch REQUIRED)
message(STATUS "LibTorch ${Torch_VERSION} (${DYNAK_TORCH_ORIGIN}): ${Torch_DIR}")

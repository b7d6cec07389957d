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
  endif()
endif()

# The wheel's own search would take the system's libtorch.so and libc10.so where libtorch-dev is installed too,
# and a program with both aborts at its start.
if(Torch_DIR)
  cmake_path(SET torch_root NORMALIZE ${Torch_DIR}/../../..)
elseif(python_torch)
  cmake_path(SET torch_root NORMALIZE ${python_torch}/../..)
endif()
if(torch_root AND EXISTS ${torch_root}/lib/libc10.so)
  set(TORCH_LIBRARY ${torch_root}/lib/libtorch.so CACHE FILEPATH "" FORCE)
  set(c10_LIBRARY ${torch_root}/lib/libc10.so CACHE FILEPATH "" FORCE)
endif()

find_package(Torch REQUIRED)
message(STATUS "LibTorch ${Torch_VERSION} (${DYNAK_TORCH_ORIGIN}): ${Torch_DIR}")

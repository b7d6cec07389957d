# SPDX-License-Identifier: GPL-3.0-or-later
# LibTorch, preferring the PyTorch that the `python3` on the path has (>= 2.0); else CMAKE_PREFIX_PATH or the
# system's libtorch-dev (>= 1.13). -DTorch_DIR=FOLDER decides by hand; -DDYNAK_SYSTEM_TORCH=ON skips Python.
# Sets what TorchConfig.cmake sets: TORCH_LIBRARIES, TORCH_CXX_FLAGS.
option(DYNAK_SYSTEM_TORCH "Ignore PyTorch in Python; use CMAKE_PREFIX_PATH or the system's libtorch-dev" OFF)

# What an earlier configure found by itself is asked for anew: PyTorch may have come, gone or moved since.
if(DEFINED CACHE{DYNAK_FOUND_TORCH} AND "${Torch_DIR}" STREQUAL "$CACHE{DYNAK_FOUND_TORCH}")
  foreach(found IN ITEMS Torch_DIR Caffe2_DIR TORCH_LIBRARY c10_LIBRARY kineto_LIBRARY)
    unset(${found} CACHE)
  endforeach()
endif()

set(origin "Torch_DIR")
set(found_by_itself FALSE)
if(NOT Torch_DIR)
  set(origin "CMAKE_PREFIX_PATH or the system")
  set(found_by_itself TRUE)
  set(python_torch)
  if(NOT DYNAK_SYSTEM_TORCH)
    execute_process(COMMAND python3 -B ${CMAKE_CURRENT_LIST_DIR}/../find_torch.py
      OUTPUT_VARIABLE python_torch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
  if(python_torch)
    set(origin "PyTorch of python3")
    set(Torch_DIR ${python_torch}/Torch CACHE PATH "Folder of TorchConfig.cmake" FORCE)
  endif()
endif()

# The wheel's own search would take the system's libtorch.so and libc10.so where libtorch-dev is installed too,
# and a program with both aborts at its start.
if(Torch_DIR)
  cmake_path(SET torch_root NORMALIZE ${Torch_DIR}/../../..)
  if(EXISTS ${torch_root}/lib/libc10.so)
    set(TORCH_LIBRARY ${torch_root}/lib/libtorch.so CACHE FILEPATH "" FORCE)
    set(c10_LIBRARY ${torch_root}/lib/libc10.so CACHE FILEPATH "" FORCE)
  endif()
endif()

find_package(Torch 1.13 QUIET)
if(NOT Torch_FOUND)
  message(FATAL_ERROR "No LibTorch: pip install PyTorch >= 2.0, install Debian's libtorch-dev and libopenblas0-openmp, "
    "or name an unpacked LibTorch with -DCMAKE_PREFIX_PATH=FOLDER. packaging/run installs what is missing.")
endif()
if(found_by_itself)
  set(DYNAK_FOUND_TORCH ${Torch_DIR} CACHE INTERNAL "The Torch_DIR that FindLibTorch chose by itself")
endif()
message(STATUS "LibTorch ${Torch_VERSION} (${origin}): ${Torch_DIR}")

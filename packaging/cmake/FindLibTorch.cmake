# SPDX-License-Identifier: GPL-3.0-or-later
# LibTorch, preferring the PyTorch that the `python3` on the path has (>= 2.0); else CMAKE_PREFIX_PATH or the
# system's libtorch-dev (>= 1.13). -DTorch_DIR=FOLDER decides by hand; -DDYNAK_SYSTEM_TORCH=ON skips Python.
# Sets what TorchConfig.cmake sets: TORCH_LIBRARIES, TORCH_CXX_FLAGS.
# A cmake that Python wraps (pyenv's) may see another python3 first than the shell that started it.
set(DYNAK_PYTHON python3 CACHE STRING "Python that is asked for its PyTorch")
option(DYNAK_SYSTEM_TORCH "Ignore PyTorch in Python; use CMAKE_PREFIX_PATH or the system's libtorch-dev" OFF)

# Sets Torch_DIR in the cache, once a configure.
function(dynak_choose_torch)
  get_property(is_chosen GLOBAL PROPERTY DYNAK_TORCH_ORIGIN SET)
  if(is_chosen)
    return()
  endif()
  # What an earlier configure found by itself is asked for anew: PyTorch may have come, gone or moved since.
  if("${Torch_DIR}" STREQUAL "$CACHE{DYNAK_FOUND_TORCH}")
    foreach(found IN ITEMS Torch_DIR Caffe2_DIR TORCH_LIBRARY c10_LIBRARY kineto_LIBRARY)
      unset(${found} CACHE)
    endforeach()
  endif()
  if(Torch_DIR)
    set_property(GLOBAL PROPERTY DYNAK_TORCH_ORIGIN "Torch_DIR")
    return()
  endif()

  set_property(GLOBAL PROPERTY DYNAK_TORCH_ORIGIN "CMAKE_PREFIX_PATH or the system")
  set(python_torch)
  if(NOT DYNAK_SYSTEM_TORCH)
    execute_process(COMMAND ${DYNAK_PYTHON} -B ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../find_torch.py
      OUTPUT_VARIABLE python_torch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
  if(python_torch)
    set_property(GLOBAL PROPERTY DYNAK_TORCH_ORIGIN "PyTorch of python3")
    set(Torch_DIR ${python_torch}/Torch CACHE PATH "Folder of TorchConfig.cmake" FORCE)
  endif()
endfunction()

dynak_choose_torch()

# The wheel's own search would take the system's Caffe2, libtorch.so and libc10.so where libtorch-dev is installed too,
# and a program with both aborts at its start.
if(Torch_DIR)
  cmake_path(SET torch_root NORMALIZE ${Torch_DIR}/../../..)
  if(EXISTS ${torch_root}/lib/libc10.so)
    set(Caffe2_DIR ${torch_root}/share/cmake/Caffe2 CACHE PATH "" FORCE)
    set(TORCH_LIBRARY ${torch_root}/lib/libtorch.so CACHE FILEPATH "" FORCE)
    set(c10_LIBRARY ${torch_root}/lib/libc10.so CACHE FILEPATH "" FORCE)
  endif()
endif()

# PyTorch's configuration warns that kineto, a profiler which nothing here calls, is missing.
set(log_level ${CMAKE_MESSAGE_LOG_LEVEL})
set(CMAKE_MESSAGE_LOG_LEVEL ERROR)
find_package(Torch 1.13 QUIET)
set(CMAKE_MESSAGE_LOG_LEVEL ${log_level})
if(NOT Torch_FOUND)
  message(FATAL_ERROR "No LibTorch: pip install PyTorch >= 2.0, install Debian's libtorch-dev and libopenblas0-openmp, "
    "or name an unpacked LibTorch with -DCMAKE_PREFIX_PATH=FOLDER. packaging/run installs what is missing.")
endif()
get_property(origin GLOBAL PROPERTY DYNAK_TORCH_ORIGIN)
if(NOT origin STREQUAL "Torch_DIR")
  if(NOT "$CACHE{DYNAK_FOUND_TORCH}" STREQUAL "" AND NOT "$CACHE{DYNAK_FOUND_TORCH}" STREQUAL "${Torch_DIR}")
    message(WARNING "LibTorch was $CACHE{DYNAK_FOUND_TORCH} and is ${Torch_DIR} now, by ${DYNAK_PYTHON}: all is compiled again.")
  endif()
  set(DYNAK_FOUND_TORCH ${Torch_DIR} CACHE INTERNAL "The Torch_DIR that FindLibTorch chose by itself")
endif()
message(STATUS "LibTorch ${Torch_VERSION} (${origin}): ${Torch_DIR}")

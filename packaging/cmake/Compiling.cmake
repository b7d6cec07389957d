# SPDX-License-Identifier: GPL-3.0-or-later
# How every target is compiled.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)
# Programs find libdynak from build/*/bin and from an installed tree alike; a LibTorch outside the system keeps its path.
set(CMAKE_INSTALL_RPATH "$ORIGIN;$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")
option(CMAKE_INSTALL_RPATH_USE_LINK_PATH "Installed programs find libraries where they were when linked" ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
  # the two sloppiness flags let ccache serve files that use a precompiled header
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${CCACHE})
endif()

add_library(dynak_compiling INTERFACE)
target_include_directories(dynak_compiling INTERFACE ${CMAKE_SOURCE_DIR})
# -Wno-restrict: gcc 12 reports string concatenation falsely (its bug 105651)
target_compile_options(dynak_compiling INTERFACE -Wall -Wextra -Wpedantic -Wshadow=local -Wno-missing-field-initializers
  -Wno-restrict)
# Linking a program would look through LibTorch's symbols once more; libdynak's own link does (--no-undefined).
target_link_options(dynak_compiling INTERFACE
  $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-Wl,--allow-shlib-undefined>)
if(DYNAK_WERROR)
  target_compile_options(dynak_compiling INTERFACE -Werror)
endif()
if(DYNAK_SANITIZE)
  target_compile_options(dynak_compiling INTERFACE -fsanitize=${DYNAK_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(dynak_compiling INTERFACE -fsanitize=${DYNAK_SANITIZE})
endif()

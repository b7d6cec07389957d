# SPDX-License-Identifier: GPL-3.0-or-later
# dynak_check_headers(TARGET ROOT LIBRARY HEADER...): an object library TARGET with one source a header that includes
# nothing but it, twice, with what LIBRARY gives to its users. It compiles only when each header stands alone.
function(dynak_check_headers target root library)
  set(sources)
  foreach(header IN LISTS ARGN)
    cmake_path(RELATIVE_PATH header BASE_DIRECTORY ${root} OUTPUT_VARIABLE name)
    string(MAKE_C_IDENTIFIER ${name} identifier)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}/${identifier}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${name}\"\n#include \"${name}\"\n")
    list(APPEND sources ${source})
  endforeach()
  add_library(${target} OBJECT EXCLUDE_FROM_ALL ${sources})
  target_link_libraries(${target} PRIVATE ${library})
  target_include_directories(${target} PRIVATE ${root})
endfunction()

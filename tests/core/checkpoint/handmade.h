// SPDX-License-Identifier: GPL-3.0-or-later
// Files of weights built byte by byte, right or wrong as a test needs them.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <span>
#include <string>
#include <string_view>

#include "tests/testing.h"

namespace testing {

inline void writeBytes(const fs::path& file, std::string_view bytes) {
    std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

inline std::string readBytes(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// A safetensors file; `announced` replaces the true length of the header.
inline std::string container(std::string_view header, std::string_view data = {},
                             std::uint64_t announced = UINT64_MAX) {
    const std::uint64_t length = announced == UINT64_MAX ? header.size() : announced;
    std::string bytes(sizeof length, '\0');
    std::memcpy(bytes.data(), &length, sizeof length);
    return bytes.append(header).append(data);
}

// {"name": F32 of one element} with the value 1
inline std::string oneTensor(const std::string& name) {
    const float one = 1;
    return container("{\"" + name + R"(":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
                     {reinterpret_cast<const char*>(&one), sizeof one});
}

}  // namespace testing

// SPDX-License-Identifier: GPL-3.0-or-later
// Content hashes: 128-bit XXH3, as 32 hexadecimal digits. They recognise content, they do not protect it.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace dynak {

class Hasher {
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;

    // Each call is framed by its length: ("ab", "c") and ("a", "bc") differ.
    Hasher& add(std::string_view text);
    Hasher& add(std::span<const std::byte> bytes);
    [[nodiscard]] std::string digest() const;

private:
    struct State;
    State* state_;
};

[[nodiscard]] std::string hashText(std::string_view text);
// Throws Error{io} naming the file.
[[nodiscard]] std::string hashFile(const std::filesystem::path& file);

}  // namespace dynak

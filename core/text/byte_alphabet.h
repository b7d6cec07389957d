// SPDX-License-Identifier: GPL-3.0-or-later
// The alphabet of byte-level tokenizers: each byte as one printable character (GPT-2, Radford et al. 2019).
#pragma once

#include <string>
#include <string_view>

namespace dynak {

void appendBytesAsCharacters(std::string_view bytes, std::string& text);

// The bytes that `token` spells; its own bytes if a character of it is not of the alphabet.
void appendCharactersAsBytes(std::string_view token, std::string& bytes);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/byte_alphabet.h"

#include <array>

#include "core/text/unicode.h"

namespace dynak {

namespace {

constexpr bool standsForItself(unsigned byte) {
    return (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) || (byte >= 0xAE && byte <= 0xFF);
}

constexpr unsigned firstSubstitute = 0x100;
constexpr unsigned alphabetEnd = 0x144;  // 68 bytes do not stand for themselves

constexpr std::array<char16_t, 256> makeCharacters() {
    std::array<char16_t, 256> characters{};
    unsigned substitute = firstSubstitute;
    for (unsigned byte = 0; byte < 256; ++byte)
        characters[byte] = static_cast<char16_t>(standsForItself(byte) ? byte : substitute++);
    return characters;
}

constexpr std::array<char16_t, 256> characters = makeCharacters();

constexpr std::array<std::int16_t, alphabetEnd> makeBytes() {
    std::array<std::int16_t, alphabetEnd> bytes{};
    for (auto& byte : bytes) byte = -1;
    for (unsigned byte = 0; byte < 256; ++byte) bytes[characters[byte]] = static_cast<std::int16_t>(byte);
    return bytes;
}

constexpr std::array<std::int16_t, alphabetEnd> bytesOfCharacters = makeBytes();

}  // namespace

void appendBytesAsCharacters(std::string_view bytes, std::string& text) {
    for (const char byte : bytes) {
        const char16_t c = characters[static_cast<unsigned char>(byte)];
        if (c < 0x80) {
            text += static_cast<char>(c);
        } else {  // all below U+0800
            text += static_cast<char>(0xC0 | c >> 6);
            text += static_cast<char>(0x80 | (c & 0x3F));
        }
    }
}

void appendCharactersAsBytes(std::string_view token, std::string& bytes) {
    const std::size_t before = bytes.size();
    for (std::size_t at = 0; at < token.size();) {
        const char32_t c = nextCharacter(token, at);
        const int byte = c < alphabetEnd ? bytesOfCharacters[c] : -1;
        if (byte < 0) {
            bytes.resize(before);
            bytes += token;
            return;
        }
        bytes += static_cast<char>(byte);
    }
}

}  // namespace dynak

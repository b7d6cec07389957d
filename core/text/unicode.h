// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 and the classes of characters that tokenizers speak of.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dynak {

// The character at `text[at]`; moves `at` behind it. `text` must be valid UTF-8 and `at` inside it.
[[nodiscard]] inline char32_t nextCharacter(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[i]));
    };
    const char32_t first = byte(at);
    if (first < 0x80) return ++at, first;
    if (first < 0xE0) return at += 2, (first & 0x1F) << 6 | (byte(at - 1) & 0x3F);
    if (first < 0xF0) return at += 3, (first & 0x0F) << 12 | (byte(at - 2) & 0x3F) << 6 | (byte(at - 1) & 0x3F);
    return at += 4,
           (first & 0x07) << 18 | (byte(at - 3) & 0x3F) << 12 | (byte(at - 2) & 0x3F) << 6 | (byte(at - 1) & 0x3F);
}

[[nodiscard]] inline char32_t characterAt(std::string_view text, std::size_t at) {
    return nextCharacter(text, at);
}

// Where the character that ends before `at` begins.
[[nodiscard]] inline std::size_t previousCharacter(std::string_view text, std::size_t at) {
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

void appendCharacter(std::string& text, char32_t character);
[[nodiscard]] std::string toUtf8(char32_t character);
[[nodiscard]] std::size_t countCharacters(std::string_view text);

[[nodiscard]] bool isAscii(std::string_view text);
[[nodiscard]] bool isValidUtf8(std::string_view text);
// Each longest part that cannot be UTF-8 becomes one U+FFFD (as Unicode §3.9 recommends).
[[nodiscard]] std::string toValidUtf8(std::string_view text);

namespace character_class {
inline constexpr std::uint8_t space = 1, letter = 2, number = 4, punctuation = 8;
extern const std::array<std::uint8_t, 128> ascii;
}  // namespace character_class

[[nodiscard]] bool isSpaceBeyondAscii(char32_t character);
[[nodiscard]] bool isLetterBeyondAscii(char32_t character);
[[nodiscard]] bool isNumberBeyondAscii(char32_t character);
[[nodiscard]] bool isPunctuationBeyondAscii(char32_t character);

// White_Space
[[nodiscard]] inline bool isSpace(char32_t c) {
    return c < 128 ? (character_class::ascii[c] & character_class::space) != 0 : isSpaceBeyondAscii(c);
}
// \p{L}
[[nodiscard]] inline bool isLetter(char32_t c) {
    return c < 128 ? (character_class::ascii[c] & character_class::letter) != 0 : isLetterBeyondAscii(c);
}
// \p{N}
[[nodiscard]] inline bool isNumber(char32_t c) {
    return c < 128 ? (character_class::ascii[c] & character_class::number) != 0 : isNumberBeyondAscii(c);
}
// \p{P} of Unicode 8, and all of ASCII's signs
[[nodiscard]] inline bool isPunctuation(char32_t c) {
    return c < 128 ? (character_class::ascii[c] & character_class::punctuation) != 0 : isPunctuationBeyondAscii(c);
}
// \w: alphabetic, marks, decimal digits, connectors, joiners
[[nodiscard]] bool isWordCharacter(char32_t character);

// Whether the character was assigned in that version of Unicode or an earlier one. The published vocabularies were
// made, and are used, with tables that stop at an older version: newer marks and signs count as ordinary characters.
[[nodiscard]] bool isAssignedBy(char32_t character, int version);

// What BERT's cleaning drops: \p{C} except tab and line ends; unassigned characters stay.
[[nodiscard]] bool isControl(char32_t character);
// \p{Mn} of Unicode 8, which BERT strips, and \p{M} of Unicode 9, which StripAccents strips.
[[nodiscard]] bool isNonspacingMark(char32_t character);
[[nodiscard]] bool isMark(char32_t character);
[[nodiscard]] bool isChineseIdeograph(char32_t character);

// Full lower case without context: U+0130 becomes two characters, a final sigma does not change.
void appendLowercase(std::string& text, char32_t character);

}  // namespace dynak

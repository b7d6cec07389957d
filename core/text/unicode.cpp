// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/unicode.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace dynak {

namespace character_class {

namespace {

constexpr std::uint8_t ofAscii(unsigned c) {
    if (c == ' ' || (c >= 9 && c <= 13)) return space;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return letter;
    if (c >= '0' && c <= '9') return number;
    return c > ' ' && c < 127 ? punctuation : 0;
}

constexpr std::array<std::uint8_t, 128> makeAscii() {
    std::array<std::uint8_t, 128> table{};
    for (unsigned c = 0; c < 128; ++c) table[c] = ofAscii(c);
    return table;
}

}  // namespace

const std::array<std::uint8_t, 128> ascii = makeAscii();

}  // namespace character_class

namespace {

UChar32 icu(char32_t c) {
    return static_cast<UChar32>(c);
}

// The character at `at`, which moves behind it; negative where the bytes are none.
UChar32 decodeAt(std::string_view text, std::size_t& at) {
    UChar32 c = 0;
    U8_NEXT(text.data(), at, text.size(), c);  // NOLINT(bugprone-inc-dec-in-conditions): so is ICU's macro
    return c;
}

}  // namespace

void appendCharacter(std::string& text, char32_t c) {
    std::array<char, 4> bytes;
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes.data(), length, icu(c));
    text.append(bytes.data(), static_cast<std::size_t>(length));
}

std::string toUtf8(char32_t c) {
    std::string text;
    appendCharacter(text, c);
    return text;
}

std::size_t countCharacters(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isValidUtf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (decodeAt(text, at) < 0) return false;
    }
    return true;
}

std::string toValidUtf8(std::string_view text) {
    std::string valid;
    valid.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t from = at;
        if (decodeAt(text, at) < 0)
            valid += "\xEF\xBF\xBD";
        else
            valid.append(text, from, at - from);
    }
    return valid;
}

bool isSpaceBeyondAscii(char32_t c) {
    return u_isUWhiteSpace(icu(c));
}
bool isLetterBeyondAscii(char32_t c) {
    return (U_GET_GC_MASK(icu(c)) & U_GC_L_MASK) != 0;
}
bool isNumberBeyondAscii(char32_t c) {
    return (U_GET_GC_MASK(icu(c)) & U_GC_N_MASK) != 0;
}

bool isAssignedBy(char32_t c, int version) {
    UVersionInfo age;
    u_charAge(icu(c), age);
    return age[0] != 0 && age[0] <= version;
}

// Below, characters named one by one have changed their category since the version in question.
bool isPunctuationBeyondAscii(char32_t c) {
    if (c == 0x166D || c == 0x111C9) return true;
    return (U_GET_GC_MASK(icu(c)) & U_GC_P_MASK) != 0 && isAssignedBy(c, 8);
}

bool isWordCharacter(char32_t c) {
    if (c < 128)
        return (character_class::ascii[c] & (character_class::letter | character_class::number)) != 0 || c == '_';
    constexpr std::uint32_t mask = U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK;
    return u_isUAlphabetic(icu(c)) || (U_GET_GC_MASK(icu(c)) & mask) != 0 || c == 0x200C || c == 0x200D;
}

bool isControl(char32_t c) {
    if (c == '\t' || c == '\n' || c == '\r') return false;
    const std::uint32_t mask = U_GET_GC_MASK(icu(c));
    if ((mask & (U_GC_CC_MASK | U_GC_CO_MASK)) != 0) return true;
    return (mask & U_GC_CF_MASK) != 0 && isAssignedBy(c, 8);
}

bool isNonspacingMark(char32_t c) {
    if (c < 0x300 || c == 0x1885 || c == 0x1886 || c == 0x111C9) return false;
    if (c == 0x1734) return true;
    return (U_GET_GC_MASK(icu(c)) & U_GC_MN_MASK) != 0 && isAssignedBy(c, 8);
}

bool isMark(char32_t c) {
    if (c < 0x300 || c == 0x111C9) return false;
    if (c == 0x1CF2 || c == 0x1CF3) return true;
    return (U_GET_GC_MASK(icu(c)) & U_GC_M_MASK) != 0 && isAssignedBy(c, 9);
}

bool isChineseIdeograph(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2A6DF) ||
           (c >= 0x2A700 && c <= 0x2B81F) || (c >= 0x2B920 && c <= 0x2CEAF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x2F800 && c <= 0x2FA1F);
}

void appendLowercase(std::string& text, char32_t c) {
    if (c == 0x130)
        text += "i\xCC\x87";
    else
        appendCharacter(text, static_cast<char32_t>(u_tolower(icu(c))));
}

}  // namespace dynak

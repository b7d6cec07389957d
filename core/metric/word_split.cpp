// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/word_split.h"

#include <unicode/uchar.h>

#include <string>
#include <utility>

#include "core/text/unicode.h"

namespace dynak {
namespace {

std::u32string decoded(std::string_view text) {
    std::u32string characters;
    for (std::size_t at = 0; at < text.size();) characters += nextCharacter(text, at);
    return characters;
}

std::string encoded(std::u32string_view characters) {
    std::string text;
    for (const char32_t character : characters) appendCharacter(text, character);
    return text;
}

void replaceAll(std::u32string& text, std::u32string_view from, std::u32string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::u32string::npos; at += to.size())
        text.replace(at, from.size(), to);
}

// As a regular expression replaces: from left to right, what one match took is not looked at again.
template <class Alone>
std::u32string spaceAround(std::u32string_view text, Alone alone) {
    std::u32string result;
    for (const char32_t c : text) {
        if (alone(c))
            result.append({U' ', c, U' '});
        else
            result += c;
    }
    return result;
}

// Neighbours (a, b) that hold become `a b `, or ` a b` where the sign is the first of the two.
enum class Sign { second, first };

template <class Pair>
std::u32string spaceBetween(std::u32string_view text, Pair pair, Sign sign) {
    std::u32string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i + 1 == text.size() || !pair(text[i], text[i + 1])) {
            result += text[i];
            continue;
        }
        if (sign == Sign::first) result += U' ';
        result.append({text[i], U' ', text[i + 1]});
        if (sign == Sign::second) result += U' ';
        ++i;
    }
    return result;
}

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

// The signs that stand alone wherever they are: ASCII's, without ' , - .
bool standsAlone(char32_t c) {
    return (c >= U' ' && c <= U'&') || (c >= U'(' && c <= U'+') || c == U'/' || (c >= U':' && c <= U'@') ||
           (c >= U'[' && c <= U'`') || (c >= U'{' && c <= U'~');
}

std::u32string split13a(std::u32string text) {
    constexpr std::pair<std::u32string_view, std::u32string_view> written[] = {
        {U"<skipped>", U""}, {U"-\n", U""},   {U"\n", U" "},  {U"&quot;", U"\""},
        {U"&amp;", U"&"},    {U"&lt;", U"<"}, {U"&gt;", U">"}};
    for (const auto& [from, to] : written) replaceAll(text, from, to);
    const auto isPoint = [](char32_t c) {
        return c == U'.' || c == U',';
    };
    text = spaceAround(U" " + text + U" ", standsAlone);
    text = spaceBetween(
        text, [&](char32_t a, char32_t b) { return !isDigit(a) && isPoint(b); }, Sign::second);
    text = spaceBetween(
        text, [&](char32_t a, char32_t b) { return isPoint(a) && !isDigit(b); }, Sign::first);
    return spaceBetween(
        text, [](char32_t a, char32_t b) { return isDigit(a) && b == U'-'; }, Sign::second);
}

bool hasMask(char32_t c, std::uint32_t mask) {
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & mask) != 0;
}

std::u32string splitInternational(std::u32string text) {
    const auto isPunctuation = [](char32_t c) {
        return hasMask(c, U_GC_P_MASK);
    };
    const auto isNumber = [](char32_t c) {
        return hasMask(c, U_GC_N_MASK);
    };
    text = spaceBetween(
        text, [&](char32_t a, char32_t b) { return !isNumber(a) && isPunctuation(b); }, Sign::second);
    text = spaceBetween(
        text, [&](char32_t a, char32_t b) { return isPunctuation(a) && !isNumber(b); }, Sign::first);
    return spaceAround(text, [](char32_t c) { return hasMask(c, U_GC_S_MASK); });
}

std::string lowered(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) appendLowercase(result, nextCharacter(text, at));
    return result;
}

}  // namespace

std::vector<std::string> splitAtSpace(std::string_view text) {
    std::vector<std::string> words;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t here = at;
        const bool ends = at == text.size() || isSpace(nextCharacter(text, at));
        if (!ends) continue;
        if (here > begin) words.emplace_back(text.substr(begin, here - begin));
        if (here == text.size()) break;
        begin = at;
    }
    return words;
}

std::vector<std::string> splitWords(std::string_view text, WordSplit split, bool lowercase) {
    const std::string kept = lowercase ? lowered(text) : std::string(text);
    switch (split) {
        case WordSplit::none: return splitAtSpace(kept);
        case WordSplit::mteval13a: return splitAtSpace(encoded(split13a(decoded(kept))));
        case WordSplit::international: return splitAtSpace(encoded(splitInternational(decoded(kept))));
        case WordSplit::characters:
            return splitAtSpace(encoded(spaceAround(decoded(kept), [](char32_t) { return true; })));
    }
    return {};
}

}  // namespace dynak

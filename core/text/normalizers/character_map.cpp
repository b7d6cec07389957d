// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalizers/character_map.h"

#include "core/base/error.h"
#include "core/text/unicode.h"

namespace dynak {

namespace {

std::uint32_t littleEndian(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::size_t offset(std::uint32_t unit) {
    return std::size_t{unit >> 10} << ((unit & 0x200) >> 6);
}

}  // namespace

CharacterMap::CharacterMap(std::string_view bytes, const Sentence& origin) {
    const auto fail = [&](const Sentence& text) {
        throw Error(ErrorCode::badFile, Sentence::tr("%1 %2.", origin, text),
                    Sentence::tr("Fetch the tokenizer again."));
    };
    if (bytes.size() < 8) fail(Sentence::tr("has %1 bytes; at least 8 were expected", bytes.size()));
    const std::size_t size = littleEndian(bytes, 0);
    if (size < 4 || size % 4 != 0 || size > bytes.size() - 4)
        fail(Sentence::tr("announces a trie of %1 bytes; %2 follow", size, bytes.size() - 4));
    units_.resize(size / 4);
    for (std::size_t i = 0; i < units_.size(); ++i) units_[i] = littleEndian(bytes, 4 + 4 * i);
    replacements_ = bytes.substr(4 + size);
    if (!isValidUtf8(replacements_)) fail(Sentence::tr("has replacements that are not UTF-8"));
}

// Calls found(match) for each, shortest first, until it returns false.
template <class Found>
void CharacterMap::forEachPrefix(std::string_view text, Found&& found) const {
    constexpr std::uint32_t labelMask = 0x800000FF;
    if (units_.empty()) return;
    std::size_t node = offset(units_[0]);
    for (std::size_t at = 0; at < text.size() && text[at] != 0; ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        node ^= byte;
        if (node >= units_.size()) return;
        const std::uint32_t unit = units_[node];
        if ((unit & labelMask) != byte) return;
        node ^= offset(unit);
        const bool hasLeaf = (unit >> 8 & 1) != 0;
        if (!hasLeaf) continue;
        if (node >= units_.size()) return;
        const std::size_t begin = units_[node] & 0x7FFFFFFF;
        if (begin >= replacements_.size() || (static_cast<unsigned char>(replacements_[begin]) & 0xC0) == 0x80) return;
        if (!found(Match{at + 1, std::string_view(replacements_.c_str() + begin)})) return;
    }
}

std::optional<CharacterMap::Match> CharacterMap::shortest(std::string_view text) const {
    std::optional<Match> result;
    forEachPrefix(text, [&](const Match& match) { return result = match, false; });
    return result;
}

std::optional<CharacterMap::Match> CharacterMap::longest(std::string_view text) const {
    std::optional<Match> result;
    forEachPrefix(text, [&](const Match& match) { return result = match, true; });
    return result;
}

}  // namespace dynak

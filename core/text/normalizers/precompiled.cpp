// SPDX-License-Identifier: GPL-3.0-or-later
// SentencePiece's compiled character map: a Darts-clone double array over UTF-8, then the replacements, each ended by
// a zero byte (Kudo & Richardson 2018; the array's layout is that of github.com/s-yata/darts-clone).
#include <array>
#include <cstring>
#include <optional>

#include "core/text/grapheme.h"
#include "core/text/normalizers/normalizer.h"
#include "core/text/unicode.h"

namespace dynak {

namespace {

std::optional<std::string> fromBase64(std::string_view text) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    while (!text.empty() && text.back() == '=') text.remove_suffix(1);
    std::string bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const auto digit = digits.find(c);
        if (digit == digits.npos) return std::nullopt;
        bits = bits << 6 | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count < 8) continue;
        count -= 8;
        bytes += static_cast<char>(bits >> count & 0xFF);
    }
    return bytes;
}

std::uint32_t littleEndian(const std::string& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

class Precompiled : public Normalizer {
public:
    Precompiled(std::vector<std::uint32_t> units, std::string replacements)
        : units_(std::move(units)), replacements_(std::move(replacements)) {
        for (std::size_t c = 0; c < asciiChanges_.size(); ++c) {
            const char byte = static_cast<char>(c);
            asciiChanges_[c] = find({&byte, 1}).has_value();
        }
    }

    void apply(Stretch& stretch) const override {
        const std::string_view text = stretch.text;
        std::string mapped;
        mapped.reserve(text.size() + 8);
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = graphemeEnd(text, at);
            appendGrapheme(text.substr(at, end - at), mapped);
            at = end;
        }
        stretch.text = std::move(mapped);
    }

private:
    void appendGrapheme(std::string_view grapheme, std::string& text) const {
        const auto first = static_cast<unsigned char>(grapheme.front());
        if (grapheme.size() == 1 && !asciiChanges_[first]) {
            text += grapheme;
            return;
        }
        // the reference maps a short grapheme by its shortest prefix in the map, whatever follows
        constexpr std::size_t shortGrapheme = 6;
        if (grapheme.size() < shortGrapheme) {
            if (const auto replacement = find(grapheme)) {
                text += *replacement;
                return;
            }
        }
        for (std::size_t at = 0; at < grapheme.size();) {
            const std::size_t from = at;
            (void)nextCharacter(grapheme, at);
            const std::string_view part = grapheme.substr(from, at - from);
            text += find(part).value_or(part);
        }
    }

    // The replacement of the shortest prefix of `key` that the map holds.
    std::optional<std::string_view> find(std::string_view key) const {
        constexpr std::uint32_t labelMask = 0x800000FF;
        std::size_t node = offset(units_[0]);
        for (const char c : key) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte == 0) break;
            node ^= byte;
            if (node >= units_.size()) return std::nullopt;
            const std::uint32_t unit = units_[node];
            if ((unit & labelMask) != byte) return std::nullopt;
            node ^= offset(unit);
            const bool hasLeaf = (unit >> 8 & 1) != 0;
            if (hasLeaf) return replacementOf(node);
        }
        return std::nullopt;
    }

    std::optional<std::string_view> replacementOf(std::size_t leaf) const {
        if (leaf >= units_.size()) return std::nullopt;
        const std::size_t begin = units_[leaf] & 0x7FFFFFFF;
        if (begin >= replacements_.size() || (static_cast<unsigned char>(replacements_[begin]) & 0xC0) == 0x80)
            return std::nullopt;
        return std::string_view(replacements_.c_str() + begin);
    }

    static std::size_t offset(std::uint32_t unit) { return std::size_t{unit >> 10} << ((unit & 0x200) >> 6); }

    std::vector<std::uint32_t> units_;
    std::string replacements_;
    std::array<bool, 128> asciiChanges_{};
};

class Unchanged : public Normalizer {
public:
    void apply(Stretch&) const override {}
};

}  // namespace

std::unique_ptr<const Normalizer> readPrecompiled(const Section& section) {
    const auto part = section.find("precompiled_charsmap");
    if (!part || part->text().empty()) return std::make_unique<Unchanged>();
    const auto bytes = fromBase64(part->text());
    if (!bytes) part->fail("is not base64");
    if (bytes->size() < 8) part->fail("has " + std::to_string(bytes->size()) + " bytes; at least 8 were expected");
    const std::size_t size = littleEndian(*bytes, 0);
    if (size < 4 || size % 4 != 0 || size > bytes->size() - 4)
        part->fail("announces a trie of " + std::to_string(size) + " bytes; " + std::to_string(bytes->size() - 4) +
                   " follow");
    std::vector<std::uint32_t> units(size / 4);
    for (std::size_t i = 0; i < units.size(); ++i) units[i] = littleEndian(*bytes, 4 + 4 * i);
    std::string replacements = bytes->substr(4 + size);
    if (!isValidUtf8(replacements)) part->fail("has replacements that are not UTF-8");
    return std::make_unique<Precompiled>(std::move(units), std::move(replacements));
}

}  // namespace dynak

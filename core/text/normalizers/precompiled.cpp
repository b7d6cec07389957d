// SPDX-License-Identifier: GPL-3.0-or-later
// SentencePiece's compiled character map as the tokenizers library applies it: grapheme by grapheme.
#include <array>
#include <optional>

#include "core/base/sentence.h"
#include "core/text/grapheme.h"
#include "core/text/normalizers/character_map.h"
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

class Precompiled : public Normalizer {
public:
    explicit Precompiled(CharacterMap map) : map_(std::move(map)) {
        for (std::size_t c = 0; c < asciiChanges_.size(); ++c) {
            const char byte = static_cast<char>(c);
            asciiChanges_[c] = map_.shortest({&byte, 1}).has_value();
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
            if (const auto match = map_.shortest(grapheme)) {
                text += match->replacement;
                return;
            }
        }
        for (std::size_t at = 0; at < grapheme.size();) {
            const std::size_t from = at;
            (void)nextCharacter(grapheme, at);
            const std::string_view part = grapheme.substr(from, at - from);
            const auto match = map_.shortest(part);
            text += match ? match->replacement : part;
        }
    }

    CharacterMap map_;
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
    if (!bytes) part->fail(Sentence::tr("is not base64"));
    return std::make_unique<Precompiled>(CharacterMap(*bytes, Sentence::verbatim(part->file() + ": " + part->path())));
}

}  // namespace dynak

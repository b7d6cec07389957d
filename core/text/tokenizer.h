// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dynak {

struct Encoding {
    std::vector<std::int64_t> ids;
    std::vector<std::string> tokens;    // the vocabulary's spelling of each id
    std::vector<std::int64_t> typeIds;  // 0 for the first text, 1 for the second
};

struct EncodeOptions {
    bool addSpecialTokens = true;  // what the post-processor adds: [CLS], </s>, …
    bool spellings = true;         // fill Encoding::tokens
};

// Whose texts a tokenizer is for. Only pairs of languages tell them apart (Marian).
enum class TextSide { source, target };

// Text to token ids and back, as `tokenizer.json` describes it. Never truncates, never pads. Immutable and thread-safe.
class Tokenizer {
public:
    // A folder with tokenizer.json, or that file itself; without one, a llama2.c tok*.bin, or Marian's source.spm,
    // target.spm and vocab.json. `side` is that of the texts to encode.
    // Throws Error{notFound, badFile} naming the file and the part of it that is not understood.
    [[nodiscard]] static std::shared_ptr<const Tokenizer> open(const std::filesystem::path& folderOrFile,
                                                               TextSide side = TextSide::source);

    virtual ~Tokenizer() = default;

    // `text` is UTF-8; bytes that are not become U+FFFD.
    [[nodiscard]] virtual Encoding encode(std::string_view text, const EncodeOptions& options = {}) const = 0;
    [[nodiscard]] virtual Encoding encode(std::string_view text, std::string_view pair,
                                          const EncodeOptions& options = {}) const = 0;
    // Ids outside the vocabulary are skipped.
    [[nodiscard]] virtual std::string decode(std::span<const std::int64_t> ids,
                                             bool skipSpecialTokens = true) const = 0;

    [[nodiscard]] virtual std::int64_t vocabularySize() const = 0;  // added tokens included; the largest id + 1
    [[nodiscard]] virtual std::optional<std::int64_t> idOf(std::string_view token) const = 0;
    [[nodiscard]] virtual std::string tokenOf(std::int64_t id) const = 0;  // empty if there is none
    // How a single token reads on the screen: byte-level and word-piece marks undone, e.g. " the", "##ing" → "ing".
    [[nodiscard]] virtual std::string pieceText(std::int64_t id) const = 0;
    [[nodiscard]] virtual bool isSpecial(std::int64_t id) const = 0;
    // What decodes the texts that this one encodes: itself, but of a pair of languages the one of that side, since a
    // pair decodes what the model writes.
    [[nodiscard]] virtual const Tokenizer& readerOfOwnTexts() const { return *this; }
};

}  // namespace dynak

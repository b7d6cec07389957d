// SPDX-License-Identifier: GPL-3.0-or-later
// How tokens become text again. One file an idea; the table is in decoder.cpp.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/text/section.h"

namespace dynak {

class Decoder {
public:
    virtual ~Decoder() = default;

    // Rewrites the tokens of a whole text; they are joined afterwards. The result may hold bytes that are not UTF-8
    // only where the vocabulary does.
    virtual void apply(std::vector<std::string>& tokens) const = 0;

    // How a token reads by itself, as if others stood before and behind it. Its bytes may be a part of a character.
    [[nodiscard]] virtual std::string piece(std::string token) const = 0;
};

// Throws Error{badFile} naming file and part.
[[nodiscard]] std::unique_ptr<const Decoder> readDecoder(const Section& section);

// The kinds.
[[nodiscard]] std::unique_ptr<const Decoder> readDecoderSequence(const Section& section);
[[nodiscard]] std::unique_ptr<const Decoder> readByteLevelDecoder(const Section& section);
[[nodiscard]] std::unique_ptr<const Decoder> readByteFallback(const Section& section);
[[nodiscard]] std::unique_ptr<const Decoder> readFuse(const Section& section);
[[nodiscard]] std::unique_ptr<const Decoder> readWordPieceDecoder(const Section& section);
[[nodiscard]] std::unique_ptr<const Decoder> readMetaspaceDecoder(const Section& section);
[[nodiscard]] std::unique_ptr<const Decoder> readReplaceDecoder(const Section& section);
[[nodiscard]] std::unique_ptr<const Decoder> readStripDecoder(const Section& section);
[[nodiscard]] std::unique_ptr<const Decoder> readBpeDecoder(const Section& section);
[[nodiscard]] std::unique_ptr<const Decoder> readCtc(const Section& section);

// Byte tokens become bytes, all is joined and one space in front is dropped, as SentencePiece does.
[[nodiscard]] std::unique_ptr<const Decoder> makeSentencePieceDecoder();

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// How a text is cut into the words that the model sees. One file a kind; the table is in pretokenizer.cpp.
#pragma once

#include <memory>

#include "core/text/section.h"
#include "core/text/words.h"

namespace dynak {

class PreTokenizer {
public:
    virtual ~PreTokenizer() = default;
    virtual void apply(Words& words) const = 0;
};

// Throws Error{badFile} naming file and part.
[[nodiscard]] std::unique_ptr<const PreTokenizer> readPreTokenizer(const Section& section);

// The kinds.
[[nodiscard]] std::unique_ptr<const PreTokenizer> readPreTokenizerSequence(const Section& section);
[[nodiscard]] std::unique_ptr<const PreTokenizer> readBertPreTokenizer(const Section& section);
[[nodiscard]] std::unique_ptr<const PreTokenizer> readByteLevelPreTokenizer(const Section& section);
[[nodiscard]] std::unique_ptr<const PreTokenizer> readSplit(const Section& section);
[[nodiscard]] std::unique_ptr<const PreTokenizer> readWhitespace(const Section& section);
[[nodiscard]] std::unique_ptr<const PreTokenizer> readWhitespaceSplit(const Section& section);
[[nodiscard]] std::unique_ptr<const PreTokenizer> readMetaspacePreTokenizer(const Section& section);
[[nodiscard]] std::unique_ptr<const PreTokenizer> readDigits(const Section& section);
[[nodiscard]] std::unique_ptr<const PreTokenizer> readPunctuation(const Section& section);
[[nodiscard]] std::unique_ptr<const PreTokenizer> readCharDelimiterSplit(const Section& section);
[[nodiscard]] std::unique_ptr<const PreTokenizer> readUnicodeScripts(const Section& section);
[[nodiscard]] std::unique_ptr<const PreTokenizer> readFixedLength(const Section& section);

[[nodiscard]] SplitBehavior readSplitBehavior(const Section& section, std::string_view otherwise);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// What is put around the ids of one text or of a pair. One file a kind; the table is in processor.cpp.
#pragma once

#include <memory>
#include <vector>

#include "core/text/section.h"
#include "core/text/vocabulary.h"

namespace dynak {

struct TypedIds {
    std::vector<TokenId> ids;
    std::vector<TokenId> typeIds;
};

class Processor {
public:
    virtual ~Processor() = default;

    // `parts` are one text or two, in order; they come back as parts to be joined.
    virtual void apply(std::vector<TypedIds>& parts, bool addSpecialTokens) const = 0;
};

// Throws Error{badFile} naming file and part.
[[nodiscard]] std::unique_ptr<const Processor> readProcessor(const Section& section);

// The kinds.
[[nodiscard]] std::unique_ptr<const Processor> readProcessorSequence(const Section& section);
[[nodiscard]] std::unique_ptr<const Processor> readTemplateProcessing(const Section& section);
[[nodiscard]] std::unique_ptr<const Processor> readBertProcessing(const Section& section);
[[nodiscard]] std::unique_ptr<const Processor> readRobertaProcessing(const Section& section);
[[nodiscard]] std::unique_ptr<const Processor> readByteLevelProcessor(const Section& section);

// `first` in front of each text.
[[nodiscard]] std::unique_ptr<const Processor> makeBeginProcessor(TokenId first);

}  // namespace dynak

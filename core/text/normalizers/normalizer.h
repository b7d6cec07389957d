// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a text before it is cut. One file a kind; the table is in normalizer.cpp.
#pragma once

#include <memory>
#include <string>

#include "core/text/section.h"

namespace dynak {

// A stretch of input text; `atStart` says that its first character is the first of the whole input.
struct Stretch {
    std::string text;
    bool atStart = false;
};

class Normalizer {
public:
    virtual ~Normalizer() = default;
    // Clears `atStart` when characters are dropped from the front.
    virtual void apply(Stretch& stretch) const = 0;
};

// Throws Error{badFile} naming file and part.
[[nodiscard]] std::unique_ptr<const Normalizer> readNormalizer(const Section& section);

// The kinds.
[[nodiscard]] std::unique_ptr<const Normalizer> readNormalizerSequence(const Section& section);
[[nodiscard]] std::unique_ptr<const Normalizer> readBertNormalizer(const Section& section);
[[nodiscard]] std::unique_ptr<const Normalizer> readNfc(const Section& section);
[[nodiscard]] std::unique_ptr<const Normalizer> readNfd(const Section& section);
[[nodiscard]] std::unique_ptr<const Normalizer> readNfkc(const Section& section);
[[nodiscard]] std::unique_ptr<const Normalizer> readNfkd(const Section& section);
[[nodiscard]] std::unique_ptr<const Normalizer> readLowercase(const Section& section);
[[nodiscard]] std::unique_ptr<const Normalizer> readStripAccents(const Section& section);
[[nodiscard]] std::unique_ptr<const Normalizer> readStripNormalizer(const Section& section);
[[nodiscard]] std::unique_ptr<const Normalizer> readNmt(const Section& section);
[[nodiscard]] std::unique_ptr<const Normalizer> readReplaceNormalizer(const Section& section);
[[nodiscard]] std::unique_ptr<const Normalizer> readPrepend(const Section& section);
[[nodiscard]] std::unique_ptr<const Normalizer> readByteLevelNormalizer(const Section& section);
[[nodiscard]] std::unique_ptr<const Normalizer> readPrecompiled(const Section& section);

// Also for files that have no JSON.
[[nodiscard]] std::unique_ptr<const Normalizer> makePrepend(std::string text);

}  // namespace dynak

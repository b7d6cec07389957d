// SPDX-License-Identifier: GPL-3.0-or-later
// What turns a word into ids. One file a kind; the table is in model.cpp.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/section.h"
#include "core/text/vocabulary.h"
#include "core/text/word_cache.h"

namespace dynak {

class Model {
public:
    explicit Model(Vocabulary vocabulary) : vocabulary_(std::move(vocabulary)) {}
    virtual ~Model() = default;

    // Appends the ids of `word`, which is valid UTF-8 and not empty.
    // Throws Error{badFile} when the word needs the unknown token and the model has none.
    virtual void tokenize(std::string_view word, WordCache& cache, std::vector<TokenId>& ids) const = 0;

    [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }

private:
    Vocabulary vocabulary_;
};

// Throws Error{badFile} naming file and part. Old files leave the type out; it is then told by the fields.
[[nodiscard]] std::unique_ptr<const Model> readModel(const Section& section);

// The kinds.
[[nodiscard]] std::unique_ptr<const Model> readWordPiece(const Section& section);
[[nodiscard]] std::unique_ptr<const Model> readBpe(const Section& section);
[[nodiscard]] std::unique_ptr<const Model> readUnigram(const Section& section);
[[nodiscard]] std::unique_ptr<const Model> readWordLevel(const Section& section);

// The name of the token that stands for a byte: <0x0A>.
[[nodiscard]] std::string byteTokenName(unsigned char byte);
// Throws Error{badFile}: a text holds what the vocabulary of `origin` does not, and `unknown` is no token either.
[[noreturn]] void failForUnknown(const std::string& origin, const std::string& unknown);

}  // namespace dynak

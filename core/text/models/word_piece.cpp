// SPDX-License-Identifier: GPL-3.0-or-later
// Greedy longest match first (Schuster & Nakajima 2012, as in BERT).
#include "core/base/sentence.h"
#include "core/text/models/model.h"
#include "core/text/prefix_trie.h"
#include "core/text/unicode.h"

namespace dynak {

namespace {

class WordPiece : public Model {
public:
    WordPiece(Vocabulary vocabulary, std::string unknown, const std::string& prefix, std::size_t longestWord,
              std::string origin)
        : Model(std::move(vocabulary)),
          unknown_(std::move(unknown)),
          unknownId_(this->vocabulary().find(unknown_)),
          longestWord_(longestWord),
          origin_(std::move(origin)) {
        std::vector<std::pair<std::string, std::int32_t>> first;
        std::vector<std::pair<std::string, std::int32_t>> next;
        this->vocabulary().forEach([&](std::string_view token, TokenId id) {
            first.emplace_back(token, id);
            if (token.starts_with(prefix)) next.emplace_back(token.substr(prefix.size()), id);
        });
        first_ = PrefixTrie(std::move(first));
        next_ = PrefixTrie(std::move(next));
    }

    void tokenize(std::string_view word, WordCache& cache, std::vector<TokenId>& ids) const override {
        cache.tokenize(word, ids, [&] { cut(word, ids); });
    }

private:
    void cut(std::string_view word, std::vector<TokenId>& ids) const {
        const std::size_t before = ids.size();
        bool known = word.size() <= longestWord_ || countCharacters(word) <= longestWord_;
        for (std::size_t at = 0; known && at < word.size();) {
            std::size_t length = 0;
            TokenId id = -1;
            (at == 0 ? first_ : next_).forEachPrefix(word.substr(at), [&](std::size_t found, TokenId value) {
                length = found;
                id = value;
            });
            known = length > 0;
            at += length;
            ids.push_back(id);
        }
        if (known) return;
        if (!unknownId_) failForUnknown(origin_, unknown_);
        ids.resize(before);
        ids.push_back(*unknownId_);
    }

    std::string unknown_;
    std::optional<TokenId> unknownId_;
    std::size_t longestWord_;  // in characters
    std::string origin_;
    PrefixTrie first_;  // what a word may begin with
    PrefixTrie next_;   // what may follow inside a word, without the mark in front
};

}  // namespace

std::unique_ptr<const Model> readWordPiece(const Section& section) {
    const std::int64_t longest = section.integer("max_input_chars_per_word", 100);
    if (longest < 0) section.fail(Sentence::tr("has max_input_chars_per_word %1; at least 0 was expected", longest));
    return std::make_unique<WordPiece>(Vocabulary::read(section.at("vocab")), section.text("unk_token", "[UNK]"),
                                       section.text("continuing_subword_prefix", "##"),
                                       static_cast<std::size_t>(longest), section.file());
}

}  // namespace dynak

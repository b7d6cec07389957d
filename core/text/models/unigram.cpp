// SPDX-License-Identifier: GPL-3.0-or-later
// The most probable segmentation under a unigram language model (Kudo 2018), by Viterbi.
#include <cmath>
#include <limits>

#include "core/text/models/model.h"
#include "core/text/prefix_trie.h"
#include "core/text/unicode.h"

namespace dynak {

namespace {

struct UnigramOptions {
    std::optional<TokenId> unknown;
    bool byteFallback = false;
    std::string origin;
};

class Unigram : public Model {
public:
    Unigram(Vocabulary vocabulary, std::vector<double> scores, UnigramOptions options)
        : Model(std::move(vocabulary)), scores_(std::move(scores)), options_(std::move(options)) {
        std::vector<std::pair<std::string, std::int32_t>> pieces;
        this->vocabulary().forEach([&](std::string_view piece, TokenId id) { pieces.emplace_back(piece, id); });
        trie_ = PrefixTrie(std::move(pieces));
        constexpr double unknownPenalty = 10;
        double lowest = std::numeric_limits<double>::max();
        for (const double score : scores_) lowest = std::min(lowest, score);
        unknownScore_ = lowest - unknownPenalty;
    }

    void tokenize(std::string_view word, WordCache& cache, std::vector<TokenId>& ids) const override {
        cache.tokenize(word, ids, [&] { cut(word, ids); });
    }

private:
    struct Node {  // the best way to reach a place
        double score = 0;
        std::size_t begin = unreached;
        TokenId id = 0;
    };
    static constexpr std::size_t unreached = std::numeric_limits<std::size_t>::max();

    static void offer(Node& node, double score, std::size_t begin, TokenId id) {
        if (node.begin == unreached || score > node.score) node = {score, begin, id};
    }

    void cut(std::string_view word, std::vector<TokenId>& ids) const {
        std::vector<Node> best(word.size() + 1);
        for (std::size_t at = 0; at < word.size();) {
            std::size_t next = at;
            (void)nextCharacter(word, next);
            const double score = best[at].score;
            bool characterIsPiece = false;
            trie_.forEachPrefix(word.substr(at), [&](std::size_t length, TokenId id) {
                offer(best[at + length], score + scores_[static_cast<std::size_t>(id)], at, id);
                if (at + length == next) characterIsPiece = true;
            });
            if (!characterIsPiece) {
                if (!options_.unknown) failForUnknown(options_.origin, "");
                offer(best[next], score + unknownScore_, at, *options_.unknown);
            }
            at = next;
        }
        appendPath(word, best, ids);
    }

    // Unknown characters in a row make one piece.
    void appendPath(std::string_view word, const std::vector<Node>& best, std::vector<TokenId>& ids) const {
        std::vector<Span> pieces;
        bool previousUnknown = false;
        for (std::size_t end = word.size(); end > 0; end = best[end].begin) {
            const bool unknown = best[end].id == options_.unknown;
            if (unknown && previousUnknown)
                pieces.back().begin = best[end].begin;
            else
                pieces.push_back({best[end].begin, end, best[end].id});
            previousUnknown = unknown;
        }
        for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
            appendPiece(word.substr(piece->begin, piece->end - piece->begin), piece->id, ids);
    }

    void appendPiece(std::string_view piece, TokenId id, std::vector<TokenId>& ids) const {
        if (id != options_.unknown) {
            ids.push_back(id);
            return;
        }
        if (const auto known = vocabulary().find(piece)) {
            ids.push_back(*known);
            return;
        }
        const std::size_t before = ids.size();
        for (std::size_t i = 0; options_.byteFallback && i < piece.size(); ++i) {
            const auto byte = vocabulary().find(byteTokenName(static_cast<unsigned char>(piece[i])));
            if (!byte) {
                ids.resize(before);
                break;
            }
            ids.push_back(*byte);
        }
        if (ids.size() == before) ids.push_back(id);
    }

    struct Span {
        std::size_t begin, end;
        TokenId id;
    };

    std::vector<double> scores_;  // by id; log probabilities
    UnigramOptions options_;
    PrefixTrie trie_;
    double unknownScore_ = 0;
};

}  // namespace

std::unique_ptr<const Model> readUnigram(const Section& section) {
    const Section list = section.at("vocab");
    if (!list.value().is_array()) list.fail("is " + std::string(list.value().type_name()) + "; a list was expected");
    std::vector<std::pair<std::string, std::int64_t>> pieces;
    std::vector<double> scores;
    for (const auto& entry : list.value()) {
        const auto index = static_cast<std::int64_t>(pieces.size());
        if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string() || !entry[1].is_number() ||
            !std::isfinite(entry[1].get<double>()))
            list.fail("has the entry " + std::to_string(index) + ", which is not a token and its score");
        pieces.emplace_back(entry[0].get<std::string>(), index);
        scores.push_back(entry[1].get<double>());
    }
    UnigramOptions options;
    options.byteFallback = section.flag("byte_fallback", false);
    options.origin = section.file();
    if (section.find("unk_id")) {
        const std::int64_t unknown = section.integer("unk_id");
        if (unknown < 0 || unknown >= static_cast<std::int64_t>(pieces.size()))
            section.fail("has unk_id " + std::to_string(unknown) + "; 0 … " + std::to_string(pieces.size()) +
                         " - 1 was expected");
        options.unknown = static_cast<TokenId>(unknown);
    }
    Vocabulary vocabulary(std::move(pieces), list.file() + ": " + list.path());
    return std::make_unique<Unigram>(std::move(vocabulary), std::move(scores), std::move(options));
}

}  // namespace dynak

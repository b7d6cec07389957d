// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/models/unigram_path.h"

#include <algorithm>
#include <limits>

#include "core/text/unicode.h"

namespace dynak {

namespace {

constexpr double unknownPenalty = 10;
constexpr std::size_t unreached = std::numeric_limits<std::size_t>::max();

struct Node {  // the best way to reach a place
    double score = 0;
    std::size_t begin = unreached;
    TokenId id = 0;
};

void offer(Node& node, double score, std::size_t begin, TokenId id) {
    if (node.begin == unreached || score > node.score) node = {score, begin, id};
}

}  // namespace

UnigramPath::UnigramPath(std::vector<std::pair<std::string, TokenId>> pieces, std::vector<double> scores, double lowest,
                         std::optional<TokenId> unknown, ScoreSums sums)
    : trie_(std::move(pieces)),
      scores_(std::move(scores)),
      unknownScore_(lowest - unknownPenalty),
      unknown_(unknown),
      sums_(sums) {}

std::optional<std::vector<UnigramPath::Piece>> UnigramPath::best(std::string_view text) const {
    // the sum of two floats in double precision, rounded, is their sum in single precision
    const auto sum = [&](double before, double score) {
        return sums_ == ScoreSums::floats ? static_cast<double>(static_cast<float>(before + score)) : before + score;
    };
    std::vector<Node> nodes(text.size() + 1);
    for (std::size_t at = 0; at < text.size();) {
        std::size_t next = at;
        (void)nextCharacter(text, next);
        const double score = nodes[at].score;
        bool characterIsPiece = false;
        trie_.forEachPrefix(text.substr(at), [&](std::size_t length, TokenId id) {
            offer(nodes[at + length], sum(score, scores_[static_cast<std::size_t>(id)]), at, id);
            if (at + length == next) characterIsPiece = true;
        });
        if (!characterIsPiece) {
            if (!unknown_) return std::nullopt;
            offer(nodes[next], sum(score, unknownScore_), at, *unknown_);
        }
        at = next;
    }

    std::vector<Piece> pieces;
    bool previousUnknown = false;
    for (std::size_t end = text.size(); end > 0; end = nodes[end].begin) {
        const bool isUnknown = nodes[end].id == unknown_;
        if (isUnknown && previousUnknown)
            pieces.back().begin = nodes[end].begin;
        else
            pieces.push_back({nodes[end].begin, end, nodes[end].id});
        previousUnknown = isUnknown;
    }
    std::ranges::reverse(pieces);
    return pieces;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/running_pieces.h"

#include <array>

namespace dynak {

namespace {

std::string asWord(const std::string& piece, bool first) {
    return first || piece.starts_with(' ') || piece.starts_with('\n') ? piece : ' ' + piece;
}

}  // namespace

std::vector<std::string> runningPieces(const Tokenizer& tokenizer, std::span<const std::int64_t> ids) {
    std::vector<std::string> pieces;
    pieces.reserve(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::string piece = tokenizer.pieceText(ids[i]);
        if (i == 0 || tokenizer.isSpecial(ids[i]) || tokenizer.isSpecial(ids[i - 1])) {
            pieces.push_back(asWord(piece, i == 0));
            continue;
        }
        // a decoder says by the pair whether there is a space between the two, and drops one at the start of a text
        const std::array pair{ids[i - 1], ids[i]};
        const std::string before = tokenizer.decode(std::span(pair).first(1));
        const std::string both = tokenizer.decode(pair);
        pieces.push_back(both.size() > before.size() && both.starts_with(before) ? both.substr(before.size()) : piece);
    }
    return pieces;
}

}  // namespace dynak

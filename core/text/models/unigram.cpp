// SPDX-License-Identifier: GPL-3.0-or-later
// Unigram models of tokenizer.json.
#include <algorithm>
#include <cmath>

#include "core/base/sentence.h"
#include "core/text/models/model.h"
#include "core/text/models/unigram_path.h"

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
        : Model(std::move(vocabulary)), options_(std::move(options)) {
        std::vector<std::pair<std::string, TokenId>> pieces;
        this->vocabulary().forEach([&](std::string_view piece, TokenId id) { pieces.emplace_back(piece, id); });
        const double lowest = scores.empty() ? 0 : *std::ranges::min_element(scores);
        path_ = UnigramPath(std::move(pieces), std::move(scores), lowest, options_.unknown);
    }

    void tokenize(std::string_view word, WordCache& cache, std::vector<TokenId>& ids) const override {
        cache.tokenize(word, ids, [&] {
            const auto pieces = path_.best(word);
            if (!pieces) failForUnknown(options_.origin, "");
            for (const UnigramPath::Piece& piece : *pieces)
                appendPiece(word.substr(piece.begin, piece.end - piece.begin), piece.id, ids);
        });
    }

private:
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

    UnigramOptions options_;
    UnigramPath path_;
};

}  // namespace

std::unique_ptr<const Model> readUnigram(const Section& section) {
    const Section list = section.at("vocab");
    if (!list.value().is_array()) list.fail(Sentence::tr("is %1; a list was expected", list.value().type_name()));
    std::vector<std::pair<std::string, std::int64_t>> pieces;
    std::vector<double> scores;
    for (const auto& entry : list.value()) {
        const auto index = static_cast<std::int64_t>(pieces.size());
        if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string() || !entry[1].is_number() ||
            !std::isfinite(entry[1].get<double>()))
            list.fail(Sentence::tr("has the entry %1, which is not a token and its score", index));
        pieces.emplace_back(entry[0].get<std::string>(), index);
        scores.push_back(entry[1].get<double>());
    }
    UnigramOptions options;
    options.byteFallback = section.flag("byte_fallback", false);
    options.origin = section.file();
    if (section.find("unk_id")) {
        const std::int64_t unknown = section.integer("unk_id");
        if (unknown < 0 || unknown >= static_cast<std::int64_t>(pieces.size()))
            section.fail(Sentence::tr("has unk_id %1; 0 … %2 - 1 was expected", unknown, pieces.size()));
        options.unknown = static_cast<TokenId>(unknown);
    }
    Vocabulary vocabulary(std::move(pieces), list.file() + ": " + list.path());
    return std::make_unique<Unigram>(std::move(vocabulary), std::move(scores), std::move(options));
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/vocabulary.h"

#include <algorithm>

#include "core/base/error.h"

namespace dynak {

namespace {

const std::string nothing;

// Gaps between ids are fine; memory for them is bounded by the number of tokens.
std::int64_t largestAcceptedId(std::size_t tokens) {
    return static_cast<std::int64_t>(tokens) * 4 + 65536;
}

}  // namespace

Vocabulary::Vocabulary(std::vector<std::pair<std::string, std::int64_t>> tokens, const std::string& origin) {
    const std::int64_t largest = largestAcceptedId(tokens.size());
    const auto fail = [&](const Sentence& text) {
        throw Error(ErrorCode::badFile, Sentence::tr("%1 %2.", origin, text),
                    Sentence::tr("Fetch the file again, or number the tokens from 0."));
    };
    std::int64_t limit = 0;
    for (const auto& [token, id] : tokens) {
        if (id < 0 || id > largest)
            fail(Sentence::tr("gives \"%1\" the id %2; with %3 tokens 0 … %4 was expected", token, id, tokens.size(),
                              largest));
        limit = std::max(limit, id + 1);
    }
    spellings_.resize(static_cast<std::size_t>(limit));
    present_.resize(static_cast<std::size_t>(limit));
    ids_.reserve(tokens.size());
    for (auto& [token, id] : tokens) {
        const auto slot = static_cast<std::size_t>(id);
        if (present_[slot]) fail(Sentence::tr("gives \"%1\" and \"%2\" the same id %3", spellings_[slot], token, id));
        present_[slot] = true;
        spellings_[slot] = token;
        ids_[std::move(token)] = static_cast<TokenId>(id);
    }
}

Vocabulary Vocabulary::read(const Section& section) {
    if (!section.value().is_object())
        section.fail(Sentence::tr("is %1; an object of tokens and ids was expected", section.value().type_name()));
    std::vector<std::pair<std::string, std::int64_t>> tokens;
    tokens.reserve(section.value().size());
    for (const auto& [token, id] : section.value().items()) {
        if (!id.is_number_integer())
            section.fail(
                Sentence::tr("gives \"%1\" an id that is %2; a whole number was expected", token, id.type_name()));
        tokens.emplace_back(token, id.get<std::int64_t>());
    }
    return {std::move(tokens), section.file() + ": " + section.path()};
}

const std::string& Vocabulary::spelling(std::int64_t id) const {
    return has(id) ? spellings_[static_cast<std::size_t>(id)] : nothing;
}

bool Vocabulary::has(std::int64_t id) const {
    return id >= 0 && id < idLimit() && present_[static_cast<std::size_t>(id)];
}

}  // namespace dynak

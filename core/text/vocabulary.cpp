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
    const auto fail = [&](const std::string& text) {
        throw Error(ErrorCode::badFile, origin + " " + text + ".",
                    "Fetch the file again, or number the tokens from 0.");
    };
    std::int64_t limit = 0;
    for (const auto& [token, id] : tokens) {
        if (id < 0 || id > largest)
            fail("gives \"" + token + "\" the id " + std::to_string(id) + "; with " + std::to_string(tokens.size()) +
                 " tokens 0 … " + std::to_string(largest) + " was expected");
        limit = std::max(limit, id + 1);
    }
    spellings_.resize(static_cast<std::size_t>(limit));
    present_.resize(static_cast<std::size_t>(limit));
    ids_.reserve(tokens.size());
    for (auto& [token, id] : tokens) {
        const auto slot = static_cast<std::size_t>(id);
        if (present_[slot])
            fail("gives \"" + spellings_[slot] + "\" and \"" + token + "\" the same id " + std::to_string(id));
        present_[slot] = true;
        spellings_[slot] = token;
        ids_[std::move(token)] = static_cast<TokenId>(id);
    }
}

Vocabulary Vocabulary::read(const Section& section) {
    if (!section.value().is_object())
        section.fail("is " + std::string(section.value().type_name()) + "; an object of tokens and ids was expected");
    std::vector<std::pair<std::string, std::int64_t>> tokens;
    tokens.reserve(section.value().size());
    for (const auto& [token, id] : section.value().items()) {
        if (!id.is_number_integer())
            section.fail("gives \"" + token + "\" an id that is " + id.type_name() + "; a whole number was expected");
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

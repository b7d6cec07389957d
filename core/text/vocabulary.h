// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of a model and their ids.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/text/section.h"

namespace dynak {

using TokenId = std::int32_t;

class Vocabulary {
public:
    Vocabulary() = default;
    // In a list a later token of the same spelling takes over `find`. Throws Error{badFile}, named by `origin`, when
    // two spellings share an id or an id lies far beyond the number of tokens.
    Vocabulary(std::vector<std::pair<std::string, std::int64_t>> tokens, const std::string& origin);
    // {"token": id, …}
    static Vocabulary read(const Section& section);

    [[nodiscard]] std::optional<TokenId> find(std::string_view token) const {
        const auto found = ids_.find(token);
        return found == ids_.end() ? std::nullopt : std::optional(found->second);
    }
    // Empty where there is none.
    [[nodiscard]] const std::string& spelling(std::int64_t id) const;
    [[nodiscard]] bool has(std::int64_t id) const;
    [[nodiscard]] std::size_t count() const { return ids_.size(); }
    [[nodiscard]] std::int64_t idLimit() const {
        return static_cast<std::int64_t>(spellings_.size());
    }  // largest id + 1

    template <class Visit>
    void forEach(Visit&& visit) const {
        for (const auto& [token, id] : ids_) visit(std::string_view(token), id);
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::unordered_map<std::string, TokenId, Hash, std::equal_to<>> ids_;
    std::vector<std::string> spellings_;
    std::vector<bool> present_;
};

}  // namespace dynak

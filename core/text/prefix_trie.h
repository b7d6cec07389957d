// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dynak {

// Strings with values, to find all that a text begins with. Children of a node lie side by side.
class PrefixTrie {
public:
    PrefixTrie() : PrefixTrie(std::vector<std::pair<std::string, std::int32_t>>{}) {}
    // Values must not be negative. Of equal keys the first counts; empty keys do not.
    explicit PrefixTrie(std::vector<std::pair<std::string, std::int32_t>> keys);

    // Calls visit(length, value) for every key that `text` begins with, shortest first.
    template <class Visit>
    void forEachPrefix(std::string_view text, Visit&& visit) const {
        if (text.empty()) return;
        std::uint32_t node = roots_[static_cast<unsigned char>(text[0])];
        for (std::size_t length = 1; node != 0; ++length) {
            if (nodes_[node].value >= 0) visit(length, nodes_[node].value);
            if (length == text.size()) return;
            node = child(node, static_cast<unsigned char>(text[length]));
        }
    }

    [[nodiscard]] bool startsKey(unsigned char byte) const { return roots_[byte] != 0; }

private:
    struct Node {
        std::uint32_t firstChild = 0;
        std::uint16_t childCount = 0;
        std::uint8_t label = 0;
        std::int32_t value = -1;
    };

    [[nodiscard]] std::uint32_t child(std::uint32_t node, unsigned char label) const {
        std::uint32_t from = nodes_[node].firstChild;
        std::uint32_t to = from + nodes_[node].childCount;
        while (to - from > 8) {
            const std::uint32_t middle = from + (to - from) / 2;
            if (nodes_[middle].label <= label)
                from = middle;
            else
                to = middle;
        }
        for (; from < to; ++from)
            if (nodes_[from].label == label) return from;
        return 0;
    }

    std::vector<Node> nodes_;  // [0] is the root
    std::array<std::uint32_t, 256> roots_{};
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/prefix_trie.h"

#include <algorithm>

namespace dynak {

PrefixTrie::PrefixTrie(std::vector<std::pair<std::string, std::int32_t>> keys) {
    std::stable_sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    keys.erase(std::unique(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first == b.first; }),
               keys.end());

    // breadth first: each node owns the keys [begin, end), which agree in their first `depth` bytes
    struct Range {
        std::size_t begin, end, depth;
    };
    std::vector<Range> ranges{{0, keys.size(), 0}};
    nodes_.emplace_back();
    for (std::size_t node = 0; node < nodes_.size(); ++node) {
        auto [begin, end, depth] = ranges[node];
        if (begin < end && keys[begin].first.size() == depth) {
            if (depth > 0) nodes_[node].value = keys[begin].second;
            ++begin;
        }
        nodes_[node].firstChild = static_cast<std::uint32_t>(nodes_.size());
        while (begin < end) {
            const char label = keys[begin].first[depth];
            std::size_t next = begin;
            while (next < end && keys[next].first[depth] == label) ++next;
            Node child;
            child.label = static_cast<std::uint8_t>(label);
            nodes_.push_back(child);
            ranges.push_back({begin, next, depth + 1});
            ++nodes_[node].childCount;
            begin = next;
        }
    }
    for (unsigned byte = 0; byte < roots_.size(); ++byte) roots_[byte] = child(0, static_cast<unsigned char>(byte));
}

}  // namespace dynak

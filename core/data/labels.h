// SPDX-License-Identifier: GPL-3.0-or-later
// Labels as they are written in files → class ids.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/data/batch.h"

namespace dynak {

// The largest class id that is believed; beyond it a column is no label column.
inline constexpr std::int64_t mostClasses = 65536;

struct LabelClasses {
    std::vector<std::string> names;  // by class id; empty: no label was given at all
    std::vector<std::int64_t> ids;   // class id of each distinct value, in the order of the collector; or ignoredLabel
};

class LabelCollector {
public:
    // The number of this value. `origin` and `line` (0: none) are kept for errors when the value is new.
    // Throws Error{badData} for an empty label and when there are too many different ones.
    std::int64_t add(std::string_view value, const std::string& origin, std::int64_t line);

    // With given names: by name, else by number. Without: whole numbers are class ids themselves, anything else is
    // sorted by bytes. -1 and -100 mean "no label". Throws Error{badData} naming the line of a value that fits neither.
    [[nodiscard]] LabelClasses classes(const std::vector<std::string>& givenNames) const;

private:
    struct Value {
        std::string text;
        std::string origin;
        std::int64_t line = 0;
    };
    std::unordered_map<std::string, std::int64_t> numbers_;
    std::vector<Value> values_;
};

}  // namespace dynak

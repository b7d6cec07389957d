// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/places.h"

namespace dynak {

std::string withValues(std::string_view source, std::span<const std::string_view> values) {
    std::string out;
    out.reserve(source.size());
    for (std::size_t at = 0; at < source.size(); ++at) {
        const std::size_t value = source[at] == '%' && at + 1 < source.size()
                                      ? static_cast<std::size_t>(source[at + 1] - '1')
                                      : values.size();
        if (value < values.size()) {
            out += values[value];
            ++at;
        } else {
            out += source[at];
        }
    }
    return out;
}

}  // namespace dynak

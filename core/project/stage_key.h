// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dynak {

// The key under which a stage's result is stored: a content hash of what it was made from. The same inputs and options
// give the same key on every machine. `options` is canonical JSON: keys sorted, defaults filled in, no white space.
[[nodiscard]] std::string stageKey(std::string_view stage, const std::vector<std::string>& inputs,
                                   std::string_view options);

}  // namespace dynak

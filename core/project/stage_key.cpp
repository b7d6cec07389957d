// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/stage_key.h"

#include "core/base/hash.h"

namespace dynak {

std::string stageKey(std::string_view stage, const std::vector<std::string>& inputs, std::string_view options) {
    Hasher hasher;
    // a change of what a stage computes from the same inputs and options needs a new word here
    hasher.add("dynak-stage-1").add(stage).add(std::to_string(inputs.size()));
    for (const std::string& input : inputs) hasher.add(input);
    return hasher.add(options).digest();
}

}  // namespace dynak

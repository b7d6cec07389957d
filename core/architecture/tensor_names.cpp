// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/tensor_names.h"

#include <nlohmann/json.hpp>

namespace dynak {

namespace {

using nlohmann::json;

std::string canonical(std::string name, const json& description) {
    if (description.contains("strip"))
        for (const auto& prefix : description["strip"])
            if (name.starts_with(prefix.get_ref<const std::string&>())) {
                name.erase(0, prefix.get_ref<const std::string&>().size());
                break;
            }
    if (description.contains("replace"))
        for (const auto& rule : description["replace"]) {
            const auto& from = rule[0].get_ref<const std::string&>();
            const auto at = name.find(from);
            if (at != std::string::npos) name.replace(at, from.size(), rule[1].get_ref<const std::string&>());
        }
    return name;
}

}  // namespace

TensorNames::TensorNames(const std::vector<std::string>& stored, const json& description) {
    for (const auto& name : stored) {
        const std::string short_ = canonical(name, description);
        const auto [at, added] = stored_.emplace(short_, name);
        if (!added && name == short_) at->second = name;
    }
}

std::string TensorNames::stored(const std::string& name) const {
    const auto found = stored_.find(name);
    return found == stored_.end() ? name : found->second;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/tensor_names.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/error.h"

namespace dynak {

namespace {

using nlohmann::json;

void check(const json& description) {
    const auto texts = [](const json& list) {
        return list.is_array() && std::ranges::all_of(list, [](const json& entry) { return entry.is_string(); });
    };
    if (!description.is_object()) return;
    if (description.contains("strip") && !texts(description["strip"]))
        throw Error(ErrorCode::badModel,
                    Sentence::tr("\"strip\" in the architecture file must list prefixes, found %1.",
                                 description["strip"].dump()),
                    Sentence::tr("docs/architectures.md describes the fields."));
    if (!description.contains("replace")) return;
    const json& rules = description["replace"];
    if (!rules.is_array() ||
        !std::ranges::all_of(rules, [&](const json& rule) { return texts(rule) && rule.size() == 2; }))
        throw Error(
            ErrorCode::badModel,
            Sentence::tr("\"replace\" in the architecture file must list pairs [from, to], found %1.", rules.dump()),
            Sentence::tr("docs/architectures.md describes the fields."));
}

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
    check(description);
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

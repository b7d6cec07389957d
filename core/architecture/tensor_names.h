// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace dynak {

// The names that an architecture file uses, and the stored names behind them: prefixes stripped ("bert."), pieces
// replaced ("LayerNorm.gamma" → "LayerNorm.weight"). A name that two stored tensors claim goes to the unchanged one.
class TensorNames {
public:
    TensorNames() = default;
    TensorNames(const std::vector<std::string>& stored, const nlohmann::json& description);

    [[nodiscard]] bool contains(const std::string& name) const { return stored_.contains(name); }
    // The stored name, or `name` itself where there is none.
    [[nodiscard]] std::string stored(const std::string& name) const;
    // Names used in the file, with the stored ones.
    [[nodiscard]] const std::map<std::string, std::string>& all() const { return stored_; }

private:
    std::map<std::string, std::string> stored_;
};

}  // namespace dynak

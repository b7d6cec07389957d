// SPDX-License-Identifier: GPL-3.0-or-later
// The small expressions of architecture files: "=width / heads", "=layer % 2 == 0 ? window : 0".
#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace dynak {

// What names and functions in an expression mean.
struct ExpressionScope {
    std::function<nlohmann::json(const std::string& name)> value;  // throws Error when the name is unknown
    std::function<bool(const std::string& tensor)> hasTensor;      // has('tensor.name')
};

// Evaluates `text` (without the leading '='): numbers, 'strings', true, false, null, names, + - * / % ^, comparisons,
// && || !, c ? a : b, parentheses, sqrt(x), floor(x), has('tensor'). The result is a JSON scalar.
// Throws Error{badModel} quoting the expression and the place.
[[nodiscard]] nlohmann::json evaluate(std::string_view text, const ExpressionScope& scope);

}  // namespace dynak

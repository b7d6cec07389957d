// SPDX-License-Identifier: GPL-3.0-or-later
// A model's parts, for people: what `dynak inspect --tree` and the Model view show.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/tensor.h"

namespace dynak {

class Transformer;

struct ModuleRow {
    std::string name;  // "layer.3.ffn.up.weight"; "layer.3.attention.products" for what has no weights
    Shape shape;       // empty for what has no weights
    std::int64_t parameters = 0;
    double macs = 0;   // of one sample of Outline::length tokens, dense
    std::string site;  // the site it belongs to, or empty

    [[nodiscard]] bool operator==(const ModuleRow&) const = default;
};

struct Outline {
    double length = 0;            // tokens of the sample that MACs are given for
    std::vector<ModuleRow> rows;  // in the order of the forward pass; their MACs add up to the cost model's

    [[nodiscard]] bool operator==(const Outline&) const = default;
};

// For a sample of `length` tokens; images have their own length, and 0 is 128 or the model's context if that is
// shorter.
[[nodiscard]] Outline outlineOf(const Transformer& model, std::int64_t length = 0);

}  // namespace dynak

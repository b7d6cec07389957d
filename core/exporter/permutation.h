// SPDX-License-Identifier: GPL-3.0-or-later
// Stored tensors with the neurons of converted FFNs sorted by expert, byte for byte otherwise.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/tensor.h"
#include "core/exporter/formats.h"

namespace dynak {

// Slices [offset, offset + order.size()) of a dimension: new slice offset + i is the old slice offset + order[i].
struct SliceOrder {
    std::size_t dimension = 0;
    std::int64_t offset = 0;  // above 0 in a tensor that holds gate and up
    std::vector<std::int64_t> order;

    [[nodiscard]] bool operator==(const SliceOrder&) const = default;
};

// By stored name. Throws Error{badModel} where sites share a tensor but not the order, so that sorting it for one would
// break the other.
[[nodiscard]] std::map<std::string, std::vector<SliceOrder>> neuronOrders(const Transformer& model,
                                                                          const std::vector<ConvertedSite>& sites);

[[nodiscard]] Tensor reordered(const TensorView& tensor, const std::vector<SliceOrder>& orders);

}  // namespace dynak

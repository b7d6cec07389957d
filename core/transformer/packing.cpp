// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/internal/packing.h"

namespace dynak {

Packing Packing::full(std::int64_t rows, std::int64_t length) {
    return {rows, length, rows * length, {}, {}, {}};
}

Packing Packing::of(const at::Tensor& mask, at::Device device) {
    const at::Tensor real = mask.to(at::kBool);
    if (real.all().item<bool>()) return full(mask.size(0), mask.size(1));
    const at::Tensor flat = real.reshape({-1}).nonzero().reshape({-1});
    return {mask.size(0), mask.size(1), flat.size(0), flat, real, flat.to(device)};
}

at::Tensor Packing::pack(const at::Tensor& padded) const {
    auto shape = padded.sizes().vec();
    shape.erase(shape.begin());
    shape[0] = rows * length;
    const at::Tensor rowsOfTokens = padded.reshape(shape);
    return flat.defined() ? rowsOfTokens.index_select(0, flatBeside(padded)) : rowsOfTokens;
}

at::Tensor Packing::unpack(const at::Tensor& packed) const {
    auto shape = packed.sizes().vec();
    shape[0] = rows * length;
    at::Tensor padded =
        flat.defined() ? at::zeros(shape, packed.options()).index_copy(0, flatBeside(packed), packed) : packed;
    shape[0] = length;
    shape.insert(shape.begin(), rows);
    return padded.reshape(shape);
}

at::Tensor Packing::counts() const {
    if (mask.defined()) return mask.sum(1);
    return at::full({rows}, length, at::kLong);
}

at::Tensor Packing::rowOf() const {
    const at::Tensor row = at::arange(rows, flat.defined() ? flat.options() : at::TensorOptions(at::kLong));
    return pack(row.unsqueeze(1).expand({rows, length}));
}

}  // namespace dynak

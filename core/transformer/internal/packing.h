// SPDX-License-Identifier: GPL-3.0-or-later
// Padding does not exist outside attention: everything token-wise runs on the real tokens of a batch, packed into rows.
// What says where they stand lies on the CPU, with the batch; `pack` and `unpack` take tensors of the model's device,
// too.
#pragma once

#include "core/data/batch.h"
#include "core/internal/torch.h"

namespace dynak {

struct Packing {
    std::int64_t rows = 0;
    std::int64_t length = 0;  // of a padded row
    std::int64_t tokens = 0;  // real ones
    at::Tensor flat;          // [tokens] places in rows · length, ascending; undefined where nothing is padded
    at::Tensor mask;          // [rows, length] bool; undefined where nothing is padded
    at::Tensor flatThere;     // `flat` on the model's device

    [[nodiscard]] static Packing full(std::int64_t rows, std::int64_t length);
    // `mask` is [rows, length], 1 = real, on the CPU.
    [[nodiscard]] static Packing of(const at::Tensor& mask, at::Device device);

    // [rows, length, …] → [tokens, …]
    [[nodiscard]] at::Tensor pack(const at::Tensor& padded) const;
    // [tokens, …] → [rows, length, …], zeros at padding
    [[nodiscard]] at::Tensor unpack(const at::Tensor& packed) const;
    // [rows] real tokens of each row
    [[nodiscard]] at::Tensor counts() const;
    // [tokens] index of the row each token belongs to
    [[nodiscard]] at::Tensor rowOf() const;

    // `flat` where `x` lies
    [[nodiscard]] const at::Tensor& flatBeside(const at::Tensor& x) const { return x.is_cpu() ? flat : flatThere; }
};

}  // namespace dynak

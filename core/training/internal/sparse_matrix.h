// SPDX-License-Identifier: GPL-3.0-or-later
// Matrices of which few numbers are not 0, on the CPU, and the products that leave the zeros out, by the kernels of the
// sparse executor. All tensors are contiguous; a result is the same for the same number of threads.
#pragma once

#include <optional>
#include <utility>

#include "core/internal/torch.h"

namespace dynak {

struct SparseMatrix {
    at::Tensor starts;   // [rows + 1], int64: of each row in the two others
    at::Tensor columns;  // [n], int32, ascending in a row
    at::Tensor values;   // [n], float32

    [[nodiscard]] std::int64_t rows() const { return starts.numel() - 1; }
    [[nodiscard]] const std::int64_t* start() const { return starts.data_ptr<std::int64_t>(); }
};

// Of `dense`, float32 [rows, columns]; nothing where more than the share `most` of its numbers are not 0.
[[nodiscard]] std::optional<SparseMatrix> sparseOf(const at::Tensor& dense, double most);

// The transpose of a matrix with `columns` columns, and the values of the transpose of another one, which has `others`
// [n] in the same places.
[[nodiscard]] std::pair<SparseMatrix, at::Tensor> transposed(const SparseMatrix& matrix, const at::Tensor& others,
                                                             std::int64_t columns);

// matrix · dense + bias, with `values` [n] in the matrix's places: dense [columns, width], bias [width] or undefined.
[[nodiscard]] at::Tensor product(const SparseMatrix& matrix, const at::Tensor& values, const at::Tensor& dense,
                                 const at::Tensor& bias);

// left · rightᵀ + added in the matrix's places, [n]: left [rows, width], right [columns, width], added [rows, columns];
// either term may be undefined.
[[nodiscard]] at::Tensor sampledProduct(const SparseMatrix& matrix, const at::Tensor& left, const at::Tensor& right,
                                        const at::Tensor& added);

}  // namespace dynak

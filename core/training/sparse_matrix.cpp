// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/sparse_matrix.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>
#include <vector>

#include "core/base/parallel.h"
#include "core/moe/kernels/internal/target.h"

#include <ATen/Parallel.h>

namespace dynak {

namespace {

// Of a matrix as many columns at a time as leave its rows in the second-level cache, from which they are read again and
// again; a multiple of what the kernels hold in registers.
constexpr std::int64_t cachedNumbers = 262'144, fewestColumns = 128;

std::int64_t columnsAtATime(std::int64_t rows) {
    return std::max(fewestColumns, cachedNumbers / std::max<std::int64_t>(rows, 1) / fewestColumns * fewestColumns);
}

SparseMatrix emptySparse(std::int64_t rows) {
    return {at::zeros({rows + 1}, at::kLong), {}, {}};
}

void eachRow(std::int64_t rows, const std::function<void(std::int64_t, std::int64_t)>& body) {
    parallelFor(rows, at::get_num_threads(), body);
}

// The rows of `dense`, `stride` numbers apart, that row `r` of `matrix` needs.
kernels::FewRows rowOf(const SparseMatrix& matrix, std::int64_t r, const float* dense, std::int64_t stride) {
    const std::int64_t from = matrix.start()[r];
    return {dense, stride, matrix.columns.data_ptr<std::int32_t>() + from, matrix.start()[r + 1] - from};
}

}  // namespace

std::optional<SparseMatrix> sparseOf(const at::Tensor& dense, double most) {
    const std::int64_t rows = dense.size(0), width = dense.size(1);
    const auto* numbers = dense.data_ptr<float>();
    SparseMatrix sparse = emptySparse(rows);
    auto* start = sparse.starts.data_ptr<std::int64_t>();
    eachRow(rows, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = begin; r < end; ++r) {
            const std::span row(numbers + r * width, static_cast<std::size_t>(width));
            std::int32_t count = 0;
            for (const float number : row) count += number != 0;
            start[r + 1] = count;
        }
    });
    const double active = static_cast<double>(std::accumulate(start, start + rows + 1, std::int64_t{0}));
    if (active > most * static_cast<double>(dense.numel())) return std::nullopt;
    std::partial_sum(start, start + rows + 1, start);
    sparse.columns = at::empty({start[rows]}, at::kInt);
    sparse.values = at::empty({start[rows]}, at::kFloat);
    auto* columns = sparse.columns.data_ptr<std::int32_t>();
    auto* values = sparse.values.data_ptr<float>();
    eachRow(rows, [&](std::int64_t begin, std::int64_t end) {
        // without a branch for each number, which would be guessed wrong: what is written over is 0's
        std::vector<std::int32_t> places(static_cast<std::size_t>(width) + 1);
        std::vector<float> found(places.size());
        for (std::int64_t r = begin; r < end; ++r) {
            std::size_t count = 0;
            for (std::int64_t c = 0; c < width; ++c) {
                const float number = numbers[r * width + c];
                places[count] = static_cast<std::int32_t>(c);
                found[count] = number;
                count += number != 0;
            }
            std::copy_n(places.begin(), count, columns + start[r]);
            std::copy_n(found.begin(), count, values + start[r]);
        }
    });
    return sparse;
}

// Each thread takes some of the rows and knows from a count where in every column they go.
std::pair<SparseMatrix, at::Tensor> transposed(const SparseMatrix& matrix, const at::Tensor& others,
                                               std::int64_t width) {
    const std::int64_t parts =
        std::clamp<std::int64_t>(at::get_num_threads(), 1, std::max<std::int64_t>(matrix.rows(), 1));
    const auto rowsOf = [&](std::int64_t part) {
        return part * matrix.rows() / parts;
    };
    const auto* columns = matrix.columns.data_ptr<std::int32_t>();
    std::vector<std::int64_t> next(static_cast<std::size_t>(parts * width));  // of a part and a column
    const auto eachPart = [&](const auto& body) {
        parallelFor(parts, static_cast<int>(parts), [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t part = begin; part < end; ++part)
                body(rowsOf(part), rowsOf(part + 1), next.data() + part * width);
        });
    };
    eachPart([&](std::int64_t first, std::int64_t last, std::int64_t* count) {
        for (std::int64_t i = matrix.start()[first]; i < matrix.start()[last]; ++i) ++count[columns[i]];
    });
    SparseMatrix result = emptySparse(width);
    auto* start = result.starts.data_ptr<std::int64_t>();
    for (std::int64_t c = 0, at = 0; c < width; ++c) {
        for (std::int64_t part = 0; part < parts; ++part)
            at += std::exchange(next[static_cast<std::size_t>(part * width + c)], at);
        start[c + 1] = at;
    }
    result.columns = at::empty_like(matrix.columns);
    result.values = at::empty_like(matrix.values);
    at::Tensor values = at::empty_like(matrix.values);
    const auto* from = matrix.values.data_ptr<float>();
    const auto* other = others.data_ptr<float>();
    auto* rows = result.columns.data_ptr<std::int32_t>();
    auto* to = result.values.data_ptr<float>();
    auto* otherTo = values.data_ptr<float>();
    eachPart([&](std::int64_t first, std::int64_t last, std::int64_t* place) {
        for (std::int64_t r = first; r < last; ++r)
            for (std::int64_t i = matrix.start()[r], end = matrix.start()[r + 1]; i < end; ++i) {
                const std::int64_t at = place[columns[i]]++;
                rows[at] = static_cast<std::int32_t>(r);
                to[at] = from[i];
                otherTo[at] = other[i];
            }
    });
    return {std::move(result), std::move(values)};
}

at::Tensor product(const SparseMatrix& matrix, const at::Tensor& values, const at::Tensor& dense,
                   const at::Tensor& bias) {
    const std::int64_t width = dense.size(1), panel = columnsAtATime(dense.size(0));
    at::Tensor result = at::empty({matrix.rows(), width}, dense.options());
    const auto* factors = values.data_ptr<float>();
    const auto* from = dense.data_ptr<float>();
    const auto* base = bias.defined() ? bias.data_ptr<float>() : nullptr;
    auto* to = result.data_ptr<float>();
    const auto& target = kernels::bestTarget();
    eachRow(matrix.rows(), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t c = 0; c < width; c += panel)
            for (std::int64_t r = begin; r < end; ++r)
                target.sumRows(rowOf(matrix, r, from + c, width), factors + matrix.start()[r],
                               base ? base + c : nullptr, std::min(panel, width - c), to + r * width + c);
    });
    return result;
}

at::Tensor sampledProduct(const SparseMatrix& matrix, const at::Tensor& left, const at::Tensor& right,
                          const at::Tensor& added) {
    at::Tensor result = at::zeros_like(matrix.values);
    auto* to = result.data_ptr<float>();
    const auto& target = kernels::bestTarget();
    if (left.defined()) {
        const std::int64_t width = left.size(1), panel = columnsAtATime(right.size(0));
        const auto* x = left.data_ptr<float>();
        const auto* y = right.data_ptr<float>();
        eachRow(matrix.rows(), [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t c = 0; c < width; c += panel)
                for (std::int64_t r = begin; r < end; ++r)
                    target.addDots(rowOf(matrix, r, y + c, width), x + r * width + c, std::min(panel, width - c),
                                   to + matrix.start()[r]);
        });
    }
    if (added.defined()) {
        const auto* from = added.data_ptr<float>();
        const auto* columns = matrix.columns.data_ptr<std::int32_t>();
        const std::int64_t width = added.size(1);
        eachRow(matrix.rows(), [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t r = begin; r < end; ++r)
                for (std::int64_t i = matrix.start()[r]; i < matrix.start()[r + 1]; ++i)
                    to[i] += from[r * width + columns[i]];
        });
    }
    return result;
}

}  // namespace dynak

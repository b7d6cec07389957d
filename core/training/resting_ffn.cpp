// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/resting_ffn.h"

#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>
#include <numeric>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/base/parallel.h"
#include "core/moe/kernels/internal/target.h"

#include <ATen/Parallel.h>

namespace dynak {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr double mostActive = 0.2;
// Of a matrix as many columns at a time as leave its rows in the second-level cache, from which they are read again and
// again; a multiple of what the kernels hold in registers.
constexpr std::int64_t cachedNumbers = 262'144, fewestColumns = 128;

std::int64_t columnsAtATime(std::int64_t rows) {
    return std::max(fewestColumns, cachedNumbers / std::max<std::int64_t>(rows, 1) / fewestColumns * fewestColumns);
}

// The numbers of a matrix that are not 0, row by row.
struct Sparse {
    at::Tensor starts;   // [rows + 1], int64: of each row in the two others
    at::Tensor columns;  // [n], int32
    at::Tensor values;   // [n], float32

    [[nodiscard]] std::int64_t rows() const { return starts.numel() - 1; }
    [[nodiscard]] const std::int64_t* start() const { return starts.data_ptr<std::int64_t>(); }
    [[nodiscard]] kernels::FewRows row(std::int64_t r, const float* matrix, std::int64_t stride) const {
        const std::int64_t from = start()[r];
        return {matrix, stride, columns.data_ptr<std::int32_t>() + from, start()[r + 1] - from};
    }
};

Sparse emptySparse(std::int64_t rows) {
    return {at::zeros({rows + 1}, at::kLong), {}, {}};
}

void eachRow(std::int64_t rows, const std::function<void(std::int64_t, std::int64_t)>& body) {
    parallelFor(rows, at::get_num_threads(), body);
}

// Nothing where more than `most` of the numbers of `dense` are not 0.
std::optional<Sparse> sparseOf(const at::Tensor& dense, double most) {
    const std::int64_t rows = dense.size(0), width = dense.size(1);
    const auto* numbers = dense.data_ptr<float>();
    Sparse sparse = emptySparse(rows);
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

// The transpose of `matrix`, and of another one with its zeros and these `values`. Each thread takes some of the rows
// and knows from a count where in every column they go, so that columns are in the order of the rows.
std::pair<Sparse, at::Tensor> transposed(const Sparse& matrix, const at::Tensor& others, std::int64_t width) {
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
    Sparse result = emptySparse(width);
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

// (matrix with these values) · dense + bias: dense [columns of matrix, width], bias [width] or undefined.
at::Tensor product(const Sparse& matrix, const at::Tensor& values, const at::Tensor& dense, const at::Tensor& bias) {
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
                target.sumRows(matrix.row(r, from + c, width), factors + matrix.start()[r], base ? base + c : nullptr,
                               std::min(panel, width - c), to + r * width + c);
    });
    return result;
}

// Where `matrix` is not 0: left · rightᵀ + added. left [rows, width], right [columns, width], added [rows, columns];
// either term may be undefined.
at::Tensor sampledProduct(const Sparse& matrix, const at::Tensor& left, const at::Tensor& right,
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
                    target.addDots(matrix.row(r, y + c, width), x + r * width + c, std::min(panel, width - c),
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

// y = act downᵀ + downBias of act = relu(x upᵀ + upBias), of which both are outputs; `active` is act's.
struct RestingFfn final : torch::autograd::Function<RestingFfn> {
    // NOLINTBEGIN(performance-unnecessary-value-param): Torch's own signature
    static variable_list forward(AutogradContext* context, at::Tensor x, at::Tensor up, at::Tensor /*upBias*/,
                                 at::Tensor down, at::Tensor downBias, at::Tensor act, at::Tensor starts,
                                 at::Tensor columns, at::Tensor values) {
        const at::Tensor downRows = down.t().contiguous();
        context->save_for_backward({x, up, downRows, starts, columns, values});
        context->set_materialize_grads(false);
        return {product({starts, columns, values}, values, downRows, downBias), act.view_as(act)};
    }
    // NOLINTEND(performance-unnecessary-value-param)

    static variable_list backward(AutogradContext* context, variable_list slopes) {
        const variable_list saved = context->get_saved_variables();
        const at::Tensor &x = saved[0], &up = saved[1], &downRows = saved[2];
        const Sparse act{saved[3], saved[4], saved[5]};
        const at::Tensor dy = slopes[0].defined() ? slopes[0].contiguous() : slopes[0];
        const at::Tensor dPre =
            sampledProduct(act, dy, downRows, slopes[1].defined() ? slopes[1].contiguous() : slopes[1]);
        const auto [actByNeuron, dPreByNeuron] = transposed(act, dPre, up.size(0));
        const at::Tensor dUpBias = at::zeros({up.size(0)}).index_add_(0, act.columns.to(at::kLong), dPre);
        at::Tensor dDown, dDownBias;
        if (dy.defined()) {
            dDown = product(actByNeuron, actByNeuron.values, dy, {}).t();
            dDownBias = dy.sum(0);
        }
        return {product(act, dPre, up, {}),
                product(actByNeuron, dPreByNeuron, x, {}),
                dUpBias,
                dDown,
                dDownBias,
                {},
                {},
                {},
                {}};
    }
};

// Torch's functions take no undefined tensors.
at::Tensor biasOf(const at::Tensor& bias, std::int64_t width) {
    return bias.defined() ? bias : at::zeros({width});
}

bool plain(const at::Tensor& tensor) {
    return tensor.is_cpu() && tensor.scalar_type() == at::kFloat && tensor.is_contiguous();
}

}  // namespace

at::Tensor restingFfnForward(const FfnWeights& weights, const at::Tensor& x, FfnTrace* trace) {
    if (weights.gated() || weights.activation != Activation::relu || !plain(x) || !plain(weights.up))
        return ffnForward(weights, x, trace);
    const at::Tensor pre = at::linear(x, weights.up, weights.upBias);
    at::Tensor act = at::relu(pre);
    at::Tensor y;
    const std::optional<Sparse> active = plain(act) ? sparseOf(act.detach(), mostActive) : std::nullopt;
    if (active) {
        const variable_list both = RestingFfn::apply(x, weights.up, biasOf(weights.upBias, weights.neurons()),
                                                     weights.down, biasOf(weights.downBias, weights.down.size(0)),
                                                     act.detach(), active->starts, active->columns, active->values);
        y = both[0];
        act = both[1];
    } else {
        y = at::linear(act, weights.down, weights.downBias);
    }
    if (trace) *trace = {pre, act, act};
    return y;
}

}  // namespace dynak

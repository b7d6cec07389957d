// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/resting_ffn.h"

#include <torch/csrc/autograd/custom_function.h>

#include <optional>

#include "core/training/internal/plain.h"
#include "core/training/internal/sparse_matrix.h"

namespace dynak {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr double mostActive = 0.2;  // from there on the dense products are faster

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
        const SparseMatrix act{saved[3], saved[4], saved[5]};
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

}  // namespace

at::Tensor restingFfnForward(const FfnWeights& weights, const at::Tensor& x, FfnTrace* trace) {
    if (weights.gated() || weights.activation != Activation::relu || !plain(x) || !plain(weights.up))
        return ffnForward(weights, x, trace);
    const at::Tensor pre = at::linear(x, weights.up, weights.upBias);
    at::Tensor act = at::relu(pre);
    at::Tensor y;
    const std::optional<SparseMatrix> active = plain(act) ? sparseOf(act.detach(), mostActive) : std::nullopt;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/internal/packed_dense.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <optional>
#include <string>
#include <utility>

namespace dynak {

namespace {

// Operators that torch.compile uses; they have no C++ signature of their own.
struct PackedOperators {
    c10::OperatorHandle pack, linear;
};

const std::optional<PackedOperators>& operators() {
    static const auto found = []() -> std::optional<PackedOperators> {
        auto& dispatcher = c10::Dispatcher::singleton();
        auto pack = dispatcher.findSchema({"mkldnn::_reorder_linear_weight", ""});
        auto linear = dispatcher.findSchema({"mkldnn::_linear_pointwise", ""});
        if (!pack || !linear) return {};
        return PackedOperators{*pack, *linear};
    }();
    return found;
}

at::Tensor call(const c10::OperatorHandle& handle, std::vector<c10::IValue> stack) {
    handle.callBoxed(&stack);
    return stack[0].toTensor();
}

// oneDNN's name of a fused activation and its variant; empty where there is none.
std::pair<std::string, std::string> fusedName(Activation activation) {
    switch (activation) {
        case Activation::identity: return {"none", ""};
        case Activation::relu: return {"relu", ""};
        case Activation::gelu: return {"gelu", "none"};
        case Activation::geluTanh: return {"gelu", "tanh"};
        case Activation::silu: return {"swish", ""};
        case Activation::tanh: return {"tanh", ""};
        case Activation::sigmoid: return {"sigmoid", ""};
        default: return {};
    }
}

at::Tensor packedLinear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, Activation activation) {
    const auto [name, variant] = fusedName(activation);
    const c10::impl::GenericList noScalars(c10::OptionalType::create(c10::NumberType::get()));
    const auto y = call(operators()->linear, {x, weight, bias.defined() ? c10::IValue(bias) : c10::IValue(),
                                              name.empty() ? std::string("none") : name, noScalars,
                                              variant.empty() ? c10::IValue() : c10::IValue(variant)});
    return name.empty() ? activate(y, activation) : y;
}

}  // namespace

PackedDense::PackedDense(const FfnWeights& weights, std::int64_t tokens) : weights_(weights) {
    if (!operators()) return;
    const auto pack = [&](const at::Tensor& weight) {
        return call(operators()->pack, {weight.contiguous(), c10::IValue(tokens)});
    };
    try {
        if (weights.gated()) gate_ = pack(weights.gate);
        up_ = pack(weights.up);
        down_ = pack(weights.down);
    } catch (const c10::Error&) {  // a build of Torch without oneDNN knows the operators but cannot run them
        down_ = at::Tensor();
    }
}

at::Tensor PackedDense::hidden(const at::Tensor& x) const {
    const auto linear = [&](const at::Tensor& packed, const at::Tensor& weight, const at::Tensor& bias,
                            Activation activation) {
        return down_.defined() ? packedLinear(x, packed, bias, activation)
                               : activate(at::linear(x, weight, bias), activation);
    };
    if (!weights_.gated()) return linear(up_, weights_.up, weights_.upBias, weights_.activation);
    return linear(gate_, weights_.gate, weights_.gateBias, weights_.activation)
        .mul_(linear(up_, weights_.up, weights_.upBias, weights_.upActivation));
}

at::Tensor PackedDense::output(const at::Tensor& hidden) const {
    return down_.defined() ? packedLinear(hidden, down_, weights_.downBias, Activation::identity)
                           : at::linear(hidden, weights_.down, weights_.downBias);
}

}  // namespace dynak

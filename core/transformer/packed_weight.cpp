// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/internal/packed_weight.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/transformer/internal/ffn.h"

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

// Undefined where this Torch cannot: a build without oneDNN knows the operators but does not run them.
at::Tensor reorder(const at::Tensor& weight) {
    constexpr std::int64_t tokens = 128;  // a hint; from 16 to 1,024 it makes no difference beyond 3 %
    try {
        return call(operators()->pack, {weight.contiguous(), c10::IValue(tokens)});
    } catch (const c10::Error&) {
        return {};
    }
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

at::Tensor multiply(const at::Tensor& x, const at::Tensor& packed, const at::Tensor& bias, Activation activation) {
    const auto [name, variant] = fusedName(activation);
    const c10::impl::GenericList noScalars(c10::OptionalType::create(c10::NumberType::get()));
    const auto y = call(operators()->linear, {x, packed, bias.defined() ? c10::IValue(bias) : c10::IValue(),
                                              name.empty() ? std::string("none") : name, noScalars,
                                              variant.empty() ? c10::IValue() : c10::IValue(variant)});
    return name.empty() ? activate(y, activation) : y;
}

// A few rows through a matrix that lies in the cache take less time than the call of these operators.
bool worthIt(const at::Tensor& x, const at::Tensor& weight) {
    constexpr std::int64_t fewRows = 8, cached = 1 << 20;
    return weight.numel() >= cached || x.numel() >= fewRows * x.size(-1);
}

}  // namespace

struct PackedWeight::Kept {
    std::mutex guard;
    at::Tensor source, packed;
    const void* data = nullptr;  // of the source and its version, when it was packed
    std::uint32_t version = 0;
};

PackedWeight PackedWeight::kept() {
    PackedWeight result;
    result.kept_ = std::make_shared<Kept>();
    return result;
}

at::Tensor PackedWeight::of(const at::Tensor& weight) const {
    if (!kept_ || !operators() || !weight.is_cpu() || weight.scalar_type() != at::kFloat || weight.dim() != 2)
        return {};
    const std::uint32_t version = weight.is_inference() ? 0 : weight._version();
    const std::scoped_lock lock(kept_->guard);
    if (!kept_->source.is_same(weight) || kept_->data != weight.data_ptr() || kept_->version != version) {
        kept_->packed = reorder(weight);
        kept_->source = weight;
        kept_->data = weight.data_ptr();
        kept_->version = version;
    }
    return kept_->packed;
}

void PackedWeight::pack(const at::Tensor& weight) const {
    (void)of(weight);
}

at::Tensor PackedWeight::linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                                Activation activation) const {
    if (kept_ && c10::InferenceMode::is_enabled() && x.is_cpu() && x.scalar_type() == at::kFloat && worthIt(x, weight))
        if (const at::Tensor packed = of(weight); packed.defined()) return multiply(x, packed, bias, activation);
    return activate(at::linear(x, weight, bias), activation);
}

}  // namespace dynak

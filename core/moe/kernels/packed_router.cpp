// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/kernels/internal/packed_router.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/moe/kernels/internal/panel_order.h"

namespace dynak::kernels {

namespace {

Buffer<float> packed(const float* rows, std::int64_t outputs, std::int64_t inputs, const Target& target) {
    auto buffer = makeBuffer<float>(outputs * inputs);
    if (inPanels(outputs, target))
        copyPanels(rows, outputs, inputs, target.lanes, buffer.get());
    else
        std::copy_n(rows, outputs * inputs, buffer.get());
    return buffer;
}

}  // namespace

PackedRouter::PackedRouter(const RouterRows& rows, const Target& target)
    : target_(&target),
      sizes_(rows),
      first_(packed(rows.first, rows.hidden, rows.width, target)),
      second_(packed(rows.second, rows.experts, rows.hidden, target)) {
    sizes_.first = sizes_.second = nullptr;
}

void PackedRouter::scores(const float* x, std::int64_t tokens, float* scores) const {
    const auto [first, second, width, hiddenSize, experts, activation, absolute] = sizes_;
    std::vector<float> hidden(static_cast<std::size_t>(target_->tokens * hiddenSize));
    std::array<const float*, mostTokens> rows{};
    for (std::int64_t begin = 0; begin < tokens; begin += target_->tokens) {
        const auto count = std::min<std::int64_t>(target_->tokens, tokens - begin);
        const auto product = [&](const float* from, std::int64_t inputs, const Buffer<float>& weights,
                                 std::int64_t outputs, float* to) {
            for (std::int64_t t = 0; t < count; ++t) rows[static_cast<std::size_t>(t)] = from + t * inputs;
            (inPanels(outputs, *target_) ? target_->floats.panels : target_->floats.rows)(
                {rows.data(), nullptr, count}, weights.get(), nullptr, inputs, outputs, to, outputs);
        };
        float* to = scores + begin * experts;
        product(x + begin * width, width, first_, hiddenSize, hidden.data());
        target_->activate(activation, hidden.data(), nullptr, count * hiddenSize);
        product(hidden.data(), hiddenSize, second_, experts, to);
        if (absolute)
            for (std::int64_t i = 0; i < count * experts; ++i) to[i] = std::fabs(to[i]);
        else
            target_->activate(Activation::sigmoid, to, nullptr, count * experts);
    }
}

}  // namespace dynak::kernels

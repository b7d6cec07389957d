// SPDX-License-Identifier: GPL-3.0-or-later
// The two-layer router by the kernels of the first product.
#pragma once

#include <cstdint>

#include "core/moe/kernels/internal/buffer.h"
#include "core/moe/kernels/internal/target.h"

namespace dynak::kernels {

struct RouterRows {
    const float* first = nullptr;   // [hidden][width]
    const float* second = nullptr;  // [experts][hidden]
    std::int64_t width = 0, hidden = 0, experts = 0;
    Activation hiddenActivation = Activation::relu;
    bool absoluteOutput = true;  // else the logistic function
};

class PackedRouter {
public:
    explicit PackedRouter(const RouterRows& rows, const Target& target = bestTarget());

    // scores [tokens][experts] of x [tokens][width], on the calling thread.
    void scores(const float* x, std::int64_t tokens, float* scores) const;

    [[nodiscard]] const Target& target() const { return *target_; }
    [[nodiscard]] std::int64_t experts() const { return sizes_.experts; }
    // Multiply-adds a token.
    [[nodiscard]] std::int64_t work() const { return sizes_.hidden * (sizes_.width + sizes_.experts); }

private:
    const Target* target_;
    RouterRows sizes_;  // without the pointers
    Buffer<float> first_, second_;
};

}  // namespace dynak::kernels

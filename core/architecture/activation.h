// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace dynak {

enum class Activation { identity, relu, gelu, geluTanh, quickGelu, silu, tanh, sigmoid, reluSquared };

// The name in architecture files: "relu", "gelu" (erf), "gelu_tanh", "quick_gelu", "silu", …
[[nodiscard]] const char* name(Activation activation);

// Hugging Face's spellings too: "gelu_new", "gelu_pytorch_tanh", "gelu_fast", "swish", "relu2", "linear", …
[[nodiscard]] std::optional<Activation> activationNamed(std::string_view name);

// Whether resting neurons are exactly zero, so that activity needs no threshold.
[[nodiscard]] constexpr bool hasExactZeros(Activation activation) {
    return activation == Activation::relu || activation == Activation::reluSquared;
}

}  // namespace dynak

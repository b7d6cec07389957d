// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/activation.h"

#include <array>
#include <utility>

namespace dynak {

namespace {

struct Spelling {
    std::string_view text;
    Activation activation;
};

// The first row of an activation is its canonical name.
constexpr std::array spellings{
    Spelling{"identity", Activation::identity},
    Spelling{"linear", Activation::identity},
    Spelling{"relu", Activation::relu},
    Spelling{"gelu", Activation::gelu},
    Spelling{"gelu_python", Activation::gelu},
    Spelling{"gelu_tanh", Activation::geluTanh},
    Spelling{"gelu_new", Activation::geluTanh},
    Spelling{"gelu_fast", Activation::geluTanh},
    Spelling{"gelu_pytorch_tanh", Activation::geluTanh},
    Spelling{"gelu_python_tanh", Activation::geluTanh},
    Spelling{"gelu_accurate", Activation::geluTanh},
    Spelling{"quick_gelu", Activation::quickGelu},
    Spelling{"silu", Activation::silu},
    Spelling{"swish", Activation::silu},
    Spelling{"tanh", Activation::tanh},
    Spelling{"sigmoid", Activation::sigmoid},
    Spelling{"relu_squared", Activation::reluSquared},
    Spelling{"relu2", Activation::reluSquared},
};

}  // namespace

const char* name(Activation activation) {
    for (const auto& spelling : spellings)
        if (spelling.activation == activation) return spelling.text.data();
    return "?";
}

std::optional<Activation> activationNamed(std::string_view name) {
    for (const auto& spelling : spellings)
        if (name == spelling.text) return spelling.activation;
    return std::nullopt;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// Activations of whole vectors. Absolute errors against the exact functions are below 3e-7 near 0 and grow with the
// value as a float's spacing does; values that are not numbers stay so.
#pragma once

#include "core/architecture/activation.h"
#include "core/moe/kernels/internal/vector.h"

namespace dynak::kernels {

// e^x by 2^n · e^r, |r| <= ln 2 / 2, with the Taylor polynomial of degree 7 for e^r. x is held inside the range where
// 2^n is a float.
template <class Isa>
[[gnu::always_inline]] inline Vector<Isa> exponential(Vector<Isa> x) {
    x = x < -87.0F ? x * 0 - 87.0F : x;
    x = x > 88.0F ? x * 0 + 88.0F : x;
    constexpr float toInteger = 12582912;  // 1.5 · 2^23: adding it rounds to a whole number in the low bits
    const Vector<Isa> shifted = x * 1.44269504F + toInteger;
    const Vector<Isa> n = shifted - toInteger;
    const Vector<Isa> r = x - n * 0.693145752F - n * 1.42860677e-6F;  // ln 2 in two parts
    Vector<Isa> p = r * (1.0F / 5040) + 1.0F / 720;
    p = p * r + 1.0F / 120;
    p = p * r + 1.0F / 24;
    p = p * r + 1.0F / 6;
    p = p * r + 0.5F;
    p = p * r + 1.0F;
    p = p * r + 1.0F;
    const auto power = reinterpret_cast<Indices<Isa>>(shifted) << 23;
    return reinterpret_cast<Vector<Isa>>(reinterpret_cast<Indices<Isa>>(p) + power);
}

template <class Isa>
[[gnu::always_inline]] inline Vector<Isa> logistic(Vector<Isa> x) {
    return 1.0F / (1.0F + exponential<Isa>(-x));
}

template <class Isa>
[[gnu::always_inline]] inline Vector<Isa> hyperbolicTangent(Vector<Isa> x) {
    return 1.0F - 2.0F / (exponential<Isa>(x + x) + 1.0F);
}

// Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26.
template <class Isa>
[[gnu::always_inline]] inline Vector<Isa> errorFunction(Vector<Isa> x) {
    const Vector<Isa> size = x < 0.0F ? -x : x;
    const Vector<Isa> t = 1.0F / (1.0F + 0.3275911F * size);
    Vector<Isa> p = t * 1.061405429F - 1.453152027F;
    p = p * t + 1.421413741F;
    p = p * t - 0.284496736F;
    p = p * t + 0.254829592F;
    const Vector<Isa> y = 1.0F - p * t * exponential<Isa>(-size * size);
    return x < 0.0F ? -y : y;
}

template <class Isa, Activation activation>
[[gnu::always_inline]] inline Vector<Isa> activated(Vector<Isa> x) {
    const Vector<Isa> zero{};
    if constexpr (activation == Activation::relu) return x < 0.0F ? zero : x;
    if constexpr (activation == Activation::gelu) return 0.5F * x * (1.0F + errorFunction<Isa>(x * 0.707106781F));
    if constexpr (activation == Activation::geluTanh)
        return x * logistic<Isa>(1.59576912F * (x + 0.044715F * x * x * x));  // (1 + tanh z) / 2 = logistic(2z)
    if constexpr (activation == Activation::quickGelu) return x * logistic<Isa>(1.702F * x);
    if constexpr (activation == Activation::silu) return x * logistic<Isa>(x);
    if constexpr (activation == Activation::tanh) return hyperbolicTangent<Isa>(x);
    if constexpr (activation == Activation::sigmoid) return logistic<Isa>(x);
    if constexpr (activation == Activation::reluSquared) return x < 0.0F ? zero : x * x;
    return x;
}

template <class Isa, Activation activation>
void activateAll(float* values, const float* factors, std::int64_t count) {
    constexpr std::int64_t lanes = Isa::lanes;
    std::int64_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        const auto result = activated<Isa, activation>(load<Isa>(values + i));
        store<Isa>(values + i, factors ? result * load<Isa>(factors + i) : result);
    }
    if (i == count) return;
    const auto result = activated<Isa, activation>(loadPart<Isa>(values + i, count - i));
    storePart<Isa>(values + i, factors ? result * loadPart<Isa>(factors + i, count - i) : result, count - i);
}

template <class Isa>
void activate(Activation activation, float* values, const float* factors, std::int64_t count) {
    switch (activation) {
        case Activation::identity: return activateAll<Isa, Activation::identity>(values, factors, count);
        case Activation::relu: return activateAll<Isa, Activation::relu>(values, factors, count);
        case Activation::gelu: return activateAll<Isa, Activation::gelu>(values, factors, count);
        case Activation::geluTanh: return activateAll<Isa, Activation::geluTanh>(values, factors, count);
        case Activation::quickGelu: return activateAll<Isa, Activation::quickGelu>(values, factors, count);
        case Activation::silu: return activateAll<Isa, Activation::silu>(values, factors, count);
        case Activation::tanh: return activateAll<Isa, Activation::tanh>(values, factors, count);
        case Activation::sigmoid: return activateAll<Isa, Activation::sigmoid>(values, factors, count);
        case Activation::reluSquared: return activateAll<Isa, Activation::reluSquared>(values, factors, count);
    }
}

}  // namespace dynak::kernels

// SPDX-License-Identifier: GPL-3.0-or-later
// Small random sites and partitions for tests.
#pragma once

#include <cmath>
#include <vector>

#include "core/base/random.h"
#include "core/router/router.h"
#include "core/transformer/internal/ffn.h"

namespace testing {

inline at::Tensor normal(at::IntArrayRef shape, std::uint64_t seed, at::ScalarType type = at::kDouble) {
    auto tensor = at::empty(shape, at::kDouble);
    dynak::Random random(seed);
    for (std::int64_t i = 0; i < tensor.numel(); ++i) tensor.data_ptr<double>()[i] = random.normal();
    return tensor.to(type);
}

struct SiteKind {
    bool gated = false;
    bool biased = true;
    dynak::Activation activation = dynak::Activation::relu;
    dynak::Activation upActivation = dynak::Activation::identity;  // where gated
};

inline dynak::FfnWeights randomSite(std::int64_t width, std::int64_t neurons, SiteKind kind,
                                    at::ScalarType type = at::kDouble) {
    const double scale = 1 / std::sqrt(static_cast<double>(width));
    dynak::FfnWeights weights;
    weights.up = normal({neurons, width}, 1, type) * scale;
    weights.down = normal({width, neurons}, 2, type) * scale;
    if (kind.gated) weights.gate = normal({neurons, width}, 3, type) * scale;
    if (kind.biased) {
        weights.upBias = normal({neurons}, 4, type) * 0.3;
        weights.downBias = normal({width}, 5, type);
        if (kind.gated) weights.gateBias = normal({neurons}, 6, type) * 0.3;
    }
    weights.activation = kind.activation;
    if (kind.gated) weights.upActivation = kind.upActivation;
    return weights;
}

// A random split into equal experts.
inline std::vector<std::int32_t> shuffledExperts(std::int64_t neurons, std::int64_t experts, std::uint64_t seed = 9) {
    std::vector<std::int32_t> expertOf(static_cast<std::size_t>(neurons));
    for (std::size_t n = 0; n < expertOf.size(); ++n)
        expertOf[n] = static_cast<std::int32_t>(static_cast<std::int64_t>(n) % experts);
    dynak::Random(seed).shuffle(std::span(expertOf));
    return expertOf;
}

// Random weights of a two-layer router; none for the kinds without.
inline dynak::SiteRouter untrainedRouter(dynak::RouterKind kind, std::int64_t width, std::int64_t experts) {
    dynak::SiteRouter router{"layer.0.ffn", kind, width, 16, experts};
    dynak::Random random(21);
    const auto fill = [&](std::vector<float>& values, std::int64_t count) {
        for (std::int64_t i = 0; i < count; ++i) values.push_back(static_cast<float>(random.normal()));
    };
    const bool twoLayers = kind == dynak::RouterKind::regression || kind == dynak::RouterKind::classification;
    if (twoLayers) fill(router.first, router.hidden * width);
    if (twoLayers) fill(router.second, experts * router.hidden);
    if (dynak::holdsDirections(kind)) fill(router.first, experts * width);
    router.absoluteOutput = kind == dynak::RouterKind::regression;
    if (kind == dynak::RouterKind::classification) router.hiddenActivation = dynak::Activation::tanh;
    return router;
}

// The matrices as bfloat16 holds them, by Torch's rounding; of FfnWeights or ExpertWeights.
template <class Weights>
Weights roundedToBfloat16(Weights weights) {
    for (at::Tensor* matrix : {&weights.gate, &weights.up, &weights.down})
        if (matrix->defined()) *matrix = matrix->to(at::kBFloat16).to(at::kFloat);
    return weights;
}

inline double largestDifference(const at::Tensor& a, const at::Tensor& b) {
    return a.numel() == 0 ? 0.0 : (a - b).abs().max().item<double>();
}

}  // namespace testing

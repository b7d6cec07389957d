// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/internal/positions.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace dynak {

namespace {

constexpr double turn = 2 * std::numbers::pi;

// Llama 3.1: long wavelengths are divided by the factor, short ones kept, those between blended.
double llama3Frequency(const RotarySpec& spec, double frequency) {
    const double wavelength = turn / frequency;
    const double longest = spec.originalContext / spec.lowFrequencyFactor;
    const double shortest = spec.originalContext / spec.highFrequencyFactor;
    if (wavelength < shortest) return frequency;
    if (wavelength > longest) return frequency / spec.factor;
    const double blend = (spec.originalContext / wavelength - spec.lowFrequencyFactor) /
                         (spec.highFrequencyFactor - spec.lowFrequencyFactor);
    return (1 - blend) * frequency / spec.factor + blend * frequency;
}

// YaRN (arXiv 2309.00071 §3.2): a ramp over dimensions between kept and divided frequencies.
double yarnFrequency(const RotarySpec& spec, double frequency, std::int64_t index) {
    const auto dimension = [&](double rotations) {
        return static_cast<double>(spec.width) * std::log(spec.originalContext / (rotations * turn)) /
               (2 * std::log(spec.base));
    };
    const double from = dimension(spec.betaFast);
    const double to = dimension(spec.betaSlow);
    const double low = std::max(spec.truncate ? std::floor(from) : from, 0.0);
    double high = std::min(spec.truncate ? std::ceil(to) : to, static_cast<double>(spec.width - 1));
    if (high <= low) high = low + 0.001;
    const double ramp = std::clamp((static_cast<double>(index) - low) / (high - low), 0.0, 1.0);
    return frequency / spec.factor * ramp + frequency * (1 - ramp);
}

// What cosines and sines are multiplied by, so that attention keeps its temperature (yarn §3.4, longrope §3).
double magnitude(const RotarySpec& spec) {
    if (spec.scaling != "yarn" && spec.scaling != "longrope") return 1.0;
    if (spec.attentionFactor > 0) return spec.attentionFactor;
    if (spec.factor <= 1) return 1.0;
    if (spec.scaling == "longrope") return std::sqrt(1 + std::log(spec.factor) / std::log(spec.originalContext));
    const auto grown = [&](double scale) {
        return 0.1 * scale * std::log(spec.factor) + 1;
    };
    if (spec.magnitudeScale > 0 && spec.magnitudeAllScale > 0)
        return grown(spec.magnitudeScale) / grown(spec.magnitudeAllScale);
    return grown(1);
}

}  // namespace

std::pair<at::Tensor, at::Tensor> rotaryTable(const RotarySpec& spec, const at::Tensor& positions) {
    const bool beyond = spec.scaling == "longrope" && positions.numel() > 0 &&
                        static_cast<double>(positions.max().item<std::int64_t>()) >= spec.originalContext;
    const std::vector<double>& factors = beyond ? spec.longFactors : spec.shortFactors;
    std::vector<double> frequencies(static_cast<std::size_t>(spec.width / 2));
    for (std::int64_t i = 0; i < spec.width / 2; ++i) {
        double frequency = std::pow(spec.base, -2.0 * static_cast<double>(i) / static_cast<double>(spec.width));
        if (spec.scaling == "linear")
            frequency /= spec.factor;
        else if (spec.scaling == "llama3")
            frequency = llama3Frequency(spec, frequency);
        else if (spec.scaling == "yarn")
            frequency = yarnFrequency(spec, frequency, i);
        else if (spec.scaling == "longrope")
            frequency /= factors[static_cast<std::size_t>(i)];
        frequencies[static_cast<std::size_t>(i)] = frequency;
    }
    // float32 products as the reference implementations compute them
    const at::Tensor rates = at::tensor(frequencies, at::kDouble).to(at::kFloat).to(positions.device());
    const at::Tensor angles = positions.to(at::kFloat).unsqueeze(1) * rates.unsqueeze(0);
    const double scale = magnitude(spec);
    return {angles.cos() * scale, angles.sin() * scale};
}

at::Tensor rotate(const at::Tensor& x, const RotarySpec& spec, const at::Tensor& cosines, const at::Tensor& sines) {
    const std::int64_t half = spec.width / 2;
    const at::Tensor turned = x.narrow(2, 0, spec.width);
    const at::Tensor cosine = cosines.unsqueeze(1);
    const at::Tensor sine = sines.unsqueeze(1);
    at::Tensor result;
    if (spec.pairing == RotaryPairing::halves) {
        const at::Tensor first = turned.narrow(2, 0, half);
        const at::Tensor second = turned.narrow(2, half, half);
        result = at::cat({first * cosine - second * sine, second * cosine + first * sine}, 2);
    } else {
        const at::Tensor pairs = turned.unflatten(2, at::IntArrayRef{half, 2});
        const at::Tensor first = pairs.select(3, 0);
        const at::Tensor second = pairs.select(3, 1);
        result = at::stack({first * cosine - second * sine, second * cosine + first * sine}, 3).flatten(2);
    }
    if (spec.width == x.size(2)) return result;
    return at::cat({result, x.narrow(2, spec.width, x.size(2) - spec.width)}, 2);
}

at::Tensor sinusoids(const PositionSpec& spec, const at::Tensor& positions, std::int64_t width) {
    const std::int64_t half = width / 2;
    const double steps = static_cast<double>(spec.halfMinusOne ? half - 1 : half);
    std::vector<double> rates(static_cast<std::size_t>(half));
    for (std::int64_t i = 0; i < half; ++i)
        rates[static_cast<std::size_t>(i)] = std::pow(spec.maxTimescale, -static_cast<double>(i) / steps);
    const at::Tensor angles =
        positions.to(at::kDouble).unsqueeze(1) * at::tensor(rates, at::kDouble).to(positions.device()).unsqueeze(0);
    const at::Tensor table = spec.interleaved ? at::stack({angles.sin(), angles.cos()}, 2).flatten(1)
                                              : at::cat({angles.sin(), angles.cos()}, 1);
    return table.to(at::kFloat);
}

at::Tensor relativeBias(const RelativeBiasSpec& spec, const at::Tensor& table, std::int64_t queries, std::int64_t keys,
                        std::int64_t past) {
    const at::Tensor query = at::arange(past, past + queries, at::kLong).unsqueeze(1);
    const at::Tensor key = at::arange(keys, at::kLong).unsqueeze(0);
    at::Tensor distance = key - query;  // T5 §2.1: positive when the key stands to the right
    at::Tensor bucket = at::zeros_like(distance);
    std::int64_t buckets = spec.buckets;
    if (spec.twoSided) {
        buckets /= 2;
        bucket = (distance > 0).to(at::kLong) * buckets;
        distance = distance.abs();
    } else {
        distance = (-distance).clamp_min(0);
    }
    const std::int64_t exact = buckets / 2;
    const at::Tensor logarithmic =
        exact + ((distance.to(at::kFloat).clamp_min(1) / static_cast<double>(exact)).log() /
                 std::log(static_cast<double>(spec.maxDistance) / static_cast<double>(exact)) *
                 static_cast<double>(buckets - exact))
                    .to(at::kLong);
    bucket = bucket + at::where(distance < exact, distance, logarithmic.clamp_max(buckets - 1));
    return table.index_select(0, bucket.reshape({-1}).to(table.device()))
        .reshape({queries, keys, -1})
        .permute({2, 0, 1});
}

at::Tensor alibiBias(const AttentionSpec& spec, std::int64_t queries, std::int64_t keys, std::int64_t past) {
    // slopes of the largest power of two heads, then every other slope of twice as many (the paper's code)
    std::int64_t power = 1;
    while (power * 2 <= spec.heads) power *= 2;
    const double step = spec.alibiMax / static_cast<double>(power);
    std::vector<double> slopes;
    for (std::int64_t i = 1; i <= power; ++i)
        slopes.push_back(spec.alibiScale * std::pow(2.0, -step * static_cast<double>(i)));
    for (std::int64_t i = 1; static_cast<std::int64_t>(slopes.size()) < spec.heads; i += 2)
        slopes.push_back(spec.alibiScale * std::pow(2.0, -step / 2 * static_cast<double>(i)));
    const at::Tensor query = at::arange(past, past + queries, at::kFloat).unsqueeze(1);
    const at::Tensor key = at::arange(keys, at::kFloat).unsqueeze(0);
    return -(query - key).abs().unsqueeze(0) * at::tensor(slopes, at::kDouble).to(at::kFloat).view({-1, 1, 1});
}

}  // namespace dynak

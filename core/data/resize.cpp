// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/resize.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dynak {

namespace {

// 8 bits of pixel and 2 bits of headroom for the negative lobes leave 22 of 32.
constexpr int precisionBits = 32 - 8 - 2;

double sinc(double x) {
    return x == 0 ? 1 : std::sin(x * std::numbers::pi) / (x * std::numbers::pi);
}

double boxFilter(double x) {
    return x > -0.5 && x <= 0.5 ? 1 : 0;
}

double bilinearFilter(double x) {
    x = std::abs(x);
    return x < 1 ? 1 - x : 0;
}

double hammingFilter(double x) {
    x = std::abs(x);
    if (x == 0) return 1;
    if (x >= 1) return 0;
    x *= std::numbers::pi;
    return std::sin(x) / x * (0.54F + 0.46F * std::cos(x));  // Pillow's constants are single precision
}

// Keys' cubic with a = -1/2.
double bicubicFilter(double x) {
    constexpr double a = -0.5;
    x = std::abs(x);
    if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
    if (x < 2) return (((x - 5) * x + 8) * x - 4) * a;
    return 0;
}

double lanczosFilter(double x) {
    return x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0;
}

struct Kernel {
    double (*weight)(double);
    double support;
};

// In the order of ResizeFilter; nearest has no kernel.
constexpr Kernel kernels[] = {{nullptr, 0},       {lanczosFilter, 3}, {bilinearFilter, 1},
                              {bicubicFilter, 2}, {boxFilter, 0.5},   {hammingFilter, 1}};

// For each output position the first input position and the fixed-point weights of those from there on.
struct Weights {
    std::int64_t most = 0;  // weights of a position
    std::vector<std::int64_t> first;
    std::vector<std::int64_t> count;
    std::vector<std::int32_t> values;  // [positions, most]
};

Weights makeWeights(std::int64_t from, std::int64_t to, const Kernel& kernel) {
    const double scale = static_cast<double>(from) / static_cast<double>(to);
    const double stretch = std::max(scale, 1.0);
    const double support = kernel.support * stretch;
    Weights result;
    result.most = static_cast<std::int64_t>(std::ceil(support)) * 2 + 1;
    result.values.assign(static_cast<std::size_t>(to * result.most), 0);
    std::vector<double> weights;
    for (std::int64_t i = 0; i < to; ++i) {
        const double center = (static_cast<double>(i) + 0.5) * scale;
        const auto begin = std::max<std::int64_t>(static_cast<std::int64_t>(center - support + 0.5), 0);
        const auto end = std::min<std::int64_t>(static_cast<std::int64_t>(center + support + 0.5), from);
        weights.clear();
        double sum = 0;
        for (std::int64_t x = begin; x < end; ++x) {
            // Pillow multiplies by the reciprocal; dividing would differ in the last bit
            weights.push_back(kernel.weight((static_cast<double>(x) - center + 0.5) * (1.0 / stretch)));
            sum += weights.back();
        }
        for (std::size_t k = 0; k < weights.size(); ++k) {
            const double weight = sum != 0 ? weights[k] / sum : weights[k];
            result.values[static_cast<std::size_t>(i * result.most) + k] =
                static_cast<std::int32_t>((weight < 0 ? -0.5 : 0.5) + weight * (1 << precisionBits));
        }
        result.first.push_back(begin);
        result.count.push_back(end - begin);
    }
    return result;
}

std::uint8_t toByte(std::int32_t sum) {
    return static_cast<std::uint8_t>(std::clamp(sum >> precisionBits, 0, 255));
}

// Along one axis: `inner` bytes lie between neighbours on it, `outer` such lines are done one after another.
void resample(const std::uint8_t* input, std::uint8_t* output, std::int64_t outer, std::int64_t from, std::int64_t to,
              std::int64_t inner, const Weights& weights) {
    for (std::int64_t line = 0; line < outer; ++line, input += from * inner, output += to * inner) {
        for (std::int64_t i = 0; i < to; ++i) {
            const auto position = static_cast<std::size_t>(i);
            const std::int32_t* values = weights.values.data() + i * weights.most;
            const std::uint8_t* start = input + weights.first[position] * inner;
            for (std::int64_t c = 0; c < inner; ++c) {
                std::int32_t sum = 1 << (precisionBits - 1);
                for (std::int64_t k = 0; k < weights.count[position]; ++k) sum += start[k * inner + c] * values[k];
                output[i * inner + c] = toByte(sum);
            }
        }
    }
}

// Positions are summed up, not multiplied, as Pillow does: the rounding is part of the result.
std::vector<std::int64_t> nearestPositions(std::int64_t from, std::int64_t to) {
    const double scale = static_cast<double>(from) / static_cast<double>(to);
    std::vector<std::int64_t> positions;
    double at = scale * 0.5;
    for (std::int64_t i = 0; i < to; ++i, at += scale)
        positions.push_back(std::min(static_cast<std::int64_t>(at), from - 1));
    return positions;
}

Image resizeNearest(const Image& image, std::int64_t height, std::int64_t width) {
    Image result{height, width, image.channels, {}};
    result.pixels.reserve(static_cast<std::size_t>(height * width * image.channels));
    const auto columns = nearestPositions(image.width, width);
    for (const auto row : nearestPositions(image.height, height))
        for (const auto column : columns) {
            const auto* pixel = image.pixels.data() + (row * image.width + column) * image.channels;
            result.pixels.insert(result.pixels.end(), pixel, pixel + image.channels);
        }
    return result;
}

Image resizeWidth(const Image& image, std::int64_t width, const Kernel& kernel) {
    if (width == image.width) return image;
    Image result{image.height, width, image.channels, {}};
    result.pixels.resize(static_cast<std::size_t>(image.height * width * image.channels));
    resample(image.pixels.data(), result.pixels.data(), image.height, image.width, width, image.channels,
             makeWeights(image.width, width, kernel));
    return result;
}

Image resizeHeight(const Image& image, std::int64_t height, const Kernel& kernel) {
    if (height == image.height) return image;
    Image result{height, image.width, image.channels, {}};
    result.pixels.resize(static_cast<std::size_t>(height * image.width * image.channels));
    resample(image.pixels.data(), result.pixels.data(), 1, image.height, height, image.width * image.channels,
             makeWeights(image.height, height, kernel));
    return result;
}

// Pillow 13 starts with the height when that shrinks by more than twice the pixels that the width loses (its #9549);
// each pass rounds, so the order shows. Older versions always start with the width. Measured against 13.0.0.
bool heightFirst(const Image& image, std::int64_t height, std::int64_t width) {
    return height < image.height && image.height - height > 2 * (image.width - width);
}

}  // namespace

Image resizeImage(const Image& image, std::int64_t height, std::int64_t width, ResizeFilter filter) {
    if (height == image.height && width == image.width) return image;
    if (filter == ResizeFilter::nearest) return resizeNearest(image, height, width);
    const Kernel& kernel = kernels[static_cast<std::size_t>(filter)];
    if (heightFirst(image, height, width)) return resizeWidth(resizeHeight(image, height, kernel), width, kernel);
    return resizeHeight(resizeWidth(image, width, kernel), height, kernel);
}

}  // namespace dynak

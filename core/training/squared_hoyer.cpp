// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/squared_hoyer.h"

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/custom_function.h>

#include <array>
#include <cmath>

#include "core/base/parallel.h"

namespace dynak {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr float tiny = 1e-15F;      // Σa² of a token at rest
constexpr std::int64_t lanes = 16;  // sums side by side: one alone would wait for its own last addition

struct Sums {
    float sizes = 0, squares = 0;  // Σ|a|, Σa²
};

template <class Number>
Sums sumsOf(const Number* row, std::int64_t width) {
    std::array<float, lanes> sizes{}, squares{};
    const auto add = [&](std::int64_t lane, float a) {
        const auto at = static_cast<std::size_t>(lane);
        sizes[at] += std::abs(a);
        squares[at] += a * a;
    };
    std::int64_t i = 0;
    for (; i + lanes <= width; i += lanes)
        for (std::int64_t lane = 0; lane < lanes; ++lane) add(lane, static_cast<float>(row[i + lane]));
    for (; i < width; ++i) add(i % lanes, static_cast<float>(row[i]));
    Sums sums;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        sums.sizes += sizes[lane];
        sums.squares += squares[lane];
    }
    return sums;
}

// Calls `body` with a null pointer of the type of the tensor's numbers.
template <class Body>
void withNumbers(const at::Tensor& tensor, const Body& body) {
    if (tensor.scalar_type() == at::kFloat)
        body(static_cast<float*>(nullptr));
    else
        body(static_cast<c10::BFloat16*>(nullptr));
}

struct SquaredHoyer final : torch::autograd::Function<SquaredHoyer> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& values) {
        const std::int64_t rows = values.size(0), width = values.size(1);
        const at::Tensor sums = at::empty({rows, 2}, at::kFloat), result = at::empty({rows}, at::kFloat);
        auto* kept = sums.data_ptr<float>();
        auto* found = result.data_ptr<float>();
        withNumbers(values, [&](auto* type) {
            const auto* numbers = values.data_ptr<std::remove_pointer_t<decltype(type)>>();
            parallelFor(rows, at::get_num_threads(), [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t r = begin; r < end; ++r) {
                    const Sums row = sumsOf(numbers + r * width, width);
                    kept[2 * r] = row.sizes;
                    kept[2 * r + 1] = row.squares;
                    found[r] = row.sizes * row.sizes / (row.squares + tiny);
                }
            });
        });
        context->save_for_backward({values, sums});
        return result;
    }

    // d/da = 2 Σ|a| sign(a) / Σa² - 2 (Σ|a|)² a / (Σa²)²
    static variable_list backward(AutogradContext* context, variable_list slopes) {
        const variable_list saved = context->get_saved_variables();
        const at::Tensor& values = saved[0];
        const std::int64_t rows = values.size(0), width = values.size(1);
        const at::Tensor slope = slopes[0].to(at::kFloat).contiguous(), result = at::empty_like(values);
        const auto* sums = saved[1].data_ptr<float>();
        const auto* of = slope.data_ptr<float>();
        withNumbers(values, [&](auto* type) {
            using Number = std::remove_pointer_t<decltype(type)>;
            const auto* numbers = values.data_ptr<Number>();
            auto* written = result.data_ptr<Number>();
            parallelFor(rows, at::get_num_threads(), [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t r = begin; r < end; ++r) {
                    const float squares = sums[2 * r + 1] + tiny, sizes = sums[2 * r];
                    const float bySize = 2 * of[r] * sizes / squares, byValue = bySize * (sizes / squares);
                    for (std::int64_t i = r * width; i < (r + 1) * width; ++i) {
                        const auto a = static_cast<float>(numbers[i]);
                        written[i] = static_cast<Number>((a > 0 ? bySize : a < 0 ? -bySize : 0.0F) - byValue * a);
                    }
                }
            });
        });
        return {result};
    }
};

}  // namespace

at::Tensor squaredHoyer(const at::Tensor& values) {
    const at::ScalarType type = values.scalar_type();
    if (values.is_cpu() && values.is_contiguous() && (type == at::kFloat || type == at::kBFloat16))
        return SquaredHoyer::apply(values);
    // half-precision sums over thousands of neurons would lose what this is about
    const at::Tensor wide = type == at::kDouble ? values : values.to(at::kFloat);
    return wide.abs().sum(1).square() / (wide.square().sum(1) + tiny);
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// One FFN of random weights: the sparse executor against the dense paths of the machine.
#include "core/benchmark/internal/sparse_ffn.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

#include "core/benchmark/internal/rounds.h"
#include "core/moe/break_even.h"
#include "core/moe/internal/executor.h"
#include "core/moe/internal/sparse_site.h"

namespace dynak {

namespace {

struct Shape {
    std::int64_t tokens, width, experts, size;
    bool gated = false;
};

std::string text(const Shape& shape, double share) {
    std::array<char, 96> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%ld tokens, %ld -> %ld%s, %ld x %ld, %.0f %%",
                  static_cast<long>(shape.tokens), static_cast<long>(shape.width),
                  static_cast<long>(shape.experts * shape.size), shape.gated ? " gated" : "",
                  static_cast<long>(shape.experts), static_cast<long>(shape.size), 100 * share);
    return buffer.data();
}

// A site with random weights and the ways to run it densely, each packed once.
struct Bench {
    Shape shape;
    ExpertWeights weights;
    FfnWeights dense;
    FfnWeights packed;
    kernels::PackedExperts<float> experts;
    at::Tensor x;

    explicit Bench(const Shape& of) : Bench(of, randomWeights(of)) {}

    // Every dense path that this Torch has; the best is the baseline.
    [[nodiscard]] std::vector<Contender> densePaths() const {
        return {{"packed linear",
                 [this](int) {
                     (void)ffnForward(packed, x);
                 }},
                {"linear", [this](int) {
                     (void)ffnForward(dense, x);
                 }}};
    }

private:
    Bench(const Shape& of, ExpertWeights made)
        : shape(of),
          weights(std::move(made)),
          dense(denseWeights(weights)),
          packed(dense),
          experts(packExperts(weights)),
          x(at::randn({of.tokens, of.width}, at::kFloat)) {
        dense.down = dense.down.contiguous();
        packed.keepPacked();
    }

    static ExpertWeights randomWeights(const Shape& of) {
        const double scale = 1 / std::sqrt(static_cast<double>(of.width));
        const auto matrix = [&] {
            return at::randn({of.experts * of.size, of.width}, at::kFloat).mul_(scale);
        };
        FfnWeights weights;
        weights.up = matrix();
        weights.down = matrix().t();
        if (of.gated)
            weights.gate = matrix();
        else
            weights.upBias = at::randn({of.experts * of.size}, at::kFloat).mul_(0.3);
        if (!of.gated) weights.downBias = at::randn({of.width}, at::kFloat);
        weights.activation = of.gated ? Activation::silu : Activation::relu;
        std::vector<std::int32_t> expertOf(static_cast<std::size_t>(of.experts * of.size));
        for (std::size_t n = 0; n < expertOf.size(); ++n)
            expertOf[n] = static_cast<std::int32_t>(static_cast<std::int64_t>(n) / of.size);
        return makeExpertWeights(weights, expertOf, of.experts);
    }
};

// Each pair with probability `share`.
at::Tensor randomMask(std::int64_t tokens, std::int64_t experts, double share) {
    return at::rand({tokens, experts}) < share;
}

template <class Weight>
Contender sparse(const Bench& bench, const kernels::PackedExperts<Weight>& experts, const at::Tensor& mask) {
    return {"sparse", [&, mask](int) {
                (void)runPacked(experts, bench.x, mask, at::get_num_threads());
            }};
}

Contender sparse(const Bench& bench, const at::Tensor& mask) {
    return sparse(bench, bench.experts, mask);
}

// The fastest of the first `count`.
std::size_t best(const std::vector<std::vector<double>>& times, std::size_t count) {
    std::vector<double> medians;
    for (std::size_t i = 0; i < count; ++i) medians.push_back(median(times[i]));
    return static_cast<std::size_t>(std::ranges::min_element(medians) - medians.begin());
}

BenchmarkRow compare(const std::string& name, const std::string& shape, const std::vector<double>& ours,
                     const std::string& baseline, const std::vector<double>& baselineTimes, double aim) {
    BenchmarkRow row{name, shape, median(ours), baseline, median(baselineTimes)};
    row.ratio = row.baselineMs / row.oursMs;
    row.aim = aim;
    row.spread = spreadOfRatio(baselineTimes, ours);
    return row;
}

void compareShares(const std::string& name, const Shape& shape, double aimAtQuarter, const Job& job,
                   const Found& found) {
    const Bench bench(shape);
    auto contenders = bench.densePaths();
    const auto denseCount = contenders.size();
    const std::vector<double> shares{0.25, 0.1, 0.5, 0.75};
    std::vector<at::Tensor> masks;
    for (const double share : shares) masks.push_back(randomMask(shape.tokens, shape.experts, share));
    for (const auto& mask : masks) contenders.push_back(sparse(bench, mask));
    const auto rounded = packExperts<kernels::Bfloat16>(bench.weights);
    contenders.push_back(sparse(bench, rounded, masks.front()));
    const auto times = timeInRounds(contenders, 5, job);
    const auto dense = best(times, denseCount);
    for (std::size_t i = 0; i < shares.size(); ++i)
        found(compare(name, text(shape, shares[i]), times[denseCount + i], contenders[dense].name, times[dense],
                      i == 0 ? aimAtQuarter : 0));
    found(compare(name, text(shape, shares.front()) + ", bf16 weights", times.back(), contenders[dense].name,
                  times[dense], 0));
}

}  // namespace

void benchmarkMiddleExperts(int, const Job& job, const Found& found) {
    compareShares("p1", {1024, 768, 96, 32}, 3.6, job, found);
}

void benchmarkSmallExperts(int, const Job& job, const Found& found) {
    compareShares("p2", {1024, 768, 512, 6}, 3, job, found);
}

void benchmarkLargeExperts(int, const Job& job, const Found& found) {
    compareShares("p2b", {1024, 768, 24, 128}, 3.7, job, found);
}

void benchmarkOneToken(int, const Job& job, const Found& found) {
    const Shape shape{1, 4096, 344, 32, true};
    const Bench bench(shape);
    auto contenders = bench.densePaths();
    const auto denseCount = contenders.size();
    // four disjoint quarters in turn, and a dense run of 541 MB between: no weight is in a cache
    std::vector<at::Tensor> quarters;
    const auto order = at::randperm(shape.experts);
    for (std::int64_t quarter = 0; quarter < 4; ++quarter)
        quarters.push_back(at::zeros({1, shape.experts}, at::kBool)
                               .index_fill_(1, order.narrow(0, quarter * shape.experts / 4, shape.experts / 4), true));
    const auto rounded = packExperts<kernels::Bfloat16>(bench.weights);
    const auto addQuarters = [&](const auto& experts) {
        contenders.push_back({"sparse", [&](int round) {
                                  (void)runPacked(experts, bench.x, quarters[static_cast<std::size_t>(round) % 4],
                                                  at::get_num_threads());
                              }});
    };
    addQuarters(bench.experts);
    addQuarters(rounded);
    const auto times = timeInRounds(contenders, 6, job);
    const auto dense = best(times, denseCount);
    const auto report = [&](const std::string& what, std::size_t ours, double aim) {
        found(compare("p3", text(shape, 0.25) + ", cold weights" + what, times[ours], contenders[dense].name,
                      times[dense], aim));
    };
    report("", denseCount, 3.6);
    report(", bf16 weights", denseCount + 1, 0);
}

void benchmarkBreakEven(int, const Job& job, const Found& found) {
    const std::vector<std::pair<Shape, double>> aims{
        {{1024, 768, 24, 128}, 0.95}, {{1024, 768, 96, 32}, 0.9}, {{1024, 768, 512, 6}, 0.75}};
    for (const auto& [shape, aim] : aims) {
        const Bench bench(shape);
        auto contenders = bench.densePaths();
        const auto denseCount = contenders.size();
        for (const double share : {aim, 0.5, 1.0})
            contenders.push_back(sparse(bench, randomMask(shape.tokens, shape.experts, share)));
        const auto times = timeInRounds(contenders, 4, job);
        const auto dense = best(times, denseCount);
        auto row = compare("p4", text(shape, aim), times[denseCount], contenders[dense].name, times[dense], aim);
        row.ratio = breakEvenShare({row.baselineMs, median(times[denseCount + 1]), median(times[denseCount + 2])});
        found(row);
    }
}

void benchmarkSkewed(int, const Job& job, const Found& found) {
    const Shape shape{1024, 768, 96, 32};
    const Bench bench(shape);
    auto none = at::zeros({shape.tokens, shape.experts}, at::kBool);
    auto popular = none.clone();
    popular.narrow(1, 0, shape.experts / 4).fill_(true);
    auto greedy = none.clone();
    greedy.narrow(0, 0, shape.tokens / 4).fill_(true);
    const auto quarter = timeInRounds(
        {sparse(bench, randomMask(shape.tokens, shape.experts, 0.25)), sparse(bench, popular), sparse(bench, greedy)},
        3, job);
    found(compare("skewed", "all tokens to the same quarter of 96 x 32", quarter[1], "even routing", quarter[0],
                  1 / 1.1));
    found(compare("skewed", "a quarter of the tokens to all of 96 x 32", quarter[2], "even routing", quarter[0],
                  1 / 1.1));
    auto one = none.clone();
    one.select(1, 0).fill_(true);
    auto each = none.clone();
    const auto expertOf = at::randint(shape.experts, {shape.tokens, 1}, at::kLong);
    each.scatter_(1, expertOf, true);
    const auto single = timeInRounds({sparse(bench, each), sparse(bench, one)}, 2, job);
    found(compare("skewed", "all tokens to one expert of 96 x 32", single[1], "one expert each", single[0], 1 / 1.1));
    const Shape few{96, 768, 96, 32};
    const Bench small(few);
    const auto own = at::eye(few.experts, at::kFloat).to(at::kBool);
    const auto drawn =
        at::zeros({few.tokens, few.experts}, at::kBool).scatter_(1, expertOf.narrow(0, 0, few.tokens), true);
    const auto alone = timeInRounds({sparse(small, drawn), sparse(small, own)}, 2, job);
    found(compare("skewed", "96 tokens, one to each expert", alone[1], "one expert each, drawn", alone[0], 1 / 1.1));
}

void benchmarkChoice(int, const Job& job, const Found& found) {
    for (const Shape& shape : {Shape{1024, 768, 24, 128}, Shape{1024, 768, 512, 6}, Shape{128, 768, 512, 6}}) {
        const Bench bench(shape);
        auto contenders = bench.densePaths();
        const auto denseCount = contenders.size();
        const std::vector<double> shares{0.7, 0.9, 1};
        for (const double share : shares) {
            const auto mask = randomMask(shape.tokens, shape.experts, share);
            contenders.push_back({"sparse", [&, mask](int) {
                                      (void)executeSparse(bench.weights, bench.x, mask);
                                  }});
        }
        const auto times = timeInRounds(contenders, 4, job);
        const auto dense = best(times, denseCount);
        for (std::size_t i = 0; i < shares.size(); ++i)
            found(compare("choice", text(shape, shares[i]), times[denseCount + i], contenders[dense].name, times[dense],
                          0.97));
    }
}

}  // namespace dynak

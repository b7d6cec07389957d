// SPDX-License-Identifier: GPL-3.0-or-later
// benchmark_moe: speed of the executors relative to the dense FFN in the same run, 1,024 tokens through 768 -> 3072 ->
// 768 with random selections; then the time to fit a router at MiniLM's size. Routers are not part of the first.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

#include "core/moe/internal/moe_layer.h"
#include "core/router/internal/fit_router.h"
#include "tests/core/moe/sites.h"

using namespace dynak;
using namespace testing;

namespace {

double milliseconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

// Median times of all works, measured in turns so that a change of clock speed meets all of them.
std::vector<double> medians(const std::vector<std::function<void()>>& works) {
    constexpr int rounds = 7;
    std::vector<std::vector<double>> times(works.size());
    for (int round = -1; round < rounds; ++round)
        for (std::size_t i = 0; i < works.size(); ++i) {
            const double time = milliseconds(works[i]);
            if (round >= 0) times[i].push_back(time);
        }
    std::vector<double> result;
    for (auto& list : times) {
        std::ranges::sort(list);
        result.push_back(list[list.size() / 2]);
    }
    return result;
}

void compareExecutors(std::int64_t experts, std::int64_t size) {
    const auto neurons = experts * size;
    const auto weights = randomSite(768, neurons, {}, at::kFloat);
    const auto parts = makeExpertWeights(weights, shuffledExperts(neurons, experts), experts);
    const auto x = normal({1024, 768}, 8, at::kFloat);
    for (const double share : {0.1, 0.25, 0.5, 1.0}) {
        const auto mask = at::rand({1024, experts}) < share;
        const auto times = medians({[&] { (void)ffnForward(weights, x); }, [&] { (void)executeMasked(parts, x, mask); },
                                    [&] {
                                        (void)executeGrouped(parts, x, mask);
                                    }});
        std::printf("%3ld x %-3ld  %5.0f %%  dense %7.2f ms  masked %5.2fx  grouped %5.2fx\n", long(experts),
                    long(size), 100 * share, times[0], times[0] / times[1], times[0] / times[2]);
    }
}

void timeRouters() {
    const Site site{"layer.0.ffn", "", 0, 384, 1536, Activation::relu, false};
    const auto expertOf = shuffledExperts(1536, 64);
    const auto of = at::tensor(expertOf, at::kInt).to(at::kLong);
    auto weights = randomSite(384, 1536, {}, at::kFloat);
    weights.up = normal({64, 384}, 51, at::kFloat).index_select(0, of) / 30 + weights.up / 2;
    weights.upBias = at::full({1536}, -1.0F);
    const auto x = normal({20000, 384}, 52, at::kFloat);
    for (const auto kind : {RouterKind::regression, RouterKind::classification}) {
        RouterOptions options;
        options.kind = kind;
        FittedRouter fitted;
        const double time = milliseconds([&] { fitted = fitRouter({site, weights, expertOf, 64, x}, options, {}); });
        const auto& quality = fitted.quality;
        std::printf("%-14s  %5.2f s  rank correlation %.3f  top 8 cover %.3f (true top 8: %.3f)\n", name(kind),
                    time / 1000, quality.rankCorrelation, quality.coveredShare[3], quality.oracleCoveredShare[3]);
    }
}

}  // namespace

int main() {
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const c10::InferenceMode guard;
    compareExecutors(24, 128);
    compareExecutors(96, 32);
    timeRouters();
}

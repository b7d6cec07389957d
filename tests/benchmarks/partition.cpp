// SPDX-License-Identifier: GPL-3.0-or-later
// Seconds and objectives of the k-means split and the co-activation counter, for the shapes of METHOD.md 2.1b.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/partition/partition.h"
#include "core/profile/coactivation.h"
#include "tests/core/partition/minilm.h"

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::vector<float> normalRows(std::int64_t neurons, std::int64_t width) {
    dynak::Random random(1);
    std::vector<float> rows(static_cast<std::size_t>(neurons * width));
    for (float& value : rows) value = static_cast<float>(random.normal());
    return rows;
}

void partitionBy(const std::string& method, const std::string& name, std::int64_t neurons, std::int64_t width,
                 const std::vector<float>& rows, std::int64_t experts, const dynak::CoactivationCounts* counts,
                 int restarts) {
    dynak::PartitionOptions options;
    options.method = method;
    options.experts = experts;
    options.restarts = restarts;
    const auto start = Clock::now();
    const auto split = dynak::partitionSite({name, neurons, width, rows, counts}, options);
    std::printf(
        "%-22s %-13s %5lld experts %2d starts  objective %9.2f (random %9.2f)  inside %.4f (random %.4f)  %.3f s\n",
        name.c_str(), method.c_str(), static_cast<long long>(experts), restarts, split.objective, split.randomObjective,
        split.insideCoactivation, split.randomInsideCoactivation, secondsSince(start));
}

// Activity of one neuron in ten. Reading the counts is part of the time.
void countRandom(std::int64_t neurons, std::int64_t tokens, int threads) {
    constexpr std::int64_t batch = 4096;
    dynak::Random random(2);
    std::vector<float> activations(static_cast<std::size_t>(batch * neurons));
    for (float& value : activations) value = std::max(static_cast<float>(random.uniform()) - 0.9F, 0.0F);
    dynak::CoactivationCounter counter(neurons, threads);
    const auto start = Clock::now();
    for (std::int64_t done = 0; done < tokens; done += batch) counter.addThreshold(activations);
    const double packed = secondsSince(start);
    const auto counts = counter.counts();
    std::printf("co-activation %lld neurons x %lld tokens, %d threads: %.3f s, with the result %.3f s\n",
                static_cast<long long>(neurons), static_cast<long long>(tokens), threads, packed, secondsSince(start));
}

}  // namespace

int main() {
    for (const int threads : {1, 2}) countRandom(3072, 65536, threads);
    const auto normal = normalRows(3072, 768);
    for (const std::int64_t experts : {24, 96, 512})
        for (const int restarts : {1, 4})
            partitionBy("kmeans", "normal 3072x768", 3072, 768, normal, experts, nullptr, restarts);
    const auto rows = testing::minilmUpProjection();
    if (rows.empty()) return 0;
    for (const std::int64_t experts : {64, 256})
        for (const int restarts : {1, 4})
            partitionBy("kmeans", "MiniLM layer 0", 1536, 384, rows, experts, nullptr, restarts);
}

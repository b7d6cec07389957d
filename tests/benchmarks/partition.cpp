// SPDX-License-Identifier: GPL-3.0-or-later
// benchmark_partition: seconds and objectives of the k-means split and the co-activation counter, for the shapes of
// METHOD.md 2.1b. benchmark_partition FILE NEURONS WIDTH EXPERTS TARGET: seconds until the objective of the rows in
// FILE (raw floats) is at or below TARGET, and the objective of a second (kmeans.py).
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <limits>
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

// Starts one by one, each with its own seed, until the target or `seconds` are reached; the best objective.
double bestObjective(const std::vector<float>& rows, std::int64_t neurons, std::int64_t width, std::int64_t experts,
                     double target, double seconds, int restarts) {
    const auto start = Clock::now();
    double best = std::numeric_limits<double>::infinity();
    dynak::PartitionOptions options;
    options.experts = experts;
    options.restarts = restarts;
    for (; best > target && secondsSince(start) < seconds; ++options.seed)
        best = std::min(best, dynak::partitionSite({"rows", neurons, width, rows, nullptr}, options).objective);
    return best;
}

void reachTarget(const char* file, std::int64_t neurons, std::int64_t width, std::int64_t experts, double target) {
    std::vector<float> rows(static_cast<std::size_t>(neurons * width));
    std::ifstream(file, std::ios::binary)
        .read(reinterpret_cast<char*>(rows.data()), static_cast<std::streamsize>(rows.size() * sizeof(float)));
    const auto start = Clock::now();
    const double reached = bestObjective(rows, neurons, width, experts, target, 60, 0);
    const double seconds = secondsSince(start);
    std::printf("  dynak %.3f s, objective %.4f (%s the peer's); in a second %.4f\n", seconds, reached,
                reached <= target ? "at or below" : "above", bestObjective(rows, neurons, width, experts, 0, 1, 1));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 6) {
        reachTarget(argv[1], std::atoll(argv[2]), std::atoll(argv[3]), std::atoll(argv[4]), std::atof(argv[5]));
        return 0;
    }
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

// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of speed that anyone can measure again: ratios against the best dense path of the machine, in one run.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/job.h"

namespace dynak {

struct BenchmarkRow {
    std::string name;       // of the benchmark
    std::string shape;      // what ran
    double oursMs = 0;      // median
    std::string baseline;   // what it is compared with: the fastest of those tried
    double baselineMs = 0;  // 0: measured elsewhere
    double ratio = 0;       // what `aim` is about: baselineMs / oursMs unless the benchmark's title says otherwise
    double aim = 0;         // 0: none
    double spread = 0;      // of baselineMs / oursMs over the rounds: interquartile range / median
};

struct Benchmark {
    const char* name;   // on the command line
    const char* title;  // for people
    void (*run)(int threads, const Job& job, const std::function<void(const BenchmarkRow&)>& found);
};

// The table of benchmarks: one row each.
[[nodiscard]] std::span<const Benchmark> benchmarks();
// With so many threads (0: one a hardware thread); the rows say how many. Throws Error{stopped}.
void runBenchmark(const Benchmark& benchmark, int threads, const Job& job,
                  const std::function<void(const BenchmarkRow&)>& found);
// Throws Error{badArgument} that lists the known ones.
[[nodiscard]] const Benchmark& benchmarkNamed(std::string_view name);

}  // namespace dynak

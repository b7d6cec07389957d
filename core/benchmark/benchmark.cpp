// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/benchmark.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <array>

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/benchmark/internal/coactivation.h"
#include "core/benchmark/internal/models.h"
#include "core/benchmark/internal/sparse_ffn.h"

namespace dynak {

namespace {

constexpr std::array table{
    Benchmark{"p1", "1,024 tokens through 96 experts of 32, against dense", benchmarkMiddleExperts},
    Benchmark{"p2", "the same through 512 experts of 6", benchmarkSmallExperts},
    Benchmark{"p2b", "the same through 24 experts of 128", benchmarkLargeExperts},
    Benchmark{"p3", "one token through a gated FFN with cold weights, against dense", benchmarkOneToken},
    Benchmark{"p4", "break-even: ratio is the executed share from which dense is faster", benchmarkBreakEven},
    Benchmark{"p5", "whole models at forced shares, routers included, against the bound of their dense parts and dense",
              benchmarkWholeModels},
    Benchmark{"p6", "balanced k-means; its peer by tests/benchmarks/kmeans.py", benchmarkKMeans},
    Benchmark{"p7", "co-activation counts, against products of matrices", benchmarkCoactivation},
    Benchmark{"p8", "a sweep of 20 values of tau, against as many dense evaluations", benchmarkSweep},
    Benchmark{"p11", "a profile pass, against the plain forward pass", benchmarkProfile},
    Benchmark{"p13", "opening a folder of 5 GB: 50 ms are allowed, 150 ms out of the page cache", benchmarkOpening},
    Benchmark{"p14", "WordPiece: ratio is million tokens a second", benchmarkWordPiece},
    Benchmark{"skewed", "uneven routing against even routing of as many pairs", benchmarkSkewed},
    Benchmark{"choice", "the executor with its choice of path, router left out, against dense", benchmarkChoice},
};

}  // namespace

std::span<const Benchmark> benchmarks() {
    return table;
}

void runBenchmark(const Benchmark& benchmark, int threads, const Job& job, const Found& found) {
    const int used = threads > 0 ? threads : defaultThreads();
    const int before = at::get_num_threads();
    at::set_num_threads(used);
    at::manual_seed(1);
    const c10::InferenceMode guard;
    try {
        benchmark.run(used, job, [&](BenchmarkRow row) {
            row.shape += used == 1 ? ", 1 thread" : ", " + std::to_string(used) + " threads";
            found(row);
        });
    } catch (...) {
        at::set_num_threads(before);
        throw;
    }
    at::set_num_threads(before);
}

const Benchmark& benchmarkNamed(std::string_view name) {
    std::string known;
    for (const auto& row : table) {
        if (name == row.name) return row;
        known += (known.empty() ? "" : ", ") + std::string(row.name);
    }
    throw Error(ErrorCode::badArgument, Sentence::tr("There is no benchmark '%1'.", name),
                Sentence::tr("Use one of: %1, or all.", known));
}

}  // namespace dynak

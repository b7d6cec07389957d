// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/benchmark.h"

#include <array>

#include "core/base/error.h"
#include "core/benchmark/internal/coactivation.h"
#include "core/benchmark/internal/sparse_ffn.h"

namespace dynak {

namespace {

constexpr std::array table{
    Benchmark{"p1", "1,024 tokens through 96 experts of 32, against dense", benchmarkMiddleExperts},
    Benchmark{"p2", "the same through 512 experts of 6", benchmarkSmallExperts},
    Benchmark{"p2b", "the same through 24 experts of 128", benchmarkLargeExperts},
    Benchmark{"p3", "one token through a gated FFN with cold weights, against dense", benchmarkOneToken},
    Benchmark{"p4", "break-even: ratio is the executed share from which dense is faster", benchmarkBreakEven},
    Benchmark{"p7", "co-activation counts, against products of matrices", benchmarkCoactivation},
    Benchmark{"skewed", "uneven routing against even routing of as many pairs", benchmarkSkewed},
    Benchmark{"choice", "the executor with its choice of path, router left out, against dense", benchmarkChoice},
};

}  // namespace

std::span<const Benchmark> benchmarks() {
    return table;
}

const Benchmark& benchmarkNamed(std::string_view name) {
    std::string known;
    for (const auto& row : table) {
        if (name == row.name) return row;
        known += (known.empty() ? "" : ", ") + std::string(row.name);
    }
    throw Error(ErrorCode::badArgument, "There is no benchmark '" + std::string(name) + "'.",
                "Use one of: " + known + ", or all.");
}

}  // namespace dynak

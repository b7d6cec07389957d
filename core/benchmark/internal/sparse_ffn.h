// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/benchmark/benchmark.h"

namespace dynak {

using Found = std::function<void(const BenchmarkRow&)>;

void benchmarkMiddleExperts(int threads, const Job& job, const Found& found);
void benchmarkSmallExperts(int threads, const Job& job, const Found& found);
void benchmarkLargeExperts(int threads, const Job& job, const Found& found);
void benchmarkOneToken(int threads, const Job& job, const Found& found);
void benchmarkBreakEven(int threads, const Job& job, const Found& found);
void benchmarkSkewed(int threads, const Job& job, const Found& found);
void benchmarkChoice(int threads, const Job& job, const Found& found);

}  // namespace dynak

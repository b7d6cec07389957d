// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benchmark/internal/sparse_ffn.h"

namespace dynak {

void benchmarkWholeModels(int threads, const Job& job, const Found& found);
void benchmarkSweep(int threads, const Job& job, const Found& found);
void benchmarkProfile(int threads, const Job& job, const Found& found);
void benchmarkKMeans(int threads, const Job& job, const Found& found);
void benchmarkOpening(int threads, const Job& job, const Found& found);
void benchmarkWordPiece(int threads, const Job& job, const Found& found);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benchmark/internal/sparse_ffn.h"

namespace dynak {

void benchmarkCoactivation(int threads, const Job& job, const Found& found);

}  // namespace dynak

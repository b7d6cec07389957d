// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/internal/executor.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/base/error.h"

namespace dynak {

namespace {

// The table of executors: one row each, in both arrays.
constexpr std::array names{
    ExecutorName{ExecutorKind::masked, "masked", "all experts, then a mask"},
    ExecutorName{ExecutorKind::grouped, "grouped", "tokens grouped by expert"},
    ExecutorName{ExecutorKind::sparse, "sparse", "own kernels"},
    ExecutorName{ExecutorKind::sparseBf16, "sparse-bf16", "own kernels, weights as bfloat16"},
};
constexpr std::array<Execute, names.size()> functions{executeMasked, executeGrouped, executeSparse, executeSparseBf16};

}  // namespace

std::span<const ExecutorName> executorNames() {
    return names;
}

ExecutorKind executorNamed(std::string_view id) {
    std::string known;
    for (const auto& row : names) {
        if (id == row.id) return row.kind;
        known += (known.empty() ? "" : ", ") + std::string(row.id);
    }
    throw Error(ErrorCode::badArgument, Sentence::tr("There is no executor '%1'.", id),
                Sentence::tr("Use one of: %1.", known));
}

bool hasOwnKernels(ExecutorKind kind) {
    return kind == ExecutorKind::sparse || kind == ExecutorKind::sparseBf16;
}

Execute executor(ExecutorKind kind) {
    return functions[static_cast<std::size_t>(std::ranges::find(names, kind, &ExecutorName::kind) - names.begin())];
}

}  // namespace dynak

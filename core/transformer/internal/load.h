// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/architecture/families.h"
#include "core/base/job.h"
#include "core/checkpoint/checkpoint.h"
#include "core/transformer/internal/network.h"

namespace dynak {

struct LoadedNetwork {
    Network network;
    std::vector<std::string> unused;  // stored tensors that the architecture neither uses nor ignores
};

struct LoadOptions {
    // Without, they have shapes only (Torch's device "meta", by which Transformer::open asks for that) and nothing of
    // them is read: such a model can be outlined, not run.
    bool weights = true;
    std::int64_t memory = 0;  // OpenOptions::memory
};

// Reads every weight of `resolved` from `checkpoint`, widened to float32.
// Throws Error{badModel} naming file, tensor, expected and found shape; a missing tensor; an integer dtype; a NaN.
[[nodiscard]] LoadedNetwork loadNetwork(const Checkpoint& checkpoint, const ResolvedArchitecture& resolved,
                                        const LoadOptions& options = {}, const Job& job = {});

}  // namespace dynak

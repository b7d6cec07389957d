// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/scratch_memory.h"
#include "core/internal/torch.h"

namespace dynak {

// Float tensors that lie in files of their own, so that a model larger than the memory limit runs block by block: the
// memory of a block is given back when a pass has left it.
class PagedTensors {
public:
    // Of undefined content. Small ones lie in memory as usual.
    [[nodiscard]] at::Tensor empty(at::IntArrayRef shape);
    // A copy of the values; an undefined tensor stays undefined.
    [[nodiscard]] at::Tensor copyOf(const at::Tensor& values);
    // Of all that are alive.
    [[nodiscard]] std::int64_t bytes() const;
    // Takes the memory of all that are alive; their values are read again when touched. Thread-safe against reading.
    void release() const;

private:
    std::vector<std::weak_ptr<const ScratchMemory>> memory_;  // the tensors own it
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace dynak::kernels {

struct FreeBuffer {
    void operator()(void* values) const;
};
template <class Value>
using Buffer = std::unique_ptr<Value[], FreeBuffer>;

// Uninitialised memory; much of it in huge pages where the system grants them, since experts are read here and there.
// Throws std::bad_alloc.
[[nodiscard]] void* allocate(std::size_t bytes);

template <class Value>
[[nodiscard]] Buffer<Value> makeBuffer(std::int64_t count) {
    return Buffer<Value>(static_cast<Value*>(allocate(static_cast<std::size_t>(count) * sizeof(Value))));
}

}  // namespace dynak::kernels

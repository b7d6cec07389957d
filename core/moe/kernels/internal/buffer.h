// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

namespace dynak::kernels {

struct FreeBuffer {
    void operator()(float* values) const;
};
using Buffer = std::unique_ptr<float[], FreeBuffer>;

// Uninitialised floats; large ones in huge pages where the system grants them, since experts are read here and there.
[[nodiscard]] Buffer makeBuffer(std::int64_t count);

}  // namespace dynak::kernels

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/kernels/internal/buffer.h"

#include <sys/mman.h>

#include <cstdlib>
#include <new>

namespace dynak::kernels {

void FreeBuffer::operator()(float* values) const {
    std::free(values);
}

Buffer makeBuffer(std::int64_t count) {
    constexpr std::size_t line = 64;
    constexpr std::size_t hugePage = std::size_t{1} << 21;
    auto bytes = static_cast<std::size_t>(count) * sizeof(float);
    const std::size_t alignment = bytes >= hugePage ? hugePage : line;
    bytes = (bytes + alignment - 1) / alignment * alignment;
    auto* values = static_cast<float*>(std::aligned_alloc(alignment, bytes > 0 ? bytes : alignment));
    if (!values) throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
    if (alignment == hugePage) ::madvise(values, bytes, MADV_HUGEPAGE);  // a wish: ordinary pages do as well
#endif
    return Buffer(values);
}

}  // namespace dynak::kernels

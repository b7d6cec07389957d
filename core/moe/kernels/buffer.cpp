// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/kernels/internal/buffer.h"

#include <sys/mman.h>

#include <cstdlib>
#include <new>

namespace dynak::kernels {

void FreeBuffer::operator()(void* values) const {
    std::free(values);
}

void* allocate(std::size_t bytes) {
    constexpr std::size_t line = 64;
    constexpr std::size_t hugePage = std::size_t{1} << 21;
    const std::size_t alignment = bytes >= hugePage ? hugePage : line;
    bytes = (bytes + alignment - 1) / alignment * alignment;
    void* values = std::aligned_alloc(alignment, bytes > 0 ? bytes : alignment);
    if (!values) throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
    if (alignment == hugePage) ::madvise(values, bytes, MADV_HUGEPAGE);  // a wish: ordinary pages do as well
#endif
    return values;
}

}  // namespace dynak::kernels

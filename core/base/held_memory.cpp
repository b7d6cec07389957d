// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/held_memory.h"

#include <mutex>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace dynak {
namespace {

std::mutex guard;
int alive = 0;

void hold([[maybe_unused]] bool on) {
#ifdef __GLIBC__
    constexpr int usualMaps = 65536, usualTrim = 128 * 1024;  // glibc's own, malloc/malloc.c
    mallopt(M_MMAP_MAX, on ? 0 : usualMaps);
    mallopt(M_TRIM_THRESHOLD, on ? -1 : usualTrim);  // -1: never
    if (!on) malloc_trim(0);
#endif
}

}  // namespace

void giveBackFreedMemory() {
#ifdef __GLIBC__
    constexpr int megabyte = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, megabyte);
#endif
}

HeldMemory::HeldMemory() {
    const std::lock_guard lock(guard);
    if (alive++ == 0) hold(true);
}

HeldMemory::~HeldMemory() {
    const std::lock_guard lock(guard);
    if (--alive == 0) hold(false);
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace dynak {

// The number of threads to use when an option says 0: one a hardware thread.
[[nodiscard]] int defaultThreads();

// Calls `body(begin, end)` on disjoint ranges that cover 0 … count - 1, on up to `threads` threads
// (0 = default), and returns when all are done. The split depends on `count` and `threads` only.
// The first exception thrown by a body is rethrown. Bodies must not call Torch: it grows memory in short-lived threads.
void parallelFor(std::int64_t count, int threads, const std::function<void(std::int64_t, std::int64_t)>& body);

}  // namespace dynak

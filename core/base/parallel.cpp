// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#ifdef _OPENMP
#include <omp.h>
#endif

#include <algorithm>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace dynak {

int defaultThreads() {
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

void parallelFor(std::int64_t count, int threads, const std::function<void(std::int64_t, std::int64_t)>& body) {
    const std::int64_t parts = std::min<std::int64_t>(count, threads > 0 ? threads : defaultThreads());
    if (parts <= 1) {
        if (count > 0) body(0, count);
        return;
    }
    std::exception_ptr failure;
    std::mutex guard;
    const auto run = [&](std::int64_t part) {
        try {
            body(part * count / parts, (part + 1) * count / parts);
        } catch (...) {
            const std::scoped_lock lock(guard);
            if (!failure) failure = std::current_exception();
        }
    };
#ifdef _OPENMP
    // Torch's own threads: fresh ones would share the processors with them, which wait for more work for a while. Their
    // number is left as Torch set it where it is enough, since changing it makes them anew.
    const auto available = static_cast<std::int64_t>(omp_get_max_threads());
#pragma omp parallel num_threads(static_cast <int>(std::max(parts, available)))
    for (std::int64_t part = omp_get_thread_num(); part < parts; part += omp_get_num_threads()) run(part);
#else
    std::vector<std::jthread> workers;
    for (std::int64_t part = 1; part < parts; ++part) workers.emplace_back(run, part);
    run(0);
    workers.clear();
#endif
    if (failure) std::rethrow_exception(failure);
}

}  // namespace dynak

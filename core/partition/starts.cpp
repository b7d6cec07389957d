// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/starts.h"

#include <algorithm>
#include <mutex>
#include <utility>

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/sentence.h"

namespace dynak {

std::vector<std::int32_t> bestOfStarts(const std::string& site, const SplitPlan& plan, const Job& job,
                                       const std::function<Start(std::uint64_t seed)>& search) {
    Random random(plan.seed);
    const std::int64_t restarts = std::max(1, plan.restarts);
    std::vector<std::uint64_t> seeds(static_cast<std::size_t>(restarts));
    std::generate(seeds.begin(), seeds.end(), [&] { return random.bits(); });
    std::vector<Start> starts(seeds.size());
    std::mutex reporting;
    int done = 0;
    parallelFor(restarts, plan.threads, [&](std::int64_t begin, std::int64_t end) {
        for (auto start = static_cast<std::size_t>(begin); start < static_cast<std::size_t>(end); ++start) {
            job.throwIfStopped();
            starts[start] = search(seeds[start]);
            const std::scoped_lock lock(reporting);
            job.report(static_cast<double>(++done) / static_cast<double>(restarts), Sentence::verbatim(site));
        }
    });
    const auto best = std::max_element(
        starts.begin(), starts.end(), [](const Start& left, const Start& right) { return left.inside < right.inside; });
    return std::move(best->expertOf);
}

}  // namespace dynak

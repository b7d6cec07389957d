// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/internal/rounds.h"

#include <chrono>

namespace dynak {

std::vector<std::vector<double>> timeInRounds(const std::vector<Contender>& contenders, double seconds,
                                              const Job& job) {
    using Clock = std::chrono::steady_clock;
    constexpr int warmUp = 2;
    constexpr int fewest = 5;
    std::vector<std::vector<double>> times(contenders.size());
    const auto start = Clock::now();
    const auto elapsed = [&] {
        return std::chrono::duration<double>(Clock::now() - start).count();
    };
    for (int round = 0; round < warmUp + fewest || elapsed() < seconds; ++round)
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            job.throwIfStopped();
            const auto which = round % 2 == 0 ? i : contenders.size() - 1 - i;
            const auto begin = Clock::now();
            contenders[which].run(round);
            const double time = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
            if (round >= warmUp) times[which].push_back(time);
        }
    return times;
}

double spreadOfRatio(const std::vector<double>& a, const std::vector<double>& b) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < a.size(); ++i) ratios.push_back(a[i] / b[i]);
    const double low = quantile(ratios, 0.25), high = quantile(ratios, 0.75);
    return (high - low) / quantile(ratios, 0.5);
}

}  // namespace dynak

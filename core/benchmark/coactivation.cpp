// SPDX-License-Identifier: GPL-3.0-or-later
// Co-activation counts from bits against products of matrices of 0 and 1.
#include "core/benchmark/internal/coactivation.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <utility>

#include "core/benchmark/internal/rounds.h"
#include "core/internal/torch.h"
#include "core/profile/coactivation.h"

namespace dynak {

void benchmarkCoactivation(int threads, const Job& job, const Found& found) {
    constexpr std::int64_t neurons = 3072;
    constexpr std::int64_t tokens = 65536;
    const auto active = at::rand({tokens, neurons}) < 0.1;
    const auto floats = active.to(at::kFloat), bytes = active.to(at::kChar);
    std::vector<Contender> contenders{{"bits",
                                       [&](int) {
                                           CoactivationCounter counter(neurons, threads);
                                           counter.add({reinterpret_cast<const std::uint8_t*>(active.data_ptr<bool>()),
                                                        static_cast<std::size_t>(active.numel())});
                                           (void)counter.counts("");
                                       }},
                                      {"fp32 product", [&](int) {
                                           (void)at::mm(floats.t(), floats);
                                       }}};
    // in PyTorch 2 only
    if (const auto integers = c10::Dispatcher::singleton().findSchema({"aten::_int_mm", ""}))
        contenders.push_back({"int8 product", [&, integers](int) {
                                  std::vector<c10::IValue> stack{bytes.t(), bytes};
                                  integers->callBoxed(&stack);
                              }});
    const auto times = timeInRounds(contenders, 0, job);
    for (std::size_t i = 1; i < contenders.size(); ++i) {
        BenchmarkRow row{"p7", "3,072 neurons x 65,536 tokens", median(times[0]), contenders[i].name, median(times[i])};
        row.ratio = row.baselineMs / row.oursMs;
        row.aim = i == 1 ? 20 : 5;
        row.spread = spreadOfRatio(times[i], times[0]);
        found(row);
    }
}

}  // namespace dynak

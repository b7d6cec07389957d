// SPDX-License-Identifier: GPL-3.0-or-later
// benchmark_sites PROJECT RULE VALUE [TOKENS [SAMPLES]]: the time of each converted site alone, dense as the network
// runs it and with experts, router and rule included, on the inputs that test samples bring; TOKENS (default 1, as in
// generation) of them in a call. Medians over passes in turns, one thread a call as small calls have.
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "core/benchmark/internal/rounds.h"
#include "core/data/split.h"
#include "core/moe/internal/moe_layer.h"
#include "core/moe/selection_rule.h"
#include "core/pipeline/workbench.h"
#include "core/project/project_file.h"
#include "core/transformer/internal/network.h"

using namespace dynak;

namespace {

// What each converted site is given in dense passes, cut into calls.
std::map<std::size_t, std::vector<at::Tensor>> callsOf(const ConvertedModel& model, const Batches& batches,
                                                       std::int64_t tokens) {
    std::map<std::size_t, std::vector<at::Tensor>> calls;
    Hooks hooks;
    hooks.replace = [&](std::size_t site, const at::Tensor& x) -> at::Tensor {
        if (model.layer(site))
            for (const at::Tensor& part : x.split(tokens)) calls[site].push_back(part.clone());
        return {};
    };
    for (std::int64_t i = 0; i < batches.count(); ++i)
        (void)model.transformer().network().forward(batches.batch(i), hooks);
    return calls;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr, "Usage: benchmark_sites PROJECT RULE VALUE [TOKENS [SAMPLES]]\n");
        return 2;
    }
    const SelectionRule rule{ruleNamed(argv[2]), std::atof(argv[3])};
    Workbench bench(openProject(argv[1]), argv[1], {});
    const ConvertedModel model = bench.converted();
    BatchingOptions batching = bench.data().batching;
    batching.maxSamples = argc > 5 ? std::atoi(argv[5]) : 50;
    const Batches batches = makeBatches(bench.data(), measuringSplit(*bench.data().dataset), batching);
    const auto calls = callsOf(model, batches, argc > 4 ? std::atoi(argv[4]) : 1);
    double allDense = 0, allConverted = 0;
    for (const auto& [site, inputs] : calls) {
        const FfnWeights& dense = model.transformer().network().ffn(site);
        const MoeLayer& layer = *model.layer(site);
        const auto times = timeInRounds({{"dense",
                                          [&](int) {
                                              for (const at::Tensor& x : inputs) (void)ffnForward(dense, x);
                                          }},
                                         {"experts",
                                          [&](int) {
                                              for (const at::Tensor& x : inputs) (void)moeForward(layer, x, rule);
                                          }}},
                                        2, {});
        const auto calledTimes = static_cast<double>(inputs.size());
        const double before = 1000 * median(times[0]) / calledTimes, after = 1000 * median(times[1]) / calledTimes;
        allDense += before * calledTimes;
        allConverted += after * calledTimes;
        std::printf("%-24s %6.0f calls  dense %8.2f us  experts %8.2f us  %+6.1f %%  spread %.2f\n",
                    model.transformer().sites()[site].id.c_str(), calledTimes, before, after,
                    100 * (after / before - 1), spreadOfRatio(times[1], times[0]));
    }
    if (allDense > 0) std::printf("all sites %+.1f %%\n", 100 * (allConverted / allDense - 1));
    return 0;
}

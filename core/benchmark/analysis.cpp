// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that people wait for between opening a model and choosing τ, at MiniLM's size.
#include <cmath>
#include <string>

#include "core/base/random.h"
#include "core/benchmark/internal/models.h"
#include "core/benchmark/internal/random_model.h"
#include "core/benchmark/internal/rounds.h"
#include "core/partition/partition.h"
#include "core/profile/profile.h"
#include "core/sweep/measure.h"
#include "core/sweep/spread_rules.h"
#include "core/sweep/token_scores.h"
#include "core/transformer/internal/network.h"

namespace dynak {

void benchmarkProfile(int threads, const Job& job, const Found& found) {
    const RandomTexts texts(512);
    const Transformer model = randomModel(miniLmConfig());
    const Batches batches = texts.batches();
    ProfileOptions options;
    options.threads = threads;
    const auto times = timeInRounds({{"profile",
                                      [&](int) {
                                          (void)profileModel(model, batches, options);
                                      }},
                                     {"forward pass",
                                      [&](int) {
                                          for (std::int64_t i = 0; i < batches.count(); ++i)
                                              (void)model.network().forward(batches.batch(i));
                                      }}},
                                    0, job);
    BenchmarkRow row{"p11", "MiniLM, 512 sentences, co-activation and router inputs", median(times[0]),
                     "the plain forward pass", median(times[1])};
    row.ratio = row.baselineMs / row.oursMs;
    row.aim = 1 / 1.15;
    row.spread = spreadOfRatio(times[1], times[0]);
    found(row);
}

void benchmarkSweep(int, const Job& job, const Found& found) {
    constexpr int points = 20;
    const RandomTexts texts(128);
    const ConvertedModel model = convertAtRandom(randomModel(miniLmConfig()), 64, 32);
    const Batches batches = texts.batches();
    SweepOptions options;
    options.rules = spreadRules(RuleKind::tau, points, tokenScores(model, batches, {}));
    options.measure.executor = ExecutorKind::sparse;
    Sweep sweep;
    auto times = timeInRounds({{"sweep",
                                [&](int) {
                                    sweep = runSweep(model, batches, Metric::accuracy, options);
                                }},
                               {"dense",
                                [&](int) {
                                    (void)Measurement(model, batches, Metric::accuracy, options.measure).dense();
                                }}},
                              0, job);
    for (double& time : times[1]) time *= points;
    double share = 0;
    for (const auto& point : sweep.points) share += point.expertsMean / 64 / points;
    BenchmarkRow row{"p8",
                     "MiniLM, 64 x 24, 128 sentences, 20 values of tau, " + std::to_string(std::lround(100 * share)) +
                         " % on average",
                     median(times[0]), "20 dense evaluations", median(times[1])};
    row.ratio = row.baselineMs / row.oursMs;
    row.aim = 2.5;
    row.spread = spreadOfRatio(times[1], times[0]);
    found(row);
}

void benchmarkKMeans(int threads, const Job& job, const Found& found) {
    constexpr std::int64_t neurons = 3072, width = 768;
    Random random(1);
    std::vector<float> rows(static_cast<std::size_t>(neurons * width));
    for (float& value : rows) value = static_cast<float>(random.normal());
    for (const std::int64_t experts : {24, 96, 512}) {
        PartitionOptions options;
        options.experts = experts;
        options.restarts = 1;
        options.threads = threads;
        SitePartition split;
        const auto times = timeInRounds({{"k-means",
                                          [&](int) {
                                              split = partitionSite({"random", neurons, width, rows, nullptr}, options);
                                          }}},
                                        0, job);
        found({"p6",
               "3,072 x 768 normal rows into " + std::to_string(experts) + ", one start, objective " +
                   std::to_string(split.objective),
               median(times[0]), "k_means_constrained: tests/benchmarks/kmeans.py"});
    }
}

void benchmarkWordPiece(int, const Job& job, const Found& found) {
    const RandomTexts texts(2000);
    const auto tokenizer = texts.tokenizer();
    std::size_t tokens = 0;
    const auto times = timeInRounds({{"encode",
                                      [&](int) {
                                          tokens = 0;
                                          for (const auto& sentence : texts.sentences())
                                              tokens += tokenizer->encode(sentence, {.spellings = false}).ids.size();
                                      }}},
                                    1, job);
    BenchmarkRow row{"p14", "WordPiece, 2,000 sentences one by one, one core", median(times[0]),
                     "a million tokens a second", static_cast<double>(tokens) / 1000};
    row.ratio = row.baselineMs / row.oursMs;
    row.aim = 0.9;
    row.spread = spreadOfRatio(times[0], std::vector<double>(times[0].size(), row.baselineMs));
    found(row);
}

}  // namespace dynak

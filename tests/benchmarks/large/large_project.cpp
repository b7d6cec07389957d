// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/large/large_project.h"

#include <algorithm>
#include <cmath>

#include "core/base/random.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/stage_state.h"

namespace dynak {
namespace {

std::string siteId(std::int64_t layer) {
    return "layer." + std::to_string(layer) + ".ffn";
}

SiteSparsity sparsity(std::int64_t layer, const LargeProject& wish) {
    Random random(static_cast<std::uint64_t>(layer) + 1);
    SiteSparsity site;
    site.site = siteId(layer);
    site.neurons = wish.neurons;
    site.tokens = wish.tokens;
    site.activeHistogram.assign(static_cast<std::size_t>(wish.neurons + 1), 0);
    site.meanMagnitude.assign(static_cast<std::size_t>(wish.neurons), 0.1);
    const double mean = 0.04 + 0.01 * static_cast<double>(layer);
    for (std::int64_t i = 0; i < wish.tokens; ++i) {
        const double share = std::min(1.0, mean * std::exp(0.35 * random.normal()));
        site.activeHistogram[static_cast<std::size_t>(share * static_cast<double>(wish.neurons))]++;
    }
    for (std::int64_t j = 0; j < wish.neurons; ++j)
        site.firingCounts.push_back(
            static_cast<std::int64_t>(static_cast<double>(wish.tokens) * 0.3 *
                                      std::exp(-4.0 * static_cast<double>(j) / static_cast<double>(wish.neurons))));
    site.activations = {-3, 3, std::vector<std::int64_t>(120, 0)};
    for (int i = 0; i < 120; ++i)
        site.activations.counts[static_cast<std::size_t>(i)] =
            std::llround(1e6 * std::exp(-0.5 * std::pow((i - 44) / 18.0, 2)));
    return site;
}

// Neurons of one expert fire together four times as often as chance.
CoactivationCounts coactivation(const SiteSparsity& site, std::int64_t experts) {
    const std::int64_t neurons = site.neurons;
    CoactivationCounts out{site.site, neurons, site.tokens, {}};
    out.counts.resize(static_cast<std::size_t>(neurons * neurons));
    for (std::int64_t i = 0; i < neurons; ++i)
        for (std::int64_t j = 0; j < neurons; ++j) {
            const auto first = static_cast<double>(site.firingCounts[static_cast<std::size_t>(i)]);
            const auto second = static_cast<double>(site.firingCounts[static_cast<std::size_t>(j)]);
            const double lift = i % experts == j % experts ? 4 : 0.9;
            const double chance = first * second / static_cast<double>(std::max<std::int64_t>(1, site.tokens));
            out.counts[static_cast<std::size_t>(i * neurons + j)] =
                static_cast<std::uint32_t>(i == j ? first : std::min({first, second, lift * chance}));
        }
    return out;
}

TokenScores scores(const LargeProject& wish) {
    static const std::vector<std::string> words{" i",  " was", " feeling", " embed", "ded",  " quiet",
                                                " by", " the", " river",   ",",      " calm"};
    constexpr std::int64_t sampleTokens = 128;
    TokenScores out;
    Random random(7);
    for (std::int64_t site = 0; site < wish.sites; ++site) {
        out.sites.push_back(siteId(site));
        out.anchors.push_back(1);
        Matrix<float> table(wish.tokens, wish.experts);
        for (std::int64_t token = 0; token < wish.tokens; ++token) {
            const double reach =
                2 + 3 * static_cast<double>(token % 7) + random.uniform() * static_cast<double>(site + 1);
            for (std::int64_t e = 0; e < wish.experts; ++e)
                table.at(token, (e * 37 + token) % wish.experts) =
                    static_cast<float>(std::exp(-2.3 * static_cast<double>(e) / reach));
        }
        out.scores.push_back(std::move(table));
    }
    for (std::int64_t token = 0; token < wish.tokens; ++token) {
        out.sampleOf.push_back(token / sampleTokens);
        out.positionOf.push_back(token % sampleTokens);
        out.textOf.push_back(words[static_cast<std::size_t>(token % 11)]);
    }
    return out;
}

Sweep sweep(const LargeProject& wish) {
    Sweep out;
    out.metric = Metric::accuracy;
    out.split = Sentence::tr("test");
    const auto point = [&](double tau, double share) {
        OperatingPoint made;
        made.rule = {RuleKind::tau, tau};
        made.macsShare = share;
        made.macsPerSample = 17.6e9 * share;
        made.quality = 0.925 - 0.06 * std::pow(1 - share, 4);
        made.qualityLow = made.quality - 0.006;
        made.qualityHigh = made.quality + 0.006;
        made.loss = 0.2 + 0.2 * std::pow(1 - share, 4);
        made.count = 2000;
        made.expertsPerSite.assign(static_cast<std::size_t>(wish.sites), share * static_cast<double>(wish.experts));
        made.expertsMean = share * static_cast<double>(wish.experts);
        made.millisecondsPerSample = 15 * share;
        return made;
    };
    for (std::int64_t site = 0; site < wish.sites; ++site) {
        out.sites.push_back(siteId(site));
        out.experts.push_back(wish.experts);
    }
    out.dense = point(0, 1);
    for (int i = 0; i < 20; ++i) out.points.push_back(point(std::pow(10, -3 + 0.15 * i), 1 - 0.045 * i));
    return out;
}

void record(Project& project, const std::string& stage) {
    const StageState state = stateOf(stageStates(project, parseRecipe(project.recipe)), stage);
    StageRecord made;
    made.stage = stage;
    made.key = state.key;
    made.inputs = state.inputs;
    made.options = keyedOptions(stageNamed(stage), parseRecipe(project.recipe).at(stage));
    made.date = "2026-11-23T01:45:09Z";
    putRecord(project, made);
}

}  // namespace

Project largeProject(const LargeProject& wish) {
    Project out;
    out.title = "large";
    out.model.title = "Large";
    out.model.path = "/nowhere/large";
    out.data.description = "formulas";
    ProfileResult profile{"p", {}};
    profile.profile.tokens = wish.tokens;
    NamedPartition partition{"kmeans-128", "q", "kmeans", {}};
    for (std::int64_t layer = 0; layer < wish.sites; ++layer) {
        Site site;
        site.id = siteId(layer);
        site.layer = layer;
        site.width = 768;
        site.neurons = wish.neurons;
        out.sites.push_back(site);
        profile.profile.sites.push_back(sparsity(layer, wish));
        if (wish.coactivation)
            out.coactivation.push_back(
                {site.id, wish.neurons, wish.tokens,
                 Stored<CoactivationCounts>::of(coactivation(profile.profile.sites.back(), wish.experts))});
        SitePartition split;
        split.site = site.id;
        split.method = "kmeans";
        split.experts = wish.experts;
        for (std::int64_t j = 0; j < wish.neurons; ++j)
            split.expertOf.push_back(static_cast<std::int32_t>(j % wish.experts));
        partition.sites.push_back(split);
    }
    out.profile = std::move(profile);
    out.partitions.push_back(std::move(partition));
    out.sweeps.push_back({"kmeans-128.regression", "s", Sentence::verbatim("k-means, regression"), "kmeans-128",
                          "kmeans-128.regression", sweep(wish), Stored<TokenScores>::of(scores(wish))});
    for (const char* stage : {"load", "profile", "partition", "sweep"}) record(out, stage);
    return out;
}

}  // namespace dynak

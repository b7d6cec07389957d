// SPDX-License-Identifier: GPL-3.0-or-later
// What sweeps, their scores and allocations are in a project file; see fields.h.
#pragma once

#include <algorithm>
#include <cmath>

#include "core/project/internal/archive.h"
#include "core/project/project.h"

namespace dynak {

inline constexpr Spelling<RuleKind> ruleKinds[] = {{RuleKind::tau, "tau"},
                                                   {RuleKind::anchored, "anchored"},
                                                   {RuleKind::mass, "mass"},
                                                   {RuleKind::topK, "top-k"},
                                                   {RuleKind::all, "all"}};
inline constexpr Spelling<Metric> metrics[] = {{Metric::accuracy, "accuracy"},
                                               {Metric::perplexity, "perplexity"},
                                               {Metric::loss, "loss"},
                                               {Metric::agreement, "agreement"},
                                               {Metric::divergence, "divergence"},
                                               {Metric::cosine, "cosine"},
                                               {Metric::bleu, "bleu"},
                                               {Metric::chrf, "chrf"},
                                               {Metric::exactMatch, "exact-match"}};

inline constexpr auto siteOf = [](const auto& item, std::size_t) -> std::string {
    return item.site;
};
inline constexpr auto nameOf = [](const auto& item, std::size_t) -> std::string {
    return item.name;
};
inline constexpr auto indexOf = [](const auto&, std::size_t index) -> std::string {
    return std::to_string(index);
};
inline constexpr auto allFields = [](auto& archive, auto& item) {
    fields(archive, item);
};

// One row a point, so that a plot needs no loop.
template <class A>
void pointFields(A& a, As<A, std::vector<OperatingPoint>>& points, const std::vector<std::string>& siteIds) {
    const auto sites = static_cast<std::int64_t>(siteIds.size());
    std::vector<std::string> kinds;
    std::vector<double> losses;
    std::vector<std::uint8_t> hasLoss;
    Matrix<double> experts(static_cast<std::int64_t>(points.size()), sites, std::nan(""));  // NaN: not given
    Matrix<double> own = experts;                                                           // NaN: the common value
    const auto rows = [&] {
        return static_cast<std::int64_t>(points.size());
    };
    if constexpr (!A::reading) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            kinds.emplace_back(A::spell(points[i].rule.kind, ruleKinds));
            losses.push_back(points[i].loss.value_or(0));
            hasLoss.push_back(points[i].loss.has_value());
            if (static_cast<std::int64_t>(points[i].expertsPerSite.size()) != sites &&
                !points[i].expertsPerSite.empty())
                throw Error(ErrorCode::internal,
                            Sentence::tr("A sweep's point has experts for another number of sites."));
            std::copy(points[i].expertsPerSite.begin(), points[i].expertsPerSite.end(),
                      experts.row(static_cast<std::int64_t>(i)).begin());
            for (const auto& [site, value] : points[i].rule.own) {
                const auto at = std::find(siteIds.begin(), siteIds.end(), site) - siteIds.begin();
                if (at == sites)
                    throw Error(ErrorCode::internal, Sentence::tr("A sweep's point has a value for no site of it."));
                own.at(static_cast<std::int64_t>(i), at) = value;
            }
        }
    }
    a.column(
        "rule_value", points, [](auto& p) -> auto& { return p.rule.value; });
    a.array("rule", kinds, {rows()});
    a.column(
        "quality", points, [](auto& p) -> auto& { return p.quality; });
    a.column(
        "quality_low", points, [](auto& p) -> auto& { return p.qualityLow; });
    a.column(
        "quality_high", points, [](auto& p) -> auto& { return p.qualityHigh; });
    a.array("loss", losses, {rows()});
    a.array("has_loss", hasLoss, {rows()});
    a.column(
        "count", points, [](auto& p) -> auto& { return p.count; });
    a.column(
        "macs_per_sample", points, [](auto& p) -> auto& { return p.macsPerSample; });
    a.column(
        "macs_share", points, [](auto& p) -> auto& { return p.macsShare; });
    a.column(
        "experts_mean", points, [](auto& p) -> auto& { return p.expertsMean; });
    a.column(
        "milliseconds_per_sample", points, [](auto& p) -> auto& { return p.millisecondsPerSample; });
    a.matrix("experts_per_site", experts, rows(), sites);
    // optional: projects of Dynak 0.1 before it have none
    const bool hasOwn = !A::reading || a.group().hasLink("site_values");
    if (hasOwn) a.matrix("site_values", own, rows(), sites);
    if constexpr (A::reading) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            points[i].rule.kind = a.unspell("rule", kinds[i], ruleKinds);
            if (hasLoss[i]) points[i].loss = losses[i];
            const auto row = experts.row(static_cast<std::int64_t>(i));
            if (!row.empty() && !std::isnan(row[0])) points[i].expertsPerSite.assign(row.begin(), row.end());
            for (std::size_t site = 0; hasOwn && site < siteIds.size(); ++site)
                if (const double value = own.at(static_cast<std::int64_t>(i), static_cast<std::int64_t>(site));
                    !std::isnan(value))
                    points[i].rule.own[siteIds[site]] = value;
        }
    }
}

template <class A>
void fields(A& a, As<A, Sweep>& sweep) {
    a.choice("metric", sweep.metric, metrics);
    a.sentence("split", sweep.split);
    a.number("seconds", sweep.seconds);
    a.array("sites", sweep.sites, {-1});
    const auto sites = static_cast<std::int64_t>(sweep.sites.size());
    a.array("experts", sweep.experts, {sites});
    // projects of Dynak 0.1 before it have none
    if (!A::reading || a.group().hasLink("break_even")) a.optionalArray("break_even", sweep.breakEven, {sites});
    std::vector<OperatingPoint> dense{sweep.dense};
    const auto points = [&sweep](auto& archive, auto& rows) {
        pointFields(archive, rows, sweep.sites);
    };
    if constexpr (A::reading) dense.clear();
    a.part("dense", dense, points);
    a.part("points", sweep.points, points);
    if constexpr (A::reading) {
        if (dense.size() != 1) throw a.group().damaged(Hdf5Kind::group, "dense", Sentence::tr("should hold one point"));
        sweep.dense = dense[0];
    }
}

template <class A>
void fields(A& a, As<A, NamedSweep>& named) {
    a.text("name", named.name);
    a.text("key", named.key);
    a.sentence("title", named.title);
    a.text("partition", named.partition);
    a.text("routers", named.routers);
    fields(a, named.sweep);
}

template <class A>
void fields(A& a, As<A, Sensitivity>& table) {
    a.choice("rule", table.kind, ruleKinds);
    a.choice("metric", table.metric, metrics);
    a.count("samples", table.samples);
    a.number("seconds", table.seconds);
    a.array("sites", table.sites, {-1});
    a.array("values", table.values, {-1});
    const auto sites = static_cast<std::int64_t>(table.sites.size());
    const auto values = static_cast<std::int64_t>(table.values.size());
    a.matrix("damage", table.damage, sites, values);
    a.matrix("macs_share", table.macsShare, sites, values);
}

// One row a combination.
template <class A>
void combinationFields(A& a, As<A, std::vector<Combination>>& combinations, std::int64_t sites) {
    Matrix<double> values(std::ssize(combinations), sites);
    std::vector<double> damage, macsShare;
    for (std::size_t i = 0; i < combinations.size(); ++i) {
        std::ranges::copy(combinations[i].values, values.row(static_cast<std::int64_t>(i)).begin());
        damage.push_back(combinations[i].damage);
        macsShare.push_back(combinations[i].macsShare);
    }
    a.array("damage", damage, {-1});
    const auto count = static_cast<std::int64_t>(damage.size());
    a.array("macs_share", macsShare, {count});
    a.matrix("values", values, count, sites);
    if constexpr (A::reading)
        for (std::size_t i = 0; i < damage.size(); ++i) {
            const auto row = values.row(static_cast<std::int64_t>(i));
            combinations.push_back({{row.begin(), row.end()}, damage[i], macsShare[i]});
        }
}

template <class A>
void fields(A& a, As<A, NamedAllocations>& named) {
    a.text("name", named.name);
    a.text("key", named.key);
    a.text("sweep", named.sweep);
    a.part("table", named.allocations.table, allFields);
    // optional: projects of Dynak 0.1 before it have none
    if (A::reading ? a.group().hasLink("combinations") : !named.allocations.combinations.empty())
        a.part("combinations", named.allocations.combinations, [&](auto& archive, auto& combinations) {
            combinationFields(archive, combinations, static_cast<std::int64_t>(named.allocations.table.sites.size()));
        });
    a.part("curve", named.allocations.curve, allFields);
}

template <class A>
void fields(A& a, As<A, ScoredSamples>& samples) {
    a.array("samples", samples.samples, {-1});
    const auto count = static_cast<std::int64_t>(samples.samples.size());
    a.optionalArray("labels", samples.labels, {count});
    a.optionalArray("predictions", samples.predictions, {count});
    a.optionalArray("confidences", samples.confidences, {count});
    a.array("label_names", samples.labelNames, {-1});
    a.optionalArray("picture_shape", samples.pictureShape, {3});
    Shape shape{count};
    shape.insert(shape.end(), samples.pictureShape.begin(), samples.pictureShape.end());
    if (samples.pictureShape.empty()) shape = {0};
    a.array("pictures", samples.pictures, shape);
}

template <class A>
void fields(A& a, As<A, TokenScores>& scores) {
    a.array("sites", scores.sites, {-1});
    const auto sites = static_cast<std::int64_t>(scores.sites.size());
    a.array("anchors", scores.anchors, {sites});
    a.array("sample_of", scores.sampleOf, {-1});
    const auto tokens = static_cast<std::int64_t>(scores.sampleOf.size());
    a.array("position_of", scores.positionOf, {tokens});
    a.optionalArray("text_of", scores.textOf, {tokens});
    a.optionalArray("grid_shape", scores.gridShape, {2});
    if (A::reading ? a.group().hasLink("of_source") : scores.hasPairs()) {
        a.array("of_source", scores.ofSource, {tokens});
        a.array("source_sites", scores.sourceSites, {sites});
        for (const auto* marks : {&scores.ofSource, &scores.sourceSites})
            if (std::ranges::any_of(*marks, [](std::uint8_t mark) { return mark > 1; }))
                throw a.group().damaged(Hdf5Kind::dataset, marks == &scores.ofSource ? "of_source" : "source_sites",
                                        Sentence::tr("should hold 0 and 1"));
    }
    const std::int64_t source = std::ranges::count(scores.ofSource, 1);
    if constexpr (A::reading) scores.scores.resize(scores.sites.size());
    if (scores.scores.size() != scores.sites.size())
        throw Error(ErrorCode::internal, Sentence::tr("Token scores name another number of sites than they have."));
    for (std::size_t i = 0; i < scores.sites.size(); ++i)
        a.matrix(("scores_" + std::to_string(i)).c_str(), scores.scores[i],
                 scores.hasPairs() && scores.sourceSites[i] == 1 ? source : tokens - source, -1);
    const auto sampleFields = [](auto& archive, auto& samples) {
        fields(archive, samples);
    };
    if constexpr (A::reading) {
        if (!a.group().hasLink("samples")) return;  // files of older versions
    }
    a.part("samples", scores.samples, sampleFields);
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a project file under which name: one list of fields a struct, for writing and for reading.
// docs/file-format.md says the same in words; a test compares the two.
#pragma once

#include <algorithm>
#include <cmath>
#include <sstream>

#include "core/architecture/activation.h"
#include "core/project/internal/archive.h"
#include "core/project/project.h"

namespace dynak {

inline constexpr Spelling<ActivityRule> activityRules[] = {
    {ActivityRule::nonZero, "nonzero"}, {ActivityRule::absolute, "absolute"}, {ActivityRule::relative, "relative"}};
inline constexpr Spelling<RouterKind> routerKinds[] = {{RouterKind::regression, "regression"},
                                                       {RouterKind::classification, "classification"},
                                                       {RouterKind::similarity, "similarity"},
                                                       {RouterKind::oracle, "oracle"},
                                                       {RouterKind::random, "random"}};
inline constexpr Spelling<RuleKind> ruleKinds[] = {{RuleKind::tau, "tau"},
                                                   {RuleKind::anchored, "anchored"},
                                                   {RuleKind::mass, "mass"},
                                                   {RuleKind::topK, "top-k"},
                                                   {RuleKind::all, "all"}};
inline constexpr Spelling<Metric> metrics[] = {
    {Metric::accuracy, "accuracy"},   {Metric::perplexity, "perplexity"}, {Metric::loss, "loss"},
    {Metric::agreement, "agreement"}, {Metric::divergence, "divergence"}, {Metric::cosine, "cosine"}};

// Activations keep the names of architecture files.
inline constexpr Spelling<Activation> activations[] = {{Activation::identity, "identity"},
                                                       {Activation::relu, "relu"},
                                                       {Activation::gelu, "gelu"},
                                                       {Activation::geluTanh, "gelu_tanh"},
                                                       {Activation::quickGelu, "quick_gelu"},
                                                       {Activation::silu, "silu"},
                                                       {Activation::tanh, "tanh"},
                                                       {Activation::sigmoid, "sigmoid"},
                                                       {Activation::reluSquared, "relu_squared"}};

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

template <class A>
void fields(A& a, As<A, ModelReference>& model) {
    a.text("path", model.path);
    a.text("relative_path", model.relativePath);
    a.text("hash", model.hash);
    a.text("family", model.family);
    a.text("title", model.title);
    a.text("architecture", model.architecture);
    a.count("parameters", model.parameters);
    a.flag("embedded", model.embedded);
}

// Columns, since a model has hundreds of rows.
template <class A>
void fields(A& a, As<A, Outline>& outline) {
    a.number("length", outline.length);
    std::vector<std::string> names, shapes, sites;
    for (const ModuleRow& row : outline.rows) {
        names.push_back(row.name);
        sites.push_back(row.site);
        shapes.push_back(toString(row.shape));
    }
    a.array("names", names, {-1});
    if constexpr (A::reading) outline.rows.resize(names.size());
    const auto rows = static_cast<std::int64_t>(names.size());
    a.array("shapes", shapes, {rows});
    a.array("sites", sites, {rows});
    a.column(
        "parameters", outline.rows, [](auto& row) -> auto& { return row.parameters; });
    a.column(
        "macs", outline.rows, [](auto& row) -> auto& { return row.macs; });
    if constexpr (A::reading)
        for (std::size_t i = 0; i < names.size(); ++i) {
            outline.rows[i].name = names[i];
            outline.rows[i].site = sites[i];
            std::int64_t size = 0;
            std::istringstream numbers(shapes[i]);  // "[3072, 768]"
            for (numbers.ignore(); numbers >> size; numbers.ignore(2)) outline.rows[i].shape.push_back(size);
        }
}

template <class A>
void fields(A& a, As<A, DataReference>& data) {
    a.text("path", data.path);
    a.text("relative_path", data.relativePath);
    a.text("hash", data.hash);
    a.text("description", data.description);
    a.text("split", data.split);
}

template <class A>
void fields(A& a, As<A, Site>& site) {
    a.text("site", site.id);
    a.text("stack", site.stack);
    a.count("layer", site.layer);
    a.count("width", site.width);
    a.count("neurons", site.neurons);
    a.choice("activation", site.activation, activations);
    a.flag("gated", site.gated);
}

template <class A>
void fields(A& a, As<A, StageRecord>& record) {
    a.text("stage", record.stage);
    a.text("key", record.key);
    a.array("inputs", record.inputs, {-1});
    a.text("options", record.options);
    a.number("seed", record.seed);
    a.text("version", record.version);
    a.text("date", record.date);
    a.number("seconds", record.seconds);
    a.number("threads", record.threads);
    a.text("host", record.host);
    a.text("torch", record.torch);
    a.text("failure", record.failure);
}

template <class A>
void fields(A& a, As<A, ValueHistogram>& histogram) {
    a.number("low", histogram.low);
    a.number("high", histogram.high);
    a.array("counts", histogram.counts, {-1});
}

template <class A>
void fields(A& a, As<A, SiteSparsity>& site, std::int64_t relativeLevels, std::int64_t absoluteLevels) {
    a.text("site", site.site);
    a.count("neurons", site.neurons);
    a.count("tokens", site.tokens);
    a.choice("activity_rule", site.activity.rule, activityRules);
    a.number("activity_value", site.activity.value);
    a.number("exact_zero_share", site.exactZeroShare);
    a.number("negative_share", site.negativeShare);
    a.array("near_zero_share", site.nearZeroShare, {relativeLevels});
    a.array("below_threshold_share", site.belowThresholdShare, {absoluteLevels});
    a.array("active_histogram", site.activeHistogram, {site.neurons > 0 ? site.neurons + 1 : -1});
    a.array("firing_counts", site.firingCounts, {site.neurons});
    a.array("mean_magnitude", site.meanMagnitude, {site.neurons});
    a.part("pre_activations", site.activations, allFields);
}

template <class A>
void fields(A& a, As<A, ProfileResult>& result) {
    auto& profile = result.profile;
    a.text("key", result.key);
    a.count("tokens", profile.tokens);
    a.count("samples", profile.samples);
    a.number("seconds", profile.seconds);
    a.array("relative_levels", profile.relativeLevels, {-1});
    a.array("absolute_levels", profile.absoluteLevels, {-1});
    const auto relative = static_cast<std::int64_t>(profile.relativeLevels.size());
    const auto absolute = static_cast<std::int64_t>(profile.absoluteLevels.size());
    a.list("sites", profile.sites, siteOf,
           [=](auto& archive, auto& site) { fields(archive, site, relative, absolute); });
}

template <class A>
void fields(A& a, As<A, SiteCoactivation>& site) {
    a.text("site", site.site);
    a.count("neurons", site.neurons);
    a.count("tokens", site.tokens);
}

template <class A>
void fields(A& a, As<A, SiteInputs>& site) {
    a.text("site", site.site);
    a.count("tokens", site.tokens);
    a.count("width", site.width);
}

template <class A>
void fields(A& a, As<A, SitePartition>& partition) {
    a.text("site", partition.site);
    a.text("method", partition.method);
    a.number("seed", partition.seed);
    a.count("experts", partition.experts);
    a.number("objective", partition.objective);
    a.number("random_objective", partition.randomObjective);
    a.number("inside_coactivation", partition.insideCoactivation);
    a.number("random_inside_coactivation", partition.randomInsideCoactivation);
    a.array("expert_of", partition.expertOf, {-1});
    if constexpr (A::reading)
        for (const std::int32_t expert : partition.expertOf)
            if (expert < 0 || expert >= partition.experts)
                throw a.group().damaged(
                    "dataset", "expert_of",
                    "names expert " + std::to_string(expert) + " of " + std::to_string(partition.experts));
}

template <class A>
void fields(A& a, As<A, NamedPartition>& partition) {
    a.text("name", partition.name);
    a.text("key", partition.key);
    a.text("method", partition.method);
    a.list("sites", partition.sites, siteOf, allFields);
}

template <class A>
void fields(A& a, As<A, SiteRouter>& router) {
    a.text("site", router.site);
    a.choice("kind", router.kind, routerKinds);
    a.count("width", router.width);
    a.count("hidden", router.hidden);
    a.count("experts", router.experts);
    a.choice("hidden_activation", router.hiddenActivation, activations);
    a.flag("absolute_output", router.absoluteOutput);
    a.number("seed", router.seed);
    a.number("anchor", router.anchor);
    const bool similarity = router.kind == RouterKind::similarity;
    const bool learned = router.kind == RouterKind::regression || router.kind == RouterKind::classification;
    const bool weighted = similarity || learned;
    a.array("first", router.first,
            {similarity ? router.experts
             : learned  ? router.hidden
                        : 0,
             weighted ? router.width : 0});
    a.array("second", router.second, {learned ? router.experts : 0, learned ? router.hidden : 0});
}

template <class A>
void fields(A& a, As<A, RouterQuality>& quality) {
    a.text("site", quality.site);
    a.number("train_loss", quality.trainLoss);
    a.number("held_out_loss", quality.heldOutLoss);
    a.number("rank_correlation", quality.rankCorrelation);
    a.number("macs_share", quality.macsShare);
    a.array("ks", quality.ks, {-1});
    const auto ks = static_cast<std::int64_t>(quality.ks.size());
    a.array("covered_share", quality.coveredShare, {ks});
    a.array("oracle_covered_share", quality.oracleCoveredShare, {ks});
    a.array("predicted", quality.predicted, {-1});
    a.array("target", quality.target, {static_cast<std::int64_t>(quality.predicted.size())});
}

template <class A>
void fields(A& a, As<A, NamedRouters>& named) {
    a.text("name", named.name);
    a.text("key", named.key);
    a.text("partition", named.partition);
    a.choice("kind", named.kind, routerKinds);
    a.count("tokens", named.routers.tokens);
    a.number("seconds", named.routers.seconds);
    a.list("sites", named.routers.sites, siteOf, allFields);
    a.list("quality", named.routers.quality, siteOf, allFields);
}

// One row a point, so that a plot needs no loop.
template <class A>
void pointFields(A& a, As<A, std::vector<OperatingPoint>>& points, std::int64_t sites) {
    std::vector<std::string> kinds;
    std::vector<double> losses;
    std::vector<std::uint8_t> hasLoss;
    Matrix<double> experts(static_cast<std::int64_t>(points.size()), sites, std::nan(""));  // NaN: not given
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
                throw Error(ErrorCode::internal, "A sweep's point has experts for another number of sites.");
            std::copy(points[i].expertsPerSite.begin(), points[i].expertsPerSite.end(),
                      experts.row(static_cast<std::int64_t>(i)).begin());
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
    if constexpr (A::reading) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            points[i].rule.kind = a.unspell("rule", kinds[i], ruleKinds);
            if (hasLoss[i]) points[i].loss = losses[i];
            const auto row = experts.row(static_cast<std::int64_t>(i));
            if (!row.empty() && !std::isnan(row[0])) points[i].expertsPerSite.assign(row.begin(), row.end());
        }
    }
}

template <class A>
void fields(A& a, As<A, NamedSweep>& named) {
    auto& sweep = named.sweep;
    a.text("name", named.name);
    a.text("key", named.key);
    a.text("title", named.title);
    a.text("partition", named.partition);
    a.text("routers", named.routers);
    a.choice("metric", sweep.metric, metrics);
    a.text("split", sweep.split);
    a.number("seconds", sweep.seconds);
    a.array("sites", sweep.sites, {-1});
    const auto sites = static_cast<std::int64_t>(sweep.sites.size());
    a.array("experts", sweep.experts, {sites});
    std::vector<OperatingPoint> dense{sweep.dense};
    const auto points = [=](auto& archive, auto& rows) {
        pointFields(archive, rows, sites);
    };
    if constexpr (A::reading) dense.clear();
    a.part("dense", dense, points);
    a.part("points", sweep.points, points);
    if constexpr (A::reading) {
        if (dense.size() != 1) throw a.group().damaged("group", "dense", "should hold one point");
        sweep.dense = dense[0];
    }
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
    if constexpr (A::reading) scores.scores.resize(scores.sites.size());
    if (scores.scores.size() != scores.sites.size())
        throw Error(ErrorCode::internal, "Token scores name another number of sites than they have.");
    for (std::size_t i = 0; i < scores.sites.size(); ++i)
        a.matrix(("scores_" + std::to_string(i)).c_str(), scores.scores[i], tokens, -1);
    const auto sampleFields = [](auto& archive, auto& samples) {
        fields(archive, samples);
    };
    if constexpr (A::reading) {
        if (!a.group().hasLink("samples")) return;  // files of older versions
    }
    a.part("samples", scores.samples, sampleFields);
}

template <class A>
void fields(A& a, As<A, Pin>& pin) {
    a.text("name", pin.name);
    a.text("sweep", pin.sweep);
    a.choice("rule", pin.rule.kind, ruleKinds);
    a.number("rule_value", pin.rule.value);
    a.text("note", pin.note);
}

template <class A>
void fields(A& a, As<A, Thumbnail>& thumbnail) {
    a.text("name", thumbnail.name);
    a.array("png", thumbnail.png, {-1});
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a project file under which name: one list of fields a struct, for writing and for reading.
// docs/file-format.md says the same in words; a test compares the two.
#pragma once

#include <algorithm>
#include <cmath>
#include <sstream>

#include "core/architecture/activation.h"
#include "core/project/internal/sweep_fields.h"
#include "core/project/project.h"

namespace dynak {

inline constexpr Spelling<ActivityRule> activityRules[] = {
    {ActivityRule::nonZero, "nonzero"}, {ActivityRule::absolute, "absolute"}, {ActivityRule::relative, "relative"}};
inline constexpr Spelling<RouterKind> routerKinds[] = {
    {RouterKind::regression, "regression"}, {RouterKind::classification, "classification"},
    {RouterKind::similarity, "similarity"}, {RouterKind::centroid, "centroid"},
    {RouterKind::oracle, "oracle"},         {RouterKind::random, "random"}};
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
    a.sentence("split", data.split);
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
    // optional: few FFNs have one, and none in projects of Dynak 0.1
    if (A::reading ? a.group().hasAttribute("up_activation") : site.upActivation != Activation::identity)
        a.choice("up_activation", site.upActivation, activations);
    // optional: FFNs, and projects of Dynak 0.1 before projections could be sites, have none
    if (A::reading ? a.group().hasAttribute("projection") : site.projection) {
        a.flag("projection", site.projection);
        a.count("output_width", site.outputWidth);
    }
}

template <class A>
void fields(A& a, As<A, TrainedModel>& model) {
    a.text("stage", model.stage);
    a.text("key", model.key);
    a.text("path", model.path);
    a.text("relative_path", model.relativePath);
    a.text("hash", model.hash);
    a.text("scores", model.scores);
    a.array("lines", model.lines, {-1});
}

template <class A>
void fields(A& a, As<A, RouterFits>& fits) {
    a.text("key", fits.key);
    a.array("sites", fits.sites, {-1});
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
    a.sentence("failure", record.failure);
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
                throw a.group().damaged(Hdf5Kind::dataset, "expert_of",
                                        Sentence::tr("names expert %1 of %2", expert, partition.experts));
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
    const bool similarity = holdsDirections(router.kind);
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

template <class A>
void fields(A& a, As<A, Pin>& pin) {
    a.text("name", pin.name);
    a.text("sweep", pin.sweep);
    a.choice("rule", pin.rule.kind, ruleKinds);
    a.number("rule_value", pin.rule.value);
    a.text("note", pin.note);
    // optional: projects of Dynak 0.1 before it have none
    if (A::reading && !a.group().hasLink("own_sites")) return;
    std::vector<std::string> sites;
    std::vector<double> values;
    for (const auto& [site, value] : pin.rule.own) {
        sites.push_back(site);
        values.push_back(value);
    }
    a.array("own_sites", sites, {-1});
    a.array("own_values", values, {static_cast<std::int64_t>(sites.size())});
    if constexpr (A::reading)
        for (std::size_t i = 0; i < sites.size(); ++i) pin.rule.own[sites[i]] = values[i];
}

template <class A>
void fields(A& a, As<A, Thumbnail>& thumbnail) {
    a.text("name", thumbnail.name);
    a.array("png", thumbnail.png, {-1});
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// Field by field and by hand: a field that is forgotten in the file's list of fields must be missed here.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "core/project/project_file.h"
#include "sample.h"

namespace testing {

using namespace dynak;

namespace {

// NaN equals NaN here.
bool same(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b));
}

template <class T>
bool same(const Matrix<T>& a, const Matrix<T>& b) {
    return a.rows == b.rows && a.columns == b.columns &&
           std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(),
                      [](T x, T y) { return same(x, y); });
}

template <class T, class Compare>
void checkEach(const std::vector<T>& a, const std::vector<T>& b, Compare compare) {
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) compare(a[i], b[i]);
}

void checkSparsity(const SiteSparsity& a, const SiteSparsity& b) {
    CHECK(a.site == b.site);
    CHECK(a.neurons == b.neurons);
    CHECK(a.tokens == b.tokens);
    CHECK(a.activity.rule == b.activity.rule);
    CHECK(a.activity.value == b.activity.value);
    CHECK(a.exactZeroShare == b.exactZeroShare);
    CHECK(same(a.negativeShare, b.negativeShare));
    CHECK(a.nearZeroShare == b.nearZeroShare);
    CHECK(a.belowThresholdShare == b.belowThresholdShare);
    CHECK(a.activeHistogram == b.activeHistogram);
    CHECK(a.firingCounts == b.firingCounts);
    CHECK(a.meanMagnitude == b.meanMagnitude);
    CHECK(a.activations.low == b.activations.low);
    CHECK(a.activations.high == b.activations.high);
    CHECK(a.activations.counts == b.activations.counts);
}

void checkPoint(const OperatingPoint& a, const OperatingPoint& b) {
    CHECK(a.rule == b.rule);
    CHECK(a.quality == b.quality);
    CHECK(a.qualityLow == b.qualityLow);
    CHECK(a.qualityHigh == b.qualityHigh);
    CHECK(a.loss == b.loss);
    CHECK(a.count == b.count);
    CHECK(a.macsPerSample == b.macsPerSample);
    CHECK(a.macsShare == b.macsShare);
    CHECK(a.expertsPerSite == b.expertsPerSite);
    CHECK(a.expertsMean == b.expertsMean);
    CHECK(a.millisecondsPerSample == b.millisecondsPerSample);
}

void checkCurve(const Sweep& a, const Sweep& b) {
    CHECK(a.metric == b.metric);
    CHECK(a.split == b.split);
    CHECK(a.sites == b.sites);
    CHECK(a.experts == b.experts);
    CHECK(a.breakEven == b.breakEven);
    CHECK(a.seconds == b.seconds);
    checkPoint(a.dense, b.dense);
    checkEach(a.points, b.points, checkPoint);
}

void checkAllocations(const NamedAllocations& a, const NamedAllocations& b) {
    CHECK(a.name == b.name);
    CHECK(a.key == b.key);
    CHECK(a.sweep == b.sweep);
    const Sensitivity &x = a.allocations.table, &y = b.allocations.table;
    CHECK(x.kind == y.kind);
    CHECK(x.metric == y.metric);
    CHECK(x.sites == y.sites);
    CHECK(x.values == y.values);
    CHECK(same(x.damage, y.damage));
    CHECK(same(x.macsShare, y.macsShare));
    CHECK(x.samples == y.samples);
    CHECK(x.seconds == y.seconds);
    checkEach(a.allocations.combinations, b.allocations.combinations,
              [](const Combination& one, const Combination& other) {
                  CHECK(one.values == other.values);
                  CHECK(one.damage == other.damage);
                  CHECK(one.macsShare == other.macsShare);
              });
    checkCurve(a.allocations.curve, b.allocations.curve);
}

void checkSweep(const NamedSweep& a, const NamedSweep& b) {
    CHECK(a.name == b.name);
    CHECK(a.key == b.key);
    CHECK(a.title == b.title);
    CHECK(a.partition == b.partition);
    CHECK(a.routers == b.routers);
    checkCurve(a.sweep, b.sweep);
    CHECK(a.scores.exists() == b.scores.exists());
}

void checkScores(const TokenScores& a, const TokenScores& b) {
    CHECK(a.sites == b.sites);
    CHECK(a.anchors == b.anchors);
    checkEach(a.scores, b.scores, [](const auto& x, const auto& y) { CHECK(same(x, y)); });
    CHECK(a.sampleOf == b.sampleOf);
    CHECK(a.positionOf == b.positionOf);
    CHECK(a.textOf == b.textOf);
    CHECK(a.gridShape == b.gridShape);
    CHECK(a.ofSource == b.ofSource);
    CHECK(a.sourceSites == b.sourceSites);
    CHECK(a.samples.samples == b.samples.samples);
    CHECK(a.samples.labels == b.samples.labels);
    CHECK(a.samples.predictions == b.samples.predictions);
    CHECK(a.samples.confidences == b.samples.confidences);
    CHECK(a.samples.labelNames == b.samples.labelNames);
    CHECK(a.samples.pictureShape == b.samples.pictureShape);
    CHECK(a.samples.pictures == b.samples.pictures);
}

void checkRouter(const SiteRouter& a, const SiteRouter& b) {
    CHECK(a.site == b.site);
    CHECK(a.kind == b.kind);
    CHECK(a.width == b.width);
    CHECK(a.hidden == b.hidden);
    CHECK(a.experts == b.experts);
    CHECK(a.first == b.first);
    CHECK(a.second == b.second);
    CHECK(a.hiddenActivation == b.hiddenActivation);
    CHECK(a.absoluteOutput == b.absoluteOutput);
    CHECK(a.seed == b.seed);
    CHECK(a.anchor == b.anchor);
}

void checkQuality(const RouterQuality& a, const RouterQuality& b) {
    CHECK(a.site == b.site);
    CHECK(a.trainLoss == b.trainLoss);
    CHECK(a.heldOutLoss == b.heldOutLoss);
    CHECK(a.rankCorrelation == b.rankCorrelation);
    CHECK(a.ks == b.ks);
    CHECK(a.coveredShare == b.coveredShare);
    CHECK(a.oracleCoveredShare == b.oracleCoveredShare);
    CHECK(a.predicted == b.predicted);
    CHECK(a.target == b.target);
    CHECK(a.macsShare == b.macsShare);
}

void checkRouters(const NamedRouters& a, const NamedRouters& b) {
    CHECK(a.name == b.name);
    CHECK(a.key == b.key);
    CHECK(a.partition == b.partition);
    CHECK(a.kind == b.kind);
    CHECK(a.routers.tokens == b.routers.tokens);
    CHECK(a.routers.seconds == b.routers.seconds);
    checkEach(a.routers.sites, b.routers.sites, checkRouter);
    checkEach(a.routers.quality, b.routers.quality, checkQuality);
}

void checkSitePartition(const SitePartition& a, const SitePartition& b) {
    CHECK(a.site == b.site);
    CHECK(a.method == b.method);
    CHECK(a.seed == b.seed);
    CHECK(a.experts == b.experts);
    CHECK(a.expertOf == b.expertOf);
    CHECK(a.objective == b.objective);
    CHECK(a.randomObjective == b.randomObjective);
    CHECK(a.insideCoactivation == b.insideCoactivation);
    CHECK(a.randomInsideCoactivation == b.randomInsideCoactivation);
}

void checkPartition(const NamedPartition& a, const NamedPartition& b) {
    CHECK(a.name == b.name);
    CHECK(a.key == b.key);
    CHECK(a.method == b.method);
    checkEach(a.sites, b.sites, checkSitePartition);
}

void checkRecord(const StageRecord& a, const StageRecord& b) {
    CHECK(a.stage == b.stage);
    CHECK(a.key == b.key);
    CHECK(a.inputs == b.inputs);
    CHECK(a.options == b.options);
    CHECK(a.seed == b.seed);
    CHECK(a.version == b.version);
    CHECK(a.date == b.date);
    CHECK(a.seconds == b.seconds);
    CHECK(a.threads == b.threads);
    CHECK(a.host == b.host);
    CHECK(a.torch == b.torch);
    CHECK(a.failure == b.failure);
}

void checkReferences(const Project& a, const Project& b) {
    CHECK(a.model.path == b.model.path);
    CHECK(a.model.hash == b.model.hash);
    CHECK(a.model.family == b.model.family);
    CHECK(a.model.title == b.model.title);
    CHECK(a.model.architecture == b.model.architecture);
    CHECK(a.model.parameters == b.model.parameters);
    CHECK(a.model.embedded == b.model.embedded);
    CHECK(a.data.path == b.data.path);
    CHECK(a.data.hash == b.data.hash);
    CHECK(a.data.description == b.data.description);
    CHECK(a.data.split == b.data.split);
    CHECK(a.outline == b.outline);
    checkEach(a.sites, b.sites, [](const Site& x, const Site& y) {
        CHECK(x.id == y.id);
        CHECK(x.stack == y.stack);
        CHECK(x.layer == y.layer);
        CHECK(x.width == y.width);
        CHECK(x.neurons == y.neurons);
        CHECK(x.activation == y.activation);
        CHECK(x.gated == y.gated);
        CHECK(x.upActivation == y.upActivation);
        CHECK(x.projection == y.projection);
        CHECK(x.outputWidth == y.outputWidth);
    });
}

void checkTrained(const TrainedModel& a, const TrainedModel& b) {
    CHECK(a.stage == b.stage);
    CHECK(a.key == b.key);
    CHECK(a.path == b.path);
    CHECK(a.hash == b.hash);
    CHECK(a.scores == b.scores);
    CHECK(a.lines == b.lines);
}

void checkProfile(const ProfileResult& a, const ProfileResult& b) {
    CHECK(a.key == b.key);
    CHECK(a.profile.relativeLevels == b.profile.relativeLevels);
    CHECK(a.profile.absoluteLevels == b.profile.absoluteLevels);
    CHECK(a.profile.tokens == b.profile.tokens);
    CHECK(a.profile.samples == b.profile.samples);
    CHECK(a.profile.seconds == b.profile.seconds);
    checkEach(a.profile.sites, b.profile.sites, checkSparsity);
}

void checkStored(const Project& a, const Project& b) {
    checkEach(a.coactivation, b.coactivation, [&](const SiteCoactivation& x, const SiteCoactivation& y) {
        const auto found = loadCoactivation(a, x.site);
        const auto expected = loadCoactivation(b, y.site);
        CHECK(found->site == expected->site);
        CHECK(found->neurons == expected->neurons);
        CHECK(found->tokens == expected->tokens);
        CHECK(found->counts == expected->counts);
    });
    checkEach(a.inputs, b.inputs, [&](const SiteInputs& x, const SiteInputs& y) {
        CHECK(same(*loadInputs(a, x.site), *loadInputs(b, y.site)));
    });
    checkEach(a.sweeps, b.sweeps, [&](const NamedSweep& x, const NamedSweep& y) {
        if (x.scores.exists() && y.scores.exists())
            checkScores(*loadTokenScores(a, x.name), *loadTokenScores(b, y.name));
    });
}

}  // namespace

void checkSame(const Project& a, const Project& b) {
    CHECK(a.title == b.title);
    CHECK(a.recipe == b.recipe);
    CHECK(a.viewState == b.viewState);
    checkReferences(a, b);
    checkEach(a.records, b.records, checkRecord);
    checkEach(a.trained, b.trained, checkTrained);
    checkEach(a.fits, b.fits, [](const RouterFits& x, const RouterFits& y) {
        CHECK(x.key == y.key);
        CHECK(x.sites == y.sites);
    });
    REQUIRE(a.profile.has_value() == b.profile.has_value());
    if (a.profile) checkProfile(*a.profile, *b.profile);
    checkEach(a.earlierProfiles, b.earlierProfiles, checkProfile);
    checkEach(a.partitions, b.partitions, checkPartition);
    checkEach(a.routers, b.routers, checkRouters);
    checkEach(a.sweeps, b.sweeps, checkSweep);
    checkEach(a.allocations, b.allocations, checkAllocations);
    checkEach(a.pins, b.pins, [](const Pin& x, const Pin& y) {
        CHECK(x.name == y.name);
        CHECK(x.sweep == y.sweep);
        CHECK(x.rule == y.rule);
        CHECK(x.note == y.note);
    });
    checkEach(a.thumbnails, b.thumbnails, [](const Thumbnail& x, const Thumbnail& y) {
        CHECK(x.name == y.name);
        CHECK(x.png == y.png);
    });
    checkStored(a, b);
}

}  // namespace testing

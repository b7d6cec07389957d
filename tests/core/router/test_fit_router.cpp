// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>
#include <set>
#include <stop_token>

#include "core/moe/internal/moe_layer.h"
#include "core/router/internal/fit_router.h"
#include "core/router/internal/quality.h"
#include "core/router/internal/targets.h"
#include "core/router/internal/two_layer.h"
#include "tests/core/moe/sites.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

namespace {

constexpr std::int64_t width = 24;
constexpr std::int64_t neurons = 64;
constexpr std::int64_t experts = 8;

const Site site{"layer.0.ffn", "", 0, width, neurons, Activation::relu, false};

// Neurons of an expert share a direction and fire for tokens near it: what clustering finds in sparse models.
struct Planted {
    FfnWeights weights;
    std::vector<std::int32_t> expertOf;
    at::Tensor inputs;
};

Planted planted(std::int64_t tokens) {
    Planted result;
    result.expertOf = shuffledExperts(neurons, experts);
    const auto directions = normal({experts, width}, 41, at::kFloat);
    const auto of = at::tensor(result.expertOf, at::kInt).to(at::kLong);
    result.weights.up = directions.index_select(0, of) / 5 + normal({neurons, width}, 42, at::kFloat) / 50;
    result.weights.upBias = at::full({neurons}, -0.5);
    result.weights.down = normal({width, neurons}, 43, at::kFloat) / 8;
    result.inputs = normal({tokens, width}, 44, at::kFloat);
    return result;
}

FittedRouter fit(const Planted& problem, RouterOptions options, const Job& job = {}) {
    return fitRouter({site, problem.weights, problem.expertOf, experts, problem.inputs}, options, job);
}

RouterOptions quick(RouterKind kind) {
    RouterOptions options;
    options.kind = kind;
    options.hidden = 32;
    options.steps = 300;
    options.batchSize = 256;
    return options;
}

}  // namespace

TEST_CASE("the Gram form equals the norm of the expert's output, plain, gated and with both factors rectified") {
    for (const SiteKind kind : {SiteKind{false, true, Activation::silu}, SiteKind{true, true, Activation::silu},
                                SiteKind{true, true, Activation::relu, Activation::relu}}) {
        const auto weights = randomSite(width, neurons, kind);
        const auto parts = makeExpertWeights(weights, shuffledExperts(neurons, experts), experts);
        const auto x = normal({50, width}, 3);
        const auto norms = expertNorms(parts, gramMatrices(parts), x);
        for (std::int64_t e = 0; e < experts; ++e) {
            auto mask = at::zeros({50, experts}, at::kBool);
            mask.select(1, e).fill_(true);
            const auto y = executeMasked(parts, x, mask) - weights.downBias;
            CHECK(largestDifference(norms.select(1, e), at::norm(y, 2, 1, false)) < 1e-12);
        }
    }
}

TEST_CASE("a rank-deficient expert has no norm below zero, and none that is not a number") {
    auto weights = randomSite(width, neurons, {false, false, Activation::identity}, at::kFloat);
    weights.down = weights.down.select(1, 0).unsqueeze(1).expand({width, neurons}).contiguous();
    weights.up = weights.up - weights.up.mean(0, true);
    const auto parts = makeExpertWeights(weights, std::vector<std::int32_t>(neurons, 0), 1);
    const auto norms = expertNorms(parts, gramMatrices(parts), normal({500, width}, 3, at::kFloat));
    CHECK(at::isfinite(norms).all().item<bool>());
    CHECK(norms.max().item<double>() < 1e-2);
}

TEST_CASE("activation sums count magnitudes of the gate's activations") {
    const auto weights = randomSite(width, neurons, {true, true, Activation::gelu});
    const auto expertOf = shuffledExperts(neurons, experts);
    const auto x = normal({6, width}, 3);
    const auto act = at::gelu(at::linear(x, weights.gate, weights.gateBias)).abs();
    auto expected = at::zeros({6, experts}, at::kDouble);
    expected.index_add_(1, at::tensor(expertOf, at::kInt).to(at::kLong), act);
    CHECK(largestDifference(activationSums(makeExpertWeights(weights, expertOf, experts), x), expected) < 1e-12);
}

TEST_CASE("activation sums count products where both factors are rectified") {
    const auto weights = randomSite(width, neurons, {true, true, Activation::relu, Activation::relu});
    const auto expertOf = shuffledExperts(neurons, experts);
    const auto x = normal({6, width}, 3);
    const auto act =
        at::relu(at::linear(x, weights.gate, weights.gateBias)) * at::relu(at::linear(x, weights.up, weights.upBias));
    auto expected = at::zeros({6, experts}, at::kDouble);
    expected.index_add_(1, at::tensor(expertOf, at::kInt).to(at::kLong), act);
    CHECK(largestDifference(activationSums(makeExpertWeights(weights, expertOf, experts), x), expected) < 1e-12);
}

TEST_CASE("the written-out gradients equal finite differences") {
    const auto x = normal({7, 5}, 1);
    const auto target = normal({7, 3}, 2).abs().clamp_max(1);
    for (const auto& [hidden, loss] :
         {std::pair{Activation::relu, &squaredErrorOfAbsolute}, std::pair{Activation::tanh, &crossEntropyOfLogits}}) {
        TwoLayer net{normal({4, 5}, 3), normal({3, 4}, 4), hidden};
        const auto slope = gradient(net, x, target, loss);
        CHECK(slope.loss == doctest::Approx(loss(outputs(net, x), target, nullptr)));
        for (const auto& [weight, byWeight] : {std::pair{net.first, slope.first}, std::pair{net.second, slope.second}})
            for (std::int64_t i = 0; i < weight.numel(); ++i) {
                auto* value = weight.data_ptr<double>() + i;
                const double kept = *value;
                const auto lossAt = [&](double moved) {
                    *value = moved;
                    return loss(outputs(net, x), target, nullptr);
                };
                const double numeric = (lossAt(kept + 1e-6) - lossAt(kept - 1e-6)) / 2e-6;
                *value = kept;
                CHECK(byWeight.contiguous().data_ptr<double>()[i] == doctest::Approx(numeric).epsilon(1e-5));
            }
    }
}

TEST_CASE("Spearman's rank correlation shares ranks among ties") {
    const std::vector<float> rising{1, 2, 3, 4};
    CHECK(rankCorrelation(rising, std::vector<float>{10, 20, 30, 50}).value() == doctest::Approx(1));
    CHECK(rankCorrelation(rising, std::vector<float>{4, 3, 2, 1}).value() == doctest::Approx(-1));
    CHECK(rankCorrelation(rising, std::vector<float>{1, 1, 2, 2}).value() == doctest::Approx(0.894427));
    CHECK_FALSE(rankCorrelation(rising, std::vector<float>{0, 0, 0, 0}).has_value());
}

TEST_CASE("covered shares by hand") {
    RouterQuality quality;
    const auto norms = at::tensor({4.F, 3.F, 2.F, 1.F, 0.F, 0.F, 0.F, 0.F}).view({2, 4});
    const auto scores = at::tensor({1.F, 9.F, 2.F, 8.F, 1.F, 2.F, 3.F, 4.F}).view({2, 4});
    measureQuality(scores, norms, 1, quality);
    CHECK(quality.ks == std::vector<std::int64_t>{1, 2});
    CHECK(quality.coveredShare[0] == doctest::Approx(0.3));
    CHECK(quality.coveredShare[1] == doctest::Approx(0.4));
    CHECK(quality.oracleCoveredShare[0] == doctest::Approx(0.4));
    CHECK(quality.oracleCoveredShare[1] == doctest::Approx(0.7));
    CHECK(quality.rankCorrelation == doctest::Approx(-0.4));
}

TEST_CASE("trained routers find a planted structure; bounds hold") {
    const auto problem = planted(4000);
    const auto regression = fit(problem, quick(RouterKind::regression)).quality;
    const auto classification = fit(problem, quick(RouterKind::classification)).quality;
    const auto similarity = fit(problem, quick(RouterKind::similarity)).quality;
    const auto centroid = fit(problem, quick(RouterKind::centroid)).quality;
    const auto oracle = fit(problem, quick(RouterKind::oracle)).quality;
    const auto random = fit(problem, quick(RouterKind::random)).quality;
    const auto covered = [](const RouterQuality& quality) {
        return quality.coveredShare[1];
    };  // k = 2
    CHECK(oracle.rankCorrelation == doctest::Approx(1));
    CHECK(covered(oracle) == doctest::Approx(oracle.oracleCoveredShare[1]));
    CHECK(regression.rankCorrelation > 0.75);  // many true norms are 0 and have no order among them
    CHECK(classification.rankCorrelation > 0.75);
    CHECK(covered(regression) > 0.97 * covered(oracle));
    CHECK(covered(classification) > 0.95 * covered(oracle));
    CHECK(covered(similarity) > covered(random) + 0.1);
    CHECK(covered(centroid) > covered(random) + 0.1);
    CHECK(centroid.macsShare == doctest::Approx((24 * 8 + 8) / (2.0 * 24 * 64)));
    CHECK(covered(regression) > covered(random) + 0.3);
    CHECK(std::abs(random.rankCorrelation) < 0.05);
    CHECK(regression.heldOutLoss > 0);
    CHECK(regression.heldOutLoss < 2 * regression.trainLoss);
    CHECK(regression.macsShare == doctest::Approx((24 * 32 + 32 * 8 + 8) / (2.0 * 24 * 64)));
    CHECK(regression.predicted.size() == regression.target.size());
    CHECK(regression.predicted.size() == 3000);
}

TEST_CASE("predicted norms have the scale of the true ones, whatever it is") {
    auto problem = planted(3000);
    const auto plain = fit(problem, quick(RouterKind::regression));
    problem.weights.down = problem.weights.down * 1024;
    problem.inputs = problem.inputs * 0.5;
    problem.weights.up = problem.weights.up * 2;
    const auto fitted = fit(problem, quick(RouterKind::regression));
    CHECK(fitted.quality.heldOutLoss == doctest::Approx(plain.quality.heldOutLoss * 1024 * 1024).epsilon(1e-3));
    CHECK(fitted.router.anchor == doctest::Approx(plain.router.anchor * 1024).epsilon(1e-3));
    const auto sum = [](const std::vector<float>& values) {
        return std::accumulate(values.begin(), values.end(), 0.0);
    };
    // noise around 0 has a positive absolute value, so the mean lies above
    CHECK(sum(fitted.quality.predicted) == doctest::Approx(sum(fitted.quality.target)).epsilon(0.5));
    const auto layer = makeMoeLayer(problem.weights, problem.expertOf, experts, fitted.router);
    const auto scores = routerScores(layer.router, layer.experts, problem.inputs);
    CHECK(fitted.router.anchor == doctest::Approx(scores.amax(1).median().item<double>()));
    CHECK(fitted.router.anchor > 0);
}

TEST_CASE("a fit tells its losses at each check, and which of them was kept") {
    const auto problem = planted(1500);
    for (const auto kind : {RouterKind::regression, RouterKind::classification}) {
        auto options = quick(kind);
        std::vector<SiteFit> heard;
        const auto fitted = fitRouter({site, problem.weights, problem.expertOf, experts, problem.inputs}, options, {},
                                      [&](const SiteFit& fit) { heard.push_back(fit); });
        const SiteFit& all = fitted.fit;
        REQUIRE(all.lines.size() == heard.size());
        CHECK((heard.back().lines == all.lines));
        CHECK_FALSE(heard.back().rankCorrelation);
        CHECK(all.rankCorrelation == fitted.quality.rankCorrelation);
        CHECK(all.site == "layer.0.ffn");
        CHECK(all.kind == kind);
        CHECK(all.steps == 300);
        CHECK(all.lines.front().step == 7);  // 40 checks of 300 steps
        CHECK(all.lines.back().trainLoss < all.lines.front().trainLoss);
        for (const FitLine& line : all.lines) CHECK(line.heldOutLoss >= keptLine(all)->heldOutLoss);
        // in units of the norms' mean square, which is what makes the loss of regression comparable between sites
        const auto norms =
            expertNorms(makeExpertWeights(problem.weights, problem.expertOf, experts),
                        gramMatrices(makeExpertWeights(problem.weights, problem.expertOf, experts)), problem.inputs);
        const double unit = kind == RouterKind::regression ? norms.square().mean().item<double>() : 1;
        CHECK(keptLine(all)->heldOutLoss * unit == doctest::Approx(fitted.quality.heldOutLoss));
        CHECK((siteFit(nlohmann::json::parse(toJson(all).dump())) == all));
    }
    CHECK(fit(problem, quick(RouterKind::similarity)).fit.lines.empty());
    CHECK(keptLine({}) == nullptr);
}

TEST_CASE("a fit that no longer gets better stops early, at the patience, with what it had at its best") {
    const auto problem = planted(60);  // too few: it learns them by heart
    auto options = quick(RouterKind::regression);
    options.steps = 4000;
    options.patience = 3;
    const auto fitted = fit(problem, options).fit;
    REQUIRE(fitted.lines.size() < 40);
    CHECK(fitted.lines.back().step < 4000);
    const auto kept = keptLine(fitted) - fitted.lines.data();
    CHECK(kept == std::ssize(fitted.lines) - 1 - 3);
    CHECK(fitted.lines.back().trainLoss < fitted.lines[static_cast<std::size_t>(kept)].trainLoss);
    CHECK(stepsOf({fitted, {}, fitted}) == 2 * fitted.lines.back().step);
}

TEST_CASE("the same seed gives the same router, another seed another") {
    const auto problem = planted(1500);
    for (const auto kind : {RouterKind::regression, RouterKind::classification}) {
        auto options = quick(kind);
        options.steps = 60;
        const auto one = fit(problem, options).router;
        CHECK(one.first == fit(problem, options).router.first);
        options.seed = 1;
        CHECK(one.first != fit(problem, options).router.first);
    }
}

TEST_CASE("a fit reports progress and stops when asked") {
    const auto problem = planted(1500);
    std::stop_source source;
    double last = -1;
    const Job job(
        [&](const Progress& progress) {
            CHECK(progress.fraction >= last);
            last = progress.fraction;
            if (last > 0.2) source.request_stop();
        },
        source.get_token());
    CHECK(errorOf([&] { (void)fit(problem, quick(RouterKind::regression), job); }).code == ErrorCode::stopped);
    CHECK(last < 0.3);
}

TEST_CASE("tiny data, dead sites and bad inputs") {
    auto problem = planted(2);
    CHECK_NOTHROW((void)fit(problem, quick(RouterKind::regression)));
    problem = planted(300);
    problem.weights.upBias = at::full({neurons}, -1e3);  // nothing ever fires
    for (const auto& kind : routerNames()) {
        const auto fitted = fit(problem, quick(kind.kind));
        CHECK(std::isfinite(fitted.router.anchor));
        CHECK(fitted.quality.coveredShare[0] == 0);
    }
    problem.inputs = problem.inputs.narrow(1, 0, 5);
    CHECK(mentions(errorOf([&] { (void)fit(problem, {}); }).text, "layer.0.ffn", "24", "[300, 5]"));
    problem = planted(300);
    problem.inputs[3][4] = std::nan("");
    CHECK(errorOf([&] { (void)fit(problem, {}); }).code == ErrorCode::badData);
    auto options = quick(RouterKind::regression);
    options.heldOutShare = 1;
    CHECK(mentions(errorOf([&] { (void)fit(planted(9), options); }).text, "held-out"));
}

TEST_CASE("kinds have unique names") {
    std::set<std::string> ids;
    for (const auto& kind : routerNames()) {
        CHECK(routerNamed(kind.id) == kind.kind);
        CHECK(name(kind.kind) == std::string(kind.id));
        ids.insert(kind.id);
    }
    CHECK(ids.size() == routerNames().size());
    CHECK(mentions(errorOf([] { (void)routerNamed("magic"); }).hint, "regression", "oracle"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_model.h"
#include "core/cost/site_cost.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

Site site(std::int64_t width, std::int64_t neurons, bool gated = false) {
    return {"layer.0.ffn", "", 0, width, neurons, Activation::relu, gated};
}

double routerShare(std::int64_t experts) {
    const auto cost = siteCost(site(768, 3072), experts, RouterKind::regression, 128);
    return cost.routerPerToken / cost.densePerToken;
}

}  // namespace

TEST_CASE("a small site by hand") {
    const auto plain = siteCost(site(4, 6), 3, RouterKind::regression, 5);
    CHECK(plain.densePerToken == 48);  // 2·4·6
    CHECK(plain.routerPerToken == 4 * 5 + 5 * 3 + 3);
    CHECK(plain.perExpert == 2 * 4 * 2 + 2 + 4);  // s = 2
    CHECK(plain.experts == 3);
    const auto gated = siteCost(site(4, 6, true), 3, RouterKind::similarity, 0);
    CHECK(gated.densePerToken == 72);
    CHECK(gated.perExpert == 3 * 4 * 2 + 2 + 4);
    CHECK(gated.routerPerToken == 4 * 3 + 3);
    CHECK(siteCost(site(4, 6), 3, RouterKind::oracle, 5).routerPerToken == 0);
}

TEST_CASE("published router overheads") {
    CHECK(routerShare(512) == doctest::Approx(0.035).epsilon(0.01));   // ViT-B
    CHECK(routerShare(128) == doctest::Approx(0.024).epsilon(0.015));  // BERT-base
    CHECK(routerShare(768) == doctest::Approx(0.042).epsilon(0.01));   // GPT-2
    // the combine term of six-neuron experts: 9,990 MACs against 9,216 in the products
    CHECK(siteCost(site(768, 3072), 512, RouterKind::regression, 128).perExpert == 9990);
    // ViT-B's FFNs: 12 layers, 197 tokens, 11.15 G
    CHECK(12 * 197 * siteCost(site(768, 3072)).densePerToken == doctest::Approx(11.15e9).epsilon(0.001));
}

TEST_CASE("the cost of a sample grows with the executed experts and ends at dense plus router plus bookkeeping") {
    CostModel model;
    model.linearPerToken = 100;
    model.attentionPerPair = 3;
    model.fixedPerSample = 7;
    model.sites = {siteCost(site(4, 6), 3, RouterKind::regression, 5), siteCost(site(8, 10))};
    CHECK(model.dense(Workload::sample(2)) == 7 + 200 + 12 + 2 * 48 + 2 * 160);
    double previous = 0;
    for (const double executed : {0.0, 0.5, 1.0, 2.0, 3.0}) {
        const double macs = model.converted(Workload::sample(2), {executed, 0});
        CHECK(macs > previous);
        previous = macs;
    }
    CHECK(previous == model.dense(Workload::sample(2)) + 2 * (38 + 3 * (2 + 4)));
}

TEST_CASE("an encoder-decoder's sites and products count the tokens that they see") {
    CostModel model;
    model.linearPerToken = 100;
    model.attentionPerPair = 3;
    model.linearPerSourceToken = 10;
    model.attentionPerSourcePair = 2;
    model.attentionPerCrossPair = 5;
    model.sites = {siteCost(site(4, 6)), siteCost(site(4, 6), 3, RouterKind::similarity, 0)};
    model.sites[0].source = true;
    const Workload work{1, 2, 4, 7, 49, 14};
    CHECK(work.tokensAt(model.sites[0]) == 7);
    CHECK(work.tokensAt(model.sites[1]) == 2);
    const double outside = 2 * 100 + 4 * 3 + 7 * 10 + 49 * 2 + 14 * 5;
    CHECK(model.dense(work) == outside + 7 * 48 + 2 * 48);
    CHECK(model.converted(work, {0, 1.5}) == outside + 7 * 48 + 2 * (15 + 1.5 * (2 * 4 * 2 + 2 + 4)));
    CHECK(Workload::sample(3).crossPairs == 9);
}

TEST_CASE("neurons that do not divide are refused") {
    const auto error = testing::errorOf([] { (void)siteCost(site(4, 6), 4, RouterKind::regression, 5); });
    CHECK(testing::mentions(error.text, "layer.0.ffn", "6", "4"));
    CHECK(testing::errorOf([] { (void)siteCost(site(4, 6), 0, RouterKind::regression, 5); }).code ==
          ErrorCode::badArgument);
}

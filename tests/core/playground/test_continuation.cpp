// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playground/continuation.h"

#include <algorithm>
#include <numeric>

#include "core/generate/growing_text.h"
#include "core/moe/converted_forward.h"
#include "tests/core/playground/making.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

// The likeliest next token and what the last token runs, without a cache: all tokens anew.
std::pair<std::int64_t, std::int64_t> nextByForward(const ConvertedModel& model, const std::vector<std::int64_t>& ids,
                                                    const SelectionRule& rule) {
    Batch batch;
    batch.size = 1;
    batch.length = static_cast<std::int64_t>(ids.size());
    batch.tokenIds = ids;
    const auto results = forwardConverted(model, batch, rule);
    const auto logits = results.at("logits").view().toFloats();
    const auto last = logits.end() - results.at("logits").shape.back();
    std::int64_t experts = 0;
    for (const auto& [name, tensor] : results)
        if (name.starts_with("experts.")) experts += tensor.view().toInts().back();
    return {std::max_element(last, logits.end()) - last, experts};
}

}  // namespace

TEST_CASE("a converted model continues a text under its rule") {
    Workbench& bench = testing::convertedDemo("grammar");
    const ConvertedModel model = bench.converted();
    const auto prompt = promptIds(*bench.data().tokenizer, "the quiet baker", {});
    GenerateOptions options;
    options.tokens = 6;
    options.stopAtEnd = false;
    for (const SelectionRule rule : {SelectionRule{RuleKind::tau, 0.4}, SelectionRule{RuleKind::topK, 2}}) {
        options.rule = rule;
        const Generated made = generate(model, prompt, options);
        REQUIRE(made.ids.size() == 6);
        std::vector<std::int64_t> ids = prompt;
        const auto sites = static_cast<double>(model.transformer().sites().size());
        for (std::size_t i = 0; i < made.ids.size(); ++i) {
            const auto [next, experts] = nextByForward(model, ids, rule);
            CHECK(made.ids[i] == next);
            CHECK(made.expertsPerToken[i] == doctest::Approx(static_cast<double>(experts) / sites));
            ids.push_back(next);
        }
    }
    options.rule = {RuleKind::tau, 0};
    const Generated everything = generate(model, prompt, options);
    options.rule = {RuleKind::all, 0};
    const Generated dense = generate(ConvertedModel(bench.model()), prompt, options);
    CHECK(everything.ids == dense.ids);
    CHECK(everything.smallestMargin == dense.smallestMargin);
    CHECK(dense.expertsPerToken.empty());
}

TEST_CASE("both models continue a text in turns") {
    Workbench& bench = testing::convertedDemo("grammar");
    const ConvertedModel model = bench.converted();
    const Tokenizer& tokenizer = *bench.data().tokenizer;
    GenerateOptions options;
    options.tokens = 8;
    options.stopAtEnd = false;
    options.rule = {RuleKind::tau, 0.6};
    std::vector<Continuation> seen;
    const Continuation result = continueText(model, tokenizer, "the quiet baker", options,
                                             [&](const Continuation& soFar) { seen.push_back(soFar); });
    const auto prompt = promptIds(tokenizer, "the quiet baker", {});
    CHECK(result.converted.ids == generate(model, prompt, options).ids);
    options.rule = {RuleKind::all, 0};
    CHECK(result.dense.ids == generate(model, prompt, options).ids);
    REQUIRE(seen.size() == 9);  // the last one finds that both are at their end
    for (std::size_t i = 0; i < 8; ++i) CHECK(seen[i].dense.ids.size() == i + 1);
    CHECK(seen.back().finished);
    std::vector<std::int64_t> all = prompt;
    all.insert(all.end(), result.dense.ids.begin(), result.dense.ids.end());
    CHECK(tokenizer.decode(prompt) + result.dense.text == tokenizer.decode(all));

    // dense: every expert for each of the prompt's tokens and of the new ones but the last
    std::int64_t experts = 0;
    for (const auto& site : model.costModel().sites) experts += site.experts;
    CHECK(result.dense.executed == experts * static_cast<std::int64_t>(prompt.size() + 7));
    CHECK(result.converted.executed < result.dense.executed);
    CHECK(result.converted.expertsPerToken < result.dense.expertsPerToken);
    CHECK(result.dense.tokensPerSecond() > 0);

    options.rule = {RuleKind::tau, 0};
    const Continuation same = continueText(model, tokenizer, "the quiet baker", options);
    CHECK(same.common == 8);
    CHECK(same.dense.text == same.converted.text);
    CHECK(same.dense.executed == same.converted.executed);
}

TEST_CASE("a stop leaves what there is") {
    Workbench& bench = testing::convertedDemo("grammar");
    std::stop_source stop;
    GenerateOptions options;
    options.tokens = 50;
    options.stopAtEnd = false;
    options.rule = {RuleKind::tau, 0.3};
    const Continuation result = continueText(
        bench.converted(), *bench.data().tokenizer, "the", options,
        [&](const Continuation& soFar) {
            if (soFar.dense.ids.size() == 3) stop.request_stop();
        },
        Job({}, stop.get_token()));
    CHECK(result.dense.ids.size() == 3);
    CHECK(result.converted.ids.size() == 3);
    CHECK_FALSE(result.finished);
}

TEST_CASE("the bytes of one character come in several tokens") {
    const auto folder = testing::shared("models/stories260K");
    if (!folder) return;
    const auto tokenizer = Tokenizer::open(*folder);
    const auto ids = tokenizer->encode("a☃b").ids;
    GrowingText text(*tokenizer, {ids.front()});
    std::string whole = text.text();
    bool waited = false;
    for (std::size_t i = 1; i < ids.size(); ++i) {
        const std::string added = text.add(ids[i]);
        CHECK_FALSE(testing::mentions(added, "\xEF\xBF\xBD"));
        waited = waited || added.empty();
        whole += added;
    }
    CHECK(waited);
    CHECK(whole == text.text());
    CHECK(testing::mentions(whole, "a☃b"));
}

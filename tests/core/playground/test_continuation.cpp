// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playground/continuation.h"

#include <algorithm>
#include <numeric>

#include "core/generate/growing_text.h"
#include "core/generate/source_text.h"
#include "core/generate/translate.h"
#include "core/moe/converted_forward.h"
#include "core/playground/translated.h"
#include "tests/core/playground/making.h"
#include "tests/core/translator.h"
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

TEST_CASE("both models translate a source in turns, and what was written can be counted") {
    const testing::TemporaryFolder folder;
    testing::makeTranslator(folder.path(), 2);
    Workbench bench = testing::convertedTranslator(folder.path());
    const ConvertedModel model = bench.converted();
    const Tokenizer& tokenizer = *bench.data().tokenizer;
    const auto source = sourceIds(tokenizer, bench.model().architecture(), "7 30 12 9", Sentence::verbatim("The text"));
    GenerateOptions options;
    options.tokens = 10;
    options.rule = {RuleKind::tau, 0.5};
    const Continuation both = continueTokens(model, tokenizer, source, options);
    TranslateOptions alone = translateOptions(bench.model());
    alone.rules.beams = 1;
    alone.tokens = options.tokens;
    CHECK(both.dense.ids == translate(model, {source}, alone).texts[0].ids);
    alone.rule = options.rule;
    const Translations converted = translate(model, {source}, alone);
    CHECK(both.converted.ids == converted.texts[0].ids);
    CHECK(both.converted.seconds > 0);
    REQUIRE(!both.converted.ids.empty());

    TrialTiming timing;
    timing.rounds = 3;
    timing.seconds = 60;
    warmUp(model, source, options);
    const TrialTimes times = timeTexts(model, source, options, both, timing);
    CHECK(times.rounds == 3);
    CHECK(times.denseMilliseconds > 0);
    CHECK(times.convertedMilliseconds > 0);
    Continuation cut = both;
    cut.finished = false;
    CHECK(timeTexts(model, source, options, cut, timing).rounds == 1);

    const Trial trial = translatedTrial(model, bench.data(), source, both.converted.ids, options.rule);
    CHECK(trial.task == Task::sequenceToSequence);
    CHECK(trial.tokens.sites.size() == 4);
    CHECK(trial.work.sourceTokens == 5);
    CHECK(trial.work.tokens == static_cast<double>(both.converted.ids.size()) + 1);
    CHECK(std::ranges::count(trial.tokens.ofSource, 1) == 5);
    CHECK(trial.tokens.textOf.size() == trial.tokens.sampleOf.size());
    // one pass over the text that stands there counts what the steps ran, unless the text was cut before its end
    const auto counts = executedExperts(trial.tokens, options.rule);
    for (std::size_t site = 0; site < 4; ++site) {
        std::int64_t ran = 0;
        for (const std::int32_t count : counts.row(static_cast<std::int64_t>(site))) ran += std::max(0, count);
        const bool whole = both.converted.ids.size() < 10 || trial.tokens.sourceSites[site] == 1;
        if (whole) CHECK(ran == converted.expertsRun[site]);
    }

    // a sample of the data: its own source, written greedily
    const Trial sample = writtenTrial(model, bench.data(), 3, options.rule);
    const Sample pair = bench.data().dataset->read(measuringSplit(*bench.data().dataset).samples[3]);
    std::string read;
    for (std::size_t n = 0; n < sample.tokens.textOf.size() && sample.tokens.ofSource[n] == 1; ++n)
        read += sample.tokens.textOf[n];
    CHECK(read == pair.text + " 1");
    CHECK(testing::mentions(testing::errorOf([&] { (void)writtenTrial(model, bench.data(), 40, options.rule); }).text,
                            "no sample 40"));
}

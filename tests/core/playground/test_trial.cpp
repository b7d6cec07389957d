// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playground/trial.h"

#include <algorithm>
#include <cmath>

#include "core/moe/converted_forward.h"
#include "core/sweep/score_index.h"
#include "tests/core/playground/making.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

// Softmax over one row of logits, in double.
std::vector<double> probabilities(const std::vector<float>& logits, std::size_t row, std::size_t classes) {
    const auto from = logits.begin() + static_cast<std::ptrdiff_t>(row * classes);
    std::vector<double> out(from, from + static_cast<std::ptrdiff_t>(classes));
    const double largest = *std::ranges::max_element(out);
    double total = 0;
    for (double& value : out) total += value = std::exp(value - largest);
    for (double& value : out) value /= total;
    return out;
}

std::vector<double> answer(const std::map<std::string, Tensor>& results, std::int64_t place) {
    const Tensor& logits = results.at("logits");
    const auto classes = static_cast<std::size_t>(logits.shape.back());
    return probabilities(logits.view().toFloats(), static_cast<std::size_t>(std::max<std::int64_t>(place, 0)), classes);
}

// The choices against `forward` and `forwardConverted`, and the counts that the scores give against what ran.
void checkAgainstForward(const ConvertedModel& model, const TrialSample& sample, const SelectionRule& rule) {
    const Trial trial = runTrial(model, sample, rule);
    const auto dense = answer(model.transformer().forward(sample.batch, false), sample.place);
    const auto results = forwardConverted(model, sample.batch, rule);
    const auto converted = answer(results, sample.place);
    REQUIRE(!trial.choices.empty());
    CHECK(std::ranges::is_sorted(trial.choices, std::ranges::greater{}, &TrialChoice::dense));
    for (const TrialChoice& choice : trial.choices) {
        CHECK(choice.dense == doctest::Approx(dense[static_cast<std::size_t>(choice.id)]).epsilon(1e-9));
        CHECK(choice.converted == doctest::Approx(converted[static_cast<std::size_t>(choice.id)]).epsilon(1e-9));
    }
    CHECK(trial.choices.front().id == std::ranges::max_element(dense) - dense.begin());
    const auto winner = std::ranges::max_element(converted) - converted.begin();
    CHECK(std::ranges::find(trial.choices, winner, &TrialChoice::id) != trial.choices.end());

    const Matrix<std::int32_t> counts = ScoreIndex(trial.tokens).executed(rule, TokenRange{0, sample.tokens});
    REQUIRE(counts.rows == static_cast<std::int64_t>(trial.tokens.sites.size()));
    for (std::int64_t site = 0; site < counts.rows; ++site) {
        const auto ran = results.at("experts." + trial.tokens.sites[static_cast<std::size_t>(site)]).view().toInts();
        CHECK(std::ranges::equal(counts.row(site), ran));
    }
}

void checkThatNothingDiffers(const Trial& trial) {
    for (const TrialChoice& choice : trial.choices) CHECK(choice.dense == choice.converted);
    CHECK(trial.densePerplexity == trial.convertedPerplexity);
    if (trial.agreement) CHECK(*trial.agreement == 1);
}

}  // namespace

TEST_CASE("a language model tried on a text") {
    Workbench& bench = testing::convertedDemo("grammar");
    const ConvertedModel model = bench.converted();
    REQUIRE(model.converted());
    const TrialSample sample = trialSample(model.transformer(), bench.data(), {"the quiet baker", {}});
    CHECK(sample.place == sample.tokens - 1);
    std::string whole;
    for (const auto& text : sample.texts) whole += text;
    CHECK(testing::mentions(whole, "the quiet baker"));

    checkAgainstForward(model, sample, {RuleKind::tau, 0.3});
    checkAgainstForward(model, sample, {RuleKind::topK, 2});
    checkThatNothingDiffers(runTrial(model, sample, {RuleKind::tau, 0}));
    const Trial trial = runTrial(model, sample, {RuleKind::tau, 0.3});
    CHECK(trial.task == Task::languageModel);
    CHECK(trial.tokens.textOf == sample.texts);
    CHECK(trial.work.tokens == static_cast<double>(sample.tokens));
    // exp of the mean of −log p of each next token
    Batch labelled = sample.batch;
    labelled.labels = labelled.tokenIds;
    const double loss = model.transformer().forward(labelled, false).at("loss").view().toFloats().front();
    CHECK(*trial.densePerplexity == doctest::Approx(std::exp(loss)).epsilon(1e-5));
    CHECK(*trial.agreement >= 0);
    CHECK(*trial.agreement <= 1);
}

TEST_CASE("an image model tried on a picture") {
    Workbench& bench = testing::convertedDemo("shapes");
    const ConvertedModel model = bench.converted();
    const Sample drawn = bench.data().dataset->read({0, 3, 0, -1});
    const TrialSample sample = trialSample(model.transformer(), bench.data(), {{}, drawn.image});
    CHECK(sample.place == -1);
    CHECK(sample.tokens == model.transformer().fixedLength());
    REQUIRE(sample.gridShape.size() == 2);
    CHECK(static_cast<std::int64_t>(sample.picture.size()) == elementCount(sample.pictureShape));
    checkAgainstForward(model, sample, {RuleKind::tau, 0.2});
    checkThatNothingDiffers(runTrial(model, sample, {RuleKind::tau, 0}));

    const Trial trial = runTrial(model, sample, {RuleKind::tau, 0.2});
    CHECK(trial.choices.front().name ==
          bench.data().dataset->info().labelNames.at(static_cast<std::size_t>(trial.choices.front().id)));
    CHECK(trial.tokens.samples.predictions == std::vector<std::int64_t>{trial.choices.front().id});
    CHECK(trial.tokens.samples.pictures == sample.picture);
    CHECK_FALSE(trial.agreement);

    // another size is brought to the network's
    Image larger{90, 70, 3, std::vector<std::uint8_t>(90 * 70 * 3, 127)};
    CHECK(trialSample(model.transformer(), bench.data(), {{}, larger}).pictureShape == sample.pictureShape);
}

TEST_CASE("a bare encoder tried on a text") {
    const auto folder = testing::shared("models");
    const auto data = testing::shared("data");
    if (!folder || !data) return;
    Workbench bench(newProject({*folder / "minilm", {}, *data / "emotion"}), {});
    bench.setOptions("profile", {{"tokens", 1500}});
    bench.setOptions("fit-routers", {{"kind", "similarity"}, {"steps", 20}});
    bench.run("fit-routers");
    const ConvertedModel model = bench.converted();
    const TrialSample sample = trialSample(model.transformer(), bench.data(), {"i feel quiet today", {}});
    CHECK(sample.texts.front() == "[CLS]");
    const SelectionRule rule{RuleKind::topK, 4};
    const Trial trial = runTrial(model, sample, rule);
    REQUIRE(trial.embedding);
    CHECK(trial.choices.empty());

    // Σ a·b of the two embeddings of length 1
    const auto dense = model.transformer().forward(sample.batch, false);
    const auto converted = forwardConverted(model, sample.batch, rule);
    const auto a = dense.at("embedding").view().toFloats(), b = converted.at("embedding").view().toFloats();
    double cosine = 0;
    for (std::size_t i = 0; i < a.size(); ++i) cosine += static_cast<double>(a[i]) * b[i];
    CHECK(trial.embedding->cosine == doctest::Approx(cosine).epsilon(1e-5));
    CHECK(trial.embedding->cosine < 0.9999);
    REQUIRE(trial.embedding->tokenCosines.size() == sample.texts.size());
    const auto x = dense.at("last_hidden_state"), y = converted.at("last_hidden_state");
    const auto width = static_cast<std::size_t>(x.shape.back());
    double xx = 0, yy = 0, xy = 0;
    for (std::size_t i = width; i < 2 * width; ++i) {  // of the second token
        const double u = x.view().toFloats()[i], v = y.view().toFloats()[i];
        xx += u * u;
        yy += v * v;
        xy += u * v;
    }
    CHECK(trial.embedding->tokenCosines[1] == doctest::Approx(xy / std::sqrt(xx * yy)).epsilon(1e-5));
    const Trial same = runTrial(model, sample, {RuleKind::tau, 0});
    CHECK(same.embedding->cosine == doctest::Approx(1).epsilon(1e-12));
}

TEST_CASE("what does not fit is refused") {
    Workbench& shapes = testing::convertedDemo("shapes");
    const auto refused = [](Workbench& bench, const TrialInput& input) {
        return testing::errorOf([&] { static_cast<void>(trialSample(bench.model(), bench.data(), input)); });
    };
    const Error text = refused(shapes, {"a sentence", {}});
    CHECK(text.code == ErrorCode::badData);
    CHECK(testing::mentions(text.text, "pictures"));

    Workbench& grammar = testing::convertedDemo("grammar");
    CHECK(testing::mentions(refused(grammar, {{}, {1, 1, 3, {1, 2, 3}}}).text, "takes text"));
    std::string words;
    for (int i = 0; i < 3000; ++i) words += "the owl ";
    const Error longText = refused(grammar, {words, {}});
    CHECK(longText.code == ErrorCode::badData);
    CHECK(testing::mentions(longText.text, std::to_string(grammar.model().architecture().context)));
}

TEST_CASE("passes are timed in turns until the time is up, and stop") {
    Workbench& bench = testing::convertedDemo("grammar");
    const ConvertedModel model = bench.converted();
    const TrialSample sample = trialSample(model.transformer(), bench.data(), {"the quiet baker", {}});
    const SelectionRule rule{RuleKind::tau, 0.3};
    const TrialTimes one = timeTrial(model, sample, rule, ExecutorKind::grouped, {15, 0});
    CHECK(one.rounds == 1);
    CHECK(one.denseMilliseconds > 0);
    CHECK(one.convertedMilliseconds > 0);
    CHECK(timeTrial(model, sample, rule, ExecutorKind::grouped, {3, 1e9}).rounds == 3);

    std::stop_source stop;
    stop.request_stop();
    const Job stopped({}, stop.get_token());
    CHECK(testing::errorOf([&] {
              static_cast<void>(runTrial(model, sample, rule, ExecutorKind::grouped, stopped));
          }).code == ErrorCode::stopped);
    CHECK(testing::errorOf([&] {
              static_cast<void>(timeTrial(model, sample, rule, ExecutorKind::grouped, {}, stopped));
          }).code == ErrorCode::stopped);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/options.h"

#include "core/base/file.h"
#include "core/internal/torch.h"
#include "core/training/internal/sparsity_penalty.h"
#include "core/training/recipe.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

TEST_CASE("the learning rate warms up and then follows its schedule") {
    TrainingOptions options;
    options.steps = 110;
    options.warmUpSteps = 10;
    CHECK(learningRateShare(options, 0) == doctest::Approx(0.1));
    CHECK(learningRateShare(options, 9) == doctest::Approx(1));
    CHECK(learningRateShare(options, 60) == doctest::Approx(0.5));
    CHECK(learningRateShare(options, 85) == doctest::Approx(0.1464466));  // (1 + cos(3/4 pi)) / 2
    options.schedule = Schedule::linear;
    CHECK(learningRateShare(options, 85) == doctest::Approx(0.25));
    options.schedule = Schedule::constant;
    CHECK(learningRateShare(options, 85) == doctest::Approx(1));
}

TEST_CASE("alpha grows linearly over its share of the steps") {
    TrainingOptions options;
    options.steps = 100;
    options.sparsity = {"hoyer", 0.4, 0, 0.5};
    CHECK(sparsityWeight(options, 0) == doctest::Approx(0));
    CHECK(sparsityWeight(options, 25) == doctest::Approx(0.2));
    options.sparsity.delayShare = 0.2;
    CHECK(sparsityWeight(options, 19) == doctest::Approx(0));
    CHECK(sparsityWeight(options, 45) == doctest::Approx(0.2));
    CHECK(sparsityWeight(options, 99) == doctest::Approx(0.4));
}

TEST_CASE("penalties follow METHOD 1.2") {
    FfnTrace trace;
    trace.act = at::zeros({3, 4});
    trace.act[0].fill_(2);     // all equal: as many as there are neurons
    trace.act[1][2].fill_(5);  // a single one
    trace.key = trace.act;
    const at::Tensor hoyer = sparsityPenalty("hoyer").perToken(trace, 0);
    CHECK(hoyer[0].item<double>() == doctest::Approx(4));
    CHECK(hoyer[1].item<double>() == doctest::Approx(1));
    CHECK(hoyer[2].item<double>() == doctest::Approx(0));
    const at::Tensor l1 = sparsityPenalty("l1").perToken(trace, 0);
    CHECK(l1[0].item<double>() == doctest::Approx(8));
    CHECK(l1[1].item<double>() == doctest::Approx(5));
}

TEST_CASE("options that cannot work are named") {
    const auto fails = [](const char* option, const auto& change) {
        TrainingOptions options;
        change(options);
        const Error error = errorOf([&] { check(options); });
        CHECK(error.code == ErrorCode::badArgument);
        CHECK_MESSAGE(mentions(error.text, option), error.text);
    };
    fails("steps", [](auto& o) { o.steps = 0; });
    fails("learning_rate", [](auto& o) { o.learningRate = -1; });
    fails("beta2", [](auto& o) { o.beta2 = 1; });
    fails("alpha", [](auto& o) { o.sparsity.alpha = -0.1; });
    fails("hoyerr", [](auto& o) { o.sparsity.penalty = "hoyerr"; });
    CHECK(mentions(errorOf([] { static_cast<void>(scheduleFromName("stairs")); }).hint, "cosine"));
}

TEST_CASE("clamped penalties count what rises above the displacement, before the activation") {
    FfnTrace trace;
    trace.pre = at::tensor({-3.0F, -1.0F, 0.0F, 2.0F}).view({1, 4});
    trace.key = at::relu(trace.pre);
    const auto value = [&](const char* id, double displacement) {
        return sparsityPenalty(id).perToken(trace, displacement)[0].item<double>();
    };
    CHECK(value("clamped", -2) == doctest::Approx(1 + 2 + 4));
    CHECK(value("clamped", -10) == doctest::Approx(7 + 9 + 10 + 12));
    CHECK(value("hoyer-clamped", -2) == doctest::Approx(49.0 / (1 + 4 + 16)));
    CHECK(value("clamped", 5) == doctest::Approx(0));
    CHECK(value("hoyer-clamped", 5) == doctest::Approx(0));  // everything rests: 0, not 0 / 0
}

TEST_CASE("the learning rate ends at its share, and epochs become steps") {
    TrainingOptions options;
    options.steps = 100;
    options.warmUpSteps = 0;
    options.endShare = 0.5;
    CHECK(learningRateShare(options, 0) == doctest::Approx(1));
    CHECK(learningRateShare(options, 50) == doctest::Approx(0.75));
    CHECK(learningRateShare(options, 100) == doctest::Approx(0.5));
    options.epochs = 1.5;
    options.accumulation = 4;
    CHECK(withSteps(options, 80).steps == 30);
    CHECK(errorOf([&] { static_cast<void>(withSteps(options, 0)); }).code == ErrorCode::badArgument);
    options.epochs = 0;
    CHECK(withSteps(options, 80).steps == 100);
}

TEST_CASE("options go into JSON and back; an unknown key is named with the nearest known one") {
    TrainingOptions options;
    options.steps = 7;
    options.schedule = Schedule::linear;
    options.precision = Precision::bf16;
    options.sparsity = {"l1", 1e-4, 0.25, 0.5, -3};
    options.augmentation = {4, true, 0.8, 1.0};
    options.loss = {0, 1, 0.5, 4, 0.1};
    options.seed = 42;
    CHECK(toJson(trainingOptions(toJson(options), Sentence::verbatim("x"))) == toJson(options));
    CHECK(toJson(options).size() == trainingKeys().size());
    for (const auto& key : trainingKeys()) CHECK_MESSAGE(!key.effect.empty(), key.key);

    const auto refusal = [](const nlohmann::json& object) {
        return errorOf([&] { static_cast<void>(trainingOptions(object, Sentence::verbatim("the recipe"))); });
    };
    CHECK(mentions(refusal({{"learning_rat", 1}}).text, "the recipe", "learning_rat"));
    CHECK(mentions(refusal({{"learning_rat", 1}}).hint, "learning_rate"));
    CHECK(mentions(refusal({{"learningRate", 1}}).hint, "learning_rate"));
    CHECK(mentions(refusal({{"steps", "many"}}).text, "steps", "many"));
    CHECK(mentions(refusal({{"steps", 1.5}}).text, "whole number"));
    CHECK(mentions(refusal({{"schedule", "stairs"}}).text, "cosine"));
    CHECK(mentions(refusal({{"task", 0}}).text, "all 0"));
    CHECK(refusal(nlohmann::json::array()).code == ErrorCode::badArgument);
}

TEST_CASE("a training recipe: stages take defaults, name what is wrong and where") {
    const TemporaryFolder folder;
    replaceText(folder / "r.json", R"({"defaults": {"steps": 5, "seed": 3},
        "stages": [{"name": "tune"}, {"relu": true, "alpha": 0.1, "steps": 9, "data": "d"}]})");
    const auto stages = readTrainingRecipe(folder / "r.json");
    REQUIRE(stages.size() == 2);
    CHECK(stages[0].name == "tune");
    CHECK(stages[0].options.steps == 5);
    CHECK_FALSE(stages[0].relu);
    CHECK(stages[1].name == "stage 2");
    CHECK(stages[1].relu);
    CHECK(stages[1].options.seed == 3);
    CHECK(stages[1].options.steps == 9);
    CHECK(stages[1].data == folder / "d");
    const auto refusal = [](const char* text) {
        return errorOf([&] { static_cast<void>(trainingRecipe(nlohmann::json::parse(text), "r.json")); });
    };
    CHECK(mentions(refusal(R"({"stages": [{}, {"alfa": 1}]})").text, "r.json", "stage 2", "alfa"));
    CHECK(mentions(refusal(R"({"stages": [{}, {"alfa": 1}]})").hint, "alpha"));
    CHECK(mentions(refusal(R"({"stage": []})").hint, "stages"));
    CHECK(mentions(refusal(R"({"stages": []})").text, "at least one"));
    CHECK(mentions(refusal(R"({"stages": [{"relu": 1}]})").text, "true or false"));
}

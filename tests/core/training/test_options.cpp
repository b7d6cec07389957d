// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/options.h"

#include "core/internal/torch.h"
#include "core/training/internal/sparsity_penalty.h"
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
    const at::Tensor hoyer = sparsityPenalty("hoyer").perToken(trace);
    CHECK(hoyer[0].item<double>() == doctest::Approx(4));
    CHECK(hoyer[1].item<double>() == doctest::Approx(1));
    CHECK(hoyer[2].item<double>() == doctest::Approx(0));
    const at::Tensor l1 = sparsityPenalty("l1").perToken(trace);
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

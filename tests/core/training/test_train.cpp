// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/train.h"

#include <sys/resource.h>

#include <cmath>
#include <csignal>
#include <stop_token>

#include "core/base/file.h"
#include "core/training/derive.h"
#include "core/transformer/internal/network.h"
#include "tests/core/training/toy.h"
#include "tests/testing.h"

#include <c10/core/GradMode.h>

using namespace dynak;
using namespace testing;

namespace {

Transformer openNew(const ModelDescription& description, const fs::path& folder, std::uint64_t seed = 1) {
    newModel(description, folder, seed);
    return Transformer::open(folder, {.threads = 1});
}

std::vector<std::pair<std::string, at::Tensor>> copyOfWeights(Transformer& model) {
    std::vector<std::pair<std::string, at::Tensor>> copies;
    for (const auto& [name, tensor] : model.network().parameters()) copies.emplace_back(name, tensor->detach().clone());
    return copies;
}

bool sameWeights(Transformer& a, Transformer& b) {
    const auto first = copyOfWeights(a);
    const auto second = copyOfWeights(b);
    for (std::size_t i = 0; i < first.size(); ++i)
        if (!first[i].second.equal(second[i].second)) return false;
    return first.size() == second.size();
}

// Trains with a stop at `stopStep`, then resumes to the end.
void trainWithStop(Transformer& model, const fs::path& file, const TrainingOptions& options, std::int64_t stopStep) {
    std::stop_source stop;
    ToyTexts source(5);
    source.onBatch = [&](std::int64_t step) {
        if (step == stopStep) stop.request_stop();
    };
    const Error error = errorOf([&] { train(model, source, options, {.file = file}, {}, Job({}, stop.get_token())); });
    CHECK(error.code == ErrorCode::stopped);
}

}  // namespace

TEST_CASE("a small language model learns one batch by heart") {
    const TemporaryFolder folder;
    Transformer model = openNew(toyLanguageModel(), folder.path());
    const TrainingResult result = train(model, ToyTexts(), quickOptions(250));
    CHECK(result.lines.front().taskLoss > 0.5);
    CHECK(result.lines.back().taskLoss < 0.15);  // nats; the first token of a row is not predicted
    CHECK(result.lines.back().step == 250);
    CHECK(result.restingShares.size() == 2);
}

TEST_CASE("every parameter gets a gradient") {
    for (const bool image : {false, true}) {
        const TemporaryFolder folder;
        Transformer model = openNew(image ? toyVisionModel() : toyLanguageModel(), folder.path());
        const auto before = copyOfWeights(model);
        if (image)
            train(model, ToyImages(), quickOptions(3));
        else
            train(model, ToyTexts(), quickOptions(3));
        const auto after = copyOfWeights(model);
        for (std::size_t i = 0; i < before.size(); ++i) {
            // a shift of all keys changes no attention weight
            if (before[i].first.ends_with("key.bias")) continue;
            CHECK_MESSAGE(!before[i].second.equal(after[i].second), before[i].first);
        }
        for (const auto& [name, tensor] : model.network().parameters()) CHECK_FALSE(tensor->requires_grad());
    }
}

TEST_CASE("the same seed gives the same weights, another seed others") {
    const TemporaryFolder folder;
    Transformer first = openNew(toyLanguageModel(), folder / "a", 4);
    Transformer second = openNew(toyLanguageModel(), folder / "b", 4);
    Transformer third = openNew(toyLanguageModel(), folder / "c", 5);
    CHECK(first.checkpoint().hash() == second.checkpoint().hash());
    CHECK(first.checkpoint().hash() != third.checkpoint().hash());
    train(first, ToyTexts(5), quickOptions(12));
    train(second, ToyTexts(5), quickOptions(12));
    CHECK(sameWeights(first, second));
    CHECK_FALSE(sameWeights(first, third));
}

TEST_CASE("a run that was stopped and resumed ends with the same weights, bit for bit") {
    const TemporaryFolder folder;
    TrainingOptions options = quickOptions(40);
    options.sparsity.alpha = 0.01;
    Transformer straight = openNew(toyLanguageModel(), folder / "model");
    train(straight, ToyTexts(5), options);

    Transformer stopped = Transformer::open(folder / "model", {.threads = 1});
    trainWithStop(stopped, folder / "run.safetensors", options, 17);
    CHECK_FALSE(sameWeights(straight, stopped));
    // another process: the model is opened anew, everything comes from the checkpoint
    Transformer resumed = Transformer::open(folder / "model", {.threads = 1});
    const TrainingResult result =
        train(resumed, ToyTexts(5), options, {.file = folder / "run.safetensors", .resume = true});
    CHECK(result.steps == 40);
    CHECK(sameWeights(straight, resumed));
}

TEST_CASE("a checkpoint of other options or of another model is refused and changes nothing") {
    const TemporaryFolder folder;
    const TrainingOptions options = quickOptions(40);
    Transformer model = openNew(toyLanguageModel(), folder / "model");
    const fs::path file = folder / "run.safetensors";
    trainWithStop(model, file, options, 3);

    TrainingOptions other = options;
    other.learningRate = 0.5;
    Transformer fresh = Transformer::open(folder / "model");
    Transformer untouched = Transformer::open(folder / "model");
    const CheckpointOptions resume{.file = file, .resume = true};
    CHECK(mentions(errorOf([&] { train(fresh, ToyTexts(), other, resume); }).text, "learning_rate", "0.5", "0.01"));
    CHECK(sameWeights(fresh, untouched));

    Transformer vision = openNew(toyVisionModel(), folder / "vision");
    CHECK(mentions(errorOf([&] { train(vision, ToyImages(), options, resume); }).text, "another model"));
    CHECK(errorOf([&] {
              train(fresh, ToyTexts(), options, {.file = folder / "model" / "model.safetensors", .resume = true});
          }).code == ErrorCode::badFile);
}

TEST_CASE("a checkpoint of an earlier version, which lacks an option, goes on where that is at its default") {
    const TemporaryFolder folder;
    TrainingOptions options = quickOptions(40);
    Transformer model = openNew(toyLanguageModel(), folder / "model");
    const fs::path file = folder / "run.safetensors";
    trainWithStop(model, file, options, 3);
    std::string bytes = readText(file);
    const std::string option = R"(\"projection_weight\":1.0,)";
    const auto place = bytes.find(option);
    REQUIRE(place != std::string::npos);
    replaceText(file, bytes.replace(place, option.size(), option.size(), ' '));

    options.sparsity.projectionWeight = 2;
    CHECK(mentions(errorOf([&] { train(model, ToyTexts(5), options, {.file = file, .resume = true}); }).text,
                   "projection_weight", "2.0", "1.0"));
    options.sparsity.projectionWeight = 1;
    CHECK(train(model, ToyTexts(5), options, {.file = file, .resume = true}).lines.back().step == 40);
}

TEST_CASE("the sparsity penalty puts neurons to rest") {
    const TemporaryFolder folder;
    newModel(toyLanguageModel(), folder.path(), 1);
    std::vector<double> resting;
    for (const double alpha : {0.0, 0.05}) {
        Transformer model = Transformer::open(folder.path(), {.threads = 1});
        TrainingOptions options = quickOptions(150);
        options.sparsity = {"hoyer", alpha, 0, 0.2};
        const TrainingResult result = train(model, ToyTexts(), options);
        resting.push_back(result.lines.back().restingShare);
    }
    CHECK(resting[1] > resting[0] + 0.1);
}

TEST_CASE("the penalty is the mean of the FFNs and the weighted mean of the projections") {
    const TemporaryFolder folder;
    const Transformer dense = openNew(toyLanguageModel(), folder / "dense");
    deriveProjections(dense, {}, folder / "model");
    const auto penaltyAt = [&](double weight) {
        Transformer model = Transformer::open(folder / "model", {.threads = 1});
        TrainingOptions options = quickOptions(1);
        options.sparsity.alpha = 0.01;
        options.sparsity.warmUpShare = 0;
        options.sparsity.projectionWeight = weight;
        return train(model, ToyTexts(), options).lines.front().penalty;
    };
    const double ffns = penaltyAt(0);
    const double projections = penaltyAt(1) - ffns;
    CHECK(ffns > 1);  // neurons of a token, of squared Hoyer
    CHECK(projections > 1);
    CHECK(penaltyAt(6) == doctest::Approx(ffns + 6 * projections).epsilon(1e-6));
}

TEST_CASE("a loss that is no number ends the run and names the step") {
    const TemporaryFolder folder;
    Transformer model = openNew(toyLanguageModel(), folder.path());
    TrainingOptions options = quickOptions(50);
    options.learningRate = 1e38;
    const Error error = errorOf([&] { train(model, ToyTexts(), options); });
    CHECK(error.code == ErrorCode::badData);
    CHECK(mentions(error.text, "task loss", "step"));
}

namespace {

// The batches of another source in pairs, as one.
class Doubled final : public BatchSource {
public:
    explicit Doubled(const BatchSource& source) : source_(source) {}
    [[nodiscard]] Batch batch(std::int64_t step) const override {
        Batch first = source_.batch(2 * step);
        const Batch second = source_.batch(2 * step + 1);
        first.size += second.size;
        first.tokenIds.insert(first.tokenIds.end(), second.tokenIds.begin(), second.tokenIds.end());
        first.labels.insert(first.labels.end(), second.labels.begin(), second.labels.end());
        return first;
    }

private:
    const BatchSource& source_;
};

double largestDifference(Transformer& a, Transformer& b) {
    const auto first = copyOfWeights(a);
    const auto second = copyOfWeights(b);
    double largest = 0;
    for (std::size_t i = 0; i < first.size(); ++i)
        largest = std::max(largest, (first[i].second - second[i].second).abs().max().item<double>());
    return largest;
}

}  // namespace

TEST_CASE("two accumulated passes are one pass of twice the batch") {
    const TemporaryFolder folder;
    Transformer accumulated = openNew(toyLanguageModel(), folder / "a");
    Transformer whole = openNew(toyLanguageModel(), folder / "b");
    TrainingOptions options = quickOptions(6);
    options.epsilon = 1e-3;  // the sign of a vanishing gradient would decide otherwise
    const ToyTexts texts(12);
    train(whole, Doubled(texts), options);
    options.accumulation = 2;
    train(accumulated, texts, options);
    CHECK(largestDifference(accumulated, whole) < 1e-5);
}

TEST_CASE("only what is named learns") {
    const TemporaryFolder folder;
    Transformer model = openNew(toyLanguageModel(), folder.path());
    const auto before = copyOfWeights(model);
    TrainingOptions options = quickOptions(3);
    options.trainable = "layer.0.ffn.*,output.*";
    train(model, ToyTexts(), options);
    const auto after = copyOfWeights(model);
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool named = before[i].first.starts_with("layer.0.ffn.") && !before[i].first.ends_with("norm");
        if (named && before[i].first.find("norm") == std::string::npos)
            CHECK_FALSE(before[i].second.equal(after[i].second));
        if (before[i].first.starts_with("layer.1.") || before[i].first.starts_with("embedding."))
            CHECK_MESSAGE(before[i].second.equal(after[i].second), before[i].first);
    }
    options.trainable = "head.*";
    CHECK(mentions(errorOf([&] { train(model, ToyTexts(), options); }).text, "head.*", "embedding.tokens"));
}

TEST_CASE("augmentation, smoothing and accumulation resume bit for bit") {
    const TemporaryFolder folder;
    TrainingOptions options = quickOptions(20);
    options.augmentation = {1, true, 0.8, 1.0};
    options.loss.smoothing = 0.1;
    options.dropout = 0.1;
    options.accumulation = 2;
    Transformer straight = openNew(toyVisionModel(), folder / "model");
    train(straight, ToyImages(), options);
    Transformer parts = Transformer::open(folder / "model", {.threads = 1});
    std::stop_source stop;
    const CheckpointOptions kept{.file = folder / "run.safetensors", .every = 7};
    const Job job(
        [&](const Progress& progress) {
            if (progress.fraction > 0.5) stop.request_stop();
        },
        stop.get_token());
    CHECK(errorOf([&] { train(parts, ToyImages(), options, kept, {}, job); }).code == ErrorCode::stopped);
    Transformer resumed = Transformer::open(folder / "model", {.threads = 1});
    train(resumed, ToyImages(), options, {.file = folder / "run.safetensors", .resume = true});
    CHECK(sameWeights(straight, resumed));
    TrainingOptions plain = options;
    plain.augmentation.mixup = 0;
    Transformer other = Transformer::open(folder / "model", {.threads = 1});
    train(other, ToyImages(), plain);
    CHECK_FALSE(sameWeights(straight, other));
}

TEST_CASE("the log tells losses, accuracy, resting neurons of each site and speed, and survives a resume") {
    const TemporaryFolder folder;
    Transformer model = openNew(toyLanguageModel(), folder / "model");
    const fs::path file = folder / "run.safetensors";
    const TrainingOptions options = quickOptions(120);
    trainWithStop(model, file, options, 70);
    Transformer resumed = Transformer::open(folder / "model", {.threads = 1});
    std::vector<std::int64_t> heard;
    const TrainingResult result = train(resumed, ToyTexts(5), options, {.file = file, .resume = true},
                                        [&](const TrainingLine& line) { heard.push_back(line.step); });
    REQUIRE(result.lines.size() == 40);  // every third step
    REQUIRE(heard.size() == 17);
    CHECK(heard.front() == 72);
    CHECK(heard.back() == 120);
    const TrainingLog log = readTrainingLog(file);
    CHECK(log.step == 120);
    CHECK(log.steps == 120);
    REQUIRE(log.lines.size() == result.lines.size());
    CHECK(toJson(log.lines.front()) == toJson(result.lines.front()));
    for (const auto& line : result.lines) {
        REQUIRE(line.sites.size() == 2);
        CHECK(line.sites[1].site == "layer.1.ffn");
        CHECK(line.sites[1].nearZero >= line.sites[1].exactZero);
        CHECK(line.restingShare == doctest::Approx((line.sites[0].exactZero + line.sites[1].exactZero) / 2));
        REQUIRE(line.accuracy.has_value());
        CHECK(line.tokensPerSecond > 0);
        CHECK(line.steps == 120);
        CHECK(toJson(trainingLine(toJson(line))) == toJson(line));
    }
    CHECK(result.lines[0].secondsLeft > 0);
    CHECK(result.lines.back().secondsLeft == 0);
    CHECK(*result.lines.back().accuracy > *result.lines.front().accuracy);
}

TEST_CASE("distillation brings a shaken model back to the dense one without labels") {
    const TemporaryFolder folder;
    const Transformer dense = openNew(toyLanguageModel(), folder.path());
    Transformer pupil = Transformer::open(folder.path(), {.threads = 1});
    TrainingOptions options = quickOptions(1);
    options.loss = {.task = 0, .logits = 1, .sites = 1};
    const TrainingResult equal = train(pupil, ToyTexts(50), options, {}, {}, {}, &dense);
    CHECK(equal.lines.front().logitsLoss == doctest::Approx(0).epsilon(1e-9));
    CHECK(equal.lines.front().sitesLoss == 0);
    CHECK_FALSE(equal.lines.front().accuracy.has_value());

    {
        const c10::NoGradGuard guard;
        for (auto& [name, tensor] : pupil.network().parameters())
            if (name.find("ffn.up.weight") != std::string::npos) tensor->mul_(0.3);
    }
    options.steps = 200;
    const TrainingResult result = train(pupil, ToyTexts(50), options, {}, {}, {}, &dense);
    CHECK(result.lines.back().sitesLoss < 0.3 * result.lines.front().sitesLoss);
    double worst = 0;  // the sites are learnt first, at the logits' expense
    for (const auto& line : result.lines) worst = std::max(worst, line.logitsLoss);
    CHECK(result.lines.back().logitsLoss < 0.3 * worst);
    CHECK(errorOf([&] { train(pupil, ToyTexts(), options); }).code == ErrorCode::badArgument);
}

TEST_CASE("alpha that kills the model is warned of") {
    const TemporaryFolder folder;
    Transformer model = openNew(toyLanguageModel(), folder.path());
    TrainingOptions options = quickOptions(300);
    options.schedule = Schedule::constant;
    options.sparsity = {"l1", 1000, 0.5, 0};
    const TrainingResult result = train(model, ToyTexts(), options);
    REQUIRE(result.lines[20].step < 150);  // before alpha
    CHECK(result.lines[20].warning.empty());
    CHECK_MESSAGE(mentions(result.lines.back().warning, "alpha is too strong"), result.lines.back().warning);
}

TEST_CASE("a file that is no checkpoint has no log") {
    const TemporaryFolder folder;
    Transformer model = openNew(toyLanguageModel(), folder.path());
    CHECK(errorOf([&] { static_cast<void>(readTrainingLog(folder / "none.safetensors")); }).code ==
          ErrorCode::notFound);
    const Error weights = errorOf([&] { static_cast<void>(readTrainingLog(folder / "model.safetensors")); });
    CHECK(weights.code == ErrorCode::badFile);
    CHECK(weights.text.english().find("no training checkpoint") != std::string::npos);
}

TEST_CASE("what is no number is found at its site") {
    const TemporaryFolder folder;
    Transformer model = openNew(toyLanguageModel(), folder.path());
    {
        const c10::NoGradGuard guard;
        model.network().ffn(1).down.mul_(1e38).mul_(1e38);
    }
    const Error error = errorOf([&] { train(model, ToyTexts(), quickOptions(3)); });
    CHECK(error.code == ErrorCode::badData);
    CHECK_MESSAGE(mentions(error.text, "step 1", "layer.1.ffn"), error.text);
}

TEST_CASE("labels outside the head's classes and batches without a label are refused") {
    class Labelled final : public BatchSource {
    public:
        explicit Labelled(std::int64_t label) : label_(label) {}
        [[nodiscard]] Batch batch(std::int64_t step) const override {
            Batch batch = ToyImages().batch(step);
            for (auto& label : batch.labels) label = label_;
            return batch;
        }

    private:
        std::int64_t label_;
    };
    const TemporaryFolder folder;
    Transformer model = openNew(toyVisionModel(), folder.path());
    const Error outside = errorOf([&] { train(model, Labelled(3), quickOptions(2)); });
    CHECK(outside.code == ErrorCode::badData);
    CHECK_MESSAGE(mentions(outside.text, "label 3", "3 classes"), outside.text);
    CHECK(mentions(errorOf([&] { train(model, Labelled(-1), quickOptions(2)); }).text, "-1"));
    CHECK(mentions(errorOf([&] { train(model, Labelled(ignoredLabel), quickOptions(2)); }).text, "no label"));
}

TEST_CASE("bf16 learns as fp32 does and leaves weights in fp32") {
    const TemporaryFolder folder;
    Transformer model = openNew(toyLanguageModel(), folder.path());
    TrainingOptions options = quickOptions(250);
    options.precision = Precision::bf16;
    const TrainingResult result = train(model, ToyTexts(), options);
    CHECK(result.lines.back().taskLoss < 0.25);
    for (const auto& [name, tensor] : model.network().parameters()) CHECK((tensor->scalar_type() == at::kFloat));
}

TEST_CASE("a checkpoint that does not fit on the disk leaves the one before") {
    const TemporaryFolder folder;
    Transformer model = openNew(toyLanguageModel(), folder / "model");
    const fs::path file = folder / "run.safetensors";
    trainWithStop(model, file, quickOptions(40), 5);
    const std::string before = readText(file);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &old) == 0);
    rlimit small = old;
    small.rlim_cur = before.size() / 2;
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    Transformer again = Transformer::open(folder / "model", {.threads = 1});
    const auto failure =
        attempt([&] { train(again, ToyTexts(5), quickOptions(40), {.file = file, .every = 10, .resume = true}); });
    ::setrlimit(RLIMIT_FSIZE, &old);
    REQUIRE_FALSE(failure);
    CHECK(failure.error().code == ErrorCode::io);
    CHECK_MESSAGE(mentions(failure.error().text, "run.safetensors"), failure.error().text);
    CHECK(readText(file) == before);
}

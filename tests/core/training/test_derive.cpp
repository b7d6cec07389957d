// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/derive.h"

#include <map>
#include <set>

#include "core/architecture/adaptation.h"
#include "core/base/file.h"
#include "core/moe/converted_forward.h"
#include "core/moe/converted_model.h"
#include "core/moe/internal/expert_weights.h"
#include "core/training/distil.h"
#include "core/training/save_model.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/internal/network.h"
#include "core/transformer/outline.h"
#include "tests/core/moe/sites.h"
#include "tests/core/training/toy.h"
#include "tests/testing.h"

#include <c10/core/GradMode.h>

using namespace dynak;
using namespace testing;

namespace {

Batch batchFor(const Transformer& model) {
    Random random(11);
    Batch batch;
    batch.size = 3;
    if (model.architecture().image()) {
        const PatchSpec& patches = *model.architecture().stacks.front().embedding.patches;
        batch.pixelShape = {3, patches.channels, patches.imageHeight, patches.imageWidth};
        for (std::int64_t i = 0; i < elementCount(batch.pixelShape); ++i)
            batch.pixels.push_back(static_cast<float>(random.normal()));
        return batch;
    }
    batch.length = 7;
    for (int i = 0; i < 21; ++i) batch.tokenIds.push_back(random.below(model.architecture().vocabulary));
    batch.mask.assign(21, 1);
    batch.mask[20] = batch.mask[19] = 0;
    return batch;
}

at::Tensor answerOf(const Transformer& model, const Batch& batch) {
    const c10::NoGradGuard guard;
    const NetworkOutput output = model.network().forward(batch);
    return output.logits.defined() ? output.logits : output.hidden;
}

double difference(const at::Tensor& a, const at::Tensor& b) {
    return (a - b).abs().max().item<double>() / b.abs().max().item<double>();
}

// Families of each kind: plain and fused projections, grouped queries, images, text.
std::map<std::string, fs::path> kinds(const TemporaryFolder& folder) {
    std::map<std::string, fs::path> found;
    newModel(toyVisionModel(), folder / "toy-vit", 1);
    newModel(toyLanguageModel(), folder / "toy-gpt2", 1);
    found["toy-vit"] = folder / "toy-vit";
    found["toy-gpt2"] = folder / "toy-gpt2";
    if (const auto families = shared("fixtures/families"))
        for (const char* name : {"bert", "gpt2", "gpt_neox", "llama", "vit", "roberta"}) {
            const fs::path path = *families / name;
            found[name] = fs::exists(path / "model") ? path / "model" : path;
        }
    return found;
}

}  // namespace

TEST_CASE("an MLP of twice the rank is the projection, in every kind of family") {
    const TemporaryFolder folder;
    for (const auto& [name, path] : kinds(folder)) {
        INFO(name);
        const Transformer dense = Transformer::open(path, {.threads = 1});
        if (dense.architecture().encoderDecoder()) continue;
        for (const auto activation : {Activation::relu, Activation::gelu, Activation::silu}) {
            const fs::path replaced = folder / (name + std::string("-") + dynak::name(activation));
            deriveProjections(dense, {4.5, activation}, replaced);
            const Transformer model = Transformer::open(replaced, {.threads = 1});
            CHECK(model.unusedTensors() == dense.unusedTensors());
            CHECK(difference(answerOf(model, batchFor(dense)), answerOf(dense, batchFor(dense))) < 2e-4);
        }
    }
}

TEST_CASE("replaced projections are sites, cost what the projections cost, and are saved and opened") {
    const TemporaryFolder folder;
    for (const auto& [name, path] : kinds(folder)) {
        INFO(name);
        const Transformer dense = Transformer::open(path, {.threads = 1});
        if (dense.architecture().encoderDecoder()) continue;
        deriveProjections(dense, {}, folder / (name + "-b"));
        const Transformer model = Transformer::open(folder / (name + "-b"), {.threads = 1});
        REQUIRE(model.sites().size() == 5 * dense.sites().size());
        std::set<std::string> ids;
        std::int64_t projections = 0;
        for (const auto& site : model.sites()) {
            ids.insert(site.id);
            projections += site.projection ? 1 : 0;
            CHECK(model.network().ffn(model.siteIndex(site.id)).neurons() == site.neurons);
        }
        CHECK(projections == static_cast<std::int64_t>(4 * dense.sites().size()));
        for (const char* id : {"layer.0.attention.query", "layer.0.attention.key", "layer.0.attention.value",
                               "layer.0.attention.output", "layer.0.ffn"})
            CHECK_MESSAGE(ids.contains(id), id);
        const Workload sample = Workload::sample(16);
        CHECK(model.costModel().dense(sample) == doctest::Approx(dense.costModel().dense(sample)).epsilon(0.05));
        double outlined = 0;
        for (const auto& row : outlineOf(model, 16).rows) outlined += row.macs;
        CHECK(outlined == doctest::Approx(model.costModel().dense(Workload::sample(outlineOf(model, 16).length))));

        saveModel(model, folder / (name + "-c"));
        const Transformer again = Transformer::open(folder / (name + "-c"), {.threads = 1});
        CHECK(answerOf(again, batchFor(dense)).equal(answerOf(model, batchFor(dense))));
        CHECK(errorOf([&] { deriveProjections(model, {}, folder / "d"); }).code == ErrorCode::badModel);
    }
    CHECK(projectionNeurons(768, 768, 1) == 384);
    CHECK(projectionNeurons(384, 384, 1) == 192);
}

TEST_CASE("all experts of a replaced projection are the projection, grouped queries too") {
    const TemporaryFolder folder;
    for (const auto& [name, path] : kinds(folder)) {
        INFO(name);
        const Transformer dense = Transformer::open(path, {.threads = 1});
        if (dense.architecture().encoderDecoder()) continue;
        deriveProjections(dense, {2, Activation::relu}, folder / (name + "-b"));
        const Transformer model = Transformer::open(folder / (name + "-b"), {.threads = 1});
        std::vector<SitePartition> partitions;
        std::vector<SiteRouter> routers;
        for (const auto& site : model.sites()) {
            const std::int64_t experts = site.neurons % 2 == 0 ? 2 : 1;
            SitePartition partition{site.id, "contiguous", 0, experts, {}, 0, 0, 0, 0};
            for (std::int64_t n = 0; n < site.neurons; ++n)
                partition.expertOf.push_back(static_cast<std::int32_t>(n % experts));
            partitions.push_back(std::move(partition));
            SiteRouter router;
            router.site = site.id;
            router.kind = RouterKind::oracle;
            router.width = site.width;
            router.experts = experts;
            routers.push_back(std::move(router));
        }
        const ConvertedModel converted(model, partitions, routers);
        const Batch batch = batchFor(dense);
        for (const auto executor : {ExecutorKind::masked, ExecutorKind::grouped}) {
            const auto outputs = forwardConverted(converted, batch, {RuleKind::topK, 2}, executor);
            const auto plain = model.forward(batch, false);
            const char* key = plain.contains("logits") ? "logits" : "last_hidden_state";
            const at::Tensor found = toTorch(outputs.at(key).view());
            CHECK(difference(found, toTorch(plain.at(key).view())) < 1e-4);
            CHECK(outputs.contains("experts.layer.0.attention.value"));
        }
    }
}

TEST_CASE("distilling lowers the error of every projection and leaves everything else") {
    const TemporaryFolder folder;
    newModel(toyVisionModel(), folder / "dense", 1);
    const Transformer dense = Transformer::open(folder / "dense", {.threads = 1});
    deriveProjections(dense, {}, folder / "model");
    Transformer model = Transformer::open(folder / "model", {.threads = 1});
    std::map<std::string, at::Tensor> before;
    for (const auto& [name, tensor] : model.network().parameters()) before[name] = tensor->detach().clone();
    const TrainingResult result = distilProjections(model, dense, ToyImages(), quickOptions(200));
    CHECK(result.lines.back().sitesLoss < 0.85 * result.lines.front().sitesLoss);
    CHECK(result.lines.back().sites.size() == 8);
    for (const auto& [name, tensor] : model.network().parameters())
        CHECK_MESSAGE((name.find(".attention.") == std::string::npos || name.find("norm") != std::string::npos) ==
                          before.at(name).equal(tensor->detach()),
                      name);
    Transformer other = Transformer::open(folder / "dense", {.threads = 1});
    CHECK(errorOf([&] { distilProjections(other, dense, ToyImages(), quickOptions(2)); }).code == ErrorCode::badModel);
}

TEST_CASE("a relufied model is the same weights with ReLU, and says so where its family looks") {
    const TemporaryFolder folder;
    for (const auto& [name, path] : kinds(folder)) {
        INFO(name);
        Transformer dense = Transformer::open(path, {.threads = 1});
        deriveRelu(dense, folder / (name + "-relu"));
        const Transformer model = Transformer::open(folder / (name + "-relu"), {.threads = 1});
        for (const auto& site : model.sites()) CHECK(site.activation == Activation::relu);
        if (dense.architecture().encoderDecoder()) continue;
        const at::Tensor found = answerOf(model, batchFor(dense));
        for (std::size_t i = 0; i < dense.sites().size(); ++i) dense.network().ffn(i).activation = Activation::relu;
        CHECK(difference(found, answerOf(dense, batchFor(dense))) < 1e-6);
    }
    const auto families = shared("fixtures/families");
    if (families) {
        const auto config = readJson(folder / "llama-relu" / "config.json");
        CHECK(config.at("hidden_act") == "relu");
        CHECK_FALSE(fs::exists(folder / "llama-relu" / "architecture.json"));
    }
}

TEST_CASE("dReLU is the product of two rectified factors, and rests where either does") {
    FfnWeights weights;
    weights.gate = at::tensor({2.0, -1.0}).view({2, 1});
    weights.up = at::tensor({3.0, 4.0}).view({2, 1});
    weights.down = at::ones({1, 2}, at::kDouble);
    const at::Tensor x = at::tensor({1.0, -1.0}).view({2, 1}).to(at::kDouble);
    for (at::Tensor* matrix : {&weights.gate, &weights.up}) *matrix = matrix->to(at::kDouble);
    FfnTrace trace;
    // ReLU(2)·3 + ReLU(-1)·4 = 6; ReLU(-2)·(-3) + ReLU(1)·(-4) = -4
    CHECK(ffnForward(weights, x, &trace).equal(at::tensor({6.0, -4.0}, at::kDouble).view({2, 1})));
    CHECK(trace.key.equal(at::tensor({2.0, 0.0, 0.0, 1.0}, at::kDouble).view({2, 2})));
    weights.upActivation = Activation::relu;
    // the second token: ReLU(-3) and ReLU(-4) are 0
    CHECK(ffnForward(weights, x, &trace).equal(at::tensor({6.0, 0.0}, at::kDouble).view({2, 1})));
    CHECK(trace.key.equal(at::tensor({6.0, 0.0, 0.0, 0.0}, at::kDouble).view({2, 2})));
}

TEST_CASE("a model is made dReLU, saved and opened; one without a gate gets ReLU") {
    const TemporaryFolder folder;
    for (const auto& [name, path] : kinds(folder)) {
        INFO(name);
        Transformer dense = Transformer::open(path, {.threads = 1});
        if (dense.architecture().encoderDecoder()) continue;
        deriveRelu(dense, folder / (name + "-drelu"), GatedRelu::both);
        const Transformer model = Transformer::open(folder / (name + "-drelu"), {.threads = 1});
        const at::Tensor found = answerOf(model, batchFor(dense));
        for (std::size_t i = 0; i < dense.sites().size(); ++i) {
            FfnWeights& ffn = dense.network().ffn(i);
            ffn.activation = Activation::relu;
            if (ffn.gated()) ffn.upActivation = Activation::relu;
            CHECK(model.network().ffn(i).upActivation == (ffn.gated() ? Activation::relu : Activation::identity));
        }
        CHECK(difference(found, answerOf(dense, batchFor(dense))) < 1e-6);
        saveModel(model, folder / (name + "-again"));
        const Transformer again = Transformer::open(folder / (name + "-again"), {.threads = 1});
        CHECK(answerOf(again, batchFor(dense)).equal(found));
        const auto split = shuffledExperts(dense.network().ffn(0).neurons(), 4);
        // all experts are the dense FFN
        const auto experts = makeExpertWeights(model.network().ffn(0), split, 4);
        const at::Tensor x = at::randn({5, model.sites()[0].width});
        const at::Tensor hidden = hiddenOfExperts(experts, x).flatten(1);
        CHECK(difference(ffnForward(denseWeights(experts), x), ffnForward(model.network().ffn(0), x)) < 1e-5);
        CHECK((hidden >= 0).all().item<bool>());
    }
}

TEST_CASE("an activation that stands in the description changes there") {
    const fs::path bloom = sourceDir() / "tests/fixtures/families/bloom";
    const fs::path path = fs::exists(bloom / "model") ? bloom / "model" : bloom;
    const TemporaryFolder folder;
    const Transformer dense = Transformer::open(path, {.threads = 1});
    deriveRelu(dense, folder.path());
    CHECK(fs::exists(folder / "architecture.json"));
    CHECK(Transformer::open(folder.path(), {.threads = 1}).sites()[0].activation == Activation::relu);
}

TEST_CASE("a new head opens as the family's classifier, on the first token or on the mean") {
    const auto families = shared("fixtures/families");
    if (!families) return;
    const TemporaryFolder folder;
    const fs::path path = fs::exists(*families / "bert" / "model") ? *families / "bert" / "model" : *families / "bert";
    const Transformer body = Transformer::open(path, {.threads = 1});
    const std::vector<std::string> labels{"sadness", "joy", "love", "anger", "fear", "surprise"};
    deriveHead(body, labels, HeadPooling::first, 1, folder / "first");
    deriveHead(body, labels, HeadPooling::mean, 1, folder / "mean");
    deriveHead(body, labels, HeadPooling::first, 2, folder / "other");
    const Transformer first = Transformer::open(folder / "first", {.threads = 1});
    const Transformer mean = Transformer::open(folder / "mean", {.threads = 1});
    CHECK(first.architecture().output.task == Task::classification);
    CHECK(first.architecture().labels == labels);
    CHECK(mean.architecture().output.pooling == Pooling::mean);
    CHECK(readJson(folder / "first" / "config.json").at("architectures")[0] == "BertForSequenceClassification");
    CHECK(first.checkpoint().contains("classifier.weight"));
    CHECK(first.checkpoint().contains("bert.embeddings.word_embeddings.weight"));
    CHECK(first.checkpoint().shape("classifier.weight")[0] == 6);
    const Batch batch = batchFor(body);
    CHECK(answerOf(first, batch).size(1) == 6);
    CHECK_FALSE(answerOf(first, batch).equal(answerOf(mean, batch)));
    const Transformer other = Transformer::open(folder / "other", {.threads = 1});
    CHECK_FALSE(answerOf(first, batch).equal(answerOf(other, batch)));
    CHECK(errorOf([&] { deriveHead(body, {"one"}, HeadPooling::first, 1, folder / "x"); }).code ==
          ErrorCode::badArgument);
    const fs::path codegen = sourceDir() / "tests/fixtures/families/codegen";
    const Transformer headless = Transformer::open(fs::exists(codegen / "model") ? codegen / "model" : codegen);
    CHECK(
        mentions(errorOf([&] { deriveHead(headless, labels, HeadPooling::first, 1, folder / "y"); }).text, "codegen"));
}

TEST_CASE("a section that Dynak did not write is refused") {
    const TemporaryFolder folder;
    newModel(toyVisionModel(), folder.path(), 1);
    const nlohmann::json config = readJson(folder / "config.json");
    const auto refusal = [&](const nlohmann::json& section) {
        nlohmann::json changed = config;
        changed[adaptationKey] = section;
        replaceText(folder / "config.json", changed.dump());
        return errorOf([&] { static_cast<void>(Transformer::open(folder.path())); });
    };
    CHECK(refusal(3).code == ErrorCode::badModel);
    CHECK(mentions(refusal({{"projektions", 1}}).text, "config.json", "projektions"));
    CHECK(mentions(refusal({{"projektions", 1}}).hint, "projections"));
    CHECK(mentions(refusal({{"projections", {{"factor", -1}}}}).text, "factor", "-1"));
    CHECK(mentions(refusal({{"projections", {{"activation", "softplus"}}}}).text, "softplus"));
    CHECK(mentions(refusal({{"pooling", "sum"}}).text, "sum"));
    CHECK(mentions(refusal({{"up_activation", "gelu"}}).text, "expected \"relu\""));
    // linear projections are stored, MLPs are asked for
    CHECK(mentions(refusal({{"projections", nlohmann::json::object()}}).text, "query.up.weight"));
}

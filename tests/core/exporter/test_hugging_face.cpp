// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/file.h"
#include "core/checkpoint/safetensors.h"
#include "core/moe/converted_forward.h"
#include "core/training/derive.h"
#include "core/transformer/inputs.h"
#include "families.h"

using namespace dynak;
namespace fs = std::filesystem;

namespace {

ExportOptions into(const fs::path& output, RuleKind rule = RuleKind::tau, double value = 0.4) {
    ExportOptions options;
    options.rule = {rule, value};
    options.output = output;
    options.threads = 1;
    return options;
}

double largestDifference(const TensorView& a, const TensorView& b) {
    REQUIRE(a.shape == b.shape);
    const auto x = a.toFloats();
    const auto y = b.toFloats();
    double largest = 0;
    for (std::size_t i = 0; i < x.size(); ++i) largest = std::max(largest, std::abs(static_cast<double>(x[i]) - y[i]));
    return largest;
}

ExportInput converted(const fs::path& folder, RouterKind kind = RouterKind::regression) {
    return testing::randomlyConverted(Transformer::open(folder), kind);
}

}  // namespace

TEST_CASE("an exported folder is the same dense model with other bytes") {
    for (const char* family : {"bert", "vit", "gpt2", "llama", "llama-sharded", "gpt2-bf16", "bert-fp16", "gpt_neox",
                               "opt", "gemma", "t5", "t5-v1_1", "marian", "bart"}) {
        const auto folder = testing::shared(std::string("fixtures/families/") + family);
        if (!folder) return;
        INFO(family);
        const testing::TemporaryFolder temporary;
        const ExportInput input = converted(*folder);
        const ExportReport report = exportModel(input, into(temporary / "out"));
        REQUIRE(report.checks.size() == 2);
        for (const auto& check : report.checks) CHECK_MESSAGE(check.value <= check.limit, check.name);
        CHECK(report.notes.empty());

        const Transformer written = Transformer::open(temporary / "out");
        const Batch batch = readInputs(SafetensorsFile::open(*folder / "reference.safetensors"));
        CHECK(largestDifference(input.model.forward(batch, false).at("logits").view(),
                                written.forward(batch, false).at("logits").view()) < 1e-5);
        CHECK(written.checkpoint().names() == input.model.checkpoint().names());
        std::size_t moved = 0;
        for (const auto& name : written.checkpoint().names()) {
            const auto before = input.model.checkpoint().view(name);
            const auto after = written.checkpoint().view(name);
            CHECK(before.type == after.type);
            CHECK(before.shape == after.shape);
            moved += !std::ranges::equal(before.bytes, after.bytes);
        }
        CHECK(moved >= 2 * input.model.sites().size());
        CHECK(fs::exists(temporary / "out/modeling_dynak.py"));
        CHECK(fs::exists(temporary / "out/dynak_routers.safetensors"));
        CHECK(fs::exists(temporary / "out/preprocessor_config.json") ==
              fs::exists(*folder / "preprocessor_config.json"));
    }
}

TEST_CASE("converted answers are exactly those of the original, for every rule and router that has weights") {
    const auto folder = testing::shared("fixtures/families/gpt2");
    if (!folder) return;
    const testing::TemporaryFolder temporary;
    int number = 0;
    for (const auto kind : {RouterKind::regression, RouterKind::classification, RouterKind::similarity})
        for (const SelectionRule rule : {SelectionRule{RuleKind::tau, 0.6}, SelectionRule{RuleKind::anchored, 0.3},
                                         SelectionRule{RuleKind::mass, 0.5}, SelectionRule{RuleKind::topK, 3}}) {
            const ExportInput input = converted(*folder, kind);
            const auto report = exportModel(input, into(temporary / std::to_string(number++), rule.kind, rule.value));
            CHECK(report.checks.at(1).value == 0);
        }
}

TEST_CASE("sites with a value of their own are exported with it") {
    const auto folder = testing::shared("fixtures/families/gpt2");
    if (!folder) return;
    const testing::TemporaryFolder temporary;
    const ExportInput input = converted(*folder);
    auto options = into(temporary / "out", RuleKind::tau, 0.6);
    options.rule.own = {{input.model.sites().back().id, 0.1}};
    const auto report = exportModel(input, options);
    CHECK(report.checks.at(1).value == 0);
    CHECK(testing::mentions(report.checks.at(1).name, input.model.sites().back().id));
    const auto section = readJson(temporary / "out/config.json")["dynak"];
    CHECK(section["value"] == 0.6);
    CHECK(section["sites"].front()["value"] == 0.6);
    CHECK(section["sites"].back()["value"] == 0.1);
    options.rule.own = {{"layer.9.ffn", 0.1}};
    options.force = true;
    CHECK(testing::mentions(testing::errorOf([&] { (void)exportModel(input, options); }).text, "layer.9.ffn"));
}

TEST_CASE("a model whose gated FFNs rectify both factors says that other programs need the modelling file") {
    const auto folder = testing::shared("fixtures/families/llama");
    if (!folder) return;
    const testing::TemporaryFolder temporary;
    deriveRelu(Transformer::open(*folder), temporary / "drelu", GatedRelu::both);
    ExportInput input = converted(temporary / "drelu");
    const auto report = exportModel(input, into(temporary / "out"));
    for (const auto& check : report.checks) CHECK_MESSAGE(check.value <= check.limit, check.name);
    REQUIRE(report.notes.size() == 1);
    CHECK(testing::mentions(report.notes.front(), "dReLU", "trust_remote_code"));
    const auto config = readJson(temporary / "out/config.json");
    CHECK(config["dynak"]["sites"].front()["up_activation"] == "relu");
    CHECK(config["dynak_model"]["up_activation"] == "relu");
    CHECK(config.contains("auto_map"));
    const Transformer written = Transformer::open(temporary / "out");
    CHECK(written.sites().front().upActivation == Activation::relu);

    // what is not converted is not rectified by the modelling file
    input.partitions.pop_back();
    input.routers.pop_back();
    const auto partly = exportModel(input, into(temporary / "partly"));
    REQUIRE(partly.notes.size() == 1);
    CHECK(testing::mentions(partly.notes.front(), input.model.sites().back().id, "in Dynak only"));
    CHECK_FALSE(fs::exists(temporary / "partly/modeling_dynak.py"));
}

TEST_CASE("the section in config.json says what was exported") {
    const auto folder = testing::shared("fixtures/families/bert");
    if (!folder) return;
    const testing::TemporaryFolder temporary;
    (void)exportModel(converted(*folder), into(temporary / "out", RuleKind::anchored, 0.25));
    const auto config = readJson(temporary / "out/config.json");
    CHECK(config["auto_map"]["AutoModelForSequenceClassification"] ==
          "modeling_dynak.DynakBertForSequenceClassification");
    CHECK(config["dynak"]["rule"] == "anchored");
    CHECK(config["dynak"]["value"] == 0.25);
    CHECK(config["dynak"]["sites"][1]["site"] == "layer.1.ffn");
    CHECK(config["dynak"]["sites"][1]["experts"] == 8);
    CHECK(config["dynak"]["sites"][1]["anchor"] == 2.0);
    CHECK(config["hidden_size"] == 40);
}

TEST_CASE("a model without config.json keeps its description") {
    const auto weights = testing::shared("models/vit-mnist/model.safetensors");
    if (!weights) return;
    OpenOptions open;
    open.architecture = testing::sourceDir() / "tests/architectures/vit-mnist.json";
    const testing::TemporaryFolder temporary;
    const auto report = exportModel(
        testing::randomlyConverted(Transformer::open(*weights, open), RouterKind::regression), into(temporary / "out"));
    REQUIRE(report.notes.size() == 1);
    CHECK(testing::mentions(report.notes[0], "no config.json", "architecture.json"));
    CHECK(fs::exists(temporary / "out/dynak.json"));
    CHECK_FALSE(fs::exists(temporary / "out/modeling_dynak.py"));
    open.architecture = temporary / "out/architecture.json";
    CHECK(Transformer::open(temporary / "out/model.safetensors", open).sites().size() > 0);
}

TEST_CASE("only an earlier export is replaced, and nothing half-written is left") {
    const auto folder = testing::shared("fixtures/families/bert");
    if (!folder) return;
    const testing::TemporaryFolder temporary;
    const ExportInput input = converted(*folder);
    const auto out = temporary / "out";
    fs::create_directory(out);
    std::ofstream(out / "thesis.txt") << "mine";
    CHECK(testing::mentions(testing::errorOf([&] { (void)exportModel(input, into(out)); }).text, "out", "not empty"));
    fs::remove(out / "thesis.txt");
    (void)exportModel(input, into(out));  // an empty folder will do
    auto again = into(out);
    CHECK(testing::mentions(testing::errorOf([&] { (void)exportModel(input, again); }).hint, "--force"));
    again.force = true;
    std::ofstream(out / "thesis.txt") << "mine";
    CHECK(testing::mentions(testing::errorOf([&] { (void)exportModel(input, again); }).text, "thesis.txt"));
    CHECK(fs::exists(out / "thesis.txt"));
    fs::remove(out / "thesis.txt");
    (void)exportModel(input, again);
    CHECK(testing::mentions(testing::errorOf([&] { (void)exportModel(input, into(*folder)); }).text, "model itself"));

    std::stop_source stop;
    stop.request_stop();
    CHECK(testing::errorOf([&] { (void)exportModel(input, into(temporary / "no"), Job({}, stop.get_token())); }).code ==
          ErrorCode::stopped);
    std::size_t entries = 0;
    for (const auto& entry : fs::directory_iterator(temporary.path())) entries += entry.exists();
    CHECK(entries == 1);
}

TEST_CASE("what cannot be exported is said") {
    const auto folder = testing::shared("fixtures/families/bert");
    if (!folder) return;
    const testing::TemporaryFolder temporary;
    ExportInput input = converted(*folder);
    const auto textOf = [&](const ExportOptions& options) {
        return testing::errorOf([&] { (void)exportModel(input, options); }).text;
    };
    CHECK(testing::mentions(textOf(into(temporary / "out", RuleKind::tau, 2)), "tau"));
    auto unknown = into(temporary / "out");
    unknown.format = "gguf";
    CHECK(testing::mentions(textOf(unknown), "gguf"));
    input.routers[0].kind = RouterKind::oracle;
    input.routers[0].first.clear();
    CHECK(testing::mentions(textOf(into(temporary / "out")), "layer.0.ffn", "oracle"));
    input.routers.erase(input.routers.begin());
    CHECK(testing::mentions(textOf(into(temporary / "out")), "layer.0.ffn", "no router"));
    input.partitions.clear();
    input.routers.clear();
    CHECK(testing::mentions(textOf(into(temporary / "out")), "No site"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <regex>
#include <set>

#include "core/architecture/tensor_names.h"
#include "core/base/file.h"
#include "core/training/internal/stored_tensors.h"
#include "core/training/new_model.h"
#include "core/training/save_model.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/transformer.h"
#include "tests/core/training/toy.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

TEST_CASE("all weights go back to the names and layouts they were stored in, every family") {
    std::vector<fs::path> folders{sourceDir() / "tests/fixtures/families"};
    if (const auto families = shared("fixtures/families")) folders.push_back(*families);
    int seen = 0;
    for (const auto& families : folders)
        for (const auto& entry : fs::directory_iterator(families)) {
            const fs::path folder = fs::exists(entry.path() / "model") ? entry.path() / "model" : entry.path();
            if (!fs::exists(folder / "config.json")) continue;
            const auto model = attempt([&] { return Transformer::open(folder); });
            if (!model) continue;  // encoder-decoder families come later
            ++seen;
            const Checkpoint& checkpoint = model->checkpoint();
            const TensorNames names(checkpoint.names(), model->architecture().description);
            std::set<std::string> written(model->unusedTensors().begin(), model->unusedTensors().end());
            for (const auto& [name, value] : storedTensors(model->network())) {
                INFO(folder.string(), " ", name);
                REQUIRE(checkpoint.contains(names.stored(name)));
                const at::Tensor stored = toTorch(checkpoint.view(names.stored(name))).to(at::kFloat);
                CHECK(at::allclose(value.reshape(stored.sizes()), stored, 0, 1e-6));  // Gemma's 1 + weight rounds
                written.insert(names.stored(name));
            }
            for (const auto& [name, stored] : names.all()) {
                const bool ignored = std::ranges::any_of(
                    model->architecture().ignore,
                    [&, &name = name](const auto& pattern) { return std::regex_match(name, std::regex(pattern)); });
                CHECK_MESSAGE((ignored || written.contains(stored)), folder.string(), " loses ", stored);
            }
        }
    CHECK(seen >= 6);
}

TEST_CASE("a saved model opens again and computes the same") {
    const TemporaryFolder folder;
    newModel(toyLanguageModel(), folder / "a", 3);
    const Transformer model = Transformer::open(folder / "a");
    CHECK(model.unusedTensors().empty());
    saveModel(model, folder / "b");
    const Transformer again = Transformer::open(folder / "b");
    const Batch batch = ToyTexts().batch(0);
    const bool same = model.forward(batch, false).at("logits").bytes == again.forward(batch, false).at("logits").bytes;
    CHECK(same);
    CHECK(model.checkpoint().names() == again.checkpoint().names());
    CHECK(errorOf([&] { saveModel(model, folder / "c", DType::i8); }).code == ErrorCode::badArgument);
}

TEST_CASE("a new model has the names that published ones have") {
    const TemporaryFolder folder;
    newModel(toyVisionModel(), folder.path(), 1);
    const auto names = Checkpoint::open(folder.path()).names();
    const std::set<std::string> all(names.begin(), names.end());
    CHECK(all.contains("vit.embeddings.cls_token"));
    CHECK(all.contains("vit.encoder.layer.1.output.dense.bias"));
    CHECK(all.contains("classifier.weight"));
}

TEST_CASE("a description that leaves a shape open is refused") {
    const TemporaryFolder folder;
    ModelDescription noClasses = toyVisionModel();
    noClasses.config.erase("id2label");
    CHECK(mentions(errorOf([&] { newModel(noClasses, folder.path(), 1); }).hint, "id2label"));
    ModelDescription stranger = toyVisionModel();
    stranger.config["model_type"] = "stranger";
    CHECK(mentions(errorOf([&] { newModel(stranger, folder.path(), 1); }).text, "stranger", "gpt2"));
    replaceText(folder / "x.json", R"({"hello": 1})");
    CHECK(mentions(errorOf([&] { static_cast<void>(readModelDescription(folder / "x.json")); }).text, "stacks"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Every family against the reference tensors (../shared/fixtures/families and tests/fixtures/families, float32,
// transformers 5.23).
#include <algorithm>
#include <cmath>

#include "core/checkpoint/safetensors.h"
#include "core/transformer/inputs.h"
#include "core/transformer/transformer.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

constexpr double tolerance = 1e-4;

// Largest difference where the mask is 1; for tensors that do not run over tokens, everywhere.
double largestDifference(const TensorView& expected, const TensorView& found, const std::vector<std::int64_t>& mask) {
    REQUIRE(expected.shape == found.shape);
    const auto a = expected.toFloats();
    const auto b = found.toFloats();
    const bool perToken = expected.shape.size() == 3 && !mask.empty() &&
                          expected.shape[0] * expected.shape[1] == static_cast<std::int64_t>(mask.size());
    const std::size_t features = perToken ? static_cast<std::size_t>(expected.shape[2]) : 1;
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (perToken && mask[i / features] == 0) continue;
        REQUIRE(std::isfinite(b[i]));
        largest = std::max(largest, std::abs(static_cast<double>(a[i]) - b[i]));
    }
    return largest;
}

void checkFolder(const std::filesystem::path& folder, int fewest) {
    INFO(folder.string());
    const Transformer model = Transformer::open(folder);
    CHECK(model.unusedTensors().empty());
    const auto reference = SafetensorsFile::open(folder / "reference.safetensors");
    const Batch batch = readInputs(reference);
    std::vector<std::int64_t> mask;
    if (reference.contains("attention_mask")) mask = reference.view("attention_mask").toInts();
    const auto results = model.forward(batch, true);
    int compared = 0;
    for (const auto& name : reference.names()) {
        const bool answer = name == "logits" || name == "loss" || name == "embeddings" ||
                            name.find("hidden.") != std::string::npos || name.find("ffn.") != std::string::npos ||
                            name.ends_with(".embeddings") || name == "encoder.output";
        if (!answer) continue;
        INFO(name);
        REQUIRE(results.contains(name));
        const bool decoder =
            name.starts_with("decoder.") || (model.architecture().encoderDecoder() && name == "logits");
        const double difference = largestDifference(reference.view(name), results.at(name).view(),
                                                    decoder ? std::vector<std::int64_t>{} : mask);
        CHECK(difference <= tolerance);
        ++compared;
    }
    CHECK(compared >= fewest);
}

void checkFamily(const std::string& family) {
    if (const auto folder = testing::shared("fixtures/families/" + family)) checkFolder(*folder, 9);
}

}  // namespace

TEST_CASE("encoders match the reference") {
    for (const char* family : {"bert", "bert-fp16", "bert-mlm", "roberta", "distilbert"}) checkFamily(family);
}

TEST_CASE("image encoders match the reference") {
    for (const char* family : {"vit", "deit"}) checkFamily(family);
}

TEST_CASE("decoders match the reference") {
    for (const char* family :
         {"gpt2", "gpt2-bf16", "opt", "gpt_neox", "llama", "llama-sharded", "mistral", "qwen2", "gemma", "phi"})
        checkFamily(family);
}

TEST_CASE("other published families match the reference") {
    int folders = 0;
    for (const auto& entry : std::filesystem::directory_iterator(testing::sourceDir() / "tests/fixtures/families")) {
        if (!entry.is_directory()) continue;
        checkFolder(entry.path(), 5);
        ++folders;
    }
    CHECK(folders >= 7);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/file.h"
#include "core/base/folder.h"
#include "core/base/random.h"
#include "core/demo/idx_file.h"
#include "core/demo/recipes.h"
#include "core/demo/shapes.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::int64_t batchSize = 32;
constexpr std::int64_t trainPictures = 2000, testPictures = 1000;
// Keys of Random::fork beyond every training step.
constexpr std::uint64_t trainKey = UINT64_C(1) << 40, testKey = trainKey + 1;

struct Pictures {
    std::vector<Image> images;
    std::vector<std::uint8_t> labels;
};

Pictures drawPictures(std::int64_t count, Random random) {
    Pictures pictures;
    for (std::int64_t i = 0; i < count; ++i) {
        const auto shape = static_cast<std::size_t>(i) % shapeNames.size();
        pictures.images.push_back(drawPicture(shape, random));
        pictures.labels.push_back(static_cast<std::uint8_t>(shape));
    }
    return pictures;
}

// As preprocessor_config.json says: 0 … 255 becomes -1 … 1, colours in front.
Batch batchOf(const Pictures& pictures, std::size_t begin, std::size_t end) {
    Batch batch;
    batch.size = static_cast<std::int64_t>(end - begin);
    batch.pixelShape = {batch.size, 3, pictureSide, pictureSide};
    for (std::size_t i = begin; i < end; ++i) {
        const Image& image = pictures.images[i];
        for (std::size_t channel = 0; channel < 3; ++channel)
            for (std::size_t at = channel; at < image.pixels.size(); at += 3)
                batch.pixels.push_back(static_cast<float>(image.pixels[at]) / 127.5F - 1);
        batch.labels.push_back(pictures.labels[i]);
    }
    return batch;
}

class FreshPictures final : public BatchSource {
public:
    explicit FreshPictures(std::uint64_t seed) : seed_(seed) {}
    [[nodiscard]] Batch batch(std::int64_t step) const override {
        Random random = Random(seed_).fork(static_cast<std::uint64_t>(step));
        Pictures pictures;
        for (std::int64_t i = 0; i < batchSize; ++i) {
            const auto shape = static_cast<std::size_t>(random.below(shapeNames.size()));
            pictures.images.push_back(drawPicture(shape, random));
            pictures.labels.push_back(static_cast<std::uint8_t>(shape));
        }
        return batchOf(pictures, 0, pictures.images.size());
    }

private:
    std::uint64_t seed_;
};

class KeptPictures final : public BatchSource {
public:
    explicit KeptPictures(Pictures pictures) : pictures_(std::move(pictures)) {}
    [[nodiscard]] Batch batch(std::int64_t step) const override {
        const auto begin = static_cast<std::size_t>(step * batchSize);
        return batchOf(pictures_, begin, std::min(begin + batchSize, pictures_.images.size()));
    }

private:
    Pictures pictures_;
};

ModelDescription describe() {
    json labels = json::object();
    for (std::size_t i = 0; i < shapeNames.size(); ++i) labels[std::to_string(i)] = shapeNames[i];
    json ids = json::object();
    for (std::size_t i = 0; i < shapeNames.size(); ++i) ids[shapeNames[i]] = i;
    return {nullptr,
            {{"model_type", "vit"},
             {"architectures", {"ViTForImageClassification"}},
             {"hidden_size", 64},
             {"num_hidden_layers", 3},
             {"num_attention_heads", 4},
             {"intermediate_size", 256},
             {"hidden_act", "relu"},
             {"image_size", pictureSide},
             {"patch_size", 4},
             {"num_channels", 3},
             {"layer_norm_eps", 1e-6},
             {"qkv_bias", true},
             {"hidden_dropout_prob", 0.0},
             {"attention_probs_dropout_prob", 0.0},
             {"id2label", labels},
             {"label2id", ids}}};
}

TrainingOptions training() {
    TrainingOptions options;
    options.steps = 1200;
    options.learningRate = 2e-3;
    options.warmUpSteps = 80;
    options.beta2 = 0.99;
    options.weightDecay = 0.02;
    options.sparsity = {"hoyer", 3e-3, 0.35, 0.25};
    return options;
}

json stages() {
    return {{"partition", {{"expertSize", 8}}}, {"fit-routers", {{"hidden", 16}}}};
}

std::unique_ptr<BatchSource> trainingData(std::uint64_t seed) {
    return std::make_unique<FreshPictures>(seed);
}

void writePictures(const fs::path& folder, const std::string& split, const Pictures& pictures) {
    const auto count = static_cast<std::int64_t>(pictures.images.size());
    std::vector<std::uint8_t> bytes;
    for (const auto& image : pictures.images) bytes.insert(bytes.end(), image.pixels.begin(), image.pixels.end());
    writeIdx(folder / (split + "-images-idx4-ubyte.gz"), {count, pictureSide, pictureSide, 3}, bytes);
    writeIdx(folder / (split + "-labels-idx1-ubyte.gz"), {count}, pictures.labels);
}

HeldOutData writeData(const fs::path& folder, std::uint64_t seed) {
    const fs::path data = folder / "data";
    createFolder(data);
    Pictures test = drawPictures(testPictures, Random(seed).fork(testKey));
    writePictures(data, "train", drawPictures(trainPictures, Random(seed).fork(trainKey)));
    writePictures(data, "test", test);
    replaceText(data / "dataset.json", json{{"kind", "images"}, {"labels", shapeNames}}.dump(2) + "\n");
    replaceText(folder / "preprocessor_config.json", json{{"image_processor_type", "ViTImageProcessor"},
                                                          {"do_resize", true},
                                                          {"size", {{"height", pictureSide}, {"width", pictureSide}}},
                                                          {"resample", 2},
                                                          {"do_rescale", true},
                                                          {"rescale_factor", 1.0 / 255},
                                                          {"do_normalize", true},
                                                          {"image_mean", {0.5, 0.5, 0.5}},
                                                          {"image_std", {0.5, 0.5, 0.5}}}
                                                             .dump(2) +
                                                         "\n");
    return {std::make_unique<KeptPictures>(std::move(test)), (testPictures + batchSize - 1) / batchSize,
            1.0 / static_cast<double>(shapeNames.size()), json::object()};
}

}  // namespace

constinit const DemoRecipe shapesRecipe{
    "shapes",
    "Shapes",
    "A vision Transformer that names one of ten drawn shapes, of any colour, size, turn and "
    "place, on a patterned background with specks.",
    "accuracy",
    describe,
    training,
    stages,
    trainingData,
    writeData};

}  // namespace dynak

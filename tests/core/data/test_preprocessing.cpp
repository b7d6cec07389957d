// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/file.h"
#include "core/checkpoint/safetensors.h"
#include "core/data/image_preprocessor.h"
#include "core/data/resize.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

ImagePreprocessor fromText(const std::string& json) {
    return imagePreprocessorFromJson(nlohmann::json::parse(json), "p.json");
}

std::string errorIn(const std::string& json) {
    return testing::errorOf([&] { (void)fromText(json); }).text;
}

// Deterministic, with edges: [height, width, channels].
Image pattern(std::int64_t height, std::int64_t width, std::int64_t channels) {
    Image image{height, width, channels, {}};
    for (std::int64_t i = 0; i < height * width * channels; ++i)
        image.pixels.push_back(static_cast<std::uint8_t>((i * 73 + i * i * 7) % 256));
    return image;
}

}  // namespace

TEST_CASE("the fixtures' pixel values come out of their images") {
    for (const std::string family : {"vit", "deit"}) {
        const auto folder = testing::shared("fixtures/families/" + family);
        if (!folder) return;
        const auto preprocessor = readImagePreprocessor(*folder);
        REQUIRE(preprocessor);
        const auto reference = SafetensorsFile::open(*folder / "reference.safetensors");
        const TensorView images = reference.view("images");
        const auto expected = reference.view("pixel_values").toFloats();
        const auto pixels = images.toInts();
        const std::int64_t height = images.shape[1], width = images.shape[2];
        const auto step = static_cast<std::size_t>(height * width * 3);
        double worst = 0;
        std::size_t at = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            const auto begin = pixels.begin() + static_cast<std::ptrdiff_t>(i * step);
            const Image image{height, width, 3, {begin, begin + static_cast<std::ptrdiff_t>(step)}};
            for (const float value : preprocess(image, *preprocessor))
                worst = std::max(worst, std::abs(static_cast<double>(value) - static_cast<double>(expected.at(at++))));
        }
        CHECK(at == expected.size());
        INFO(family << " differs by at most " << worst);
        CHECK(worst <= 1e-6);
    }
}

TEST_CASE("resizing: values worked out by hand") {
    const Image row{1, 4, 1, {0, 100, 200, 40}};
    // box: means of pairs; bilinear, halving: triangle of width 2 at 1 and 3
    CHECK(resizeImage(row, 1, 2, ResizeFilter::box).pixels == std::vector<std::uint8_t>{50, 120});
    CHECK(resizeImage(row, 1, 2, ResizeFilter::nearest).pixels == std::vector<std::uint8_t>{100, 40});
    // weights 3/4, 3/4, 1/4 over 0, 100, 200, divided by their sum 7/4; the same from the right
    CHECK(resizeImage(row, 1, 2, ResizeFilter::bilinear).pixels == std::vector<std::uint8_t>{71, 117});
    // doubling: 1/4 and 3/4 of neighbours, the ends repeat
    CHECK(resizeImage({1, 2, 1, {0, 100}}, 1, 4, ResizeFilter::bilinear).pixels ==
          std::vector<std::uint8_t>{0, 25, 75, 100});
    CHECK(resizeImage({2, 1, 1, {0, 100}}, 4, 1, ResizeFilter::bilinear).pixels ==
          std::vector<std::uint8_t>{0, 25, 75, 100});
    // the cubic's negative lobe overshoots and is clipped to a byte
    CHECK(resizeImage({1, 4, 1, {0, 0, 255, 255}}, 1, 8, ResizeFilter::bicubic).pixels[2] == 0);
}

TEST_CASE("resizing: constants stay, sizes fit, an equal size is a copy") {
    for (const auto filter : {ResizeFilter::nearest, ResizeFilter::lanczos, ResizeFilter::bilinear,
                              ResizeFilter::bicubic, ResizeFilter::box, ResizeFilter::hamming}) {
        const Image flat{13, 7, 3, std::vector<std::uint8_t>(13 * 7 * 3, 91)};
        for (const auto& [height, width] : {std::pair{1, 1}, {40, 3}, {13, 20}, {200, 200}}) {
            const Image result = resizeImage(flat, height, width, filter);
            CHECK(result.pixels == std::vector<std::uint8_t>(static_cast<std::size_t>(height * width * 3), 91));
        }
        CHECK(resizeImage(pattern(5, 6, 1), 5, 6, filter).pixels == pattern(5, 6, 1).pixels);
    }
}

TEST_CASE("resizing: the height comes first when it shrinks by more than twice what the width loses") {
    // two passes by hand, each rounded; equal sizes in between make the order visible
    const Image image = pattern(40, 12, 1);
    const auto filter = ResizeFilter::lanczos;
    const auto heightFirst = resizeImage(resizeImage(image, 9, 12, filter), 9, 10, filter);
    const auto widthFirst = resizeImage(resizeImage(image, 40, 10, filter), 9, 10, filter);
    REQUIRE(heightFirst.pixels != widthFirst.pixels);
    CHECK(resizeImage(image, 9, 10, filter).pixels == heightFirst.pixels);
    const Image less = pattern(16, 12, 1);  // 4 rows, 2 columns: not more than twice
    CHECK(resizeImage(less, 12, 10, filter).pixels ==
          resizeImage(resizeImage(less, 16, 10, filter), 12, 10, filter).pixels);
}

TEST_CASE("channels: grey repeats, colour becomes luma") {
    const Image grey{1, 2, 1, {7, 250}};
    CHECK(withChannels(grey, 3).pixels == std::vector<std::uint8_t>{7, 7, 7, 250, 250, 250});
    const Image colour{1, 4, 3, {255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255}};
    CHECK(withChannels(colour, 1).pixels == std::vector<std::uint8_t>{76, 150, 29, 255});
}

TEST_CASE("sizes: numbers, pairs, shortest edge, crop and padding") {
    CHECK(outputShape(fromText(R"({"size": 28, "mean": [0.1], "std": [0.3]})")) == Shape{1, 28, 28});
    CHECK(outputShape(fromText(R"({"size": [10, 20]})")) == Shape{3, 10, 20});
    const auto edge = fromText(R"({"size": {"shortest_edge": 32}})");
    CHECK_FALSE(outputShape(edge).has_value());
    CHECK(outputShape(edge, 100, 50) == Shape{3, 64, 32});
    CHECK(outputShape(edge, 50, 77) == Shape{3, 32, 49});
    CHECK(outputShape(fromText(R"({"size": {"shortest_edge": 32, "longest_edge": 40}})"), 50, 100) == Shape{3, 20, 40});
    CHECK(outputShape(fromText(R"({"size": {"shortest_edge": 32}, "crop": 28})")) == Shape{3, 28, 28});
    CHECK(outputShape(fromText(R"({"do_resize": false})"), 5, 6) == Shape{3, 5, 6});

    // a crop beyond the image pads with black, the odd pixel in front
    const auto crop = fromText(R"({"resize": false, "crop": 4, "channels": 1, "rescale": false, "normalize": false})");
    const std::vector<float> expected = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0};
    CHECK(preprocess({1, 1, 1, {9}}, crop) == expected);
    CHECK(preprocess(pattern(6, 6, 1), crop)[0] == static_cast<float>(pattern(6, 6, 1).pixels[7]));
}

TEST_CASE("defaults are ViT's, and DeiT's for DeiT") {
    const auto vit = fromText("{}");
    CHECK(vit.size.height == 224);
    CHECK(vit.filter == ResizeFilter::bilinear);
    CHECK_FALSE(vit.centerCrop);
    CHECK(vit.mean == std::vector<float>{0.5F, 0.5F, 0.5F});
    const auto deit = fromText(R"({"image_processor_type": "DeiTImageProcessor"})");
    CHECK(deit.size.height == 256);
    CHECK(deit.filter == ResizeFilter::bicubic);
    CHECK(outputShape(deit) == Shape{3, 224, 224});
    CHECK(fromText(R"({"channels": 1})").mean == std::vector<float>{0.5F});
    const testing::TemporaryFolder folder;
    CHECK_FALSE(readImagePreprocessor(folder.path()).has_value());
}

TEST_CASE("normalisation") {
    const auto mnist = fromText(R"({"size": 1, "mean": [0.1307], "std": [0.3081], "channels": 1})");
    CHECK(preprocess({1, 1, 1, {255}}, mnist)[0] == doctest::Approx((1 - 0.1307) / 0.3081));
    const auto plain = fromText(R"({"size": 1, "channels": 1, "do_normalize": false, "rescale_factor": 2})");
    CHECK(preprocess({1, 1, 1, {3}}, plain)[0] == 6.0F);
}

TEST_CASE("a wrong key of the preprocessor is named") {
    CHECK(testing::mentions(errorIn(R"({"size": 0})"), "p.json", "size"));
    CHECK(testing::mentions(errorIn(R"({"size": 1000000000})"), "16384"));
    CHECK(testing::mentions(errorIn(R"({"size": {"width": 3}})"), "shortest_edge"));
    CHECK(testing::mentions(errorIn(R"({"resample": 9})"), "resample", "bicubic"));
    CHECK(testing::mentions(errorIn(R"({"do_resize": "yes"})"), "do_resize"));
    CHECK(testing::mentions(errorIn(R"({"image_mean": [1, 2]})"), "image_mean"));
    CHECK(testing::mentions(errorIn(R"({"image_std": [1, 0, 1]})"), "image_std", "above 0"));
    CHECK(testing::mentions(errorIn(R"({"mean": [1], "std": [1, 1, 1]})"), "expected 1", "found 3"));
    CHECK(testing::mentions(errorIn("[]"), "object"));
    std::vector<float> room(5);
    CHECK(testing::mentions(testing::errorOf([&] { preprocess(pattern(2, 2, 3), fromText("{}"), room); }).text,
                            "[3, 224, 224]", "5"));
}

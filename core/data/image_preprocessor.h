// SPDX-License-Identifier: GPL-3.0-or-later
// From an image to the floats a vision model was trained on, as transformers' image processors do it with Pillow.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/tensor.h"
#include "core/data/image.h"
#include "core/data/resize.h"

namespace dynak {

// Either a height and a width, or the length of the shortest edge (the other follows, at most longestEdge if not 0).
struct ImageSize {
    std::int64_t height = 0;
    std::int64_t width = 0;
    std::int64_t shortestEdge = 0;
    std::int64_t longestEdge = 0;
};

// The defaults are those of transformers' ViTImageProcessor. Steps in this order: channels, resize, centre crop,
// rescale, normalise.
struct ImagePreprocessor {
    std::int64_t channels = 3;
    bool resize = true;
    ImageSize size = {224, 224};
    ResizeFilter filter = ResizeFilter::bilinear;
    bool centerCrop = false;
    std::int64_t cropHeight = 224;
    std::int64_t cropWidth = 224;
    bool rescale = true;
    double rescaleFactor = 1.0 / 255;
    bool normalize = true;
    std::vector<float> mean = {0.5F, 0.5F, 0.5F};  // [channels]
    std::vector<float> std = {0.5F, 0.5F, 0.5F};   // [channels]
};

// From the keys of preprocessor_config.json (do_resize, size, resample, do_center_crop, crop_size, do_rescale,
// rescale_factor, do_normalize, image_mean, image_std, image_processor_type) or the short ones of a user's own
// description (resize, size, resample, crop, mean, std, channels). A missing key keeps the value of `defaults`.
// `origin` names the JSON in errors. Throws Error{badFile} naming the key, expected and found.
[[nodiscard]] ImagePreprocessor imagePreprocessorFromJson(const nlohmann::json& json, const std::string& origin,
                                                          const ImagePreprocessor& defaults = {});

// The preprocessor_config.json of a model folder; nothing if the folder has none.
[[nodiscard]] std::optional<ImagePreprocessor> readImagePreprocessor(const std::filesystem::path& modelFolder);

// [channels, height, width] of what preprocess() returns, or nothing if that depends on the image.
[[nodiscard]] std::optional<Shape> outputShape(const ImagePreprocessor& preprocessor);
// The same for an image of height x width.
[[nodiscard]] Shape outputShape(const ImagePreprocessor& preprocessor, std::int64_t height, std::int64_t width);

// Writes [channels, height, width] floats into `output`, whose size must be that of outputShape.
void preprocess(const Image& image, const ImagePreprocessor& preprocessor, std::span<float> output);
[[nodiscard]] std::vector<float> preprocess(const Image& image, const ImagePreprocessor& preprocessor);

}  // namespace dynak

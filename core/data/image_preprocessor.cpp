// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_preprocessor.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/file.h"

namespace dynak {

namespace {

constexpr std::int64_t largestSide = 16384;

// Reads the keys of one JSON object, each under its long or its short name.
class Reader {
public:
    Reader(const nlohmann::json& json, const std::string& origin) : json_(json), origin_(origin) {}

    // The value under the first of the names that is present and not null.
    const nlohmann::json* find(std::initializer_list<const char*> names) {
        for (const char* each : names) {
            const auto at = json_.find(each);
            if (at == json_.end() || at->is_null()) continue;
            key_ = each;
            return &*at;
        }
        return nullptr;
    }

    void read(bool& target, std::initializer_list<const char*> names) {
        const auto* value = find(names);
        if (!value) return;
        if (!value->is_boolean()) reject(Sentence::tr("true or false"), *value);
        target = value->get<bool>();
    }

    [[noreturn]] void reject(const Sentence& expected, const nlohmann::json& found) const {
        std::string text = found.dump();
        if (text.size() > 60) text = text.substr(0, 60) + "…";
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1: \"%2\" should be %3, but it is %4.", origin_, key_, expected, text),
                    Sentence::tr("Correct the key; docs/data.md lists all of them."));
    }

    [[nodiscard]] std::int64_t side(const nlohmann::json& value) const {
        if (!value.is_number_integer() || value < 1 || value > largestSide)
            reject(Sentence::tr("a whole number from 1 to %1", largestSide), value);
        return value.get<std::int64_t>();
    }

private:
    const nlohmann::json& json_;
    const std::string& origin_;
    std::string key_;
};

ImageSize readSize(const Reader& reader, const nlohmann::json& value) {
    ImageSize size;
    if (value.is_number()) {
        size.height = size.width = reader.side(value);
    } else if (value.is_array() && value.size() == 2) {
        size.height = reader.side(value[0]);
        size.width = reader.side(value[1]);
    } else if (value.is_object() && value.contains("height") && value.contains("width")) {
        size.height = reader.side(value["height"]);
        size.width = reader.side(value["width"]);
    } else if (value.is_object() && value.contains("shortest_edge")) {
        size.shortestEdge = reader.side(value["shortest_edge"]);
        if (value.contains("longest_edge") && !value["longest_edge"].is_null()) {
            size.longestEdge = reader.side(value["longest_edge"]);
            if (size.longestEdge <= size.shortestEdge)
                reader.reject(Sentence::tr("a longest_edge above shortest_edge"), value);
        }
    } else {
        reader.reject(Sentence::tr("a number, {\"height\", \"width\"} or {\"shortest_edge\"}"), value);
    }
    return size;
}

std::vector<float> readPerChannel(const Reader& reader, const nlohmann::json& value) {
    if (value.is_number()) return {value.get<float>()};
    if (!value.is_array() || (value.size() != 1 && value.size() != 3) ||
        !std::all_of(value.begin(), value.end(), [](const auto& item) { return item.is_number(); }))
        reader.reject(Sentence::tr("a number, or a list of 1 or 3 numbers"), value);
    return value.get<std::vector<float>>();
}

// One value serves every channel.
void spread(std::vector<float>& values, std::int64_t channels, const std::string& origin, const char* key) {
    const auto count = static_cast<std::size_t>(channels);
    if (values.size() == 1) values.assign(count, values[0]);
    if (values.size() != count)
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1: expected %2 values of \"%3\", one a channel, found %4.", origin, channels, key,
                                 values.size()),
                    Sentence::tr("Correct the list or \"channels\"."));
}

// The class of a processor decides what a missing key means.
void applyProcessorType(const nlohmann::json& json, ImagePreprocessor& result) {
    std::string type;
    for (const char* key : {"image_processor_type", "feature_extractor_type"})
        if (type.empty() && json.contains(key) && json[key].is_string()) type = json[key].get<std::string>();
    if (!type.starts_with("DeiT")) return;
    result.size = {256, 256};
    result.filter = ResizeFilter::bicubic;
    result.centerCrop = true;
}

}  // namespace

ImagePreprocessor imagePreprocessorFromJson(const nlohmann::json& json, const std::string& origin,
                                            const ImagePreprocessor& defaults) {
    if (!json.is_object())
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1 should be a JSON object, but it is %2.", origin, json.type_name()),
                    Sentence::tr("docs/data.md shows an example."));
    ImagePreprocessor result = defaults;
    applyProcessorType(json, result);
    Reader reader(json, origin);
    reader.read(result.resize, {"do_resize", "resize"});
    reader.read(result.centerCrop, {"do_center_crop"});
    reader.read(result.rescale, {"do_rescale", "rescale"});
    reader.read(result.normalize, {"do_normalize", "normalize"});
    if (const auto* value = reader.find({"size"})) result.size = readSize(reader, *value);
    if (const auto* value = reader.find({"resample"})) {
        if (!value->is_number_integer() || *value < 0 || *value > 5)
            reader.reject(Sentence::tr("one of Pillow's filters 0 (nearest), 1 (Lanczos), 2 (bilinear), 3 (bicubic), 4 "
                                       "(box), 5 (Hamming)"),
                          *value);
        result.filter = static_cast<ResizeFilter>(value->get<int>());
    }
    if (const auto* value = reader.find({"crop_size", "crop"})) {
        const ImageSize crop = readSize(reader, *value);
        result.cropHeight = crop.shortestEdge > 0 ? crop.shortestEdge : crop.height;
        result.cropWidth = crop.shortestEdge > 0 ? crop.shortestEdge : crop.width;
        if (json.contains("crop")) result.centerCrop = true;
    }
    if (const auto* value = reader.find({"rescale_factor"})) {
        if (!value->is_number()) reader.reject(Sentence::tr("a number"), *value);
        result.rescaleFactor = value->get<double>();
    }
    const auto* mean = reader.find({"image_mean", "mean"});
    if (mean) result.mean = readPerChannel(reader, *mean);
    const auto* std = reader.find({"image_std", "std"});
    if (std) {
        result.std = readPerChannel(reader, *std);
        if (std::any_of(result.std.begin(), result.std.end(), [](float value) { return !(value > 0); }))
            reader.reject(Sentence::tr("above 0"), *std);
    }
    if (const auto* value = reader.find({"channels", "num_channels"})) {
        if (*value != 1 && *value != 3) reader.reject(Sentence::tr("1 or 3"), *value);
        result.channels = value->get<std::int64_t>();
    } else if (mean && mean->is_array()) {
        result.channels = static_cast<std::int64_t>(mean->size());
    }
    const auto sameAll = [](const std::vector<float>& values) {
        return std::all_of(values.begin(), values.end(), [&](float value) { return value == values[0]; });
    };
    // defaults for three channels serve one as well when they are equal
    if (!mean && result.channels == 1 && sameAll(result.mean)) result.mean.resize(1);
    if (!std && result.channels == 1 && sameAll(result.std)) result.std.resize(1);
    spread(result.mean, result.channels, origin, "mean");
    spread(result.std, result.channels, origin, "std");
    return result;
}

std::optional<ImagePreprocessor> readImagePreprocessor(const std::filesystem::path& modelFolder) {
    const auto file = modelFolder / "preprocessor_config.json";
    if (!std::filesystem::exists(file)) return std::nullopt;
    return imagePreprocessorFromJson(readJson(file, 1 << 24), file.string());
}

namespace {

// Height and width after the resize, as transformers' get_resize_output_image_size rounds them: down.
std::pair<std::int64_t, std::int64_t> resizedSize(const ImageSize& size, std::int64_t height, std::int64_t width) {
    if (size.shortestEdge == 0) return {size.height, size.width};
    const double shorter = static_cast<double>(std::min(height, width));
    const double longer = static_cast<double>(std::max(height, width));
    std::int64_t newShort = size.shortestEdge;
    auto newLong = static_cast<std::int64_t>(static_cast<double>(newShort) * longer / shorter);
    if (size.longestEdge > 0 && newLong > size.longestEdge) {
        newShort = std::max<std::int64_t>(size.longestEdge * newShort / newLong, 1);
        newLong = size.longestEdge;
    }
    return width <= height ? std::pair(newLong, newShort) : std::pair(newShort, newLong);
}

// Cuts the middle out; what the image lacks is zero (black). The offsets round as transformers' center_crop does.
Image centerCrop(const Image& image, std::int64_t height, std::int64_t width) {
    const auto offset = [](std::int64_t have, std::int64_t want) {
        // below 0: the image starts so much later
        return have >= want ? (have - want) / 2 : -((want - have + 1) / 2);
    };
    Image result{height, width, image.channels, {}};
    result.pixels.assign(static_cast<std::size_t>(height * width * image.channels), 0);
    const std::int64_t top = offset(image.height, height);
    const std::int64_t left = offset(image.width, width);
    const std::int64_t from = std::max<std::int64_t>(left, 0);
    const std::int64_t to = std::min(left + width, image.width);
    for (std::int64_t row = 0; row < height; ++row) {
        const std::int64_t source = top + row;
        if (source < 0 || source >= image.height) continue;
        const auto begin = image.pixels.begin() + (source * image.width + from) * image.channels;
        std::copy(begin, begin + (to - from) * image.channels,
                  result.pixels.begin() + (row * width + from - left) * image.channels);
    }
    return result;
}

}  // namespace

std::optional<Shape> outputShape(const ImagePreprocessor& preprocessor) {
    if (preprocessor.centerCrop) return Shape{preprocessor.channels, preprocessor.cropHeight, preprocessor.cropWidth};
    if (!preprocessor.resize || preprocessor.size.shortestEdge > 0) return std::nullopt;
    return Shape{preprocessor.channels, preprocessor.size.height, preprocessor.size.width};
}

Shape outputShape(const ImagePreprocessor& preprocessor, std::int64_t height, std::int64_t width) {
    if (const auto shape = outputShape(preprocessor)) return *shape;
    if (!preprocessor.resize) return {preprocessor.channels, height, width};
    const auto [newHeight, newWidth] = resizedSize(preprocessor.size, height, width);
    return {preprocessor.channels, newHeight, newWidth};
}

void preprocess(const Image& image, const ImagePreprocessor& preprocessor, std::span<float> output) {
    Image current = withChannels(image, preprocessor.channels);
    if (preprocessor.resize) {
        const auto [height, width] = resizedSize(preprocessor.size, current.height, current.width);
        if (height > largestSide * 4 || width > largestSide * 4)
            throw Error(ErrorCode::badData,
                        Sentence::tr("An image of %1 x %2 pixels would become %3 x %4.", image.height, image.width,
                                     height, width),
                        Sentence::tr("Give \"size\" a height and a width, or a longest_edge."));
        current = resizeImage(current, height, width, preprocessor.filter);
    }
    if (preprocessor.centerCrop) current = centerCrop(current, preprocessor.cropHeight, preprocessor.cropWidth);
    const auto plane = static_cast<std::size_t>(current.height * current.width);
    const auto channels = static_cast<std::size_t>(current.channels);
    if (output.size() != plane * channels)
        throw Error(ErrorCode::badData,
                    Sentence::tr("preprocess: expected room for %1 values, got %2.",
                                 toString({current.channels, current.height, current.width}), output.size()),
                    Sentence::tr("Give the image processor a fixed size, so that all images of a batch agree."));
    for (std::size_t c = 0; c < channels; ++c) {
        for (std::size_t i = 0; i < plane; ++i) {
            // rescaled in double and rounded, then normalised in single precision: numpy's order in transformers
            float value = static_cast<float>(current.pixels[i * channels + c]);
            if (preprocessor.rescale)
                value = static_cast<float>(current.pixels[i * channels + c] * preprocessor.rescaleFactor);
            if (preprocessor.normalize) value = (value - preprocessor.mean[c]) / preprocessor.std[c];
            output[c * plane + i] = value;
        }
    }
}

std::vector<float> preprocess(const Image& image, const ImagePreprocessor& preprocessor) {
    std::vector<float> output(
        static_cast<std::size_t>(elementCount(outputShape(preprocessor, image.height, image.width))));
    preprocess(image, preprocessor, output);
    return output;
}

}  // namespace dynak

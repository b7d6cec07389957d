// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/dynak/stage_options.h"
#include "core/base/error.h"
#include "core/checkpoint/safetensors.h"
#include "core/data/image_preprocessor.h"
#include "core/moe/converted_forward.h"
#include "core/transformer/inputs.h"

namespace dynak::cli {

namespace {

// Raw RGB images [rows, height, width, channels] of bytes → pixel_values, as the model folder's preprocessor makes
// them.
Tensor preprocessImages(const SafetensorsFile& file, const Transformer& model) {
    const TensorView images = file.view("images");
    if (images.type != DType::u8 || images.shape.size() != 4)
        throw Error(
            ErrorCode::badData,
            Sentence::tr(
                "%1 has \"images\" of type %2 and shape %3; U8 and [rows, height, width, channels] are expected.",
                file.path(), dynak::name(images.type), toString(images.shape)),
            Sentence::tr("Give raw bytes, channels last."));
    const auto preprocessor = readImagePreprocessor(model.checkpoint().folder());
    if (!preprocessor)
        throw Error(ErrorCode::badModel,
                    Sentence::tr("%1 has no preprocessor_config.json.", model.checkpoint().folder()),
                    Sentence::tr("Give pixel_values instead of images."));
    Tensor result{DType::f32, {}, {}};
    std::vector<float> values;
    const auto bytes = static_cast<std::size_t>(images.shape[1] * images.shape[2] * images.shape[3]);
    for (std::int64_t row = 0; row < images.shape[0]; ++row) {
        Image image;
        image.height = images.shape[1];
        image.width = images.shape[2];
        image.channels = images.shape[3];
        const auto* from =
            reinterpret_cast<const std::uint8_t*>(images.bytes.data()) + static_cast<std::size_t>(row) * bytes;
        image.pixels.assign(from, from + bytes);
        const auto floats = preprocess(image, *preprocessor);
        values.insert(values.end(), floats.begin(), floats.end());
        if (row == 0) {
            result.shape = outputShape(*preprocessor, image.height, image.width);
            result.shape.insert(result.shape.begin(), images.shape[0]);
        }
    }
    return Tensor::fromFloats(result.shape, values);
}

struct Options {
    ModelOption model;
    std::string inputs, output;
    bool taps = false;
    std::optional<double> tau;
};

void forward(const Context& context, const Options& options) {
    const SafetensorsFile file = SafetensorsFile::open(options.inputs);
    if (options.tau && options.taps)
        throw Error(ErrorCode::badArgument, Sentence::tr("--tau goes without --taps."),
                    Sentence::tr("Leave one of them out."));
    const ConvertedModel converted = openConverted(context, options.model, options.tau ? "--tau" : nullptr);
    const Transformer& model = converted.transformer();
    Batch batch;
    std::map<std::string, Tensor> extra;
    if (model.architecture().image() && file.contains("images")) {
        Tensor pixels = preprocessImages(file, model);
        batch.size = pixels.shape[0];
        batch.pixelShape = pixels.shape;
        batch.pixels = pixels.view().toFloats();
        if (file.contains("labels")) batch.labels = file.view("labels").toInts();
        extra.emplace("pixel_values", std::move(pixels));
    } else {
        batch = readInputs(file);
    }
    auto results = options.tau ? forwardConverted(converted, batch, {RuleKind::tau, *options.tau})
                               : model.forward(batch, options.taps);
    if (options.taps) results.merge(extra);
    std::vector<NamedTensor> tensors;
    nlohmann::json object;
    for (const auto& [name, tensor] : results) {
        tensors.push_back({name, tensor.view()});
        object["tensors"][name] = tensor.shape;
    }
    writeSafetensors(options.output, tensors);
    object["output"] = options.output;
    context.print(object, "Wrote " + std::to_string(tensors.size()) + " tensors to " + options.output + ".\n");
}

}  // namespace

void setUpForward(CLI::App& command, Context& context) {
    const auto options = std::make_shared<Options>();
    options->model.add(command, "Hugging Face folder, safetensors file, or .dynak project");
    command
        .add_option("--inputs", options->inputs,
                    "safetensors with input_ids, attention_mask, token_type_ids, pixel_values or images, labels")
        ->required();
    command.add_option("--output", options->output, "safetensors to write: logits, loss")->required();
    command.add_flag("--taps", options->taps, "Also write embeddings, hidden.<l>, ffn.<l>.pre, ffn.<l>.act");
    command
        .add_option("--tau", options->tau, "Of a project: run the converted model, expert e when r_e >= tau · max r")
        ->check(CLI::Range(0.0, 1.0));
    command.callback([=, &context] {
        context.action = [=, &context] {
            forward(context, *options);
        };
    });
}

}  // namespace dynak::cli

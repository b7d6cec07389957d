// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/inputs.h"

#include "core/base/error.h"

namespace dynak {

namespace {

[[noreturn]] void fail(const SafetensorsFile& file, const Sentence& what) {
    throw Error(
        ErrorCode::badData, Sentence::tr("%1 %2.", file.path(), what),
        Sentence::tr(
            "Text models take input_ids (and attention_mask) of shape [rows, tokens]; image models pixel_values."));
}

TensorView shaped(const SafetensorsFile& file, const std::string& name, std::size_t dimensions) {
    const TensorView view = file.view(name);
    if (view.shape.size() != dimensions)
        fail(file, Sentence::tr("has \"%1\" of shape %2; %3 dimensions are expected", name, toString(view.shape),
                                dimensions));
    return view;
}

std::vector<std::int64_t> wholeNumbers(const SafetensorsFile& file, const std::string& name) {
    const TensorView view = file.view(name);
    if (view.type == DType::f64 || view.type == DType::f32 || view.type == DType::f16 || view.type == DType::bf16)
        fail(file,
             Sentence::tr("has \"%1\" of type %2; whole numbers (I64) are expected", name, dynak::name(view.type)));
    return view.toInts();
}

std::vector<std::int64_t> likeIds(const SafetensorsFile& file, const std::string& name, const Shape& ids) {
    const TensorView view = shaped(file, name, 2);
    if (view.shape != ids)
        fail(file,
             Sentence::tr("has \"%1\" of shape %2; input_ids have %3", name, toString(view.shape), toString(ids)));
    return wholeNumbers(file, name);
}

}  // namespace

Batch readInputs(const SafetensorsFile& file) {
    Batch batch;
    if (file.contains("input_ids")) {
        const TensorView ids = shaped(file, "input_ids", 2);
        batch.size = ids.shape[0];
        batch.length = ids.shape[1];
        batch.tokenIds = wholeNumbers(file, "input_ids");
        if (file.contains("attention_mask"))
            for (const auto value : likeIds(file, "attention_mask", ids.shape)) batch.mask.push_back(value != 0);
        if (file.contains("token_type_ids")) batch.typeIds = likeIds(file, "token_type_ids", ids.shape);
    } else if (file.contains("pixel_values")) {
        const TensorView pixels = shaped(file, "pixel_values", 4);
        batch.size = pixels.shape[0];
        batch.pixelShape = pixels.shape;
        batch.pixels = pixels.toFloats();
    } else {
        fail(file, Sentence::tr("has neither \"input_ids\" nor \"pixel_values\""));
    }
    if (file.contains("decoder_input_ids")) {
        const TensorView ids = shaped(file, "decoder_input_ids", 2);
        if (ids.shape[0] != batch.size)
            fail(file, Sentence::tr("has decoder_input_ids for %1 rows, not %2", ids.shape[0], batch.size));
        batch.decoderLength = ids.shape[1];
        batch.decoderIds = wholeNumbers(file, "decoder_input_ids");
    }
    if (file.contains("labels")) batch.labels = wholeNumbers(file, "labels");
    return batch;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/reader.h"

namespace dynak {

using nlohmann::json;

PatchSpec Reader::patches(const json& object) const {
    allow(object, "patches",
          {"kind", "projection", "order", "channels", "image_height", "image_width", "patch_height", "patch_width"});
    PatchSpec spec;
    spec.convolution = oneOf<bool, 2>(values_, "kind", values_.text(object, "kind", "convolution"),
                                      {{{"convolution", true}, {"linear", false}}});
    spec.channelsLast = oneOf<bool, 2>(values_, "order", values_.text(object, "order", "channels_last"),
                                       {{{"channels_last", true}, {"channels_first", false}}});
    spec.projection = linear(part(object, "projection"));
    spec.channels = size(object, "channels", 3);
    spec.imageHeight = size(object, "image_height");
    spec.imageWidth = size(object, "image_width", spec.imageHeight);
    spec.patchHeight = size(object, "patch_height");
    spec.patchWidth = size(object, "patch_width", spec.patchHeight);
    if (spec.patchHeight < 1 || spec.patchWidth < 1 || spec.imageHeight < spec.patchHeight ||
        spec.imageWidth < spec.patchWidth)
        values_.fail(Sentence::tr("patches of %1×%2 do not fit into images of %3×%4", spec.patchHeight, spec.patchWidth,
                                  spec.imageHeight, spec.imageWidth));
    return spec;
}

PositionSpec Reader::positions(const json& positions) const {
    PositionSpec spec;
    allow(positions, "positions",
          {"kind", "weight", "offset", "count", "interleaved", "max_timescale", "half_minus_one", "when"});
    spec.kind = oneOf<PositionKind, 3>(
        values_, "kind", values_.text(positions, "kind", "learned"),
        {{{"learned", PositionKind::learned}, {"sinusoidal", PositionKind::sinusoidal}, {"none", PositionKind::none}}});
    spec.weight = values_.text(positions, "weight", "");
    spec.offset = size(positions, "offset", 0);
    spec.count = oneOf<PositionCount, 3>(
        values_, "count", values_.text(positions, "count", "index"),
        {{{"index", PositionCount::index}, {"mask", PositionCount::mask}, {"not_pad", PositionCount::notPad}}});
    spec.interleaved = values_.flag(positions, "interleaved", false);
    spec.maxTimescale = values_.number(positions, "max_timescale", 10000);
    spec.halfMinusOne = values_.flag(positions, "half_minus_one", false);
    return spec;
}

EmbeddingSpec Reader::embedding(const json& object) const {
    allow(object, "embedding",
          {"tokens", "token_scale", "types", "constants", "positions", "patches", "prefix", "registers", "projection",
           "norm", "projection_after_norm"});
    EmbeddingSpec spec;
    spec.tokens = values_.text(object, "tokens", "");
    spec.tokenScale = values_.number(object, "token_scale", 1);
    spec.types = values_.text(object, "types", "");
    if (given(part(object, "patches"))) spec.patches = patches(object["patches"]);
    if (spec.tokens.empty() == !spec.patches.has_value())
        values_.fail(Sentence::tr("\"embedding\" needs either \"tokens\" or \"patches\""));
    spec.constants = texts(object, "constants");
    spec.prefix = texts(object, "prefix");
    spec.registers = values_.text(object, "registers", "");
    const json& positions = part(object, "positions");
    if (given(positions)) spec.positions = this->positions(positions);
    if (given(part(object, "projection"))) spec.projection = linear(object["projection"]);
    spec.norm = norm(part(object, "norm"));
    spec.projectionAfterNorm = values_.flag(object, "projection_after_norm", true);
    return spec;
}

}  // namespace dynak

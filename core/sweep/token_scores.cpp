// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/token_scores.h"

#include <algorithm>
#include <cmath>

#include "core/base/random.h"
#include "core/base/sentence.h"
#include "core/moe/internal/moe_layer.h"
#include "core/text/running_pieces.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/internal/network.h"

namespace dynak {

namespace {

// One text of each row, or its patches.
struct Side {
    const std::vector<std::int64_t>& ids;
    const std::vector<std::uint8_t>& mask;
    std::int64_t length = 0;  // of a padded row
    const Tokenizer* tokenizer = nullptr;
    at::Tensor places{};  // [N] of the kept tokens among the packed ones

    [[nodiscard]] bool isToken(std::int64_t at) const {
        return mask.empty() || mask[static_cast<std::size_t>(at)] != 0;
    }
};

// The first rows of a batch: what is kept of it.
struct KeptRows {
    const Batch& batch;
    std::int64_t rows = 0;
    std::vector<Side> sides;  // of an encoder-decoder {source, what the decoder reads}

    [[nodiscard]] std::int64_t tokens() const {
        std::int64_t sum = 0;
        for (const Side& side : sides) sum += side.places.size(0);
        return sum;
    }
};

// Whole rows, as many as the budget allows; at least one. `length`: of images.
KeptRows keptRows(const Batch& batch, std::int64_t length, std::int64_t budget, const ScoreOptions& options) {
    KeptRows kept{batch, 0, {}};
    kept.sides.push_back({batch.tokenIds, batch.mask, length > 0 ? length : batch.length, options.tokenizer});
    if (batch.decoderLength > 0)
        kept.sides.push_back({batch.decoderIds, batch.decoderMask, batch.decoderLength,
                              options.targetTokenizer ? options.targetTokenizer : options.tokenizer});
    std::int64_t row = 0;  // tokens of one
    for (const Side& side : kept.sides) row += side.length;
    kept.rows = std::clamp<std::int64_t>(budget / std::max<std::int64_t>(row, 1), 1, batch.size);
    for (Side& side : kept.sides) {
        std::vector<std::int64_t> places;
        for (std::int64_t at = 0; at < kept.rows * side.length; ++at)
            if (side.isToken(at)) places.push_back(static_cast<std::int64_t>(places.size()));
        side.places = fromInts(places, {static_cast<std::int64_t>(places.size())});
    }
    return kept;
}

void addSide(const Side& side, std::int64_t row, std::int64_t sample, TokenScores& result) {
    std::vector<std::int64_t> ids;
    for (std::int64_t position = 0; position < side.length; ++position) {
        const std::int64_t at = row * side.length + position;
        if (!side.isToken(at)) continue;
        result.sampleOf.push_back(sample);
        result.positionOf.push_back(position);
        if (side.tokenizer) ids.push_back(side.ids[static_cast<std::size_t>(at)]);
    }
    for (std::string& piece :
         side.tokenizer ? runningPieces(side.tokenizer->readerOfOwnTexts(), ids) : std::vector<std::string>())
        result.textOf.push_back(std::move(piece));
}

void addTokens(const KeptRows& kept, TokenScores& result) {
    for (std::int64_t row = 0; row < kept.rows; ++row) {
        const auto& samples = kept.batch.samples;
        const std::int64_t sample = samples.empty() ? row : samples[static_cast<std::size_t>(row)];
        result.samples.samples.push_back(sample);
        for (const Side& side : kept.sides) {
            addSide(side, row, sample, result);
            if (kept.sides.size() > 1) result.ofSource.resize(result.sampleOf.size(), &side == &kept.sides.front());
        }
    }
}

// Classes, where the model gives one answer a sample.
void addClasses(const KeptRows& kept, const at::Tensor& logits, ScoredSamples& samples) {
    const Batch& batch = kept.batch;
    if (static_cast<std::int64_t>(batch.labels.size()) == batch.size)
        samples.labels.insert(samples.labels.end(), batch.labels.begin(), batch.labels.begin() + kept.rows);
    const auto [confidence, prediction] =
        at::softmax(logits.narrow(0, 0, kept.rows).to(at::kCPU, at::kDouble), -1).max(-1);
    for (std::int64_t row = 0; row < kept.rows; ++row) {
        samples.predictions.push_back(prediction[row].item<std::int64_t>());
        samples.confidences.push_back(confidence[row].item<double>());
    }
}

void addPictures(const KeptRows& kept, const ImagePreprocessor& preprocessor, ScoredSamples& samples) {
    const Shape& shape = kept.batch.pixelShape;
    samples.pictureShape = {shape[2], shape[3], 3};
    const auto size = static_cast<std::size_t>(shape[1] * shape[2] * shape[3]);
    for (std::int64_t row = 0; row < kept.rows; ++row) {
        const auto pixels = std::span(kept.batch.pixels).subspan(static_cast<std::size_t>(row) * size, size);
        const auto picture = pictureOf(pixels, shape[2], shape[3], preprocessor);
        samples.pictures.insert(samples.pictures.end(), picture.begin(), picture.end());
    }
}

}  // namespace

std::vector<std::uint8_t> pictureOf(std::span<const float> pixels, std::int64_t height, std::int64_t width,
                                    const ImagePreprocessor& preprocessor) {
    const auto area = static_cast<std::size_t>(height * width);
    const std::size_t channels = area > 0 ? pixels.size() / area : 0;
    std::vector<std::uint8_t> picture(area * 3);
    for (std::size_t i = 0; i < area; ++i)
        for (std::size_t colour = 0; colour < 3; ++colour) {
            const std::size_t channel = channels == 3 ? colour : 0;
            double value = pixels[channel * area + i];
            if (preprocessor.normalize) value = value * preprocessor.std[channel] + preprocessor.mean[channel];
            if (preprocessor.rescale) value /= preprocessor.rescaleFactor;
            picture[i * 3 + colour] =
                static_cast<std::uint8_t>(std::clamp(std::isfinite(value) ? std::round(value) : 0.0, 0.0, 255.0));
        }
    return picture;
}

TokenScores tokenScores(const ConvertedModel& model, const Batches& batches, const ScoreOptions& options,
                        const Job& job) {
    const c10::InferenceMode guard;
    const Network& network = model.transformer().network();
    TokenScores result;
    std::vector<std::size_t> sites;
    const bool pairs = network.architecture.encoderDecoder();
    const auto isOfSource = [&](std::size_t site) {
        return pairs && model.costModel().sites[site].source;
    };
    for (std::size_t s = 0; s < network.sites.size(); ++s) {
        const MoeLayer* layer = model.layer(s);
        if (!layer) continue;
        sites.push_back(s);
        result.sites.push_back(network.sites[s].id);
        result.anchors.push_back(layer->router.anchor);
        if (pairs) result.sourceSites.push_back(isOfSource(s));
    }
    const auto& patches = network.architecture.stacks.front().embedding.patches;
    if (patches) result.gridShape = {patches->rows(), patches->columns()};
    result.samples.labelNames = options.labelNames;

    std::vector<std::vector<float>> rows(network.sites.size());
    at::Tensor places, sourcePlaces;
    Hooks hooks;
    hooks.ffn = [&](std::size_t site, const at::Tensor& x, const FfnTrace&) {
        const MoeLayer* layer = model.layer(site);
        if (!layer) return;
        const at::Tensor& kept = isOfSource(site) ? sourcePlaces : places;
        const auto values =
            toFloats(routerScores(layer->router, layer->experts, x.index_select(0, kept.to(x.device()))));
        rows[site].insert(rows[site].end(), values.begin(), values.end());
    };
    Random random(options.seed);
    const auto order = random.permutation(batches.count());
    std::int64_t total = 0;
    for (std::size_t i = 0; i < order.size() && total < options.tokens; ++i) {
        job.throwIfStopped();
        job.report(static_cast<double>(total) / static_cast<double>(std::max<std::int64_t>(options.tokens, 1)),
                   Sentence::tr("router scores of tokens"));
        const Batch batch = batches.batch(order[i]);
        const KeptRows kept = keptRows(batch, model.transformer().fixedLength(), options.tokens - total, options);
        addTokens(kept, result);
        sourcePlaces = kept.sides.front().places;
        places = kept.sides.back().places;
        const NetworkOutput output = network.forward(batch, hooks);
        if (network.architecture.output.task == Task::classification && output.logits.defined())
            addClasses(kept, output.logits, result.samples);
        if (patches && options.preprocessor) addPictures(kept, *options.preprocessor, result.samples);
        total += kept.tokens();
    }
    for (const std::size_t site : sites) {
        Matrix<float>& table = result.scores.emplace_back();
        table.columns = model.layer(site)->experts.experts();
        table.rows = std::ssize(rows[site]) / table.columns;
        table.values = std::move(rows[site]);
    }
    return result;
}

}  // namespace dynak

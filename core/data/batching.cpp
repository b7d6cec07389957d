// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/batching.h"

#include <algorithm>
#include <numeric>

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/data/text_rows.h"

namespace dynak {

// Either token rows or images to be read.
struct Batches::Rows {
    std::shared_ptr<const Dataset> dataset;
    std::vector<SampleReference> samples;  // texts and images: of the view
    TokenRows tokens;
    std::optional<TokenRows> targets;  // of encoder-decoders
    std::vector<std::int64_t> known;   // running text: WindowRows::known
    std::vector<std::int64_t> order;   // rows to use, ascending
    bool images = false;
    bool windows = false;
    ImagePreprocessor preprocessor;

    [[nodiscard]] std::int64_t length(std::int64_t row) const { return images ? 0 : tokens.length(row); }
};

namespace {

std::size_t index(std::int64_t value) {
    return static_cast<std::size_t>(value);
}

// All rows, or as many as asked for, drawn with the seed.
std::vector<std::int64_t> chooseRows(const Batches::Rows& rows, std::int64_t count, const BatchingOptions& options) {
    std::vector<std::int64_t> chosen(index(count));
    std::iota(chosen.begin(), chosen.end(), 0);
    const bool few = options.maxSamples > 0 && options.maxSamples < count;
    if (!few && options.maxTokens <= 0) return chosen;
    Random(options.seed).shuffle(std::span(chosen));
    if (few) chosen.resize(index(options.maxSamples));
    if (options.maxTokens > 0 && !rows.images) {
        std::int64_t tokens = 0;
        std::size_t kept = 0;
        while (kept < chosen.size() && tokens < options.maxTokens) tokens += rows.length(chosen[kept++]);
        chosen.resize(kept);
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

void checkOptions(const BatchingOptions& options, const Dataset& dataset, const SplitView& split) {
    if (options.batchSize < 1)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("The batch size should be at least 1, but it is %1.", options.batchSize),
                    Sentence::tr("Choose e.g. 32."));
    if (split.samples.empty())
        throw Error(ErrorCode::badData, Sentence::tr("%1: the split %2 is empty.", dataset.info().path, split.name),
                    Sentence::tr("Choose another split."));
}

std::int64_t mapLabel(std::int64_t label, const std::vector<std::int64_t>& map) {
    return label < 0 || index(label) >= map.size() ? label : map[index(label)];
}

}  // namespace

Batches::Batches(std::shared_ptr<const Rows> rows, BatchingOptions options)
    : rows_(std::move(rows)), options_(std::move(options)) {
    arrange();
}

void Batches::arrange() {
    order_ = rows_->order;
    Random random(options_.seed);
    if (options_.shuffle) random.shuffle(std::span(order_));
    if (!rows_->images && !rows_->windows)
        std::stable_sort(order_.begin(), order_.end(),
                         [&](std::int64_t a, std::int64_t b) { return rows_->length(a) < rows_->length(b); });
    // [first, last) of each batch
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
    for (std::size_t at = 0; at < order_.size();) {
        std::int64_t longest = 0;
        std::size_t end = at;
        while (end < order_.size() && static_cast<std::int64_t>(end - at) < options_.batchSize) {
            const std::int64_t wider = std::max(longest, rows_->length(order_[end]));
            const bool tooMany = options_.maxTokensPerBatch > 0 &&
                                 wider * static_cast<std::int64_t>(end - at + 1) > options_.maxTokensPerBatch;
            if (tooMany && end > at) break;
            longest = wider;
            ++end;
        }
        for (std::size_t i = at; i < end; ++i) tokens_ += rows_->length(order_[i]);
        paddedTokens_ += longest * static_cast<std::int64_t>(end - at);
        longest_ = std::max(longest_, longest);
        ranges.emplace_back(at, end);
        at = end;
    }
    if (options_.shuffle) random.shuffle(std::span(ranges));
    std::vector<std::int64_t> arranged;
    arranged.reserve(order_.size());
    starts_ = {0};
    for (const auto& [from, to] : ranges) {
        arranged.insert(arranged.end(), order_.begin() + static_cast<std::ptrdiff_t>(from),
                        order_.begin() + static_cast<std::ptrdiff_t>(to));
        starts_.push_back(static_cast<std::int64_t>(arranged.size()));
    }
    order_ = std::move(arranged);
}

const std::vector<Sentence>& Batches::notes() const {
    return rows_->tokens.notes;
}

Batches Batches::shuffled(std::uint64_t seed) const {
    BatchingOptions options = options_;
    options.shuffle = true;
    options.seed = seed;
    return {rows_, std::move(options)};
}

namespace {

// The token rows `rows`, padded to the longest.
void fillTokens(const Batches::Rows& source, std::span<const std::int64_t> rows, std::int64_t padId, Batch& batch) {
    std::int64_t shortest = INT64_MAX;
    for (const auto row : rows) {
        batch.length = std::max(batch.length, source.length(row));
        shortest = std::min(shortest, source.length(row));
    }
    const std::size_t cells = index(batch.size * batch.length);
    batch.tokenIds.assign(cells, padId);
    if (shortest < batch.length) batch.mask.assign(cells, 0);
    if (!source.tokens.typeIds.empty()) batch.typeIds.assign(cells, 0);
    if (source.windows) batch.labels.assign(cells, ignoredLabel);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const std::int64_t from = source.tokens.begin(rows[r]);
        const std::int64_t length = source.length(rows[r]);
        for (std::int64_t t = 0; t < length; ++t) {
            const std::size_t cell = r * index(batch.length) + index(t);
            const std::size_t token = index(from + t);
            batch.tokenIds[cell] = source.tokens.ids[token];
            if (!batch.mask.empty()) batch.mask[cell] = 1;
            if (token < source.tokens.typeIds.size()) batch.typeIds[cell] = source.tokens.typeIds[token];
            if (source.windows && t >= source.known[index(rows[r])]) batch.labels[cell] = batch.tokenIds[cell];
        }
    }
}

// The decoder's side of `rows`: the start token and the target without its last token predict the target.
void fillTargets(const Batches::Rows& source, std::span<const std::int64_t> rows, const BatchingOptions& options,
                 Batch& batch) {
    const TokenRows& targets = *source.targets;
    for (const auto row : rows) batch.decoderLength = std::max(batch.decoderLength, targets.length(row));
    const std::size_t cells = index(batch.size * batch.decoderLength);
    batch.decoderIds.assign(cells, options.padId);
    batch.decoderMask.assign(cells, 0);
    batch.labels.assign(cells, ignoredLabel);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        std::int64_t before = *options.decoderStart;
        for (std::int64_t t = 0; t < targets.length(rows[r]); ++t) {
            const std::size_t cell = r * index(batch.decoderLength) + index(t);
            batch.decoderIds[cell] = before;
            batch.decoderMask[cell] = 1;
            before = batch.labels[cell] = targets.ids[index(targets.begin(rows[r]) + t)];
        }
    }
}

// The labels of the samples behind `rows`; none if the data have none.
void fillClasses(const Batches::Rows& source, std::span<const std::int64_t> rows, const BatchingOptions& options,
                 Batch& batch) {
    if (source.dataset->info().labelNames.empty()) return;
    for (const auto row : rows)
        batch.labels.push_back(mapLabel(source.dataset->label(source.samples[index(row)]), options.labelMap));
}

void fillPixels(const Batches::Rows& source, std::span<const std::int64_t> rows, int threads, Batch& batch) {
    const auto fixed = outputShape(source.preprocessor);
    std::vector<Image> images(rows.size());
    const auto count = static_cast<std::int64_t>(rows.size());
    parallelFor(count, threads, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = begin; i < end; ++i)
            images[index(i)] = source.dataset->read(source.samples[index(rows[index(i)])]).image;
    });
    const Shape shape = fixed ? *fixed : outputShape(source.preprocessor, images[0].height, images[0].width);
    const std::size_t step = index(elementCount(shape));
    batch.pixelShape = {batch.size, shape[0], shape[1], shape[2]};
    batch.pixels.resize(step * rows.size());
    parallelFor(count, threads, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = begin; i < end; ++i) {
            const Image& image = images[index(i)];
            const Shape own = outputShape(source.preprocessor, image.height, image.width);
            if (own != shape)
                throw Error(
                    ErrorCode::badData,
                    Sentence::tr("%1: an image becomes %2 where the first of its batch became %3.",
                                 source.dataset->info().path, toString(own), toString(shape)),
                    Sentence::tr(
                        "Give the image processor a fixed size (\"size\": {\"height\", \"width\"}) or a crop."));
            preprocess(image, source.preprocessor, std::span(batch.pixels).subspan(index(i) * step, step));
        }
    });
}

}  // namespace

Batch Batches::batch(std::int64_t number) const {
    if (number < 0 || number >= count())
        throw Error(ErrorCode::internal, Sentence::tr("Batches: batch %1 of %2 was asked for.", number, count()));
    const auto from = starts_[index(number)];
    const auto rows = std::span(order_).subspan(index(from), index(starts_[index(number) + 1] - from));
    Batch batch;
    batch.size = static_cast<std::int64_t>(rows.size());
    batch.samples.assign(rows.begin(), rows.end());
    if (rows_->images)
        fillPixels(*rows_, rows, options_.threads, batch);
    else
        fillTokens(*rows_, rows, options_.padId, batch);
    if (rows_->targets)
        fillTargets(*rows_, rows, options_, batch);
    else if (!rows_->windows)
        fillClasses(*rows_, rows, options_, batch);
    return batch;
}

Batches makeBatches(std::shared_ptr<const Dataset> dataset, const SplitView& split, const Tokenizer& tokenizer,
                    const BatchingOptions& options, const Job& job) {
    checkOptions(options, *dataset, split);
    if (dataset->info().kind == DatasetKind::images)
        throw Error(ErrorCode::badData,
                    Sentence::tr("%1 holds images, but the model reads text.", dataset->info().path),
                    Sentence::tr("Choose text data, or a vision model."));
    if (options.decoderStart && !dataset->info().pairs)
        throw Error(
            ErrorCode::badData,
            Sentence::tr("%1 holds no sentence pairs, and the model translates a source into a target.",
                         dataset->info().path),
            Sentence::tr(
                "Give two files of as many lines (train.en, train.de) or a table of two columns; with labels or "
                "other names, say in dataset.json which columns are \"text\" and \"pair\"."));
    auto rows = std::make_shared<Batches::Rows>();
    rows->windows = dataset->info().kind == DatasetKind::runningText;
    if (rows->windows) {
        auto windows = tokenizeWindows(*dataset, split, tokenizer, options, job);
        rows->tokens = std::move(windows.rows);
        rows->known = std::move(windows.known);
    } else {
        rows->tokens = tokenizeTexts(*dataset, split, tokenizer, options, job);
        rows->samples = split.samples;
        if (options.decoderStart) {
            rows->targets = tokenizeTargets(*dataset, split, options, job);
            const auto& more = rows->targets->notes;
            rows->tokens.notes.insert(rows->tokens.notes.end(), more.begin(), more.end());
        }
    }
    rows->dataset = std::move(dataset);
    rows->order = chooseRows(*rows, rows->tokens.count(), options);
    return {std::move(rows), options};
}

Batches makeBatches(std::shared_ptr<const Dataset> dataset, const SplitView& split,
                    const ImagePreprocessor& preprocessor, const BatchingOptions& options) {
    checkOptions(options, *dataset, split);
    if (dataset->info().kind != DatasetKind::images)
        throw Error(ErrorCode::badData, Sentence::tr("%1 holds text, but the model sees images.", dataset->info().path),
                    Sentence::tr("Choose image data, or a text model."));
    auto rows = std::make_shared<Batches::Rows>();
    rows->images = true;
    rows->preprocessor = preprocessor;
    rows->samples = split.samples;
    rows->dataset = std::move(dataset);
    rows->order = chooseRows(*rows, static_cast<std::int64_t>(split.samples.size()), options);
    return {std::move(rows), options};
}

}  // namespace dynak

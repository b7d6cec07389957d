// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/model_data.h"

#include "core/base/error.h"
#include "core/generate/generation_rules.h"
#include "core/transformer/internal/network.h"

namespace dynak {

namespace {

std::int64_t classCount(const Transformer& model) {
    for (auto layer = model.network().output.rbegin(); layer != model.network().output.rend(); ++layer)
        if (layer->kind == OutputStep::Kind::linear) return layer->linear.weight.size(0);
    return 0;
}

ImagePreprocessor preprocessorOf(const Transformer& model, const Dataset& dataset) {
    const PatchSpec& patches = *model.architecture().stacks.front().embedding.patches;
    ImagePreprocessor fallback;
    fallback.channels = patches.channels;
    fallback.size = {patches.imageHeight, patches.imageWidth, 0, 0};
    fallback.mean.assign(static_cast<std::size_t>(patches.channels), 0.5F);
    fallback.std.assign(static_cast<std::size_t>(patches.channels), 0.5F);
    if (dataset.info().imagePreprocessor) return *dataset.info().imagePreprocessor;
    const auto& checkpoint = model.checkpoint();
    if (checkpoint.companion("preprocessor_config.json"))
        if (auto own = readImagePreprocessor(checkpoint.folder())) return *own;
    if (!model.architecture().preprocess.is_null())
        return imagePreprocessorFromJson(model.architecture().preprocess, model.architectureFile().string(), fallback);
    return fallback;
}

}  // namespace

std::shared_ptr<const Tokenizer> openTokenizer(const Transformer& model, TextSide side) {
    auto tokenizer = Tokenizer::open(model.checkpoint().folder(), side);
    const std::int64_t rows = model.architecture().vocabulary;
    if (rows > 0 && tokenizer->vocabularySize() > rows)
        throw Error(ErrorCode::badModel,
                    Sentence::tr("The tokenizer in %1 has %2 tokens; the model knows %3.", model.checkpoint().folder(),
                                 tokenizer->vocabularySize(), rows),
                    Sentence::tr("Use the tokenizer that belongs to this model."));
    return tokenizer;
}

ModelData openModelData(const Transformer& model, const std::filesystem::path& path, const DatasetOptions& options,
                        const Job& job) {
    const Architecture& architecture = model.architecture();
    ModelData data;
    data.dataset = openDataset(path, options, job);
    const DatasetInfo& info = data.dataset->info();
    if (architecture.image() != (info.kind == DatasetKind::images))
        throw Error(ErrorCode::badData,
                    architecture.image() ? Sentence::tr("%1 holds text; the model takes images.", path)
                                         : Sentence::tr("%1 holds images; the model takes text.", path),
                    Sentence::tr("Choose other data, or another model."));
    data.batching.maxLength = architecture.context;
    data.batching.padId = architecture.padId.value_or(0);
    if (architecture.image())
        data.preprocessor = preprocessorOf(model, *data.dataset);
    else
        data.tokenizer = openTokenizer(model);
    if (architecture.output.task == Task::sequenceToSequence) {
        data.batching.decoderStart = generationRules(model).startId;
        data.batching.targetTokenizer = openTokenizer(model, TextSide::target);
    }
    if (architecture.output.task == Task::classification && !info.labelNames.empty()) {
        requireLabels(*data.dataset, classCount(model));
        data.batching.labelMap = matchLabels(*data.dataset, architecture.labels);
    }
    return data;
}

std::vector<std::string> classNames(const ModelData& data, const Transformer& model) {
    std::vector<std::string> classes = model.architecture().labels;
    const std::vector<std::string>& names = data.dataset->info().labelNames;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto id = static_cast<std::size_t>(i < data.batching.labelMap.size() ? data.batching.labelMap[i]
                                                                                   : static_cast<std::int64_t>(i));
        if (id >= classes.size()) classes.resize(id + 1);
        classes[id] = names[i];
    }
    return classes;
}

Batches makeBatches(const ModelData& data, const SplitView& split, const BatchingOptions& options, const Job& job) {
    return data.preprocessor ? makeBatches(data.dataset, split, *data.preprocessor, options)
                             : makeBatches(data.dataset, split, *data.tokenizer, options, job);
}

}  // namespace dynak

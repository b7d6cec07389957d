// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playground/trial_sample.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/generate/growing_text.h"
#include "core/sweep/token_scores.h"
#include "core/text/running_pieces.h"

namespace dynak {

namespace {

// Attention keeps length² numbers a head: a model without a table of positions would take any text and all memory.
constexpr std::int64_t longestWithoutTable = 4096;

void fillPicture(const Transformer& model, const ModelData& data, const Image& picture, TrialSample& sample) {
    const PatchSpec& patches = *model.architecture().stacks.front().embedding.patches;
    const Shape shape = outputShape(*data.preprocessor, picture.height, picture.width);
    if (shape != Shape{patches.channels, patches.imageHeight, patches.imageWidth})
        throw Error(ErrorCode::badModel,
                    Sentence::tr("The preprocessor makes pictures of shape %1; the model takes %2.", toString(shape),
                                 toString({patches.channels, patches.imageHeight, patches.imageWidth})),
                    Sentence::tr("Correct preprocessor_config.json, or the data set's dataset.json."));
    sample.batch.pixels = preprocess(picture, *data.preprocessor);
    sample.batch.pixelShape = {1, shape[0], shape[1], shape[2]};
    sample.tokens = model.fixedLength();
    sample.gridShape = {patches.rows(), patches.columns()};
    sample.pictureShape = {shape[1], shape[2], 3};
    sample.picture = pictureOf(sample.batch.pixels, shape[1], shape[2], *data.preprocessor);
}

void fillText(const Architecture& architecture, const ModelData& data, const std::string& text, TrialSample& sample) {
    sample.tokenizer = data.tokenizer;
    Encoding encoding = data.tokenizer->encode(text, {true, false});
    if (text.find_first_not_of(" \t\r\n") == std::string::npos && !architecture.causal())
        throw Error(ErrorCode::badData, Sentence::tr("There is no text."), Sentence::tr("Type a sentence."));
    if (architecture.causal()) encoding.ids = promptIds(*data.tokenizer, text, architecture.startId);
    if (encoding.ids.empty())
        throw Error(ErrorCode::badData, Sentence::tr("There is no text, and the model has no token to start from."),
                    Sentence::tr("Type a sentence."));
    sample.tokens = static_cast<std::int64_t>(encoding.ids.size());
    const std::int64_t longest = architecture.context > 0 ? architecture.context : longestWithoutTable;
    if (sample.tokens > longest)
        throw Error(
            ErrorCode::badData,
            architecture.context > 0
                ? Sentence::tr("The text has %1 tokens; the model has positions for %2.", sample.tokens, longest)
                : Sentence::tr("The text has %1 tokens; at most tried are %2.", sample.tokens, longest),
            Sentence::tr("Shorten the text."));
    sample.texts = runningPieces(*data.tokenizer, encoding.ids);
    sample.batch.length = sample.tokens;
    sample.batch.typeIds = std::move(encoding.typeIds);
    if (static_cast<std::int64_t>(sample.batch.typeIds.size()) != sample.tokens) sample.batch.typeIds.clear();
    sample.batch.tokenIds = std::move(encoding.ids);
}

// The token that a model with an answer for each token is asked about.
std::int64_t askedPlace(const Architecture& architecture, const TrialSample& sample) {
    const std::vector<std::int64_t>& ids = sample.batch.tokenIds;
    if (architecture.output.task == Task::languageModel) return sample.tokens - 1;
    for (const char* mask : {"[MASK]", "<mask>"})
        if (const auto id = sample.tokenizer->idOf(mask))
            if (const auto found = std::ranges::find(ids, *id); found != ids.end()) return found - ids.begin();
    for (auto place = sample.tokens - 1; place > 0; --place)
        if (!sample.tokenizer->isSpecial(ids[static_cast<std::size_t>(place)])) return place;
    return 0;
}

}  // namespace

TrialSample trialSample(const Transformer& model, const ModelData& data, const TrialInput& input) {
    const Architecture& architecture = model.architecture();
    if (architecture.encoderDecoder())
        throw Error(ErrorCode::badModel,
                    Sentence::tr("The model has an encoder and a decoder; what is tried here has one of them."),
                    Sentence::tr("Its curve and its other views show what it does."));
    if (architecture.image() != !input.picture.empty())
        throw Error(ErrorCode::badData,
                    architecture.image() ? Sentence::tr("The model takes pictures, not text.")
                                         : Sentence::tr("The model takes text, not pictures."),
                    architecture.image() ? Sentence::tr("Drop a PNG or JPEG picture.")
                                         : Sentence::tr("Type a sentence, or drop a text file."));
    TrialSample sample;
    sample.batch.size = 1;
    if (architecture.image())
        fillPicture(model, data, input.picture, sample);
    else
        fillText(architecture, data, input.text, sample);
    if (architecture.output.pooling == Pooling::all && architecture.output.task != Task::embedding)
        sample.place = askedPlace(architecture, sample);
    if (architecture.output.task == Task::classification) sample.classes = classNames(data, model);
    return sample;
}

}  // namespace dynak

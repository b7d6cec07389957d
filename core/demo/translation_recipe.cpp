// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "core/base/file.h"
#include "core/base/folder.h"
#include "core/base/random.h"
#include "core/demo/recipes.h"
#include "core/demo/translation.h"
#include "core/metric/bleu.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::int64_t batchSize = 32;  // pairs
constexpr std::int64_t trainPairs = 3000, testPairs = 400;
// Keys of Random::fork beyond every training step.
constexpr std::uint64_t trainKey = UINT64_C(1) << 40, testKey = trainKey + 1;

using Pairs = std::vector<SentencePair>;

Pairs sayPairs(std::int64_t count, Random random) {
    Pairs pairs;
    for (std::int64_t i = 0; i < count; ++i) pairs.push_back(saySentence(random));
    return pairs;
}

class FreshPairs final : public BatchSource {
public:
    explicit FreshPairs(std::uint64_t seed) : seed_(seed) {
        const auto words = translationVocabulary();
        for (std::size_t id = 0; id < words.size(); ++id) ids_[words[id]] = static_cast<std::int64_t>(id);
    }
    [[nodiscard]] Batch batch(std::int64_t step) const override {
        const Pairs pairs = sayPairs(batchSize, Random(seed_).fork(static_cast<std::uint64_t>(step)));
        Batch batch;
        batch.size = batchSize;
        for (const auto& [english, german] : pairs) {
            batch.length = std::max(batch.length, std::ssize(english) + 1);
            batch.decoderLength = std::max(batch.decoderLength, std::ssize(german) + 1);
        }
        for (const auto& [english, german] : pairs) {
            add(english, endToken, padToken, batch.length, batch.tokenIds, batch.mask);
            add(german, endToken, ignoredLabel, batch.decoderLength, batch.labels, batch.decoderMask);
            batch.decoderIds.push_back(padToken);  // the start; what follows is the target without its last token
            for (auto at = batch.labels.end() - batch.decoderLength; at != batch.labels.end() - 1; ++at)
                batch.decoderIds.push_back(*at == ignoredLabel ? padToken : *at);
        }
        return batch;
    }

private:
    // A row of `length`: words, end, `rest`.
    void add(const std::vector<std::string>& words, std::int64_t end, std::int64_t rest, std::int64_t length,
             std::vector<std::int64_t>& ids, std::vector<std::uint8_t>& mask) const {
        const std::size_t whole = ids.size() + static_cast<std::size_t>(length);
        for (const auto& word : words) ids.push_back(ids_.at(word));
        ids.push_back(end);
        mask.resize(ids.size(), 1);
        ids.resize(whole, rest);
        mask.resize(whole, 0);
    }

    std::uint64_t seed_;
    std::map<std::string, std::int64_t> ids_;
};

// BLEU of writing for each word of `test` the one that goes with it most often in `train`, by Dice's coefficient.
double wordForWord(const Pairs& train, const Pairs& test) {
    std::map<std::string, double> english, german;
    std::map<std::string, std::map<std::string, double>> together;
    for (const auto& pair : train) {
        for (const auto& word : pair.german) ++german[word];
        for (const auto& word : pair.english) {
            ++english[word];
            for (const auto& other : pair.german) ++together[word][other];
        }
    }
    BleuCounts counts;
    for (const auto& pair : test) {
        std::vector<std::string> gloss;
        for (const auto& word : pair.english) {
            const auto& others = together[word];
            const auto best = std::ranges::max_element(
                others, {}, [&](const auto& other) { return other.second / (english[word] + german[other.first]); });
            if (best != others.end()) gloss.push_back(best->first);
        }
        if (!gloss.empty()) counts += bleuCounts(asText(gloss), asText(pair.german));
    }
    return bleu(counts).score;
}

ModelDescription describe() {
    return {nullptr,
            {{"model_type", "marian"},
             {"architectures", {"MarianMTModel"}},
             {"vocab_size", translationVocabulary().size()},
             {"d_model", 96},
             {"encoder_layers", 2},
             {"decoder_layers", 2},
             {"encoder_attention_heads", 4},
             {"decoder_attention_heads", 4},
             {"encoder_ffn_dim", 384},
             {"decoder_ffn_dim", 384},
             {"activation_function", "relu"},
             {"scale_embedding", true},
             {"max_position_embeddings", 64},
             {"dropout", 0.0},
             {"attention_dropout", 0.0},
             {"activation_dropout", 0.0},
             {"is_encoder_decoder", true},
             {"tie_word_embeddings", true},
             {"pad_token_id", padToken},
             {"eos_token_id", endToken},
             {"decoder_start_token_id", padToken},
             {"max_length", 64},
             {"num_beams", 1}}};
}

TrainingOptions training() {
    TrainingOptions options;
    options.steps = 2200;
    options.batchSize = batchSize;
    options.learningRate = 2e-3;
    options.warmUpSteps = 150;
    options.beta2 = 0.98;
    options.weightDecay = 0.02;
    options.sparsity = {"hoyer", 2e-3, 0.25, 0.35};  // not before it has found which words belong together
    return options;
}

json stages() {
    return {{"partition", {{"method", "kmeans"}, {"expertSize", 12}}},
            {"fit-routers", {{"hidden", 24}}},
            {"sweep", {{"metric", "bleu"}}}};
}

std::unique_ptr<BatchSource> trainingData(std::uint64_t seed) {
    return std::make_unique<FreshPairs>(seed);
}

void writePairs(const fs::path& data, const std::string& split, const Pairs& pairs) {
    std::string english, german;
    for (const auto& pair : pairs) {
        english += asText(pair.english) + "\n";
        german += asText(pair.german) + "\n";
    }
    replaceText(data / (split + ".en"), english);
    replaceText(data / (split + ".de"), german);
}

HeldOutData writeData(const fs::path& folder, std::uint64_t seed) {
    const fs::path data = folder / "data";
    createFolder(data);
    const Pairs train = sayPairs(trainPairs, Random(seed).fork(trainKey));
    const Pairs test = sayPairs(testPairs, Random(seed).fork(testKey));
    writePairs(data, "train", train);
    writePairs(data, "test", test);
    replaceText(data / "dataset.json", json{{"source", "en"}, {"target", "de"}}.dump(2) + "\n");
    replaceText(folder / "tokenizer.json", translationTokenizer(TextSide::source).dump(1) + "\n");
    replaceText(folder / "target_tokenizer.json", translationTokenizer(TextSide::target).dump(1) + "\n");
    replaceText(folder / "tokenizer_config.json", json{{"tokenizer_class", "PreTrainedTokenizerFast"},
                                                       {"pad_token", "<pad>"},
                                                       {"eos_token", "</s>"},
                                                       {"unk_token", "<unk>"}}
                                                          .dump(2) +
                                                      "\n");
    return {nullptr, 0, wordForWord(train, test), json::object()};
}

}  // namespace

constinit const DemoRecipe translationRecipe{
    "translation",
    "Little translations",
    "An encoder-decoder that translates English sentences into German: verbs move to the end, articles and adjectives "
    "agree, numbers turn around, and \"it\" is he, she or it.",
    "bleu",
    describe,
    training,
    stages,
    trainingData,
    writeData};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <map>

#include "core/base/file.h"
#include "core/base/folder.h"
#include "core/base/random.h"
#include "core/demo/grammar.h"
#include "core/demo/recipes.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::int64_t context = 128;
constexpr std::int64_t batchSize = 16;  // windows
constexpr std::int64_t trainTokens = 40000, testTokens = 12000;
// Keys of Random::fork beyond every training step.
constexpr std::uint64_t trainKey = UINT64_C(1) << 40, testKey = trainKey + 1;

class TokenIds {
public:
    TokenIds() {
        const auto words = grammarVocabulary();
        for (std::size_t id = 0; id < words.size(); ++id) ids_[words[id]] = static_cast<std::int64_t>(id);
    }
    [[nodiscard]] std::int64_t of(const std::string& word) const { return ids_.at(word); }

private:
    std::map<std::string, std::int64_t> ids_;
};

Batch batchOf(std::vector<std::int64_t> ids) {
    Batch batch;
    batch.length = context;
    batch.size = static_cast<std::int64_t>(ids.size()) / context;
    batch.labels = ids;
    batch.tokenIds = std::move(ids);
    return batch;
}

// Windows that begin anywhere in a story, as those of a whole file do.
class FreshStories final : public BatchSource {
public:
    explicit FreshStories(std::uint64_t seed) : seed_(seed) {}
    [[nodiscard]] Batch batch(std::int64_t step) const override {
        Random random = Random(seed_).fork(static_cast<std::uint64_t>(step));
        std::vector<std::int64_t> ids;
        for (std::int64_t row = 0; row < batchSize; ++row) {
            std::vector<std::int64_t> window;
            std::size_t skip = 0;
            while (static_cast<std::int64_t>(window.size() - skip) < context) {
                for (const auto& token : tellStory(random).tokens) window.push_back(ids_.of(token));
                if (skip == 0) skip = static_cast<std::size_t>(random.below(static_cast<std::int64_t>(window.size())));
            }
            const auto begin = window.begin() + static_cast<std::ptrdiff_t>(skip);
            ids.insert(ids.end(), begin, begin + context);
        }
        return batchOf(std::move(ids));
    }

private:
    std::uint64_t seed_;
    TokenIds ids_;
};

struct Corpus {
    std::string text;
    std::vector<std::int64_t> ids;
    double nats = 0;  // of all choices
};

Corpus writeStories(std::int64_t tokens, Random random) {
    const TokenIds ids;
    Corpus corpus;
    while (static_cast<std::int64_t>(corpus.ids.size()) < tokens) {
        const Story story = tellStory(random);
        for (const auto& token : story.tokens) corpus.ids.push_back(ids.of(token));
        corpus.nats += story.nats;
        corpus.text += asText(story) + "\n";
    }
    return corpus;
}

// Non-overlapping windows of the whole text; what is left over at the end is not used.
class KeptStories final : public BatchSource {
public:
    explicit KeptStories(std::vector<std::int64_t> ids) : ids_(std::move(ids)) {}
    [[nodiscard]] Batch batch(std::int64_t step) const override {
        const auto begin = ids_.begin() + static_cast<std::ptrdiff_t>(step * context);
        return batchOf({begin, begin + context});
    }
    [[nodiscard]] std::int64_t windows() const { return static_cast<std::int64_t>(ids_.size()) / context; }

private:
    std::vector<std::int64_t> ids_;
};

// exp of the cross-entropy of `test` under the frequencies of words in `train`, one added to each.
double unigramPerplexity(const Corpus& train, const Corpus& test) {
    std::vector<double> counts(grammarVocabulary().size(), 1);
    for (const auto id : train.ids) counts[static_cast<std::size_t>(id)] += 1;
    const double total = static_cast<double>(train.ids.size() + counts.size());
    double nats = 0;
    for (const auto id : test.ids) nats -= std::log(counts[static_cast<std::size_t>(id)] / total);
    return std::exp(nats / static_cast<double>(test.ids.size()));
}

ModelDescription describe() {
    return {nullptr,
            {{"model_type", "gpt2"},
             {"architectures", {"GPT2LMHeadModel"}},
             {"vocab_size", grammarVocabulary().size()},
             {"n_positions", context},
             {"n_embd", 96},
             {"n_layer", 4},
             {"n_head", 4},
             {"n_inner", 384},
             {"activation_function", "relu"},
             {"layer_norm_epsilon", 1e-5},
             {"resid_pdrop", 0.0},
             {"embd_pdrop", 0.0},
             {"attn_pdrop", 0.0},
             {"tie_word_embeddings", true},
             // a text begins as if after a full stop
             {"bos_token_id", TokenIds().of(".")},
             {"eos_token_id", nullptr}}};
}

TrainingOptions training() {
    TrainingOptions options;
    options.steps = 1500;
    options.learningRate = 3e-3;
    options.warmUpSteps = 100;
    options.weightDecay = 0.02;
    options.sparsity = {"hoyer", 2e-3, 0, 0.6};
    return options;
}

json stages() {
    return {{"partition", {{"method", "kmeans"}, {"expertSize", 12}}}, {"fit-routers", {{"hidden", 24}}}};
}

std::unique_ptr<BatchSource> trainingData(std::uint64_t seed) {
    return std::make_unique<FreshStories>(seed);
}

HeldOutData writeData(const fs::path& folder, std::uint64_t seed) {
    const fs::path data = folder / "data";
    createFolder(data);
    const Corpus train = writeStories(trainTokens, Random(seed).fork(trainKey));
    const Corpus test = writeStories(testTokens, Random(seed).fork(testKey));
    replaceText(data / "train.txt", train.text);
    replaceText(data / "test.txt", test.text);
    replaceText(data / "dataset.json", json{{"kind", "running-text"}}.dump(2) + "\n");
    replaceText(folder / "tokenizer.json", grammarTokenizer().dump(1) + "\n");
    replaceText(folder / "tokenizer_config.json",
                json{{"tokenizer_class", "PreTrainedTokenizerFast"}, {"unk_token", "<unk>"}}.dump(2) + "\n");
    auto source = std::make_unique<KeptStories>(test.ids);
    const std::int64_t windows = source->windows();
    return {std::move(source),
            windows,
            unigramPerplexity(train, test),
            {{"best_possible", std::exp(test.nats / static_cast<double>(test.ids.size()))}}};
}

}  // namespace

constinit const DemoRecipe grammarRecipe{
    "grammar",
    "Little stories",
    "A language model of little stories in which verbs agree with their subject, days follow "
    "each other, sums are right and the end takes up the beginning.",
    "perplexity",
    describe,
    training,
    stages,
    trainingData,
    writeData};

}  // namespace dynak

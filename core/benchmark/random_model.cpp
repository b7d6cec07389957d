// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/internal/random_model.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/training/new_model.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::int64_t classes = 6;
constexpr std::int64_t endings = 64;

// "mano", "tilera", …: a word a number, none twice.
std::string word(std::int64_t number) {
    static constexpr std::string_view consonants = "bdfgklmnprst", vowels = "aeiou";
    std::string text;
    do {
        text += consonants[static_cast<std::size_t>(number) % consonants.size()];
        number /= static_cast<std::int64_t>(consonants.size());
        text += vowels[static_cast<std::size_t>(number) % vowels.size()];
        number /= static_cast<std::int64_t>(vowels.size());
    } while (number > 0);
    return text;
}

json wordPieces() {
    json vocabulary;
    const auto add = [&](const std::string& piece) {
        vocabulary.emplace(piece, vocabulary.size());
    };
    for (const char* special : {"[PAD]", "[UNK]", "[CLS]", "[SEP]"}) add(special);
    for (std::int64_t i = 0; i < endings; ++i) add("##x" + word(i));
    for (std::int64_t i = 0; std::ssize(vocabulary) < randomVocabulary; ++i) add(word(i));
    const auto special = [](const char* token) {
        return json{{"SpecialToken", {{"id", token}, {"type_id", 0}}}};
    };
    const auto named = [&](const char* token) {
        return json{{"id", token}, {"ids", {vocabulary[token]}}, {"tokens", {token}}};
    };
    json added = json::array();
    for (const char* token : {"[PAD]", "[UNK]", "[CLS]", "[SEP]"})
        added.push_back({{"id", vocabulary[token]},
                         {"content", token},
                         {"special", true},
                         {"single_word", false},
                         {"lstrip", false},
                         {"rstrip", false},
                         {"normalized", false}});
    const json sequence{{"Sequence", {{"id", "A"}, {"type_id", 0}}}};
    return {{"version", "1.0"},
            {"added_tokens", added},
            {"normalizer",
             {{"type", "BertNormalizer"},
              {"clean_text", true},
              {"handle_chinese_chars", true},
              {"strip_accents", nullptr},
              {"lowercase", true}}},
            {"pre_tokenizer", {{"type", "BertPreTokenizer"}}},
            {"post_processor",
             {{"type", "TemplateProcessing"},
              {"single", {special("[CLS]"), sequence, special("[SEP]")}},
              {"pair", {special("[CLS]"), sequence, special("[SEP]")}},
              {"special_tokens", {{"[CLS]", named("[CLS]")}, {"[SEP]", named("[SEP]")}}}}},
            {"decoder", {{"type", "WordPiece"}, {"prefix", "##"}, {"cleanup", true}}},
            {"model",
             {{"type", "WordPiece"},
              {"unk_token", "[UNK]"},
              {"continuing_subword_prefix", "##"},
              {"max_input_chars_per_word", 100},
              {"vocab", vocabulary}}}};
}

std::string sentence(Random& random) {
    constexpr double words = static_cast<double>(randomVocabulary - endings - 4);
    const auto length = std::clamp(std::lround(std::exp(2.78 + 0.55 * random.normal())), 3L, 60L);
    std::string text;
    for (long i = 0; i < length; ++i) {
        // a logarithm that is evenly drawn: the rank r comes up about as often as 1 / r
        if (i > 0) text += ' ';
        text += word(static_cast<std::int64_t>(std::pow(words, random.uniform())) - 1);
        if (random.uniform() >= 0.125) continue;
        text += 'x';
        text += word(static_cast<std::int64_t>(endings * random.uniform()));
    }
    return text;
}

}  // namespace

ScratchFolder::ScratchFolder() {
    std::string pattern = (fs::temp_directory_path() / "dynak-benchmark-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw Error(ErrorCode::io, Sentence::tr("No folder can be made in %1.", fs::temp_directory_path()),
                    Sentence::tr("Set TMPDIR to a folder that can be written."));
    path_ = pattern;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

Transformer randomModel(const json& config) {
    const ScratchFolder folder;
    newModel({nullptr, config}, folder.path(), 1);
    OpenOptions options;
    options.threads = at::get_num_threads();
    return Transformer::open(folder.path(), options);
}

json miniLmConfig() {
    json labels;
    for (std::int64_t label = 0; label < classes; ++label) labels[std::to_string(label)] = std::to_string(label);
    return {{"model_type", "distilbert"},
            {"architectures", {"DistilBertForSequenceClassification"}},
            {"dim", 384},
            {"n_layers", 6},
            {"n_heads", 12},
            {"hidden_dim", 1536},
            {"activation", "gelu"},
            {"vocab_size", randomVocabulary},
            {"id2label", labels}};
}

ConvertedModel convertAtRandom(const Transformer& model, std::int64_t experts, std::int64_t hidden) {
    Random random(2);
    const auto normal = [&](std::int64_t rows, std::int64_t columns) {
        std::vector<float> values(static_cast<std::size_t>(rows * columns));
        const double scale = 1 / std::sqrt(static_cast<double>(columns));
        for (float& value : values) value = static_cast<float>(scale * random.normal());
        return values;
    };
    std::vector<SitePartition> partitions;
    std::vector<SiteRouter> routers;
    for (const Site& site : model.sites()) {
        SitePartition partition;
        partition.site = site.id;
        partition.method = "contiguous";
        partition.experts = experts;
        for (std::int64_t n = 0; n < site.neurons; ++n)
            partition.expertOf.push_back(static_cast<std::int32_t>(n / (site.neurons / experts)));
        partitions.push_back(std::move(partition));
        SiteRouter router;
        router.site = site.id;
        router.width = site.width;
        router.hidden = hidden;
        router.experts = experts;
        router.first = normal(hidden, site.width);
        router.second = normal(experts, hidden);
        routers.push_back(std::move(router));
    }
    return {model, partitions, routers};
}

RandomTexts::RandomTexts(std::int64_t count) {
    Random random(3);
    std::string lines;
    for (std::int64_t i = 0; i < count; ++i) {
        sentences_.push_back(sentence(random));
        lines += json{{"text", sentences_.back()}, {"label", std::to_string(i % classes)}}.dump() + "\n";
    }
    replaceText(folder_.path() / "test.jsonl", lines);
    replaceText(folder_.path() / "tokenizer.json", wordPieces().dump());
}

std::shared_ptr<const Tokenizer> RandomTexts::tokenizer() const {
    return Tokenizer::open(folder_.path() / "tokenizer.json");
}

Batches RandomTexts::batches() const {
    const auto data = openDataset(folder_.path() / "test.jsonl");
    return makeBatches(data, selectSplit(*data, "all"), *tokenizer());
}

}  // namespace dynak

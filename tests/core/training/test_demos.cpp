// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>

#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/demo/grammar.h"
#include "core/demo/shapes.h"
#include "core/demo/translation.h"
#include "core/pipeline/model_data.h"
#include "core/sweep/translation_quality.h"
#include "core/training/score.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

namespace {

std::uintmax_t bytesOf(const fs::path& folder) {
    std::uintmax_t bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) bytes += entry.file_size();
    return bytes;
}

double scoreOnTestSplit(const fs::path& folder, const std::string& metric) {
    const Transformer model = Transformer::open(folder, {.threads = 1});
    CHECK(model.unusedTensors().empty());
    const ModelData data = openModelData(model, folder / "data");
    const SplitView split = evaluationSplit(*data.dataset);
    const Batches batches = makeBatches(data, split, data.batching);
    if (metric == "bleu") {
        TranslationTask task = translationTask(*data.dataset, split, batches, data.tokenizer);
        task.options = translateOptions(model);
        return translationQuality(ConvertedModel(model), task).bleu;
    }
    const Score score = scoreModel(model, *datasetSource(batches, 1), batches.count());
    return metric == "accuracy" ? score.accuracy : std::exp(score.loss);
}

}  // namespace

TEST_CASE("each demo opens from its files alone and reaches the score that it reports") {
    for (const auto& name : demoNames()) {
        INFO(name);
        const fs::path folder = demoFolder(name);
        const auto score = readJson(folder / "demo.json").at("score");
        const double reported = score.at("value");
        const double measured = scoreOnTestSplit(folder, score.at("metric"));
        CHECK(measured == doctest::Approx(reported).epsilon(0.01));
        CHECK(bytesOf(folder) < 3'000'000);
        if (name == "shapes") CHECK(measured > 0.9);
        if (name == "grammar") CHECK(measured < 1.2 * score.at("best_possible").get<double>());
        if (name == "translation") CHECK(measured > 90);
    }
}

TEST_CASE("an unknown demo is answered with the known ones") {
    const Error error = errorOf([] { static_cast<void>(demoFolder("chess")); });
    CHECK(error.code == ErrorCode::notFound);
    CHECK(mentions(error.hint, "grammar", "shapes", "translation"));
}

TEST_CASE("pictures depend on their seed and show their shape on a darker ground") {
    for (std::size_t shape = 0; shape < shapeNames.size(); ++shape) {
        Random a(5), b(5), c(6);
        const Image first = drawPicture(shape, a);
        CHECK(first.pixels.size() == 32 * 32 * 3);
        CHECK((first.pixels == drawPicture(shape, b).pixels));
        CHECK((first.pixels != drawPicture(shape, c).pixels));
        int full = 0;  // one colour of a figure is at its fullest or close to it; grounds stay below half
        for (const auto value : first.pixels) full += value > 0.65 * 255;
        CHECK(full > 30);
    }
}

TEST_CASE("stories use known words only, and their text comes back from the tokenizer") {
    const TemporaryFolder folder;
    replaceText(folder / "tokenizer.json", grammarTokenizer().dump());
    const auto tokenizer = Tokenizer::open(folder.path());
    const auto words = grammarVocabulary();
    CHECK(tokenizer->vocabularySize() == static_cast<std::int64_t>(words.size()));
    Random random(3);
    for (int i = 0; i < 50; ++i) {
        const Story story = tellStory(random);
        const auto ids = tokenizer->encode(asText(story)).ids;
        REQUIRE(ids.size() == story.tokens.size());
        for (std::size_t t = 0; t < ids.size(); ++t)
            CHECK(words.at(static_cast<std::size_t>(ids[t])) == story.tokens[t]);
        CHECK(story.nats > 0);
        CHECK(story.nats < static_cast<double>(story.tokens.size()) * std::log(static_cast<double>(words.size())));
    }
}

TEST_CASE("translations use known words only, and their text comes back from the tokenizers") {
    const TemporaryFolder folder;
    replaceText(folder / "tokenizer.json", translationTokenizer(TextSide::source).dump());
    replaceText(folder / "target_tokenizer.json", translationTokenizer(TextSide::target).dump());
    const auto english = Tokenizer::open(folder.path(), TextSide::source);
    const auto german = Tokenizer::open(folder.path(), TextSide::target);
    const auto words = translationVocabulary();
    CHECK(english->vocabularySize() == static_cast<std::int64_t>(words.size()));
    const auto wordsOf = [&](std::vector<std::int64_t> ids) {
        CHECK(ids.back() == endToken);
        ids.pop_back();
        std::vector<std::string> found;
        for (const auto id : ids) found.push_back(words.at(static_cast<std::size_t>(id)));
        return found;
    };
    Random random(3);
    for (int i = 0; i < 300; ++i) {
        const SentencePair pair = saySentence(random);
        CHECK(wordsOf(english->encode(asText(pair.english)).ids) == pair.english);
        const auto ids = german->encode(asText(pair.german)).ids;
        CHECK(wordsOf(ids) == pair.german);
        CHECK(german->decode({ids.begin(), ids.end() - 1}) == asText(pair.german));
        CHECK(std::max(pair.english.size(), pair.german.size()) < 63);  // the context, with start and end
    }
}

TEST_CASE("a sentence has one translation, and the same seed says the same") {
    Random random(11), same(11);
    std::map<std::string, std::string> german;
    for (int i = 0; i < 20000; ++i) {
        const SentencePair pair = saySentence(random);
        const std::string text = asText(pair.german);
        CHECK(german.emplace(asText(pair.english), text).first->second == text);
        if (i < 20) CHECK(asText(saySentence(same).german) == text);
    }
}

TEST_CASE("German agrees, turns numbers round and puts verbs where they belong") {
    // by what is rare enough to name: a sentence of each kind among many
    std::map<std::string, std::string> expected{
        {"at half past twelve", "Um halb eins"},
        {"on the twenty-first of may", "Am einundzwanzigsten Mai"},
        {"ninety-seven wolves", "siebenundneunzig Wölfe"},
    };
    Random random(5);
    int separated = 0, joinedAtTheEnd = 0;
    for (int i = 0; i < 20000; ++i) {
        const SentencePair pair = saySentence(random);
        std::string english = asText(pair.english);
        const std::string text = asText(pair.german);
        english.front() = static_cast<char>(std::tolower(english.front()));
        std::erase_if(expected, [&](const auto& row) {
            std::string lower = english;
            for (auto& c : lower) c = static_cast<char>(std::tolower(c));
            return lower.find(row.first) != std::string::npos && text.find(row.second) != std::string::npos;
        });
        separated += english.find("picks up") != std::string::npos && text.ends_with(" auf.") ? 1 : 0;
        joinedAtTheEnd += english.find("that") != std::string::npos && text.ends_with(" aufhebt.") ? 1 : 0;
    }
    CHECK(expected.empty());
    CHECK(separated > 10);
    CHECK(joinedAtTheEnd > 10);
}

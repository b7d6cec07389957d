// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <numeric>
#include <set>

#include "core/data/batching.h"
#include "core/data/text_rows.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

// One token a word: its length plus 10. <s> is 1, </s> is 2; the second text of a pair has type 1.
class WordTokenizer final : public Tokenizer {
public:
    explicit WordTokenizer(bool begins = true, bool ends = true) : begins_(begins), ends_(ends) {}

    [[nodiscard]] Encoding encode(std::string_view text, const EncodeOptions& options) const override {
        Encoding encoding;
        if (options.addSpecialTokens && begins_) encoding.ids.push_back(1);
        addWords(text, encoding);
        if (options.addSpecialTokens && ends_) encoding.ids.push_back(2);
        encoding.typeIds.assign(encoding.ids.size(), 0);
        return encoding;
    }
    [[nodiscard]] Encoding encode(std::string_view text, std::string_view pair,
                                  const EncodeOptions& options) const override {
        Encoding encoding = encode(text, options);
        addWords(pair, encoding);
        if (options.addSpecialTokens && ends_) encoding.ids.push_back(2);
        encoding.typeIds.resize(encoding.ids.size(), 1);
        return encoding;
    }
    [[nodiscard]] std::string decode(std::span<const std::int64_t>, bool) const override { return {}; }
    [[nodiscard]] std::int64_t vocabularySize() const override { return 100; }
    [[nodiscard]] std::optional<std::int64_t> idOf(std::string_view) const override { return std::nullopt; }
    [[nodiscard]] std::string tokenOf(std::int64_t) const override { return {}; }
    [[nodiscard]] std::string pieceText(std::int64_t) const override { return {}; }
    [[nodiscard]] bool isSpecial(std::int64_t id) const override { return id < 10; }

private:
    static void addWords(std::string_view text, Encoding& encoding) {
        std::int64_t length = 0;
        for (std::size_t i = 0; i <= text.size(); ++i) {
            const bool letter = i < text.size() && text[i] != ' ' && text[i] != '\n';
            if (!letter && length > 0) encoding.ids.push_back(10 + length);
            length = letter ? length + 1 : 0;
        }
    }
    bool begins_;
    bool ends_;
};

std::shared_ptr<const Dataset> openText(const testing::TemporaryFolder& folder, const std::string& name,
                                        const std::string& text) {
    std::ofstream(folder / name, std::ios::binary) << text;
    return openDataset(folder / name);
}

std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += std::string(i > 0 ? " " : "") + std::string(static_cast<std::size_t>(i % 9 + 1), 'x');
    return text;
}

// 50 texts of 1 to 50 words in a scrambled order, with labels 0 and 1.
std::string manyTexts() {
    std::string text = "text,label\n";
    for (int i = 0; i < 50; ++i) text += words(i * 37 % 50 + 1) + "," + std::to_string(i % 2) + "\n";
    return text;
}

using Ids = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("batches of texts hold every sample once, with little padding") {
    const testing::TemporaryFolder folder;
    const auto dataset = openText(folder, "train.csv", manyTexts());
    const auto split = evaluationSplit(*dataset);
    const auto batches = makeBatches(dataset, split, WordTokenizer(), {.batchSize = 8, .padId = 99});
    CHECK(batches.count() == 7);
    CHECK(batches.sampleCount() == 50);
    CHECK(batches.tokenCount() == 50 * 51 / 2 + 100);
    CHECK(batches.longestRow() == 52);
    std::set<std::int64_t> seen;
    std::int64_t real = 0, padded = 0;
    for (std::int64_t i = 0; i < batches.count(); ++i) {
        const Batch batch = batches.batch(i);
        REQUIRE(batch.mask.size() == batch.tokenIds.size());
        REQUIRE(batch.labels.size() == static_cast<std::size_t>(batch.size));
        CHECK(batch.typeIds.empty());
        padded += batch.size * batch.length;
        for (std::int64_t r = 0; r < batch.size; ++r) {
            const std::int64_t sample = batch.samples[static_cast<std::size_t>(r)];
            CHECK(seen.insert(sample).second);
            CHECK(batch.labels[static_cast<std::size_t>(r)] == sample % 2);
            const std::int64_t length = sample * 37 % 50 + 3;
            for (std::int64_t t = 0; t < batch.length; ++t) {
                const auto cell = static_cast<std::size_t>(r * batch.length + t);
                CHECK(batch.mask[cell] == (t < length ? 1 : 0));
                if (t >= length) CHECK(batch.tokenIds[cell] == 99);
            }
            CHECK(batch.tokenIds[static_cast<std::size_t>(r * batch.length + length - 1)] == 2);
            real += length;
        }
    }
    CHECK(seen.size() == 50);
    CHECK(real == batches.tokenCount());
    CHECK(padded == batches.paddedTokenCount());
    CHECK(padded < real * 12 / 10);
}

TEST_CASE("batches: order, limits and subsets are deterministic") {
    const testing::TemporaryFolder folder;
    const auto dataset = openText(folder, "train.csv", manyTexts());
    const auto split = evaluationSplit(*dataset);
    const WordTokenizer tokenizer;
    const auto narrow = makeBatches(dataset, split, tokenizer, {.batchSize = 8, .maxTokensPerBatch = 60, .threads = 1});
    std::int64_t rows = 0;
    for (std::int64_t i = 0; i < narrow.count(); ++i) {
        const Batch batch = narrow.batch(i);
        CHECK(batch.size * batch.length <= 60);
        rows += batch.size;
    }
    CHECK(rows == 50);
    const auto same = makeBatches(dataset, split, tokenizer, {.batchSize = 8, .maxTokensPerBatch = 60, .threads = 3});
    CHECK(narrow.batch(3).samples == same.batch(3).samples);
    CHECK(narrow.batch(3).tokenIds == same.batch(3).tokenIds);
    const auto first = narrow.shuffled(1);
    CHECK(first.batch(0).samples == narrow.shuffled(1).batch(0).samples);
    CHECK(first.sampleCount() == 50);
    bool differs = false;
    for (std::int64_t i = 0; i < 5; ++i)
        differs = differs || first.batch(i).samples != narrow.shuffled(2).batch(i).samples;
    CHECK(differs);
    const auto few = makeBatches(dataset, split, tokenizer, {.maxSamples = 10});
    CHECK(few.sampleCount() == 10);
    const auto some = makeBatches(dataset, split, tokenizer, {.maxTokens = 200});
    CHECK(some.tokenCount() >= 200);
    CHECK(some.tokenCount() < 200 + 52);
    CHECK(some.tokenCount() == makeBatches(dataset, split, tokenizer, {.maxTokens = 200}).tokenCount());
    CHECK(testing::errorOf([&] { (void)narrow.batch(narrow.count()); }).code == ErrorCode::internal);
    CHECK(testing::mentions(
        testing::errorOf([&] { (void)makeBatches(dataset, split, tokenizer, {.batchSize = 0}); }).text, "0"));
}

TEST_CASE("labels go to the model's classes") {
    const testing::TemporaryFolder folder;
    const auto dataset = openText(folder, "train.csv", "text,label\na,sad\nb,glad\n");
    const std::vector<std::string> names = {"SAD", "NEUTRAL", "GLAD"};
    const auto batches =
        makeBatches(dataset, evaluationSplit(*dataset), WordTokenizer(), {.labelMap = matchLabels(*dataset, names)});
    CHECK(batches.batch(0).labels == Ids{0, 2});
}

TEST_CASE("long texts are cut inside, special tokens stay, and the number is told") {
    const testing::TemporaryFolder folder;
    const auto dataset = openText(folder, "train.csv", manyTexts());
    const auto batches =
        makeBatches(dataset, evaluationSplit(*dataset), WordTokenizer(), {.batchSize = 50, .maxLength = 20});
    CHECK(batches.longestRow() == 20);
    REQUIRE(batches.notes().size() == 1);
    CHECK(batches.notes()[0] == "32 of 50 texts were cut to 20 tokens.");
    const Batch batch = batches.batch(0);
    for (std::int64_t r = 0; r < batch.size; ++r) {
        const auto row =
            std::span(batch.tokenIds)
                .subspan(static_cast<std::size_t>(r * batch.length), static_cast<std::size_t>(batch.length));
        CHECK(std::count(row.begin(), row.end(), 2) == 1);
    }
    bool cut = false;
    const auto pair = [&](int first, int second, std::int64_t most) {
        return encodeSample({words(first), words(second)}, WordTokenizer(), most, cut);
    };
    CHECK(pair(3, 4, 10).ids.size() == 10);
    CHECK_FALSE(cut);
    // the longer text gives first: 3 words stay whole, 10 become 4
    const Encoding uneven = pair(3, 10, 10);
    CHECK(uneven.ids == Ids{1, 11, 12, 13, 2, 11, 12, 13, 14, 2});
    CHECK(uneven.typeIds == Ids{0, 0, 0, 0, 0, 1, 1, 1, 1, 1});
    CHECK(cut);
    // both too long: half each, the odd one to the longer
    CHECK(pair(9, 8, 10).ids == Ids{1, 11, 12, 13, 14, 2, 11, 12, 13, 2});
    CHECK(encodeSample({words(9), {}}, WordTokenizer(), 2, cut).ids == Ids{1, 2});
}

TEST_CASE("pairs carry type ids") {
    const testing::TemporaryFolder folder;
    const auto dataset = openText(folder, "train.csv", "sentence1,sentence2,label\na b,c,0\na,b,1\n");
    const auto batch = makeBatches(dataset, evaluationSplit(*dataset), WordTokenizer()).batch(0);
    CHECK(batch.samples == Ids{1, 0});
    CHECK(batch.typeIds == Ids{0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1});
    CHECK(batch.mask == std::vector<std::uint8_t>{1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1});
}

TEST_CASE("windows of running text: whole file order, no overlap, the last one short") {
    const testing::TemporaryFolder folder;
    const auto dataset = openText(folder, "a.txt", words(10));
    const auto split = evaluationSplit(*dataset);
    // <s> once in front: 11 tokens in windows of 4
    const auto batches = makeBatches(dataset, split, WordTokenizer(true, false), {.batchSize = 2, .windowLength = 4});
    CHECK(batches.count() == 2);
    CHECK(batches.tokenCount() == 11);
    const Batch first = batches.batch(0);
    CHECK(first.tokenIds == Ids{1, 11, 12, 13, 14, 15, 16, 17});
    CHECK(first.labels == first.tokenIds);
    CHECK(first.mask.empty());
    const Batch last = batches.batch(1);
    CHECK(last.tokenIds == Ids{18, 19, 11});
    CHECK(last.samples == Ids{2});

    const auto none =
        makeBatches(dataset, split, WordTokenizer(true, false), {.windowLength = 4, .specials = WindowSpecials::none});
    CHECK(none.tokenCount() == 10);
    // [CLS] … [SEP] around each window of 3 words
    const auto wrapped = makeBatches(dataset, split, WordTokenizer(), {.batchSize = 4, .windowLength = 5});
    CHECK(wrapped.sampleCount() == 4);
    const Batch all = wrapped.batch(0);
    CHECK(Ids(all.tokenIds.begin(), all.tokenIds.begin() + 5) == Ids{1, 11, 12, 13, 2});
    CHECK(Ids(all.tokenIds.begin() + 15, all.tokenIds.end()) == Ids{1, 11, 2, 0, 0});
    CHECK(all.labels[18] == ignoredLabel);
}

TEST_CASE("overlapping windows predict every token once") {
    const testing::TemporaryFolder folder;
    const auto dataset = openText(folder, "a.txt", words(11));
    const auto batches = makeBatches(dataset, evaluationSplit(*dataset), WordTokenizer(false, false),
                                     {.batchSize = 1, .windowLength = 6, .stride = 3});
    CHECK(batches.count() == 3);
    CHECK(batches.batch(1).labels == Ids{ignoredLabel, ignoredLabel, ignoredLabel, 17, 18, 19});
    CHECK(batches.batch(2).labels == Ids{ignoredLabel, ignoredLabel, ignoredLabel, 11, 12});
    CHECK(testing::mentions(testing::errorOf([&] {
                                (void)makeBatches(dataset, evaluationSplit(*dataset), WordTokenizer(),
                                                  {.windowLength = 2});
                            }).text,
                            "2 tokens", "special"));
    CHECK(testing::mentions(testing::errorOf([&] {
                                (void)makeBatches(dataset, evaluationSplit(*dataset), WordTokenizer(),
                                                  {.maxLength = 8, .windowLength = 9});
                            }).text,
                            "9 tokens", "at most 8"));
}

TEST_CASE("images: batches of pixels, in file order") {
    const auto path = testing::shared("data/mnist");
    if (!path) return;
    const auto dataset = openDataset(*path);
    ImagePreprocessor preprocessor;
    preprocessor.channels = 1;
    preprocessor.size = {28, 28};
    preprocessor.mean = {0.1307F};
    preprocessor.std = {0.3081F};
    const auto batches = makeBatches(dataset, evaluationSplit(*dataset), preprocessor, {.batchSize = 128});
    CHECK(batches.count() == 79);
    const Batch batch = batches.batch(0);
    CHECK(batch.pixelShape == Shape{128, 1, 28, 28});
    CHECK(batch.pixels.size() == 128 * 28 * 28);
    CHECK(batch.pixels[7 * 28 + 6] == doctest::Approx((84.0 / 255 - 0.1307) / 0.3081));
    CHECK(Ids(batch.labels.begin(), batch.labels.begin() + 5) == Ids{7, 2, 1, 0, 4});
    CHECK(batches.batch(78).size == 10000 - 78 * 128);
    CHECK(testing::mentions(
        testing::errorOf([&] { (void)makeBatches(dataset, evaluationSplit(*dataset), WordTokenizer()); }).text,
        "images", "text"));
}

TEST_CASE("images of other sizes are resized, or the error says what to do") {
    const testing::TemporaryFolder folder;
    const auto idx = [&](const std::string& name, char side, const std::string& pixels) {
        std::ofstream(folder / name, std::ios::binary)
            << std::string{0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, side, 0, 0, 0, side} + pixels;
    };
    idx("train-images-idx3-ubyte", 1, "a");
    idx("test-images-idx3-ubyte", 2, "abcd");
    const auto dataset = openDataset(folder.path());
    ImagePreprocessor preprocessor;
    preprocessor.size = {8, 8};
    const auto all = selectSplit(*dataset, "all");
    CHECK(makeBatches(dataset, all, preprocessor).batch(0).pixelShape == Shape{2, 3, 8, 8});
    preprocessor.resize = false;
    const auto error = testing::errorOf([&] { (void)makeBatches(dataset, all, preprocessor).batch(0); });
    CHECK(testing::mentions(error.text, "[3, 1, 1]", "[3, 2, 2]"));
    CHECK(testing::mentions(error.hint, "size"));
}

TEST_CASE("a stopped job stops tokenising") {
    const testing::TemporaryFolder folder;
    const auto dataset = openText(folder, "train.csv", manyTexts());
    std::stop_source source;
    source.request_stop();
    const Job job({}, source.get_token());
    CHECK(testing::errorOf([&] {
              (void)makeBatches(dataset, evaluationSplit(*dataset), WordTokenizer(), {}, job);
          }).code == ErrorCode::stopped);
}

TEST_CASE("real texts and a real tokenizer: as many tokens as the reference counted") {
    const auto data = testing::shared("data/emotion");
    const auto model = testing::shared("models/minilm");
    if (!data || !model) return;
    const auto dataset = openDataset(*data);
    const auto tokenizer = Tokenizer::open(*model);
    const auto batches =
        makeBatches(dataset, measuringSplit(*dataset), *tokenizer, {.batchSize = 64, .maxLength = 512});
    CHECK(batches.tokenCount() == 44424);  // models/minilm/NOTES: with [CLS] and [SEP], without padding
    CHECK(batches.paddedTokenCount() < batches.tokenCount() * 104 / 100);
    CHECK(batches.notes().empty());
    const Batch first = batches.batch(0);
    CHECK(first.tokenIds[0] == 101);
    CHECK(
        first.tokenIds[static_cast<std::size_t>(std::count(first.mask.begin(), first.mask.begin() + first.length, 1)) -
                       1] == 102);
}

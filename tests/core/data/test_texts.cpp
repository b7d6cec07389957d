// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "core/base/file.h"
#include "core/data/dataset.h"
#include "core/data/split.h"
#include "tests/testing.h"

using namespace dynak;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

// `file` is NAME.gz.
void writeGzip(const fs::path& file, const std::string& text) {
    const fs::path plain = fs::path(file).replace_extension();
    write(plain, text);
    REQUIRE(std::system(("gzip -f '" + plain.string() + "'").c_str()) == 0);
}

// The error of opening a folder with just this file.
Error errorOfFile(const std::string& name, const std::string& text, const std::string& description = "") {
    const testing::TemporaryFolder folder;
    write(folder / name, text);
    if (!description.empty()) write(folder / "dataset.json", description);
    return testing::errorOf([&] { (void)openDataset(folder.path()); });
}

std::vector<std::string> textsOf(const Dataset& dataset, const SplitView& split) {
    std::vector<std::string> texts;
    for (const auto& sample : split.samples) texts.push_back(dataset.read(sample).text);
    return texts;
}

}  // namespace

TEST_CASE("the emotion data open without a description") {
    const auto path = testing::shared("data/emotion");
    if (!path) return;
    const auto dataset = openDataset(*path);
    const auto& info = dataset->info();
    CHECK(info.kind == DatasetKind::texts);
    CHECK(info.labelNames == std::vector<std::string>{"anger", "fear", "joy", "love", "sadness", "surprise"});
    REQUIRE(info.splits.size() == 3);
    CHECK(info.splits[0].count == 16000);
    CHECK(info.splits[1].count == 2000);
    CHECK(info.splits[2].count == 2000);
    CHECK(info.splits[1].role == SplitRole::validation);
    CHECK(fittingSplit(*dataset).samples.size() == 16000);
    CHECK(measuringSplit(*dataset).name == "test");
    const Sample first = dataset->read(measuringSplit(*dataset).samples[0]);
    CHECK(first.text == "im feeling rather rotten so im not very ambitious right now");
    CHECK(first.label == 4);
    std::vector<std::int64_t> counts(6);
    for (const auto& sample : measuringSplit(*dataset).samples)
        ++counts[static_cast<std::size_t>(dataset->label(sample))];
    CHECK(counts == std::vector<std::int64_t>{275, 224, 695, 159, 581, 66});
}

TEST_CASE("one file is a data set with one split, divided the same way every time") {
    const auto path = testing::shared("data/emotion/test.txt");
    if (!path) return;
    const auto dataset = openDataset(*path);
    REQUIRE(dataset->info().splits.size() == 1);
    CHECK(evaluationSplit(*dataset).samples.size() == 2000);
    const auto fitting = fittingSplit(*dataset);
    const auto measuring = measuringSplit(*dataset);
    CHECK(fitting.samples.size() == 1600);
    CHECK(measuring.samples.size() == 400);
    CHECK(testing::mentions(measuring.sentence, "400 of the 2,000 texts", "seed 1"));
    CHECK(measuring.samples == measuringSplit(*openDataset(*path)).samples);
    CHECK(measuring.samples != measuringSplit(*openDataset(*path, {.seed = 2})).samples);
    const auto earlier = [](const SampleReference& a, const SampleReference& b) {
        return a.index < b.index;
    };
    CHECK(std::is_sorted(fitting.samples.begin(), fitting.samples.end(), earlier));
    CHECK(std::is_sorted(measuring.samples.begin(), measuring.samples.end(), earlier));
    for (const auto& sample : measuring.samples)
        CHECK(std::find(fitting.samples.begin(), fitting.samples.end(), sample) == fitting.samples.end());
    CHECK(selectSplit(*dataset, "all").samples.size() == 2000);
    CHECK(testing::mentions(testing::errorOf([&] { (void)selectSplit(*dataset, "train"); }).hint, "test", "fitting"));
}

TEST_CASE("text;label without a header, labels by name, the text may contain the delimiter") {
    const testing::TemporaryFolder folder;
    write(folder / "data.txt", "good; really good;pos\r\nbad;neg\n\nso so;neg\n");
    const auto dataset = openDataset(folder.path());
    CHECK(dataset->info().labelNames == std::vector<std::string>{"neg", "pos"});
    const auto all = selectSplit(*dataset, "all");
    CHECK(textsOf(*dataset, all) == std::vector<std::string>{"good; really good", "bad", "so so"});
    CHECK(dataset->label(all.samples[0]) == 1);
}

TEST_CASE("CSV with quotes, named columns in another order, several split names") {
    const testing::TemporaryFolder folder;
    write(folder / "my_train.csv", "\xef\xbb\xbfid,Label,Text\n1,b,\"a, \"\"quoted\"\"\ntext\"\n2,a,plain\n");
    write(folder / "my-dev.csv", "Text,Label,id\nother order,a,3\n");
    write(folder / "extra.csv", "id,Label,Text\n4,a,left out\n");
    const auto dataset = openDataset(folder.path());
    REQUIRE(dataset->info().splits.size() == 2);
    CHECK(dataset->info().splits[1].name == "validation");
    CHECK(textsOf(*dataset, fittingSplit(*dataset)) == std::vector<std::string>{"a, \"quoted\"\ntext", "plain"});
    const auto measured = measuringSplit(*dataset).samples;
    CHECK(dataset->read(measured[0]).text == "other order");
    CHECK(dataset->label(measured[0]) == 0);
    REQUIRE(dataset->info().notes.size() == 1);
    CHECK(testing::mentions(dataset->info().notes[0], "extra.csv"));
}

TEST_CASE("TSV without a header: the column that repeats is the label; gzip reads as plain") {
    const testing::TemporaryFolder folder;
    std::string text;
    for (int i = 0; i < 40; ++i) text += std::to_string(i % 3) + "\tsentence number " + std::to_string(i) + "\n";
    writeGzip(folder / "train.tsv.gz", text);
    const auto dataset = openDataset(folder.path());
    CHECK(dataset->info().labelNames == std::vector<std::string>{"0", "1", "2"});
    CHECK(dataset->read({0, 4}).text == "sentence number 4");
    CHECK(dataset->label({0, 4}) == 1);
}

TEST_CASE("sentence pairs: by known names, and by dataset.json without labels") {
    const testing::TemporaryFolder folder;
    write(folder / "train.tsv", "index\tquestion\tsentence2\tlabel\n0\twho\tme\t1\n");
    CHECK(openDataset(folder.path())->read({0, 0}).pair == "me");
    const auto path = testing::shared("data/ar2en");
    if (!path) return;
    write(folder / "pairs.json", R"({"kind": "texts", "delimiter": "\t", "columns": {"text": 0, "pair": 1}})");
    const auto names = openDataset(*path, {.description = folder / "pairs.json"});
    REQUIRE(names->info().splits.size() == 3);
    CHECK(names->info().splits[0].count == 12877);
    CHECK(names->info().splits[2].count == 1590);
    CHECK(names->info().labelNames.empty());
    CHECK(names->read({2, 1}).pair == "acheson");
}

TEST_CASE("JSON lines") {
    const testing::TemporaryFolder folder;
    write(folder / "train.jsonl", "{\"text\": \"tab\\there\", \"label\": 2}\n\n{\"text\": \"b\", \"label\": -1}\n");
    const auto dataset = openDataset(folder.path());
    CHECK(dataset->info().labelNames.size() == 3);
    CHECK(dataset->read({0, 0}).text == "tab\there");
    CHECK(dataset->label({0, 1}) == ignoredLabel);
    CHECK(testing::mentions(dataset->info().notes.at(0), "1 of 2", "no label"));
    CHECK(testing::mentions(errorOfFile("a.jsonl", "{\"text\": \"x\", \"label\": 1}\n{\"text\": \"y\"}\n").text,
                            "line 2", "label"));
    CHECK(testing::mentions(errorOfFile("a.jsonl", "{\"text\": \"x\"}\n{oops\n").text, "line 2", "not valid JSON"));
    CHECK(testing::mentions(errorOfFile("a.jsonl", "{\"text\": 7}\n").text, "line 1", "string"));
    CHECK(testing::mentions(errorOfFile("a.jsonl", "{\"body_html\": \"x\"}\n").text, "body_html"));
}

TEST_CASE("dataset.json names columns, labels, files and the held-out share") {
    const testing::TemporaryFolder folder;
    write(folder / "a.dat", "joy|3|I am glad\nfear|4|I am not\njoy|5|yes\n");
    write(folder / "dataset.json", R"({"kind": "texts", "delimiter": "|", "header": false, "quotes": false,
        "columns": {"text": 2, "label": 0}, "labels": ["joy", "fear"], "splits": {"mine": "a.dat"},
        "held_out": 0.34, "seed": 9, "image": {"size": 28, "mean": [0.1307], "std": [0.3081]}})");
    const auto dataset = openDataset(folder.path());
    CHECK(dataset->info().splits.at(0).name == "mine");
    CHECK(dataset->info().labelNames == std::vector<std::string>{"joy", "fear"});
    CHECK(dataset->label({0, 1}) == 1);
    CHECK(dataset->read({0, 1}).text == "I am not");
    CHECK(measuringSplit(*dataset).samples.size() == 1);
    CHECK(dataset->info().seed == 9);
    REQUIRE(dataset->info().imagePreprocessor);
    CHECK(dataset->info().imagePreprocessor->channels == 1);
}

TEST_CASE("dataset.json: every wrong key is named") {
    const auto described = [](const std::string& json) {
        return errorOfFile("train.csv", "text,label\na,b\n", json);
    };
    CHECK(testing::mentions(described(R"({"colums": {}})").text, "dataset.json", "colums"));
    CHECK(testing::mentions(described(R"({"kind": "video"})").text, "kind", "video"));
    CHECK(
        testing::mentions(described(R"({"columns": {"text": "body"}})").text, "train.csv", "\"body\"", "text, label"));
    CHECK(testing::mentions(described(R"({"columns": {"text": 7}})").text, "column 7", "2 columns"));
    CHECK(testing::mentions(described(R"({"delimiter": "ab"})").text, "delimiter"));
    CHECK(testing::mentions(described(R"({"held_out": 1.5})").text, "held_out"));
    CHECK(testing::mentions(described(R"({"labels": ["a", "a"]})").text, "labels"));
    CHECK(testing::mentions(described(R"({"labels": ["a", "c"]})").text, "train.csv line 2", "\"b\"", "2 label names"));
    CHECK(testing::mentions(described(R"({"splits": {"train": "none.csv"}})").text, "none.csv", "train"));
    CHECK(testing::mentions(described("[1]").text, "object"));
    CHECK(testing::mentions(described("{").text, "dataset.json", "not valid JSON"));
    CHECK(testing::mentions(described(std::string(100000, '[')).text, "nested"));
}

TEST_CASE("bad tables name the file and the line") {
    CHECK(testing::mentions(errorOfFile("train.csv", "text,label\na,b\nc,d,e\n").text, "train.csv line 3", "expected 2",
                            "found 3"));
    CHECK(testing::mentions(errorOfFile("train.tsv", "text\tlabel\na\tb\nc\n").text, "train.tsv line 3", "found 1"));
    CHECK(testing::mentions(errorOfFile("train.csv", "text,label\na,b\n\"open,c\n").text, "line 3", "never closed"));
    CHECK(testing::mentions(errorOfFile("train.csv", "text,label\n\"a\"x,b\n").text, "line 2", "delimiter"));
    CHECK(testing::mentions(errorOfFile("train.csv", "text,label\n\"a\nb\nc\",d\ne\n").text, "line 5", "found 1"));
    CHECK(testing::mentions(errorOfFile("train.csv", "").text, "train.csv is empty"));
    CHECK(testing::mentions(errorOfFile("train.txt", " \n").text, "train.txt is empty"));
    CHECK(testing::mentions(errorOfFile("train.csv", "text,label\n").text, "no samples"));
    CHECK(testing::mentions(errorOfFile("train.csv", "a,b,c\nd,e,f\n").text, "3 columns", "no header"));
    CHECK(testing::mentions(errorOfFile("train.csv", "a,b,label\nd,e,f\n").text, "line 1", "a, b, label"));
    CHECK(testing::mentions(errorOfFile("train.csv", "text,label\na,\n").text, "line 2", "label is empty"));
    CHECK(testing::mentions(errorOfFile("train.csv", "text,label\na,1\nb,99999999\n").text, "line 3", "99999999",
                            "out of range"));
    CHECK(testing::mentions(errorOfFile("train.csv", "text,label\na,-7\n").text, "line 2", "-7", "out of range"));
    const testing::TemporaryFolder folder;
    write(folder / "train.csv", "text,label\na,b\n");
    write(folder / "test.csv", "text,class\na,b\n");
    CHECK(testing::mentions(testing::errorOf([&] { (void)openDataset(folder.path()); }).text, "test.csv", "\"label\"",
                            "text, class"));
}

TEST_CASE("labels: absent, out of the model's range, matched by name") {
    const testing::TemporaryFolder folder;
    write(folder / "train.csv", "text\nonly text\n");
    const auto unlabelled = openDataset(folder.path());
    CHECK(testing::mentions(testing::errorOf([&] { requireLabels(*unlabelled, 2); }).text, "has no labels"));
    write(folder / "train.csv", "text,label\na,sad\nb,glad\nc,angry\n");
    const auto dataset = openDataset(folder.path());
    CHECK_NOTHROW(requireLabels(*dataset, 3));
    CHECK(testing::mentions(testing::errorOf([&] { requireLabels(*dataset, 2); }).text, "sample 1", "class 2 (sad)",
                            "2 classes"));
    const std::vector<std::string> modelNames = {"Sad", "Glad", "Angry", "Calm"};
    CHECK(matchLabels(*dataset, modelNames) == std::vector<std::int64_t>{2, 1, 0});
    const std::vector<std::string> generic = {"LABEL_0", "LABEL_1", "LABEL_2"};
    CHECK(matchLabels(*dataset, generic) == std::vector<std::int64_t>{0, 1, 2});
    CHECK(openDataset(folder.path(), {.labelNames = {"sad", "glad", "angry"}})->label({0, 0}) == 0);
}

TEST_CASE("running text: the last tenth of one file is measured, cut at a line") {
    const auto path = testing::shared("data/tinyshakespeare");
    if (!path) return;
    const auto dataset = openDataset(*path);
    CHECK(dataset->info().kind == DatasetKind::runningText);
    const auto fitting = fittingSplit(*dataset);
    const auto measuring = measuringSplit(*dataset);
    REQUIRE(fitting.samples.size() == 1);
    REQUIRE(measuring.samples.size() == 1);
    CHECK(fitting.samples[0].end == measuring.samples[0].begin);
    CHECK(std::abs(static_cast<double>(fitting.samples[0].end) / 1115394 - 0.9) < 0.001);
    const std::string head = dataset->read(fitting.samples[0]).text;
    CHECK(head.back() == '\n');
    CHECK(head + dataset->read(measuring.samples[0]).text == readText(*path / "input.txt"));
    CHECK(dataset->read(evaluationSplit(*dataset).samples[0]).text.size() == 1115394);
}

TEST_CASE("running text: a folder in name order, split by names, the cut inside one of several") {
    const testing::TemporaryFolder folder;
    write(folder / "b.txt", "second\n" + std::string(92, 'b'));
    write(folder / "a.txt", "first, a text\n");
    write(folder / "README.md", "no data");
    const auto dataset = openDataset(folder.path(), {.heldOutShare = 0.5});
    const auto fitting = fittingSplit(*dataset);
    REQUIRE(fitting.samples.size() == 2);
    CHECK(dataset->read(fitting.samples[0]).text == "first, a text\n");
    CHECK(dataset->read(fitting.samples[1]).text.size() +
              dataset->read(measuringSplit(*dataset).samples[0]).text.size() ==
          99);
    write(folder / "wiki.train.tokens", "x");
    write(folder / "wiki.test.tokens", "y");
    CHECK(openDataset(folder.path())->info().splits.size() == 2);
    CHECK(openDataset(folder / "b.txt")->info().splits.size() == 1);
}

TEST_CASE("running text: empty, binary and changed files") {
    CHECK(testing::mentions(errorOfFile("a.txt", "").text, "a.txt is empty"));
    CHECK(testing::mentions(errorOfFile("a.txt", std::string("a\0b", 3)).text, "zero byte"));
    const testing::TemporaryFolder folder;
    write(folder / "a.txt", "some text\nmore text\n");
    const auto dataset = openDataset(folder.path());
    write(folder / "a.txt", "short\n");
    CHECK(testing::mentions(testing::errorOf([&] { (void)dataset->read({0, 0}); }).text, "20 bytes", "6"));
    write(folder / "a.txt", "x\n");
    CHECK(testing::mentions(testing::errorOf([&] { (void)fittingSplit(*openDataset(folder.path())); }).text,
                            "too small"));
}

TEST_CASE("missing, unknown and unreadable places") {
    const testing::TemporaryFolder folder;
    CHECK(testing::errorOf([&] { (void)openDataset(folder / "none"); }).code == ErrorCode::notFound);
    CHECK(
        testing::mentions(testing::errorOf([&] { (void)openDataset(folder.path()); }).text, "no data set", "0 files"));
    write(folder / "model.bin", "x");
    CHECK(testing::mentions(testing::errorOf([&] { (void)openDataset(folder.path()); }).text, "model.bin"));
    replaceText(folder / "train.tar.xz", "x");
    CHECK(testing::mentions(testing::errorOf([&] { (void)openDataset(folder.path()); }).hint, "Unpack train.tar.xz"));
    fs::create_directory(folder / "locked");
    write(folder / "shut.csv", "text,label\na,b\n");
    ::chmod((folder / "locked").c_str(), 0);
    ::chmod((folder / "shut.csv").c_str(), 0);
    ::chmod(folder.path().c_str(), 0755);
    const bool root = ::geteuid() == 0;
    if (root) REQUIRE(::seteuid(65534) == 0);  // root may read everything
    const auto lockedFolder = attempt([&] { return openDataset(folder / "locked"); });
    const auto shutFile = attempt([&] { return openDataset(folder / "shut.csv"); });
    if (root) REQUIRE(::seteuid(0) == 0);
    REQUIRE(!lockedFolder);
    CHECK(lockedFolder.error().code == ErrorCode::io);
    CHECK(testing::mentions(lockedFolder.error().text, "locked", "cannot be read"));
    REQUIRE(!shutFile);
    CHECK(shutFile.error().code == ErrorCode::io);
}

TEST_CASE("a cut gzip file is an error") {
    const testing::TemporaryFolder folder;
    std::string text;
    for (int i = 0; i < 1000; ++i) text += "line " + std::to_string(i * 7919 % 1000) + ";label\n";
    writeGzip(folder / "train.csv.gz", "text;label\n" + text);
    CHECK(openDataset(folder.path())->info().splits[0].count == 1000);
    fs::resize_file(folder / "train.csv.gz", fs::file_size(folder / "train.csv.gz") / 2);
    CHECK(
        testing::mentions(testing::errorOf([&] { (void)openDataset(folder.path()); }).text, "train.csv.gz", "cut off"));
}

TEST_CASE("split names") {
    CHECK(splitRole("emotion-train.csv") == SplitRole::train);
    CHECK(splitRole("t10k-images-idx3-ubyte.gz") == SplitRole::test);
    CHECK(splitRole("test_2016_flickr.en.gz") == SplitRole::test);
    CHECK(splitRole("dev") == SplitRole::validation);
    CHECK(splitRole("validate/Val") == SplitRole::validation);
    CHECK(splitRole("latest.csv") == SplitRole::other);
    CHECK(splitRole("constrain.csv") == SplitRole::other);
}

TEST_CASE("content hashes follow content and description") {
    const testing::TemporaryFolder folder;
    write(folder / "train.csv", "text,label\na,b\n");
    const auto before = openDataset(folder.path())->info().contentHash;
    CHECK(openDataset(folder.path())->info().contentHash == before);
    write(folder / "dataset.json", R"({"labels": ["b"]})");
    const auto described = openDataset(folder.path())->info().contentHash;
    CHECK(described != before);
    write(folder / "train.csv", "text,label\nc,b\n");
    CHECK(openDataset(folder.path())->info().contentHash != described);
}

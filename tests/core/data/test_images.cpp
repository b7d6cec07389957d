// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "core/data/dataset.h"
#include "core/data/split.h"
#include "tests/testing.h"

using namespace dynak;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& file, const std::string& bytes) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string idx(std::initializer_list<std::uint32_t> extents, const std::string& content) {
    std::string bytes = {0, 0, 8, static_cast<char>(extents.size())};
    for (const auto extent : extents)
        for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(extent >> shift & 255U);
    return bytes + content;
}

Error errorOfOpening(const fs::path& path) {
    return testing::errorOf([&] { (void)openDataset(path); });
}

}  // namespace

TEST_CASE("MNIST's test split; labels without images are left out and noted") {
    const auto path = testing::shared("data/mnist");
    if (!path) return;
    const auto dataset = openDataset(*path);
    const auto& info = dataset->info();
    CHECK(info.format == "IDX");
    REQUIRE(info.splits.size() == 1);
    CHECK(info.splits[0].name == "test");
    CHECK(info.splits[0].count == 10000);
    CHECK(info.labelNames.size() == 10);
    REQUIRE(info.notes.size() == 1);
    CHECK(testing::mentions(info.notes[0], "train", "no images"));
    const Sample first = dataset->read({0, 0});
    CHECK(first.label == 7);  // the well-known first digits: 7 2 1 0 4
    CHECK(dataset->label({0, 4}) == 4);
    CHECK(first.image.height == 28);
    CHECK(first.image.channels == 1);
    CHECK(first.image.pixels[7 * 28 + 6] == 84);
    CHECK(evaluationSplit(*dataset).samples.size() == 10000);
    CHECK(measuringSplit(*dataset).samples.size() == 2000);
    CHECK(openDataset(*path / "t10k-images-idx3-ubyte.gz")->info().labelNames.size() == 10);
}

TEST_CASE("IDX: a header that claims more than the file holds") {
    const testing::TemporaryFolder folder;
    const auto images = folder / "train-images-idx3-ubyte";
    const auto labels = folder / "train-labels-idx1-ubyte";
    write(labels, idx({2}, std::string{1, 0}));
    write(images, idx({2, 2, 2}, "abcdefgh"));
    CHECK(openDataset(folder.path())->read({0, 1}).image.pixels == std::vector<std::uint8_t>{'e', 'f', 'g', 'h'});
    write(images, idx({2, 2, 2}, "abcdefg"));
    CHECK(testing::mentions(errorOfOpening(folder.path()).text, "train-images", "24 bytes", "23"));
    write(images, idx({4000000000U, 60000, 60000}, "abc"));
    CHECK(testing::mentions(errorOfOpening(folder.path()).text, "claims"));
    write(images, idx({2000000000U, 10, 10}, "abc"));
    CHECK(testing::mentions(errorOfOpening(folder.path()).text, "200000000016 bytes", "holds 19"));
    write(images, idx({2, 0, 2}, ""));
    CHECK(testing::mentions(errorOfOpening(folder.path()).text, "no pixels"));
    write(images, idx({3, 1, 1}, "abc"));
    CHECK(testing::mentions(errorOfOpening(folder.path()).text, "train-labels", "[3]", "[2]"));
    write(images, "PK\x03\x04 something else");
    CHECK(testing::mentions(errorOfOpening(folder.path()).text, "no IDX file"));
    write(images, std::string("\0\0\x0d\3aaaabbbbcccc", 16));
    CHECK(testing::mentions(errorOfOpening(folder.path()).text, "type 13"));
    write(images, "");
    CHECK(testing::mentions(errorOfOpening(folder.path()).text, "0 bytes"));
    fs::remove(images);
    CHECK(testing::mentions(errorOfOpening(folder.path()).text, "no images"));
}

TEST_CASE("IDX: labels outside of the given names") {
    const testing::TemporaryFolder folder;
    write(folder / "images-idx3-ubyte", idx({1, 1, 1}, "x"));
    write(folder / "labels-idx1-ubyte", idx({1}, "\x05"));
    write(folder / "dataset.json", R"({"labels": ["a", "b"]})");
    CHECK(testing::mentions(errorOfOpening(folder.path()).text, "labels-idx1", "5", "0 to 1"));
}

TEST_CASE("CIFAR binaries: planes become pixels, label names come with the data") {
    const testing::TemporaryFolder folder;
    std::string record(1 + 3072, '\0');
    record[0] = 9;
    record[1] = 10;
    record[1 + 1024] = 20;
    record[1 + 2048] = 30;
    write(folder / "data_batch_1.bin", record);
    write(folder / "data_batch_2.bin", record + record);
    write(folder / "test_batch.bin", record);
    std::string names;
    for (int i = 0; i < 10; ++i) names += "class" + std::to_string(i) + "\n";
    write(folder / "batches.meta.txt", names + "\n");
    const auto dataset = openDataset(folder.path());
    REQUIRE(dataset->info().splits.size() == 2);
    CHECK(dataset->info().splits[0].count == 3);
    CHECK(dataset->info().labelNames[9] == "class9");
    const Sample sample = dataset->read({0, 2});
    CHECK(sample.label == 9);
    CHECK(sample.image.pixels[0] == 10);
    CHECK(sample.image.pixels[1] == 20);
    CHECK(sample.image.pixels[2] == 30);
    write(folder / "test_batch.bin", record.substr(0, 3000));
    CHECK(testing::mentions(errorOfOpening(folder.path()).text, "test_batch.bin", "3073", "3000"));
    record[0] = 10;
    write(folder / "test_batch.bin", record);
    CHECK(testing::mentions(errorOfOpening(folder.path()).text, "record 1", "label 10", "0 to 9"));
}

TEST_CASE("CIFAR-100 binaries use the fine label") {
    const testing::TemporaryFolder folder;
    std::string record(2 + 3072, '\0');
    record[0] = 19;
    record[1] = 99;
    write(folder / "cifar-100-binary/train.bin", record);
    const auto dataset = openDataset(folder.path());
    CHECK(dataset->info().format == "CIFAR-100 binary");
    CHECK(dataset->label({0, 0}) == 99);
}

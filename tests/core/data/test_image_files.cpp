// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG, PNG and folders of them.
#include <cmath>
#include <cstdlib>
#include <fstream>

#include "core/base/file.h"
#include "core/data/dataset.h"
#include "core/data/image.h"
#include "core/data/split.h"
#include "tests/testing.h"

using namespace dynak;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& file, const std::string& bytes) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string bigEndian(std::uint32_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 255U);
    return bytes;
}

std::uint32_t checksum(const std::string& bytes, std::uint32_t (*step)(std::uint32_t, std::uint8_t),
                       std::uint32_t start) {
    for (const char byte : bytes) start = step(start, static_cast<std::uint8_t>(byte));
    return start;
}

std::string chunk(const std::string& type, const std::string& content) {
    const auto crc = [](std::uint32_t sum, std::uint8_t byte) {
        sum ^= byte;
        for (int bit = 0; bit < 8; ++bit) sum = sum & 1U ? sum >> 1 ^ 0xedb88320U : sum >> 1;
        return sum;
    };
    return bigEndian(static_cast<std::uint32_t>(content.size())) + type + content +
           bigEndian(~checksum(type + content, crc, ~0U));
}

// An uncompressed PNG. `colour`: 0 grey, 2 RGB, 4 grey with alpha, 6 RGB with alpha.
std::string png(std::uint32_t width, std::uint32_t height, char colour, const std::string& pixels) {
    const std::size_t rowBytes = pixels.size() / std::max<std::uint32_t>(height, 1);
    std::string raw;
    for (std::uint32_t y = 0; y < height && y * rowBytes < pixels.size(); ++y)
        raw += '\0' + pixels.substr(y * rowBytes, rowBytes);
    const auto adler = [](std::uint32_t sum, std::uint8_t byte) {
        const std::uint32_t low = ((sum & 0xffffU) + byte) % 65521U;
        return ((sum >> 16) + low) % 65521U << 16 | low;
    };
    const auto length = static_cast<std::uint16_t>(raw.size());
    std::string stored = {0x78,
                          0x01,
                          0x01,
                          static_cast<char>(length & 255U),
                          static_cast<char>(length >> 8),
                          static_cast<char>(~length & 255U),
                          static_cast<char>(static_cast<std::uint16_t>(~length) >> 8)};
    stored += raw + bigEndian(checksum(raw, adler, 1));
    const std::string header = bigEndian(width) + bigEndian(height) + std::string{8, colour, 0, 0, 0};
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", header) + chunk("IDAT", stored) + chunk("IEND", "");
}

Image decode(const std::string& bytes) {
    return decodeImage(std::as_bytes(std::span(bytes)), "some.png");
}

std::string errorOfDecoding(const std::string& bytes) {
    return testing::errorOf([&] { (void)decode(bytes); }).text;
}

// A few files of CIFAR-10 in a folder of their own; false where the archive is absent.
bool extractCifar(const fs::path& folder) {
    const auto archive = testing::shared("data/cifar10/test.tar.xz");
    if (!archive) return false;
    const std::string command = "tar -xJf '" + archive->string() + "' -C '" + folder.string() +
                                "' test/airplane/0000.jpg test/airplane/0001.jpg test/cat/0000.jpg test/truck/0000.jpg";
    return std::system(command.c_str()) == 0;
}

}  // namespace

TEST_CASE("PNG: grey, colour, transparency dropped") {
    CHECK(decode(png(2, 1, 0, "ab")).pixels == std::vector<std::uint8_t>{'a', 'b'});
    CHECK(decode(png(1, 2, 2, "abcdef")).pixels == std::vector<std::uint8_t>{'a', 'b', 'c', 'd', 'e', 'f'});
    CHECK(decode(png(1, 1, 6, "abcd")).pixels == std::vector<std::uint8_t>{'a', 'b', 'c'});
    const Image grey = decode(png(1, 1, 4, "ab"));
    CHECK(grey.channels == 1);
    CHECK(grey.pixels == std::vector<std::uint8_t>{'a'});
}

TEST_CASE("damaged images: cut off, too large for their bytes, of another kind") {
    const std::string good = png(4, 4, 2, std::string(48, 'x'));
    CHECK(decode(good).width == 4);
    for (const std::size_t length : {std::size_t{20}, std::size_t{40}, std::size_t{60}, std::size_t{80}})
        CHECK(testing::mentions(errorOfDecoding(good.substr(0, length)), "some.png"));
    CHECK(testing::mentions(errorOfDecoding(png(30000, 30000, 0, "x")), "30000 x 30000"));
    CHECK(testing::mentions(errorOfDecoding(png(4000000, 1, 0, "x")), "4000000 x 1"));
    CHECK(testing::mentions(errorOfDecoding("GIF89a......"), "no JPEG or PNG"));
    CHECK(testing::mentions(errorOfDecoding(""), "no JPEG or PNG"));
}

TEST_CASE("CIFAR-10 JPEGs in a folder for each class") {
    const testing::TemporaryFolder folder;
    if (!extractCifar(folder.path())) return;
    const auto dataset = openDataset(folder.path());
    const auto& info = dataset->info();
    CHECK(info.format == "image folder");
    REQUIRE(info.splits.size() == 1);
    CHECK(info.splits[0].name == "test");
    CHECK(info.splits[0].count == 4);
    CHECK(info.labelNames == std::vector<std::string>{"airplane", "cat", "truck"});
    const Sample cat = dataset->read({0, 2});
    CHECK(cat.label == 1);
    CHECK(cat.image.height == 32);
    CHECK(cat.image.width == 32);
    CHECK(cat.image.channels == 3);

    const std::string whole = readText(folder / "test/cat/0000.jpg");
    write(folder / "test/cat/0000.jpg", whole.substr(0, whole.size() / 2));
    CHECK(testing::mentions(testing::errorOf([&] { (void)dataset->read({0, 2}); }).text, "cat/0000.jpg", "cut off"));
    write(folder / "test/cat/0000.jpg", whole.substr(0, 100));
    CHECK(testing::mentions(testing::errorOf([&] { (void)dataset->read({0, 2}); }).text, "cat/0000.jpg"));
    fs::remove(folder / "test/cat/0000.jpg");
    CHECK(testing::errorOf([&] { (void)dataset->read({0, 2}); }).code == ErrorCode::notFound);
}

TEST_CASE("image folders: splits, classes of all splits, labels given, none at all") {
    const testing::TemporaryFolder folder;
    const std::string image = png(1, 1, 0, "a");
    write(folder / "d/train/dog/2.png", image);
    write(folder / "d/train/ant/1.PNG", image);
    write(folder / "d/val/cow/1.png", image);
    write(folder / "d/other/cow/1.png", image);
    const auto dataset = openDataset(folder / "d");
    REQUIRE(dataset->info().splits.size() == 2);
    CHECK(dataset->info().splits[1].name == "validation");
    CHECK(dataset->info().labelNames == std::vector<std::string>{"ant", "cow", "dog"});
    CHECK(dataset->label({0, 1}) == 2);
    write(folder / "d/dataset.json", R"({"labels": ["dog", "cow", "ant"]})");
    CHECK(openDataset(folder / "d")->label({0, 1}) == 0);
    write(folder / "d/dataset.json", R"({"labels": ["dog", "cow"]})");
    CHECK(
        testing::mentions(testing::errorOf([&] { (void)openDataset(folder / "d"); }).text, "\"ant\"", "2 label names"));
    write(folder / "d/dataset.json", R"({"splits": {"train": "other", "test": "val"}})");
    CHECK(openDataset(folder / "d")->info().splits[0].count == 1);

    // vehicles: here "train" is a class
    write(folder / "v/train/1.png", image);
    write(folder / "v/bus/1.png", image);
    CHECK(openDataset(folder / "v")->info().labelNames == std::vector<std::string>{"bus", "train"});
    write(folder / "flat/1.png", image);
    CHECK(openDataset(folder / "flat")->info().labelNames.empty());
    CHECK(openDataset(folder / "flat")->label({0, 0}) == ignoredLabel);
}

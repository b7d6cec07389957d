// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <limits>
#include <random>

#include "core/checkpoint/safetensors.h"
#include "tests/core/checkpoint/handmade.h"

using namespace dynak;
using namespace testing;

namespace {

Error openError(const std::string& bytes) {
    const TemporaryFolder folder;
    writeBytes(folder / "w.safetensors", bytes);
    const Error error = errorOf([&] { static_cast<void>(SafetensorsFile::open(folder / "w.safetensors")); });
    CHECK(error.code == ErrorCode::badFile);
    CHECK(mentions(error.text, "w.safetensors"));
    CHECK_FALSE(error.hint.empty());
    return error;
}

// The error of a header that describes the tensor "a" like this, before 16 bytes of data.
std::string entryError(const std::string& entry) {
    const Error error = openError(container("{\"a\":" + entry + "}", std::string(16, 'x')));
    CHECK(mentions(error.text, "tensor \"a\""));
    return error.text;
}

SafetensorsFile openBytes(const TemporaryFolder& folder, const std::string& bytes) {
    writeBytes(folder / "w.safetensors", bytes);
    return SafetensorsFile::open(folder / "w.safetensors");
}

std::span<const std::byte> bytesOf(std::string_view text) {
    return std::as_bytes(std::span(text));
}

}  // namespace

TEST_CASE("safetensors: every dtype comes back as it was written") {
    const TemporaryFolder folder;
    const std::string raw = "abcdefghijklmnopqrstuvwxyz012345678901234567890123456789";
    const std::vector<DType> types{DType::boolean, DType::u8,  DType::i8,  DType::bf16, DType::f16,
                                   DType::i32,     DType::f32, DType::i64, DType::f64};
    std::vector<NamedTensor> tensors;
    for (const DType type : types)
        tensors.push_back({name(type), {type, {1, 3}, bytesOf(raw).first(3 * bytesPerElement(type))}});
    writeSafetensors(folder / "w.safetensors", tensors);

    const auto file = SafetensorsFile::open(folder / "w.safetensors");
    CHECK(file.names().size() == types.size());
    for (const auto& [tensor, written] : tensors) {
        CAPTURE(tensor);
        const TensorView read = file.view(tensor);
        CHECK(read.type == written.type);
        CHECK(read.shape == Shape{1, 3});
        CHECK(std::ranges::equal(read.bytes, written.bytes));
        CHECK(file.typeName(tensor) == tensor);
        CHECK(file.byteCount(tensor) == written.bytes.size());
        CHECK(reinterpret_cast<std::uintptr_t>(read.bytes.data()) % bytesPerElement(read.type) == 0);
    }
}

TEST_CASE("safetensors: written data starts at a multiple of 8, leaves no holes and names its format") {
    const TemporaryFolder folder;
    const Tensor bytes{DType::u8, {3}, std::vector<std::byte>(3)};
    const std::vector<float> values{1, 2};
    const Tensor floats = Tensor::fromFloats({2}, values);
    writeSafetensors(folder / "w", {{"small", bytes.view()}, {"large", floats.view()}}, {{"origin", "here"}});
    const std::string written = readBytes(folder / "w");
    std::uint64_t header = 0;
    std::memcpy(&header, written.data(), 8);
    CHECK(header % 8 == 0);
    CHECK(written.size() == 8 + header + 8 + 3);
    const auto file = SafetensorsFile::open(folder / "w");
    CHECK(file.metadata() == std::map<std::string, std::string>{{"format", "pt"}, {"origin", "here"}});
    CHECK(file.view("large").toFloats() == values);
    CHECK(file.view("large").bytes.data() < file.view("small").bytes.data());
}

TEST_CASE("safetensors: scalars, empty tensors, an empty file of tensors") {
    const TemporaryFolder folder;
    const Tensor scalar = Tensor::fromFloats({}, std::vector<float>{7});
    const Tensor nothing = Tensor::fromFloats({0, 5}, {});
    writeSafetensors(folder / "w", {{"scalar", scalar.view()}, {"nothing", nothing.view()}});
    const auto file = SafetensorsFile::open(folder / "w");
    CHECK(file.view("scalar").toFloats() == std::vector<float>{7});
    CHECK(file.shape("nothing") == Shape{0, 5});
    CHECK(file.view("nothing").bytes.empty());
    writeSafetensors(folder / "w", {});
    CHECK(SafetensorsFile::open(folder / "w").names().empty());
}

TEST_CASE("safetensors: a file can be rewritten from its own views, which stay valid") {
    const TemporaryFolder folder;
    const std::vector<float> values{1, 2, 3};
    const Tensor tensor = Tensor::fromFloats({3}, values);
    writeSafetensors(folder / "w", {{"a", tensor.view()}});
    const auto old = SafetensorsFile::open(folder / "w");
    writeSafetensors(folder / "w", {{"b", old.view("a")}});
    CHECK(old.view("a").toFloats() == values);
    CHECK(SafetensorsFile::open(folder / "w").view("b").toFloats() == values);
}

TEST_CASE("safetensors: views outlive the first object through its copies") {
    const TemporaryFolder folder;
    std::optional<SafetensorsFile> copy;
    copy.emplace(openBytes(folder, oneTensor("a")));
    const TensorView view = copy->view("a");
    const SafetensorsFile kept = *copy;
    copy.reset();
    CHECK(view.toFloats() == std::vector<float>{1});
}

TEST_CASE("safetensors: unaligned data, holes, bytes behind the data and any order of the header are read") {
    const TemporaryFolder folder;
    const std::vector<float> values{3, 4};
    std::string data = "?";
    data.append(reinterpret_cast<const char*>(values.data()), 8).append("\x05 behind");
    const auto file =
        openBytes(folder, container(R"({"z":{"dtype":"U8","data_offsets":[9,10],"shape":[1]},"__metadata__":{"k":"v"},)"
                                    R"("a":{"shape":[2],"dtype":"F32","data_offsets":[1,9],"extra":null}}  )",
                                    data));
    CHECK(file.names() == std::vector<std::string>{"a", "z"});
    CHECK(file.view("a").toFloats() == values);
    CHECK(file.view("z").toInts() == std::vector<std::int64_t>{5});
    CHECK(file.metadata().at("k") == "v");
}

TEST_CASE("safetensors: an unknown dtype is an error only where it is read") {
    const TemporaryFolder folder;
    const auto file = openBytes(folder, container(R"({"w":{"dtype":"F8_E4M3","shape":[2],"data_offsets":[0,2]},)"
                                                  R"("x":{"dtype":"U8","shape":[1],"data_offsets":[2,3]}})",
                                                  "abc"));
    CHECK(file.view("x").toInts() == std::vector<std::int64_t>{'c'});
    CHECK(file.shape("w") == Shape{2});
    const Error error = errorOf([&] { static_cast<void>(file.view("w")); });
    CHECK(error.code == ErrorCode::badFile);
    CHECK(mentions(error.text, "w.safetensors", "\"w\"", "F8_E4M3"));
    CHECK(mentions(error.hint, "BF16"));
}

TEST_CASE("safetensors: an absent tensor is named") {
    const TemporaryFolder folder;
    const auto file = openBytes(folder, oneTensor("a"));
    CHECK_FALSE(file.contains("b"));
    for (const auto& error :
         {errorOf([&] { static_cast<void>(file.view("b")); }), errorOf([&] { static_cast<void>(file.shape("b")); })}) {
        CHECK(error.code == ErrorCode::notFound);
        CHECK(mentions(error.text, "w.safetensors", "\"b\""));
    }
}

TEST_CASE("safetensors: files that are none") {
    SUBCASE("absent") {
        const Error error = errorOf([] { static_cast<void>(SafetensorsFile::open("/nowhere/w.safetensors")); });
        CHECK(error.code == ErrorCode::notFound);
        CHECK(mentions(error.text, "/nowhere/w.safetensors"));
    }
    SUBCASE("a folder") {
        const TemporaryFolder folder;
        const Error error = errorOf([&] { static_cast<void>(SafetensorsFile::open(folder.path())); });
        CHECK(error.code == ErrorCode::badFile);
    }
    SUBCASE("a pipe without a writer does not hang") {
        const TemporaryFolder folder;
        REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
        const Error error = errorOf([&] { static_cast<void>(SafetensorsFile::open(folder / "pipe")); });
        CHECK(error.code == ErrorCode::badFile);
    }
    SUBCASE("empty") {
        CHECK(mentions(openError("").text, "empty"));
    }
    SUBCASE("seven bytes") {
        CHECK(mentions(openError("1234567").text, "7 bytes"));
    }
    SUBCASE("text") {
        CHECK(mentions(openError("This is no file of weights.").text, "not a safetensors file"));
    }
}

TEST_CASE("safetensors: lengths of the header that cannot be") {
    SUBCASE("longer than the file") {
        CHECK(mentions(openError(container("{}", "", 3)).text, "3 bytes", "only 2"));
    }
    SUBCASE("2^64 - 8, which wraps around") {
        CHECK(mentions(openError(container("{}", "", UINT64_MAX - 7)).text, "18446744073709551608"));
    }
    SUBCASE("over the limit, in a file with holes that is long enough") {
        const TemporaryFolder folder;
        writeBytes(folder / "w", container("{}", "", longestSafetensorsHeader + 1));
        fs::resize_file(folder / "w", longestSafetensorsHeader + 100);
        const Error error = errorOf([&] { static_cast<void>(SafetensorsFile::open(folder / "w")); });
        CHECK(mentions(error.text, "more than the accepted 100000000"));
    }
    SUBCASE("zero") {
        CHECK(mentions(openError(container("")).text, "not valid JSON"));
    }
}

TEST_CASE("safetensors: headers that are no object of tensors") {
    SUBCASE("no JSON") {
        CHECK(mentions(openError(container("{\"a\":")).text, "not valid JSON"));
    }
    SUBCASE("a list") {
        CHECK(mentions(openError(container("[1]")).text, "not a JSON object"));
    }
    SUBCASE("nested too deeply") {
        CHECK(mentions(openError(container(std::string(100'000, '['))).text, "nested"));
    }
    SUBCASE("a number that no float holds") {
        CHECK(mentions(openError(container("{\"a\":1e999}")).text, "JSON"));
    }
    SUBCASE("bytes that are not UTF-8") {
        CHECK(mentions(openError(container("{\"\xff\":1}")).text, "JSON"));
    }
    SUBCASE("a name twice") {
        const std::string entry = R"(:{"dtype":"U8","shape":[0],"data_offsets":[0,0]})";
        CHECK(mentions(openError(container("{\"a\"" + entry + ",\"a\"" + entry + "}")).text, "\"a\" twice"));
    }
    SUBCASE("metadata that is a list") {
        CHECK(mentions(openError(container(R"({"__metadata__":[]})")).text, "__metadata__"));
    }
    SUBCASE("metadata that is no text") {
        CHECK(mentions(openError(container(R"({"__metadata__":{"k":1}})")).text, "metadata \"k\""));
    }
}

TEST_CASE("safetensors: entries that are wrong in themselves") {
    SUBCASE("a number") {
        CHECK(mentions(entryError("3"), "number"));
    }
    SUBCASE("no dtype") {
        CHECK(mentions(entryError(R"({"shape":[4],"data_offsets":[0,16]})"), "\"dtype\""));
    }
    SUBCASE("no shape") {
        CHECK(mentions(entryError(R"({"dtype":"F32","data_offsets":[0,16]})"), "\"shape\""));
    }
    SUBCASE("no offsets") {
        CHECK(mentions(entryError(R"({"dtype":"F32","shape":[4]})"), "\"data_offsets\""));
    }
    SUBCASE("a dtype that is a number") {
        CHECK(mentions(entryError(R"({"dtype":3,"shape":[4],"data_offsets":[0,16]})"), "dtype"));
    }
    SUBCASE("a shape that is a number") {
        CHECK(mentions(entryError(R"({"dtype":"F32","shape":4,"data_offsets":[0,16]})"), "shape"));
    }
    SUBCASE("a negative dimension") {
        CHECK(mentions(entryError(R"({"dtype":"F32","shape":[-2,-2],"data_offsets":[0,16]})"), "dimension -2"));
    }
    SUBCASE("a fractional dimension") {
        CHECK(mentions(entryError(R"({"dtype":"F32","shape":[4.0],"data_offsets":[0,16]})"), "dimension 4.0"));
    }
    SUBCASE("dimensions whose product overflows to what the data has") {
        CHECK(mentions(entryError(R"({"dtype":"U8","shape":[4294967296,4294967296],"data_offsets":[0,0]})"),
                       "more elements"));
    }
    SUBCASE("the same behind an empty dimension") {
        CHECK(mentions(entryError(R"({"dtype":"U8","shape":[4294967296,4294967296,0],"data_offsets":[0,0]})"),
                       "more elements"));
    }
    SUBCASE("a dimension beyond 64 bits") {
        CHECK(
            mentions(entryError(R"({"dtype":"U8","shape":[99999999999999999999],"data_offsets":[0,0]})"), "dimension"));
    }
    SUBCASE("too many dimensions") {
        std::string ones = "1";
        for (int i = 1; i < 65; ++i) ones += ",1";
        CHECK(
            mentions(entryError(R"({"dtype":"U8","shape":[)" + ones + R"(],"data_offsets":[0,1]})"), "65 dimensions"));
    }
}

TEST_CASE("safetensors: offsets that do not fit") {
    SUBCASE("three of them") {
        CHECK(mentions(entryError(R"({"dtype":"F32","shape":[4],"data_offsets":[0,16,16]})"), "data_offsets"));
    }
    SUBCASE("negative") {
        CHECK(mentions(entryError(R"({"dtype":"F32","shape":[4],"data_offsets":[-16,0]})"), "data_offsets"));
    }
    SUBCASE("in reverse") {
        CHECK(mentions(entryError(R"({"dtype":"F32","shape":[4],"data_offsets":[16,0]})"), "ends before"));
    }
    SUBCASE("outside the file") {
        CHECK(mentions(entryError(R"({"dtype":"F32","shape":[4],"data_offsets":[1,17]})"), "only 16 bytes"));
    }
    SUBCASE("an unknown dtype outside the file") {
        CHECK(mentions(entryError(R"({"dtype":"F8_E4M3","shape":[16],"data_offsets":[1,17]})"), "only 16 bytes"));
    }
    SUBCASE("other than the shape needs") {
        CHECK(mentions(entryError(R"({"dtype":"F32","shape":[3],"data_offsets":[0,16]})"), "[3]", "F32", "12", "16"));
    }
    SUBCASE("shared by two tensors") {
        const Error error = openError(container(R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},)"
                                                R"("b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})",
                                                "abc"));
        CHECK(mentions(error.text, "\"a\"", "\"b\"", "same bytes"));
    }
}

TEST_CASE("safetensors: a file that was cut short anywhere is refused") {
    const TemporaryFolder folder;
    const Tensor tensor = Tensor::fromFloats({2, 2}, std::vector<float>{1, 2, 3, 4});
    writeSafetensors(folder / "whole", {{"a", tensor.view()}});
    const std::string whole = readBytes(folder / "whole");
    for (std::size_t length = 0; length < whole.size(); ++length) openError(whole.substr(0, length));
}

TEST_CASE("safetensors: 2,000 damaged headers give an Error or a file, never a crash") {
    const TemporaryFolder folder;
    const Tensor floats = Tensor::fromFloats({2, 3}, std::vector<float>(6, 1.5F));
    const Tensor ints = Tensor::fromInts({4}, std::vector<std::int64_t>{1, 2, 3, 4});
    writeSafetensors(folder / "w", {{"layer.weight", floats.view()}, {"ids", ints.view()}});
    const std::string whole = readBytes(folder / "w");
    const std::size_t header = whole.size() - floats.bytes.size() - ints.bytes.size();
    const std::string likely = "{}[]\",:-+.eE0123456789\\";
    std::mt19937_64 random(20240607);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string bytes = whole;
        for (auto changes = 1 + random() % 3; changes > 0; --changes) {
            const bool syntax = random() % 2 == 0;
            bytes[random() % header] = static_cast<char>(syntax ? likely[random() % likely.size()] : random() % 256);
        }
        writeBytes(folder / "damaged", bytes);
        try {
            const auto file = SafetensorsFile::open(folder / "damaged");
            for (const auto& tensor : file.names()) CHECK(file.shape(tensor).size() <= 64);
            for (const auto& tensor : file.names()) static_cast<void>(file.view(tensor).toFloats());
        } catch (const Error& error) {
            CHECK(mentions(error.text, (folder / "damaged").string()));
            ++refused;
        }
    }
    CHECK(refused > 1000);
    CHECK(refused < 2000);
}

TEST_CASE("safetensors: what cannot be written is said before anything is written") {
    const TemporaryFolder folder;
    const Tensor one = Tensor::fromFloats({1}, std::vector<float>{1});
    const auto writeError = [&](const std::vector<NamedTensor>& tensors) {
        const Error error = errorOf([&] { writeSafetensors(folder / "w", tensors); });
        CHECK(error.code == ErrorCode::badArgument);
        CHECK(fs::is_empty(folder.path()));
        return error.text;
    };
    CHECK(mentions(writeError({{"a", one.view()}, {"a", one.view()}}), "\"a\"", "twice"));
    CHECK(mentions(writeError({{"__metadata__", one.view()}}), "reserves"));
    CHECK(mentions(writeError({{"\xff", one.view()}}), "UTF-8"));
    CHECK(mentions(writeError({{"a", {DType::f32, {2}, one.view().bytes}}}), "\"a\"", "[2]", "8 bytes", "got 4"));
    CHECK(mentions(writeError({{"a", {DType::f32, {-1, -1}, one.view().bytes}}}), "\"a\"", "[-1, -1]"));
}

TEST_CASE("safetensors: a disk that takes no more leaves the old file and a clear error") {
    const TemporaryFolder folder;
    writeBytes(folder / "w", "old");
    const Tensor large{DType::u8, {1 << 20}, std::vector<std::byte>(1 << 20)};
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit tight{1 << 16, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
    const Error error = errorOf([&] { writeSafetensors(folder / "w", {{"a", large.view()}}); });
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK(error.code == ErrorCode::io);
    CHECK(mentions(error.text, (folder / "w").string(), "could not be written"));
    CHECK(mentions(error.hint, "space"));
    CHECK(readBytes(folder / "w") == "old");
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <atomic>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/folder.h"
#include "core/base/hash.h"
#include "core/base/held_memory.h"
#include "core/base/job.h"
#include "core/base/parallel.h"
#include "core/base/quantile.h"
#include "core/base/random.h"
#include "core/base/tensor.h"
#include "tests/testing.h"

using namespace dynak;

TEST_CASE("attempt returns values and turns every exception into an Error") {
    CHECK(attempt([] { return 7; }).value() == 7);
    CHECK(attempt([] {}).has_value());
    CHECK(attempt([]() -> int { throw Error(ErrorCode::badData, Sentence::verbatim("line 3")); }).error().text ==
          "line 3");
    const auto foreign = attempt([] { throw std::runtime_error("deep\nstack trace"); });
    CHECK(foreign.error().code == ErrorCode::internal);
    CHECK(foreign.error().text == "deep");
    CHECK(attempt([] { throw std::bad_alloc(); }).error().code == ErrorCode::io);
}

TEST_CASE("a quantile is the nearest value of the sorted ones") {
    const std::vector<double> values{5, 1, 4, 2, 3};
    CHECK(median(values) == 3);
    CHECK(quantile(values, 0) == 1);
    CHECK(quantile(values, 0.25) == 2);
    CHECK(quantile(values, 1) == 5);
    CHECK(median({7}) == 7);
    CHECK(median({1, 2}) == 2);  // of two the upper one
}

TEST_CASE("a part of a job reports its share of the whole") {
    std::vector<double> seen;
    std::stop_source source;
    const Job job([&](const Progress& p) { seen.push_back(p.fraction); }, source.get_token());
    job.part(0.5, 1.0).part(0.0, 0.5).report(1.0, Sentence::verbatim("half of the second half"));
    CHECK(seen == std::vector<double>{0.75});
    CHECK_NOTHROW(job.throwIfStopped());
    source.request_stop();
    CHECK(testing::errorOf([&] { job.part(0, 0.1).throwIfStopped(); }).code == ErrorCode::stopped);
}

TEST_CASE("random numbers repeat for a seed and cover their range") {
    Random a(5), b(5), c(6);
    CHECK(a.permutation(100) == b.permutation(100));
    CHECK(a.permutation(100) != c.permutation(100));
    std::set<std::int64_t> seen;
    for (int i = 0; i < 1000; ++i) seen.insert(a.below(7));
    CHECK(seen.size() == 7);
    double sum = 0, squares = 0;
    for (int i = 0; i < 20000; ++i) {
        const double x = a.normal();
        sum += x;
        squares += x * x;
    }
    CHECK(std::abs(sum / 20000) < 0.03);
    CHECK(std::abs(squares / 20000 - 1) < 0.05);
    CHECK(Random(1).fork(1).bits() != Random(1).fork(2).bits());
}

TEST_CASE("tensor views widen every type") {
    const auto floats = [](DType type, std::vector<std::uint8_t> raw) {
        std::vector<std::byte> bytes(raw.size());
        for (std::size_t i = 0; i < raw.size(); ++i) bytes[i] = std::byte{raw[i]};
        const Shape shape{static_cast<std::int64_t>(raw.size() / bytesPerElement(type))};
        return TensorView{type, shape, bytes}.toFloats();
    };
    CHECK(floats(DType::f16, {0x00, 0x3c, 0x00, 0xc0, 0x01, 0x00}) == std::vector<float>{1.0F, -2.0F, 0x1.0p-24F});
    CHECK(std::isinf(floats(DType::f16, {0x00, 0x7c})[0]));
    CHECK(std::isnan(floats(DType::f16, {0x01, 0x7c})[0]));
    CHECK(floats(DType::bf16, {0x80, 0x3f}) == std::vector<float>{1.0F});
    CHECK(floats(DType::i8, {0xff}) == std::vector<float>{-1.0F});
    CHECK(floats(DType::u8, {0xff}) == std::vector<float>{255.0F});
    CHECK(floats(DType::boolean, {0x02, 0x00}) == std::vector<float>{1.0F, 0.0F});
    const Tensor ints = Tensor::fromInts({2}, std::vector<std::int64_t>{-3, 4});
    CHECK(ints.view().toFloats() == std::vector<float>{-3.0F, 4.0F});
    CHECK(toString({3, 12, 40}) == "[3, 12, 40]");
}

TEST_CASE("parallelFor covers every index once and passes exceptions on") {
    std::vector<std::atomic<int>> hits(1001);
    parallelFor(1001, 4, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = begin; i < end; ++i) ++hits[static_cast<std::size_t>(i)];
    });
    for (const auto& hit : hits) CHECK(hit == 1);
    parallelFor(0, 4, [](std::int64_t, std::int64_t) { FAIL("called for nothing"); });
    CHECK_THROWS_AS(
        parallelFor(10, 2,
                    [](std::int64_t, std::int64_t) { throw Error(ErrorCode::badData, Sentence::verbatim("x")); }),
        Error);
}

TEST_CASE("parallelFor inside parallelFor, and by more threads than there are processors, leaves nothing out") {
    std::vector<std::atomic<int>> hits(300);
    parallelFor(3, 3, [&](std::int64_t begin, std::int64_t end) {
        for (auto outer = begin; outer < end; ++outer)
            parallelFor(100, 50, [&](std::int64_t first, std::int64_t last) {
                for (auto i = first; i < last; ++i) ++hits[static_cast<std::size_t>(100 * outer + i)];
            });
    });
    for (const auto& hit : hits) CHECK(hit == 1);
}

TEST_CASE("hashes frame their parts") {
    CHECK(Hasher().add("ab").add("c").digest() != Hasher().add("a").add("bc").digest());
    CHECK(hashText("x") == hashText("x"));
    CHECK(hashText("x").size() == 32);
}

TEST_CASE("a replaced file is old or new, never a part") {
    const testing::TemporaryFolder folder;
    const auto file = folder / "a.json";
    replaceText(file, "{\"a\": 1}");
    CHECK(readJson(file)["a"] == 1);
    CHECK_THROWS(replaceFile(file, [](const auto& temporary) {
        std::ofstream(temporary) << "half";
        throw Error(ErrorCode::io, Sentence::verbatim("disk full"));
    }));
    CHECK(readText(file) == "{\"a\": 1}");
    CHECK(std::distance(testing::fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("bad JSON names the file and the place") {
    const testing::TemporaryFolder folder;
    replaceText(folder / "bad.json", "{\n \"a\": }");
    const auto error = testing::errorOf([&] { (void)readJson(folder / "bad.json"); });
    CHECK(testing::mentions(error.text, "bad.json", "line 2"));
    CHECK(testing::mentions(
        testing::errorOf([] { (void)parseJson(std::string(100000, '['), Sentence::verbatim("deep.json")); }).text,
        "deep.json", "nested deeper"));
    CHECK(testing::mentions(testing::errorOf([&] { (void)readText(folder / "none"); }).text, "none", "does not exist"));
}

TEST_CASE("folders and devices are not replaced, links stay links") {
    const testing::TemporaryFolder folder;
    testing::fs::create_directory(folder / "sub");
    Error error = testing::errorOf([&] { replaceText(folder / "sub", "x"); });
    CHECK(error.code == ErrorCode::badArgument);
    CHECK(testing::mentions(error.text, "sub", "is a folder"));
    CHECK(testing::fs::is_empty(folder / "sub"));
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(testing::mentions(testing::errorOf([&] { replaceText(folder / "pipe", "x"); }).text, "pipe", "no ordinary"));
    CHECK(testing::fs::is_fifo(folder / "pipe"));
    replaceText(folder / "sub/real", "old");
    testing::fs::create_symlink(folder / "sub/real", folder / "link");
    replaceText(folder / "link", "new");
    CHECK(testing::fs::is_symlink(folder / "link"));
    CHECK(readText(folder / "sub/real") == "new");
    error = testing::errorOf([&] { replaceText(folder / "sub/real/below.txt", "x"); });
    CHECK(error.code == ErrorCode::notFound);
    CHECK(testing::mentions(error.text, "real is a file"));
    CHECK(testing::mentions(testing::errorOf([&] { replaceText(folder / "none/a", "x"); }).text, "none", "not exist"));
}

TEST_CASE("threads may replace one file at the same time") {
    const testing::TemporaryFolder folder;
    const auto file = folder / "a.txt";
    parallelFor(64, 4, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = begin; i < end; ++i) replaceText(file, std::string(100000, static_cast<char>('a' + i % 26)));
    });
    const std::string last = readText(file);
    CHECK(last == std::string(100000, last.at(0)));
    CHECK(std::distance(testing::fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a file that cannot be read to its end has no hash") {
    const testing::TemporaryFolder folder;
    replaceText(folder / "a", "x");
    CHECK(hashFile(folder / "a") == hashFile(folder / "a"));
    CHECK(testing::mentions(testing::errorOf([&] { (void)hashFile(folder.path()); }).text, "is a folder"));
    // opens, but address 0 is never mapped: the first read fails
    const Error error = testing::errorOf([] { (void)hashFile("/proc/self/mem"); });
    CHECK(error.code == ErrorCode::io);
    CHECK(testing::mentions(error.text, "/proc/self/mem", "to its end"));
}

TEST_CASE("a folder is made with those above it, or the reason is told") {
    const testing::TemporaryFolder folder;
    createFolder(folder / "a/b");
    createFolder(folder / "a/b");
    CHECK(testing::fs::is_directory(folder / "a/b"));
    replaceText(folder / "file", "x");
    for (const char* below : {"file", "file/c"}) {
        const Error error = testing::errorOf([&] { createFolder(folder / below); });
        CHECK(error.code == ErrorCode::io);
        CHECK(testing::mentions(error.text, "file", "could not be made"));
    }
}

// Sanitizers bring their own allocator.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_CASE("While memory is held, large blocks come from the process and not from the system") {
    const auto mapped = [] {
        const auto before = mallinfo2().hblks;
        const std::vector<char> block(64 << 20);
        return mallinfo2().hblks - before;
    };
    CHECK(mapped() == 1);
    {
        const HeldMemory outer;
        {
            const HeldMemory inner;
            CHECK(mapped() == 0);
        }
        CHECK(mapped() == 0);
        CHECK(mallinfo2().keepcost >= 64 << 20);
    }
    CHECK(mapped() == 1);
    CHECK(mallinfo2().keepcost < 64 << 20);
}
#endif

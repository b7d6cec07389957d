// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/benchmark/benchmark.h"
#include "core/benchmark/internal/rounds.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

TEST_CASE("contenders run in turns, the other way round every other round, two rounds uncounted") {
    std::string order;
    const auto times = timeInRounds({{"a",
                                      [&](int) {
                                          order += 'a';
                                      }},
                                     {"b",
                                      [&](int) {
                                          order += 'b';
                                      }}},
                                    0, {});
    CHECK(order == "abbaabbaabbaab");
    REQUIRE(times.size() == 2);
    CHECK(times[0].size() == 5);
    CHECK(times[1].size() == 5);
}

TEST_CASE("a stopped job ends between two repetitions") {
    std::stop_source stop;
    const Job job({}, stop.get_token());
    int runs = 0;
    const auto error = errorOf([&] {
        (void)timeInRounds({{"a",
                             [&](int) {
                                 if (++runs == 3) stop.request_stop();
                             }}},
                           60, job);
    });
    CHECK(error.code == ErrorCode::stopped);
    CHECK(runs == 3);
}

TEST_CASE("median, and spread as interquartile range over median of the ratios") {
    CHECK(median({3, 1, 2}) == 2);
    CHECK(spreadOfRatio({2, 4, 6, 8, 10}, {1, 1, 1, 1, 1}) == doctest::Approx((8.0 - 4.0) / 6));
    CHECK(spreadOfRatio({2, 4, 6}, {1, 2, 3}) == 0);
}

TEST_CASE("benchmarks are found by name") {
    for (const auto& row : benchmarks()) CHECK(&benchmarkNamed(row.name) == &row);
    CHECK(mentions(errorOf([] { (void)benchmarkNamed("p99"); }).text, "p99"));
    CHECK(mentions(errorOf([] { (void)benchmarkNamed("p99"); }).hint, "p2b", "skewed", "all"));
}

TEST_CASE("rows say with how many threads they ran") {
    const Benchmark benchmark{"p0", "",
                              [](int threads, const Job&, const std::function<void(const BenchmarkRow&)>& found) {
                                  found({"p0", std::to_string(threads) + " given"});
                              }};
    std::string shapes;
    for (const int threads : {1, 3})
        runBenchmark(benchmark, threads, {}, [&](const BenchmarkRow& row) { shapes += row.shape + "; "; });
    CHECK(shapes == "1 given, 1 thread; 3 given, 3 threads; ");
}

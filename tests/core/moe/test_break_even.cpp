// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/break_even.h"

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/file.h"
#include "core/benchmark/internal/random_model.h"
#include "core/moe/site_break_even.h"
#include "tests/testing.h"

using namespace dynak;
using namespace testing;

TEST_CASE("the break-even share is where the line through both sparse times meets the dense time") {
    CHECK(breakEvenShare({10, 5, 10}) == 1);
    CHECK(breakEvenShare({10, 4, 8}) == 1);
    CHECK(breakEvenShare({10, 7, 14}) == doctest::Approx(5.0 / 7));
    CHECK(breakEvenShare({10, 8, 12}) == doctest::Approx(0.75));  // a fixed cost of 4
    CHECK(breakEvenShare({10, 30, 40}) == 0);
    CHECK(breakEvenShare({10, 50, 40}) == 0);
}

TEST_CASE("tokens are rounded down to a magnitude that is measured") {
    for (const auto& [tokens, magnitude] : {std::pair{1, 16}, {127, 16}, {128, 128}, {1000, 128}, {5000, 1024}})
        CHECK(tokenMagnitude(tokens) == magnitude);
}

TEST_CASE("times are measured once and kept; damaged files are begun anew") {
    const TemporaryFolder folder;
    const auto file = folder / "cache" / "times.json";
    const FfnShape shape{768, 96, 32, false, 2, 128};
    int measured = 0;
    const auto measure = [&] {
        ++measured;
        return ShapeTimes{3, 2, static_cast<double>(measured)};
    };
    CHECK(timesOf(shape, measure, file).whole == 1);
    CHECK(timesOf(shape, measure, file).whole == 1);
    auto other = shape;
    other.gated = true;
    CHECK(timesOf(other, measure, file).whole == 2);
    CHECK(readJson(file).front().size() == 2);
    // what is in the file counts, whoever wrote it
    auto edited = readJson(file);
    for (auto& machine : edited) machine.front()[2] = 77;
    replaceText(file, edited.dump());
    CHECK(timesOf(shape, measure, file).whole + timesOf(other, measure, file).whole >= 77);
    CHECK(measured == 2);
    for (const char* damage : {"{", "[]", R"({"x":3})"}) {
        std::ofstream(file, std::ios::trunc) << damage;
        CHECK(timesOf(shape, measure, file).whole == 1);  // this process remembers
        CHECK_NOTHROW((void)readJson(file));
    }
    CHECK(measured == 2);
    CHECK(timesOf({1, 2, 3}, measure, "/dev/null/no-folder/times.json").dense == 3);
    CHECK(timesOf({1, 2, 3}, measure, {}).dense == 3);
}

TEST_CASE("every converted site has a break-even share") {
    auto config = miniLmConfig();
    config.update({{"dim", 48}, {"hidden_dim", 192}, {"n_layers", 2}});
    const Transformer model = randomModel(config);
    const auto shares = breakEvenShares(convertAtRandom(model, 12, 8), 16);
    REQUIRE(shares.size() == 2);
    for (std::size_t site = 0; site < 2; ++site) {
        CHECK(shares[site].site == model.sites()[site].id);
        CHECK(shares[site].share >= 0);
        CHECK(shares[site].share <= 1);
    }
    CHECK(breakEvenShares(ConvertedModel(model), 16).empty());
}

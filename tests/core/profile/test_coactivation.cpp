// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/coactivation.h"

#include <cmath>
#include <cstdlib>
#include <limits>
#include <vector>

#include "core/base/random.h"
#include "core/profile/popcount.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

std::vector<std::uint8_t> randomActivity(std::int64_t tokens, std::int64_t neurons, double share, Random& random) {
    std::vector<std::uint8_t> active(static_cast<std::size_t>(tokens * neurons));
    // any value but 0 fires
    for (auto& value : active) value = random.uniform() < share ? static_cast<std::uint8_t>(1 + random.below(255)) : 0;
    return active;
}

std::vector<std::uint32_t> countByHand(const std::vector<std::uint8_t>& active, std::int64_t neurons) {
    const auto width = static_cast<std::size_t>(neurons);
    std::vector<std::uint32_t> counts(width * width);
    for (std::size_t token = 0; token < active.size(); token += width)
        for (std::size_t i = 0; i < width; ++i)
            for (std::size_t j = 0; j < width; ++j) counts[i * width + j] += active[token + i] && active[token + j];
    return counts;
}

}  // namespace

TEST_CASE("Co-activation counts are exact for any number of neurons and tokens") {
    Random random(41);
    for (const std::int64_t neurons : {1, 2, 3, 4, 5, 7, 63, 64, 65, 130})
        for (const std::int64_t tokens : {0, 1, 63, 64, 65, 511, 700}) {
            CAPTURE(neurons);
            CAPTURE(tokens);
            const auto active = randomActivity(tokens, neurons, 0.3, random);
            CoactivationCounter counter(neurons, 2);
            counter.add(active);
            const auto counts = counter.counts("layer 0");
            CHECK(counts.site == "layer 0");
            CHECK(counts.neurons == neurons);
            CHECK(counts.tokens == tokens);
            CHECK(counts.counts == countByHand(active, neurons));
        }
}

TEST_CASE("Batches of any size, and counts read between them, add up") {
    Random random(43);
    constexpr std::int64_t neurons = 9;
    constexpr std::int64_t tokens = 40000;  // more than two chunks
    const auto active = randomActivity(tokens, neurons, 0.4, random);
    CoactivationCounter whole(neurons);
    whole.add(active);
    CoactivationCounter parts(neurons, 3);
    for (std::int64_t done = 0; done < tokens;) {
        const auto batch = std::min(tokens - done, random.below(5000));
        parts.add(std::span(active).subspan(static_cast<std::size_t>(done * neurons),
                                            static_cast<std::size_t>(batch * neurons)));
        done += batch;
        if (random.below(4) == 0) CHECK(parts.counts().tokens == done);
    }
    CHECK(whole.counts().counts == countByHand(active, neurons));
    CHECK(parts.counts().counts == whole.counts().counts);
}

TEST_CASE("All neurons on every token, and none") {
    constexpr std::int64_t neurons = 21;
    CoactivationCounter counter(neurons);
    counter.add(std::vector<std::uint8_t>(20000 * neurons, 1));
    for (const auto count : counter.counts().counts) CHECK(count == 20000);
    counter.add(std::vector<std::uint8_t>(100 * neurons, 0));
    CHECK(counter.tokens() == 20100);
    for (const auto count : counter.counts().counts) CHECK(count == 20000);
}

TEST_CASE("A threshold is on the magnitude, exclusive, and NaN never fires") {
    constexpr float nan = std::numeric_limits<float>::quiet_NaN();
    const std::vector<float> activations{0, 0.5F, -2, nan, 1, -0.5F, 0.25F, 3};  // [2, 4]
    CoactivationCounter relu(4);
    relu.addThreshold(activations);
    CHECK(relu.counts().counts == countByHand({0, 1, 1, 0, 1, 1, 1, 1}, 4));
    CoactivationCounter half(4);
    half.addThreshold(activations, 0.5F);
    CHECK(half.counts().counts == countByHand({0, 0, 1, 0, 1, 0, 0, 1}, 4));
    CoactivationCounter each(4);
    each.addThreshold(activations, std::vector<float>{0.5F, 1.0F});
    CHECK(each.counts().counts == countByHand({0, 0, 1, 0, 0, 0, 0, 1}, 4));
}

TEST_CASE("Thresholded floats are packed like flags at odd widths") {
    Random random(45);
    constexpr std::int64_t neurons = 77;
    std::vector<float> activations(300 * neurons);
    std::vector<std::uint8_t> active;
    for (float& value : activations) {
        value = static_cast<float>(random.normal());
        active.push_back(std::abs(value) > 1);
    }
    CoactivationCounter counter(neurons);
    counter.addThreshold(activations, 1);
    CHECK(counter.counts().counts == countByHand(active, neurons));
}

TEST_CASE("What cannot be counted is refused") {
    CHECK(testing::errorOf([] { CoactivationCounter(0); }).code == ErrorCode::badArgument);
    CHECK(testing::mentions(testing::errorOf([] { CoactivationCounter(1 << 20); }).text, "1048576", "65536"));
    CoactivationCounter counter(5);
    CHECK(testing::mentions(testing::errorOf([&] { counter.add(std::vector<std::uint8_t>(12)); }).text, "5", "12"));
    CHECK(testing::mentions(
        testing::errorOf([&] { counter.addThreshold(std::vector<float>(10), std::vector<float>(3)); }).text, "2", "3"));
    CHECK(counter.tokens() == 0);
}

TEST_CASE("Every instruction set counts and packs alike") {
    Random random(47);
    constexpr std::int64_t words = 3 * popcountWords;
    constexpr std::int64_t stride = words + 1;
    std::vector<std::uint64_t> left(popcountBlock * stride);
    std::vector<std::uint64_t> right(left.size());
    for (auto& word : left) word = random.bits();
    for (auto& word : right) word = random.bits() & random.bits();
    std::fill_n(left.begin(), words, ~UINT64_C(0));
    PopcountBlock wanted{};
    for (std::int64_t i = 0; i < popcountBlock; ++i)
        for (std::int64_t j = 0; j < popcountBlock; ++j)
            for (std::int64_t bit = 0; bit < words * 64; ++bit)
                wanted[static_cast<std::size_t>(popcountBlock * i + j)] +=
                    left[static_cast<std::size_t>(i * stride + bit / 64)] >> (bit % 64) &
                    right[static_cast<std::size_t>(j * stride + bit / 64)] >> (bit % 64) & 1;

    constexpr std::int64_t neurons = 45;
    constexpr std::uint64_t bit = UINT64_C(1) << 37;
    std::vector<std::uint8_t> active;
    std::vector<float> activations;
    std::vector<std::uint64_t> before, flagged, above;
    for (std::int64_t neuron = 0; neuron < neurons; ++neuron) {
        active.push_back(static_cast<std::uint8_t>(random.below(2) * random.below(256)));
        activations.push_back(static_cast<float>(random.normal()));
        before.push_back(random.bits() & ~bit);
        flagged.push_back(before.back() | (active.back() ? bit : 0));
        above.push_back(before.back() | (std::abs(activations.back()) > 0.7F ? bit : 0));
    }
    CHECK(std::string(activityKernels().back().instructions) == "plain");
    for (const auto& kernels : activityKernels()) {
        CAPTURE(kernels.instructions);
        CHECK(kernels.countPairs(left.data(), right.data(), stride, words) == wanted);
        auto result = before;
        kernels.setFlags(active.data(), neurons, bit, result.data());
        CHECK(result == flagged);
        result = before;
        kernels.setFloats(activations.data(), 0.7F, neurons, bit, result.data());
        CHECK(result == above);
    }
}

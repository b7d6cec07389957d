// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/augmentation.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "tests/testing.h"

using namespace dynak;
using namespace testing;

namespace {

// Picture i is filled with i + 1; one channel.
Batch filled(std::int64_t count, std::int64_t side) {
    Batch batch;
    batch.size = count;
    batch.pixelShape = {count, 1, side, side};
    for (std::int64_t i = 0; i < count; ++i) {
        batch.pixels.insert(batch.pixels.end(), static_cast<std::size_t>(side * side), static_cast<float>(i + 1));
        batch.labels.push_back(i);
    }
    return batch;
}

Batch ramp() {
    Batch batch;
    batch.size = 1;
    batch.pixelShape = {1, 1, 2, 3};
    batch.pixels = {1, 2, 3, 4, 5, 6};
    batch.labels = {0};
    return batch;
}

}  // namespace

TEST_CASE("the same seed gives the same picture, another seed others; nothing asked for changes nothing") {
    const AugmentationOptions all{2, true, 0.8, 1.0};
    const auto drawn = [&](std::uint64_t seed) {
        Batch batch = filled(4, 6);
        static_cast<void>(augment(batch, all, Random(seed)));
        return batch.pixels;
    };
    CHECK(drawn(3) == drawn(3));
    CHECK(drawn(3) != drawn(4));
    Batch batch = filled(4, 6);
    CHECK(augment(batch, {}, Random(1)).others.empty());
    CHECK(batch.pixels == filled(4, 6).pixels);
    Batch text;
    text.size = 2;
    text.labels = {0, 1};
    CHECK(augment(text, all, Random(1)).others.empty());
}

TEST_CASE("flipping mirrors rows, cropping moves the picture and fills with zeros") {
    std::set<std::vector<float>> seen;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        Batch batch = ramp();
        static_cast<void>(augment(batch, {0, true, 0, 0}, Random(seed)));
        seen.insert(batch.pixels);
    }
    CHECK(seen == std::set<std::vector<float>>{{1, 2, 3, 4, 5, 6}, {3, 2, 1, 6, 5, 4}});
    seen.clear();
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Batch batch = ramp();
        static_cast<void>(augment(batch, {1, false, 0, 0}, Random(seed)));
        seen.insert(batch.pixels);
    }
    CHECK(seen.size() == 9);  // three shifts a direction
    CHECK(seen.contains({0, 0, 0, 0, 1, 2}));
    CHECK(seen.contains({5, 6, 0, 0, 0, 0}));
}

TEST_CASE("mixup mixes pixels and labels by the same share") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Batch batch = filled(4, 3);
        const Mixture mixture = augment(batch, {0, false, 0.8, 0}, Random(seed));
        REQUIRE(mixture.others.size() == 4);
        CHECK(mixture.share >= 0);
        CHECK(mixture.share <= 1);
        for (std::size_t i = 0; i < 4; ++i)
            CHECK(batch.pixels[i * 9] ==
                  doctest::Approx(mixture.share * static_cast<double>(i + 1) +
                                  (1 - mixture.share) * static_cast<double>(mixture.others[i] + 1)));
    }
}

TEST_CASE("CutMix pastes a box; the share is what is left of the picture") {
    bool pasted = false;
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        Batch batch = filled(4, 8);
        const Mixture mixture = augment(batch, {0, false, 0, 1.0}, Random(seed));
        for (std::size_t i = 0; i < 4; ++i) {
            if (mixture.others[i] == batch.labels[i]) continue;
            const auto own =
                std::count(batch.pixels.begin() + static_cast<std::ptrdiff_t>(64 * i),
                           batch.pixels.begin() + static_cast<std::ptrdiff_t>(64 * (i + 1)), static_cast<float>(i + 1));
            CHECK(static_cast<double>(own) / 64 == doctest::Approx(mixture.share));
            pasted = pasted || own < 64;
        }
    }
    CHECK(pasted);
}

TEST_CASE("Beta variates have the mean and variance of Beta(a, a)") {
    for (const double a : {0.3, 1.0, 4.0}) {
        Random random(5);
        double sum = 0, squares = 0;
        constexpr int count = 20000;
        for (int i = 0; i < count; ++i) {
            const double x = drawBeta(a, random);
            sum += x;
            squares += (x - 0.5) * (x - 0.5);
        }
        CHECK(sum / count == doctest::Approx(0.5).epsilon(0.02));
        CHECK(squares / count == doctest::Approx(1 / (4 * (2 * a + 1))).epsilon(0.03));
    }
}

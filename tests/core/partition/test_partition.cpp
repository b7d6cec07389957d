// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/partition.h"

#include <algorithm>
#include <limits>
#include <map>
#include <mutex>
#include <vector>

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/partition/methods.h"
#include "core/partition/quality.h"
#include "core/partition/starts.h"
#include "tests/core/partition/minilm.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

std::vector<float> normalRows(std::int64_t neurons, std::int64_t width, std::uint64_t seed = 1) {
    Random random(seed);
    std::vector<float> rows(static_cast<std::size_t>(neurons * width));
    for (float& value : rows) value = static_cast<float>(random.normal());
    return rows;
}

// Neuron n belongs to cluster hidden[n]: its row points to the cluster's direction, and it fires with its cluster.
struct Planted {
    std::vector<std::int32_t> hidden;
    std::vector<float> rows;
    CoactivationCounts counts;
};

Planted plant(std::int64_t neurons, std::int64_t clusters, std::int64_t width) {
    Planted planted{randomSplit(neurons, clusters, 99), {}, {}};
    Random random(21);
    const auto directions = normalRows(clusters, width, 5);
    for (const auto cluster : planted.hidden)
        for (std::int64_t column = 0; column < width; ++column)
            planted.rows.push_back(directions[static_cast<std::size_t>(cluster * width + column)] +
                                   0.2F * static_cast<float>(random.normal()));
    CoactivationCounter counter(neurons);
    std::vector<std::uint8_t> active(static_cast<std::size_t>(neurons));
    for (int token = 0; token < 2000; ++token) {
        const auto firing = random.below(clusters);
        for (std::size_t neuron = 0; neuron < active.size(); ++neuron)
            active[neuron] = random.uniform() < (planted.hidden[neuron] == firing ? 0.8 : 0.05);
        counter.add(active);
    }
    planted.counts = counter.counts("planted");
    return planted;
}

// Whether two splits are the same but for the numbers of the experts.
bool sameGroups(const std::vector<std::int32_t>& left, const std::vector<std::int32_t>& right) {
    std::map<std::int32_t, std::int32_t> there, back;
    for (std::size_t neuron = 0; neuron < left.size(); ++neuron) {
        if (there.emplace(left[neuron], right[neuron]).first->second != right[neuron]) return false;
        if (back.emplace(right[neuron], left[neuron]).first->second != left[neuron]) return false;
    }
    return true;
}

bool isBalanced(const SitePartition& split) {
    std::vector<std::int64_t> sizes(static_cast<std::size_t>(split.experts));
    for (const auto expert : split.expertOf) ++sizes.at(static_cast<std::size_t>(expert));
    return std::all_of(sizes.begin(), sizes.end(), [&](auto size) { return size == split.expertSize(); });
}

PartitionOptions optionsFor(const std::string& method, std::int64_t experts, std::uint64_t seed = 0) {
    PartitionOptions options;
    options.method = method;
    options.experts = experts;
    options.seed = seed;
    options.restarts = 2;
    return options;
}

}  // namespace

TEST_CASE("Every method makes experts of exactly equal size, whatever their number") {
    const auto planted = plant(60, 6, 12);
    for (const auto& method : partitionMethods())
        for (const std::int64_t experts : {1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60}) {
            CAPTURE(method.id);
            CAPTURE(experts);
            const auto split =
                partitionSite({"site", 60, 12, planted.rows, &planted.counts}, optionsFor(method.id, experts));
            CHECK(split.experts == experts);
            CHECK(split.neurons() == 60);
            CHECK(isBalanced(split));
        }
}

TEST_CASE("An expert size is the same as the number of experts") {
    const auto rows = normalRows(48, 8);
    PartitionOptions bySize;
    bySize.expertSize = 6;
    CHECK(partitionSite({"site", 48, 8, rows}, bySize).expertOf == partitionSite({"site", 48, 8, rows},
                                                                                 [] {
                                                                                     PartitionOptions byCount;
                                                                                     byCount.experts = 8;
                                                                                     return byCount;
                                                                                 }())
                                                                       .expertOf);
}

TEST_CASE("Planted clusters are found from rows and from co-activation") {
    for (const std::int64_t clusters : {4, 12}) {
        const auto planted = plant(120, clusters, 24);
        for (const char* method : {"kmeans", "coactivation"}) {
            CAPTURE(method);
            CAPTURE(clusters);
            const auto split =
                partitionSite({"site", 120, 24, planted.rows, &planted.counts}, optionsFor(method, clusters));
            CHECK(sameGroups(split.expertOf, planted.hidden));
            CHECK(split.objective < 0.3 * split.randomObjective);
            CHECK(split.insideCoactivation > 2 * split.randomInsideCoactivation);
        }
    }
}

TEST_CASE("A split depends on its seed and on nothing else") {
    const auto planted = plant(96, 8, 16);
    const auto noise = normalRows(96, 16);
    for (const auto& method : partitionMethods()) {
        CAPTURE(method.id);
        const PartitionInput input{"site", 96, 16, noise, &planted.counts};
        auto options = optionsFor(method.id, 12, 4);
        options.threads = 1;
        const auto first = partitionSite(input, options);
        options.threads = 3;
        const auto second = partitionSite(input, options);
        CHECK(first.expertOf == second.expertOf);
        CHECK(first.objective == second.objective);
        options.seed = 5;
        const auto other = partitionSite(input, options);
        CHECK((other.expertOf == first.expertOf) == (std::string(method.id) == "contiguous"));
    }
}

TEST_CASE("Of the starts the best is taken, so more are never worse") {
    SplitPlan plan;
    double last = -1;
    for (const int restarts : {1, 2, 4, 8}) {
        plan.restarts = restarts;
        std::mutex mutex;
        double best = -1;
        const auto taken = bestOfStarts("site", plan, {}, [&](std::uint64_t seed) {
            const std::scoped_lock lock(mutex);
            const auto value = static_cast<std::int32_t>(seed % 1000);
            best = std::max(best, static_cast<double>(value));
            return Start{{value}, static_cast<double>(value)};
        });
        CHECK(taken.front() == best);
        CHECK(best >= last);
        last = best;
    }
}

TEST_CASE("Without restarts k-means is quick: equal sizes, the same for a seed, most of what the long search gains") {
    const auto rows = normalRows(240, 16);
    const PartitionInput input{"site", 240, 16, rows};
    for (const std::int64_t experts : {1, 2, 12, 40, 240}) {
        CAPTURE(experts);
        auto options = optionsFor("kmeans", experts, 3);
        const auto best = partitionSite(input, options);
        options.restarts = 0;
        const auto quick = partitionSite(input, options);
        CHECK(isBalanced(quick));
        CHECK(quick.expertOf == partitionSite(input, options).expertOf);
        const double gained = quick.randomObjective - quick.objective;
        CHECK(gained >= 0.8 * (best.randomObjective - best.objective) - 1e-6);
        options.seed = 4;
        if (experts == 12) CHECK(partitionSite(input, options).expertOf != quick.expertOf);
    }
}

TEST_CASE("The quick search does without what zero rows have no direction for") {
    const std::vector<float> rows(48 * 8, 0.0F);
    auto options = optionsFor("kmeans", 6);
    options.restarts = 0;
    CHECK(isBalanced(partitionSite({"site", 48, 8, rows}, options)));
}

TEST_CASE("The random split is balanced, differs from blocks and is near the random yardstick") {
    const auto rows = normalRows(240, 10);
    const PartitionInput input{"site", 240, 10, rows};
    const auto random = partitionSite(input, optionsFor("random", 12));
    const auto blocks = partitionSite(input, optionsFor("contiguous", 12));
    CHECK_FALSE(sameGroups(random.expertOf, blocks.expertOf));
    CHECK(blocks.expertOf[19] == 0);
    CHECK(blocks.expertOf[20] == 1);
    CHECK(random.objective != random.randomObjective);
    CHECK(random.objective == doctest::Approx(random.randomObjective).epsilon(0.05));
    CHECK(random.insideCoactivation == 0);
}

TEST_CASE("The order lists the neurons of each expert in ascending order") {
    SitePartition split;
    split.experts = 3;
    split.expertOf = {2, 0, 1, 0, 2, 1};
    CHECK(split.expertSize() == 2);
    CHECK(split.order() == std::vector<std::int64_t>{1, 3, 2, 5, 0, 4});
}

TEST_CASE("Zero and equal rows are split like any other") {
    std::vector<float> rows = normalRows(36, 6);
    std::fill_n(rows.begin(), 18 * 6, 0.0F);
    CHECK(isBalanced(partitionSite({"site", 36, 6, rows}, optionsFor("kmeans", 6))));
    const std::vector<float> zeros(36 * 6);
    const auto split = partitionSite({"site", 36, 6, zeros}, optionsFor("kmeans", 6));
    CHECK(isBalanced(split));
    CHECK(split.objective == 0);
    const std::vector<float> ones(36 * 6, 1.0F);
    CHECK(isBalanced(partitionSite({"site", 36, 6, ones}, optionsFor("kmeans", 6))));
}

TEST_CASE("Counts without a single co-activation are split, and neurons that never fire too") {
    const auto rows = normalRows(24, 4);
    CoactivationCounts silent{"site", 24, 10, std::vector<std::uint32_t>(24 * 24)};
    const auto split = partitionSite({"site", 24, 4, rows, &silent}, optionsFor("coactivation", 4));
    CHECK(isBalanced(split));
    CHECK(split.insideCoactivation == 0);

    for (const std::size_t one : {0, 1, 2})
        for (const std::size_t other : {0, 1, 2}) silent.counts[one * 24 + other] = 7;
    const auto triangle = partitionSite({"site", 24, 4, rows, &silent}, optionsFor("coactivation", 4));
    CHECK(isBalanced(triangle));
    CHECK(triangle.insideCoactivation == 1);
}

TEST_CASE("Sizes that do not divide are refused with the nearest that do") {
    const std::vector<float> rows(1536);
    const PartitionInput input{"layer 0", 1536, 1, rows};
    const auto byCount = testing::errorOf([&] { (void)partitionSite(input, optionsFor("kmeans", 100)); });
    CHECK(byCount.code == ErrorCode::badArgument);
    CHECK(testing::mentions(byCount.text, "layer 0", "1536", "100 experts"));
    CHECK(testing::mentions(byCount.hint, "96 and 128"));

    PartitionOptions bySize;
    bySize.expertSize = 25;
    const auto size = testing::errorOf([&] { (void)partitionSite(input, bySize); });
    CHECK(testing::mentions(size.text, "1536", "experts of 25"));
    CHECK(testing::mentions(size.hint, "24 and 32"));

    CHECK(testing::mentions(testing::errorOf([&] { (void)partitionSite(input, optionsFor("kmeans", 2000)); }).hint,
                            "1536"));
    CHECK(testing::mentions(testing::errorOf([&] { (void)partitionSite(input, optionsFor("kmeans", -3)); }).hint, "1"));
}

TEST_CASE("Options that contradict themselves are refused") {
    const std::vector<float> rows(24);
    const PartitionInput input{"layer 0", 24, 1, rows};
    PartitionOptions options;
    CHECK(testing::mentions(testing::errorOf([&] { (void)partitionSite(input, options); }).hint, "exactly one"));
    options.experts = 4;
    options.expertSize = 6;
    CHECK(testing::mentions(testing::errorOf([&] { (void)partitionSite(input, options); }).hint, "exactly one"));
    CHECK(testing::mentions(testing::errorOf([&] { (void)partitionSite(input, optionsFor("spectral", 4)); }).hint,
                            "kmeans", "coactivation", "random", "contiguous"));
    const auto missing = testing::errorOf([&] { (void)partitionSite(input, optionsFor("coactivation", 4)); });
    CHECK(testing::mentions(missing.text, "layer 0", "co-activation"));
    const CoactivationCounts other{"layer 0", 12, 1, std::vector<std::uint32_t>(144)};
    const PartitionInput mismatched{"layer 0", 24, 1, rows, &other};
    CHECK(testing::mentions(testing::errorOf([&] { (void)partitionSite(mismatched, optionsFor("random", 4)); }).text,
                            "12", "24"));
}

TEST_CASE("Rows that do not fit or are not finite are refused") {
    std::vector<float> rows(24 * 3, 1.0F);
    CHECK(testing::errorOf([&] {
              (void)partitionSite({"a", 25, 3, rows}, optionsFor("random", 5));
          }).code == ErrorCode::badModel);
    for (const float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
        rows[5 * 3 + 1] = bad;
        const auto error = testing::errorOf([&] {
            (void)partitionSite({"layer 7", 24, 3, rows}, optionsFor("kmeans", 4));
        });
        CHECK(error.code == ErrorCode::badModel);
        CHECK(testing::mentions(error.text, "neuron 5", "layer 7"));
    }
}

TEST_CASE("A stop leaves every iterating method") {
    const auto planted = plant(60, 6, 12);
    for (const char* method : {"kmeans", "coactivation"}) {
        std::stop_source stop;
        stop.request_stop();
        CHECK(testing::errorOf([&] {
                  (void)partitionSite({"site", 60, 12, planted.rows, &planted.counts}, optionsFor(method, 6),
                                      Job({}, stop.get_token()));
              }).code == ErrorCode::stopped);
    }
}

TEST_CASE("MiniLM's first layer is split better than by k-means-constrained") {
    if (!testing::shared("models/minilm/model.safetensors")) return;
    const auto rows = testing::minilmUpProjection();
    const PartitionInput input{"layer 0", 1536, 384, rows};
    // k_means_constrained 0.9.1, ten starts: 1226 and 994; swaps alone: 1204.5 and 959.8 (METHOD.md 2.1b)
    CHECK(partitionSite(input, optionsFor("kmeans", 64)).objective <= 1200);
    CHECK(partitionSite(input, optionsFor("kmeans", 256)).objective <= 954);
    CHECK(partitionSite(input, optionsFor("random", 64)).objective > 1400);
    auto quick = optionsFor("kmeans", 64);
    quick.restarts = 0;
    CHECK(partitionSite(input, quick).objective <= 1226);
    quick.experts = 256;
    CHECK(partitionSite(input, quick).objective <= 994);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Which neuron of a site goes to which expert: experts of exactly equal size, by one of several methods.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/profile/coactivation.h"

namespace dynak {

struct SitePartition {
    std::string site;
    std::string method;  // the id of a PartitionMethod
    std::uint64_t seed = 0;
    std::int64_t experts = 0;
    std::vector<std::int32_t> expertOf;  // [neurons] neuron -> expert

    // The k-means objective (sum of squared distances of the L2-normalised rows to their expert's mean) of this split
    // and of a random one.
    double objective = 0;
    double randomObjective = 0;
    // The share 0 … 1 of the co-activations of different neurons that falls inside experts; 0 when none were given.
    double insideCoactivation = 0;
    double randomInsideCoactivation = 0;

    [[nodiscard]] std::int64_t neurons() const { return static_cast<std::int64_t>(expertOf.size()); }
    [[nodiscard]] std::int64_t expertSize() const { return experts > 0 ? neurons() / experts : 0; }
    // The neurons sorted by expert, inside an expert by index: expert e owns [e * expertSize, (e + 1) * expertSize).
    [[nodiscard]] std::vector<std::int64_t> order() const;
};

struct PartitionOptions {
    std::string method = "kmeans";
    std::int64_t experts = 0;     // exactly one of these two is set
    std::int64_t expertSize = 0;  // neurons an expert
    std::uint64_t seed = 0;
    int restarts = 4;  // independent starts, of which the best is kept; 0: k-means in a tenth of a second, a bit worse
    int threads = 0;   // 0 = default
};

struct PartitionInput {
    std::string site;
    std::int64_t neurons = 0;
    std::int64_t width = 0;
    std::span<const float> rows;  // [neurons, width] up-projection; gated FFN: gate projection (D2DMoE)
    const CoactivationCounts* coactivation = nullptr;
};

// What a method is asked for, after the options were checked against the site.
struct SplitPlan {
    std::int64_t experts = 0;
    std::uint64_t seed = 0;
    int restarts = 1;
    int threads = 0;
};

struct PartitionMethod {
    const char* id;     // as in options, files and on the command line
    const char* title;  // as in the window, to be translated there
    bool needsCoactivation;
    std::vector<std::int32_t> (*split)(const PartitionInput&, const SplitPlan&, const Job&);  // -> expertOf
};

// One row per method, the recommended one first.
[[nodiscard]] std::span<const PartitionMethod> partitionMethods();

// Splits one site. The result depends on the input, the method, the seed and the restarts.
// Throws Error{badArgument} for an unknown method, sizes that do not divide or missing co-activation counts,
// Error{badModel} for rows that are not finite or do not fit, and Error{stopped}.
[[nodiscard]] SitePartition partitionSite(const PartitionInput& input, const PartitionOptions& options,
                                          const Job& job = {});

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// Fixture models with a partition and routers drawn from a seed.
#pragma once

#include "core/base/random.h"
#include "core/exporter/exporter.h"
#include "tests/testing.h"

namespace testing {

inline std::vector<float> randomNumbers(std::int64_t count, dynak::Random& random) {
    std::vector<float> values(static_cast<std::size_t>(count));
    for (auto& value : values) value = static_cast<float>(2 * random.uniform() - 1);
    return values;
}

// Every site in 8 experts of random neurons, with routers of width 16 (similarity: unit rows are not needed here).
inline dynak::ExportInput randomlyConverted(dynak::Transformer model, dynak::RouterKind kind) {
    dynak::Random random(7);
    dynak::ExportInput input{std::move(model), {}, {}};
    constexpr std::int64_t experts = 8;
    for (const auto& site : input.model.sites()) {
        dynak::SitePartition partition;
        partition.site = site.id;
        partition.method = "random";
        partition.experts = experts;
        for (const auto place : random.permutation(site.neurons))
            partition.expertOf.push_back(static_cast<std::int32_t>(place * experts / site.neurons));
        dynak::SiteRouter router;
        router.site = site.id;
        router.kind = kind;
        router.width = site.width;
        router.experts = experts;
        const bool similarity = kind == dynak::RouterKind::similarity;
        router.hidden = similarity ? 0 : 16;
        router.first = randomNumbers((similarity ? experts : router.hidden) * site.width, random);
        router.second = randomNumbers(experts * router.hidden, random);
        router.absoluteOutput = kind == dynak::RouterKind::regression;
        if (kind == dynak::RouterKind::classification) router.hiddenActivation = dynak::Activation::tanh;
        router.anchor = 2;
        input.partitions.push_back(std::move(partition));
        input.routers.push_back(std::move(router));
    }
    return input;
}

}  // namespace testing

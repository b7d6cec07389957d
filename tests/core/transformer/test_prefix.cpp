// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/checkpoint/safetensors.h"
#include "core/transformer/inputs.h"
#include "core/transformer/internal/network.h"
#include "core/transformer/internal/prefix.h"
#include "core/transformer/transformer.h"
#include "tests/testing.h"

namespace dynak {

namespace {

std::vector<std::filesystem::path> families() {
    std::vector<std::filesystem::path> roots{testing::sourceDir() / "tests/fixtures/families"};
    if (const auto shared = testing::shared("fixtures/families")) roots.push_back(*shared);
    std::vector<std::filesystem::path> folders;
    for (const auto& root : roots)
        for (const auto& entry : std::filesystem::directory_iterator(root))
            if (entry.is_directory()) folders.push_back(entry.path());
    return folders;
}

at::Tensor answerOf(const NetworkOutput& output) {
    return output.logits.defined() ? output.logits : output.hidden;
}

}  // namespace

TEST_CASE("a pass that begins at any site of any family ends as a whole one, to the last bit") {
    const c10::InferenceMode guard;
    int sites = 0;
    for (const auto& folder : families()) {
        CAPTURE(folder.string());
        const Transformer model = Transformer::open(folder);
        const Network& network = model.network();
        const Batch batch = readInputs(SafetensorsFile::open(folder / "reference.safetensors"));
        const at::Tensor whole = answerOf(network.forward(batch));
        std::optional<Prefix> before;
        for (std::size_t site = 0; site < network.sites.size(); ++site, ++sites) {
            CAPTURE(network.sites[site].id);
            const Place place = network.placeOf(site);
            const Prefix prefix = runUntil(network, place, batch);
            CHECK(prefix.place == place);
            CHECK(bytesOf(prefix) >= static_cast<std::int64_t>(prefix.x.nbytes()));
            CHECK(at::equal(answerOf(network.forward(batch, {}, nullptr, &prefix)), whole));
            // the next goes on from the one before; one that is beyond it is of no use
            const Prefix longer = runUntil(network, place, batch, before ? &*before : nullptr);
            CHECK(at::equal(longer.x, prefix.x));
            if (before) CHECK(at::equal(runUntil(network, before->place, batch, &prefix).x, before->x));
            before = longer;
        }
    }
    CHECK(sites > 40);
}

TEST_CASE("a pass that begins at a site runs the sites from there on and no others") {
    for (const auto& path : families()) {
        CAPTURE(path.string());
        const c10::InferenceMode guard;
        const Transformer model = Transformer::open(path);
        const Network& network = model.network();
        const Batch batch = readInputs(SafetensorsFile::open(path / "reference.safetensors"));
        const std::size_t from = network.sites.size() / 2;
        const Prefix prefix = runUntil(network, network.placeOf(from), batch);
        std::vector<std::size_t> ran;
        Hooks hooks;
        hooks.ffn = [&](std::size_t site, const at::Tensor&, const FfnTrace&) {
            ran.push_back(site);
        };
        (void)network.forward(batch, hooks, nullptr, &prefix);
        for (std::size_t site = 0; site < network.sites.size(); ++site) {
            const bool runs = std::ranges::find(ran, site) != ran.end();
            CHECK(runs == (network.placeOf(site) >= prefix.place));
        }
    }
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// Whole models at forced shares, routers included, against the bound that their dense parts set.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "core/benchmark/internal/models.h"
#include "core/benchmark/internal/random_model.h"
#include "core/benchmark/internal/rounds.h"
#include "core/moe/internal/moe_layer.h"
#include "core/moe/site_rules.h"
#include "core/transformer/internal/network.h"

namespace dynak {

namespace {

struct Whole {
    std::string title;
    nlohmann::json config;
    Batch batch;
};

Batch randomTokens(std::int64_t rows, std::int64_t length) {
    Batch batch;
    batch.size = rows;
    batch.length = length;
    for (std::int64_t i = 0; i < rows * length; ++i) batch.tokenIds.push_back(i * 7919 % randomVocabulary);
    return batch;
}

Batch randomImages(std::int64_t rows) {
    Batch batch;
    batch.size = rows;
    batch.pixelShape = {rows, 3, 224, 224};
    batch.pixels.resize(static_cast<std::size_t>(rows * 3 * 224 * 224));
    for (std::size_t i = 0; i < batch.pixels.size(); ++i) batch.pixels[i] = std::sin(0.37F * static_cast<float>(i));
    return batch;
}

std::vector<Whole> wholes() {
    auto bert = miniLmConfig();
    bert.update({{"dim", 768}, {"n_layers", 12}, {"hidden_dim", 3072}});
    const nlohmann::json vit{{"model_type", "vit"},         {"architectures", {"ViTForImageClassification"}},
                             {"hidden_size", 768},          {"num_hidden_layers", 12},
                             {"num_attention_heads", 12},   {"intermediate_size", 3072},
                             {"image_size", 224},           {"patch_size", 16},
                             {"id2label", bert["id2label"]}};
    const nlohmann::json gpt2{{"model_type", "gpt2"}, {"architectures", {"GPT2LMHeadModel"}},
                              {"n_embd", 768},        {"n_layer", 12},
                              {"n_head", 12},         {"n_positions", 1024},
                              {"vocab_size", 50257}};
    return {{"ViT-B, 2 images", vit, randomImages(2)},
            {"BERT-base, 4 x 128 tokens", bert, randomTokens(4, 128)},
            {"GPT-2, 512 tokens", gpt2, randomTokens(1, 512)}};
}

// The τ of each site at which `share` of its pairs run on this batch; `executed` is what came of it.
SiteRules rulesFor(const ConvertedModel& model, const Batch& batch, double share, double& executed) {
    const Network& network = model.transformer().network();
    SiteRules rules{RuleKind::tau, 1};
    executed = 0;
    Hooks hooks;
    hooks.replace = [&](std::size_t site, const at::Tensor& x) {
        const MoeLayer& layer = *model.layer(site);
        const auto scores = routerScores(layer.router, layer.experts, x);
        const auto ratios = (scores / scores.amax(1, true)).flatten();
        const auto below = std::clamp<std::int64_t>(std::llround((1 - share) * static_cast<double>(ratios.numel())), 1,
                                                    ratios.numel());
        const double tau = std::get<0>(ratios.kthvalue(below)).item<double>();
        rules.own[network.sites[site].id] = tau;
        const auto output = moeForward(layer, x, {RuleKind::tau, tau}, ExecutorKind::sparse);
        executed += output.mask.to(at::kDouble).mean().item<double>() / static_cast<double>(network.sites.size());
        return output.y;
    };
    (void)network.forward(batch, hooks);
    return rules;
}

void benchmarkWhole(const Whole& whole, const Job& job, const Found& found) {
    constexpr std::int64_t experts = 96, routerUnits = 128;
    const Transformer model = randomModel(whole.config);
    const Network& network = model.network();
    const ConvertedModel converted = convertAtRandom(model, experts, routerUnits);
    std::vector<FfnWeights> plain, packed;
    for (std::size_t site = 0; site < network.sites.size(); ++site) {
        plain.push_back(network.ffn(site));
        plain.back().packedGate = plain.back().packedUp = plain.back().packedDown = {};
        packed.push_back(network.ffn(site));
        packed.back().keepPacked();
    }
    const auto pass = [&](auto given) {
        return [&, replace = std::move(given)](int) {
            Hooks hooks;
            hooks.replace = replace;
            (void)network.forward(whole.batch, hooks);
        };
    };
    std::vector<Contender> contenders{
        {"dense, packed linear",
         pass([&](std::size_t site, const at::Tensor& x) { return ffnForward(packed[site], x); })},
        {"dense, linear", pass([&](std::size_t site, const at::Tensor& x) { return ffnForward(plain[site], x); })},
        {"without FFNs", pass([](std::size_t, const at::Tensor& x) { return x; })}};
    const std::vector<double> shares{0.25, 0.1, 0.5, 0.75};
    std::vector<double> executed(shares.size());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const SiteRules rules = rulesFor(converted, whole.batch, shares[i], executed[i]);
        contenders.push_back(
            {"sparse", pass([&, rules](std::size_t site, const at::Tensor& x) {
                 return moeForward(*converted.layer(site), x, rules.at(network.sites[site].id), ExecutorKind::sparse).y;
             })});
    }
    const auto times = timeInRounds(contenders, 0, job);
    const auto& dense = median(times[0]) < median(times[1]) ? times[0] : times[1];
    const double rest = median(times[2]);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const auto& ours = times[3 + i];
        std::array<char, 32> percent{};
        std::snprintf(percent.data(), percent.size(), ", 96 x 32, %.0f %%", 100 * executed[i]);
        BenchmarkRow row{"p5", whole.title + percent.data(), median(ours), "bound by the dense parts",
                         rest + executed[i] * (median(dense) - rest)};
        row.ratio = row.baselineMs / row.oursMs;
        row.aim = 0.95;
        row.spread = spreadOfRatio(dense, ours);
        found(row);
        row.baseline = &dense == &times[0] ? contenders[0].name : contenders[1].name;
        row.baselineMs = median(dense);
        row.ratio = row.baselineMs / row.oursMs;
        row.aim = 0;
        found(row);
    }
}

}  // namespace

void benchmarkWholeModels(int, const Job& job, const Found& found) {
    for (const Whole& whole : wholes()) benchmarkWhole(whole, job, found);
}

}  // namespace dynak

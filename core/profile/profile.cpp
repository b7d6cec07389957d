// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include <algorithm>
#include <chrono>
#include <memory>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/profile/tally.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/internal/network.h"

namespace dynak {

namespace {

constexpr std::int64_t histogramBins = 120;

Activity defaultActivity(const Site& site) {
    if (hasExactZeros(site.activation)) return {ActivityRule::nonZero, 0};
    return {ActivityRule::relative, 0.1};
}

// The first rows of a site's inputs, up to a number.
class InputKeeper {
public:
    InputKeeper(const Site& site, std::int64_t tokens) : site_(site), tokens_(tokens) {}

    void add(const at::Tensor& x) {
        const std::int64_t take = std::min(x.size(0), tokens_ - rows());
        if (take <= 0) return;
        const auto taken = toFloats(x.narrow(0, 0, take));
        values_.insert(values_.end(), taken.begin(), taken.end());
    }
    [[nodiscard]] bool isFull() const { return rows() >= tokens_; }
    void finish(std::vector<KeptInputs>& out) {
        if (tokens_ <= 0) return;
        KeptInputs kept{site_.id, {}};
        kept.values.rows = rows();
        kept.values.columns = site_.width;
        kept.values.values = std::move(values_);
        out.push_back(std::move(kept));
    }

private:
    [[nodiscard]] std::int64_t rows() const { return static_cast<std::int64_t>(values_.size()) / site_.width; }

    const Site& site_;
    std::int64_t tokens_;
    std::vector<float> values_;
};

// Fills the keepers, one a site of the model, in a pass over at most `tokens` (0: all).
std::vector<KeptInputs> keptBy(std::vector<InputKeeper>& keepers, const Transformer& model, const Batches& batches,
                               std::int64_t tokens, const Job& job) {
    const c10::InferenceMode guard;
    Hooks hooks;
    hooks.ffn = [&](std::size_t site, const at::Tensor& x, const FfnTrace&) {
        keepers[site].add(x);
    };
    std::int64_t seen = 0;
    for (std::int64_t i = 0; i < batches.count(); ++i) {
        job.throwIfStopped();
        if (std::ranges::all_of(keepers, &InputKeeper::isFull) || (tokens > 0 && seen >= tokens)) break;
        job.report(static_cast<double>(i) / static_cast<double>(batches.count()),
                   Sentence::tr("inputs of the routers, batch %1", i + 1));
        seen += model.network().forward(batches.batch(i), hooks).packing.tokens;
    }
    std::vector<KeptInputs> kept;
    for (auto& keeper : keepers) keeper.finish(kept);
    return kept;
}

// How many tokens' inputs a budget holds.
std::int64_t keptTokens(const Transformer& model, std::int64_t megabytes) {
    std::int64_t bytesPerToken = 0;
    for (const auto& site : model.sites()) bytesPerToken += site.width * 4;
    return megabytes * (1 << 20) / std::max<std::int64_t>(bytesPerToken, 1);
}

// Sums of one site over the pass, in int64 and double so that the order of batches does not matter for counts.
class SiteTally {
public:
    SiteTally(const Site& site, const ProfileOptions& options, std::int64_t keptTokens)
        : site_(site),
          options_(options),
          activity_(options.activity.value_or(defaultActivity(site))),
          kept_(site, keptTokens) {
        rules_.relative.assign(options.relativeLevels.begin(), options.relativeLevels.end());
        rules_.absolute.assign(options.absoluteLevels.begin(), options.absoluteLevels.end());
        rules_.activity = activity_.rule;
        rules_.value = static_cast<float>(activity_.value);
        rules_.bins = histogramBins;
        if (options.coactivation) counter_ = std::make_unique<CoactivationCounter>(site.neurons, options.threads);
    }

    void add(const at::Tensor& x, const FfnTrace& trace);
    void finish(ProfileResults& results);

private:
    void begin(const at::Tensor& pre);

    const Site& site_;
    const ProfileOptions& options_;
    Activity activity_;
    TallyRules rules_;
    std::vector<Tally> tallies_;  // one a thread
    std::int64_t tokens_ = 0;
    std::vector<float> thresholds_;  // of the batch's tokens
    std::unique_ptr<CoactivationCounter> counter_;
    InputKeeper kept_;
};

void SiteTally::begin(const at::Tensor& pre) {
    // edges from the first batch: mean ± 5 standard deviations; what falls outside goes to the outer bins
    const double mean = pre.mean().item<double>();
    const double deviation = std::max(pre.std(false).item<double>(), 1e-6);
    rules_.low = static_cast<float>(mean - 5 * deviation);
    rules_.high = static_cast<float>(mean + 5 * deviation);
    tallies_.assign(static_cast<std::size_t>(options_.threads > 0 ? options_.threads : defaultThreads()),
                    Tally(rules_, site_.neurons));
}

void SiteTally::add(const at::Tensor& input, const FfnTrace& trace) {
    const auto floats = [](const at::Tensor& tensor) {
        return tensor.to(at::kCPU, at::kFloat).contiguous();
    };
    const at::Tensor pre = floats(trace.pre), act = floats(trace.key);
    const std::int64_t tokens = pre.size(0);
    if (tokens == 0) return;
    if (tallies_.empty()) begin(pre);
    thresholds_.resize(static_cast<std::size_t>(tokens));
    const auto add = tallyKernels().front().add;
    constexpr std::int64_t worthThreads = 1 << 17;  // activations that take longer than starting a thread
    const auto parts = std::clamp<std::int64_t>(tokens * site_.neurons / worthThreads, 1, std::ssize(tallies_));
    parallelFor(parts, static_cast<int>(parts), [&](std::int64_t first, std::int64_t last) {
        for (auto part = first; part < last; ++part)
            for (auto t = part * tokens / parts; t < (part + 1) * tokens / parts; ++t)
                thresholds_[static_cast<std::size_t>(t)] =
                    add(rules_, pre.data_ptr<float>() + t * site_.neurons, act.data_ptr<float>() + t * site_.neurons,
                        site_.neurons, tallies_[static_cast<std::size_t>(part)]);
    });
    tokens_ += tokens;
    if (counter_) counter_->addThreshold({act.data_ptr<float>(), static_cast<std::size_t>(act.numel())}, thresholds_);
    kept_.add(input);
}

void SiteTally::finish(ProfileResults& results) {
    Tally sum(rules_, site_.neurons);
    for (const auto& tally : tallies_) addTo(sum, tally);
    const double all = static_cast<double>(tokens_) * static_cast<double>(site_.neurons);
    const auto share = [&](std::int64_t count) {
        return all > 0 ? static_cast<double>(count) / all : 0.0;
    };
    SiteSparsity result;
    result.site = site_.id;
    result.neurons = site_.neurons;
    result.tokens = tokens_;
    result.activity = activity_;
    result.exactZeroShare = share(sum.zeros);
    result.negativeShare = share(sum.negatives);
    for (const auto count : sum.near) result.nearZeroShare.push_back(share(count));
    for (const auto count : sum.below) result.belowThresholdShare.push_back(share(count));
    result.activeHistogram = std::move(sum.activeTokens);
    result.firingCounts = std::move(sum.firing);
    for (const double magnitude : sum.magnitude)
        result.meanMagnitude.push_back(magnitude / static_cast<double>(std::max<std::int64_t>(tokens_, 1)));
    if (tokens_ > 0) result.activations = {rules_.low, rules_.high, std::move(sum.histogram)};
    results.profile.sites.push_back(std::move(result));
    if (counter_) results.coactivation.push_back(counter_->counts(site_.id));
    kept_.finish(results.inputs);
}

}  // namespace

ProfileResults profileModel(const Transformer& model, const Batches& batches, const ProfileOptions& options,
                            const Job& job) {
    const c10::InferenceMode guard;
    const auto start = std::chrono::steady_clock::now();
    const std::int64_t kept = keptTokens(model, options.inputMegabytes);

    std::vector<std::unique_ptr<SiteTally>> tallies;
    for (const auto& site : model.sites()) {
        const bool wanted = options.sites.empty() || std::ranges::find(options.sites, site.id) != options.sites.end();
        tallies.push_back(wanted ? std::make_unique<SiteTally>(site, options, kept) : nullptr);
    }
    Hooks hooks;
    hooks.ffn = [&](std::size_t site, const at::Tensor& x, const FfnTrace& trace) {
        if (tallies[site]) tallies[site]->add(x, trace);
    };

    ProfileResults results;
    results.profile.relativeLevels = options.relativeLevels;
    results.profile.absoluteLevels = options.absoluteLevels;
    for (std::int64_t i = 0; i < batches.count(); ++i) {
        job.throwIfStopped();
        job.report(static_cast<double>(i) / static_cast<double>(batches.count()),
                   Sentence::tr("batch %1 of %2", i + 1, batches.count()));
        const NetworkOutput output = model.network().forward(batches.batch(i), hooks);
        results.profile.tokens += output.packing.tokens;
        results.profile.samples += output.packing.rows;
        if (options.tokens > 0 && results.profile.tokens >= options.tokens) break;
    }
    for (auto& tally : tallies) {
        if (tally) tally->finish(results);
        tally = nullptr;  // its counts are in the results
    }
    results.profile.seconds = secondsSince(start);
    return results;
}

std::vector<KeptInputs> keepInputs(const Transformer& model, const Batches& batches, std::int64_t tokens,
                                   std::int64_t megabytes, const Job& job) {
    std::vector<InputKeeper> keepers;
    for (const auto& site : model.sites()) keepers.emplace_back(site, keptTokens(model, megabytes));
    return keptBy(keepers, model, batches, tokens, job);
}

std::vector<KeptInputs> keepInputsOf(const Transformer& model, const std::vector<std::string>& sites,
                                     const Batches& batches, std::int64_t tokens, const Job& job) {
    std::vector<InputKeeper> keepers;
    for (const auto& site : model.sites())
        keepers.emplace_back(site, std::ranges::find(sites, site.id) != sites.end() ? tokens : 0);
    return keptBy(keepers, model, batches, tokens, job);
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include <algorithm>
#include <chrono>
#include <memory>

#include "core/base/error.h"
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
        result_.site = site.id;
        result_.neurons = site.neurons;
        result_.activity = activity_;
        result_.activeHistogram.assign(static_cast<std::size_t>(site.neurons + 1), 0);
        firing_ = at::zeros({site.neurons}, at::kLong);
        magnitude_ = at::zeros({site.neurons}, at::kDouble);
        near_.assign(options.relativeLevels.size(), 0);
        below_.assign(options.absoluteLevels.size(), 0);
        if (options.coactivation) counter_ = std::make_unique<CoactivationCounter>(site.neurons, options.threads);
    }

    void add(const at::Tensor& x, const at::Tensor& pre);
    void finish(ProfileResults& results);

private:
    void addHistogram(const at::Tensor& pre);

    const Site& site_;
    const ProfileOptions& options_;
    Activity activity_;
    SiteSparsity result_;
    at::Tensor firing_, magnitude_, histogram_;
    double zeros_ = 0, negatives_ = 0;
    std::vector<double> near_, below_;
    std::unique_ptr<CoactivationCounter> counter_;
    InputKeeper kept_;
};

void SiteTally::addHistogram(const at::Tensor& pre) {
    if (!histogram_.defined()) {
        // edges from the first batch: mean ± 5 standard deviations; what falls outside goes to the outer bins
        const double mean = pre.mean().item<double>();
        const double deviation = std::max(pre.std(false).item<double>(), 1e-6);
        result_.activations.low = mean - 5 * deviation;
        result_.activations.high = mean + 5 * deviation;
        histogram_ = at::zeros({histogramBins}, at::kDouble);
    }
    const auto& range = result_.activations;
    histogram_ += at::histc(pre.clamp(range.low, range.high), histogramBins, range.low, range.high).to(at::kDouble);
}

void SiteTally::add(const at::Tensor& input, const at::Tensor& preActivation) {
    const at::Tensor pre = preActivation.to(at::kCPU);
    const at::Tensor magnitude = activate(pre, site_.activation).abs();
    const at::Tensor largest = std::get<0>(magnitude.max(1, true));
    const auto count = [](const at::Tensor& mask) {
        return static_cast<double>(mask.sum().item<std::int64_t>());
    };

    result_.tokens += pre.size(0);
    zeros_ += count(magnitude == 0);
    negatives_ += count(pre < 0);
    for (std::size_t i = 0; i < near_.size(); ++i) near_[i] += count(magnitude <= largest * options_.relativeLevels[i]);
    for (std::size_t i = 0; i < below_.size(); ++i) below_[i] += count(magnitude <= options_.absoluteLevels[i]);
    magnitude_ += magnitude.to(at::kDouble).sum(0);
    addHistogram(pre);

    at::Tensor active;
    switch (activity_.rule) {
        case ActivityRule::nonZero: active = magnitude != 0; break;
        case ActivityRule::absolute: active = magnitude > activity_.value; break;
        case ActivityRule::relative: active = magnitude > largest * activity_.value; break;
    }
    firing_ += active.sum(0);
    const at::Tensor perToken = active.sum(1).to(at::kLong).contiguous();
    for (std::int64_t i = 0; i < perToken.size(0); ++i)
        ++result_.activeHistogram[static_cast<std::size_t>(perToken.data_ptr<std::int64_t>()[i])];
    if (counter_) {
        const at::Tensor bytes = active.to(at::kByte).contiguous();
        counter_->add({bytes.data_ptr<std::uint8_t>(), static_cast<std::size_t>(bytes.numel())});
    }
    kept_.add(input);
}

void SiteTally::finish(ProfileResults& results) {
    const double all = static_cast<double>(result_.tokens) * static_cast<double>(site_.neurons);
    const auto share = [&](double count) {
        return all > 0 ? count / all : 0.0;
    };
    result_.exactZeroShare = share(zeros_);
    result_.negativeShare = share(negatives_);
    for (const double count : near_) result_.nearZeroShare.push_back(share(count));
    for (const double count : below_) result_.belowThresholdShare.push_back(share(count));
    result_.firingCounts.assign(firing_.data_ptr<std::int64_t>(), firing_.data_ptr<std::int64_t>() + site_.neurons);
    const at::Tensor mean = magnitude_ / static_cast<double>(std::max<std::int64_t>(result_.tokens, 1));
    result_.meanMagnitude.assign(mean.data_ptr<double>(), mean.data_ptr<double>() + site_.neurons);
    if (histogram_.defined())
        for (std::int64_t i = 0; i < histogramBins; ++i)
            result_.activations.counts.push_back(static_cast<std::int64_t>(histogram_.data_ptr<double>()[i]));
    results.profile.sites.push_back(std::move(result_));
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
    for (const auto& site : model.sites()) tallies.push_back(std::make_unique<SiteTally>(site, options, kept));
    Hooks hooks;
    hooks.ffn = [&](std::size_t site, const at::Tensor& x, const FfnTrace& trace) {
        tallies[site]->add(x, trace.pre);
    };

    ProfileResults results;
    results.profile.relativeLevels = options.relativeLevels;
    results.profile.absoluteLevels = options.absoluteLevels;
    for (std::int64_t i = 0; i < batches.count(); ++i) {
        job.throwIfStopped();
        job.report(static_cast<double>(i) / static_cast<double>(batches.count()),
                   "batch " + std::to_string(i + 1) + " of " + std::to_string(batches.count()));
        const NetworkOutput output = model.network().forward(batches.batch(i), hooks);
        results.profile.tokens += output.packing.tokens;
        results.profile.samples += output.packing.rows;
        if (options.tokens > 0 && results.profile.tokens >= options.tokens) break;
    }
    for (auto& tally : tallies) tally->finish(results);
    results.profile.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return results;
}

std::vector<KeptInputs> keepInputs(const Transformer& model, const Batches& batches, std::int64_t tokens,
                                   std::int64_t megabytes, const Job& job) {
    const c10::InferenceMode guard;
    std::vector<InputKeeper> keepers;
    for (const auto& site : model.sites()) keepers.emplace_back(site, keptTokens(model, megabytes));
    Hooks hooks;
    hooks.ffn = [&](std::size_t site, const at::Tensor& x, const FfnTrace&) {
        keepers[site].add(x);
    };
    std::int64_t seen = 0;
    for (std::int64_t i = 0; i < batches.count(); ++i) {
        job.throwIfStopped();
        if (std::ranges::all_of(keepers, &InputKeeper::isFull) || (tokens > 0 && seen >= tokens)) break;
        job.report(static_cast<double>(i) / static_cast<double>(batches.count()),
                   "inputs of the routers, batch " + std::to_string(i + 1));
        seen += model.network().forward(batches.batch(i), hooks).packing.tokens;
    }
    std::vector<KeptInputs> kept;
    for (auto& keeper : keepers) keeper.finish(kept);
    return kept;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/kernels/internal/packed_experts.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <vector>

#include "core/base/parallel.h"
#include "core/moe/kernels/internal/grouping.h"
#include "core/moe/kernels/internal/panel_order.h"

namespace dynak::kernels {

namespace {

constexpr std::int64_t weightBytes = 512 * 1024;  // of an expert at a time: half of a second-level cache of 1 MiB

// Of x and y at a time, see tokensAtATime_.
std::int64_t rowFloats() {
    const auto cache = ::sysconf(_SC_LEVEL2_CACHE_SIZE);
    return (cache >= (2 << 20) ? 384 : 768) * 1024;
}

}  // namespace

// Some tokens through some experts.
template <class Weight>
struct PackedExperts<Weight>::Part {
    std::int64_t firstToken, lastToken, firstExpert, lastExpert;
    float* y;           // row of the first token
    const float* bias;  // what y begins with; null: zeros
};

template <class Weight>
struct PackedExperts<Weight>::Workspace {
    std::vector<float> hidden, factors;  // of a tile; `factors` where gated
    Grouping grouping;
};

template <class Weight>
PackedExperts<Weight>::PackedExperts(const ExpertRows& rows, const Target& target)
    : target_(&target),
      experts_(rows.experts),
      size_(rows.size),
      width_(rows.width),
      gated_(rows.gate != nullptr),
      panels_(inPanels(rows.size, target)),
      activation_(rows.activation),
      upActivation_(rows.upActivation) {
    const std::int64_t panel = 2 * target.lanes;
    const auto matrices = gated_ ? 3 : 2;
    neuronsAtATime_ =
        std::max(weightBytes / (matrices * width_ * std::int64_t{sizeof(Weight)}) / panel, std::int64_t{2}) * panel;
    // 512 tokens of width 768, or 256 where their rows and an expert then lie in a second-level cache of 2 MiB. With
    // one of 1 MiB all weights pass once a block, and fewer tokens lost more to that (speed-up at 96 × 32 and 25 %: 128
    // tokens 2.97, 256 3.35, 512 3.54, 1,024 3.69) than they won; with 2 MiB 512 × 6 at 75 % takes 46 ms by 512 tokens
    // and 30 ms by 256.
    tokensAtATime_ = std::max<std::int64_t>(rowFloats() / (2 * width_), 4 * target.tokens);

    // long tiles of small experts save short remainders: 85 against 77 GFLOP/s at 512 × 6
    tokensInTile_ = !panels_ && size_ <= target.narrow ? mostTokens : target.tokens;

    const auto matrix = size_ * width_;
    weights_ = makeBuffer<Weight>(experts_ * matrices * matrix);
    Weight* to = weights_.get();
    const auto copyRows = [&](const float* from) {
        std::transform(from, from + matrix, to, [](float value) { return static_cast<Weight>(value); });
    };
    for (std::int64_t e = 0; e < experts_; ++e) {
        for (const float* first : {rows.gate, rows.up}) {
            if (!first) continue;
            if (panels_)
                copyPanels(first + e * matrix, size_, width_, target.lanes, to);
            else
                copyRows(first + e * matrix);
            to += matrix;
        }
        copyRows(rows.down + e * matrix);
        to += matrix;
    }
    biases_ = makeBuffer<float>(2 * experts_ * size_ + width_);
    float* end = biases_.get();
    const auto add = [&](const float* bias, std::int64_t count) {
        end = bias ? std::copy_n(bias, count, end) : std::fill_n(end, count, 0.0F);
    };
    add(rows.gateBias, experts_ * size_);
    add(rows.upBias, experts_ * size_);
    add(rows.downBias, width_);
}

template <class Weight>
void PackedExperts<Weight>::runTile(std::int64_t e, std::int64_t neuron, std::int64_t neurons, const TokenTile& tile,
                                    Workspace& space) const {
    const Products<Weight>& products = target_->products<Weight>();
    const auto product = panels_ ? products.panels : products.rows;
    const auto matrix = size_ * width_;
    const Weight* weights = weights_.get() + e * (gated_ ? 3 : 2) * matrix + neuron * width_;
    const float* gateBias = biases_.get() + e * size_ + neuron;
    const float* upBias = gateBias + experts_ * size_;
    float* hidden = space.hidden.data();
    if (gated_) {
        product(tile, weights, gateBias, width_, neurons, hidden, neurons);
        weights += matrix;
        product(tile, weights, upBias, width_, neurons, space.factors.data(), neurons);
        if (upActivation_ != Activation::identity)
            target_->activate(upActivation_, space.factors.data(), nullptr, tile.count * neurons);
        target_->activate(activation_, hidden, space.factors.data(), tile.count * neurons);
    } else {
        product(tile, weights, upBias, width_, neurons, hidden, neurons);
        target_->activate(activation_, hidden, nullptr, tile.count * neurons);
    }
    products.addOutputs(tile, weights + matrix, width_, neurons, hidden, neurons);
}

template <class Weight>
void PackedExperts<Weight>::runExpert(std::int64_t e, std::span<const std::int32_t> tokens, const float* x, float* y,
                                      Workspace& space) const {
    const auto count = std::ssize(tokens);
    // tiles of about equal size, so that none is left with a few tokens
    const auto tiles = (count + tokensInTile_ - 1) / tokensInTile_;
    std::array<const float*, mostTokens> inputs{};
    std::array<float*, mostTokens> outputs{};
    const auto matrices = gated_ ? 3 : 2;
    const auto panel = 2 * target_->lanes;
    for (std::int64_t neuron = 0; neuron < size_; neuron += neuronsAtATime_) {
        const auto neurons = std::min(neuronsAtATime_, size_ - neuron);
        // What comes next, this expert's next neurons or the next expert, is fetched by the first products of the
        // tiles, matrix after matrix, evenly: a burst of fetches stalled each tile (speed-up at 96 × 32 and 25 % on a
        // Xeon with 2 MiB: without 2.95, bursts 2.6, evenly 3.5). One token reads each weight once and skips rows of
        // `down`: fetching would only cost it bandwidth.
        const bool more = neuron + neurons < size_;
        const auto nextNeuron = more ? neuron + neurons : 0;
        const auto nextExpert = more ? e : e + 1;
        const bool fetches = count > 1 && nextExpert < experts_;
        const Weight* ahead = weights_.get() + nextExpert * matrices * size_ * width_ + nextNeuron * width_;
        const auto bytes =
            std::min(neuronsAtATime_, size_ - nextNeuron) * width_ * std::int64_t{sizeof(Weight)};  // of a matrix
        const int step = tiles >= 8 ? 32 : 64;
        const auto covered = panels_ ? (neurons + panel - 1) / panel * width_ * step : matrices * bytes;
        for (std::int64_t i = 0; i < tiles; ++i) {
            const auto tile = tokens.subspan(static_cast<std::size_t>(i * count / tiles),
                                             static_cast<std::size_t>((i + 1) * count / tiles - i * count / tiles));
            for (std::size_t t = 0; t < tile.size(); ++t) {
                inputs[t] = x + tile[t] * width_;
                outputs[t] = y + tile[t] * width_;
            }
            TokenTile now{inputs.data(), outputs.data(), std::ssize(tile)};
            if (fetches && i * covered < matrices * bytes) {
                const auto matrix = i * covered / bytes, from = i * covered % bytes;
                now.ahead = reinterpret_cast<const char*>(ahead + matrix * size_ * width_) + from;
                now.aheadBytes = (panels_ ? 1 : matrices) * bytes - from;
                now.aheadStep = step;
            }
            runTile(e, neuron, neurons, now, space);
        }
    }
}

template <class Weight>
void PackedExperts<Weight>::runPart(const Part& part, const float* x, const std::uint8_t* mask) const {
    Workspace space;
    space.hidden.resize(static_cast<std::size_t>(tokensInTile_ * std::min(size_, neuronsAtATime_)));
    if (gated_) space.factors.resize(space.hidden.size());
    const auto tokens = part.lastToken - part.firstToken;
    const auto blocks = (tokens + tokensAtATime_ - 1) / tokensAtATime_;
    for (std::int64_t b = 0; b < blocks; ++b) {
        const auto begin = b * tokens / blocks;
        const auto count = (b + 1) * tokens / blocks - begin;
        float* y = part.y + begin * width_;
        for (std::int64_t t = 0; t < count; ++t)
            if (part.bias)
                std::copy_n(part.bias, width_, y + t * width_);
            else
                std::fill_n(y + t * width_, width_, 0.0F);
        space.grouping.make(mask + (part.firstToken + begin) * experts_ + part.firstExpert, count,
                            part.lastExpert - part.firstExpert, experts_);
        for (auto e = part.firstExpert; e < part.lastExpert; ++e)
            runExpert(e, space.grouping.tokensOf(e - part.firstExpert), x + (part.firstToken + begin) * width_, y,
                      space);
    }
}

template <class Weight>
void PackedExperts<Weight>::run(const float* x, std::int64_t tokens, const std::uint8_t* mask, float* y,
                                int threads) const {
    const float* bias = biases_.get() + 2 * experts_ * size_;
    std::vector<std::int64_t> byToken(static_cast<std::size_t>(tokens), 1);
    std::vector<std::int64_t> byExpert(static_cast<std::size_t>(experts_));
    std::int64_t pairs = 0;
    for (std::int64_t t = 0; t < tokens; ++t) {
        std::int64_t count = 0;
        for (std::int64_t e = 0; e < experts_; ++e) {
            count += mask[t * experts_ + e];
            byExpert[static_cast<std::size_t>(e)] += mask[t * experts_ + e];
        }
        byToken[static_cast<std::size_t>(t)] += count;
        pairs += count;
    }
    const auto work = pairs * size_ * width_ * (gated_ ? 3 : 2);
    const auto parts = std::clamp<std::int64_t>(work / workForAThread, 1, threads);
    const auto used = experts_ - std::ranges::count(byExpert, 0);
    // Where a thread's share of an expert's tokens would not fill a tile, threads share the experts, and each weight
    // is read once; else they share the tokens.
    if (parts > 1 && pairs < used * parts * target_->tokens) {
        const auto bounds = equalShares(byExpert, parts);
        std::vector<std::vector<float>> sums(static_cast<std::size_t>(parts) - 1,
                                             std::vector<float>(static_cast<std::size_t>(tokens * width_)));
        parallelFor(parts, static_cast<int>(parts), [&](std::int64_t begin, std::int64_t end) {
            for (auto i = begin; i < end; ++i) {
                const auto* bound = bounds.data() + i;
                runPart({0, tokens, bound[0], bound[1], i == 0 ? y : sums[static_cast<std::size_t>(i) - 1].data(),
                         i == 0 ? bias : nullptr},
                        x, mask);
            }
        });
        for (const auto& sum : sums)
            for (std::size_t j = 0; j < sum.size(); ++j) y[j] += sum[j];
        return;
    }
    const auto bounds = equalShares(byToken, parts);
    parallelFor(parts, static_cast<int>(parts), [&](std::int64_t begin, std::int64_t end) {
        for (auto i = begin; i < end; ++i) {
            const auto* bound = bounds.data() + i;
            runPart({bound[0], bound[1], 0, experts_, y + bound[0] * width_, bias}, x, mask);
        }
    });
}

template class PackedExperts<float>;
template class PackedExperts<Bfloat16>;

}  // namespace dynak::kernels

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/coactivation.h"

#include <algorithm>
#include <limits>

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/profile/popcount.h"

namespace dynak {

namespace {

constexpr std::int64_t mostNeurons = 65536;  // 16 GiB of counts
constexpr std::int64_t tokensPerWord = 64;
constexpr std::int64_t wordsPerChunk = 256;  // 16,384 tokens are collected, then counted
constexpr std::int64_t tokensPerChunk = wordsPerChunk * tokensPerWord;
constexpr std::int64_t stride = wordsPerChunk + popcountWords;  // an odd number of cache lines: no set is crowded
constexpr std::int64_t tile = 64;               // two tiles of neurons, 132 KiB each, stay in the second-level cache
constexpr std::int64_t worthThreads = 1 << 18;  // activities below which starting threads costs more than it saves

}  // namespace

struct CoactivationCounter::State {
    State(std::int64_t neurons, int threads)
        : neurons(neurons),
          threads(threads),
          bits(static_cast<std::size_t>((neurons + popcountBlock - 1) / popcountBlock * popcountBlock * stride)),
          pending(static_cast<std::size_t>(neurons)),
          counts(static_cast<std::size_t>(neurons * neurons)) {}

    const ActivityKernels& kernels = activityKernels().front();
    std::int64_t neurons;
    int threads;
    std::int64_t tokens = 0;             // all
    std::int64_t chunkTokens = 0;        // in `bits` and `pending`
    std::vector<std::uint64_t> bits;     // [neurons to a multiple of 4, stride] bit t of a row: fires on token t
    std::vector<std::uint64_t> pending;  // [neurons] the word that is being filled
    std::vector<std::uint32_t> counts;   // [neurons, neurons], right of the diagonal and on it

    // Takes `added` tokens; `setRow(token, begin, end, bit)` marks the neurons begin … end - 1 of one of them.
    template <class SetRow>
    void add(std::int64_t added, const SetRow& setRow) {
        if (added > std::numeric_limits<std::uint32_t>::max() - tokens)
            throw Error(ErrorCode::badArgument,
                        Sentence::tr("Co-activation can be counted over at most 4,294,967,295 tokens."),
                        Sentence::tr("Profile fewer tokens."));
        for (std::int64_t first = 0; first < added;) {
            const std::int64_t taken = std::min(added - first, tokensPerChunk - chunkTokens);
            const int workers = taken * neurons >= worthThreads ? threads : 1;
            parallelFor(neurons, workers, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t token = 0; token < taken; ++token) {
                    const std::int64_t place = chunkTokens + token;
                    setRow(first + token, begin, end, UINT64_C(1) << (place % tokensPerWord));
                    if (place % tokensPerWord == tokensPerWord - 1) storePending(place / tokensPerWord, begin, end);
                }
            });
            first += taken;
            tokens += taken;
            chunkTokens += taken;
            if (chunkTokens == tokensPerChunk) countChunk();
        }
    }

    void storePending(std::int64_t word, std::int64_t begin, std::int64_t end) {
        for (std::int64_t neuron = begin; neuron < end; ++neuron) {
            auto& filled = pending[static_cast<std::size_t>(neuron)];
            bits[static_cast<std::size_t>(neuron * stride + word)] = filled;
            filled = 0;
        }
    }

    // Adds the collected tokens to the counts and starts a new chunk.
    void countChunk() {
        if (chunkTokens == 0) return;
        if (chunkTokens % tokensPerWord != 0) storePending(chunkTokens / tokensPerWord, 0, neurons);
        const std::int64_t filled = (chunkTokens + tokensPerWord - 1) / tokensPerWord;
        const std::int64_t words = (filled + popcountWords - 1) / popcountWords * popcountWords;
        const std::int64_t tiles = (neurons + tile - 1) / tile;
        std::vector<std::pair<std::int64_t, std::int64_t>> pairs;
        for (std::int64_t left = 0; left < tiles; ++left)
            for (std::int64_t right = left; right < tiles; ++right) pairs.emplace_back(left * tile, right * tile);
        parallelFor(static_cast<std::int64_t>(pairs.size()), threads, [&](std::int64_t begin, std::int64_t end) {
            for (auto pair = static_cast<std::size_t>(begin); pair < static_cast<std::size_t>(end); ++pair)
                countTiles(pairs[pair].first, pairs[pair].second, words);
        });
        std::fill(bits.begin(), bits.end(), 0);
        chunkTokens = 0;
    }

    void countTiles(std::int64_t leftTile, std::int64_t rightTile, std::int64_t words) {
        const std::int64_t leftEnd = std::min(leftTile + tile, neurons);
        const std::int64_t rightEnd = std::min(rightTile + tile, neurons);
        for (std::int64_t left = leftTile; left < leftEnd; left += popcountBlock)
            for (std::int64_t right = std::max(left, rightTile); right < rightEnd; right += popcountBlock) {
                const auto block =
                    kernels.countPairs(bits.data() + left * stride, bits.data() + right * stride, stride, words);
                addBlock(left, right, block);
            }
    }

    void addBlock(std::int64_t left, std::int64_t right, const PopcountBlock& block) {
        const std::int64_t rowEnd = std::min(left + popcountBlock, neurons);
        const std::int64_t columnEnd = std::min(right + popcountBlock, neurons);
        for (std::int64_t row = left; row < rowEnd; ++row)
            for (std::int64_t column = std::max(row, right); column < columnEnd; ++column)
                counts[static_cast<std::size_t>(row * neurons + column)] += static_cast<std::uint32_t>(
                    block[static_cast<std::size_t>((row - left) * popcountBlock + column - right)]);
    }

    [[nodiscard]] std::int64_t tokensIn(std::size_t activities) const {
        if (activities % static_cast<std::size_t>(neurons) != 0)
            throw Error(
                ErrorCode::badArgument,
                Sentence::tr("Activity of %1 neurons was expected, but %2 values are no whole number of tokens.",
                             neurons, activities));
        return static_cast<std::int64_t>(activities) / neurons;
    }
};

CoactivationCounter::CoactivationCounter(std::int64_t neurons, int threads) {
    if (neurons < 1 || neurons > mostNeurons)
        throw Error(
            ErrorCode::badArgument,
            Sentence::tr("Co-activation can be counted for 1 to %1 neurons, not for %2.", mostNeurons, neurons));
    state_ = std::make_unique<State>(neurons, threads);
}

CoactivationCounter::~CoactivationCounter() = default;
CoactivationCounter::CoactivationCounter(CoactivationCounter&&) noexcept = default;
CoactivationCounter& CoactivationCounter::operator=(CoactivationCounter&&) noexcept = default;

void CoactivationCounter::add(std::span<const std::uint8_t> active) {
    State& state = *state_;
    state.add(state.tokensIn(active.size()), [&](auto token, auto begin, auto end, std::uint64_t bit) {
        state.kernels.setFlags(active.data() + token * state.neurons + begin, end - begin, bit,
                               state.pending.data() + begin);
    });
}

void CoactivationCounter::addThreshold(std::span<const float> activations, float threshold) {
    State& state = *state_;
    state.add(state.tokensIn(activations.size()), [&](auto token, auto begin, auto end, std::uint64_t bit) {
        state.kernels.setFloats(activations.data() + token * state.neurons + begin, threshold, end - begin, bit,
                                state.pending.data() + begin);
    });
}

void CoactivationCounter::addThreshold(std::span<const float> activations, std::span<const float> thresholds) {
    State& state = *state_;
    const std::int64_t tokens = state.tokensIn(activations.size());
    if (static_cast<std::size_t>(tokens) != thresholds.size())
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("%1 tokens need a threshold each, but %2 were given.", tokens, thresholds.size()));
    state.add(tokens, [&](auto token, auto begin, auto end, std::uint64_t bit) {
        state.kernels.setFloats(activations.data() + token * state.neurons + begin,
                                thresholds[static_cast<std::size_t>(token)], end - begin, bit,
                                state.pending.data() + begin);
    });
}

std::int64_t CoactivationCounter::neurons() const {
    return state_->neurons;
}

std::int64_t CoactivationCounter::tokens() const {
    return state_->tokens;
}

CoactivationCounts CoactivationCounter::counts(std::string site) {
    state_->countChunk();
    CoactivationCounts result{std::move(site), state_->neurons, state_->tokens, state_->counts};
    // tile by tile: a column of the whole matrix has a page for each number
    const std::int64_t neurons = result.neurons;
    for (std::int64_t below = 0; below < neurons; below += tile)
        for (std::int64_t beside = 0; beside <= below; beside += tile)
            for (std::int64_t row = below; row < std::min(below + tile, neurons); ++row)
                for (std::int64_t column = beside; column < std::min(beside + tile, row); ++column)
                    result.counts[static_cast<std::size_t>(row * neurons + column)] =
                        result.counts[static_cast<std::size_t>(column * neurons + row)];
    return result;
}

}  // namespace dynak

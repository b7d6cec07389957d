// SPDX-License-Identifier: GPL-3.0-or-later
// How often each pair of neurons fires on the same token, counted exactly.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace dynak {

struct CoactivationCounts {
    std::string site;
    std::int64_t neurons = 0;
    std::int64_t tokens = 0;
    std::vector<std::uint32_t> counts;  // [neurons, neurons], symmetric; the diagonal counts firings

    [[nodiscard]] std::uint32_t at(std::int64_t first, std::int64_t second) const {
        return counts[static_cast<std::size_t>(first * neurons + second)];
    }
};

// Takes activity batch by batch. Memory: 4 bytes a pair of neurons and 2 KiB a neuron, whatever the number of tokens.
// Not to be used from two threads at once; it works on `threads` threads itself (0 = default).
class CoactivationCounter {
public:
    // Throws Error{badArgument} when `neurons` is not in 1 … 65,536.
    explicit CoactivationCounter(std::int64_t neurons, int threads = 0);
    ~CoactivationCounter();
    CoactivationCounter(CoactivationCounter&&) noexcept;
    CoactivationCounter& operator=(CoactivationCounter&&) noexcept;

    // `active` [tokens, neurons]: a neuron fires where it is not zero.
    // All three throw Error{badArgument} when the length is no multiple of the neurons, and from 2^32 tokens on.
    void add(std::span<const std::uint8_t> active);
    // `activations` [tokens, neurons]: a neuron fires where |activation| > threshold (never where it is NaN).
    // Threshold 0 counts ReLU firings.
    void addThreshold(std::span<const float> activations, float threshold = 0);
    // The same with a threshold for each token, `thresholds` [tokens].
    void addThreshold(std::span<const float> activations, std::span<const float> thresholds);

    [[nodiscard]] std::int64_t neurons() const;
    [[nodiscard]] std::int64_t tokens() const;
    // The counts so far; more may be added afterwards.
    [[nodiscard]] CoactivationCounts counts(std::string site = {});

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace dynak

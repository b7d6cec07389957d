// SPDX-License-Identifier: GPL-3.0-or-later
// The co-activation matrix in a chosen order of neurons at every scale, for a picture of any size: the cost of looking
// at it follows the pixels, not the neurons.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/job.h"
#include "core/base/tensor.h"
#include "core/profile/neuron_pairs.h"

namespace dynak {

// A range of cells of one level.
struct CellRange {
    int level = 0;
    std::int64_t row = 0, column = 0;    // the first
    std::int64_t rows = 0, columns = 0;  // how many
};

// Level k has one cell for 2^k × 2^k places of the order. A cell tells its pairs of different neurons as one: sums of
// counts over sums of what they are compared with. Beside the counts it holds about N²/3 bytes.
class CoactivationPyramid {
public:
    // The coarsest level has at most this many cells a side.
    static constexpr std::int64_t coarsest = 256;

    // `order` [neurons]: the neuron at each place. Throws Error{badArgument} where it is no permutation,
    // Error{stopped}.
    CoactivationPyramid(std::shared_ptr<const CoactivationCounts> counts, std::vector<std::int64_t> order,
                        const Job& job = {}, int threads = 0);

    [[nodiscard]] const CoactivationCounts& counts() const { return *counts_; }
    [[nodiscard]] const std::vector<std::int64_t>& order() const { return order_; }
    // [neurons] the place of each neuron.
    [[nodiscard]] const std::vector<std::int64_t>& places() const { return places_; }
    [[nodiscard]] int levels() const { return levels_; }
    // A side.
    [[nodiscard]] std::int64_t cells(int level) const;

    // [rows, columns]; NaN where a cell has no pair or its neurons never fire. The range must lie inside its level.
    [[nodiscard]] Matrix<float> values(PairValue value, const CellRange& range) const;

private:
    struct Level {
        std::int64_t cells = 0;
        std::vector<float> sums;      // [cells, cells] of counts of different neurons; empty below firstStored
        std::vector<double> firing;   // [cells] sum of f
        std::vector<double> squares;  // [cells] sum of f², taken off cells on the diagonal
    };

    void sumMarginals();
    void sumCounts(const Job& job, int threads);
    [[nodiscard]] double sumOf(int level, std::int64_t row, std::int64_t column) const;

    std::shared_ptr<const CoactivationCounts> counts_;
    std::vector<std::int64_t> order_, places_;
    int levels_ = 1;
    std::vector<Level> byLevel_;
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/coactivation_pyramid.h"

#include <algorithm>
#include <limits>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace dynak {

namespace {

constexpr int firstStored = 2;  // finer cells are summed from at most 4 counts when asked for

std::vector<std::int64_t> inverse(const std::vector<std::int64_t>& order, std::int64_t neurons) {
    std::vector<std::int64_t> places(static_cast<std::size_t>(neurons), -1);
    bool fits = std::ssize(order) == neurons;
    for (std::int64_t place = 0; fits && place < neurons; ++place) {
        const std::int64_t neuron = order[static_cast<std::size_t>(place)];
        fits = neuron >= 0 && neuron < neurons && places[static_cast<std::size_t>(neuron)] < 0;
        if (fits) places[static_cast<std::size_t>(neuron)] = place;
    }
    if (!fits)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("The order of neurons does not name each of the %1 neurons once.", neurons));
    return places;
}

}  // namespace

CoactivationPyramid::CoactivationPyramid(std::shared_ptr<const CoactivationCounts> counts,
                                         std::vector<std::int64_t> order, const Job& job, int threads)
    : counts_(std::move(counts)), order_(std::move(order)), places_(inverse(order_, counts_->neurons)) {
    while (cells(levels_ - 1) > coarsest) ++levels_;
    byLevel_.resize(static_cast<std::size_t>(levels_));
    sumMarginals();
    sumCounts(job, threads);
}

std::int64_t CoactivationPyramid::cells(int level) const {
    const std::int64_t side = std::int64_t{1} << level;
    return (counts_->neurons + side - 1) / side;
}

void CoactivationPyramid::sumMarginals() {
    for (int level = 0; level < levels_; ++level) {
        Level& here = byLevel_[static_cast<std::size_t>(level)];
        here.cells = cells(level);
        here.firing.assign(static_cast<std::size_t>(here.cells), 0);
        here.squares.assign(static_cast<std::size_t>(here.cells), 0);
        for (std::int64_t place = 0; place < counts_->neurons; ++place) {
            const std::int64_t neuron = order_[static_cast<std::size_t>(place)];
            const double firing = counts_->at(neuron, neuron);
            here.firing[static_cast<std::size_t>(place >> level)] += firing;
            here.squares[static_cast<std::size_t>(place >> level)] += firing * firing;
        }
    }
}

void CoactivationPyramid::sumCounts(const Job& job, int threads) {
    if (levels_ <= firstStored) return;
    const std::int64_t neurons = counts_->neurons;
    std::vector<std::int32_t> cellOf(static_cast<std::size_t>(neurons));  // of each neuron as it lies in the counts
    for (std::int64_t neuron = 0; neuron < neurons; ++neuron)
        cellOf[static_cast<std::size_t>(neuron)] =
            static_cast<std::int32_t>(places_[static_cast<std::size_t>(neuron)] >> firstStored);

    Level& first = byLevel_[firstStored];
    first.sums.resize(static_cast<std::size_t>(first.cells * first.cells));
    parallelFor(first.cells, threads, [&](std::int64_t begin, std::int64_t end) {
        std::vector<std::uint64_t> band(static_cast<std::size_t>(first.cells));
        for (std::int64_t row = begin; row < end; ++row) {
            job.throwIfStopped();
            std::ranges::fill(band, 0);
            const std::int64_t last = std::min(neurons, (row + 1) << firstStored);
            for (std::int64_t place = row << firstStored; place < last; ++place) {
                const std::int64_t neuron = order_[static_cast<std::size_t>(place)];
                const std::uint32_t* counts = counts_->counts.data() + neuron * neurons;
                for (std::size_t other = 0; other < cellOf.size(); ++other)
                    band[static_cast<std::size_t>(cellOf[other])] += counts[other];
                band[static_cast<std::size_t>(row)] -= counts[neuron];
            }
            std::ranges::transform(band, first.sums.begin() + row * first.cells,
                                   [](std::uint64_t sum) { return static_cast<float>(sum); });
        }
    });
    for (int level = firstStored + 1; level < levels_; ++level) {
        const Level& finer = byLevel_[static_cast<std::size_t>(level - 1)];
        Level& here = byLevel_[static_cast<std::size_t>(level)];
        here.sums.assign(static_cast<std::size_t>(here.cells * here.cells), 0);
        for (std::int64_t row = 0; row < finer.cells; ++row)
            for (std::int64_t column = 0; column < finer.cells; ++column)
                here.sums[static_cast<std::size_t>((row >> 1) * here.cells + (column >> 1))] +=
                    finer.sums[static_cast<std::size_t>(row * finer.cells + column)];
    }
}

double CoactivationPyramid::sumOf(int level, std::int64_t row, std::int64_t column) const {
    const Level& here = byLevel_[static_cast<std::size_t>(level)];
    if (!here.sums.empty()) return here.sums[static_cast<std::size_t>(row * here.cells + column)];
    const std::int64_t neurons = counts_->neurons;
    double sum = 0;
    for (std::int64_t i = row << level; i < std::min(neurons, (row + 1) << level); ++i)
        for (std::int64_t j = column << level; j < std::min(neurons, (column + 1) << level); ++j)
            if (i != j) sum += counts_->at(order_[static_cast<std::size_t>(i)], order_[static_cast<std::size_t>(j)]);
    return sum;
}

Matrix<float> CoactivationPyramid::values(PairValue value, const CellRange& range) const {
    Matrix<float> out(range.rows, range.columns);
    const Level& here = byLevel_[static_cast<std::size_t>(range.level)];
    const auto tokens = static_cast<double>(counts_->tokens);
    const auto neuronsIn = [&](std::int64_t cell) {
        const std::int64_t begin = cell << range.level;
        return static_cast<double>(std::min(counts_->neurons, begin + (std::int64_t{1} << range.level)) - begin);
    };
    for (std::int64_t r = 0; r < range.rows; ++r)
        for (std::int64_t c = 0; c < range.columns; ++c) {
            const std::int64_t row = range.row + r, column = range.column + c;
            const double size = neuronsIn(row), otherSize = neuronsIn(column);
            const double firing = here.firing[static_cast<std::size_t>(row)];
            const bool own = row == column;
            double parts = 0;
            switch (value) {
                case PairValue::together: parts = (size * otherSize - (own ? size : 0)) * tokens; break;
                case PairValue::conditional: parts = firing * (otherSize - (own ? 1 : 0)); break;
                case PairValue::lift:
                    parts = (firing * here.firing[static_cast<std::size_t>(column)] -
                             (own ? here.squares[static_cast<std::size_t>(row)] : 0)) /
                            tokens;
                    break;
            }
            out.at(r, c) = parts > 0 ? static_cast<float>(sumOf(range.level, row, column) / parts)
                                     : std::numeric_limits<float>::quiet_NaN();
        }
    return out;
}

}  // namespace dynak

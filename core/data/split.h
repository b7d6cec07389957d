// SPDX-License-Identifier: GPL-3.0-or-later
// Which samples a stage works on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/sentence.h"
#include "core/data/dataset.h"

namespace dynak {

// train, validation or test where a name (of a file, folder or split) contains one of the usual words as a word of
// its own: train, training, val, valid, validation, dev, eval, test, testing, t10k.
[[nodiscard]] SplitRole splitRole(std::string_view name);

struct SplitView {
    std::string name;                      // the split's name; "fitting" or "measuring" for a part of a single split
    std::vector<SampleReference> samples;  // in file order
    Sentence sentence;                     // says where they come from, for reports
};

// What routers, partitions and profiles are fitted on: the training split; without one the validation split; of a
// single split the part that is not held out. Throws Error{badData} when a single split is too small to divide.
[[nodiscard]] SplitView fittingSplit(const Dataset& dataset);

// What is measured on: the test split, else the validation split, else the held-out part of the single split. It never
// overlaps with fittingSplit.
[[nodiscard]] SplitView measuringSplit(const Dataset& dataset);

// What `evaluate` takes when no split is named: as measuringSplit, but all of a single split.
[[nodiscard]] SplitView evaluationSplit(const Dataset& dataset);

// "all" (every split, in order), "fitting", "measuring", a split's own name, or a usual name for its role ("dev").
// Throws Error{notFound} listing the splits.
[[nodiscard]] SplitView selectSplit(const Dataset& dataset, std::string_view name);

}  // namespace dynak

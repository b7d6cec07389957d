// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/profile/neuron_pairs.h"

namespace dynak {

// On the command line and in menus, in the order of PairValue: "count", "conditional", "lift".
[[nodiscard]] const QStringList& valueIds();

// Where a value of a pair lies on the colour map, and what the legend says about it.
struct ValueScale {
    struct Tick {
        double position = 0;  // 0 … 1
        QString text;
    };

    PairValue value = PairValue::lift;
    double low = 0.5, high = 8;  // ends of the colours; what lies beyond has the colour of the end

    [[nodiscard]] bool operator==(const ValueScale&) const = default;
    [[nodiscard]] double position(double of) const;
    [[nodiscard]] QList<Tick> ticks() const;
    // "times chance, logarithmic"
    [[nodiscard]] QString caption() const;
    // With its unit: "4.1 %", "3.2 × chance"
    [[nodiscard]] QString text(double of) const;
    [[nodiscard]] QString unit() const;  // for tables
};

// Ends on round numbers; `quantile`: a value that few pairs exceed.
[[nodiscard]] ValueScale scaleFor(PairValue value, double quantile);
[[nodiscard]] QString timesChance(double lift);  // "3.2 × chance"

}  // namespace dynak

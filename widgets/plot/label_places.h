// SPDX-License-Identifier: GPL-3.0-or-later
// Labels beside points that cover no other label.
#pragma once

#include <initializer_list>

#include "widgets/plot/qcustomplot.h"

namespace dynak {

// Where a label can stand: a direction from its point, and the part of the label that is nearest to it.
struct LabelPlace {
    double x, y;
    Qt::Alignment alignment;
};

inline constexpr LabelPlace aboveLeft{-0.7, -0.7, Qt::AlignRight | Qt::AlignBottom};
inline constexpr LabelPlace aboveRight{0.7, -0.7, Qt::AlignLeft | Qt::AlignBottom};
inline constexpr LabelPlace belowRight{0.7, 0.7, Qt::AlignLeft | Qt::AlignTop};
inline constexpr LabelPlace belowLeft{-0.7, 0.7, Qt::AlignRight | Qt::AlignTop};
inline constexpr LabelPlace above{0, -1, Qt::AlignHCenter | Qt::AlignBottom};
inline constexpr LabelPlace below{0, 1, Qt::AlignHCenter | Qt::AlignTop};

// In pixels, its padding included.
[[nodiscard]] QRectF labelRect(const QCPItemText& label);

// Puts a label, whose position is absolute, `distance` pixels from `at` in the first direction in which it lies within
// `bounds` and covers none of `taken`; then farther away; where there is no room at all in the first direction, and
// says so by false.
bool placeLabel(QCPItemText* label, QPointF at, double distance, std::initializer_list<LabelPlace> places,
                const QRectF& bounds, const QList<QRectF>& taken);

}  // namespace dynak

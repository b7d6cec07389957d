// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that several figures are made of.
#pragma once

#include "widgets/plot/qcustomplot.h"

namespace dynak {

// A circle in pixels; its corners must be of the type ptAbsolute.
void placeCircle(QCPItemEllipse* circle, QPointF centre, double radius);

// A further pair of axes in the figure's layout, on the same layers as the first.
[[nodiscard]] QCPAxisRect* addAxisRect(QCustomPlot& plot, int row, int column);

}  // namespace dynak

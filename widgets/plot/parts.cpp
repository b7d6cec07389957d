// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/parts.h"

namespace dynak {

void placeCircle(QCPItemEllipse* circle, QPointF centre, double radius) {
    circle->topLeft->setPixelPosition(centre - QPointF(radius, radius));
    circle->bottomRight->setPixelPosition(centre + QPointF(radius, radius));
}

QCPAxisRect* addAxisRect(QCustomPlot& plot, int row, int column) {
    auto* rect = new QCPAxisRect(&plot);
    plot.plotLayout()->addElement(row, column, rect);
    for (const QCPAxis::AxisType type : {QCPAxis::atBottom, QCPAxis::atLeft}) {
        rect->axis(type)->setLayer(QStringLiteral("axes"));
        rect->axis(type)->grid()->setLayer(QStringLiteral("grid"));
    }
    return rect;
}

}  // namespace dynak

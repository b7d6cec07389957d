// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "widgets/plot/qcustomplot.h"

namespace dynak {

// What no plottable of QCustomPlot draws: an item whose picture is a function. It belongs to the plot, as all items.
class PaintedItem : public QCPAbstractItem {
public:
    PaintedItem(QCustomPlot* plot, std::function<void(QCPPainter&)> paint)
        : QCPAbstractItem(plot), paint_(std::move(paint)) {
        setClipToAxisRect(false);
        setSelectable(false);
    }

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override { paint_(*painter); }

private:
    std::function<void(QCPPainter&)> paint_;
};

}  // namespace dynak

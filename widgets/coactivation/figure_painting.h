// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet parts of the co-activation figure: legend, bars, and what is marked on the map.
#pragma once

#include <QFont>
#include <QPainter>

#include "widgets/coactivation/coactivation_content.h"
#include "widgets/coactivation/map_viewport.h"
#include "widgets/coactivation/split_model.h"
#include "widgets/coactivation/value_scale.h"
#include "widgets/plot/palette.h"

namespace dynak {

struct FigureLook {
    const Palette& colours;
    QFont font;
    double em = 10, line = 15;
};

void paintLegend(QPainter& painter, const QRectF& area, const ValueScale& scale, const FigureLook& look);

// `current`: the row whose experts are drawn; `hovered`: -1: none.
void paintBars(QPainter& painter, const QRectF& area, const SplitModel& model, int current, int hovered,
               const FigureLook& look);
[[nodiscard]] int barAt(const QRectF& area, const SplitModel& model, QPointF position);  // -1: none
[[nodiscard]] QPointF barCentre(const QRectF& area, const SplitModel& model, int row);

// Hair lines between experts, where the order is by expert.
void paintBorders(QPainter& painter, const QRectF& area, const CoactivationContent& content, const MapViewport& view);
// The neurons of an expert: its block where they lie together, else lines at each of them.
void paintExpert(QPainter& painter, const QRectF& area, const CoactivationContent& content, const MapViewport& view,
                 int expert, bool filled);
// Row and column of places; -1: not that one.
void paintCross(QPainter& painter, const QRectF& area, const MapViewport& view, qint64 row, qint64 column,
                const QColor& colour);

}  // namespace dynak

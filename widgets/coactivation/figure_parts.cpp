// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coactivation/figure_parts.h"

#include <algorithm>

namespace dynak {
namespace {

constexpr double legendLines = 2.1, barLines = 1.45, sideBySideFrom = 1.25;

// Bars at the bottom, the floor above them, the graph in what is left.
void stackBeside(FigureParts& parts, const QRectF& area, const PartsWish& wish) {
    const double bars = wish.bars > 0 ? (wish.bars + 1) * barLines * wish.line : 0;
    const double floor = wish.words ? 1.8 * wish.line : 0;
    parts.bars = {area.left(), area.bottom() - bars, area.width(), bars};
    parts.floor = {area.left(), parts.bars.top() - floor - (bars > 0 ? wish.line * 0.6 : 0), area.width(), floor};
    const double head = wish.words && wish.graph ? wish.line * 1.2 : 0;
    parts.graphHead = {area.topLeft(), QSizeF(area.width(), head)};
    parts.graph = {parts.graphHead.bottomLeft(), QPointF(area.right(), parts.floor.top())};
}

}  // namespace

FigureParts partsOf(const PartsWish& wish) {
    const double margin = wish.words ? wish.margin : 0, gap = wish.em * 1.8;
    QRectF area = QRectF({}, wish.size).adjusted(margin, wish.words ? wish.em * 0.2 : 0, -margin, -margin * 0.4);
    FigureParts parts;
    if (wish.words) {
        parts.readOut = {area.left(), area.bottom() - wish.line * 1.3, area.width(), wish.line * 1.3};
        area.setBottom(parts.readOut.top() - wish.line * 0.3);
    }
    const double legend = wish.words ? legendLines * wish.line + wish.em * 0.6 : 0;
    const bool beside = wish.graph || wish.bars > 0;
    const bool row = area.width() >= sideBySideFrom * (area.height() - legend);
    double side = std::min(area.width(), area.height() - legend);
    if (beside && row) side = std::min(side, area.width() * 0.6);
    if (beside && !row) side = std::min(area.width(), (area.height() - legend) * 0.62);
    side = std::max(side, 24.0);
    parts.map = {area.topLeft(), QSizeF(side, side)};
    parts.legend = {area.left(), parts.map.bottom() + wish.em * 0.6, side, legend - wish.em * 0.6};
    if (!beside) return parts;
    if (row) {
        stackBeside(parts, {QPointF(parts.map.right() + gap, area.top()), area.bottomRight()}, wish);
    } else {
        const QRectF rest(QPointF(area.left(), parts.legend.bottom() + wish.line * 0.5), area.bottomRight());
        PartsWish noBars = wish;
        noBars.bars = 0;
        stackBeside(parts, {rest.topLeft(), QPointF(rest.center().x() - gap / 2, rest.bottom())}, noBars);
        const double bars = (wish.bars + 1) * barLines * wish.line;
        parts.bars = {rest.center().x() + gap / 2, rest.top(), rest.width() / 2 - gap / 2,
                      std::min(bars, rest.height())};
    }
    return parts;
}

}  // namespace dynak

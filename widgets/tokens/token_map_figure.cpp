// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/token_map_figure.h"

#include <algorithm>
#include <cmath>

#include "widgets/plot/painted_item.h"

namespace dynak {
namespace {

constexpr double tallestRow = 2.1;  // lines
constexpr double widestColumn = 7;  // ems
constexpr double leastGapped = 5;   // pixels of a cell that is parted from its neighbours

}  // namespace

TokenMapFigure::TokenMapFigure(const TokenModel& model, QWidget* parent) : TokensFigure(model, parent) {}

void TokenMapFigure::setDrawn(const TokenSet::Range& range) {
    if (range == drawn_) return;
    drawn_ = range;
    replot(rpQueuedReplot);
}

// With a line for the scale and one for the tokens' letters.
int TokenMapFigure::mostUpperHeight() const {
    return static_cast<int>((tallestRow * model().tokens().sites() + 3) * QFontMetrics(labelFont()).height());
}

QSize TokenMapFigure::sizeHint() const {
    return {QFontMetrics(labelFont()).height() * 30, mostUpperHeight() + histogramHeight()};
}

QSize TokenMapFigure::minimumSizeHint() const {
    const int line = QFontMetrics(labelFont()).height();
    return {line * 16, line * 11};
}

void TokenMapFigure::rebuildUpper() {
    new PaintedItem(this, [this](QCPPainter& painter) {
        paintCells(painter);
        paintTitles(painter);
    });
}

// Whether a column is wide enough for nearly every token's letters.
bool TokenMapFigure::wordsFit(double column) const {
    if (isPlain() || column < em() * 2 || drawn_.size() > 400) return false;
    const QFontMetricsF metrics(labelFont());
    qint64 fitting = 0;
    for (qint64 token = drawn_.begin; token < drawn_.end; ++token)
        fitting += metrics.horizontalAdvance(model().tokens().text(token).trimmed()) < column;
    return fitting * 10 >= drawn_.size() * 9;
}

// Below a line for the scale, beside the names of the sites.
QRectF TokenMapFigure::area() const {
    const QFontMetricsF metrics(labelFont());
    double names = 0;
    for (int site = 0; site < model().tokens().sites(); ++site)
        names = std::max(names, metrics.horizontalAdvance(model().tokens().siteTitle(site)));
    const QRectF all = upper().outerRect();
    const double left = all.left() + (isPlain() ? 0 : names + em() * 0.8), top = all.top() + metrics.height() * 1.5;
    const double columns = static_cast<double>(std::max<qint64>(1, drawn_.size()));
    const double width = std::min(all.right() + 1 - left - em(), columns * em() * widestColumn);
    const double below = wordsFit(width / columns) ? metrics.height() * 1.2 : 0;
    const double height =
        std::min(all.bottom() + 1 - top - below, model().tokens().sites() * metrics.height() * tallestRow);
    return {left, top, std::max(1.0, width), std::max(1.0, height)};
}

QRectF TokenMapFigure::cell(qint64 token, int site) const {
    return cellIn(area(), token, site);
}

QRectF TokenMapFigure::cellIn(const QRectF& all, qint64 token, int site) const {
    const double width = all.width() / static_cast<double>(std::max<qint64>(1, drawn_.size()));
    const double height = all.height() / std::max(1, model().tokens().sites());
    // the input is below, as a network is drawn
    return {all.left() + static_cast<double>(token - drawn_.begin) * width,
            all.top() + (model().tokens().sites() - 1 - site) * height, width, height};
}

void TokenMapFigure::paintCells(QCPPainter& painter) const {
    if (drawn_.size() <= 0) return;
    const Matrix<std::int32_t> counts = model().counts(drawn_);
    std::vector<QColor> colourOf;
    for (int experts = 0; experts <= model().summary().highestCell; ++experts)
        colourOf.push_back(colourAt(colours().sequential(), model().cellShade(experts)));
    if (colourOf.empty()) return;
    const QRectF all = area(), first = cellIn(all, drawn_.begin, 0);
    const double gapX = first.width() >= leastGapped ? 1 : 0, gapY = first.height() >= leastGapped ? 1 : 0;
    const bool sharp = !painter.modes().testFlag(QCPPainter::pmVectorized);
    painter.setAntialiasing(false);
    for (std::int64_t site = 0; site < counts.rows; ++site)
        for (std::int64_t i = 0; i < counts.columns; ++i) {
            QRectF here = cellIn(all, drawn_.begin + i, static_cast<int>(site));
            if (sharp) {  // on whole pixels, so that no seams show
                const double left = std::round(here.left()), top = std::round(here.top());
                here = {left, top, std::round(here.right()) - left, std::round(here.bottom()) - top};
            }
            const auto experts = static_cast<std::size_t>(counts.at(site, i));
            painter.fillRect(here.adjusted(0, 0, -gapX, -gapY), colourOf[std::min(experts, colourOf.size() - 1)]);
        }
}

void TokenMapFigure::paintTitles(QCPPainter& painter) const {
    if (isPlain() || model().tokens().isEmpty()) return;
    const QRectF all = area();
    const QFontMetricsF metrics(labelFont());
    painter.setFont(labelFont());
    const double row = all.height() / model().tokens().sites();
    // as many names as fit, from the input upwards
    const int every = std::max(1, static_cast<int>(std::ceil(metrics.height() * 0.95 / row)));
    for (int site = 0; site < model().tokens().sites(); site += every) {
        const QRectF line(upper().outerRect().left(), cellIn(all, drawn_.begin, site).top(),
                          all.left() - em() * 0.6 - upper().outerRect().left(), row);
        painter.setPen(colours()[site == model().site() ? Role::text : Role::quiet]);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, model().tokens().siteTitle(site));
    }
    if (const double column = cellIn(all, drawn_.begin, 0).width(); drawn_.size() > 0 && wordsFit(column)) {
        painter.setPen(colours()[Role::quiet]);
        for (qint64 token = drawn_.begin; token < drawn_.end; ++token) {
            const QRectF under(cellIn(all, token, 0).left(), all.bottom() + 2, column - 1, metrics.height());
            painter.drawText(under, Qt::AlignHCenter | Qt::AlignTop,
                             metrics.elidedText(model().tokens().text(token).trimmed(), Qt::ElideRight, column));
        }
    }
    paintScale(painter, {all.right(), all.top() - metrics.height() * 0.7});
}

void TokenMapFigure::paintMarks(QCPPainter& painter) {
    if (model().tokens().isEmpty()) return;
    painter.setBrush(Qt::NoBrush);
    const auto column = [&](qint64 token, const QPen& stroke) {
        if (token < drawn_.begin || token >= drawn_.end) return;
        painter.setPen(stroke);
        painter.drawRect(cell(token, 0).united(cell(token, model().tokens().sites() - 1)).adjusted(-1, -1, 0, 0));
    };
    if (model().site() >= 0) {
        const QRectF row = cell(drawn_.begin, model().site()).united(cell(drawn_.end - 1, model().site()));
        painter.setPen(pen(Role::text, 1.4));
        painter.drawRect(row.adjusted(-1, -1, 0, 0));
    }
    column(marks().pinned, pen(Role::text, 1.4, Qt::DashLine));
    column(marks().hovered, pen(Role::outline, 1.6));
    column(marks().selected, pen(Role::accent, 2.2));
}

std::pair<qint64, int> TokenMapFigure::at(QPointF position) const {
    const QRectF all = area();
    if (!all.contains(position) || drawn_.size() <= 0) return {-1, -1};
    const auto column =
        static_cast<qint64>((position.x() - all.left()) / all.width() * static_cast<double>(drawn_.size()));
    const int sites = model().tokens().sites();
    const int row = static_cast<int>((position.y() - all.top()) / all.height() * sites);
    return {std::min(drawn_.begin + column, drawn_.end - 1), std::clamp(sites - 1 - row, 0, sites - 1)};
}

int TokenMapFigure::siteTitleAt(QPointF position) const {
    const QRectF all = area();
    if (position.x() >= all.left() || position.y() < all.top() || position.y() >= all.bottom()) return -1;
    const int sites = model().tokens().sites();
    return std::clamp(sites - 1 - static_cast<int>((position.y() - all.top()) / all.height() * sites), 0, sites - 1);
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coactivation/figure_painting.h"

#include <QLinearGradient>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "widgets/plot/numbers.h"

namespace dynak {
namespace {

constexpr double beyond = 3;      // pixels outside the map where an outline is not seen
constexpr double leastBlock = 5;  // pixels between borders below which they would only grey the map

QRectF barRow(const QRectF& area, const SplitModel& model, int row) {
    const double height = area.height() / (model.rowCount() + 1);
    return {area.left(), area.top() + (row + 1) * height, area.width(), height};
}

// Visible on every colour of the map: a light line on a dark one.
void outline(QPainter& painter, const QRectF& rect, double width) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(withOpacity(Qt::black, 0.55), width + 2));
    painter.drawRect(rect);
    painter.setPen(QPen(Qt::white, width));
    painter.drawRect(rect);
}

double snap(double pixel) {
    return std::floor(pixel) + 0.5;
}

// Where a legend's words have no room they do without the kind of scale, which stands after a comma.
QString fitting(const QString& caption, const QFontMetricsF& metrics, double width) {
    if (metrics.horizontalAdvance(caption) <= width) return caption;
    static const QRegularExpression comma(QStringLiteral("[,，]"));
    return metrics.elidedText(caption.section(comma, 0, 0), Qt::ElideRight, width);
}

}  // namespace

void paintLegend(QPainter& painter, const QRectF& area, const ValueScale& scale, const FigureLook& look) {
    painter.save();
    const QFontMetricsF metrics(look.font);
    const QString caption = scale.caption();
    const double wanted = metrics.horizontalAdvance(caption) + look.em;
    const QRectF bar(area.left(), area.top() + look.line * 0.25, std::max(area.width() - wanted, area.width() * 0.45),
                     look.line * 0.55);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    const auto& ramp = look.colours.sequential();
    for (std::size_t i = 0; i < ramp.size(); ++i)
        gradient.setColorAt(static_cast<double>(i) / static_cast<double>(ramp.size() - 1), ramp[i]);
    painter.fillRect(bar, gradient);
    painter.setFont(look.font);
    painter.setPen(look.colours[Role::quiet]);
    const QRectF words(bar.right() + look.em * 0.7, area.top(), area.right() - bar.right() - look.em * 0.7, look.line);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, fitting(caption, metrics, words.width()));
    const double top = bar.bottom() + look.line * 0.1;
    double free = area.left() - look.em;  // where the next number may begin
    const auto ticks = scale.ticks();
    const auto place = [&](const ValueScale::Tick& tick) {
        const double width = metrics.horizontalAdvance(tick.text);
        const double x = bar.left() + tick.position * bar.width() - width / 2;
        return QRectF(std::clamp(x, area.left(), std::max(area.left(), bar.right() - width)), top, width, look.line);
    };
    const double last = place(ticks.back()).left();
    for (const ValueScale::Tick& tick : ticks) {
        const QRectF at = place(tick);
        const bool fits = at.left() >= free && (&tick == &ticks.back() || at.right() + look.em * 0.5 <= last);
        if (!fits) continue;
        painter.drawText(at, Qt::AlignCenter | Qt::TextDontClip, tick.text);
        free = at.right() + look.em * 0.5;
    }
    painter.restore();
}

void paintBars(QPainter& painter, const QRectF& area, const SplitModel& model, int current, int hovered,
               const FigureLook& look) {
    if (model.rowCount() == 0) return;
    painter.save();
    painter.setFont(look.font);
    const QFontMetricsF metrics(look.font);
    painter.setPen(look.colours[Role::quiet]);
    const QRectF head(area.left(), area.top(), area.width(), area.height() / (model.rowCount() + 1));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(SplitModel::tr("co-activation inside experts"), Qt::ElideRight, head.width()));
    double names = 0, most = 0.01;
    for (int row = 0; row < model.rowCount(); ++row) {
        names = std::max(names, metrics.horizontalAdvance(model.split(row).title));
        most = std::max(most, model.split(row).inside);
    }
    names = std::min(names, area.width() * 0.6);
    const double numbers = metrics.horizontalAdvance(percent(0.888)) + look.em * 0.5;
    const double from = area.left() + names + look.em * 0.8, room = std::max(4.0, area.right() - numbers - from);
    for (int row = 0; row < model.rowCount(); ++row) {
        const SplitQuality& split = model.split(row);
        const QRectF line = barRow(area, model, row);
        const QRectF bar(from, line.center().y() - look.line * 0.3, room * split.inside / most, look.line * 0.6);
        if (row == hovered && !model.isRandom(row))
            painter.fillRect(line.adjusted(-look.em * 0.3, 0, 0, 0), look.colours[Role::accentSoft]);
        painter.fillRect(bar, look.colours[row == current ? Role::accent : Role::outline]);
        painter.setPen(look.colours[row == current ? Role::text : Role::quiet]);
        painter.drawText(QRectF(area.left(), line.top(), names, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(split.title, Qt::ElideRight, names));
        painter.drawText(QRectF(bar.right() + look.em * 0.5, line.top(), numbers, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, percent(split.inside));
    }
    painter.restore();
}

int barAt(const QRectF& area, const SplitModel& model, QPointF position) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (barRow(area, model, row).contains(position)) return row;
    return -1;
}

QPointF barCentre(const QRectF& area, const SplitModel& model, int row) {
    return barRow(area, model, row).center();
}

void paintBorders(QPainter& painter, const QRectF& area, const CoactivationContent& content, const MapViewport& view) {
    if (content.order.kind != OrderKind::experts || content.sizes.empty()) return;
    const double block = view.pixelsPerPlace() * static_cast<double>(content.counts->neurons) /
                         static_cast<double>(content.sizes.size());
    if (block < leastBlock) return;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, false);
    // fainter where there are many
    painter.setPen(QPen(withOpacity(Qt::white, std::clamp(block / 80, 0.2, 0.35)), 1));
    std::int64_t place = 0;
    for (std::size_t expert = 0; expert + 1 < content.sizes.size(); ++expert) {
        place += content.sizes[expert];
        const QPointF at =
            area.topLeft() + view.pixelAt(QPointF(static_cast<double>(place), static_cast<double>(place)));
        if (at.x() > area.left() && at.x() < area.right())
            painter.drawLine(QPointF(snap(at.x()), area.top()), QPointF(snap(at.x()), area.bottom()));
        if (at.y() > area.top() && at.y() < area.bottom())
            painter.drawLine(QPointF(area.left(), snap(at.y())), QPointF(area.right(), snap(at.y())));
    }
    painter.restore();
}

void paintExpert(QPainter& painter, const QRectF& area, const CoactivationContent& content, const MapViewport& view,
                 int expert, bool filled) {
    if (expert < 0 || expert >= std::ssize(content.sizes)) return;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto& places = content.pyramid->places();
    if (content.order.kind == OrderKind::experts) {
        double first = static_cast<double>(content.counts->neurons), last = 0;
        for (std::size_t neuron = 0; neuron < content.expertOf.size(); ++neuron)
            if (content.expertOf[neuron] == expert) {
                first = std::min(first, static_cast<double>(places[neuron]));
                last = std::max(last, static_cast<double>(places[neuron] + 1));
            }
        const QRectF whole(area.topLeft() + view.pixelAt({first, first}), area.topLeft() + view.pixelAt({last, last}));
        if (filled) {  // its rows and columns a little lighter
            const QColor light = withOpacity(Qt::white, 0.13);
            painter.fillRect(QRectF(area.left(), whole.top(), area.width(), whole.height()) & area, light);
            painter.fillRect(QRectF(whole.left(), area.top(), whole.width(), area.height()) & area, light);
        }
        // what lies far outside the map is cut here: SVG does not know the clip
        const QRectF block = whole & area.adjusted(-beyond, -beyond, beyond, beyond);
        const QPointF corner(snap(block.left()), snap(block.top()));
        if (!block.isEmpty())
            outline(painter, QRectF(corner, QPointF(snap(block.right() - 1), snap(block.bottom() - 1))),
                    filled ? 2 : 1);
        painter.restore();
        return;
    }
    painter.setPen(QPen(withOpacity(Qt::white, filled ? 0.6 : 0.35), 1));
    for (std::size_t neuron = 0; neuron < content.expertOf.size(); ++neuron) {
        if (content.expertOf[neuron] != expert) continue;
        const double middle = static_cast<double>(places[neuron]) + 0.5;
        const QPointF at = area.topLeft() + view.pixelAt({middle, middle});
        if (at.x() >= area.left() && at.x() < area.right())
            painter.drawLine(QPointF(snap(at.x()), area.top()), QPointF(snap(at.x()), area.bottom()));
        if (at.y() >= area.top() && at.y() < area.bottom())
            painter.drawLine(QPointF(area.left(), snap(at.y())), QPointF(area.right(), snap(at.y())));
    }
    painter.restore();
}

void paintCross(QPainter& painter, const QRectF& area, const MapViewport& view, qint64 row, qint64 column,
                const QColor& colour) {
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double thick = view.pixelsPerPlace();
    const auto line = [&](bool across, qint64 place) {
        if (place < 0) return;
        const double from = static_cast<double>(place);
        const QPointF a = area.topLeft() + view.pixelAt({from, from});
        const double low = across ? a.y() : a.x(), start = across ? area.top() : area.left();
        if (low + thick < start || low > start + area.width()) return;
        if (thick >= 6) {  // a neuron is wide enough to be framed
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colour, 1));
            painter.drawRect(across ? QRectF(area.left() - 2, snap(a.y()), area.width() + 4, std::round(thick))
                                    : QRectF(snap(a.x()), area.top() - 2, std::round(thick), area.height() + 4));
            return;
        }
        const double x = snap(a.x() + thick / 2), y = snap(a.y() + thick / 2);
        painter.setPen(QPen(colour, 1));
        if (across)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        else
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    };
    line(true, row);
    line(false, column);
    painter.restore();
}

}  // namespace dynak

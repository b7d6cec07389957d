// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/patch_figure.h"

#include <algorithm>
#include <cmath>

#include "widgets/plot/painted_item.h"
#include "widgets/session/site_name.h"

namespace dynak {
namespace {

constexpr double thickestVeil = 0.88;  // over the patch that runs fewest experts

}  // namespace

PatchFigure::PatchFigure(const TokenModel& model, QWidget* parent) : TokensFigure(model, parent) {}

TokenSet::Range PatchFigure::drawn() const {
    return model().sample() < 0 || !model().tokens().isImages() ? TokenSet::Range()
                                                                : model().tokens().patchesOf(model().sample());
}

QSize PatchFigure::minimumSizeHint() const {
    const int line = QFontMetrics(labelFont()).height();
    return {line * 18, line * 13};
}

void PatchFigure::rebuildUpper() {
    new PaintedItem(this, [this](QCPPainter& painter) {
        if (drawn().size() <= 0) return;
        paintPicture(painter);
        paintMaps(painter);
    });
}

QRectF PatchFigure::pictureArea() const {
    return geometry().picture;
}

QRectF PatchFigure::mapArea(int site) const {
    return geometry().maps[static_cast<std::size_t>(site)];
}

// The width of the picture that leaves the most to see, of the picture and of the maps.
const PatchFigure::Geometry& PatchFigure::geometry() const {
    const auto sites = static_cast<std::size_t>(model().tokens().sites());
    if (geometry_.room == QRectF(upper().outerRect()) && geometry_.maps.size() == sites && geometry_.plain == isPlain())
        return geometry_;
    double best = -1;
    for (int share = 35; share <= 65; share += 5) {
        Geometry tried = arranged(upper().outerRect().width() * share / 100.0);
        double shown = tried.picture.width() * tried.picture.height();
        for (const QRectF& map : tried.maps) shown += 2 * map.width() * map.height();
        if (shown <= best) continue;
        best = shown;
        geometry_ = std::move(tried);
    }
    return geometry_;
}

PatchFigure::Geometry PatchFigure::arranged(double pictureWidth) const {
    const QRectF all = upper().outerRect();
    const double shape =
        static_cast<double>(model().tokens().patchColumns()) / std::max(1, model().tokens().patchRows());
    const double side = std::max(1.0, std::min(all.height() - 2, pictureWidth / shape));
    Geometry made{all, isPlain(), {all.left() + 1, all.top() + 1, std::floor(side * shape), std::floor(side)}, {}};

    const double title = isPlain() ? 0 : QFontMetricsF(labelFont()).height() * 1.15;
    const double scale = isPlain() ? 0 : title * 1.3, gap = em() * 1.1;
    const QRectF room(made.picture.right() + em() * 2, all.top(), all.right() - made.picture.right() - em() * 2,
                      all.height());
    const int sites = model().tokens().sites();
    // the number of columns that leaves the largest maps
    double largest = 0;
    int columns = 1;
    for (int tried = 1; tried <= sites; ++tried) {
        const int rows = (sites + tried - 1) / tried;
        const double width = (room.width() - (tried - 1) * gap) / tried;
        const double height = (room.height() - scale - rows * title - (rows - 1) * gap / 2) / rows;
        const double fits = std::min(width, height * shape);
        if (fits <= largest) continue;
        largest = fits;
        columns = tried;
    }
    const double width = std::max(1.0, std::floor(largest)), height = std::max(1.0, std::floor(largest / shape));
    for (int site = 0; site < sites; ++site) {
        const int column = site % columns, row = site / columns;
        made.maps.emplace_back(room.left() + column * (width + gap),
                               room.top() + title + row * (height + title + gap / 2), width, height);
    }
    return made;
}

QRectF PatchFigure::patchIn(const QRectF& area, qint64 token) const {
    const int columns = model().tokens().patchColumns(), rows = model().tokens().patchRows();
    const qint64 patch = token - drawn().begin;
    const auto edge = [](double from, double length, qint64 i, int of) {
        return from + std::round(length * static_cast<double>(i) / of);
    };
    const qint64 row = patch / columns, column = patch % columns;
    const double left = edge(area.left(), area.width(), column, columns),
                 top = edge(area.top(), area.height(), row, rows);
    return {left, top, edge(area.left(), area.width(), column + 1, columns) - left,
            edge(area.top(), area.height(), row + 1, rows) - top};
}

void PatchFigure::paintPicture(QCPPainter& painter) const {
    const QRectF area = pictureArea();
    const QImage picture = model().tokens().picture(model().sample());
    const TokenSet::Range patches = drawn();
    const std::vector<double> costs = model().costs(patches);
    painter.setAntialiasing(false);
    if (!picture.isNull()) {
        // pixels of a small picture stay pixels
        painter.setRenderHint(QPainter::SmoothPixmapTransform, picture.width() > area.width());
        painter.drawImage(area, picture);
    }
    for (qint64 token = patches.begin; token < patches.end; ++token) {
        const double shade = model().shade(costs[static_cast<std::size_t>(token - patches.begin)]);
        painter.fillRect(patchIn(area, token), picture.isNull()
                                                   ? colourAt(colours().sequential(), shade)
                                                   : withOpacity(colours()[Role::window], thickestVeil * (1 - shade)));
    }
    painter.setPen(pen(Role::border));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
}

void PatchFigure::paintMaps(QCPPainter& painter) const {
    const TokenSet::Range patches = drawn();
    const Matrix<std::int32_t> counts = model().counts(patches);
    const QFontMetricsF metrics(labelFont());
    double bottom = 0, right = 0;
    for (int site = 0; site < static_cast<int>(counts.rows); ++site) {
        const QRectF area = mapArea(site);
        painter.setAntialiasing(false);
        for (qint64 token = patches.begin; token < patches.end; ++token)
            painter.fillRect(patchIn(area, token), colourAt(colours().sequential(),
                                                            model().cellShade(counts.at(site, token - patches.begin))));
        if (!isPlain()) {
            painter.setFont(labelFont());
            painter.setPen(colours()[site == model().site() ? Role::text : Role::quiet]);
            QString title = model().tokens().siteTitle(site);
            // small maps: the number of the layer, rather than the ends of its name
            if (const auto name = siteName(model().tokens().siteId(site));
                name && name->kind.isEmpty() && metrics.horizontalAdvance(title) > area.width())
                title = name->layer;
            painter.drawText(QPointF(area.left(), area.top() - metrics.descent()),
                             metrics.elidedText(title, Qt::ElideMiddle, area.width()));
        }
        bottom = std::max(bottom, area.bottom());
        right = std::max(right, area.right());
    }
    paintScale(painter, {std::min<double>(upper().outerRect().right(), std::max(right, mapArea(0).left() + em() * 15)),
                         bottom + metrics.height() * 0.85});
}

void PatchFigure::paintMarks(QCPPainter& painter) {
    if (drawn().size() <= 0) return;
    const TokenSet::Range patches = drawn();
    painter.setBrush(Qt::NoBrush);
    if (model().site() >= 0) {
        painter.setPen(pen(Role::accent, 2));
        painter.drawRect(mapArea(model().site()).adjusted(-2, -2, 1, 1));
    }
    if (marks().hoveredSite >= 0 && marks().hoveredSite < model().tokens().sites()) {
        painter.setPen(pen(Role::outline, 1.4));
        painter.drawRect(mapArea(marks().hoveredSite).adjusted(-2, -2, 1, 1));
    }
    const auto everywhere = [&](qint64 token, const QPen& stroke) {
        if (token < patches.begin || token >= patches.end) return;
        painter.setPen(stroke);
        painter.drawRect(patchIn(pictureArea(), token).adjusted(0, 0, -1, -1));
        for (int site = 0; site < model().tokens().sites(); ++site)
            painter.drawRect(patchIn(mapArea(site), token).adjusted(-1, -1, 0, 0));
    };
    if (marks().expert >= 0)
        for (qint64 token = patches.begin; token < patches.end; ++token)
            if (model().tokens().runs(token, model().site(), marks().expert, model().rule())) {
                painter.setPen(pen(Role::text, 1));
                painter.drawRect(patchIn(pictureArea(), token).adjusted(1, 1, -2, -2));
            }
    everywhere(marks().pinned, pen(Role::text, 1.4, Qt::DashLine));
    everywhere(marks().hovered, pen(Role::outline, 1.6));
    everywhere(marks().selected, pen(Role::accent, 2.2));
}

qint64 PatchFigure::patchAt(const QRectF& area, QPointF position) const {
    if (!area.contains(position)) return -1;
    const int columns = model().tokens().patchColumns(), rows = model().tokens().patchRows();
    const int column = std::min(columns - 1, static_cast<int>((position.x() - area.left()) / area.width() * columns));
    const int row = std::min(rows - 1, static_cast<int>((position.y() - area.top()) / area.height() * rows));
    return drawn().begin + static_cast<qint64>(row) * columns + column;
}

std::pair<qint64, int> PatchFigure::at(QPointF position) const {
    if (drawn().size() <= 0) return {-1, -1};
    if (const qint64 token = patchAt(pictureArea(), position); token >= 0) return {token, -1};
    for (int site = 0; site < model().tokens().sites(); ++site)
        if (const qint64 token = patchAt(mapArea(site), position); token >= 0) return {token, site};
    return {-1, -1};
}

int PatchFigure::siteTitleAt(QPointF position) const {
    if (drawn().size() <= 0) return -1;
    const double title = QFontMetricsF(labelFont()).height() * 1.15;
    for (int site = 0; site < model().tokens().sites(); ++site) {
        const QRectF area = mapArea(site);
        if (QRectF(area.left(), area.top() - title, area.width(), title).contains(position)) return site;
    }
    return -1;
}

}  // namespace dynak

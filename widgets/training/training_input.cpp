// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer and keys of the figure: the line across, and the selection of sites.
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "widgets/training/loss_parts.h"
#include "widgets/training/training_figure.h"

namespace dynak {
namespace {

constexpr double siteReach = 1.5;  // em: how near a click must be to a site's line

auto nearestLine(const std::vector<TrainingLine>& lines, double step) {
    return std::ranges::min_element(
        lines, {}, [&](const TrainingLine& line) { return std::abs(static_cast<double>(line.step) - step); });
}

}  // namespace

void TrainingFigure::moveTo(int line) {
    if (line == cursor_) return;
    cursor_ = line;
    tell();
    replot(rpQueuedReplot);
}

QPointF TrainingFigure::restPosition(double step, double share) const {
    return {across(restPart)->coordToPixel(step), upwards(restPart)->coordToPixel(share * 100)};
}

QString TrainingFigure::siteAt(QPointF position) const {
    if (isComparing() || runs_.empty() || !rects_[restPart]->rect().contains(position.toPoint())) return {};
    const double step = across(restPart)->pixelToCoord(position.x());
    const auto& lines = runs_.front()->lines;
    if (lines.empty()) return {};
    QString found;
    double best = em() * siteReach;
    for (const SiteRest& site : nearestLine(lines, step)->sites) {
        const double away = std::abs(upwards(restPart)->coordToPixel(site.exactZero * 100) - position.y());
        if (away >= best) continue;
        best = away;
        found = QString::fromStdString(site.site);
    }
    return found;
}

void TrainingFigure::mousePressEvent(QMouseEvent* event) {
    Figure::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && rects_[restPart]->rect().contains(event->position().toPoint()))
        Q_EMIT siteClicked(siteAt(event->position()));
}

void TrainingFigure::mouseMoveEvent(QMouseEvent* event) {
    Figure::mouseMoveEvent(event);
    if (runs_.empty() || runs_.front()->lines.empty()) return;
    int line = -1;
    for (QCPAxisRect* rect : rects_) {
        if (!rect->rect().contains(event->position().toPoint())) continue;
        const double step = rect->axis(QCPAxis::atBottom)->pixelToCoord(event->position().x());
        const auto& lines = runs_.front()->lines;
        line = static_cast<int>(nearestLine(lines, step) - lines.begin());
    }
    moveTo(line);
}

void TrainingFigure::leaveEvent(QEvent* event) {
    Figure::leaveEvent(event);
    moveTo(-1);
}

void TrainingFigure::keyPressEvent(QKeyEvent* event) {
    const int last = runs_.empty() ? -1 : static_cast<int>(runs_.front()->lines.size()) - 1;
    if (last < 0) return Figure::keyPressEvent(event);
    const auto& sites = runs_.front()->lines.back().sites;
    const auto at = std::ranges::find(sites, site_.toStdString(), &SiteRest::site);
    const auto site = static_cast<int>(at - sites.begin());  // behind the last: none
    switch (event->key()) {
        case Qt::Key_Left: moveTo(std::max(0, shownLine() - 1)); break;
        case Qt::Key_Right: moveTo(std::min(last, shownLine() + 1)); break;
        case Qt::Key_Home: moveTo(0); break;
        case Qt::Key_End: moveTo(last); break;
        case Qt::Key_Up:
        case Qt::Key_Down: {
            if (sites.empty()) break;
            const int count = static_cast<int>(sites.size());
            const int next = event->key() == Qt::Key_Down ? (site >= count ? 0 : std::min(site + 1, count - 1))
                                                          : std::max(0, std::min(site, count) - 1);
            Q_EMIT siteClicked(QString::fromStdString(sites[static_cast<std::size_t>(next)].site));
            break;
        }
        default: Figure::keyPressEvent(event);
    }
}

}  // namespace dynak

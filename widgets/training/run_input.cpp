// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer and keys of the figures: the line across, and the selection of sites.
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "widgets/training/run_figure.h"

namespace dynak {

void RunFigure::moveTo(int line) {
    if (line == cursor_) return;
    cursor_ = line;
    tell();
    replot(rpQueuedReplot);
}

void RunFigure::mousePressEvent(QMouseEvent* event) {
    Figure::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || runs_.empty()) return;
    if (const auto site = siteAt(event->position())) Q_EMIT siteClicked(*site);
}

void RunFigure::mouseMoveEvent(QMouseEvent* event) {
    Figure::mouseMoveEvent(event);
    const std::vector<double> all = runs_.empty() ? std::vector<double>() : steps();
    if (all.empty()) return;
    int line = -1;
    for (int part = 0; part < parts; ++part) {
        if (!isOverSteps(part) || !rect(part)->rect().contains(event->position().toPoint())) continue;
        const double step = across(part)->pixelToCoord(event->position().x());
        const auto nearest = std::ranges::min_element(all, {}, [&](double at) { return std::abs(at - step); });
        line = static_cast<int>(nearest - all.begin());
    }
    moveTo(line);
}

void RunFigure::leaveEvent(QEvent* event) {
    Figure::leaveEvent(event);
    moveTo(-1);
}

void RunFigure::keyPressEvent(QKeyEvent* event) {
    const int last = runs_.empty() ? -1 : static_cast<int>(steps().size()) - 1;
    if (last < 0) return Figure::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Left: moveTo(std::max(0, shownLine() - 1)); break;
        case Qt::Key_Right: moveTo(std::min(last, shownLine() + 1)); break;
        case Qt::Key_Home: moveTo(0); break;
        case Qt::Key_End: moveTo(last); break;
        case Qt::Key_Up:
        case Qt::Key_Down: {
            const QStringList all = sites();
            if (all.isEmpty()) break;
            const auto at = all.indexOf(site_);
            const auto next = event->key() == Qt::Key_Down ? std::min(at + 1, all.size() - 1)
                              : at < 0                     ? all.size() - 1
                                                           : std::max<qsizetype>(at - 1, 0);
            Q_EMIT siteClicked(all[next]);
            break;
        }
        default: Figure::keyPressEvent(event);
    }
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// One HTML page that holds all of a project: figures, numbers, how it was made, and the commands that make it again.
// It opens without network, in light and dark.
#pragma once

#include <QList>
#include <QString>
#include <functional>

#include "widgets/report/figure_maker.h"

namespace dynak {

struct ReportFigure {
    QString id;       // "coactivation"
    QString site;     // that it shows; empty: all of them, or none
    QString light;    // <svg …>…</svg>
    QString dark;     // the same in the other palette
    QString command;  // that draws it again; empty: the project lies nowhere
};

// Every figure that the project has results for, those of one site for each site. `progress`: 0 … 1 and which.
[[nodiscard]] QList<ReportFigure> reportFigures(FigureMaker& maker,
                                                const std::function<void(double, const QString&)>& progress = {});

// The page. `figures` may be empty: the numbers stand for themselves.
[[nodiscard]] QString reportPage(const Project& project, const QList<ReportFigure>& figures);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

#include "widgets/plot/figure_options.h"

namespace dynak {

// What the command line asks for.
struct StudioOptions {
    QStringList open;        // project, model folder, weights and JSON
    QString screenshots;     // folder; empty: none
    QString figure, output;  // `--figure NAME --output FILE`
    QString language;        // id of languages(); empty: the remembered one
    QString report;          // `--report FILE`
    bool progress = false;   // of a report, on stdout: "0.42 coactivation layer.3.ffn"
    FigureOptions choices;   // what the figure shows; what is not said is as the project opens
    double scale = 2;
    bool oneScale = false;  // of pictures of the window: at `scale` only
    QSize size;             // of a figure or the window; invalid: the usual one
    bool dark = false;
    bool plain = false;  // a figure without words: a thumbnail
    bool demo = false;
    QString demoName;
    QString shotsName;  // internal: the scale that this process renders, see screenshots.h

    [[nodiscard]] bool needsNoDisplay() const {
        return !screenshots.isEmpty() || !figure.isEmpty() || !report.isEmpty();
    }
};

// Throws Error{badArgument}. Handles --help and --version itself and leaves.
[[nodiscard]] StudioOptions parseOptions(const QStringList& arguments);

}  // namespace dynak

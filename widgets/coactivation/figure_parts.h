// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace dynak {

// Where the parts of the co-activation figure lie: the map at the left (or on top where the figure is narrow), its
// legend and read-out below it, the graph and the bars beside.
struct FigureParts {
    QRectF map;      // square
    QRectF legend;   // two lines: colours and caption, numbers
    QRectF readOut;  // one line over the whole width
    QRectF graphHead, graph, floor, bars;
};

struct PartsWish {
    QSizeF size;
    double line = 15;  // height of a line of text
    double em = 10;
    double margin = 15;  // left and right
    int bars = 0;        // rows
    bool graph = false;  // whether there are experts to draw
    bool words = true;   // else the map and the graph fill everything
};

[[nodiscard]] FigureParts partsOf(const PartsWish& wish);

}  // namespace dynak

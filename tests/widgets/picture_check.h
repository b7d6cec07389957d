// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window against small references.
#pragma once

#include <QImage>
#include <QString>
#include <vector>

namespace synthetic {

// As a reference is kept: 240 pixels across, the height by the ratio.
[[nodiscard]] QImage reduced(const QImage& picture);
// Share of the pixels, 0 … 1, that differ by more than a twelfth of full strength in any channel once both pictures are
// blurred over five pixels: letters of another font pass, a panel elsewhere does not. 1 for another shape.
[[nodiscard]] double changedShare(const QImage& reference, const QImage& now);

struct Comparison {
    QString name;
    QImage reference, now;  // both reduced
    double changed;
};
// A page with reference, picture and difference of each side by side, the most changed first.
void writePage(const std::vector<Comparison>& all, double tolerance, const QString& folder);

}  // namespace synthetic

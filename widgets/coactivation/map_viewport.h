// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace dynak {

// Which part of a square map of places is seen in a square of pixels. Places and pixels count from the upper left.
class MapViewport {
public:
    // The same part of other places, or in another square; all is seen at first.
    void setPlaces(qint64 places);
    void setSide(double pixels);

    [[nodiscard]] qint64 places() const { return places_; }
    [[nodiscard]] double side() const { return side_; }
    // 1: everything is seen.
    [[nodiscard]] double zoom() const { return zoom_; }
    [[nodiscard]] bool isWhole() const { return zoom_ <= 1; }
    [[nodiscard]] double pixelsPerPlace() const;
    [[nodiscard]] QRectF visible() const;  // in places

    [[nodiscard]] QPointF placeAt(QPointF pixel) const;
    [[nodiscard]] QPointF pixelAt(QPointF place) const;

    // What is under `pixel` stays there.
    void zoomAt(QPointF pixel, double factor);
    void moveBy(QPointF pixels);
    void centreOn(QPointF place);
    // Moves no farther than it must.
    void show(QPointF place);
    void reset();
    // As much as `across` places from an origin on.
    void setVisible(QPointF origin, double across);

private:
    void clamp();

    qint64 places_ = 1;
    double side_ = 1;
    double zoom_ = 1;
    QPointF origin_;  // place in the upper left corner
};

}  // namespace dynak

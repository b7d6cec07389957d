// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coactivation/map_viewport.h"

#include <algorithm>

namespace dynak {
namespace {

constexpr double closest = 8;  // places across at the largest zoom

}  // namespace

void MapViewport::setPlaces(qint64 places) {
    places_ = std::max<qint64>(1, places);
    reset();
}

void MapViewport::setSide(double pixels) {
    side_ = std::max(1.0, pixels);
}

double MapViewport::pixelsPerPlace() const {
    return side_ * zoom_ / static_cast<double>(places_);
}

QRectF MapViewport::visible() const {
    const double across = static_cast<double>(places_) / zoom_;
    return {origin_, QSizeF(across, across)};
}

QPointF MapViewport::placeAt(QPointF pixel) const {
    return origin_ + pixel / pixelsPerPlace();
}

QPointF MapViewport::pixelAt(QPointF place) const {
    return (place - origin_) * pixelsPerPlace();
}

void MapViewport::zoomAt(QPointF pixel, double factor) {
    const QPointF fixed = placeAt(pixel);
    zoom_ = std::clamp(zoom_ * factor, 1.0, std::max(1.0, static_cast<double>(places_) / closest));
    origin_ = fixed - pixel / pixelsPerPlace();
    clamp();
}

void MapViewport::moveBy(QPointF pixels) {
    origin_ -= pixels / pixelsPerPlace();
    clamp();
}

void MapViewport::centreOn(QPointF place) {
    const double half = visible().width() / 2;
    origin_ = place - QPointF(half, half);
    clamp();
}

void MapViewport::show(QPointF place) {
    const double across = visible().width();
    origin_ = {std::clamp(origin_.x(), place.x() + 1 - across, place.x()),
               std::clamp(origin_.y(), place.y() + 1 - across, place.y())};
    clamp();
}

void MapViewport::reset() {
    zoom_ = 1;
    origin_ = {};
}

void MapViewport::setVisible(QPointF origin, double across) {
    const auto places = static_cast<double>(places_);
    zoom_ = std::clamp(places / across, 1.0, std::max(1.0, places / closest));
    origin_ = origin;
    clamp();
}

void MapViewport::clamp() {
    const double last = static_cast<double>(places_) - visible().width();
    origin_ = {std::clamp(origin_.x(), 0.0, std::max(0.0, last)), std::clamp(origin_.y(), 0.0, std::max(0.0, last))};
}

}  // namespace dynak

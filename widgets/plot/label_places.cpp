// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/label_places.h"

#include <algorithm>

namespace dynak {

QRectF labelRect(const QCPItemText& label) {
    return {label.topLeft->pixelPosition(), label.bottomRight->pixelPosition()};
}

bool placeLabel(QCPItemText* label, QPointF at, double distance, std::initializer_list<LabelPlace> places,
                const QRectF& bounds, const QList<QRectF>& taken) {
    const auto put = [&](const LabelPlace& place, double farther) {
        label->setPositionAlignment(place.alignment);
        label->position->setPixelPosition(at + QPointF(place.x, place.y) * (distance * farther));
    };
    for (const double farther : {1.0, 1.8, 2.8})
        for (const LabelPlace& place : places) {
            put(place, farther);
            const QRectF rect = labelRect(*label);
            const auto covers = [&](const QRectF& other) {
                return other.intersects(rect);
            };
            if (bounds.contains(rect) && std::none_of(taken.begin(), taken.end(), covers)) return true;
        }
    put(*places.begin(), 1);
    return false;
}

}  // namespace dynak

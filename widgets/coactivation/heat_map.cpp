// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coactivation/heat_map.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/engine/engine.h"

namespace dynak {
namespace {

constexpr qsizetype cacheBytes = 96 << 20;  // four times what a 4K screen shows
constexpr std::size_t tilesAtOnce = 8;      // some milliseconds of work: the map fills in visibly

quint64 keyOf(const TilePlace& place) {
    return static_cast<quint64>(place.level) << 48 | static_cast<quint64>(place.row) << 24 |
           static_cast<quint64>(place.column);
}

// The cell of `level` that is about a device pixel.
int levelFor(double placesPerPixel, int levels) {
    return std::clamp(static_cast<int>(std::floor(std::log2(std::max(1.0, placesPerPixel * 1.001)))), 0, levels - 1);
}

// The places that a tile covers.
QRectF placesOf(const CoactivationPyramid& pyramid, const TilePlace& tile) {
    const double cell = std::exp2(tile.level), side = tileCells * cell;
    const auto all = static_cast<double>(pyramid.counts().neurons);
    const QPointF from(static_cast<double>(tile.column) * side, static_cast<double>(tile.row) * side);
    return {from, QPointF(std::min(all, from.x() + side), std::min(all, from.y() + side))};
}

// Edges on whole device pixels, so that neighbours neither overlap nor part.
QRectF snapped(const QPainter& painter, const QRectF& rect) {
    const QTransform to = painter.deviceTransform();
    const QRectF device = to.mapRect(rect);
    const QRectF whole(QPointF(std::round(device.left()), std::round(device.top())),
                       QPointF(std::round(device.right()), std::round(device.bottom())));
    return to.inverted().mapRect(whole);
}

}  // namespace

QImage paintTile(const CoactivationPyramid& pyramid, const MapColours& colours, const TilePlace& place) {
    const qint64 cells = pyramid.cells(place.level), row = place.row * tileCells, column = place.column * tileCells;
    const CellRange range{place.level, row, column, std::min<qint64>(tileCells, cells - row),
                          std::min<qint64>(tileCells, cells - column)};
    const Matrix<float> values = pyramid.values(colours.scale.value, range);
    QImage image(static_cast<int>(range.columns), static_cast<int>(range.rows), QImage::Format_RGB32);
    const auto last = static_cast<double>(colours.ramp.size() - 1);
    for (qint64 r = 0; r < range.rows; ++r) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(static_cast<int>(r)));
        for (const float value : values.row(r))
            *line++ = std::isnan(value) ? colours.none
                                        : colours.ramp[static_cast<std::size_t>(
                                              std::lround(colours.scale.position(static_cast<double>(value)) * last))];
    }
    return image;
}

HeatMap::HeatMap(Engine& engine, QObject* parent) : QObject(parent), engine_(engine), tiles_(cacheBytes) {}

void HeatMap::set(std::shared_ptr<const CoactivationPyramid> pyramid, MapColours colours) {
    if (pyramid == pyramid_ && colours_ && colours == *colours_) return;  // tiles are still right
    pyramid_ = std::move(pyramid);
    colours_ = std::make_shared<const MapColours>(std::move(colours));
    tiles_.clear();
    ++generation_;
    working_ = false;
}

QImage HeatMap::cached(const TilePlace& place) const {
    const QImage* found = tiles_.object(keyOf(place));
    return found ? *found : QImage();
}

void HeatMap::keep(const TilePlace& place, QImage image) {
    const qsizetype bytes = image.sizeInBytes();
    tiles_.insert(keyOf(place), new QImage(std::move(image)), bytes);
}

QImage HeatMap::coarsest() {
    const TilePlace place{pyramid_->levels() - 1, 0, 0};
    QImage image = cached(place);
    if (image.isNull()) {
        image = paintTile(*pyramid_, *colours_, place);
        keep(place, image);
    }
    return image;
}

void HeatMap::paintOverview(QPainter& painter, const QRectF& area) {
    if (!pyramid_) return;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, coarsest());
    painter.restore();
}

void HeatMap::paint(QPainter& painter, const QRectF& area, const MapViewport& view, bool exact, bool smooth) {
    if (!pyramid_) return;
    const double devicePixels = std::max(0.1, painter.deviceTransform().m11()) * view.pixelsPerPlace();
    const int level = levelFor(1 / devicePixels, pyramid_->levels());
    const double tileSide = tileCells * std::exp2(level);
    const QRectF seen = view.visible();
    const qint64 lastTile = (pyramid_->cells(level) - 1) / tileCells;
    const auto tileAt = [&](double place) {
        return std::clamp<qint64>(static_cast<qint64>(std::floor(place / tileSide)), 0, lastTile);
    };
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    // nearest where cells are larger than pixels, so that a neuron has a sharp edge
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth && devicePixels * std::exp2(level) < 1);
    painter.setRenderHint(QPainter::Antialiasing, false);
    std::vector<TilePlace> missing;
    for (qint64 row = tileAt(seen.top()); row <= tileAt(seen.bottom()); ++row)
        for (qint64 column = tileAt(seen.left()); column <= tileAt(seen.right()); ++column) {
            const TilePlace place{level, row, column};
            const QRectF places = placesOf(*pyramid_, place);
            const QRectF target = snapped(painter, QRectF(area.topLeft() + view.pixelAt(places.topLeft()),
                                                          area.topLeft() + view.pixelAt(places.bottomRight())));
            QImage image = cached(place);
            if (image.isNull() && (exact || level == pyramid_->levels() - 1)) {
                image = paintTile(*pyramid_, *colours_, place);
                keep(place, image);
            }
            if (!image.isNull()) {
                painter.drawImage(target, image);
                continue;
            }
            missing.push_back(place);
            TilePlace stand = place;
            while (image.isNull() && stand.level < pyramid_->levels() - 1) {
                stand = {stand.level + 1, stand.row / 2, stand.column / 2};
                image = stand.level == pyramid_->levels() - 1 ? coarsest() : cached(stand);
            }
            const QRectF whole = placesOf(*pyramid_, stand);
            const double perPlace = 1 / std::exp2(stand.level);
            painter.drawImage(target, image,
                              QRectF((places.topLeft() - whole.topLeft()) * perPlace, places.size() * perPlace));
        }
    painter.restore();
    const QPointF middle = seen.center() / tileSide;
    std::ranges::sort(missing, {}, [middle](const TilePlace& tile) {
        return std::hypot(static_cast<double>(tile.column) + 0.5 - middle.x(),
                          static_cast<double>(tile.row) + 0.5 - middle.y());
    });
    request(missing);
}

void HeatMap::request(const std::vector<TilePlace>& missing) {
    // what runs is not superseded: while the map moves each frame asks anew, and no tile would ever be finished
    if (working_ || missing.empty()) return;
    working_ = true;
    const std::vector<TilePlace> wanted(
        missing.begin(), missing.begin() + static_cast<std::ptrdiff_t>(std::min(missing.size(), tilesAtOnce)));
    const auto work = [pyramid = pyramid_, colours = colours_, wanted](const Job& job) {
        std::vector<QImage> images;
        for (const TilePlace& place : wanted) {
            job.throwIfStopped();
            images.push_back(paintTile(*pyramid, *colours, place));
        }
        return images;
    };
    engine_.request(QStringLiteral("coactivation.tiles"), this, work,
                    [this, wanted, generation = generation_](Expected<std::vector<QImage>> images) {
                        if (generation != generation_) return;
                        working_ = false;
                        if (!images) return;
                        for (std::size_t i = 0; i < wanted.size(); ++i) keep(wanted[i], std::move((*images)[i]));
                        Q_EMIT tilesReady();
                    });
}

}  // namespace dynak

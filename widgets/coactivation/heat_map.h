// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <memory>
#include <vector>

#include "core/profile/coactivation_pyramid.h"
#include "widgets/coactivation/map_viewport.h"
#include "widgets/coactivation/value_scale.h"

class QPainter;

namespace dynak {

class Engine;

// How values become colours.
struct MapColours {
    ValueScale scale;
    std::vector<QRgb> ramp;  // from scale.low to scale.high
    QRgb none = 0;           // where a pair has no value

    [[nodiscard]] bool operator==(const MapColours&) const = default;
};

// Level `level` of the map is cut into squares of this many cells a side.
inline constexpr int tileCells = 256;

struct TilePlace {
    int level = 0;
    qint64 row = 0, column = 0;

    [[nodiscard]] bool operator==(const TilePlace&) const = default;
};

// One pixel a cell; smaller than tileCells at the far edges.
[[nodiscard]] QImage paintTile(const CoactivationPyramid& pyramid, const MapColours& colours, const TilePlace& place);

// Draws a pyramid from tiles of about one pixel a cell. Missing ones are made on the engine's thread, a few at a time;
// coarser ones stand in until they come. Tiles that were not looked at for long are forgotten.
class HeatMap : public QObject {
    Q_OBJECT

public:
    explicit HeatMap(Engine& engine, QObject* parent = nullptr);

    // Null: nothing to draw.
    void set(std::shared_ptr<const CoactivationPyramid> pyramid, MapColours colours);
    [[nodiscard]] const CoactivationPyramid* pyramid() const { return pyramid_.get(); }

    // `area` is the square of `view` on the painter. With `exact` all tiles are made at once: for exports.
    void paint(QPainter& painter, const QRectF& area, const MapViewport& view, bool exact, bool smooth);
    // The whole map in `area`.
    void paintOverview(QPainter& painter, const QRectF& area);
    // Whether tiles of what was painted last are still being made.
    [[nodiscard]] bool isBusy() const { return working_; }
    [[nodiscard]] qsizetype cachedBytes() const { return tiles_.totalCost(); }

Q_SIGNALS:
    void tilesReady();

private:
    [[nodiscard]] QImage cached(const TilePlace& place) const;
    void keep(const TilePlace& place, QImage image);
    void request(const std::vector<TilePlace>& missing);
    [[nodiscard]] QImage coarsest();

    Engine& engine_;
    std::shared_ptr<const CoactivationPyramid> pyramid_;
    std::shared_ptr<const MapColours> colours_;
    QCache<quint64, QImage> tiles_;
    int generation_ = 0;  // of what the tiles show
    bool working_ = false;
};

}  // namespace dynak

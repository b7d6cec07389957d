// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens/tokens_figure.h"

namespace dynak {

// For pictures: the picture with its cheap patches veiled, and beside it how many experts each patch runs at each site.
class PatchFigure : public TokensFigure {
    Q_OBJECT

public:
    explicit PatchFigure(const TokenModel& model, QWidget* parent = nullptr);

    [[nodiscard]] TokenSet::Range drawn() const override;
    // The picture, and the map of a site.
    [[nodiscard]] QRectF pictureArea() const;
    [[nodiscard]] QRectF mapArea(int site) const;
    [[nodiscard]] QRectF patchIn(const QRectF& area, qint64 token) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void rebuildUpper() override;
    void paintMarks(QCPPainter& painter) override;
    [[nodiscard]] std::pair<qint64, int> at(QPointF position) const override;
    [[nodiscard]] int siteTitleAt(QPointF position) const override;

private:
    // Depends on the room and the number of sites only.
    struct Geometry {
        QRectF room;
        bool plain = false;
        QRectF picture;
        std::vector<QRectF> maps;
    };
    [[nodiscard]] const Geometry& geometry() const;
    [[nodiscard]] Geometry arranged(double pictureWidth) const;
    void paintPicture(QCPPainter& painter) const;
    void paintMaps(QCPPainter& painter) const;
    [[nodiscard]] qint64 patchAt(const QRectF& area, QPointF position) const;

    mutable Geometry geometry_;
};

}  // namespace dynak

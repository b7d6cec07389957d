// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens/tokens_figure.h"

namespace dynak {

// For texts: layers upwards, the tokens that are seen of the text across, and how many experts each runs where.
class TokenMapFigure : public TokensFigure {
    Q_OBJECT

public:
    explicit TokenMapFigure(const TokenModel& model, QWidget* parent = nullptr);

    void setDrawn(const TokenSet::Range& range);
    [[nodiscard]] TokenSet::Range drawn() const override { return drawn_; }
    [[nodiscard]] QRectF cell(qint64 token, int site) const;
    // As high as it needs to be and not higher.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void rebuildUpper() override;
    [[nodiscard]] int mostUpperHeight() const override;
    void paintMarks(QCPPainter& painter) override;
    [[nodiscard]] std::pair<qint64, int> at(QPointF position) const override;
    [[nodiscard]] int siteTitleAt(QPointF position) const override;

private:
    void paintCells(QCPPainter& painter) const;
    void paintTitles(QCPPainter& painter) const;
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QRectF cellIn(const QRectF& area, qint64 token, int site) const;
    [[nodiscard]] bool wordsFit(double column) const;

    TokenSet::Range drawn_;
};

}  // namespace dynak

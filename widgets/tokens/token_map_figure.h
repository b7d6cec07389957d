// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens/tokens_figure.h"

namespace dynak {

// For texts: layers upwards, the tokens that are seen of the text across, and how many experts each runs where. Of a
// sentence pair two such blocks: the source's tokens in the encoder, below them the target's in the decoder.
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
    // Sites and the drawn tokens that they see.
    struct Block {
        TokenSet::Range tokens;
        std::vector<int> sites;
        QRectF area;
        bool hasWords = false;  // below its columns

        [[nodiscard]] bool holds(qint64 token) const { return token >= tokens.begin && token < tokens.end; }
        [[nodiscard]] QRectF cell(qint64 token, std::size_t row) const;  // row 0: the lowest
        [[nodiscard]] QRectF line(std::size_t row) const;                // all its cells
    };
    [[nodiscard]] std::vector<Block> blocks() const;
    void paintCells(QCPPainter& painter, const Block& block) const;
    void paintTitles(QCPPainter& painter, const Block& block) const;
    [[nodiscard]] bool wordsFit(double column) const;

    TokenSet::Range drawn_;
};

}  // namespace dynak

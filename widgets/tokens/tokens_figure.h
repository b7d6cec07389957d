// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/figure.h"
#include "widgets/tokens/token_model.h"

namespace dynak {

// What the figures of texts and of pictures share: the histogram of experts a token below, marks that move without a
// repaint of the rest, and the data. What stands above the histogram is theirs.
class TokensFigure : public Figure {
    Q_OBJECT

public:
    struct Marks {
        qint64 selected = -1, hovered = -1, pinned = -1;
        int hoveredSite = -1;
        int expert = -1;  // of the selected site; patches that run it are ringed
        [[nodiscard]] bool operator==(const Marks&) const = default;
    };

    explicit TokensFigure(const TokenModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("tokens"); }
    [[nodiscard]] DataTable table() const override;
    [[nodiscard]] QStringList commandOptions() const override;
    void rebuild() final;

    // Costs have changed, nothing else: quicker than a rebuild.
    void updateCosts();
    void setMarks(const Marks& marks);
    // The tokens that are drawn.
    [[nodiscard]] virtual TokenSet::Range drawn() const = 0;

Q_SIGNALS:
    // -1: none
    void hovered(qint64 token, int site);
    void clicked(qint64 token, Qt::KeyboardModifiers modifiers);
    void siteClicked(int site);

protected:
    [[nodiscard]] const TokenModel& model() const { return model_; }
    [[nodiscard]] const Marks& marks() const { return marks_; }
    [[nodiscard]] QCPLayoutElement& upper() const { return *upper_; }
    [[nodiscard]] int histogramHeight() const;  // with its axis, where there is room for it
    // Puts what stands above the histogram.
    void setUpper(QCPLayoutElement* upper);
    virtual void rebuildUpper() = 0;
    virtual void updateUpper() {}
    // Above the histogram; 0: as much as there is.
    [[nodiscard]] virtual int mostUpperHeight() const { return 0; }
    virtual void paintMarks(QCPPainter& painter) = 0;
    // Token and site below a point; -1: none.
    [[nodiscard]] virtual std::pair<qint64, int> at(QPointF position) const = 0;
    // The site whose name or picture is there, -1: none.
    [[nodiscard]] virtual int siteTitleAt(QPointF position) const = 0;
    // A bar of the colours with its ends in experts, right-aligned at a point.
    void paintScale(QCPPainter& painter, QPointF rightCentre) const;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void updateHistogram();
    void shareHeight();

    const TokenModel& model_;
    QCPLayoutElement* upper_ = nullptr;
    QCPBars* bars_ = nullptr;
    QCPItemLine* mean_ = nullptr;
    QCPItemText* meanLabel_ = nullptr;
    Marks marks_;
};

}  // namespace dynak

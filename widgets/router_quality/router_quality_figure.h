// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/figure.h"
#include "widgets/router_quality/router_quality_model.h"

namespace dynak {

// Of one site. Left: predicted score against true norm of experts, as a density. Right: share of the true norm that the
// predicted best k experts cover, with the true best as the bound.
class RouterQualityFigure : public Figure {
    Q_OBJECT

public:
    explicit RouterQualityFigure(const RouterQualityModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("router-quality"); }
    // The covered shares of all sites, and the pairs of norm and prediction of the one that is drawn.
    [[nodiscard]] DataTable table() const override;
    [[nodiscard]] QStringList commandOptions() const override;
    void rebuild() override;

    void setRow(int row);
    [[nodiscard]] int row() const { return row_; }

private:
    struct Caption {
        QCPItemText* item;
        QString text;
        QCPAxisRect* rect;
    };
    void fitCaptions();
    void addDensity(const RouterQuality& quality);
    void addCovered(const RouterQuality& quality);
    void addCaption(QCPAxisRect* rect, const QString& text, Role role = Role::quiet);
    [[nodiscard]] bool predictsNorms() const;

    const RouterQualityModel& model_;
    QList<Caption> captions_;  // renewed by rebuild
    int row_ = 0;
    QCPAxisRect* covered_;
};

}  // namespace dynak

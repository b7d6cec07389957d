// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/frame/view.h"
#include "widgets/sparsity/sparsity_model.h"

class QLabel;
class QScrollArea;
class QToolButton;

namespace dynak {

class NeuronFigure;
class SparsityFigure;

class SparsityView : public View {
    Q_OBJECT

public:
    explicit SparsityView(const Studio& studio, QWidget* parent = nullptr);

    [[nodiscard]] Figure* figure() const override;
    [[nodiscard]] QWidget* titleControls() override;
    [[nodiscard]] QList<Figure*> figures() const override;
    [[nodiscard]] NeuronFigure& neurons() const { return *neurons_; }
    [[nodiscard]] SparsityFigure& plot() const { return *figure_; }
    [[nodiscard]] const SparsityModel& model() const { return model_; }
    [[nodiscard]] QString sentence() const;

protected:
    void refresh() override;

private:
    void markRows();
    [[nodiscard]] QString siteOf(int row) const;
    [[nodiscard]] QString shownSite() const;  // the selected one, else the first

    SparsityModel model_;
    SparsityFigure* figure_;
    QScrollArea* scroll_;
    QLabel* sentence_;
    QLabel* activity_;
    NeuronFigure* neurons_;
    QToolButton* useThreshold_;
    const SiteSparsity* shown_ = nullptr;  // in neurons_
};

}  // namespace dynak

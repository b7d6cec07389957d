// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/cost_accuracy/axes.h"
#include "widgets/cost_accuracy/operating_point_model.h"
#include "widgets/frame/view.h"

class QToolButton;

namespace dynak {

class ChoiceButton;
class CostAccuracyFigure;
class PinList;
class SitePanel;

class CostAccuracyView : public View {
    Q_OBJECT

public:
    explicit CostAccuracyView(const Studio& studio, QWidget* parent = nullptr);

    [[nodiscard]] Figure* figure() const override;
    [[nodiscard]] CostAccuracyFigure& plot() const { return *figure_; }
    [[nodiscard]] const OperatingPointModel& model() const { return model_; }
    [[nodiscard]] QWidget* titleControls() override;
    [[nodiscard]] PinList& pins() const { return *pins_; }
    [[nodiscard]] SitePanel& sites() const { return *sites_; }
    // The list beside the curve; none: the curve alone.
    enum class Side { none, points, sites };
    void setSide(Side side);
    void setAxes(CostAxis cost, QualityAxis quality);
    void setChoices(const FigureOptions& choices) override;

protected:
    void refresh() override;

private:
    void showHandle();
    void showFlags();
    void showChoices();
    void showTip(int row);
    void showTolerance(double share);

    OperatingPointModel model_;
    CostAccuracyFigure* figure_;
    CostAxis costAxis_ = CostAxis::share;
    QualityAxis qualityAxis_ = QualityAxis::metric;
    PointAxes axes_;
    QWidget* controls_;
    ChoiceButton* costButton_;
    ChoiceButton* qualityButton_;
    QToolButton* pinsButton_;
    QToolButton* sitesButton_;
    PinList* pins_;
    SitePanel* sites_;
};

}  // namespace dynak

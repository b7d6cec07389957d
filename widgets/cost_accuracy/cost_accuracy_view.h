// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/cost_accuracy/operating_point_model.h"
#include "widgets/frame/view.h"

namespace dynak {

class CostAccuracyFigure;

class CostAccuracyView : public View {
    Q_OBJECT

public:
    explicit CostAccuracyView(const Studio& studio, QWidget* parent = nullptr);

    [[nodiscard]] Figure* figure() const override;
    [[nodiscard]] CostAccuracyFigure& plot() const { return *figure_; }
    [[nodiscard]] const OperatingPointModel& model() const { return model_; }

protected:
    void refresh() override;

private:
    void showHandle();
    void showTip(int row);

    OperatingPointModel model_;
    CostAccuracyFigure* figure_;
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/frame/view.h"
#include "widgets/pipeline/pipeline_model.h"

class QVBoxLayout;

namespace dynak {

class StageCard;

class PipelineView : public View {
    Q_OBJECT

public:
    explicit PipelineView(const Studio& studio, QWidget* parent = nullptr);

    [[nodiscard]] PipelineModel& model() { return model_; }
    [[nodiscard]] StageCard* card(const QString& stage) const;

protected:
    void refresh() override;

private:
    void fill(int row);

    PipelineModel model_;
    QVBoxLayout* column_;
    QList<StageCard*> cards_;
};

}  // namespace dynak

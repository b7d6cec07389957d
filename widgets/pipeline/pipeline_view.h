// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/pipeline/preset.h"
#include "widgets/frame/view.h"
#include "widgets/pipeline/pipeline_model.h"

class QScrollArea;
class QVBoxLayout;

namespace dynak {

class ChoiceButton;
class StageCard;
class StageOptions;

class PipelineView : public View {
    Q_OBJECT

public:
    explicit PipelineView(const Studio& studio, QWidget* parent = nullptr);

    [[nodiscard]] PipelineModel& model() { return model_; }
    [[nodiscard]] StageCard* card(const QString& stage) const;
    // Opens the options of a stage below its card, and closes those of another.
    void openOptions(const QString& stage, bool open);
    [[nodiscard]] QWidget* titleControls() override;
    [[nodiscard]] ChoiceButton& presetChoice() const { return *preset_; }

protected:
    void refresh() override;

private:
    void fill(int row);
    void bringInSight(QWidget* widget);
    void fillPresets();
    void choosePreset(const QString& id);
    void showPreset();

    PipelineModel model_;
    std::vector<Preset> presets_;
    ChoiceButton* preset_;
    QVBoxLayout* column_;
    QScrollArea* scroll_;
    QList<StageCard*> cards_;
    StageOptions* options_ = nullptr;  // of the one that is open
};

}  // namespace dynak

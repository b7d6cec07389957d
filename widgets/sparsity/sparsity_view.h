// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/sentence.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/view.h"
#include "widgets/sparsity/sparsity_model.h"

class QLabel;
class QScrollArea;
class QToolButton;

namespace dynak {

class ChoiceButton;
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
    [[nodiscard]] ChoiceButton& comparison() const { return *compare_; }
    [[nodiscard]] bool isBusy() const override { return reader_.isBusy(); }
    // What stands behind: the profile of a project file, or an earlier one of this project by its key; empty: none.
    void compareWith(const QString& id);
    void setChoices(const FigureOptions& choices) override;

protected:
    void refresh() override;

private:
    void markRows();
    void choose(const QString& id);
    void showComparison(const QString& id, std::shared_ptr<const SparsityProfile> profile);
    [[nodiscard]] std::shared_ptr<const SparsityProfile> earlierProfile(const QString& key) const;
    [[nodiscard]] Sentence titleOf(const QString& id) const;  // of what may stand behind
    void fillComparisons();
    void showSentence();
    [[nodiscard]] QString shownSite() const;  // the selected one, else the first

    Engine reader_;  // of other projects: a stage may keep the session's engine for minutes
    SparsityModel model_;
    SparsityFigure* figure_;
    QScrollArea* scroll_;
    QLabel* sentence_;
    QWidget* controls_;
    QLabel* activity_;
    ChoiceButton* compare_;
    NeuronFigure* neurons_;
    QToolButton* useThreshold_;
    QString compared_;                     // project file, or key of an earlier profile
    QStringList comparable_;               // project files that were compared with, the newest first
    const SiteSparsity* shown_ = nullptr;  // in neurons_
    std::optional<double> threshold_;      // of its histogram, where the command said one
};

}  // namespace dynak

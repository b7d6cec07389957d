// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/frame/view.h"
#include "widgets/training/run_model.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace dynak {

class QuietLabel;
class FitFigure;
class TrainingFigure;

// How the trainings of the project go and went, of the model and of the routers: one in all its parts, others of its
// sort beside it.
class TrainingView : public View {
    Q_OBJECT

public:
    explicit TrainingView(const Studio& studio, QWidget* parent = nullptr);

    // That of the run at hand.
    [[nodiscard]] Figure* figure() const override;
    [[nodiscard]] QList<Figure*> figures() const override;
    [[nodiscard]] QWidget* titleControls() override;
    // `runs`: names as TrainingRun::name, the first is the one in all its parts.
    void setChoices(const FigureOptions& choices) override;

    [[nodiscard]] TrainingFigure& plot() const { return *training_; }
    [[nodiscard]] FitFigure& fits() const { return *fits_; }
    [[nodiscard]] RunModel& model() { return model_; }
    [[nodiscard]] QTableView& table() const { return *table_; }
    // What the run at hand does or did, in one line.
    [[nodiscard]] QString sentence() const;

protected:
    void refresh() override;

private:
    void addCommands();
    void choose(const std::string& key);
    void showRuns();
    void showList(bool on);
    [[nodiscard]] Run shown() const;  // null: there is none
    [[nodiscard]] QStringList progressOf(const TrainingRun& run, bool runs) const;
    [[nodiscard]] QStringList progressOfFit(const TrainingRun& run, bool runs) const;

    RunModel model_;
    std::string shown_;     // key of the run in all its parts; empty: the newest of the model
    std::string running_;   // key of the one that ran at the last refresh
    bool marking_ = false;  // the table follows the view just now
    QStackedWidget* pictures_;
    TrainingFigure* training_;
    FitFigure* fits_;
    QTableView* table_;
    QLabel* sentence_;
    QuietLabel* warning_;
    QToolButton* button_;  // stop, resume
    QToolButton* listButton_;
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/cost_accuracy/pin_model.h"

class QLabel;
class QMenu;
class QTableView;

namespace dynak {

class BudgetField;
class StudioSession;

// The kept points as a list, and the two questions about a budget. All of them move τ.
class PinList : public QWidget {
    Q_OBJECT

public:
    // `exports`: commands that write the model at the rule of the moment.
    PinList(StudioSession& session, QAction* keep, const QList<QAction*>& exports, QWidget* parent = nullptr);

    [[nodiscard]] PinModel& model() { return model_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askCheapest(double loss);
    void askBest(double share);
    void showComparison();
    void showMenu(QPoint at);
    // The measured point `row` of the sweep, or why there is none.
    void answer(std::optional<std::size_t> row, const QString& none);
    void go(int row);
    void copy() const;
    void fit();

    StudioSession& session_;
    PinModel model_;
    QTableView* table_;
    QLabel* empty_;
    BudgetField* loss_;
    BudgetField* share_;
    QLabel* answer_;
    QList<QAction*> exports_;
};

}  // namespace dynak

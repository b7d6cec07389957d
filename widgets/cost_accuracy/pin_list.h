// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/cost_accuracy/pin_model.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace dynak {

class StudioSession;

// The kept points as a list, and the two questions about a budget. All of them move τ.
class PinList : public QWidget {
    Q_OBJECT

public:
    PinList(StudioSession& session, QAction* keep, QWidget* parent = nullptr);

    [[nodiscard]] PinModel& model() { return model_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* addBudget(const QString& question, const QString& value, const QString& unit, void (PinList::*ask)());
    void askCheapest();
    void askBest();
    // The measured point `row` of the sweep, or why there is none.
    void answer(std::optional<std::size_t> row, const QString& none);
    void go(int row);
    void copy() const;
    void fit();

    StudioSession& session_;
    PinModel model_;
    QTableView* table_;
    QLabel* empty_;
    QLineEdit* loss_;
    QLineEdit* share_;
    QLabel* answer_;
};

}  // namespace dynak

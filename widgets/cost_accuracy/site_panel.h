// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/cost_accuracy/site_tau_model.h"

class QAction;
class QLabel;
class QTableView;
class QToolButton;

namespace dynak {

class BudgetField;
class StudioSession;
class TauSlider;
struct SiteRules;

// The τ of each site: a slider for the selected one, and a budget that is distributed over all by what was measured of
// each alone.
class SitePanel : public QWidget {
    Q_OBJECT

public:
    // `measure`: the stage that measures each site alone; may be null.
    SitePanel(StudioSession& session, QAction* measure, QWidget* parent = nullptr);

    [[nodiscard]] SiteTauModel& model() { return model_; }
    [[nodiscard]] TauSlider& slider() const { return *slider_; }
    // As narrow as its table reads well: the rest is the curve's.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeBudgets(QAction* measure);
    void refresh();
    void followSelection();
    [[nodiscard]] QString site() const;
    void spend(double share);
    void keepWithin(double share);
    void take(const SiteRules& rule);

    StudioSession& session_;
    SiteTauModel model_;
    QTableView* table_;
    QLabel* name_;
    TauSlider* slider_;
    QToolButton* reset_;
    QToolButton* resetAll_;
    QWidget* budgets_;
    QWidget* missing_;
    BudgetField* cost_;
    BudgetField* loss_;
    QLabel* answer_;
};

}  // namespace dynak

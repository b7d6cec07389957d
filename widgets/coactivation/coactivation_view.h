// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "widgets/coactivation/coactivation_figure.h"
#include "widgets/coactivation/expert_model.h"
#include "widgets/coactivation/split_model.h"
#include "widgets/engine/engine.h"
#include "widgets/frame/view.h"

namespace dynak {

class ChoiceButton;
struct Selection;

class CoactivationView : public View {
    Q_OBJECT

public:
    explicit CoactivationView(const Studio& studio, QWidget* parent = nullptr);
    ~CoactivationView() override;

    [[nodiscard]] Figure* figure() const override { return figure_; }
    [[nodiscard]] QWidget* titleControls() override { return controls_; }
    void setChoices(const FigureOptions& choices) override;
    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] CoactivationFigure& plot() const { return *figure_; }
    [[nodiscard]] const ExpertModel& experts() const { return experts_; }
    [[nodiscard]] const SplitModel& splits() const { return splits_; }
    [[nodiscard]] ChoiceButton& siteChoice() const { return *site_; }
    [[nodiscard]] ChoiceButton& orderChoice() const { return *order_; }
    [[nodiscard]] ChoiceButton& valueChoice() const { return *value_; }

protected:
    void refresh() override;

private:
    void fillChoices();
    // The partition that τ moves on, else the newest.
    [[nodiscard]] QString mainPartition() const;
    [[nodiscard]] QString wantedSite() const;
    [[nodiscard]] MapOrder wantedOrder() const;
    // Whether selected experts mean the experts that are drawn.
    [[nodiscard]] bool isLinked() const;
    void orderBy(const QString& id);
    void fetch();
    void take(std::shared_ptr<const CoactivationContent> content);
    void fetchShares();
    void showShares(std::vector<double> shares, const SiteRules& rule);
    void mark();
    void selectNeuron(qint64 neuron, Qt::KeyboardModifiers modifiers);
    void choose(const Selection& selection, Qt::KeyboardModifiers modifiers);
    void selectExpert(int expert, Qt::KeyboardModifiers modifiers);
    void hover(int expert, qint64 neuron);

    // A stage may keep the session's engine for minutes; this one reads and counts, without Torch.
    Engine reader_;
    ExpertModel experts_;
    SplitModel splits_;
    CoactivationFigure* figure_;
    QWidget* controls_;
    ChoiceButton* site_;
    ChoiceButton* order_;
    ChoiceButton* value_;
    std::shared_ptr<const CoactivationContent> content_;
    QString shownPartition_;  // chosen here; empty: the main one
    int ownExpert_ = -1;      // selected here where it is not linked
    // of the command, until the next
    std::optional<double> chosenFloor_;
    std::optional<QRectF> chosenPart_;
};

}  // namespace dynak

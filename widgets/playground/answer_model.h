// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

#include "core/playground/trial.h"
#include "widgets/plot/data_table.h"

namespace dynak {

// What the two models answer, side by side: first the choices with their probabilities, then what the answer costs.
class AnswerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { nameColumn, denseColumn, convertedColumn, differenceColumn, columns };
    // 0 … 1, of the bars; only probabilities have it.
    static constexpr int shareRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    // Null: nothing was tried yet. Forgets the times of the one before.
    void set(std::shared_ptr<const Trial> trial);
    void setTimes(const TrialTimes& times);
    // The rule of the moment, and how many experts a token runs under it at each of the trial's sites. Where it is not
    // the trial's own, counts and cost are predictions and the answers are those of another τ.
    void setRule(const SiteRules& rule, std::vector<double> executed);

    [[nodiscard]] const std::shared_ptr<const Trial>& trial() const { return trial_; }
    [[nodiscard]] const std::optional<TrialTimes>& times() const { return times_; }
    [[nodiscard]] bool isPredicted() const { return trial_ && rule_ != trial_->rule; }
    // Whether the two give another answer.
    [[nodiscard]] bool differs() const;
    // Both answers in one sentence.
    [[nodiscard]] QString verdict() const;
    // What is seen, with numbers instead of bars.
    [[nodiscard]] DataTable table() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString cells[columns];
        QString tip;
        double dense = 0, converted = 0;  // as numbers
        bool isChoice = false;
        bool denseBest = false, convertedBest = false;
        bool follows = false;  // τ at once: a prediction while it moves
    };
    [[nodiscard]] std::vector<Row> rowsNow() const;
    void addChoices(std::vector<Row>& rows) const;
    void addEmbedding(std::vector<Row>& rows) const;
    void addTexts(std::vector<Row>& rows) const;
    void addCosts(std::vector<Row>& rows) const;
    void rowsChanged();

    std::shared_ptr<const Trial> trial_;
    std::optional<TrialTimes> times_;
    SiteRules rule_;
    std::vector<double> executed_;
    std::vector<Row> rows_;
};

// A class or a token as it is called in a sentence.
[[nodiscard]] QString choiceName(const Trial& trial, const TrialChoice& choice);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "widgets/tokens/cost_survey.h"
#include "widgets/tokens/token_set.h"

namespace dynak {

// The tokens of one sample, one row each, and how many experts each runs at each site under the rule of the moment.
// Counts are made when they are asked for: only what is seen is counted.
class TokenModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { positionColumn, textColumn, costColumn, firstSiteColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void set(TokenSet tokens);
    void setSample(int sample);
    void setRule(const SiteRules& rule);
    void setClasses(const SampleClasses* classes) { tokens_.setClasses(classes); }
    void setSite(int site);  // -1: all
    // Colours and histogram; the survey lives elsewhere.
    void setSummary(const CostSummary& summary) { summary_ = summary; }

    [[nodiscard]] const TokenSet& tokens() const { return tokens_; }
    [[nodiscard]] int sample() const { return sample_; }
    [[nodiscard]] TokenSet::Range range() const { return sample_ < 0 ? TokenSet::Range() : tokens_.tokensOf(sample_); }
    [[nodiscard]] const SiteRules& rule() const { return rule_; }
    [[nodiscard]] int site() const { return site_; }
    [[nodiscard]] const CostSummary& summary() const { return summary_; }

    // [sites, tokens of the range], or notSeen.
    [[nodiscard]] Matrix<std::int32_t> counts(const TokenSet::Range& range) const;
    // Experts a token of the range runs: mean of the sites that see it, or at the site; notSeen where none does.
    [[nodiscard]] std::vector<double> costs(const TokenSet::Range& range) const;
    // 0 … 1 on the scale of colours.
    [[nodiscard]] double shade(double cost) const;
    [[nodiscard]] double cellShade(int experts) const;
    // “completely”: 31 · 27 · 22 experts
    [[nodiscard]] QString describe(qint64 token) const;
    // Class, prediction and mean of the sample.
    [[nodiscard]] QString describeSample() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void costsChanged();
    [[nodiscard]] QString describeTexts() const;

    TokenSet tokens_;
    int sample_ = -1;
    int site_ = -1;
    SiteRules rule_;
    CostSummary summary_;
};

}  // namespace dynak

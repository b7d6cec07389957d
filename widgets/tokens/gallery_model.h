// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "widgets/tokens/cost_survey.h"
#include "widgets/tokens/token_set.h"

namespace dynak {

// The pictures of a token set in an order that shows what costs much.
class GalleryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Order { cheapest, dearest, wrong };

    using QAbstractListModel::QAbstractListModel;

    void set(const TokenSet& tokens);
    void setMeans(std::vector<double> means);
    void setOrder(Order order);
    // What the converted model says of them; null: not known.
    void setClasses(const SampleClasses* classes);

    [[nodiscard]] int sampleAt(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(int sample) const;  // -1: not shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    // The picture as decoration, class and mean as text, in full as tooltip.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void sort();

    TokenSet tokens_;
    std::vector<double> means_;
    std::vector<int> rows_;  // samples
    Order order_ = Order::cheapest;
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/gallery_model.h"

#include <QPixmap>
#include <algorithm>

#include "widgets/plot/numbers.h"

namespace dynak {

void GalleryModel::set(const TokenSet& tokens) {
    beginResetModel();
    tokens_ = tokens.isImages() ? tokens : TokenSet();
    means_.clear();
    sort();
    endResetModel();
}

void GalleryModel::setMeans(std::vector<double> means) {
    if (means == means_) return;
    beginResetModel();
    means_ = std::move(means);
    sort();
    endResetModel();
}

void GalleryModel::setOrder(Order order) {
    if (order == order_) return;
    beginResetModel();
    order_ = order;
    sort();
    endResetModel();
}

void GalleryModel::setClasses(const SampleClasses* classes) {
    beginResetModel();
    tokens_.setClasses(classes);
    sort();
    endResetModel();
}

void GalleryModel::sort() {
    rows_.clear();
    for (int sample = 0; sample < tokens_.samples(); ++sample)
        if (order_ != Order::wrong || tokens_.isWrong(sample) || tokens_.isConvertedWrong(sample))
            rows_.push_back(sample);
    if (means_.size() < static_cast<std::size_t>(tokens_.samples())) return;
    std::stable_sort(rows_.begin(), rows_.end(), [&](int a, int b) {
        const double first = means_[static_cast<std::size_t>(a)], second = means_[static_cast<std::size_t>(b)];
        return order_ == Order::cheapest ? first < second : first > second;
    });
}

int GalleryModel::rowOf(int sample) const {
    const auto found = std::find(rows_.begin(), rows_.end(), sample);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int GalleryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant GalleryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int sample = sampleAt(index.row());
    const auto at = static_cast<std::size_t>(sample);
    const QString mean = at < means_.size() ? fixed(means_[at], 1) : QString();
    const QString label = tokens_.className(sample);
    switch (role) {
        case Qt::DecorationRole: {
            const QImage picture = tokens_.picture(sample);
            return picture.isNull() ? QVariant() : QVariant(QPixmap::fromImage(picture));
        }
        case Qt::DisplayRole: return mean;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: {
            QStringList parts;
            if (!label.isEmpty()) parts << label;
            if (tokens_.isWrong(sample)) parts << tr("dense says %1").arg(tokens_.predictedName(sample));
            if (tokens_.isConvertedWrong(sample)) parts << tr("with experts: %1").arg(tokens_.convertedName(sample));
            if (!mean.isEmpty()) parts << tr("%1 experts a patch").arg(mean);
            return parts.join(QStringLiteral(" · "));
        }
        default: return {};
    }
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparsity/sparsity_model.h"

#include <algorithm>
#include <cmath>

#include "widgets/plot/numbers.h"
#include "widgets/session/site_name.h"

namespace dynak {
namespace {

constexpr int densitySteps = 400;
constexpr double densityWidth = 0.012;  // standard deviation of the smoothing, share of neurons

// What the group leaves open.
QString nameOf(const QString& site) {
    const auto name = siteName(site);
    return name ? name->layer : siteTitle(site);
}

// Histogram of the share in fine steps, then a Gaussian over it, so that 24 or 3072 neurons draw the same way.
std::vector<double> density(const SiteSparsity& site) {
    std::vector<double> fine(densitySteps + 1, 0.0);
    const double neurons = static_cast<double>(std::max<std::int64_t>(1, site.neurons));
    for (std::size_t k = 0; k < site.activeHistogram.size(); ++k) {
        const double share = std::min(1.0, static_cast<double>(k) / neurons);
        fine[static_cast<std::size_t>(std::lround(share * densitySteps))] +=
            static_cast<double>(site.activeHistogram[k]);
    }
    const int reach = static_cast<int>(std::ceil(3 * densityWidth * densitySteps));
    std::vector<double> smooth(fine.size(), 0.0);
    for (int i = 0; i <= densitySteps; ++i)
        for (int j = std::max(0, i - reach); j <= std::min(densitySteps, i + reach); ++j) {
            const double distance = (i - j) / (densityWidth * densitySteps);
            smooth[static_cast<std::size_t>(i)] +=
                fine[static_cast<std::size_t>(j)] * std::exp(-0.5 * distance * distance);
        }
    const double largest = *std::max_element(smooth.begin(), smooth.end());
    if (largest > 0)
        for (double& value : smooth) value /= largest;
    return smooth;
}

}  // namespace

QString activityText(const Activity& activity) {
    const QString value = QLocale().toString(activity.value);
    switch (activity.rule) {
        case ActivityRule::nonZero: return SparsityModel::tr("active: a ≠ 0");
        case ActivityRule::absolute: return SparsityModel::tr("active: |a| > %1").arg(value);
        case ActivityRule::relative: return SparsityModel::tr("active: |a| > %1 · largest of the token").arg(value);
    }
    return {};
}

ActiveShare activeShare(const SiteSparsity& site) {
    return {site.activeShare(), site.activeShare(0.05), site.activeShare(0.95), density(site)};
}

void SparsityModel::set(std::shared_ptr<const SparsityProfile> profile) {
    beginResetModel();
    profile_ = std::move(profile);
    rows_.clear();
    if (profile_) {
        QStringList groups;
        for (const SiteSparsity& site : profile_->sites) {
            const QString id = QString::fromStdString(site.site);
            rows_.push_back({&site, dynak::activeShare(site), siteGroup(id), nameOf(id), {}});
            if (!groups.contains(rows_.back().group)) groups << rows_.back().group;
        }
        std::ranges::stable_sort(rows_, {}, [&](const Row& row) { return groups.indexOf(row.group); });
    }
    findCompared();
    endResetModel();
}

void SparsityModel::compareWith(std::shared_ptr<const SparsityProfile> other, const QString& title) {
    beginResetModel();
    other_ = std::move(other);
    otherTitle_ = title;
    findCompared();
    endResetModel();
}

void SparsityModel::findCompared() {
    for (Row& row : rows_) {
        row.other.reset();
        if (!other_) continue;
        const auto found = std::ranges::find(other_->sites, row.site->site, &SiteSparsity::site);
        if (found != other_->sites.end()) row.other = dynak::activeShare(*found);
    }
}

const ActiveShare* SparsityModel::compared(int row) const {
    const auto& other = rows_[at(row)].other;
    return other ? &*other : nullptr;
}

QString SparsityModel::activity() const {
    if (rows_.empty()) return {};
    const QString first = activityText(rows_.front().site->activity);
    const auto same = [&](const Row& row) {
        return activityText(row.site->activity) == first;
    };
    return std::ranges::all_of(rows_, same) ? first : QString();
}

int SparsityModel::rowOf(const QString& site) const {
    for (int row = 0; row < rowCount(); ++row)
        if (siteOf(row) == site) return row;
    return -1;
}

QString SparsityModel::siteOf(int row) const {
    return row < 0 || row >= rowCount() ? QString() : QString::fromStdString(site(row).site);
}

QString SparsityModel::shortName(int row) const {
    return rows_[at(row)].name;
}

double SparsityModel::restingMedian() const {
    double sum = 0;
    for (const Row& row : rows_) sum += 1 - row.share.median;
    return rows_.empty() ? 0 : sum / static_cast<double>(rows_.size());
}

std::optional<std::pair<double, double>> SparsityModel::restingMedians() const {
    double here = 0, there = 0, both = 0;
    for (const Row& row : rows_) {
        if (!row.other) continue;
        here += 1 - row.share.median;
        there += 1 - row.other->median;
        both += 1;
    }
    if (both == 0) return std::nullopt;
    return std::pair{here / both, there / both};
}

int SparsityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SparsityModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : isComparing() ? columns : comparedColumn;
}

QVariant SparsityModel::number(int row, int column) const {
    const SiteSparsity& site = this->site(row);
    const ActiveShare& active = share(row);
    const ActiveShare* other = compared(row);
    switch (column) {
        case siteColumn: return QString::fromStdString(site.site);
        case neuronsColumn: return static_cast<qlonglong>(site.neurons);
        case tokensColumn: return static_cast<qlonglong>(site.tokens);
        case restingColumn: return 1 - active.median;
        case medianColumn: return active.median;
        case lowColumn: return active.low;
        case highColumn: return active.high;
        case deadColumn: return static_cast<qlonglong>(site.neverFiring());
        case alwaysColumn: return static_cast<qlonglong>(site.alwaysFiring());
        case comparedColumn: return other ? QVariant(other->median) : QVariant();
        case comparedLowColumn: return other ? QVariant(other->low) : QVariant();
        case comparedHighColumn: return other ? QVariant(other->high) : QVariant();
        default: return {};
    }
}

QVariant SparsityModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int column = index.column();
    if (role == Qt::UserRole) return number(index.row(), column);
    if (role == Qt::TextAlignmentRole && column != siteColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    const QVariant value = number(index.row(), column);
    if (value.typeId() == QMetaType::Double) return percent(value.toDouble());
    if (value.typeId() == QMetaType::LongLong) return dynak::count(value.toDouble());
    return value;
}

QVariant SparsityModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case siteColumn: return tr("site");
        case neuronsColumn: return tr("neurons");
        case tokensColumn: return tr("tokens");
        case restingColumn: return tr("resting share, median token");
        case medianColumn: return tr("active share, median token");
        case lowColumn: return tr("active share, 5 % token");
        case highColumn: return tr("active share, 95 % token");
        case deadColumn: return tr("neurons that never fire");
        case alwaysColumn: return tr("neurons that always fire");
        case comparedColumn: return tr("%1: active share, median token").arg(otherTitle_);
        case comparedLowColumn: return tr("%1: active share, 5 % token").arg(otherTitle_);
        case comparedHighColumn: return tr("%1: active share, 95 % token").arg(otherTitle_);
        default: return {};
    }
}

DataTable SparsityModel::table() const {
    DataTable out;
    for (int column = 0; column < columnCount(); ++column) out.header << headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < rowCount(); ++row) {
        QVariantList cells;
        for (int column = 0; column < columnCount(); ++column) cells << number(row, column);
        out.rows << cells;
    }
    return out;
}

}  // namespace dynak

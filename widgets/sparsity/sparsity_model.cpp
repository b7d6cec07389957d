// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparsity/sparsity_model.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "widgets/plot/numbers.h"

namespace dynak {
namespace {

constexpr int densitySteps = 400;
constexpr double densityWidth = 0.012;  // standard deviation of the smoothing, share of neurons

const QRegularExpression& plainSite() {
    static const QRegularExpression pattern(QStringLiteral("^layer\\.(\\d+)\\.ffn$"));
    return pattern;
}

std::int64_t total(const std::vector<std::int64_t>& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
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

double activeQuantile(const SiteSparsity& site, double q) {
    const double wanted = q * static_cast<double>(total(site.activeHistogram));
    double seen = 0;
    for (std::size_t k = 0; k < site.activeHistogram.size(); ++k) {
        seen += static_cast<double>(site.activeHistogram[k]);
        if (seen >= wanted && seen > 0)
            return static_cast<double>(k) / static_cast<double>(std::max<std::int64_t>(1, site.neurons));
    }
    return 0;
}

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
    return {activeQuantile(site, 0.5), activeQuantile(site, 0.05), activeQuantile(site, 0.95), density(site)};
}

void SparsityModel::set(std::shared_ptr<const SparsityProfile> profile) {
    beginResetModel();
    profile_ = std::move(profile);
    shares_.clear();
    oneStack_ = profile_ != nullptr;
    if (profile_)
        for (const SiteSparsity& site : profile_->sites) {
            shares_.push_back(activeShare(site));
            oneStack_ = oneStack_ && plainSite().match(QString::fromStdString(site.site)).hasMatch();
        }
    endResetModel();
}

int SparsityModel::rowOf(const QString& site) const {
    for (int row = 0; row < rowCount(); ++row)
        if (QString::fromStdString(profile_->sites[static_cast<std::size_t>(row)].site) == site) return row;
    return -1;
}

QString SparsityModel::shortName(int row) const {
    const QString id = QString::fromStdString(profile_->sites[static_cast<std::size_t>(row)].site);
    if (oneStack_) return plainSite().match(id).captured(1);
    return id.endsWith(QLatin1String(".ffn")) ? id.chopped(4) : id;
}

double SparsityModel::restingMedian() const {
    if (shares_.empty()) return 0;
    const double sum =
        std::accumulate(shares_.begin(), shares_.end(), 0.0,
                        [](double so_far, const ActiveShare& share) { return so_far + 1 - share.median; });
    return sum / static_cast<double>(shares_.size());
}

int SparsityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shares_.size());
}

int SparsityModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant SparsityModel::number(int row, int column) const {
    const SiteSparsity& site = profile_->sites[static_cast<std::size_t>(row)];
    const ActiveShare& active = share(row);
    switch (column) {
        case siteColumn: return QString::fromStdString(site.site);
        case neuronsColumn: return static_cast<qlonglong>(site.neurons);
        case tokensColumn: return static_cast<qlonglong>(site.tokens);
        case restingColumn: return 1 - active.median;
        case medianColumn: return active.median;
        case lowColumn: return active.low;
        case highColumn: return active.high;
        case deadColumn:
            return static_cast<qlonglong>(std::count(site.firingCounts.begin(), site.firingCounts.end(), 0));
        case alwaysColumn:
            return static_cast<qlonglong>(std::count(site.firingCounts.begin(), site.firingCounts.end(), site.tokens));
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
        default: return {};
    }
}

DataTable SparsityModel::table() const {
    DataTable out;
    for (int column = 0; column < columns; ++column) out.header << headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < rowCount(); ++row) {
        QVariantList cells;
        for (int column = 0; column < columns; ++column) cells << number(row, column);
        out.rows << cells;
    }
    return out;
}

}  // namespace dynak

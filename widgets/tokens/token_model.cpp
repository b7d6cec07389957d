// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/token_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "widgets/plot/numbers.h"

namespace dynak {
namespace {

// A mean of whole numbers needs a decimal, a single one does not.
QString costText(double cost, bool whole) {
    return fixed(cost, whole ? 0 : 1);
}

// The middle where a slice of the survey saw nothing of the kind.
double at(const std::vector<double>& shades, std::size_t value) {
    return value < shades.size() ? shades[value] : 0.5;
}

}  // namespace

void TokenModel::set(TokenSet tokens) {
    beginResetModel();
    tokens_ = std::move(tokens);
    sample_ = tokens_.isEmpty() ? -1 : 0;
    site_ = -1;
    summary_ = {};
    endResetModel();
}

void TokenModel::setSample(int sample) {
    if (sample == sample_) return;
    beginResetModel();
    sample_ = sample;
    endResetModel();
}

void TokenModel::setRule(const SiteRules& rule) {
    if (rule == rule_) return;
    rule_ = rule;
    costsChanged();
}

void TokenModel::setSite(int site) {
    if (site == site_) return;
    site_ = site;
    costsChanged();
}

void TokenModel::costsChanged() {
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, costColumn), index(rowCount() - 1, columnCount() - 1));
}

Matrix<std::int32_t> TokenModel::counts(const TokenSet::Range& range) const {
    return tokens_.index().executed(rule_, TokenRange{range.begin, range.end});
}

std::vector<double> TokenModel::costs(const TokenSet::Range& range) const {
    const Matrix<std::int32_t> executed = counts(range);
    std::vector<double> costs(static_cast<std::size_t>(executed.columns), 0.0);
    std::vector<int> seen(costs.size(), 0);
    for (std::int64_t site = 0; site < executed.rows; ++site) {
        if (site_ >= 0 && site != site_) continue;
        const auto row = executed.row(site);
        for (std::size_t i = 0; i < costs.size(); ++i) {
            if (row[i] == notSeen) continue;
            costs[i] += row[i];
            ++seen[i];
        }
    }
    for (std::size_t i = 0; i < costs.size(); ++i) costs[i] = seen[i] > 0 ? costs[i] / seen[i] : notSeen;
    return costs;
}

double TokenModel::shade(double cost) const {
    return at(summary_.shades, static_cast<std::size_t>(std::lround(std::max(0.0, cost) * summary_.parts)));
}

double TokenModel::cellShade(int experts) const {
    return at(summary_.cellShades, static_cast<std::size_t>(experts));
}

QString TokenModel::describe(qint64 token) const {
    const Matrix<std::int32_t> executed = counts({token, token + 1});
    QStringList numbers;
    for (const std::int32_t count : executed.values)
        if (count != notSeen) numbers << QString::number(count);
    QString name = tokens_.name(token);
    if (tokens_.hasPairs()) name = (tokens_.isOfSource(token) ? tr("%1, source") : tr("%1, target")).arg(name);
    if (numbers.isEmpty()) return tr("%1: no site with experts sees it").arg(name);
    return tr("%1: %2 experts").arg(name, numbers.join(QStringLiteral(" · ")));
}

QString TokenModel::describeSample() const {
    if (sample_ < 0) return {};
    QStringList parts;
    const QString label = tokens_.className(sample_), predicted = tokens_.predictedName(sample_);
    const QString sure = percent(tokens_.confidence(sample_), 0);
    if (!label.isEmpty() && label == predicted)
        parts << tr("%1, dense agrees at %2").arg(label, sure);
    else if (!label.isEmpty() && !predicted.isEmpty())
        parts << tr("%1, dense says %2 at %3").arg(label, predicted, sure);
    else if (!label.isEmpty() || !predicted.isEmpty())
        parts << (label.isEmpty() ? tr("dense says %1 at %2").arg(predicted, sure) : label);
    if (const QString converted = tokens_.convertedName(sample_); !converted.isEmpty())
        parts << tr("with experts: %1 at %2").arg(converted, percent(tokens_.convertedConfidence(sample_), 0));
    if (tokens_.hasPairs()) return parts.join(QStringLiteral(" · ")) + describeTexts();
    const std::vector<double>& means = summary_.sampleMeans;
    const auto sample = static_cast<std::size_t>(sample_);
    if (sample < means.size() && means[sample] >= 0)
        parts << tr("%1 experts a token, of %2").arg(fixed(means[sample], 1)).arg(summary_.experts);
    return parts.join(QStringLiteral(" · "));
}

// Of a pair: what its two texts run.
QString TokenModel::describeTexts() const {
    const auto mean = [&](TokenSet::Side side) {
        std::vector<double> known = costs(tokens_.tokensOf(sample_, side));
        std::erase(known, notSeen);
        return known.empty()
                   ? QStringLiteral("–")
                   : fixed(std::accumulate(known.begin(), known.end(), 0.0) / static_cast<double>(known.size()), 1);
    };
    return tr("experts a token: source %1, target %2, of %3")
        .arg(mean(TokenSet::Side::source), mean(TokenSet::Side::target))
        .arg(summary_.experts);
}

int TokenModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(range().size());
}

int TokenModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : firstSiteColumn + tokens_.sites();
}

QVariant TokenModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const qint64 token = range().begin + index.row();
    const int column = index.column();
    if (role == Qt::TextAlignmentRole && column != textColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::UserRole) return {};
    switch (column) {
        case positionColumn:
            return static_cast<qlonglong>(tokens_.scores().positionOf[static_cast<std::size_t>(token)]);
        case textColumn: return tokens_.isImages() ? tokens_.name(token) : tokens_.text(token).trimmed();
        case costColumn: {
            const double cost = costs({token, token + 1}).front();
            if (cost == notSeen) return {};
            return role == Qt::UserRole ? QVariant(cost) : QVariant(costText(cost, site_ >= 0));
        }
        default: {
            const std::int32_t count = counts({token, token + 1}).at(column - firstSiteColumn, 0);
            return count == notSeen ? QVariant() : QVariant(count);
        }
    }
}

QVariant TokenModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case positionColumn: return tr("position");
        case textColumn: return tr("token");
        case costColumn:
            return site_ < 0 ? tr("experts, mean of sites") : tr("experts, %1").arg(tokens_.siteTitle(site_));
        default: return section < columnCount() ? tokens_.siteId(section - firstSiteColumn) : QVariant();
    }
}

}  // namespace dynak

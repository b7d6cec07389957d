// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playground/answer_model.h"

#include <QFont>
#include <QGuiApplication>
#include <algorithm>
#include <functional>
#include <numeric>

#include "widgets/plot/numbers.h"
#include "widgets/plot/palette.h"
#include "widgets/session/tau_scale.h"

namespace dynak {
namespace {

const TrialChoice& bestOf(const Trial& trial, double TrialChoice::*probability) {
    return *std::ranges::max_element(trial.choices, {}, probability);
}

double meanOf(const std::vector<double>& values) {
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

// In the order of the cost model's sites: those without experts run none.
std::vector<double> bySiteOfCost(const Trial& trial, const std::vector<double>& executed) {
    std::vector<double> out;
    for (const SiteCost& site : trial.cost.sites) {
        const auto found = std::ranges::find(trial.tokens.sites, site.site);
        const auto at = static_cast<std::size_t>(found - trial.tokens.sites.begin());
        out.push_back(at < executed.size() ? executed[at] : 0);
    }
    return out;
}

}  // namespace

QString choiceName(const Trial& trial, const TrialChoice& choice) {
    const QString name = QString::fromStdString(choice.name);
    if (trial.place < 0) return name.isEmpty() ? AnswerModel::tr("class %1").arg(choice.id) : name;
    const QString word = name.trimmed();
    const auto readsAlike = [&](const TrialChoice& other) {
        return other.id != choice.id && QString::fromStdString(other.name).trimmed() == word;
    };
    // the same letters at the beginning of a word and inside one are two tokens
    const bool marked = name.startsWith(QLatin1Char(' ')) && std::ranges::any_of(trial.choices, readsAlike);
    if (!word.isEmpty()) return QStringLiteral("“%1%2”").arg(marked ? QStringLiteral("␣") : QString(), word);
    if (name.contains(QLatin1Char('\n'))) return AnswerModel::tr("line feed");
    return name.isEmpty() ? AnswerModel::tr("token %1").arg(choice.id) : AnswerModel::tr("space");
}

void AnswerModel::set(std::shared_ptr<const Trial> trial) {
    trial_ = std::move(trial);
    times_.reset();
    if (trial_) rule_ = trial_->rule;
    executed_.clear();
    rowsChanged();
}

void AnswerModel::setTimes(const TrialTimes& times) {
    times_ = times;
    rowsChanged();
}

void AnswerModel::setRule(const SiteRules& rule, std::vector<double> executed) {
    rule_ = rule;
    executed_ = std::move(executed);
    rowsChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, convertedColumn, convertedColumn);
}

void AnswerModel::rowsChanged() {
    std::vector<Row> rows = rowsNow();
    if (rows.size() != rows_.size()) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        return;
    }
    rows_ = std::move(rows);
    if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool AnswerModel::differs() const {
    return trial_ && !trial_->choices.empty() &&
           bestOf(*trial_, &TrialChoice::dense).id != bestOf(*trial_, &TrialChoice::converted).id;
}

QString AnswerModel::verdict() const {
    if (!trial_) return {};
    const QString tau = tauText(trial_->rule.value);
    if (trial_->embedding)
        return tr("The embeddings of the two have a cosine of %1 at τ %2.")
            .arg(fixed(trial_->embedding->cosine, 4), tau);
    if (trial_->choices.empty()) return {};
    const TrialChoice& dense = bestOf(*trial_, &TrialChoice::dense);
    const TrialChoice& converted = bestOf(*trial_, &TrialChoice::converted);
    const QString first = choiceName(*trial_, dense), second = choiceName(*trial_, converted);
    if (dense.id == converted.id)
        return tr("Both say %1: dense at %2, at τ %3 at %4.")
            .arg(first, percent(dense.dense), tau, percent(converted.converted));
    return tr("Dense says %1 at %2; at τ %3 it is %4 at %5.")
        .arg(first, percent(dense.dense), tau, second, percent(converted.converted));
}

std::vector<AnswerModel::Row> AnswerModel::rowsNow() const {
    std::vector<Row> rows;
    if (!trial_) return rows;
    addChoices(rows);
    addEmbedding(rows);
    addTexts(rows);
    addCosts(rows);
    return rows;
}

void AnswerModel::addChoices(std::vector<Row>& rows) const {
    if (trial_->choices.empty()) return;
    const auto dense = bestOf(*trial_, &TrialChoice::dense).id, converted = bestOf(*trial_, &TrialChoice::converted).id;
    for (const TrialChoice& choice : trial_->choices)
        rows.push_back({{choiceName(*trial_, choice), percent(choice.dense), percent(choice.converted),
                         difference((choice.converted - choice.dense) * 100, 1)},
                        tr("Softmax probability; difference in percentage points"),
                        choice.dense,
                        choice.converted,
                        true,
                        choice.id == dense,
                        choice.id == converted});
}

void AnswerModel::addEmbedding(std::vector<Row>& rows) const {
    if (!trial_->embedding) return;
    const TrialEmbedding& embedding = *trial_->embedding;
    const auto add = [&](const QString& name, const QString& tip, double cosine) {
        rows.push_back(
            {{name, fixed(1, 0), fixed(cosine, 4), difference(cosine - 1, 4)}, tip, 1, cosine, false, false, false});
    };
    add(tr("embedding, cosine"), tr("Mean of the tokens' states, compared with the dense model's"), embedding.cosine);
    if (embedding.tokenCosines.empty()) return;
    add(tr("tokens, mean cosine"), tr("States after the last layer, compared with the dense model's"),
        meanOf(embedding.tokenCosines));
    const auto least = std::ranges::min_element(embedding.tokenCosines);
    const auto at = static_cast<std::size_t>(least - embedding.tokenCosines.begin());
    const QString token =
        at < trial_->tokens.textOf.size() ? QString::fromStdString(trial_->tokens.textOf[at]).trimmed() : QString();
    add(tr("least alike: “%1”").arg(token), tr("The token whose state differs most from the dense model's"), *least);
}

void AnswerModel::addTexts(std::vector<Row>& rows) const {
    if (trial_->agreement)
        rows.push_back({{tr("same next token"), {}, percent(*trial_->agreement), {}},
                        tr("Share of the tokens after which both expect the same one"),
                        1,
                        *trial_->agreement});
    if (trial_->densePerplexity && trial_->convertedPerplexity)
        rows.push_back(
            {{tr("perplexity of the text"), quality(Metric::perplexity, *trial_->densePerplexity),
              quality(Metric::perplexity, *trial_->convertedPerplexity),
              qualityDifference(Metric::perplexity, *trial_->convertedPerplexity - *trial_->densePerplexity)},
             tr("exp of the mean cross-entropy of its tokens; lower is better"),
             *trial_->densePerplexity,
             *trial_->convertedPerplexity});
}

void AnswerModel::addCosts(std::vector<Row>& rows) const {
    const std::vector<double> cost = bySiteOfCost(*trial_, executed_);
    std::vector<double> all;
    for (const Matrix<float>& scores : trial_->tokens.scores) all.push_back(static_cast<double>(scores.columns));
    const auto about = [&](const QString& text) {
        return isPredicted() ? QStringLiteral("≈ ") + text : text;
    };
    const auto addExperts = [&](const QString& name, const std::function<bool(std::size_t)>& counts) {
        std::vector<double> ofDense, ofConverted;
        for (std::size_t site = 0; site < std::min(all.size(), executed_.size()); ++site) {
            if (!counts(site)) continue;
            ofDense.push_back(all[site]);
            ofConverted.push_back(executed_[site]);
        }
        const double experts = meanOf(ofDense), executed = meanOf(ofConverted);
        if (experts <= 0) return;
        Row row{{name, fixed(experts, 0), about(fixed(executed, 1)), percent(executed / experts, 0)},
                tr("Executed experts, mean of sites and tokens"),
                experts,
                executed};
        row.follows = true;
        rows.push_back(row);
    };
    if (meanOf(all) > 0 && !executed_.empty()) {
        const TokenScores& tokens = trial_->tokens;
        if (tokens.hasPairs()) {
            addExperts(tr("experts a token, encoder"), [&](std::size_t site) { return tokens.sourceSites[site] == 1; });
            addExperts(tr("experts a token, decoder"), [&](std::size_t site) { return tokens.sourceSites[site] == 0; });
        } else {
            addExperts(tr("experts a token"), [](std::size_t) { return true; });
        }
        const double dense = trial_->cost.dense(trial_->work), converted = trial_->cost.converted(trial_->work, cost);
        Row row{{tr("multiply-accumulates"), count(dense), about(count(converted)), percent(converted / dense, 0)},
                tr("Of this sample, routers included"),
                dense,
                converted};
        row.follows = true;
        rows.push_back(row);
    }
    if (!times_) return;
    const double ratio = times_->denseMilliseconds / times_->convertedMilliseconds;
    rows.push_back(
        {{tr("time"), milliseconds(times_->denseMilliseconds), milliseconds(times_->convertedMilliseconds),
          QStringLiteral("%1×").arg(fixed(ratio, 2))},
         trial_->task == Task::sequenceToSequence
             ? tr("Median of %n text(s) that each wrote, in turns; dense over converted", nullptr, times_->rounds)
             : tr("Median forward pass of %n round(s) in which the two took turns; dense over converted", nullptr,
                  times_->rounds),
         times_->denseMilliseconds,
         times_->convertedMilliseconds});
}

int AnswerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AnswerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant AnswerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool ofConverted = column == convertedColumn || column == differenceColumn;
    switch (role) {
        case Qt::DisplayRole: return row.cells[column];
        case Qt::ToolTipRole: return row.tip;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                Qt::Alignment((column == nameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
        case shareRole:
            if (!row.isChoice || column == nameColumn || column == differenceColumn) return {};
            return column == denseColumn ? row.dense : row.converted;
        case Qt::FontRole: {
            QFont font;
            font.setBold((column == denseColumn && row.denseBest) || (column == convertedColumn && row.convertedBest) ||
                         (column == nameColumn && (row.denseBest || row.convertedBest)));
            font.setItalic(isPredicted() && ofConverted && row.follows);
            return font;
        }
        case Qt::ForegroundRole: {
            const Palette& colour = paletteOf(QGuiApplication::palette());
            if (isPredicted() && ofConverted) return colour[row.follows ? Role::quiet : Role::faint];
            if (column == convertedColumn && row.convertedBest && !row.denseBest) return colour[Role::caution];
            if (column == differenceColumn || (column == nameColumn && !row.isChoice)) return colour[Role::quiet];
            return {};
        }
        default: return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == nameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case denseColumn: return tr("dense");
        case convertedColumn: return tr("at τ %1").arg(tauText(rule_.value));
        case differenceColumn: return tr("difference");
        default: return QString();
    }
}

DataTable AnswerModel::table() const {
    DataTable out{{tr("answer"), tr("dense"), headerData(convertedColumn, Qt::Horizontal).toString()}, {}};
    for (const Row& row : rows_) out.rows << QVariantList{row.cells[nameColumn], row.dense, row.converted};
    return out;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/run_model.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

#include "core/pipeline/recipe.h"
#include "core/pipeline/stages.h"
#include "core/training/options.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/said.h"

namespace dynak {
namespace {

// Titles are core's.
QString translated(const std::string& text) {
    return said(Sentence::listed(text));
}

const StageRow* rowOfStage(const std::string& id) {
    const auto found = std::ranges::find(stages(), id, &StageRow::id);
    return found == stages().end() ? nullptr : &*found;
}

// "0.005", "3", "linear".
QString shown(const nlohmann::json& value) {
    return value.is_number() ? QLocale().toString(value.get<double>(), 'g', 6)
                             : QString::fromStdString(optionText(value));
}

// Of dynak train, whose options are not a stage's.
QStringList changedKeys(const nlohmann::json& options) {
    QStringList out;
    for (const TrainingKey& key : trainingKeys())
        if (const auto value = options.find(key.key); value != options.end() && *value != key.defaultValue)
            out << QString::fromStdString(key.key).replace(QLatin1Char('_'), QLatin1Char(' ')) + QLatin1Char(' ') +
                       shown(*value);
    return out;
}

QStringList changedOptions(const TrainingRun& run) {
    QStringList out;
    if (run.ofRouters() && !run.title.empty()) out << QString::fromStdString(run.title);
    const StageRow* stage = rowOfStage(run.stage);
    const nlohmann::json options = nlohmann::json::parse(run.options, nullptr, false);
    if (!options.is_object()) return out;
    if (!stage) return changedKeys(options);
    for (const OptionRow& option : stage->options) {
        const auto value = options.find(option.id);
        if (option.id == "enabled" || value == options.end() || *value == option.defaultValue) continue;
        out << translated(option.title) + QLatin1Char(' ') + shown(*value);
    }
    return out;
}

}  // namespace

QString stageTitle(const TrainingRun& run) {
    if (run.stage == "train")
        return run.title.empty() ? RunModel::tr("Training")
                                 : RunModel::tr("Training %1").arg(QString::fromStdString(run.title));
    const StageRow* stage = rowOfStage(run.stage);
    return stage ? translated(stage->title) : QString::fromStdString(run.stage);
}

QString runTitle(const TrainingRun& run) {
    return (QStringList{stageTitle(run)} + changedOptions(run)).join(QStringLiteral(", "));
}

QStringList runTitles(const std::vector<Run>& runs) {
    QList<QStringList> words;
    for (const Run& run : runs) words << QStringList{stageTitle(*run)} + changedOptions(*run);
    const auto isCommon = [&](const QString& word) {
        return std::ranges::all_of(words, [&](const QStringList& of) { return of.contains(word); });
    };
    QStringList titles;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        QStringList own = words[static_cast<qsizetype>(i)];
        own.removeIf(isCommon);
        // at the defaults, or equal options on another model before it
        titles << (own.isEmpty() ? QString::fromStdString(runs[i]->name()) : own.join(QStringLiteral(", ")));
    }
    return titles;
}

std::optional<double> accuracyOf(const TrainingRun& run) {
    if (run.after) return run.after->accuracy;
    return run.lines.empty() ? std::nullopt : run.lines.back().accuracy;
}

std::optional<double> rankCorrelationOf(const TrainingRun& run) {
    double sum = 0;
    int count = 0;
    for (const SiteFit& fit : run.fits) {
        if (!fit.rankCorrelation) continue;
        sum += *fit.rankCorrelation;
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

void RunModel::set(const std::vector<Run>& known, const Run& running) {
    std::vector<Run> next;
    if (running) next.push_back(running);
    for (auto run = known.rbegin(); run != known.rend(); ++run)
        if (!running || (*run)->key != running->key) next.push_back(*run);
    const bool same = std::ranges::equal(
        next, runs_, {}, [](const Run& run) { return run->key; }, [](const Run& run) { return run->key; });
    if (!same) beginResetModel();
    runs_ = std::move(next);
    running_ = running;
    if (!same) {
        endResetModel();
        return;
    }
    // a line of the one that runs: what is selected stays
    if (!runs_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int RunModel::rowOf(const std::string& key) const {
    const auto found = std::ranges::find_if(runs_, [&](const Run& run) { return run->key == key; });
    return found == runs_.end() ? -1 : static_cast<int>(found - runs_.begin());
}

void RunModel::setCompared(const std::set<std::string>& keys) {
    compared_ = keys;
    if (!runs_.empty()) Q_EMIT dataChanged(index(0, runColumn), index(rowCount() - 1, runColumn), {Qt::CheckStateRole});
}

int RunModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(runs_.size());
}

int RunModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString RunModel::shown(int row, int column) const {
    const TrainingRun& at = *run(row);
    const QString nothing = QStringLiteral("–");
    switch (column) {
        case runColumn: return runTitle(at);
        case stepColumn: {
            const QString done = QLocale().toString(static_cast<qlonglong>(at.step));
            return at.done || at.steps == 0
                       ? done
                       : tr("%1 of %2").arg(done, QLocale().toString(static_cast<qlonglong>(at.steps)));
        }
        case accuracyColumn: {
            if (const auto correlation = rankCorrelationOf(at)) return tr("ρ %1").arg(fixed(*correlation, 3));
            const auto accuracy = accuracyOf(at);
            return accuracy ? percent(*accuracy) : nothing;
        }
        case restColumn: return at.lines.empty() ? nothing : percent(at.lines.back().restingShare);
        default: return {};
    }
}

QVariant RunModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const TrainingRun& at = *run(index.row());
    const QString state = isRunning(index.row()) ? tr("runs") : at.done ? tr("done") : tr("stopped");
    switch (role) {
        case Qt::DisplayRole: return shown(index.row(), index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((index.column() == runColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                       Qt::AlignVCenter);
        case Qt::CheckStateRole:
            if (index.column() != runColumn) return {};
            return isCompared(index.row()) ? Qt::Checked : Qt::Unchecked;
        case Qt::ToolTipRole: {
            QStringList lines{runTitle(at) + QStringLiteral(": ") + state, QString::fromStdString(at.name())};
            if (const auto date = QDateTime::fromString(QString::fromStdString(at.date), Qt::ISODate); date.isValid())
                lines << QLocale().toString(date.toLocalTime(), QLocale::ShortFormat);
            if (at.seconds > 0) lines << tr("took %1").arg(duration(at.seconds));
            return lines.join(QLatin1Char('\n'));
        }
        case Qt::AccessibleTextRole:
            return index.column() == runColumn ? shown(index.row(), runColumn) + QStringLiteral(", ") + state
                                               : shown(index.row(), index.column());
        default: return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == runColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) switch (section) {
            case runColumn: return tr("A tick draws the run beside the selected one");
            case accuracyColumn:
                return tr(
                    "On held-out data where the run is done, else on what it trains on; ρ: rank correlation of "
                    "routers, mean over sites");
            case restColumn: return tr("Share of activations that are exactly 0, mean over sites");
            default: return {};
        }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case runColumn: return tr("run");
        case stepColumn: return tr("steps");
        case accuracyColumn: return tr("accuracy");
        case restColumn: return tr("at rest");
        default: return {};
    }
}

Qt::ItemFlags RunModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == runColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

bool RunModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || index.column() != runColumn || role != Qt::CheckStateRole) return false;
    const std::string& key = run(index.row())->key;
    if (value.toInt() == Qt::Checked)
        compared_.insert(key);
    else
        compared_.erase(key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

}  // namespace dynak

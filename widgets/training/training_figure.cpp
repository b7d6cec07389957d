// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/training_figure.h"

#include <algorithm>
#include <cmath>

#include "widgets/plot/numbers.h"
#include "widgets/plot/parts.h"
#include "widgets/training/loss_parts.h"

namespace dynak {

TrainingFigure::TrainingFigure(QWidget* parent)
    : Figure(parent), rects_{axisRect(), addAxisRect(*this, 0, 1), addAxisRect(*this, 1, 0), addAxisRect(*this, 1, 1)} {
    setMouseTracking(true);
    setAccessibleName(tr("Training"));
    rects_[ratePart]->axis(QCPAxis::atRight)->setLayer(QStringLiteral("axes"));
    // parts below each other begin and end at the same place
    for (const auto& [above, below] : {std::pair{lossPart, restPart}, std::pair{accuracyPart, ratePart}}) {
        auto* sides = new QCPMarginGroup(this);
        for (const Part part : {above, below}) rects_[part]->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
    }
    connect(this, &QCustomPlot::afterLayout, this, &TrainingFigure::tell);  // it may have another width by now
}

void TrainingFigure::setRuns(std::vector<Run> runs) {
    const bool other = runs.empty() || runs_.empty() || runs.front()->key != runs_.front()->key;
    runs_ = std::move(runs);
    if (other) cursor_ = -1;
    scheduleRebuild();
}

void TrainingFigure::setSite(const QString& site) {
    if (site == site_) return;
    site_ = site;
    scheduleRebuild();
}

DataTable TrainingFigure::table() const {
    DataTable out;
    out.header << tr("run") << tr("step") << tr("site") << tr("task loss, nats") << tr("logits loss")
               << tr("sites loss") << tr("penalty") << tr("alpha") << tr("learning rate") << tr("accuracy")
               << tr("exactly 0") << tr("nearly 0") << tr("tokens a second") << tr("warning");
    for (const Run& run : runs_)
        for (const TrainingLine& line : run->lines) {
            const QString name = QString::fromStdString(run->name());
            out.rows << QVariantList{name,
                                     static_cast<qlonglong>(line.step),
                                     {},
                                     line.taskLoss,
                                     line.logitsLoss,
                                     line.sitesLoss,
                                     line.penalty,
                                     line.alpha,
                                     line.learningRate,
                                     line.accuracy ? QVariant(*line.accuracy) : QVariant(),
                                     line.restingShare,
                                     {},
                                     line.tokensPerSecond,
                                     QString::fromStdString(line.warning)};
            for (const SiteRest& site : line.sites)
                out.rows << QVariantList{name,
                                         static_cast<qlonglong>(line.step),
                                         QString::fromStdString(site.site),
                                         {},
                                         {},
                                         {},
                                         {},
                                         {},
                                         {},
                                         {},
                                         site.exactZero,
                                         site.nearZero,
                                         {},
                                         {}};
        }
    return out;
}

QStringList TrainingFigure::commandOptions() const {
    QStringList options, names;
    for (const Run& run : runs_) names << QString::fromStdString(run->name());
    if (!names.isEmpty()) options << QStringLiteral("--runs") << names.join(QLatin1Char(','));
    if (!site_.isEmpty()) options << QStringLiteral("--site") << site_;
    return options;
}

QColor TrainingFigure::colourOf(std::size_t run) const {
    return isComparing() ? colours().categorical(static_cast<int>(run)) : colours()[Role::accent];
}

// From the first site to the last along the even map, without the end that is near the ground.
QColor TrainingFigure::siteColour(std::size_t site, std::size_t sites) const {
    const double place = sites > 1 ? static_cast<double>(site) / static_cast<double>(sites - 1) : 0;
    return colourAt(colours().sequential(), (colours().isDark() ? 0.4 : 0.1) + 0.6 * place);
}

void TrainingFigure::rebuild() {
    captions_.clear();
    const int em = static_cast<int>(this->em());
    double steps = 1;
    for (const Run& run : runs_) steps = std::max({steps, double(run->steps), double(run->step)});
    for (int part = 0; part < parts; ++part) {
        QCPAxisRect* rect = rects_[static_cast<std::size_t>(part)];
        styleAxis(rect->axis(QCPAxis::atBottom), true, false);
        styleAxis(rect->axis(QCPAxis::atLeft), false, true);
        rect->setMinimumMargins(QMargins(em * 3, em * 2, em, em));
        rect->axis(QCPAxis::atBottom)->setRange(0, steps * 1.02);  // the last point stays whole
        rect->axis(QCPAxis::atBottom)->setTicker(QSharedPointer<UnitTicker>::create(QString(), 4));
        rect->axis(QCPAxis::atBottom)->setLabel(part >= restPart ? tr("step") : QString());
        auto* mark = new QCPItemStraightLine(this);
        mark->setPen(pen(Role::quiet, 1, Qt::DotLine));
        mark->setClipAxisRect(rect);
        for (QCPItemPosition* point : {mark->point1, mark->point2}) {
            point->setAxisRect(rect);
            point->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
            point->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
        marks_[static_cast<std::size_t>(part)] = mark;
    }
    styleAxis(rects_[ratePart]->axis(QCPAxis::atRight), false, false);
    addLosses();
    addAccuracies();
    addRests();
    addRates();
    addNames();
    tell();
}

void TrainingFigure::Extent::add(double value) {
    least = std::min(least, value);
    most = std::max(most, value);
}

void TrainingFigure::addLine(Part part, const TrainingRun& run, const Value& value, const QPen& line, Extent& extent,
                             bool right) {
    auto* graph = new QCPGraph(across(part), right ? rects_[part]->axis(QCPAxis::atRight) : upwards(part));
    graph->setPen(line);
    QVector<double> steps, values;
    for (const TrainingLine& entry : run.lines) {
        const auto found = value(entry);
        if (!found) continue;
        steps << static_cast<double>(entry.step);
        values << *found;
        extent.add(*found);
    }
    graph->setData(steps, values, true);
    // a line of one point is none
    if (steps.size() == 1) graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, em() * 0.5));
}

void TrainingFigure::addLosses() {
    Extent extent;
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        const TrainingRun& run = *runs_[i];
        if (isComparing()) {
            addLine(lossPart, run, wholeLoss, QPen(colourOf(i), 1.8), extent);
            continue;
        }
        int colour = 0;
        for (const LossPart& part : lossParts()) {
            const QPen line(colours().categorical(colour++), 1.8, part.style);
            if (hasLoss(run, part)) addLine(lossPart, run, part.value, line, extent);
        }
    }
    upwards(lossPart)->setTicker(QSharedPointer<UnitTicker>::create(QString(), 4));
    upwards(lossPart)->setRange(0, extent.most > 0 ? extent.most * 1.06 : 1);
}

void TrainingFigure::addEnd(const TrainingRun& run, const QColor& colour) {
    if (!run.after) return;
    auto* end = new QCPGraph(across(accuracyPart), upwards(accuracyPart));
    end->setLineStyle(QCPGraph::lsNone);
    end->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colour, 1.8), colours()[Role::window], em() * 0.8));
    end->addData(static_cast<double>(run.step), run.after->accuracy * 100);
}

void TrainingFigure::addAccuracies() {
    Extent extent;
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        const TrainingRun& run = *runs_[i];
        const auto accuracy = [](const TrainingLine& line) -> std::optional<double> {
            return line.accuracy ? std::optional(*line.accuracy * 100) : std::nullopt;
        };
        addLine(accuracyPart, run, accuracy, QPen(colourOf(i), 1.8), extent);
        if (run.after) extent.add(run.after->accuracy * 100);
        if (run.before) {
            extent.add(run.before->accuracy * 100);
            auto* before = new QCPItemLine(this);
            before->setPen(QPen(isComparing() ? colourOf(i) : colours()[Role::quiet], 1, Qt::DashLine));
            before->setClipAxisRect(rects_[accuracyPart]);
            for (QCPItemPosition* end : {before->start, before->end}) {
                end->setAxisRect(rects_[accuracyPart]);
                end->setAxes(across(accuracyPart), upwards(accuracyPart));
            }
            before->start->setCoords(0, run.before->accuracy * 100);
            before->end->setCoords(across(accuracyPart)->range().upper, run.before->accuracy * 100);
        }
        addEnd(run, colourOf(i));
    }
    upwards(accuracyPart)->setTicker(QSharedPointer<UnitTicker>::create(QStringLiteral("%"), 4));
    if (extent.isEmpty()) extent = {0, 100};
    const double margin = std::max(1.0, (extent.most - extent.least) * 0.08);
    upwards(accuracyPart)->setRange(std::max(0.0, extent.least - margin), std::min(102.0, extent.most + margin));
}

void TrainingFigure::addRests() {
    Extent extent;
    const auto add = [&](const TrainingRun& run, const Value& share, const QPen& line) {
        const auto percentage = [&](const TrainingLine& entry) {
            const auto value = share(entry);
            return value ? std::optional(*value * 100) : std::nullopt;
        };
        addLine(restPart, run, percentage, line, extent);
    };
    const Value mean = [](const TrainingLine& line) {
        return line.sites.empty() ? std::nullopt : std::optional(line.restingShare);
    };
    if (isComparing()) {
        for (std::size_t i = 0; i < runs_.size(); ++i) add(*runs_[i], mean, QPen(colourOf(i), 1.8));
    } else if (!runs_.empty() && !runs_.front()->lines.empty()) {
        const TrainingRun& run = *runs_.front();
        const auto& sites = run.lines.back().sites;
        const auto share = [&](const QString& site, double SiteRest::*of) {
            return Value([site, of](const TrainingLine& line) {
                const SiteRest* rest = restOf(line, site);
                return rest ? std::optional(rest->*of) : std::nullopt;
            });
        };
        for (std::size_t i = 0; i < sites.size(); ++i)
            add(run, share(QString::fromStdString(sites[i].site), &SiteRest::exactZero),
                QPen(siteColour(i, sites.size()), 1.2));
        if (restOf(run.lines.back(), site_)) {
            add(run, share(site_, &SiteRest::nearZero), pen(Role::accent, 1.4, Qt::DashLine));
            add(run, share(site_, &SiteRest::exactZero), pen(Role::accent, 2.4));
        } else {
            add(run, mean, pen(Role::text, 2.4));
        }
    }
    upwards(restPart)->setTicker(QSharedPointer<UnitTicker>::create(QStringLiteral("%"), 4));
    // what changes near 100 % is what matters
    upwards(restPart)->setRange(extent.isEmpty() ? 0 : std::floor(extent.least / 10) * 10, 102);
}

void TrainingFigure::addRates() {
    Extent rates, alphas;
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        const QColor colour = colourOf(i);
        const auto rate = [](const TrainingLine& line) {
            return line.learningRate;
        };
        const auto alpha = [](const TrainingLine& line) {
            return line.alpha;
        };
        addLine(ratePart, *runs_[i], rate, QPen(colour, 1.8), rates);
        const bool has = std::ranges::any_of(runs_[i]->lines, [](const TrainingLine& line) { return line.alpha > 0; });
        const QPen line(isComparing() ? colour : colours().categorical(alphaColour), 1.4, Qt::DotLine);
        if (has) addLine(ratePart, *runs_[i], alpha, line, alphas, true);
    }
    upwards(ratePart)->setTicker(QSharedPointer<UnitTicker>::create(QString(), 3));
    upwards(ratePart)->setRange(0, rates.most > 0 ? rates.most * 1.06 : 1);
    QCPAxis* right = rects_[ratePart]->axis(QCPAxis::atRight);
    right->setTicker(QSharedPointer<UnitTicker>::create(QString(), 3));
    right->setVisible(!alphas.isEmpty());
    right->setRange(0, alphas.isEmpty() ? 1 : alphas.most * 1.06);
}

// Losses begin high: the lower left corner of their part is free for the runs' names.
void TrainingFigure::addNames() {
    if (!isComparing() || isPlain()) return;
    const QStringList titles = runTitles(runs_);
    const QFontMetricsF metrics(labelFont());
    const double room = std::max(80.0, width() * 0.4);
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        const QString& title = titles[static_cast<qsizetype>(i)];
        auto* name =
            addText(metrics.elidedText(title, Qt::ElideRight, room), Role::text, Qt::AlignLeft | Qt::AlignBottom);
        name->setColor(colourOf(i));
        name->position->setAxisRect(rects_[lossPart]);
        name->position->setType(QCPItemPosition::ptAxisRectRatio);
        name->position->setCoords(0, 1);
        const double below = metrics.lineSpacing() * (static_cast<double>(runs_.size() - 1 - i) + 0.4);
        name->setPadding(QMargins(static_cast<int>(em()), 0, 0, static_cast<int>(below)));
    }
}

}  // namespace dynak

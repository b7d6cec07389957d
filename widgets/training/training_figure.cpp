// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/training_figure.h"

#include <algorithm>
#include <cmath>

#include "widgets/plot/numbers.h"
#include "widgets/training/loss_parts.h"

namespace dynak {
namespace {

constexpr double siteReach = 1.5;  // em: how near a click must be to a site's line

}  // namespace

TrainingFigure::TrainingFigure(QWidget* parent) : RunFigure(parent) {
    rect(ratePart)->axis(QCPAxis::atRight)->setLayer(QStringLiteral("axes"));
}

std::vector<double> TrainingFigure::steps() const {
    std::vector<double> out;
    for (const TrainingLine& line : runs().front()->lines) out.push_back(static_cast<double>(line.step));
    return out;
}

QStringList TrainingFigure::sites() const {
    QStringList out;
    if (runs().front()->lines.empty()) return out;
    for (const SiteRest& site : runs().front()->lines.back().sites) out << QString::fromStdString(site.site);
    return out;
}

QPointF TrainingFigure::restPosition(double step, double share) const {
    return {across(restPart)->coordToPixel(step), upwards(restPart)->coordToPixel(share * 100)};
}

std::optional<QString> TrainingFigure::siteAt(QPointF position) const {
    if (!rect(restPart)->rect().contains(position.toPoint())) return std::nullopt;
    const auto& lines = runs().front()->lines;
    if (isComparing() || lines.empty()) return QString();
    const double step = across(restPart)->pixelToCoord(position.x());
    const auto line = std::ranges::min_element(
        lines, {}, [&](const TrainingLine& at) { return std::abs(static_cast<double>(at.step) - step); });
    QString found;
    double best = em() * siteReach;
    for (const SiteRest& site : line->sites) {
        const double away = std::abs(upwards(restPart)->coordToPixel(site.exactZero * 100) - position.y());
        if (away >= best) continue;
        best = away;
        found = QString::fromStdString(site.site);
    }
    return found;
}

DataTable TrainingFigure::table() const {
    DataTable out;
    out.header << tr("run") << tr("step") << tr("site") << tr("task loss, nats") << tr("logits loss")
               << tr("sites loss") << tr("penalty") << tr("alpha") << tr("learning rate") << tr("accuracy")
               << tr("exactly 0") << tr("nearly 0") << tr("tokens a second") << tr("warning");
    for (const Run& run : runs())
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

void TrainingFigure::rebuild() {
    double last = 1;
    for (const Run& run : runs())
        last = std::max({last, static_cast<double>(run->steps), static_cast<double>(run->step)});
    beginParts(last);
    styleAxis(rect(ratePart)->axis(QCPAxis::atRight), false, false);
    addLosses();
    addAccuracies();
    addRests();
    addRates();
    endParts(Qt::AlignLeft | Qt::AlignBottom);  // losses begin high
}

void TrainingFigure::addLine(Part part, const TrainingRun& run, const Value& value, const QPen& line, Extent& extent,
                             bool right) {
    auto* graph = new QCPGraph(across(part), right ? rect(part)->axis(QCPAxis::atRight) : upwards(part));
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
    for (std::size_t i = 0; i < runs().size(); ++i) {
        const TrainingRun& run = *runs()[i];
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
    for (std::size_t i = 0; i < runs().size(); ++i) {
        const TrainingRun& run = *runs()[i];
        const auto accuracy = [](const TrainingLine& line) -> std::optional<double> {
            return line.accuracy ? std::optional(*line.accuracy * 100) : std::nullopt;
        };
        addLine(accuracyPart, run, accuracy, QPen(colourOf(i), 1.8), extent);
        if (run.after) extent.add(run.after->accuracy * 100);
        if (run.before) {
            extent.add(run.before->accuracy * 100);
            auto* before = new QCPItemLine(this);
            before->setPen(QPen(isComparing() ? colourOf(i) : colours()[Role::quiet], 1, Qt::DashLine));
            before->setClipAxisRect(rect(accuracyPart));
            for (QCPItemPosition* end : {before->start, before->end}) {
                end->setAxisRect(rect(accuracyPart));
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
        for (std::size_t i = 0; i < runs().size(); ++i) add(*runs()[i], mean, QPen(colourOf(i), 1.8));
    } else if (!runs().empty() && !runs().front()->lines.empty()) {
        const TrainingRun& run = *runs().front();
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
        if (restOf(run.lines.back(), site())) {
            add(run, share(site(), &SiteRest::nearZero), pen(Role::accent, 1.4, Qt::DashLine));
            add(run, share(site(), &SiteRest::exactZero), pen(Role::accent, 2.4));
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
    for (std::size_t i = 0; i < runs().size(); ++i) {
        const QColor colour = colourOf(i);
        const auto rate = [](const TrainingLine& line) {
            return line.learningRate;
        };
        const auto alpha = [](const TrainingLine& line) {
            return line.alpha;
        };
        addLine(ratePart, *runs()[i], rate, QPen(colour, 1.8), rates);
        const bool has = std::ranges::any_of(runs()[i]->lines, [](const TrainingLine& line) { return line.alpha > 0; });
        const QPen line(isComparing() ? colour : colours().categorical(alphaColour), 1.4, Qt::DotLine);
        if (has) addLine(ratePart, *runs()[i], alpha, line, alphas, true);
    }
    upwards(ratePart)->setTicker(QSharedPointer<UnitTicker>::create(QString(), 3));
    upwards(ratePart)->setRange(0, rates.most > 0 ? rates.most * 1.06 : 1);
    QCPAxis* right = rect(ratePart)->axis(QCPAxis::atRight);
    right->setTicker(QSharedPointer<UnitTicker>::create(QString(), 3));
    right->setVisible(!alphas.isEmpty());
    right->setRange(0, alphas.isEmpty() ? 1 : alphas.most * 1.06);
}

}  // namespace dynak

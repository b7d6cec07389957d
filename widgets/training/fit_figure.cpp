// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/fit_figure.h"

#include <algorithm>
#include <cmath>

namespace dynak {
namespace {

constexpr double siteReach = 1.5;   // em: how near a click must be to a site's line
constexpr double leastLoss = 1e-4;  // of the largest that is drawn: a site without a norm has none

// Of a logarithmic axis: 1, 2 and 5 of each decade, or each decade alone where there are many.
class DecadeTicker : public UnitTicker {
protected:
    QVector<double> createTickVector(double, const QCPRange& range) override {
        const double most = 1000;
        if (!(range.lower > 0)) return {};
        QVector<double> ticks;
        const int last = static_cast<int>(std::floor(std::log10(range.upper)));
        for (int power = static_cast<int>(std::floor(std::log10(range.lower))); power <= last; ++power)
            for (const double digit : {1.0, 2.0, 5.0})
                if (const double tick = digit * std::pow(10, power);
                    range.contains(tick) && (digit == 1 || range.upper < most * range.lower))
                    ticks << tick;
        return ticks;
    }
};

auto nearestLine(const SiteFit& fit, double step) {
    return std::ranges::min_element(
        fit.lines, {}, [&](const FitLine& line) { return std::abs(static_cast<double>(line.step) - step); });
}

const SiteFit* longestFit(const TrainingRun& run) {
    const auto found = std::ranges::max_element(run.fits, {}, [](const SiteFit& fit) { return fit.lines.size(); });
    return found == run.fits.end() ? nullptr : &*found;
}

}  // namespace

DataTable FitFigure::table() const {
    DataTable out;
    out.header << tr("run") << tr("site") << tr("step") << tr("loss on fitted inputs") << tr("loss on held-out inputs")
               << tr("kept") << tr("rank correlation");
    for (const Run& run : runs())
        for (const SiteFit& fit : run->fits)
            for (const FitLine& line : fit.lines) {
                const bool kept = &line == keptLine(fit);
                out.rows << QVariantList{QString::fromStdString(run->name()),
                                         QString::fromStdString(fit.site),
                                         static_cast<qlonglong>(line.step),
                                         line.trainLoss,
                                         line.heldOutLoss,
                                         kept ? 1 : 0,
                                         kept && fit.rankCorrelation ? QVariant(*fit.rankCorrelation) : QVariant()};
            }
    return out;
}

std::vector<double> FitFigure::steps() const {
    std::vector<double> out;
    if (const SiteFit* longest = longestFit(*runs().front()))
        for (const FitLine& line : longest->lines) out.push_back(static_cast<double>(line.step));
    return out;
}

QStringList FitFigure::sites() const {
    QStringList out;
    for (const SiteFit& fit : runs().front()->fits) out << QString::fromStdString(fit.site);
    return out;
}

QPointF FitFigure::position(Part part, double across, double upwards) const {
    return {this->across(part)->coordToPixel(across), this->upwards(part)->coordToPixel(upwards)};
}

std::optional<QString> FitFigure::siteAt(QPointF position) const {
    const auto& fits = runs().front()->fits;
    for (int part = 0; part < parts; ++part) {
        if (!rect(part)->rect().contains(position.toPoint())) continue;
        const double place = across(part)->pixelToCoord(position.x());
        if (!isOverSteps(part)) {
            const auto site = std::llround(place);
            return site >= 0 && site < std::ssize(fits)
                       ? QString::fromStdString(fits[static_cast<std::size_t>(site)].site)
                       : QString();
        }
        QString found;
        double best = isComparing() ? 0 : em() * siteReach;
        for (const SiteFit& fit : fits) {
            if (fit.lines.empty() || place > static_cast<double>(fit.lines.back().step)) continue;
            const double value = (*nearestLine(fit, place)).*lossOf(part);
            const double away = std::abs(upwards(part)->coordToPixel(value) - position.y());
            if (away >= best) continue;
            best = away;
            found = QString::fromStdString(fit.site);
        }
        return found;
    }
    return std::nullopt;
}

bool FitFigure::isComparable(const TrainingRun& run) const {
    const auto& first = runs().front()->fits;
    return run.fits.empty() || first.empty() || run.fits.front().kind == first.front().kind;
}

const SiteFit* FitFigure::selected(const TrainingRun& run) const {
    const auto found = std::ranges::find(run.fits, site().toStdString(), &SiteFit::site);
    return found == run.fits.end() || found->lines.empty() ? nullptr : &*found;
}

std::optional<double> FitFigure::lossAt(const TrainingRun& run, Loss loss, double step) const {
    if (const SiteFit* fit = selected(run)) return (*nearestLine(*fit, step)).*loss;
    double sum = 0;
    int count = 0;
    for (const SiteFit& fit : run.fits) {
        if (fit.lines.empty()) continue;
        sum += (*nearestLine(fit, step)).*loss;
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

void FitFigure::addLine(Part part, const QVector<double>& across, const QVector<double>& upwards, const QPen& line) {
    auto* graph = new QCPGraph(this->across(part), this->upwards(part));
    graph->setPen(line);
    graph->setData(across, upwards, true);
    // a line of one point is none
    if (across.size() == 1) graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, em() * 0.5));
}

QCPGraph* FitFigure::addPoint(Part part, double across, double upwards, const QColor& colour, bool hollow) {
    auto* graph = new QCPGraph(this->across(part), this->upwards(part));
    graph->setPen(QPen(colour, 1.4));
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(
        hollow ? QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colour, 1.6), colours()[Role::window], em() * 0.7)
               : QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(colour), colour, em() * 0.6));
    graph->addData(across, upwards);
    return graph;
}

void FitFigure::addLosses(Part part) {
    Extent extent;
    const Loss loss = lossOf(part);
    const auto add = [&](const SiteFit& fit, Loss of, const QPen& line) {
        QVector<double> across, upwards;
        for (const FitLine& at : fit.lines) {
            across << static_cast<double>(at.step);
            upwards << at.*of;
            extent.add(at.*of);
        }
        addLine(part, across, upwards, line);
    };
    const auto addKept = [&](const SiteFit& fit, const QColor& colour) {
        const FitLine* kept = keptLine(fit);
        if (kept && part == heldOutPart)
            addPoint(part, static_cast<double>(kept->step), kept->heldOutLoss, colour, true);
    };
    const auto addMean = [&](const TrainingRun& run, const QPen& line) {
        QVector<double> across, upwards;
        const SiteFit* longest = selected(run) ? selected(run) : longestFit(run);
        if (!longest) return;
        for (const FitLine& at : longest->lines) {
            const auto value = lossAt(run, loss, static_cast<double>(at.step));
            across << static_cast<double>(at.step);
            upwards << *value;
            extent.add(*value);
        }
        addLine(part, across, upwards, line);
        if (const SiteFit* one = selected(run)) addKept(*one, line.color());
    };
    if (isComparing()) {
        for (std::size_t i = 0; i < runs().size(); ++i)
            if (isComparable(*runs()[i])) addMean(*runs()[i], QPen(colourOf(i), 1.8));
    } else if (!runs().empty()) {
        const auto& fits = runs().front()->fits;
        for (std::size_t i = 0; i < fits.size(); ++i) add(fits[i], loss, QPen(siteColour(i, fits.size()), 1.2));
        if (const SiteFit* one = selected(*runs().front())) {
            if (part == heldOutPart) add(*one, &FitLine::trainLoss, pen(Role::accent, 1.4, Qt::DashLine));
            add(*one, loss, pen(Role::accent, 2.4));
            addKept(*one, colours()[Role::accent]);
        } else {
            for (std::size_t i = 0; i < fits.size(); ++i) addKept(fits[i], siteColour(i, fits.size()));
            if (fits.size() > 1) addMean(*runs().front(), pen(Role::text, 2.4));
        }
    }
    const double top = extent.most > 0 ? extent.most : 1;
    upwards(part)->setScaleType(QCPAxis::stLogarithmic);
    upwards(part)->setTicker(QSharedPointer<DecadeTicker>::create());
    upwards(part)->setRange(std::clamp(extent.least, top * leastLoss, top * 0.8) * 0.8, top * 1.2);
}

void FitFigure::addRun(const TrainingRun& run, double shift, const std::function<QColor(std::size_t)>& colour,
                       Extent& ranks) {
    for (std::size_t i = 0; i < run.fits.size(); ++i) {
        const SiteFit& fit = run.fits[i];
        const double place = static_cast<double>(i) + shift;
        if (const FitLine* kept = keptLine(fit)) {
            const auto made = static_cast<double>(fit.lines.back().step);
            addPoint(stepsPart, place, made, colour(i), false)->setLineStyle(QCPGraph::lsImpulse);
            addPoint(stepsPart, place, static_cast<double>(kept->step), colour(i), true);
        }
        if (!fit.rankCorrelation) continue;
        ranks.add(*fit.rankCorrelation);
        addPoint(rankPart, place, *fit.rankCorrelation, colour(i), false);
    }
}

// Where the selected site stands among the others.
void FitFigure::addSelection(Part part) {
    const qsizetype place = sites().indexOf(site());
    if (place < 0) return;
    auto* line = new QCPItemStraightLine(this);
    line->setPen(pen(Role::accent, 1, Qt::DotLine));
    line->setClipAxisRect(rect(part));
    for (QCPItemPosition* point : {line->point1, line->point2}) {
        point->setAxisRect(rect(part));
        point->setAxes(across(part), upwards(part));
        point->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    line->point1->setCoords(static_cast<double>(place), 0);
    line->point2->setCoords(static_cast<double>(place), 1);
}

void FitFigure::addSites() {
    Extent ranks;
    double most = 1;
    std::size_t count = 1;
    for (const Run& run : runs()) {
        count = std::max(count, run->fits.size());
        for (const SiteFit& fit : run->fits) most = std::max(most, static_cast<double>(fit.steps));
    }
    for (const Part part : {stepsPart, rankPart}) {
        across(part)->setRange(-0.6, static_cast<double>(count) - 0.4);
        across(part)->setTicker(QSharedPointer<CountTicker>::create());
        across(part)->setLabel(tr("site, in the order of the model"));
        if (!runs().empty()) addSelection(part);
    }
    for (std::size_t i = 0; i < runs().size(); ++i) {
        const auto middle = static_cast<double>(runs().size() - 1) / 2;
        const double shift =
            isComparing() ? (static_cast<double>(i) - middle) * 0.6 / static_cast<double>(runs().size()) : 0;
        const auto colour = [&](std::size_t site) {
            return isComparing() ? colourOf(i) : siteColour(site, runs()[i]->fits.size());
        };
        addRun(*runs()[i], shift, colour, ranks);
    }
    upwards(stepsPart)->setTicker(QSharedPointer<UnitTicker>::create(QString(), 4));
    upwards(stepsPart)->setRange(0, most * 1.06);
    upwards(rankPart)->setTicker(QSharedPointer<UnitTicker>::create(QString(), 4));
    upwards(rankPart)->setRange(ranks.isEmpty() ? 0 : std::floor((ranks.least - 0.02) * 10) / 10, 1.02);
}

void FitFigure::rebuild() {
    double last = 1;
    for (const Run& run : runs())
        for (const SiteFit& fit : run->fits) last = std::max(last, static_cast<double>(fit.steps));
    beginParts(last);
    addLosses(heldOutPart);
    addLosses(fittedPart);
    addSites();
    endParts(Qt::AlignRight | Qt::AlignTop);  // losses end low
}

}  // namespace dynak

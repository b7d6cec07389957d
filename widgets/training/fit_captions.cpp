// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the parts of the figure: the values at the line across, else the last; of the selected site, else
// of all.
#include <QLocale>
#include <algorithm>

#include "widgets/plot/numbers.h"
#include "widgets/session/site_name.h"
#include "widgets/training/fit_figure.h"

namespace dynak {
namespace {

constexpr double end = 1e18;  // behind the last step

QString number(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

bool stoppedEarly(const SiteFit& fit) {
    return !fit.lines.empty() && fit.rankCorrelation && fit.lines.back().step < fit.steps;
}

}  // namespace

QList<FitFigure::Word> FitFigure::lossWords(Part part, const TrainingRun& run, const QColor& colour) const {
    const double step = markedStep().value_or(end);
    const auto loss = lossAt(run, lossOf(part), step);
    if (!loss) return {};
    if (isComparing()) return {{isComparable(run) ? significant(*loss) : QStringLiteral("–"), colour}};
    if (selected(run)) {
        QList<Word> out{{siteTitle(site()) + QLatin1Char(' ') + significant(*loss), colours()[Role::accent]}};
        if (part == heldOutPart)
            out << Word{tr("fitted %1").arg(significant(*lossAt(run, &FitLine::trainLoss, step))),
                        colours()[Role::accent]};
        return out;
    }
    if (run.fits.size() < 2) return {{significant(*loss), colours()[Role::text]}};
    return {{tr("mean %1").arg(significant(*loss)), colours()[Role::text]},
            {siteTitle(QString::fromStdString(run.fits.front().site)), siteColour(0, 2)},
            {QStringLiteral("…"), colours()[Role::quiet]},
            {siteTitle(QString::fromStdString(run.fits.back().site)), siteColour(1, 2)}};
}

QList<FitFigure::Word> FitFigure::siteWords(Part part, const TrainingRun& run, const QColor& colour) const {
    const SiteFit* one = selected(run);
    if (part == stepsPart) {
        if (one && !isComparing())
            return {{tr("%1 of %2").arg(number(one->lines.back().step), number(one->steps)), colour},
                    {tr("kept: %1").arg(number(keptLine(*one)->step)), colour}};
        QList<Word> out{{number(one ? one->lines.back().step : run.step), colour}};
        if (const auto early = std::ranges::count_if(run.fits, stoppedEarly); early > 0 && !isComparing())
            out << Word{tr("%n site(s) stopped early", nullptr, static_cast<int>(early)), colours()[Role::quiet]};
        return out;
    }
    if (one) return one->rankCorrelation ? QList<Word>{{fixed(*one->rankCorrelation, 3), colour}} : QList<Word>();
    const auto mean = rankCorrelationOf(run);
    if (!mean) return {};
    if (isComparing() || run.fits.size() < 2) return {{fixed(*mean, 3), colour}};
    QList<Word> out{{tr("mean %1").arg(fixed(*mean, 3)), colour}};
    const auto least =
        std::ranges::min_element(run.fits, {}, [](const SiteFit& fit) { return fit.rankCorrelation.value_or(2); });
    out << Word{
        tr("least %1, %2").arg(fixed(*least->rankCorrelation, 3), siteTitle(QString::fromStdString(least->site))),
        colours()[Role::quiet]};
    return out;
}

QList<FitFigure::Word> FitFigure::words(int part) const {
    static const std::array titles{QT_TR_NOOP("loss on held-out inputs"), QT_TR_NOOP("loss on fitted inputs"),
                                   QT_TR_NOOP("steps"), QT_TR_NOOP("rank correlation")};
    QList<Word> out{{tr(titles[static_cast<std::size_t>(part)]), colours()[Role::quiet]}};
    if (const auto step = markedStep(); step && isOverSteps(part))
        out.front().text =
            (part == heldOutPart ? tr("step %1: loss on held-out inputs") : tr("step %1: loss on fitted inputs"))
                .arg(number(static_cast<std::int64_t>(*step)));
    for (std::size_t i = 0; i < runs().size(); ++i) {
        const QColor colour = isComparing() ? colourOf(i) : colours()[selected(*runs()[i]) ? Role::accent : Role::text];
        out << (isOverSteps(part) ? lossWords(static_cast<Part>(part), *runs()[i], colour)
                                  : siteWords(static_cast<Part>(part), *runs()[i], colour));
    }
    return out;
}

}  // namespace dynak

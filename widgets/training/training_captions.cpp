// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the parts of the figure: the values at the line across, else the last.
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "widgets/plot/numbers.h"
#include "widgets/training/loss_parts.h"
#include "widgets/training/training_figure.h"

namespace dynak {

const TrainingLine* TrainingFigure::lineOf(const TrainingRun& run) const {
    if (run.lines.empty()) return nullptr;
    const auto step = markedStep();
    if (!step) return &run.lines.back();
    return &*std::ranges::min_element(
        run.lines, {}, [&](const TrainingLine& line) { return std::abs(static_cast<double>(line.step) - *step); });
}

QList<TrainingFigure::Word> TrainingFigure::words(int part) const {
    static const std::array titles{QT_TR_NOOP("loss"), QT_TR_NOOP("accuracy"), QT_TR_NOOP("neurons at rest"),
                                   QT_TR_NOOP("learning rate")};
    QList<Word> out{{tr(titles[static_cast<std::size_t>(part)]), colours()[Role::quiet]}};
    if (const auto step = markedStep(); step && part == lossPart)
        out.front().text = tr("step %1: loss").arg(QLocale().toString(static_cast<qlonglong>(*step)));
    for (std::size_t i = 0; i < runs().size(); ++i) {
        const TrainingRun& run = *runs()[i];
        const TrainingLine* line = lineOf(run);
        if (!line) continue;
        const QColor colour = colourOf(i);
        const bool single = !isComparing();
        switch (part) {
            case lossPart:
                if (!single) out << Word{significant(wholeLoss(*line)), colour};
                for (int place = 0; const LossPart& loss : lossParts()) {
                    const QColor own = colours().categorical(place++);
                    if (single && hasLoss(run, loss))
                        out << Word{tr(loss.title) + QLatin1Char(' ') + significant(loss.value(*line)), own};
                }
                break;
            case accuracyPart:
                if (line->accuracy) out << Word{percent(*line->accuracy), colour};
                if (single && run.before)
                    out << Word{tr("held out, before %1").arg(percent(run.before->accuracy)), colours()[Role::quiet]};
                if (single && run.after) out << Word{tr("after %1").arg(percent(run.after->accuracy)), colour};
                if (single && !line->accuracy && !run.before)
                    out << Word{tr("nothing to count: it learns no labels"), colours()[Role::quiet]};
                break;
            case restPart: {
                if (line->sites.empty()) break;
                const SiteRest* rest = single ? restOf(*line, site()) : nullptr;
                if (rest) {
                    out << Word{site() + QLatin1Char(' ') + percent(rest->exactZero), colours()[Role::accent]}
                        << Word{tr("nearly %1").arg(percent(rest->nearZero)), colours()[Role::accent]};
                    break;
                }
                out << Word{single ? tr("mean %1").arg(percent(line->restingShare)) : percent(line->restingShare),
                            single ? colours()[Role::text] : colour};
                if (!single || line->sites.size() < 2) break;
                out << Word{QString::fromStdString(line->sites.front().site), siteColour(0, 2)}
                    << Word{QStringLiteral("…"), colours()[Role::quiet]}
                    << Word{QString::fromStdString(line->sites.back().site), siteColour(1, 2)};
                break;
            }
            case ratePart:
                out << Word{significant(line->learningRate), colour};
                if (single && line->alpha > 0)
                    out << Word{QStringLiteral("α ") + significant(line->alpha), colours().categorical(alphaColour)};
                break;
            default: break;
        }
    }
    return out;
}

}  // namespace dynak

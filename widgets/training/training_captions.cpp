// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the parts of the figure: the values at the line across, else the last.
#include <QLocale>
#include <cstdlib>

#include "widgets/plot/numbers.h"
#include "widgets/training/loss_parts.h"
#include "widgets/training/training_figure.h"

namespace dynak {
namespace {

// Three significant digits of any size: "0.213", "8e-05".
QString significant(double value) {
    return QLocale().toString(value, 'g', 3);
}

}  // namespace

const TrainingLine* TrainingFigure::lineOf(const TrainingRun& run) const {
    if (run.lines.empty()) return nullptr;
    if (cursor_ < 0 || runs_.empty()) return &run.lines.back();
    const auto& first = runs_.front()->lines;
    const std::int64_t step = first[std::min(static_cast<std::size_t>(cursor_), first.size() - 1)].step;
    const TrainingLine* found = &run.lines.front();
    for (const TrainingLine& line : run.lines)
        if (std::abs(line.step - step) < std::abs(found->step - step)) found = &line;
    return found;
}

int TrainingFigure::shownLine() const {
    if (runs_.empty() || runs_.front()->lines.empty()) return -1;
    const auto last = static_cast<int>(runs_.front()->lines.size()) - 1;
    return cursor_ < 0 ? last : std::min(cursor_, last);
}

QList<TrainingFigure::Word> TrainingFigure::words(Part part) const {
    static const std::array titles{QT_TR_NOOP("loss"), QT_TR_NOOP("accuracy"), QT_TR_NOOP("neurons at rest"),
                                   QT_TR_NOOP("learning rate")};
    QList<Word> out{{tr(titles[part]), colours()[Role::quiet]}};
    if (part == lossPart && cursor_ >= 0 && shownLine() >= 0)
        out.front().text = tr("step %1: loss")
                               .arg(QLocale().toString(static_cast<qlonglong>(
                                   runs_.front()->lines[static_cast<std::size_t>(shownLine())].step)));
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        const TrainingRun& run = *runs_[i];
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
                const SiteRest* rest = single ? restOf(*line, site_) : nullptr;
                if (rest) {
                    out << Word{site_ + QLatin1Char(' ') + percent(rest->exactZero), colours()[Role::accent]}
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

QString TrainingFigure::captionOf(int part) const {
    QStringList texts;
    for (const Word& word : words(static_cast<Part>(part))) texts << word.text;
    return texts.join(QStringLiteral("  "));
}

// Words that do not fit above their part are left out, the last first.
void TrainingFigure::tell() {
    for (QCPItemText* caption : std::as_const(captions_)) removeItem(caption);
    captions_.clear();
    const QFontMetricsF metrics(labelFont());
    for (int part = 0; part < parts; ++part) {
        QCPAxisRect* rect = rects_[static_cast<std::size_t>(part)];
        double used = 0;
        const double room = rect->outerRect().right() - rect->left();
        for (const Word& word : words(static_cast<Part>(part))) {
            const double width = metrics.horizontalAdvance(word.text);
            if (isPlain() || (used > 0 && used + width > room)) break;
            auto* caption = addText(word.text, Role::text, Qt::AlignLeft | Qt::AlignBottom);
            caption->setColor(word.colour);
            caption->position->setAxisRect(rect);
            caption->position->setType(QCPItemPosition::ptAxisRectRatio);
            caption->position->setCoords(0, 0);
            caption->setPadding(QMargins(static_cast<int>(used), 0, 0, static_cast<int>(em() * 0.4)));
            captions_ << caption;
            used += width + em();
        }
    }
    for (QCPItemStraightLine* mark : marks_) {
        if (!mark) continue;
        mark->setVisible(cursor_ >= 0 && shownLine() >= 0);
        if (!mark->visible()) continue;
        const auto step = static_cast<double>(runs_.front()->lines[static_cast<std::size_t>(shownLine())].step);
        mark->point1->setCoords(step, 0);
        mark->point2->setCoords(step, 1);
    }
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/run_figure.h"

#include <QLocale>
#include <algorithm>

#include "widgets/plot/parts.h"

namespace dynak {

QString significant(double value) {
    return QLocale().toString(value, 'g', 3);
}

RunFigure::RunFigure(QWidget* parent)
    : Figure(parent), rects_{axisRect(), addAxisRect(*this, 0, 1), addAxisRect(*this, 1, 0), addAxisRect(*this, 1, 1)} {
    setMouseTracking(true);
    setAccessibleName(tr("Training"));
    // parts below each other begin and end at the same place
    for (const std::size_t column : {0U, 1U}) {
        auto* sides = new QCPMarginGroup(this);
        for (const std::size_t part : {column, column + 2})
            rects_[part]->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
    }
    connect(this, &QCustomPlot::afterLayout, this, &RunFigure::tell);  // it may have another width by now
}

QStringList RunFigure::commandOptions() const {
    QStringList options, names;
    for (const Run& run : runs_) names << QString::fromStdString(run->name());
    if (!names.isEmpty()) options << QStringLiteral("--runs") << names.join(QLatin1Char(','));
    if (!site_.isEmpty()) options << QStringLiteral("--site") << site_;
    return options;
}

void RunFigure::setRuns(std::vector<Run> runs) {
    const bool other = runs.empty() || runs_.empty() || runs.front()->key != runs_.front()->key;
    runs_ = std::move(runs);
    if (other) cursor_ = -1;
    scheduleRebuild();
}

void RunFigure::setSite(const QString& site) {
    if (site == site_) return;
    site_ = site;
    scheduleRebuild();
}

int RunFigure::shownLine() const {
    const int last = runs_.empty() ? -1 : static_cast<int>(steps().size()) - 1;
    return cursor_ < 0 ? last : std::min(cursor_, last);
}

std::optional<double> RunFigure::markedStep() const {
    const int line = shownLine();
    return cursor_ < 0 || line < 0 ? std::nullopt : std::optional(steps()[static_cast<std::size_t>(line)]);
}

QColor RunFigure::colourOf(std::size_t run) const {
    return isComparing() ? colours().categorical(static_cast<int>(run)) : colours()[Role::accent];
}

// From the first site to the last along the even map, without the end that is near the ground.
QColor RunFigure::siteColour(std::size_t site, std::size_t sites) const {
    const double place = sites > 1 ? static_cast<double>(site) / static_cast<double>(sites - 1) : 0;
    return colourAt(colours().sequential(), (colours().isDark() ? 0.4 : 0.1) + 0.6 * place);
}

void RunFigure::Extent::add(double value) {
    least = std::min(least, value);
    most = std::max(most, value);
}

void RunFigure::beginParts(double last) {
    captions_.clear();
    const int em = static_cast<int>(this->em());
    for (int part = 0; part < parts; ++part) {
        styleAxis(across(part), true, false);
        styleAxis(upwards(part), false, true);
        rect(part)->setMinimumMargins(QMargins(em * 3, em * 2, em, em));
        if (isOverSteps(part)) {
            across(part)->setRange(0, last * 1.02);  // the last point stays whole
            across(part)->setTicker(QSharedPointer<UnitTicker>::create(QString(), 4));
            // once where parts with the same axis stand below each other
            across(part)->setLabel(part >= parts / 2 || !isOverSteps(part + parts / 2) ? tr("step") : QString());
        }
        auto* mark = new QCPItemStraightLine(this);
        mark->setPen(pen(Role::quiet, 1, Qt::DotLine));
        mark->setClipAxisRect(rect(part));
        for (QCPItemPosition* point : {mark->point1, mark->point2}) {
            point->setAxisRect(rect(part));
            point->setAxes(across(part), upwards(part));
            point->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
        marks_[static_cast<std::size_t>(part)] = mark;
    }
}

void RunFigure::endParts(Qt::Alignment corner) {
    if (isComparing() && !isPlain()) {
        const QStringList titles = runTitles(runs_);
        const QFontMetricsF metrics(labelFont());
        const double room = std::max(80.0, width() * 0.4);
        const bool right = corner & Qt::AlignRight, top = corner & Qt::AlignTop;
        for (std::size_t i = 0; i < runs_.size(); ++i) {
            const QString& title = titles[static_cast<qsizetype>(i)];
            auto* name = addText(metrics.elidedText(title, Qt::ElideRight, room), Role::text, corner);
            name->setColor(colourOf(i));
            name->position->setAxisRect(rect(0));
            name->position->setType(QCPItemPosition::ptAxisRectRatio);
            name->position->setCoords(right ? 1 : 0, top ? 0 : 1);
            const std::size_t lines = top ? i : runs_.size() - 1 - i;
            const int side = static_cast<int>(em());
            const int away = static_cast<int>(metrics.lineSpacing() * (static_cast<double>(lines) + 0.4));
            name->setPadding(QMargins(right ? 0 : side, top ? away : 0, right ? side : 0, top ? 0 : away));
        }
    }
    tell();
}

QString RunFigure::captionOf(int part) const {
    QStringList texts;
    for (const Word& word : words(part)) texts << word.text;
    return texts.join(QStringLiteral("  "));
}

// Words that do not fit above their part are left out, the last first.
void RunFigure::tell() {
    for (QCPItemText* caption : std::as_const(captions_)) removeItem(caption);
    captions_.clear();
    const QFontMetricsF metrics(labelFont());
    for (int part = 0; part < parts; ++part) {
        double used = 0;
        const double room = rect(part)->outerRect().right() - rect(part)->left();
        for (const Word& word : words(part)) {
            const double width = metrics.horizontalAdvance(word.text);
            if (isPlain() || (used > 0 && used + width > room)) break;
            auto* caption = addText(word.text, Role::text, Qt::AlignLeft | Qt::AlignBottom);
            caption->setColor(word.colour);
            caption->position->setAxisRect(rect(part));
            caption->position->setType(QCPItemPosition::ptAxisRectRatio);
            caption->position->setCoords(0, 0);
            caption->setPadding(QMargins(static_cast<int>(used), 0, 0, static_cast<int>(em() * 0.4)));
            captions_ << caption;
            used += width + em();
        }
    }
    const auto step = markedStep();
    for (int part = 0; part < parts; ++part) {
        QCPItemStraightLine* mark = marks_[static_cast<std::size_t>(part)];
        if (!mark) continue;
        mark->setVisible(step && isOverSteps(part));
        if (!mark->visible()) continue;
        mark->point1->setCoords(*step, 0);
        mark->point2->setCoords(*step, 1);
    }
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/loss_parts.h"

#include <QCoreApplication>
#include <algorithm>

namespace dynak {
namespace {

constexpr LossPart parts[] = {
    {QT_TRANSLATE_NOOP("dynak::TrainingFigure", "task"), Qt::SolidLine,
     [](const TrainingLine& line) {
         return line.taskLoss;
     }},
    {QT_TRANSLATE_NOOP("dynak::TrainingFigure", "logits"), Qt::DashLine,
     [](const TrainingLine& line) {
         return line.logitsLoss;
     }},
    {QT_TRANSLATE_NOOP("dynak::TrainingFigure", "sites"), Qt::DashDotLine,
     [](const TrainingLine& line) {
         return line.sitesLoss;
     }},
    {QT_TRANSLATE_NOOP("dynak::TrainingFigure", "α · penalty"), Qt::DotLine,
     [](const TrainingLine& line) {
         return line.alpha * line.penalty;
     }},
};

}  // namespace

std::span<const LossPart> lossParts() {
    return parts;
}

bool hasLoss(const TrainingRun& run, const LossPart& part) {
    return std::ranges::any_of(run.lines, [&](const TrainingLine& line) { return part.value(line) > 0; });
}

double wholeLoss(const TrainingLine& line) {
    double sum = 0;
    for (const LossPart& part : parts) sum += part.value(line);
    return sum;
}

const SiteRest* restOf(const TrainingLine& line, const QString& site) {
    const auto found = std::ranges::find(line.sites, site.toStdString(), &SiteRest::site);
    return found == line.sites.end() ? nullptr : &*found;
}

}  // namespace dynak

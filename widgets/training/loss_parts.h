// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

#include "core/pipeline/training_run.h"

namespace dynak {

// A part of the loss that a training may have, and how its line is drawn.
struct LossPart {
    const char* title;  // to be translated in the context of TrainingFigure
    Qt::PenStyle style;
    double (*value)(const TrainingLine&);
};

// A part's place is its colour.
[[nodiscard]] std::span<const LossPart> lossParts();
[[nodiscard]] bool hasLoss(const TrainingRun& run, const LossPart& part);
// What is made small: the sum of the parts.
[[nodiscard]] double wholeLoss(const TrainingLine& line);

// Null: the line does not tell of the site.
[[nodiscard]] const SiteRest* restOf(const TrainingLine& line, const QString& site);

}  // namespace dynak

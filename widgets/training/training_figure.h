// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "widgets/training/run_figure.h"

namespace dynak {

// A training of the model over its steps: loss, accuracy, neurons at rest, learning rate with alpha.
class TrainingFigure : public RunFigure {
    Q_OBJECT

public:
    explicit TrainingFigure(QWidget* parent = nullptr);

    // A row a line of the log, then a row a site of it.
    [[nodiscard]] DataTable table() const override;
    void rebuild() override;

    // The pixel of a step in the part of neurons at rest, at a share.
    [[nodiscard]] QPointF restPosition(double step, double share) const;

    enum Part { lossPart, accuracyPart, restPart, ratePart };

protected:
    [[nodiscard]] std::vector<double> steps() const override;
    [[nodiscard]] QStringList sites() const override;
    [[nodiscard]] QList<Word> words(int part) const override;
    [[nodiscard]] std::optional<QString> siteAt(QPointF position) const override;

private:
    static constexpr int alphaColour = 3;  // as of the penalty that it weighs

    using Value = std::function<std::optional<double>(const TrainingLine&)>;

    // Draws `value` of all lines of a run.
    void addLine(Part part, const TrainingRun& run, const Value& value, const QPen& line, Extent& extent,
                 bool right = false);
    void addLosses();
    void addAccuracies();
    void addRests();
    void addRates();
    void addEnd(const TrainingRun& run, const QColor& colour);
    [[nodiscard]] const TrainingLine* lineOf(const TrainingRun& run) const;
};

}  // namespace dynak

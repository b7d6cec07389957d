// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/training/run_figure.h"

namespace dynak {

// How the routers of the sites were fitted: loss on held-out inputs and on those that are fitted over the steps, with a
// ring where the weights were kept; then site by site the steps made and kept, and the rank correlation at the end. Of
// several runs the losses are means over sites, or those of the selected site; only losses of one kind are comparable,
// so those of other kinds than the first run's are left out.
class FitFigure : public RunFigure {
    Q_OBJECT

public:
    using RunFigure::RunFigure;

    // A row a check.
    [[nodiscard]] DataTable table() const override;
    void rebuild() override;

    enum Part { heldOutPart, fittedPart, stepsPart, rankPart };

    // The pixel of a value above a step, or above a site's place in the two lower parts.
    [[nodiscard]] QPointF position(Part part, double across, double upwards) const;

protected:
    [[nodiscard]] std::vector<double> steps() const override;
    [[nodiscard]] QStringList sites() const override;
    [[nodiscard]] QList<Word> words(int part) const override;
    [[nodiscard]] std::optional<QString> siteAt(QPointF position) const override;
    [[nodiscard]] bool isOverSteps(int part) const override { return part < stepsPart; }

private:
    using Loss = double FitLine::*;

    [[nodiscard]] static Loss lossOf(int part) {
        return part == heldOutPart ? &FitLine::heldOutLoss : &FitLine::trainLoss;
    }
    // Whether losses of a run may stand beside those of the first.
    [[nodiscard]] bool isComparable(const TrainingRun& run) const;
    // Of the selected site, else the mean over sites; one that stopped early stays where it was.
    [[nodiscard]] std::optional<double> lossAt(const TrainingRun& run, Loss loss, double step) const;
    [[nodiscard]] const SiteFit* selected(const TrainingRun& run) const;

    void addLine(Part part, const QVector<double>& across, const QVector<double>& upwards, const QPen& line);
    QCPGraph* addPoint(Part part, double across, double upwards, const QColor& colour, bool hollow);
    void addLosses(Part part);
    void addSites();
    // A run's steps and rank correlations; `shift`: from the place of the site, so that runs stand beside each other.
    void addRun(const TrainingRun& run, double shift, const std::function<QColor(std::size_t)>& colour, Extent& ranks);
    void addSelection(Part part);
    [[nodiscard]] QList<Word> lossWords(Part part, const TrainingRun& run, const QColor& colour) const;
    [[nodiscard]] QList<Word> siteWords(Part part, const TrainingRun& run, const QColor& colour) const;
};

}  // namespace dynak

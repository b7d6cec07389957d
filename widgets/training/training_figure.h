// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>

#include "widgets/plot/figure.h"
#include "widgets/training/run_model.h"

namespace dynak {

// Four parts over the steps of a training: loss, accuracy, neurons at rest, learning rate with alpha. One run in all
// its parts and sites; of several the sums and means, a colour each. A line across all parts follows the pointer and
// the arrow keys, and the captions say what stands there.
class TrainingFigure : public Figure {
    Q_OBJECT

public:
    explicit TrainingFigure(QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("training"); }
    // A row a line of the log, then a row a site of it.
    [[nodiscard]] DataTable table() const override;
    [[nodiscard]] QStringList commandOptions() const override;
    void rebuild() override;

    // The first is the one that the line across follows.
    void setRuns(std::vector<Run> runs);
    [[nodiscard]] const std::vector<Run>& runs() const { return runs_; }
    void setSite(const QString& site);

    // The line of the log that the captions tell: under the line across, else the last. -1: none.
    [[nodiscard]] int shownLine() const;
    // What stands above a part, as one text.
    [[nodiscard]] QString captionOf(int part) const;
    // The pixel of a step in the part of neurons at rest, at a share.
    [[nodiscard]] QPointF restPosition(double step, double share) const;

    enum Part { lossPart, accuracyPart, restPart, ratePart, parts };

Q_SIGNALS:
    void siteClicked(const QString& site);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr int alphaColour = 3;  // as of the penalty that it weighs

    struct Word {
        QString text;
        QColor colour;
    };
    using Value = std::function<std::optional<double>(const TrainingLine&)>;

    [[nodiscard]] QCPAxis* across(Part part) const { return rects_[part]->axis(QCPAxis::atBottom); }
    [[nodiscard]] QCPAxis* upwards(Part part) const { return rects_[part]->axis(QCPAxis::atLeft); }
    // Of what is drawn; least above most: nothing.
    struct Extent {
        double least = 1e300, most = -1e300;
        void add(double value);
        [[nodiscard]] bool isEmpty() const { return least > most; }
    };

    // Draws `value` of all lines of a run.
    void addLine(Part part, const TrainingRun& run, const Value& value, const QPen& line, Extent& extent,
                 bool right = false);
    void addLosses();
    void addAccuracies();
    void addRests();
    void addRates();
    void addNames();
    void addEnd(const TrainingRun& run, const QColor& colour);
    [[nodiscard]] QColor colourOf(std::size_t run) const;
    [[nodiscard]] QColor siteColour(std::size_t site, std::size_t sites) const;
    [[nodiscard]] bool isComparing() const { return runs_.size() > 1; }
    [[nodiscard]] const TrainingLine* lineOf(const TrainingRun& run) const;
    [[nodiscard]] QList<Word> words(Part part) const;
    void tell();
    void moveTo(int line);
    [[nodiscard]] QString siteAt(QPointF position) const;

    std::array<QCPAxisRect*, parts> rects_;
    std::vector<Run> runs_;
    QString site_;
    int cursor_ = -1;                                  // line of the first run; -1: the last
    QList<QCPItemText*> captions_;                     // renewed by tell
    std::array<QCPItemStraightLine*, parts> marks_{};  // renewed by rebuild
};

}  // namespace dynak

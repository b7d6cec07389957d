// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "widgets/plot/figure.h"
#include "widgets/training/run_model.h"

namespace dynak {

// Four parts that tell how runs went. One run in all its parts and sites; of several the sums and means, a colour each.
// A line across the parts follows the pointer and the arrow keys, and the captions say what stands there.
class RunFigure : public Figure {
    Q_OBJECT

public:
    static constexpr int parts = 4;

    explicit RunFigure(QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("training"); }
    [[nodiscard]] QStringList commandOptions() const override;

    // The first is the one that the line across follows.
    void setRuns(std::vector<Run> runs);
    [[nodiscard]] const std::vector<Run>& runs() const { return runs_; }
    void setSite(const QString& site);

    // The line of the log that the captions tell: under the line across, else the last. -1: none.
    [[nodiscard]] int shownLine() const;
    // What stands above a part, as one text.
    [[nodiscard]] QString captionOf(int part) const;

Q_SIGNALS:
    // Empty: beside all of them.
    void siteClicked(const QString& site);

protected:
    struct Word {
        QString text;
        QColor colour;
    };
    // Of what is drawn; least above most: nothing.
    struct Extent {
        double least = 1e300, most = -1e300;
        void add(double value);
        [[nodiscard]] bool isEmpty() const { return least > most; }
    };

    // Of the lines that the first run's log has, in order.
    [[nodiscard]] virtual std::vector<double> steps() const = 0;
    // Those that Up and Down walk along.
    [[nodiscard]] virtual QStringList sites() const = 0;
    [[nodiscard]] virtual QList<Word> words(int part) const = 0;
    // Empty: none is near. Nothing: the part there shows none.
    [[nodiscard]] virtual std::optional<QString> siteAt(QPointF position) const = 0;
    // Whether steps are across, so that the line is drawn there.
    [[nodiscard]] virtual bool isOverSteps(int part) const {
        Q_UNUSED(part)
        return true;
    }

    [[nodiscard]] QCPAxisRect* rect(int part) const { return rects_[static_cast<std::size_t>(part)]; }
    [[nodiscard]] QCPAxis* across(int part) const { return rect(part)->axis(QCPAxis::atBottom); }
    [[nodiscard]] QCPAxis* upwards(int part) const { return rect(part)->axis(QCPAxis::atLeft); }
    [[nodiscard]] const QString& site() const { return site_; }
    [[nodiscard]] bool isComparing() const { return runs_.size() > 1; }
    // Under the line across; nothing: the captions tell the last line.
    [[nodiscard]] std::optional<double> markedStep() const;

    // Axes and the line across, at the beginning of a rebuild. `last`: where the steps end.
    void beginParts(double last);
    // At the end of it: the names of compared runs, in the corner of the first part that its curves leave free.
    void endParts(Qt::Alignment corner);
    [[nodiscard]] QColor colourOf(std::size_t run) const;
    [[nodiscard]] QColor siteColour(std::size_t site, std::size_t sites) const;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();
    void moveTo(int line);

    std::array<QCPAxisRect*, parts> rects_;
    std::vector<Run> runs_;
    QString site_;
    int cursor_ = -1;                                  // line of the first run; -1: the last
    QList<QCPItemText*> captions_;                     // renewed by tell
    std::array<QCPItemStraightLine*, parts> marks_{};  // renewed by rebuild
};

// Three significant digits of any size: "0.213", "8e-05".
[[nodiscard]] QString significant(double value);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// A plot that looks like all others. Figures say what to draw in which role; colours, fonts, pens and paddings come
// from here, follow the palette, and one menu takes the figure away.
#pragma once

#include <cmath>

#include "core/base/error.h"
#include "widgets/plot/data_table.h"
#include "widgets/plot/figure_options.h"
#include "widgets/plot/palette.h"
#include "widgets/plot/qcustomplot.h"

namespace dynak {

class Figure : public QCustomPlot {
    Q_OBJECT

public:
    explicit Figure(QWidget* parent = nullptr);

    // The name in `dynak plot --figure`, e.g. "cost-accuracy".
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual DataTable table() const = 0;
    // Makes all plottables and items anew in the current palette, without drawing.
    virtual void rebuild() = 0;

    // Rebuilds and draws before the next frame; many calls make one.
    void scheduleRebuild();
    // Rebuilds at once if scheduled: before a picture is taken.
    void settle();

    // Without words and on a clear ground: for thumbnails.
    void setPlain(bool plain);
    [[nodiscard]] bool isPlain() const { return plain_; }

    // Path of the project for the command in the menu; empty: no command.
    void setProjectFile(const QString& file) { projectFile_ = file; }
    // "dynak plot emotion.dynak --figure sparsity --output sparsity.svg"
    [[nodiscard]] QString command() const;
    // What the command needs beside the name to draw the same: "--sample", "17".
    [[nodiscard]] virtual QStringList commandOptions() const { return {}; }

    [[nodiscard]] const Palette& colours() const { return paletteOf(*this); }
    [[nodiscard]] QFont labelFont() const;  // interface font, a step smaller
    [[nodiscard]] double em() const;        // width of an m in the label font, in pixels: the unit of all distances

Q_SIGNALS:
    // Saving did not work; the view around shows it.
    void failed(const dynak::Error& error);

protected:
    // Quiet axes in the palette of the moment.
    void styleAxis(QCPAxis* axis, bool line, bool grid);
    [[nodiscard]] QPen pen(Role role, double width = 1, Qt::PenStyle style = Qt::SolidLine) const;
    QCPItemText* addText(const QString& text, Role role, Qt::Alignment alignment);

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void removeWords();

    QString projectFile_;
    bool scheduled_ = false;
    bool plain_ = false;
};

// Axis numbers with a unit and the locale's sign: "40 %".
class UnitTicker : public QCPAxisTicker {
public:
    explicit UnitTicker(QString unit = {}, int count = 5);

protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;

private:
    QString unit_;
};

// Of what is counted: no half ones.
class CountTicker : public UnitTicker {
public:
    using UnitTicker::UnitTicker;

protected:
    double getTickStep(const QCPRange& range) override { return std::ceil(UnitTicker::getTickStep(range)); }
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/figure.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QTimer>

#include "widgets/plot/figure_access.h"
#include "widgets/plot/figure_menu.h"

namespace dynak {
Figure::Figure(QWidget* parent) : QCustomPlot(parent) {
    makeFiguresAccessible();
    setAutoAddPlottableToLegend(false);
    setNoAntialiasingOnDrag(false);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
}

void Figure::scheduleRebuild() {
    if (scheduled_) return;
    scheduled_ = true;
    QTimer::singleShot(0, this, [this] { settle(); });
}

void Figure::settle() {
    if (!scheduled_) return;
    scheduled_ = false;
    setBackground(plain_ ? QBrush(Qt::NoBrush) : QBrush(colours()[Role::window]));
    clearItems();
    clearPlottables();
    rebuild();
    if (plain_) removeWords();
    replot(rpQueuedReplot);
}

void Figure::setPlain(bool plain) {
    plain_ = plain;
    scheduleRebuild();
}

void Figure::removeWords() {
    for (QCPAxis* axis : axisRect()->axes()) {
        axis->setTickLabels(false);
        axis->setLabel({});
        axis->grid()->setVisible(false);
    }
    axisRect()->setMinimumMargins(QMargins(6, 6, 6, 6));
}

QString Figure::command() const {
    if (projectFile_.isEmpty()) return {};
    QStringList words{
        QStringLiteral("dynak plot %1 --figure %2 --output %2.svg").arg(quotedForShell(projectFile_), id())};
    for (const QString& option : commandOptions()) words << quotedForShell(option);
    return words.join(QLatin1Char(' '));
}

QFont Figure::labelFont() const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

double Figure::em() const {
    return QFontMetricsF(labelFont()).horizontalAdvance(QLatin1Char('m'));
}

void Figure::styleAxis(QCPAxis* axis, bool line, bool grid) {
    const Palette& colour = colours();
    const bool horizontal = axis->orientation() == Qt::Horizontal;
    axis->setBasePen(line ? pen(Role::axis) : QPen(Qt::NoPen));
    axis->setTickPen(QPen(Qt::NoPen));
    axis->setSubTicks(false);
    axis->setTickLabels(true);
    axis->setTickLabelFont(labelFont());
    axis->setTickLabelColor(colour[Role::quiet]);
    axis->setTickLabelPadding(static_cast<int>(em() * 0.6));
    axis->setLabelFont(labelFont());
    axis->setLabelColor(colour[Role::quiet]);
    axis->setLabelPadding(static_cast<int>(em() * (horizontal ? 0.4 : 0.7)));
    axis->grid()->setVisible(grid);
    axis->grid()->setPen(pen(Role::grid));
    axis->grid()->setZeroLinePen(pen(Role::grid));
}

QPen Figure::pen(Role role, double width, Qt::PenStyle style) const {
    QPen out(colours()[role], width, style);
    out.setCapStyle(Qt::FlatCap);
    return out;
}

QCPItemText* Figure::addText(const QString& text, Role role, Qt::Alignment alignment) {
    auto* item = new QCPItemText(this);
    item->setText(plain_ ? QString() : text);
    item->setFont(labelFont());
    item->setColor(colours()[role]);
    item->setPositionAlignment(alignment);
    item->setTextAlignment(alignment & Qt::AlignHorizontal_Mask);
    item->setClipToAxisRect(false);
    item->setSelectable(false);
    return item;
}

void Figure::changeEvent(QEvent* event) {
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        scheduleRebuild();
}

void Figure::showEvent(QShowEvent* event) {
    QCustomPlot::showEvent(event);
    scheduleRebuild();
}

void Figure::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu;
    fillFigureMenu(menu, *this);
    menu.exec(event->globalPos());
}

UnitTicker::UnitTicker(QString unit, int count) : unit_(std::move(unit)) {
    setTickCount(count);
    setTickStepStrategy(tssReadability);
}

QString UnitTicker::getTickLabel(double tick, const QLocale& locale, QChar format, int precision) {
    Q_UNUSED(format)
    Q_UNUSED(precision)
    // rounding noise of the ticker must not show as "0.30000000000000004" or "-0"
    const double clean = std::abs(tick) < 1e-12 ? 0 : tick;
    QString text = locale.toString(clean, 'g', 6);
    text.replace(QLatin1Char('-'), QChar(0x2212));
    return unit_.isEmpty() ? text : text + QChar(0x202F) + unit_;
}

}  // namespace dynak

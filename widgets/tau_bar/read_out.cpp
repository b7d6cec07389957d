// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tau_bar/read_out.h"

#include <QPainter>
#include <cmath>

#include "widgets/plot/palette.h"

namespace dynak {

ReadOut::ReadOut(const QString& name, const QString& widest, QWidget* parent)
    : QWidget(parent), name_(name), widest_(widest) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont ReadOut::nameFont() const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

QFont ReadOut::valueFont() const {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.18);
    large.setWeight(predicted_ ? QFont::Normal : QFont::DemiBold);
    large.setItalic(predicted_);
    return large;
}

QFont ReadOut::additionFont() const {
    QFont large = valueFont();
    large.setWeight(QFont::Normal);
    large.setPointSizeF(font().pointSizeF());
    return large;
}

void ReadOut::setName(const QString& name) {
    if (name == name_) return;
    name_ = name;
    updateGeometry();
    update();
}

void ReadOut::set(const QString& value, const QString& addition, bool predicted) {
    value_ = value;
    addition_ = addition;
    predicted_ = predicted;
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(name_, value_, addition_));
    update();
}

QSize ReadOut::sizeHint() const {
    QFont bold = valueFont();
    bold.setWeight(QFont::DemiBold);
    const double width = std::max(QFontMetricsF(nameFont()).horizontalAdvance(name_),
                                  QFontMetricsF(bold).horizontalAdvance(QStringLiteral("≈ ") + widest_));
    return {static_cast<int>(std::ceil(width)), QFontMetrics(nameFont()).height() + QFontMetrics(bold).height()};
}

void ReadOut::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Palette& colour = paletteOf(*this);
    QPainter painter(this);
    painter.setFont(nameFont());
    painter.setPen(colour[Role::quiet]);
    const QFontMetrics small(nameFont()), large(valueFont());
    painter.drawText(0, small.ascent(), name_);
    if (value_.isEmpty()) return;
    const int line = small.height() + large.ascent();
    const QString text = predicted_ ? QStringLiteral("≈ ") + value_ : value_;
    painter.setFont(valueFont());
    painter.setPen(colour[predicted_ ? Role::quiet : Role::text]);
    painter.drawText(0, line, text);
    painter.setFont(additionFont());
    painter.setPen(colour[Role::quiet]);
    painter.drawText(large.horizontalAdvance(text) + large.horizontalAdvance(QLatin1Char(' ')), line, addition_);
}

}  // namespace dynak

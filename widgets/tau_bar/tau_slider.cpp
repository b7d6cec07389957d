// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tau_bar/tau_slider.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

#include "widgets/plot/palette.h"
#include "widgets/session/tau_scale.h"

namespace dynak {
namespace {

constexpr int places = 1000;
constexpr double keyStep = 0.01, fineStep = 0.001;  // of the scale

}  // namespace

TauSlider::TauSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setRange(0, places);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Threshold τ"));
    setToolTip(
        tr("An expert runs when its predicted output norm is at least τ times the token's largest. "
           "Arrows step, Shift fine, [ and ] from anywhere."));
}

void TauSlider::setTau(double tau) {
    tau_ = tau;
    const QSignalBlocker silent(this);
    setValue(static_cast<int>(std::lround(tauPosition(tau) * places)));
    update();
}

double TauSlider::tau() const {
    return tau_;
}

void TauSlider::step(int steps, bool fine) {
    setTau(tauAtPosition(std::clamp(tauPosition(tau_) + steps * (fine ? fineStep : keyStep), 0.0, 1.0)));
    Q_EMIT settled(tau_);
}

double TauSlider::radius() const {
    return fontMetrics().height() * 0.5;
}

int TauSlider::handleX() const {
    return static_cast<int>(std::lround(radius() + tauPosition(tau_) * (width() - 2 * radius())));
}

QSize TauSlider::sizeHint() const {
    return {fontMetrics().height() * 24, static_cast<int>(radius() * 2) + 6};
}

QSize TauSlider::minimumSizeHint() const {
    return {fontMetrics().height() * 7, sizeHint().height()};
}

void TauSlider::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Palette& colour = paletteOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0, thick = std::max(3.0, radius() * 0.42), x = handleX();
    const auto bar = [&](double from, double to, const QColor& fill) {
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(from, middle - thick / 2, to - from, thick), thick / 2, thick / 2);
    };
    bar(radius(), width() - radius(), colour[Role::track]);
    const QColor mark = isEnabled() ? colour[Role::accent] : colour[Role::faint];
    if (isEnabled()) bar(radius(), x, mark);
    if (hasFocus()) {
        painter.setBrush(withOpacity(mark, 0.25));
        painter.drawEllipse(QPointF(x, middle), radius() + 2.5, radius() + 2.5);
    }
    painter.setBrush(mark);
    painter.drawEllipse(QPointF(x, middle), radius() * 0.9, radius() * 0.9);
}

void TauSlider::moveTo(double x) {
    const double room = std::max(1.0, width() - 2 * radius());
    setTau(tauAtPosition(std::clamp((x - radius()) / room, 0.0, 1.0)));
    Q_EMIT dragged(tau_);
}

void TauSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    setSliderDown(true);
    // a press on the handle itself must not nudge it
    if (std::abs(event->position().x() - handleX()) > radius()) moveTo(event->position().x());
}

void TauSlider::mouseMoveEvent(QMouseEvent* event) {
    if (isSliderDown()) moveTo(event->position().x());
}

void TauSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !isSliderDown()) return;
    setSliderDown(false);
    Q_EMIT settled(tau_);
}

void TauSlider::keyPressEvent(QKeyEvent* event) {
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Down: step(-1, fine); break;
        case Qt::Key_Right:
        case Qt::Key_Up: step(1, fine); break;
        case Qt::Key_PageDown: step(-10, fine); break;
        case Qt::Key_PageUp: step(10, fine); break;
        case Qt::Key_Home:
            setTau(0);
            Q_EMIT settled(0);
            break;
        case Qt::Key_End:
            setTau(1);
            Q_EMIT settled(1);
            break;
        default: QSlider::keyPressEvent(event);
    }
}

void TauSlider::wheelEvent(QWheelEvent* event) {
    // Shift turns the wheel sideways on most systems
    const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (delta == 0) return;
    step(delta > 0 ? 1 : -1, event->modifiers().testFlag(Qt::ShiftModifier));
    event->accept();
}

}  // namespace dynak

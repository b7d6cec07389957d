// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace dynak {

// A slider over τ on the logarithmic scale, "all experts" at its left end. Arrow keys and the wheel step, with Shift a
// tenth of it; a press on the track jumps there and drags.
class TauSlider : public QSlider {
    Q_OBJECT

public:
    explicit TauSlider(QWidget* parent = nullptr);

    void setTau(double tau);  // without signals
    [[nodiscard]] double tau() const;
    // One step of the keys up (1) or down (-1).
    void step(int steps, bool fine);
    [[nodiscard]] int handleX() const;  // centre of the handle, pixels

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dragged(double tau);
    void settled(double tau);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void moveTo(double x);
    [[nodiscard]] double radius() const;

    double tau_ = 0;  // exact; the slider's value is only its place
};

}  // namespace dynak

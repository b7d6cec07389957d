// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/frame/studio.h"

class QLineEdit;
class QToolButton;

namespace dynak {

class ReadOut;
class TauSlider;

// Always at the foot of the window: the slider, τ as a number to type, and what it costs and is worth.
class TauBar : public QWidget {
    Q_OBJECT

public:
    explicit TauBar(const Studio& studio, QWidget* parent = nullptr);

    [[nodiscard]] TauSlider& slider() const { return *slider_; }
    [[nodiscard]] QLineEdit& field() const { return *field_; }
    [[nodiscard]] QToolButton& ownSites() const { return *own_; }
    [[nodiscard]] ReadOut& experts() const { return *experts_; }
    [[nodiscard]] ReadOut& cost() const { return *cost_; }
    [[nodiscard]] ReadOut& quality() const { return *quality_; }
    [[nodiscard]] ReadOut& time() const { return *time_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void showOwn();
    void typed();

    Studio studio_;
    TauSlider* slider_;
    QLineEdit* field_;
    QToolButton* own_;  // how many sites have a τ of their own
    ReadOut* experts_;
    ReadOut* cost_;
    ReadOut* quality_;
    ReadOut* time_;
};

}  // namespace dynak

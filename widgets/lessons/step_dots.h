// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace dynak {

// Where one is among the steps: a dot each, full once it is solved, the current one ringed. A click goes there.
class StepDots : public QWidget {
    Q_OBJECT

public:
    explicit StepDots(QWidget* parent = nullptr);

    // `titles` are the tooltips.
    void set(const QStringList& titles, const QList<bool>& solved, int current);
    [[nodiscard]] QPointF centreOf(int step) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked(int step);

protected:
    bool event(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double spacing() const;
    [[nodiscard]] int stepAt(QPointF position) const;  // -1: none

    QStringList titles_;
    QList<bool> solved_;
    int current_ = 0;
};

}  // namespace dynak

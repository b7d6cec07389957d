// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/session/results.h"

class QLabel;
class QToolButton;

namespace dynak {

class ElidedLabel;

// One stage: mark, title, one line, a thin bar and Stop while it runs, Run when the pointer or focus is on it; a small
// arrow, or a click on the card, opens its options.
class StageCard : public QWidget {
    Q_OBJECT

public:
    explicit StageCard(QWidget* parent = nullptr);

    // `runnable`: there is a command that runs it.
    void set(const StageProgress& stage, bool runnable);
    [[nodiscard]] const StageProgress& stage() const { return stage_; }
    void setOpen(bool open);

Q_SIGNALS:
    void runRequested(const QString& id);
    void stopRequested(const QString& id);
    void openRequested(const QString& id, bool open);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showButton();
    void showDisclosure();
    void paintMark(QPainter& painter, QPointF centre, double radius) const;

    StageProgress stage_;
    bool runnable_ = false;
    QLabel* title_;
    ElidedLabel* detail_;
    QToolButton* button_;
    QToolButton* disclosure_;
};

}  // namespace dynak

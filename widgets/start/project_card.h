// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

class QToolButton;

namespace dynak {

// A card to click: thumbnail, title, quiet lines.
class ProjectCard : public QAbstractButton {
    Q_OBJECT

public:
    // The text is wrapped into `textLines` lines; the whole of it is the tooltip.
    ProjectCard(const QImage& thumbnail, const QString& title, const QString& text, int textLines,
                QWidget* parent = nullptr);
    // What it stands for is not there: grey, and not to be clicked.
    void setMissing(bool missing);
    // A cross in the corner, and the key Delete, take the card away.
    void setRemovable(const QString& explanation);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void showCross();
    [[nodiscard]] QStringList wrapped(int width) const;

    QToolButton* cross_ = nullptr;
    bool missing_ = false;
    QImage thumbnail_;
    QString text_;
    int textLines_;
};

}  // namespace dynak

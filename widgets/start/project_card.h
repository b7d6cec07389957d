// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace dynak {

// A card to click: thumbnail, title, quiet lines.
class ProjectCard : public QAbstractButton {
    Q_OBJECT

public:
    // The text is wrapped into `textLines` lines; the whole of it is the tooltip.
    ProjectCard(const QImage& thumbnail, const QString& title, const QString& text, int textLines,
                QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage thumbnail_;
    QString text_;
    int textLines_;
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace dynak {

// A card to click: thumbnail, title, quiet lines.
class ProjectCard : public QAbstractButton {
    Q_OBJECT

public:
    ProjectCard(const QImage& thumbnail, const QString& title, const QStringList& lines, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage thumbnail_;
    QStringList lines_;
};

}  // namespace dynak

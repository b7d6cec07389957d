// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/project_card.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolButton>

#include "widgets/plot/palette.h"

namespace dynak {

ProjectCard::ProjectCard(const QImage& thumbnail, const QString& title, const QString& text, int textLines,
                         QWidget* parent)
    : QAbstractButton(parent), thumbnail_(thumbnail), text_(text), textLines_(textLines) {
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setToolTip(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProjectCard::setMissing(bool missing) {
    missing_ = missing;
    setCursor(missing ? Qt::ArrowCursor : Qt::PointingHandCursor);
    showCross();
    update();
}

void ProjectCard::setRemovable(const QString& explanation) {
    cross_ = new QToolButton(this);
    cross_->setText(QStringLiteral("✕"));
    cross_->setAutoRaise(true);
    cross_->setFocusPolicy(Qt::NoFocus);  // the key Delete does the same on the card
    cross_->setObjectName(QStringLiteral("removeCard"));
    cross_->setToolTip(explanation);
    cross_->setAccessibleName(explanation);
    connect(cross_, &QToolButton::clicked, this, &ProjectCard::removeRequested);
    showCross();
}

// Always there where the card leads nowhere, else when the pointer comes.
void ProjectCard::showCross() {
    if (cross_) cross_->setVisible(missing_ || underMouse());
}

void ProjectCard::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    if (!cross_) return;
    cross_->adjustSize();
    cross_->move(width() - cross_->width() - 3, 3);
}

void ProjectCard::keyPressEvent(QKeyEvent* event) {
    if (cross_ && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();  // it is opened, as a file in a list is
    else
        QAbstractButton::keyPressEvent(event);
}

void ProjectCard::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    showCross();
}

void ProjectCard::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    showCross();
}

QSize ProjectCard::sizeHint() const {
    const int line = fontMetrics().height();
    const int picture = thumbnail_.isNull() ? 0 : line * 7;
    return {line * 16, picture + line * 2 + textLines_ * fontMetrics().lineSpacing()};
}

void ProjectCard::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Palette& colour = paletteOf(*this);
    const int line = fontMetrics().height();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setBrush(colour[!missing_ && (underMouse() || isDown()) ? Role::accentSoft : Role::raised]);
    painter.setPen(QPen(colour[hasFocus() ? Role::accent : Role::border], hasFocus() ? 1.6 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), line * 0.3, line * 0.3);
    int y = line / 2;
    if (!thumbnail_.isNull()) {
        const QRect place(line * 2 / 3, y, width() - line * 4 / 3, line * 13 / 2);
        QSize size = thumbnail_.size();
        size.scale(place.size(), Qt::KeepAspectRatio);
        QRect picture({0, 0}, size);
        picture.moveCenter(place.center());
        painter.setOpacity(missing_ ? 0.25 : 1);
        painter.drawImage(picture, thumbnail_);
        painter.setOpacity(1);
        y += line * 7;
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colour[missing_ ? Role::faint : Role::text]);
    const QRect words(line * 2 / 3, y, width() - line * 4 / 3, line);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(font());
    painter.setPen(colour[missing_ ? Role::faint : Role::quiet]);
    const QStringList lines = wrapped(words.width());
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(words.left(), words.bottom() + 1 + i * fontMetrics().lineSpacing() + fontMetrics().ascent(),
                         lines[i]);
}

// As many lines as there is room for; the last ends in … where more would follow.
QStringList ProjectCard::wrapped(int width) const {
    QStringList lines;
    for (const QString& paragraph : text_.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    if (lines.size() > textLines_) {
        lines[textLines_ - 1] = fontMetrics().elidedText(lines[textLines_ - 1] + QLatin1Char(' ') + lines[textLines_],
                                                         Qt::ElideRight, width);
        lines.resize(textLines_);
    }
    return lines;
}

}  // namespace dynak

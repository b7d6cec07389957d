// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/extremes.h"

#include <QEvent>

#include "widgets/plot/numbers.h"
#include "widgets/plot/palette.h"

namespace dynak {

Extremes::Extremes(const TokenModel& model, bool dear, QWidget* parent) : QLabel(parent), model_(model), dear_(dear) {
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(dear ? tr("Dearest tokens") : tr("Cheapest tokens"));
    connect(this, &QLabel::linkActivated, this, [this](const QString& link) { Q_EMIT chosen(link.toLongLong()); });
}

void Extremes::update() {
    const Palette& colour = paletteOf(*this);
    const int gap = fontMetrics().averageCharWidth() * 2;
    int room = width();
    QStringList words;
    for (const qint64 token : dear_ ? model_.summary().dearest : model_.summary().cheapest) {
        QString letters = model_.tokens().text(token).trimmed();
        if (letters.isEmpty()) letters = model_.tokens().name(token);
        const QString cost = fixed(model_.costs({token, token + 1}).front(), model_.site() < 0 ? 1 : 0);
        room -= fontMetrics().horizontalAdvance(letters + QStringLiteral("  ") + cost) + gap;
        if (room < 0) break;
        // its number stands behind it, be it read from the right
        words << QStringLiteral(
                     "<a href='%1' style='color:%2; text-decoration:none'>%3</a>"
                     "&#8206;&nbsp;<span style='color:%4'>%5</span>")
                     .arg(QString::number(token), colour[Role::text].name(), letters.toHtmlEscaped(),
                          colour[Role::quiet].name(), cost);
    }
    setText(words.join(QStringLiteral("&nbsp;&nbsp; ")));
}

void Extremes::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (!model_.tokens().isEmpty()) update();
}

void Extremes::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !model_.tokens().isEmpty()) update();
}

}  // namespace dynak

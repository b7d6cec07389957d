// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/token_text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "widgets/plot/palette.h"
#include "widgets/tokens/tint.h"

namespace dynak {
namespace {

constexpr qsizetype mostLetters = 20000;

}  // namespace

TokenText::TokenText(const TokenModel& model, QWidget* parent) : QAbstractScrollArea(parent), model_(model) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Text of the sample"));
}

TokenSet::Range TokenText::range() const {
    const TokenSet& tokens = model_.tokens();
    return tokens.isImages() || model_.sample() < 0 ? TokenSet::Range() : tokens.tokensOf(model_.sample(), side_);
}

QFont TokenText::textFont() const {
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.08);
    return larger;
}

void TokenText::reload() {
    const TokenSet::Range range = this->range();
    layout_.measure(
        static_cast<int>(range.size()), [&](int i) { return model_.tokens().text(range.begin + i); },
        QFontMetricsF(textFont()));
    layOut();
    verticalScrollBar()->setValue(0);
}

void TokenText::layOut() {
    layout_.wrap(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineHeight());
    verticalScrollBar()->setRange(0, std::max(0, contentHeight() - viewport()->height()));
    viewport()->update();
    Q_EMIT visibleTokensChanged();
}

int TokenText::contentHeight() const {
    return static_cast<int>(layout_.height()) + 1;
}

void TokenText::setMarks(const Marks& marks) {
    if (marks == marks_) return;
    marks_ = marks;
    viewport()->update();
}

void TokenText::reveal(qint64 token) {
    const TokenSet::Range range = this->range();
    if (token < range.begin || token >= range.end || layout_.count() == 0) return;
    const QRect there = rectOf(token);
    const int height = viewport()->height();
    if (there.top() >= 0 && there.bottom() < height) return;
    const int top = there.top() + verticalScrollBar()->value();
    verticalScrollBar()->setValue(top - (height - there.height()) / 2);
}

TokenSet::Range TokenText::visibleTokens() const {
    const int top = verticalScrollBar()->value();
    const auto [first, last] = layout_.between(top, top + viewport()->height() - 1);
    const qint64 begin = range().begin;
    return {begin + first, begin + std::min(last, layout_.count())};
}

QRect TokenText::rectOf(qint64 token) const {
    return layout_.rectOf(static_cast<int>(token - range().begin))
        .translated(0, -verticalScrollBar()->value())
        .toAlignedRect();
}

qint64 TokenText::tokenAt(QPointF position) const {
    const int token = layout_.tokenAt(position + QPointF(0, verticalScrollBar()->value()));
    return token < 0 ? -1 : range().begin + token;
}

const TokenText::Letters& TokenText::lettersOf(const QString& text) {
    const QString drawn = TextLayout::letters(text);
    auto known = letters_.find(drawn);
    if (known == letters_.end()) {
        if (letters_.size() > mostLetters) letters_.clear();
        QStaticText shaped(drawn);
        shaped.setTextFormat(Qt::PlainText);
        shaped.prepare({}, textFont());
        known = letters_.insert(drawn, {shaped, TokenSet::isMark(drawn)});
    }
    return *known;
}

void TokenText::paintToken(QPainter& painter, int token, double cost) {
    const Palette& colour = paletteOf(*this);
    const QRectF ground = layout_.rectOf(token);
    painter.setPen(Qt::NoPen);
    painter.setBrush(cost < 0 ? QBrush(Qt::NoBrush) : QBrush(tint(colour, model_.shade(cost))));
    const double round = ground.height() * 0.16;
    const TextLayout::Place& place = layout_.place(token);
    const bool alone = !place.joined && !(token + 1 < layout_.count() && layout_.place(token + 1).joined);
    // parts of a word touch: their inner corners are square
    if (alone)
        painter.drawRoundedRect(ground, round, round);
    else
        painter.drawRect(ground);
    const Letters& letters = lettersOf(model_.tokens().text(range().begin + token));
    painter.setPen(colour[place.breaks || letters.isMark ? Role::quiet : Role::text]);
    painter.drawStaticText(QPointF(place.x, ground.center().y() - letters.text.size().height() / 2), letters.text);
}

void TokenText::outline(QPainter& painter, qint64 token, const QPen& pen) const {
    const TokenSet::Range range = this->range();
    if (token < range.begin || token >= range.end || layout_.count() == 0) return;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF ground = layout_.rectOf(static_cast<int>(token - range.begin));
    painter.drawRoundedRect(ground, ground.height() * 0.16, ground.height() * 0.16);
}

void TokenText::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const TokenSet::Range visible = visibleTokens();
    if (visible.size() <= 0) return;
    const Palette& colour = paletteOf(*this);
    const std::vector<double> costs = model_.costs(visible);
    const qint64 begin = range().begin;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont());
    painter.translate(0, -verticalScrollBar()->value());
    for (std::size_t i = 0; i < costs.size(); ++i)
        paintToken(painter, static_cast<int>(visible.begin - begin) + static_cast<int>(i), costs[i]);
    if (marks_.expert >= 0)
        for (qint64 token = visible.begin; token < visible.end; ++token)
            if (model_.tokens().runs(token, marks_.site, marks_.expert, model_.rule()))
                outline(painter, token, QPen(colour[Role::text], 1));
    outline(painter, marks_.pinned, QPen(colour[Role::text], 1.4, Qt::DashLine));
    outline(painter, marks_.hovered, QPen(colour[Role::outline], 1.4));
    outline(painter, marks_.selected, QPen(colour[Role::accent], 2));
}

void TokenText::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    // the first visible token stays where it was
    const qint64 first = layout_.lines() > 0 ? visibleTokens().begin : -1;
    const bool scrolled = verticalScrollBar()->value() > 0;
    layOut();
    if (scrolled && first >= 0)
        verticalScrollBar()->setValue(rectOf(first).top() + verticalScrollBar()->value() - lineHeight() / 4);
}

void TokenText::scrollContentsBy(int dx, int dy) {
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    Q_EMIT visibleTokensChanged();
}

void TokenText::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) Q_EMIT clicked(tokenAt(event->position()), event->modifiers());
}

void TokenText::mouseMoveEvent(QMouseEvent* event) {
    Q_EMIT hovered(tokenAt(event->position()));
}

bool TokenText::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) Q_EMIT hovered(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

void TokenText::keyPressEvent(QKeyEvent* event) {
    // left and right through both texts of a pair, up and down to the next line, be it of the other one
    const TokenSet::Range range = this->range(), all = model_.range();
    const bool known = marks_.selected >= all.begin && marks_.selected < all.end;
    const qint64 from = known ? marks_.selected : -1;
    const bool inside = from >= range.begin && from < range.end;
    const auto vertically = [&](int direction) {
        if (!inside) return range.begin;
        const int token = static_cast<int>(from - range.begin), to = layout_.vertically(token, direction);
        if (to == token) Q_EMIT left(direction, layout_.place(token).x);
        return range.begin + to;
    };
    const qint64 before = from < 0 ? range.end - 1 : std::max(all.begin, from - 1);
    const qint64 after = from < 0 ? range.begin : std::min(all.end - 1, from + 1);
    qint64 to = -1;
    switch (event->key()) {
        case Qt::Key_Left: to = layout_.isRightToLeft() ? after : before; break;
        case Qt::Key_Right: to = layout_.isRightToLeft() ? before : after; break;
        case Qt::Key_Up: to = vertically(-1); break;
        case Qt::Key_Down: to = vertically(1); break;
        case Qt::Key_Home: to = range.begin; break;
        case Qt::Key_End: to = range.end - 1; break;
        case Qt::Key_PageUp: Q_EMIT sampleStepped(-1); return;
        case Qt::Key_PageDown: Q_EMIT sampleStepped(1); return;
        default: QAbstractScrollArea::keyPressEvent(event); return;
    }
    if (layout_.count() > 0 && to != from) Q_EMIT clicked(to, {});
}

qint64 TokenText::entered(int direction, double x) const {
    if (layout_.count() == 0) return -1;
    return range().begin + layout_.nearest(direction > 0 ? 0 : layout_.lines() - 1, x);
}

void TokenText::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    letters_.clear();
    reload();
}

}  // namespace dynak

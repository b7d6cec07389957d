// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QStaticText>

#include "widgets/tokens/text_layout.h"
#include "widgets/tokens/token_model.h"

namespace dynak {

// A sample, or one text of a sentence pair, as running text, each token on a ground that is the stronger the more
// experts it runs. Only the lines that are seen are counted and painted.
class TokenText : public QAbstractScrollArea {
    Q_OBJECT

public:
    struct Marks {
        qint64 selected = -1, hovered = -1, pinned = -1;
        int site = -1, expert = -1;  // tokens that run it are ringed
        [[nodiscard]] bool operator==(const Marks&) const = default;
    };

    explicit TokenText(const TokenModel& model, QWidget* parent = nullptr);

    // Before reload().
    void setSide(TokenSet::Side side) { side_ = side; }
    // The sample is another one.
    void reload();
    void setMarks(const Marks& marks);
    void reveal(qint64 token);

    [[nodiscard]] TokenSet::Range visibleTokens() const;
    [[nodiscard]] QRect rectOf(qint64 token) const;  // in the viewport
    // The token nearest to `x` in the first line (direction 1) or in the last (-1); -1: there is none.
    [[nodiscard]] qint64 entered(int direction, double x) const;
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] int lineHeight() const { return static_cast<int>(layout_.lineHeight()); }
    [[nodiscard]] const TextLayout& textLayout() const { return layout_; }

Q_SIGNALS:
    void hovered(qint64 token);
    void clicked(qint64 token, Qt::KeyboardModifiers modifiers);
    void sampleStepped(int step);
    // By the keys, upwards (-1) or downwards (1), from a place `x`.
    void left(int direction, double x);
    void visibleTokensChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] TokenSet::Range range() const;
    void layOut();
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] qint64 tokenAt(QPointF position) const;
    void paintToken(QPainter& painter, int token, double cost);
    void outline(QPainter& painter, qint64 token, const QPen& pen) const;

    // Letters that are shaped once, not at every repaint.
    struct Letters {
        QStaticText text;
        bool isMark = false;
    };
    [[nodiscard]] const Letters& lettersOf(const QString& text);

    const TokenModel& model_;
    TokenSet::Side side_ = TokenSet::Side::whole;
    TextLayout layout_;
    QHash<QString, Letters> letters_;
    Marks marks_;
};

}  // namespace dynak

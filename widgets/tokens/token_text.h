// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QStaticText>

#include "widgets/tokens/text_layout.h"
#include "widgets/tokens/token_model.h"

namespace dynak {

// A sample as running text, each token on a ground that is the stronger the more experts it runs. Only the lines that
// are seen are counted and painted.
class TokenText : public QAbstractScrollArea {
    Q_OBJECT

public:
    struct Marks {
        qint64 selected = -1, hovered = -1, pinned = -1;
        int site = -1, expert = -1;  // tokens that run it are ringed
        [[nodiscard]] bool operator==(const Marks&) const = default;
    };

    explicit TokenText(const TokenModel& model, QWidget* parent = nullptr);

    // The sample is another one.
    void reload();
    void setMarks(const Marks& marks);
    void reveal(qint64 token);

    [[nodiscard]] TokenSet::Range visibleTokens() const;
    [[nodiscard]] QRect rectOf(qint64 token) const;  // in the viewport
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] int lineHeight() const { return static_cast<int>(layout_.lineHeight()); }
    [[nodiscard]] const TextLayout& textLayout() const { return layout_; }

Q_SIGNALS:
    void hovered(qint64 token);
    void clicked(qint64 token, Qt::KeyboardModifiers modifiers);
    void sampleStepped(int step);
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
    TextLayout layout_;
    QHash<QString, Letters> letters_;
    Marks marks_;
};

}  // namespace dynak

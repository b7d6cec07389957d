// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

#include "widgets/tokens/token_set.h"

namespace dynak {

// Where the tokens of a text stand when it is wrapped at a width. Measuring is done once a text, wrapping once a width;
// both answer in no time for 100,000 tokens.
class TextLayout {
public:
    struct Place {
        float x = 0;      // of the token's first letter
        float width = 0;  // of its letters
        int line = 0;
        bool joined = false;  // continues the word of the token before it
        bool breaks = false;  // ends its line by itself: a line feed
    };

    // Widths of tokens 0 … count - 1, whose texts carry the space before them.
    void measure(int count, const std::function<QString(int)>& text, const QFontMetricsF& metrics);
    void wrap(double width);

    // Whether the text is read from the right.
    [[nodiscard]] bool isRightToLeft() const { return rightToLeft_; }
    [[nodiscard]] int count() const { return static_cast<int>(places_.size()); }
    [[nodiscard]] int lines() const { return static_cast<int>(firstOfLine_.size()); }
    [[nodiscard]] double lineHeight() const { return lineHeight_; }
    [[nodiscard]] double height() const { return lines() * lineHeight_; }
    [[nodiscard]] const Place& place(int token) const { return places_[static_cast<std::size_t>(token)]; }
    [[nodiscard]] QRectF rectOf(int token) const;  // of the token's ground
    // Tokens of the lines that lie between two heights, [first, last).
    [[nodiscard]] std::pair<int, int> between(double top, double bottom) const;
    [[nodiscard]] int tokenAt(QPointF position) const;  // -1: none
    // The token above (-1) or below (1) it.
    [[nodiscard]] int vertically(int token, int direction) const;
    [[nodiscard]] int nearest(int line, double x) const;

    // Letters of a token as they are drawn.
    [[nodiscard]] static QString letters(const QString& text);

private:
    [[nodiscard]] int firstOf(int line) const;

    std::vector<Place> places_;
    std::vector<int> firstOfLine_;
    bool rightToLeft_ = false;
    double space_ = 4, lineHeight_ = 20, groundHeight_ = 18;
};

}  // namespace dynak

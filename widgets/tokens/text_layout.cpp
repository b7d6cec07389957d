// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/text_layout.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace dynak {
namespace {

constexpr double lineSpacing = 1.62;  // of the font's height
constexpr double groundShare = 1.28;  // of a token's ground, of the font's height
constexpr double wordGap = 0.62;      // between two grounds, of the font's x-height
const QChar lineFeedSign(0x21B5);     // ↵
constexpr int looked = 50;            // tokens that tell the direction of a text

}  // namespace

QString TextLayout::letters(const QString& text) {
    const QString word = text.trimmed();
    if (!word.isEmpty()) return word;
    return text.contains(QLatin1Char('\n')) ? QString(lineFeedSign) : QString();
}

void TextLayout::measure(int count, const std::function<QString(int)>& text, const QFontMetricsF& metrics) {
    lineHeight_ = std::ceil(metrics.height() * lineSpacing);
    groundHeight_ = std::round(metrics.height() * groundShare);
    space_ = std::round(metrics.xHeight() * wordGap) + std::round(metrics.xHeight() * 0.5);
    places_.assign(static_cast<std::size_t>(count), {});
    QHash<QString, float> widths;  // a vocabulary is small beside a long text
    for (int i = 0; i < count; ++i) {
        const QString whole = text(i);
        const QString drawn = letters(whole);
        auto known = widths.find(drawn);
        if (known == widths.end())
            known = widths.insert(
                drawn, static_cast<float>(drawn.isEmpty() ? metrics.xHeight() : metrics.horizontalAdvance(drawn)));
        Place& place = places_[static_cast<std::size_t>(i)];
        place.width = *known;
        place.breaks = whole.contains(QLatin1Char('\n'));
        const bool afterSpace = i > 0 && text(i - 1).endsWith(QLatin1Char(' '));
        place.joined = i > 0 && !place.breaks && !whole.startsWith(QLatin1Char(' ')) && !afterSpace &&
                       !places_[static_cast<std::size_t>(i) - 1].breaks;
    }
    QString beginning;
    for (int i = 0; i < std::min(count, looked); ++i)
        if (const QString part = text(i); !TokenSet::isMark(part.trimmed())) beginning += part;
    rightToLeft_ = beginning.isRightToLeft();
    firstOfLine_.clear();
}

void TextLayout::wrap(double width) {
    firstOfLine_.clear();
    const double edge = space_ / 2;  // room for the ground beside the first and last letter
    double x = edge;
    int line = 0;
    std::size_t wordBegin = 0;
    const auto startLine = [&](std::size_t token) {
        if (token > 0) ++line;
        firstOfLine_.push_back(static_cast<int>(token));
        x = edge;
    };
    for (std::size_t i = 0; i < places_.size(); ++i) {
        Place& place = places_[i];
        if (!place.joined) wordBegin = i;
        if (i == 0 || places_[i - 1].breaks)
            startLine(i);
        else if (!place.joined)
            x += space_;
        if (x + place.width + edge > width && static_cast<std::size_t>(firstOfLine_.back()) != i) {
            // the whole word moves, unless it fills the line alone
            const std::size_t from = static_cast<std::size_t>(firstOfLine_.back()) < wordBegin ? wordBegin : i;
            startLine(from);
            for (std::size_t j = from; j < i; ++j) {
                places_[j].x = static_cast<float>(x);
                places_[j].line = line;
                x += places_[j].width;
            }
        }
        place.x = static_cast<float>(x);
        place.line = line;
        x += place.width;
    }
    if (!rightToLeft_) return;
    for (Place& place : places_) place.x = static_cast<float>(width) - place.x - place.width;
}

QRectF TextLayout::rectOf(int token) const {
    const Place& here = place(token);
    const bool joinsNext = token + 1 < count() && place(token + 1).joined && place(token + 1).line == here.line;
    const bool joinsLast = here.joined && token > 0 && place(token - 1).line == here.line;
    const double pad = space_ / 2 - 1;
    const bool joinsLeft = rightToLeft_ ? joinsNext : joinsLast, joinsRight = rightToLeft_ ? joinsLast : joinsNext;
    const double left = here.x - (joinsLeft ? 0 : pad), right = here.x + here.width + (joinsRight ? 0 : pad);
    const double top = here.line * lineHeight_ + (lineHeight_ - groundHeight_) / 2;
    return {left, top, right - left, groundHeight_};
}

int TextLayout::firstOf(int line) const {
    if (line < 0) return 0;
    return line < lines() ? firstOfLine_[static_cast<std::size_t>(line)] : count();
}

std::pair<int, int> TextLayout::between(double top, double bottom) const {
    return {firstOf(static_cast<int>(std::floor(top / lineHeight_))),
            firstOf(static_cast<int>(std::floor(bottom / lineHeight_)) + 1)};
}

int TextLayout::tokenAt(QPointF position) const {
    const auto [first, last] = between(position.y(), position.y());
    for (int token = first; token < last; ++token)
        if (rectOf(token).contains(position)) return token;
    return -1;
}

int TextLayout::vertically(int token, int direction) const {
    const int line = place(token).line + direction;
    return line < 0 || line >= lines() ? token : nearest(line, place(token).x);
}

int TextLayout::nearest(int line, double x) const {
    int best = firstOf(line);
    for (int other = best; other < firstOf(line + 1); ++other)
        if (std::abs(place(other).x - x) < std::abs(place(best).x - x)) best = other;
    return best;
}

}  // namespace dynak

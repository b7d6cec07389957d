// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/grapheme.h"

#include <unicode/uchar.h>

#include "core/text/unicode.h"

namespace dynak {

namespace {

UGraphemeClusterBreak breakClass(char32_t c) {
    return static_cast<UGraphemeClusterBreak>(
        u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_GRAPHEME_CLUSTER_BREAK));
}

bool isPictographic(char32_t c) {
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EXTENDED_PICTOGRAPHIC);
}

bool isBreaking(UGraphemeClusterBreak c) {
    return c == U_GCB_CONTROL || c == U_GCB_CR || c == U_GCB_LF;
}

bool joinsHangul(UGraphemeClusterBreak left, UGraphemeClusterBreak right) {
    if (left == U_GCB_L) return right == U_GCB_L || right == U_GCB_V || right == U_GCB_LV || right == U_GCB_LVT;
    if (left == U_GCB_LV || left == U_GCB_V) return right == U_GCB_V || right == U_GCB_T;
    return left == U_GCB_LVT ? right == U_GCB_T : left == U_GCB_T && right == U_GCB_T;
}

}  // namespace

std::size_t graphemeEnd(std::string_view text, std::size_t at) {
    char32_t c = nextCharacter(text, at);
    if (at == text.size()) return at;
    const auto following = static_cast<unsigned char>(text[at]);
    if (c < 0x80 && following < 0x80) return c == '\r' && following == '\n' ? at + 1 : at;

    UGraphemeClusterBreak left = breakClass(c);
    bool oddFlag = left == U_GCB_REGIONAL_INDICATOR;
    bool pictographic = isPictographic(c);  // a pictograph, then only Extend: what a joiner may link to another
    bool linked = false;
    while (at < text.size()) {
        std::size_t next = at;
        c = nextCharacter(text, next);
        const UGraphemeClusterBreak right = breakClass(c);
        if (isBreaking(left) || isBreaking(right)) return left == U_GCB_CR && right == U_GCB_LF ? next : at;
        const bool joins = right == U_GCB_EXTEND || right == U_GCB_ZWJ || right == U_GCB_SPACING_MARK ||
                           left == U_GCB_PREPEND || joinsHangul(left, right) || (linked && isPictographic(c)) ||
                           (oddFlag && right == U_GCB_REGIONAL_INDICATOR);
        if (!joins) return at;
        oddFlag = left == U_GCB_PREPEND && right == U_GCB_REGIONAL_INDICATOR;
        linked = pictographic && right == U_GCB_ZWJ;
        pictographic = isPictographic(c) || (pictographic && right == U_GCB_EXTEND);
        left = right;
        at = next;
    }
    return at;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/tint.h"

namespace dynak {
namespace {

constexpr int amber = 2;  // of the categorical colours
constexpr double lightest = 0.06, strongestOnLight = 0.66, strongestOnDark = 0.52;

}  // namespace

QColor tint(const Palette& palette, double shade) {
    const double strongest = palette.isDark() ? strongestOnDark : strongestOnLight;
    return colourAt({palette[Role::window], palette.categorical(amber)}, lightest + (strongest - lightest) * shade);
}

}  // namespace dynak

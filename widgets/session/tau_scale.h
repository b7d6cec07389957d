// SPDX-License-Identifier: GPL-3.0-or-later
// The scale of every τ control: position 0 is τ = 0 (all experts); above a short linear foot it is logarithmic.
#pragma once

#include <QString>

namespace dynak {

inline constexpr double smallestScaleTau = 1e-3;  // where the logarithmic part begins
inline constexpr double tauScaleFoot = 0.03;      // share of the scale below it

[[nodiscard]] double tauPosition(double tau);         // 0 … 1
[[nodiscard]] double tauAtPosition(double position);  // 0 … 1
// Three significant digits, "0.042"; "0" at the left end.
[[nodiscard]] QString tauText(double tau);
// A number as people type it (either decimal sign), in [0, 1]; negative when it is none.
[[nodiscard]] double parseTau(const QString& text);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// Colours by role, from resources/palettes. A widget's own QPalette says which of the two sets is in force, so a theme
// travels by Qt's own means and there is no theme object to pass around.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <array>
#include <vector>

class QWidget;

namespace dynak {

enum class Role {
    window,  // ground of window and plots
    raised,  // fields, buttons, bars
    text,
    quiet,   // captions, axis labels
    faint,   // disabled
    accent,  // the one accent: handles, primary button, marks
    onAccent,
    accentSoft,  // selection and hover ground
    border,      // hair lines between panes
    axis,
    grid,
    track,         // empty part of sliders and bars
    distribution,  // fill of distributions
    outline,       // outline of what is compared with
    zone,          // a shaded range in a plot
    error,
    errorSoft,
    caution,
    count
};

class Palette {
public:
    // Throws Error{badFile} naming the resource, the role and what was wrong.
    [[nodiscard]] static Palette fromJson(const QByteArray& json, const QString& origin);

    [[nodiscard]] QColor operator[](Role role) const { return roles_[static_cast<std::size_t>(role)]; }
    // Okabe-Ito; a method keeps its index, so it keeps its colour in every figure.
    [[nodiscard]] QColor categorical(int index) const;
    [[nodiscard]] const std::vector<QColor>& sequential() const { return sequential_; }
    [[nodiscard]] const std::vector<QColor>& diverging() const { return diverging_; }
    [[nodiscard]] double bandOpacity() const { return bandOpacity_; }
    [[nodiscard]] bool isDark() const;

    // For QApplication::setPalette.
    [[nodiscard]] QPalette widgetPalette() const;

private:
    std::array<QColor, static_cast<std::size_t>(Role::count)> roles_;
    std::vector<QColor> categorical_, sequential_, diverging_;
    double bandOpacity_ = 0.15;
};

[[nodiscard]] const Palette& lightPalette();
[[nodiscard]] const Palette& darkPalette();
// The set that the widget's (or application's) QPalette belongs to.
[[nodiscard]] const Palette& paletteOf(const QPalette& palette);
[[nodiscard]] const Palette& paletteOf(const QWidget& widget);
// The colour at t in [0, 1] of an even map.
[[nodiscard]] QColor colourAt(const std::vector<QColor>& map, double t);
[[nodiscard]] QColor withOpacity(QColor colour, double opacity);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "widgets/frame/view.h"

namespace dynak {

// Where a view stands in the first layout.
enum class Place { left, topMiddle, bottomMiddle, topRight, bottomRight };

struct ViewRow {
    const char* id;     // in layouts, file names of screenshots and `--figure`
    const char* title;  // to be translated in the context "Views"
    const char* help;   // what it shows, with formula and source; likewise
    Place place;
    View* (*make)(const Studio& studio);
};

// The table of views. The window, the View menu, layouts and screenshots know views from here only.
[[nodiscard]] std::span<const ViewRow> views();
// Null when there is none.
[[nodiscard]] const ViewRow* viewNamed(const QString& id);
[[nodiscard]] QString viewTitle(const ViewRow& row);
[[nodiscard]] QString viewHelp(const ViewRow& row);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <span>

#include "widgets/session/selection.h"

namespace dynak {

class StudioSession;

// A number or name that the texts of lessons may hold as {name}: from the project's results, never typed into a text.
struct FactRow {
    const char* name;
    const char* meaning;  // for docs/lessons.md
    // `scene` is what the step selects; its site, else the first one, is "the site". Nothing while it is not known.
    std::optional<QString> (*value)(const StudioSession& session, const Selection& scene);
};

[[nodiscard]] std::span<const FactRow> lessonFacts();
// Nothing as well for a name that is no fact.
[[nodiscard]] std::optional<QString> factNamed(const QString& name, const StudioSession& session,
                                               const Selection& scene);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <string>

namespace dynak {

// A lesson's text in the user's language, where the catalogue has it.
[[nodiscard]] QString lessonText(const std::string& text);

// {name} replaced by what `value` gives, by an ellipsis where that is nothing yet.
[[nodiscard]] QString filled(const QString& text, const std::function<std::optional<QString>(const QString&)>& value);

// As rich text: *emphasis* and **strong**; everything else is shown as it is written.
[[nodiscard]] QString markedUp(const QString& text);

}  // namespace dynak

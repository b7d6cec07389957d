// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

#include "core/pipeline/stages.h"

class QWidget;

namespace dynak {

// A control for one option, by its type. It speaks the text of the command line (parseOption, optionText).
struct OptionEditor {
    QWidget* widget = nullptr;
    std::function<void(const QString& text)> show;  // without telling `changed`
};

// `changed` gets the text that the user left in it; it may be none that the option takes.
[[nodiscard]] OptionEditor makeEditor(const OptionRow& option, const std::function<void(const QString& text)>& changed);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/sentence.h"

namespace dynak {

// In the language of the window; what the catalogues lack, in English.
[[nodiscard]] QString said(const Sentence& sentence);

}  // namespace dynak

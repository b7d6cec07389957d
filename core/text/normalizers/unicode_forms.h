// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace dynak {

enum class UnicodeForm { nfc, nfd, nfkc, nfkd };

// `text` must be valid UTF-8. Characters newer than Unicode 9 are left alone, as tokenizers do.
void normalizeTo(UnicodeForm form, std::string& text);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// What the Metaspace pre-tokenizer and decoder share: a visible sign in place of the space.
#pragma once

#include "core/text/section.h"

namespace dynak {

enum class PrependScheme { always, first, never };

struct Metaspace {
    char32_t sign = 0x2581;
    PrependScheme prepend = PrependScheme::always;
    bool split = true;
};

// Reads the present fields and the older `add_prefix_space`. Throws Error{badFile}.
[[nodiscard]] Metaspace readMetaspace(const Section& section);

}  // namespace dynak

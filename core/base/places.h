// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace dynak {

// `source` with its places %1 … %9 replaced by `values`, in one pass: what a value says of places stays as it is. A
// place without a value stays, too. UTF-8.
[[nodiscard]] std::string withValues(std::string_view source, std::span<const std::string_view> values);

}  // namespace dynak

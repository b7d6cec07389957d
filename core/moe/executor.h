// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace dynak {

// How the selected experts of a batch of tokens are computed. All give the same result up to rounding.
enum class ExecutorKind {
    masked,   // computes everything and zeroes what was not selected: the reference
    grouped,  // gathers the tokens of each expert and skips the rest, by Torch's products
    sparse,   // the same by own kernels, without gathering: the fast one
};

struct ExecutorName {
    ExecutorKind kind;
    const char* id;     // on the command line
    const char* title;  // for people
};

[[nodiscard]] std::span<const ExecutorName> executorNames();
// Throws Error{badArgument} that lists the known ones.
[[nodiscard]] ExecutorKind executorNamed(std::string_view id);

}  // namespace dynak

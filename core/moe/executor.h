// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace dynak {

// How the selected experts of a batch of tokens are computed. All give the same result up to rounding, which in
// sparseBf16 is that of the weights too.
enum class ExecutorKind {
    masked,      // computes everything and zeroes what was not selected: the reference
    grouped,     // gathers the tokens of each expert and skips the rest, by Torch's products
    sparse,      // the same by own kernels, without gathering: the fast one
    sparseBf16,  // sparse with the experts' weights rounded to bfloat16; scores, selection and sums stay as they are
};

struct ExecutorName {
    ExecutorKind kind;
    const char* id;     // on the command line
    const char* title;  // for people
};

[[nodiscard]] std::span<const ExecutorName> executorNames();
// Whether it runs the own kernels, which the router's belong to.
[[nodiscard]] bool hasOwnKernels(ExecutorKind kind);
// Throws Error{badArgument} that lists the known ones.
[[nodiscard]] ExecutorKind executorNamed(std::string_view id);

}  // namespace dynak

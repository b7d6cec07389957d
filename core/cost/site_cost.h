// SPDX-License-Identifier: GPL-3.0-or-later
// The MACs of one site by closed form (METHOD §7).
#pragma once

#include <cstdint>

#include "core/cost/cost_model.h"
#include "core/router/router.h"
#include "core/transformer/site.h"

namespace dynak {

// One token's MACs in a router: two layers d·w + w·E + E, similarity d·E + E. Oracle and random count 0: they are
// bounds, not proposals.
[[nodiscard]] double routerMacs(RouterKind kind, std::int64_t width, std::int64_t hidden, std::int64_t experts);

// A dense site.
[[nodiscard]] SiteCost siteCost(const Site& site);

// A site in `experts` equal experts with a router of `hidden` units. Throws Error{badArgument} when the neurons do not
// divide equally.
[[nodiscard]] SiteCost siteCost(const Site& site, std::int64_t experts, RouterKind kind, std::int64_t hidden);

}  // namespace dynak

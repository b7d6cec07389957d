// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "core/base/job.h"
#include "core/router/router_options.h"
#include "core/router/site_fit.h"
#include "core/transformer/internal/ffn.h"
#include "core/transformer/site.h"

namespace dynak {

struct RouterFitInput {
    const Site& site;
    const FfnWeights& weights;
    std::span<const std::int32_t> expertOf;  // [f]
    std::int64_t experts = 0;
    at::Tensor inputs;  // [N, d] what the dense model gives the site, on the calibration tokens
};

struct FittedRouter {
    SiteRouter router;
    RouterQuality quality;  // on the held-out tokens
    SiteFit fit;
};

// Fits one site's router of options.kind. The same input and seed give the same router; sites do not depend on each
// other, so a stage that stopped between two sites continues with the next. `listener` sees the fit at each check.
// Throws Error{badArgument} for options, partition or inputs that do not fit; Error{stopped} within a batch.
[[nodiscard]] FittedRouter fitRouter(const RouterFitInput& input, const RouterOptions& options, const Job& job,
                                     const FitListener& listener = {});

}  // namespace dynak

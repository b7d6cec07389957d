// SPDX-License-Identifier: GPL-3.0-or-later
// How the router of a site was fitted, kept so that it can be drawn and compared.
#pragma once

#include <cstdint>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/router/router.h"

namespace dynak {

// Losses at a check, in the units that are made small: squared error as a share of the norms' mean square (regression),
// or binary cross-entropy in nats (classification).
struct FitLine {
    std::int64_t step = 0;   // steps done
    double trainLoss = 0;    // mean over the batches since the check before
    double heldOutLoss = 0;  // of inputs that are never trained on

    [[nodiscard]] bool operator==(const FitLine&) const = default;
};

// Kinds that are not trained have no lines.
struct SiteFit {
    std::string site;
    RouterKind kind = RouterKind::regression;
    std::int64_t steps = 0;  // at most; fewer are made once the held-out loss no longer falls
    std::vector<FitLine> lines;
    std::optional<double> rankCorrelation;  // as RouterQuality's; nothing while it is fitted

    [[nodiscard]] bool operator==(const SiteFit&) const = default;
};

using FitListener = std::function<void(const SiteFit&)>;

// The check whose weights were kept: the first of the least held-out loss. Null without lines.
[[nodiscard]] const FitLine* keptLine(const SiteFit& fit);

// Steps made, of all sites.
[[nodiscard]] std::int64_t stepsOf(const std::vector<SiteFit>& fits);

[[nodiscard]] nlohmann::json toJson(const SiteFit& fit);
// Throws nlohmann::json::exception where a field is missing or of another type, Error{badArgument} for an unknown kind.
[[nodiscard]] SiteFit siteFit(const nlohmann::json& object);

}  // namespace dynak

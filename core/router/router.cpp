// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/router/router.h"

#include <algorithm>
#include <array>

#include "core/base/error.h"
#include "core/router/router_options.h"

namespace dynak {

namespace {

constexpr std::array names{
    RouterName{RouterKind::regression, "regression", "regression of norms (D2DMoE)"},
    RouterName{RouterKind::classification, "classification", "classification (MoEfication)"},
    RouterName{RouterKind::similarity, "similarity", "similarity to mean rows"},
    RouterName{RouterKind::centroid, "centroid", "centroid of tokens"},
    RouterName{RouterKind::oracle, "oracle", "true norms"},
    RouterName{RouterKind::random, "random", "random"},
};

}  // namespace

std::span<const RouterName> routerNames() {
    return names;
}

const char* name(RouterKind kind) {
    return std::ranges::find(names, kind, &RouterName::kind)->id;
}

RouterKind routerNamed(std::string_view id) {
    std::string known;
    for (const auto& row : names) {
        if (id == row.id) return row.kind;
        known += (known.empty() ? "" : ", ") + std::string(row.id);
    }
    throw Error(ErrorCode::badArgument, "There is no router kind '" + std::string(id) + "'.",
                "Use one of: " + known + ".");
}

void check(const RouterOptions& options) {
    const auto require = [](bool holds, const char* option, const char* range) {
        if (!holds)
            throw Error(ErrorCode::badArgument, std::string("The router option ") + option + " must be " + range + ".",
                        std::string("Change ") + option + ".");
    };
    require(options.hidden >= 1 && options.hidden <= 65536, "hidden", "from 1 to 65536");
    require(options.steps >= 1, "steps", "at least 1");
    require(options.batchSize >= 1, "batch size", "at least 1");
    require(options.learningRate > 0 && options.learningRate < 10, "learning rate", "above 0 and below 10");
    require(options.weightDecay >= 0 && options.weightDecay < 1, "weight decay", "from 0 to below 1");
    require(options.heldOutShare > 0 && options.heldOutShare < 1, "held-out share", "between 0 and 1");
    require(options.patience >= 0, "patience", "at least 0");
}

}  // namespace dynak

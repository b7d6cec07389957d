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
    throw Error(ErrorCode::badArgument, Sentence::tr("There is no router kind '%1'.", id),
                Sentence::tr("Use one of: %1.", known));
}

void check(const RouterOptions& options) {
    const auto require = [](bool holds, const Sentence& option, const Sentence& range) {
        if (!holds)
            throw Error(ErrorCode::badArgument, Sentence::tr("The router option %1 must be %2.", option, range),
                        Sentence::tr("Change %1.", option));
    };
    require(options.hidden >= 1 && options.hidden <= 65536, Sentence::tr("hidden"), Sentence::tr("from 1 to 65536"));
    require(options.steps >= 1, Sentence::tr("steps"), Sentence::tr("at least 1"));
    require(options.batchSize >= 1, Sentence::tr("batch size"), Sentence::tr("at least 1"));
    require(options.learningRate > 0 && options.learningRate < 10, Sentence::tr("learning rate"),
            Sentence::tr("above 0 and below 10"));
    require(options.weightDecay >= 0 && options.weightDecay < 1, Sentence::tr("weight decay"),
            Sentence::tr("from 0 to below 1"));
    require(options.heldOutShare > 0 && options.heldOutShare < 1, Sentence::tr("held-out share"),
            Sentence::tr("between 0 and 1"));
    require(options.patience >= 0, Sentence::tr("patience"), Sentence::tr("at least 0"));
}

}  // namespace dynak

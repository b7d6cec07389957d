// SPDX-License-Identifier: GPL-3.0-or-later
// The table of router kinds: one row and one file each.
#pragma once

#include <functional>
#include <utility>

#include "core/base/job.h"
#include "core/router/internal/router_weights.h"
#include "core/router/router_options.h"
#include "core/router/site_fit.h"

namespace dynak {

// Told of each check of a kind that is trained.
using CheckListener = std::function<void(const FitLine&)>;

struct RouterData {
    const ExpertWeights& experts;
    at::Tensor inputs;   // [N, d]
    at::Tensor norms;    // [N, E] true norms of the experts' outputs
    at::Tensor train;    // indices of tokens (int64)
    at::Tensor heldOut;  // the others
    CheckListener onCheck = {};
};

struct RouterLoss {
    double train = 0, heldOut = 0;
};

struct RouterRow {
    RouterKind kind;
    // Rows of `first` and `second`; 0 where there is no such matrix.
    std::pair<std::int64_t, std::int64_t> (*rows)(const SiteRouter& router);
    at::Tensor (*scores)(const RouterWeights& router, const ExpertWeights& experts, const at::Tensor& x);
    // Fills the matrices and output functions of `router`, whose sizes and seed are set.
    RouterLoss (*fit)(const RouterData& data, const RouterOptions& options, const Job& job, SiteRouter& router);
};

[[nodiscard]] const RouterRow& row(RouterKind kind);

extern const RouterRow regressionRow;
extern const RouterRow classificationRow;
extern const RouterRow similarityRow;
extern const RouterRow centroidRow;
extern const RouterRow oracleRow;
extern const RouterRow randomRow;

}  // namespace dynak

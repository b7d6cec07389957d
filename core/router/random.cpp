// SPDX-License-Identifier: GPL-3.0-or-later
// Uniform scores drawn from a seed and the token's own values: the same token gets the same scores in any batch.
#include <bit>

#include "core/base/random.h"
#include "core/router/internal/router_row.h"

namespace dynak {

namespace {

std::pair<std::int64_t, std::int64_t> rows(const SiteRouter&) {
    return {0, 0};
}

std::uint64_t seedOf(const float* token, std::int64_t width, std::uint64_t seed) {
    std::uint64_t hash = seed ^ 0x9e3779b97f4a7c15ULL;
    for (std::int64_t j = 0; j < width; ++j)
        hash = std::rotl((hash ^ std::bit_cast<std::uint32_t>(token[j])) * 0xbf58476d1ce4e5b9ULL, 27);
    return hash;
}

at::Tensor scores(const RouterWeights& router, const ExpertWeights& experts, const at::Tensor& x) {
    const auto tokens = x.to(at::kCPU, at::kFloat).contiguous();
    auto result = at::empty({x.size(0), experts.experts()}, at::kFloat);
    auto* score = result.data_ptr<float>();
    for (std::int64_t n = 0; n < x.size(0); ++n) {
        Random random(seedOf(tokens.data_ptr<float>() + n * x.size(1), x.size(1), router.seed));
        for (std::int64_t e = 0; e < experts.experts(); ++e) *score++ = static_cast<float>(random.uniform());
    }
    return result.to(x.options());
}

RouterLoss fit(const RouterData&, const RouterOptions&, const Job&, SiteRouter&) {
    return {};
}

}  // namespace

const RouterRow randomRow{RouterKind::random, rows, scores, fit};

}  // namespace dynak

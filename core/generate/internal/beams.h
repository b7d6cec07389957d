// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/generate/generation_rules.h"
#include "core/generate/translate.h"
#include "core/internal/torch.h"

namespace dynak {

// The search for one source's text, fed with the scores of its open beams. With one beam it is greedy.
class BeamSearch {
public:
    // `longest`: most tokens of a text, the start included. `rules` outlive the search.
    BeamSearch(std::size_t source, const GenerationRules& rules, std::int64_t longest);

    // `scores` [openBeams, vocabulary] are log probabilities of what follows each open beam; they are changed. Gives
    // the beam that each new open beam goes on from.
    std::vector<std::int64_t> step(const at::Tensor& scores);

    [[nodiscard]] std::size_t source() const { return source_; }
    [[nodiscard]] std::int64_t openBeams() const { return static_cast<std::int64_t>(open_.size()); }
    [[nodiscard]] std::vector<std::int64_t> lastTokens() const;
    [[nodiscard]] bool done() const { return done_; }
    // Of the complete texts the one with the best score.
    [[nodiscard]] Translation best() const;

private:
    struct Beam {
        std::vector<std::int64_t> ids;  // the start included
        float score = 0;                // Σ ln p; of a complete one divided by length ^ penalty
    };
    struct Candidate {
        std::int64_t parent = 0, id = 0;
        float score = 0;
    };

    [[nodiscard]] std::vector<Candidate> bestCandidates(const at::Tensor& scores) const;
    [[nodiscard]] Beam extended(const Candidate& candidate) const;
    [[nodiscard]] float penalised(float score, std::int64_t length) const;
    void complete(Beam beam);
    [[nodiscard]] bool improvable() const;

    std::size_t source_;
    const GenerationRules* rules_;
    std::int64_t longest_;
    std::vector<Beam> open_;
    std::vector<Beam> complete_;  // the best, at most as many as beams, best first
    bool done_ = false;
};

}  // namespace dynak

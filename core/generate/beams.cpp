// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/internal/beams.h"

#include <algorithm>
#include <cmath>

namespace dynak {

BeamSearch::BeamSearch(std::size_t source, const GenerationRules& rules, std::int64_t longest)
    : source_(source), rules_(&rules), longest_(longest), open_{Beam{{rules.startId}, 0}} {
    done_ = longest_ < 2;
}

std::vector<std::int64_t> BeamSearch::lastTokens() const {
    std::vector<std::int64_t> ids;
    for (const auto& beam : open_) ids.push_back(beam.ids.back());
    return ids;
}

float BeamSearch::penalised(float score, std::int64_t length) const {
    return score / static_cast<float>(std::pow(static_cast<double>(length), rules_->lengthPenalty));
}

// Enough that as many as there are beams go on, even if the others end.
std::vector<BeamSearch::Candidate> BeamSearch::bestCandidates(const at::Tensor& scores) const {
    const std::int64_t vocabulary = scores.size(1);
    at::Tensor sums = at::empty({scores.size(0), 1}, at::kFloat);
    for (std::size_t beam = 0; beam < open_.size(); ++beam) sums.data_ptr<float>()[beam] = open_[beam].score;
    const auto ends = static_cast<std::int64_t>(rules_->endIds.size());
    const std::int64_t wanted = rules_->beams == 1 ? 1 : std::max<std::int64_t>(2, 1 + ends) * rules_->beams;
    const auto [values, places] = at::topk((scores + sums).reshape({-1}), std::min(wanted, scores.numel()));
    std::vector<Candidate> candidates;
    for (std::int64_t i = 0; i < values.size(0); ++i) {
        const float value = values.data_ptr<float>()[i];
        const std::int64_t place = places.data_ptr<std::int64_t>()[i];
        if (std::isinf(value)) break;  // forbidden
        candidates.push_back({place / vocabulary, place % vocabulary, value});
    }
    return candidates;
}

BeamSearch::Beam BeamSearch::extended(const Candidate& candidate) const {
    Beam beam = open_[static_cast<std::size_t>(candidate.parent)];
    beam.ids.push_back(candidate.id);
    beam.score = candidate.score;
    return beam;
}

void BeamSearch::complete(Beam beam) {
    beam.score = penalised(beam.score, static_cast<std::int64_t>(beam.ids.size()) - 1);
    const auto worse = [&](const Beam& other) {
        return other.score < beam.score;
    };
    complete_.insert(std::ranges::find_if(complete_, worse), std::move(beam));
    if (static_cast<std::int64_t>(complete_.size()) > rules_->beams) complete_.pop_back();
}

// Whether an open beam may still become better than the worst complete text.
bool BeamSearch::improvable() const {
    if (open_.empty()) return false;
    if (static_cast<std::int64_t>(complete_.size()) < rules_->beams) return true;
    if (rules_->beams == 1 || rules_->earlyStopping == EarlyStopping::complete) return false;
    const bool longer = rules_->earlyStopping == EarlyStopping::never && rules_->lengthPenalty > 0;
    const std::int64_t length = longer ? longest_ : static_cast<std::int64_t>(open_.front().ids.size());
    return penalised(open_.front().score, length - 1) > complete_.back().score;
}

std::vector<std::int64_t> BeamSearch::step(const at::Tensor& scores) {
    for (std::size_t beam = 0; beam < open_.size(); ++beam)
        applyRules(
            *rules_, open_[beam].ids, longest_,
            {scores[static_cast<std::int64_t>(beam)].data_ptr<float>(), static_cast<std::size_t>(scores.size(1))});
    const bool last = static_cast<std::int64_t>(open_.front().ids.size()) + 1 >= longest_;
    std::vector<Beam> goOn;
    std::vector<std::int64_t> parents;
    std::int64_t rank = 0;
    for (const auto& candidate : bestCandidates(scores)) {
        if (last || rules_->ends(candidate.id)) {
            if (rank < rules_->beams) complete(extended(candidate));  // the rest only stand by
        } else if (static_cast<std::int64_t>(goOn.size()) < rules_->beams) {
            goOn.push_back(extended(candidate));
            parents.push_back(candidate.parent);
        }
        ++rank;
    }
    open_ = std::move(goOn);
    done_ = !improvable();
    return parents;
}

Translation BeamSearch::best() const {
    if (complete_.empty()) return {};
    Translation text{complete_.front().ids, complete_.front().score};
    text.ids.erase(text.ids.begin());
    if (!text.ids.empty() && rules_->ends(text.ids.back())) text.ids.pop_back();
    return text;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// Beam search over a language whose probabilities stand in a table, against all of its texts.
#include <algorithm>
#include <cmath>
#include <functional>

#include "core/base/random.h"
#include "core/generate/internal/beams.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

constexpr std::int64_t vocabulary = 4, end = 1, longest = 5;

// ln p of what follows a token at a place, [longest, vocabulary, vocabulary].
at::Tensor language(std::uint64_t seed) {
    Random random(seed);
    at::Tensor logits = at::empty({longest, vocabulary, vocabulary}, at::kFloat);
    for (std::int64_t i = 0; i < logits.numel(); ++i)
        logits.data_ptr<float>()[i] = static_cast<float>(2 * random.normal());
    return at::log_softmax(logits, -1);
}

Translation search(const at::Tensor& table, const GenerationRules& rules) {
    BeamSearch beams(0, rules, longest);
    for (std::int64_t place = 0; !beams.done(); ++place) {
        std::vector<at::Tensor> rows;
        for (const auto id : beams.lastTokens()) rows.push_back(table[place][id]);
        (void)beams.step(at::stack(rows).contiguous());
    }
    return beams.best();
}

// The best of all texts, by trying each.
Translation bestOfAll(const at::Tensor& table, double lengthPenalty) {
    Translation best{{}, -1e9};
    const std::function<void(std::vector<std::int64_t>, double)> extend = [&](const std::vector<std::int64_t>& text,
                                                                              double sum) {
        const auto place = static_cast<std::int64_t>(text.size()) - 1;
        for (std::int64_t id = 0; id < vocabulary; ++id) {
            std::vector<std::int64_t> next = text;
            next.push_back(id);
            const double total = sum + table[place][text.back()][id].item<double>();
            if (id != end && static_cast<std::int64_t>(next.size()) < longest) {
                extend(next, total);
                continue;
            }
            const double score = total / std::pow(static_cast<double>(next.size() - 1), lengthPenalty);
            if (score <= best.score) continue;
            next.erase(next.begin());
            if (id == end) next.pop_back();
            best = {next, score};
        }
    };
    extend({0}, 0);
    return best;
}

}  // namespace

TEST_CASE("beams: with room for every text the best of all is found") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const double penalty : {1.0, 0.0, 2.0, -0.5}) {
            INFO(seed << " " << penalty);
            GenerationRules rules;
            rules.endIds = {end};
            rules.beams = 1024;
            rules.lengthPenalty = penalty;
            rules.earlyStopping = EarlyStopping::never;
            const at::Tensor table = language(seed);
            const Translation found = search(table, rules), wanted = bestOfAll(table, penalty);
            CHECK(found.ids == wanted.ids);
            CHECK(found.score == doctest::Approx(wanted.score).epsilon(1e-5));
        }
}

TEST_CASE("beams: one is greedy") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        GenerationRules rules;
        rules.endIds = {end};
        const at::Tensor table = language(seed);
        std::vector<std::int64_t> greedy;
        for (std::int64_t last = 0, place = 0; place + 1 < longest; ++place) {
            last = table[place][last].argmax().item<std::int64_t>();
            if (last == end) break;
            greedy.push_back(last);
        }
        CHECK(search(table, rules).ids == greedy);
    }
}

TEST_CASE("beams: fewer find no better text than all, and one a worse text now and then") {
    int worse = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const at::Tensor table = language(seed);
        const double best = bestOfAll(table, 1).score;
        for (const std::int64_t beams : {1, 2, 3}) {
            GenerationRules rules;
            rules.endIds = {end};
            rules.beams = beams;
            rules.earlyStopping = EarlyStopping::never;
            const double found = search(table, rules).score;
            CHECK(found <= best + 1e-5);
            worse += beams == 1 && found < best - 1e-5 ? 1 : 0;
        }
    }
    CHECK(worse > 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/base/file.h"
#include "core/data/byte_file.h"
#include "core/metric/bleu.h"
#include "core/metric/character_errors.h"
#include "core/metric/chrf.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

using Texts = std::vector<std::string>;

BleuCounts countsOf(const Texts& hypotheses, const Texts& references, WordSplit split, bool lowercase) {
    BleuCounts all;
    for (std::size_t i = 0; i < hypotheses.size(); ++i)
        all += bleuCounts(hypotheses[i], references[i], split, lowercase);
    return all;
}

// The first lines of a gzip'ed file of the data set, or the texts that the example holds itself.
std::optional<Texts> referencesOf(const nlohmann::json& example) {
    if (const auto found = example.find("references_inline"); found != example.end()) return found->get<Texts>();
    const auto file = testing::shared("data/multi30k/" + example.at("references").get<std::string>());
    if (!file) return std::nullopt;
    std::istringstream stream(readPlainOrGzip(*file));
    Texts lines(example.at("count").get<std::size_t>());
    for (std::string& line : lines) std::getline(stream, line);
    return lines;
}

struct Variant {
    const char* name;
    WordSplit split;
    bool lowercase;
    BleuSmoothing smoothing;
};

constexpr Variant variants[] = {
    {"bleu 13a exp", WordSplit::mteval13a, false, BleuSmoothing::exponential},
    {"bleu 13a exp lowercase", WordSplit::mteval13a, true, BleuSmoothing::exponential},
    {"bleu intl exp", WordSplit::international, false, BleuSmoothing::exponential},
    {"bleu char exp", WordSplit::characters, false, BleuSmoothing::exponential},
    {"bleu none none", WordSplit::none, false, BleuSmoothing::none},
};

}  // namespace

TEST_CASE("BLEU and chrF equal sacreBLEU's") {
    const auto file = testing::shared("fixtures/bleu/bleu.jsonl");
    if (!file) return;
    std::istringstream stream(readText(*file));
    int compared = 0;
    for (std::string line; std::getline(stream, line);) {
        const auto example = nlohmann::json::parse(line);
        const auto hypotheses = example.at("hypotheses").get<Texts>();
        const auto references = referencesOf(example);
        if (!references) return;
        REQUIRE(hypotheses.size() == references->size());
        const auto& scores = example.at("scores");
        for (const Variant& variant : variants) {
            if (!scores.contains(variant.name)) continue;
            CAPTURE(variant.name);
            const auto& wanted = scores.at(variant.name);
            const BleuCounts counts = countsOf(hypotheses, *references, variant.split, variant.lowercase);
            const Bleu got = bleu(counts, variant.smoothing);
            CHECK(std::abs(got.score - wanted.at("score").get<double>()) < 1e-9);
            ++compared;
            if (!wanted.contains("bp")) continue;
            CHECK(counts.hypothesisWords == wanted.at("sys_len").get<std::int64_t>());
            CHECK(counts.referenceWords == wanted.at("ref_len").get<std::int64_t>());
            CHECK(std::abs(got.brevityPenalty - wanted.at("bp").get<double>()) < 1e-12);
            for (std::size_t n = 0; n < bleuOrder; ++n)
                CHECK(std::abs(got.precisions[n] - wanted.at("precisions")[n].get<double>()) < 1e-9);
        }
        ChrfCounts chrfAll;
        for (std::size_t i = 0; i < hypotheses.size(); ++i) chrfAll += chrfCounts(hypotheses[i], (*references)[i]);
        CHECK(std::abs(chrf(chrfAll) - scores.at("chrf2").at("score").get<double>()) < 1e-9);
        CHECK(std::abs(chrf(chrfAll, true) - scores.at("chrf2++").at("score").get<double>()) < 1e-9);
        if (const auto found = example.find("sentence bleu 13a exp, first 20"); found != example.end())
            for (std::size_t i = 0; i < found->size(); ++i) {
                const BleuCounts one = bleuCounts(hypotheses[i], (*references)[i]);
                CHECK(std::abs(bleu(one, BleuSmoothing::exponential, true).score - (*found)[i].get<double>()) < 1e-9);
            }
    }
    CHECK(compared == 52);
}

TEST_CASE("BLEU by hand") {
    // 4 of 6 words, 2 of 5 pairs, 1 of 4 triples, 0 of 3 quadruples (smoothed to 1/2)
    const BleuCounts counts = bleuCounts("the cat sat on the mat", "a cat sat on that mat", WordSplit::none);
    CHECK(counts.correct == std::array<std::int64_t, 4>{4, 2, 1, 0});
    CHECK(counts.total == std::array<std::int64_t, 4>{6, 5, 4, 3});
    CHECK(bleu(counts).score == doctest::Approx(100 * std::pow(4.0 / 6 * 2 / 5 * 1 / 4 * 0.5 / 3, 0.25)));
    CHECK(bleu(counts, BleuSmoothing::none).score == 0);

    CHECK(bleu(bleuCounts("", "a b c")).score == 0);
    CHECK(bleu(bleuCounts("a b c", "")).score == 0);
    CHECK(bleu(BleuCounts{}).score == 0);
    // one word out of two, as a sentence of its own: only order 1 counts
    CHECK(bleu(bleuCounts("a", "a b"), BleuSmoothing::exponential, true).score ==
          doctest::Approx(100 * std::exp(-1.0)));
}

TEST_CASE("Words are split as published") {
    CHECK(splitWords("He paid $3,000.50 - twice, didn't he?", WordSplit::mteval13a) ==
          Texts{"He", "paid", "$", "3,000.50", "-", "twice", ",", "didn't", "he", "?"});
    CHECK(splitWords("1-2 a-b end...", WordSplit::mteval13a) == Texts{"1", "-", "2", "a-b", "end", ".", ".", "."});
    CHECK(splitWords("&lt;b&gt; &amp;quot;", WordSplit::mteval13a) == Texts{"<", "b", ">", "&", "quot", ";"});
    CHECK(splitWords("„Ja“ — 5 € №1", WordSplit::international) == Texts{"„", "Ja", "“", "—", "5", "€", "№", "1"});
    CHECK(splitWords("ab ü", WordSplit::characters) == Texts{"a", "b", "ü"});
    CHECK(splitWords("ÄÖ Straße", WordSplit::none, true) == Texts{"äö", "straße"});
    CHECK(splitWords("", WordSplit::mteval13a).empty());
    CHECK(splitWords(" \u00a0\u3000 ", WordSplit::international).empty());
}

TEST_CASE("chrF of nothing is 0, of the same 100") {
    CHECK(chrf(chrfCounts("", "")) == 0);
    CHECK(chrf(chrfCounts("abc", "")) == 0);
    CHECK(chrf(chrfCounts("", "abc")) == 0);
    CHECK(chrf(chrfCounts("ab", "ab")) == doctest::Approx(100));
    CHECK(chrf(chrfCounts("a, b", "a, b"), true) == doctest::Approx(100));
}

TEST_CASE("Character errors") {
    CHECK(characterErrors("", "") == 0);
    CHECK(characterErrors("", "äöü") == 3);
    CHECK(characterErrors("äöü", "") == 3);
    CHECK(characterErrors("kitten", "sitting") == 3);
    CHECK(characterErrors("مرحبا", "مرحب") == 1);
    CHECK(characterErrors("abcdef", "azced") == 3);
}

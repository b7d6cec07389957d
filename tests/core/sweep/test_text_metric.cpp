// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <set>

#include "core/metric/bleu.h"
#include "core/metric/chrf.h"
#include "core/sweep/bootstrap.h"
#include "core/sweep/text_metric.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;  // text, reference

const Pairs pairs{{"the old captain paints two red boats .", "the old captain paints three red boats ."},
                  {"a wolf sees the moon", "the wolf sees the moon tonight"},
                  {"nothing at all", "the bridge is long and the river is wide"},
                  {"on monday the bakers sleep", "on monday the bakers sleep"}};

Matrix<double> termsOf(const TextMetric& row) {
    Matrix<double> terms(std::ssize(pairs), row.terms);
    for (std::size_t i = 0; i < pairs.size(); ++i)
        row.count(pairs[i].first, pairs[i].second, terms.row(static_cast<std::int64_t>(i)));
    return terms;
}

// Of the pairs at these positions.
double scoreOf(const TextMetric& row, const std::vector<std::int64_t>& positions) {
    const Matrix<double> terms = termsOf(row);
    std::vector<double> sums(static_cast<std::size_t>(row.terms));
    for (const auto position : positions)
        std::ranges::transform(sums, terms.row(position), sums.begin(), std::plus<>());
    return row.score(sums);
}

}  // namespace

TEST_CASE("summed rows give the metric of the corpus, with sentences drawn twice too") {
    for (const std::vector<std::int64_t>& positions : {std::vector<std::int64_t>{0, 1, 2, 3}, {3, 0, 3, 3}, {2}}) {
        BleuCounts words;
        ChrfCounts characters;
        double equal = 0;
        for (const auto position : positions) {
            const auto& [text, reference] = pairs.at(static_cast<std::size_t>(position));
            words += bleuCounts(text, reference);
            characters += chrfCounts(text, reference);
            equal += text == reference ? 1 : 0;
        }
        CHECK(scoreOf(*textMetric(Metric::bleu), positions) == bleu(words).score);
        CHECK(scoreOf(*textMetric(Metric::chrf), positions) == chrf(characters));
        CHECK(scoreOf(*textMetric(Metric::exactMatch), positions) == equal / static_cast<double>(positions.size()));
    }
}

TEST_CASE("metrics of texts are better the higher, and others have no row") {
    std::set<std::string> names;
    for (const TextMetric& row : textMetrics()) {
        CHECK(higherIsBetter(row.metric));
        CHECK(metricNamed(name(row.metric)) == row.metric);
        CHECK(textMetric(row.metric) == &row);
        names.insert(name(row.metric));
    }
    CHECK(names == std::set<std::string>{"bleu", "chrf", "exact-match"});
    CHECK(textMetric(Metric::perplexity) == nullptr);
    CHECK_FALSE(isShare(Metric::bleu));
    CHECK(isShare(Metric::exactMatch));
    CHECK(testing::mentions(testing::errorOf([] { (void)metricNamed("meteor"); }).hint, "bleu", "perplexity"));
}

TEST_CASE("the interval of a corpus metric holds it and follows its seed") {
    const TextMetric& row = *textMetric(Metric::bleu);
    const Matrix<double> terms = termsOf(row);
    const Interval interval = bootstrapInterval(terms, row.score, 4);
    const double whole = scoreOf(row, {0, 1, 2, 3});
    CHECK(interval.low < whole);
    CHECK(whole < interval.high);
    CHECK(interval.high <= 100 + 1e-9);
    CHECK(bootstrapInterval(terms, row.score, 4).low == interval.low);
    // three equal sentences leave no doubt
    Matrix<double> same(3, row.terms);
    for (std::int64_t i = 0; i < 3; ++i) std::ranges::copy(terms.row(0), same.row(i).begin());
    const Interval none = bootstrapInterval(same, row.score, 4);
    CHECK(none.low == none.high);
}

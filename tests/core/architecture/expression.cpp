// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/expression.h"

#include <nlohmann/json.hpp>

#include "tests/testing.h"

using namespace dynak;
using nlohmann::json;

namespace {

json compute(const std::string& text) {
    const json names{{"width", 64}, {"heads", 8}, {"kind", "local"}, {"nothing", nullptr}, {"yes", true}};
    return evaluate(text, {[&](const std::string& name) {
                               if (!names.contains(name))
                                   throw Error(ErrorCode::badModel, Sentence::tr("no %1.", name));
                               return names[name];
                           },
                           [](const std::string& tensor) {
                               return tensor == "lm_head.weight";
                           }});
}

template <class Work>
std::string said(Work&& work) {
    return testing::errorOf(work).text;
}

}  // namespace

TEST_CASE("operators bind as in mathematics") {
    CHECK(compute("1 + 2 * 3") == 7);
    CHECK(compute("(1 + 2) * 3") == 9);
    CHECK(compute("8 - 3 - 2") == 3);
    CHECK(compute("64 / 8 / 2") == 4);
    CHECK(compute("2 * 3 ^ 2") == 18);
    CHECK(compute("2 ^ 3 ^ 2") == 512);
    CHECK(compute("-2 ^ 2") == -4);
    CHECK(compute("2 ^ -1") == 0.5);
    CHECK(compute("7 % 3 + 1") == 2);
    CHECK(compute("width/heads") == 8);
    CHECK(compute("width ^ 0.5") == 8);
    CHECK(compute("floor((floor(width * 4 * 2 / 3) + 7) / 8) * 8") == 176);
    CHECK(compute("sqrt(width)") == 8);
}

TEST_CASE("comparisons and choices") {
    CHECK(compute("1 + 1 == 2 && 3 > 2") == true);
    CHECK(compute("false && false || true") == true);
    CHECK(compute("!(width < heads)") == true);
    CHECK(compute("!yes != yes") == true);
    CHECK(compute("kind == 'local' ? 128 : 0") == 128);
    CHECK(compute("width > 100 ? 1 : heads == 8 ? 2 : 3") == 2);
    CHECK(compute("nothing == null ? 1 : 2") == 1);
    CHECK(compute("nothing || '' || 0") == false);
    CHECK(compute("has('lm_head.weight') ? 'own' : 'tied'") == "own");
    CHECK(compute("has('score.weight')") == false);
}

TEST_CASE("a wrong expression is quoted with the place") {
    for (const auto& [text, complaint] : std::vector<std::pair<std::string, std::string>>{
             {"1 +", "ends too early"},
             {"(1", "')' was expected"},
             {"1 ? 2", "':' was expected"},
             {"'open", "does not end"},
             {"1 2", "unexpected '2'"},
             {"width & heads", "unexpected '&'"},
             {"kind * 2", "a number was expected"},
             {"cube(2)", "no function cube()"},
             {"has(2)", "in quotes"},
         }) {
        INFO(text);
        const Error error = testing::errorOf([&, text = text] { (void)compute(text); });
        CHECK(error.code == ErrorCode::badModel);
        CHECK(testing::mentions(error.text, complaint));
        CHECK(testing::mentions(error.text, "=" + text));
    }
    CHECK(testing::mentions(said([] { (void)compute("1 + * 2"); }), "character 5"));
}

TEST_CASE("an expression of any depth ends") {
    CHECK(testing::mentions(said([] { (void)compute(std::string(100000, '(')); }), "too deeply"));
    CHECK(testing::mentions(said([] { (void)compute(std::string(100000, '-')); }), "too deeply"));
    CHECK(testing::mentions(said([] { (void)compute(std::string(100000, '!') + "1"); }), "too deeply"));
}

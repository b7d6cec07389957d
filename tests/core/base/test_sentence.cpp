// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <nlohmann/json.hpp>

#include "core/base/sentence.h"
#include "tests/testing.h"

using namespace dynak;
using Json = nlohmann::json;

TEST_CASE("a sentence says each kind of value at its place") {
    CHECK(Sentence::tr("Nothing was found.").english() == "Nothing was found.");
    CHECK(Sentence::tr("%1 has no tensor %2.", testing::fs::path("a/w.bin"), std::string("first")).english() ==
          "a/w.bin has no tensor first.");
    CHECK(Sentence::tr("%1 %2%3", "line", std::string_view("three"), '!').english() == "line three!");
    CHECK(Sentence::tr("%1 of %2", -3, UINT64_MAX).english() == "-3 of 18446744073709551615");
    CHECK(Sentence::tr("%1%2%3%4%5%6%7%8%9", 1, 2, 3, 4, 5, 6, 7, 8, 9).english() == "123456789");
}

TEST_CASE("the places of a sentence come in any order, more than once or not at all") {
    CHECK(Sentence::tr("%2, not %1; %2!", "this", "that").english() == "that, not this; that!");
    CHECK(Sentence::tr("only %2", "this", "that").english() == "only that");
}

TEST_CASE("places without a value and signs that are no place stay as they are") {
    CHECK(Sentence::tr("%1 of %2", 3).english() == "3 of %2");
    CHECK(Sentence::tr("%1").english() == "%1");
    CHECK(Sentence::tr("100 % of %1, 5 %", "it").english() == "100 % of it, 5 %");
    CHECK(Sentence::tr("%0 %a %%1 %", "x").english() == "%0 %a %x %");
    CHECK(Sentence::tr("%11", "x").english() == "x1");
    // what a value says is no source
    CHECK(Sentence::tr("%1 and %2", "%2", "%1").english() == "%2 and %1");
}

TEST_CASE("a sentence holds its source and its values, which may be sentences of their own") {
    const Sentence inner = Sentence::tr("an array of %1 values", 4);
    const Sentence outer = Sentence::tr("%1: %2 was expected, not %2 of %3.", "a.json", inner, "b");
    CHECK(outer.english() == "a.json: an array of 4 values was expected, not an array of 4 values of b.");
    CHECK(outer.source() == "%1: %2 was expected, not %2 of %3.");
    REQUIRE(outer.values().size() == 3);
    CHECK(outer.values()[0].source().empty());
    CHECK(outer.values()[0].english() == "a.json");
    CHECK(outer.values()[1].source() == "an array of %1 values");
    REQUIRE(outer.values()[1].values().size() == 1);
    CHECK(outer.values()[1].values()[0].english() == "4");
}

TEST_CASE("what is said verbatim has no source") {
    const Sentence said = Sentence::verbatim("No space left: 100 %1");
    CHECK(said.english() == "No space left: 100 %1");
    CHECK(said.source().empty());
    CHECK(said.values().empty());
    CHECK(!said.empty());
    CHECK(Sentence().empty());
    CHECK(Sentence::verbatim("").empty());
}

TEST_CASE("a sentence reads as its English text where a string is expected") {
    const std::string text = Sentence::tr("site %1 of %2", 4, 6);
    CHECK(text == "site 4 of 6");
    CHECK(testing::mentions(Sentence::tr("site %1 of %2", 4, 6), "4 of 6"));
}

TEST_CASE("replacing changes what is said verbatim, also in values of values, and no source") {
    const Sentence said = Sentence::tr("a of %1: %2", "a/a", Sentence::tr("in a, %1", "a"));
    const Sentence other = said.replacing("a", "aa");
    CHECK(other.english() == "a of aa/aa: in a, aa");
    CHECK(other.source() == said.source());
    CHECK(Sentence::verbatim("b").replacing("a", "aa").english() == "b");
}

TEST_CASE("a sentence comes back from JSON as it was") {
    const Sentence inner = Sentence::tr("%1 and %1", "\"quoted\"");
    for (const Sentence& said : {Sentence::tr("%1: %2 (%3)", "a.json", inner, 7), Sentence::tr("Stopped."),
                                 Sentence::verbatim("äöü %1"), Sentence::tr("100 %"), Sentence()}) {
        const Json stored = toJson(said);
        const Sentence read = sentence(Json::parse(stored.dump()));
        CHECK(read.english() == said.english());
        CHECK(read.source() == said.source());
        CHECK(read.values().size() == said.values().size());
        CHECK(toJson(read) == stored);
    }
    CHECK(toJson(Sentence::tr("%1: %2", "a.json", inner)) ==
          Json::parse(R"(["%1: %2", "a.json", ["%1 and %1", "\"quoted\""]])"));
    CHECK(toJson(Sentence::verbatim("as it is")) == Json("as it is"));
}

TEST_CASE("a plain string of an older project file is said verbatim") {
    const Sentence read = sentence(Json("a.json has 100 %1 signs."));
    CHECK(read.english() == "a.json has 100 %1 signs.");
    CHECK(read.source().empty());
    CHECK(read.values().empty());
}

TEST_CASE("JSON that is no sentence is refused") {
    for (const char* stored : {"3", "null", "[]", "{}", R"({"a": "b"})", "[1]", R"(["%1", 2])", R"(["%1", []])"}) {
        CAPTURE(stored);
        CHECK_THROWS_AS((void)sentence(Json::parse(stored)), Json::exception);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/values.h"

#include <cmath>

#include "tests/testing.h"

using namespace dynak;
using nlohmann::json;

namespace {

json resolve(const json& value, const json& config = json::object(), const json& definitions = json::object(),
             std::optional<std::int64_t> layer = {}) {
    Values values(
        definitions, config, [](const std::string&) { return false; }, Sentence::verbatim("mine.json"),
        Sentence::verbatim("config.json"));
    values.setLayer(layer);
    return values.resolve(value);
}

std::string refusal(const json& value, const json& config = json::object(), const json& definitions = json::object()) {
    return testing::errorOf([&] { (void)resolve(value, config, definitions); }).text;
}

template <class Work>
std::string said(Work&& work) {
    return testing::errorOf(work).text;
}

}  // namespace

TEST_CASE("look-ups take the first field that is there") {
    const json config{{"a", nullptr}, {"b", 3}, {"deep", {{"inner", {{"x", 5}}}}}};
    CHECK(resolve({{"config", "b"}}, config) == 3);
    CHECK(resolve({{"config", {"a", "b"}}}, config) == 3);
    CHECK(resolve({{"config", "deep.inner.x"}}, config) == 5);
    CHECK(resolve({{"config", "a"}, {"default", 7}}, config) == 7);
    CHECK(resolve({{"config", "c"}, {"default", {{"config", "b"}}}}, config) == 3);
    CHECK(resolve({{"config", "c"}, {"optional", true}}, config).is_null());
    CHECK(resolve({{"config", "deep.{part}.x"}}, config, {{"part", "inner"}}) == 5);
}

TEST_CASE("items and maps") {
    const json config{{"layer_types", {"full", "local"}}, {"act", "gelu"}, {"flag", true}};
    const json item{{"config", "layer_types"}, {"item", "=layer"}};
    CHECK(resolve(item, config, json::object(), 1) == "local");
    CHECK(testing::mentions(said([&] { (void)resolve(item, config, json::object(), 2); }), "item 2"));
    CHECK(resolve({{"config", "act"}, {"map", {{"gelu", "gelu_tanh"}}}}, config) == "gelu_tanh");
    CHECK(resolve({{"config", "act"}, {"map", {{"relu", "silu"}}}}, config) == "gelu");
    CHECK(resolve({{"config", "act"}, {"map", {{"relu", "silu"}, {"*", "tanh"}}}}, config) == "tanh");
    CHECK(resolve({{"config", "flag"}, {"map", {{"true", 2}}}}, config) == 2);
}

TEST_CASE("names are filled into texts, one for each layer") {
    const json definitions{{"kind", "=layer % 2 == 0 ? 'even' : 'odd'"}, {"two", 2}};
    Values values(
        definitions, json::object(), [](const std::string&) { return false; }, Sentence::verbatim("mine.json"),
        Sentence::verbatim("config.json"));
    values.setLayer(0);
    CHECK(values.fill("h.{layer}.{kind}.{two}") == "h.0.even.2");
    values.setLayer(1);
    CHECK(values.fill("h.{layer}.{kind}") == "h.1.odd");
    CHECK(values.fill("norms.{head}.weight") == "norms.{head}.weight");
    values.setLayer(std::nullopt);
    CHECK(testing::mentions(said([&] { (void)values.fill("{layer}"); }), "outside a block"));
}

TEST_CASE("a missing field of config.json is named") {
    const std::string text = refusal({{"config", {"n_embd", "hidden_size"}}});
    CHECK(testing::mentions(text, "config.json", "\"n_embd\"", "\"hidden_size\"", "mine.json"));
}

TEST_CASE("wrong values are refused") {
    CHECK(testing::mentions(refusal("=unknown"), "not listed under \"values\""));
    CHECK(testing::mentions(refusal({{"default", 1}}), "without \"config\""));
    CHECK(testing::mentions(refusal({{"config", 3}}), "names a field"));
    CHECK(testing::mentions(refusal({{"config", json::array({"a", 3})}}), "names a field"));
    CHECK(testing::mentions(refusal({{"config", "a"}, {"defualt", 3}}), "unknown field \"defualt\""));
    const json object{{"n", 10.5}, {"t", "many"}, {"f", "yes"}, {"l", {1, "two"}}};
    Values values(
        object, object, [](const std::string&) { return false; }, Sentence::verbatim("mine.json"),
        Sentence::verbatim("config.json"));
    CHECK(testing::mentions(said([&] { (void)values.integer(object, "n"); }), "whole number"));
    CHECK(testing::mentions(said([&] { (void)values.number(object, "t"); }), "must be a number"));
    CHECK(testing::mentions(said([&] { (void)values.number(object, "absent"); }), "must be a number"));
    CHECK(testing::mentions(said([&] { (void)values.flag(object, "f", false); }), "true or false"));
    CHECK(testing::mentions(said([&] { (void)values.text(object, "n"); }), "must be text"));
    CHECK(testing::mentions(said([&] { (void)values.numbers(object, "l"); }), "lists numbers"));
}

TEST_CASE("cycles and long chains end") {
    CHECK(testing::mentions(refusal("=a", json::object(), {{"a", "=b + 1"}, {"b", "=a"}}), "depends on itself"));
    CHECK(testing::mentions(refusal("=a", json::object(), {{"a", "x{a}"}}), "depends on itself"));
    json chain = json::object();
    for (int i = 0; i < 100000; ++i) chain["v" + std::to_string(i)] = "=v" + std::to_string(i + 1);
    CHECK(testing::mentions(refusal("=v0", json::object(), chain), "depends on too many"));
    json nested = 1;
    for (int i = 0; i < 1000; ++i) nested = json{{"config", "absent"}, {"default", nested}};
    CHECK(testing::mentions(refusal(nested), "nested too deeply"));
}

TEST_CASE("a value is resolved once, however often it is used") {
    json doubling{{"v60", 1}};  // 2^60 steps if each use were resolved anew
    for (int i = 0; i < 60; ++i) {
        const std::string next = "v" + std::to_string(i + 1);
        doubling["v" + std::to_string(i)] = "=" + next + " + " + next;
    }
    CHECK(resolve("=v0", json::object(), doubling) == std::pow(2.0, 60));
}

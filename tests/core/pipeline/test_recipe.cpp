// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/pipeline/recipe.h"
#include "tests/testing.h"

using namespace dynak;
using Json = nlohmann::json;

TEST_CASE("The table of stages is sound") {
    std::vector<std::string> seen;
    for (const StageRow& stage : stages()) {
        CAPTURE(stage.id);
        for (const std::string& need : stage.needs) CHECK(std::find(seen.begin(), seen.end(), need) != seen.end());
        seen.push_back(stage.id);
        CHECK_FALSE(stage.title.empty());
        CHECK(stage.effect.ends_with('.'));
        for (const OptionRow& option : stage.options) {
            CAPTURE(option.id);
            CHECK(option.effect.ends_with('.'));
            CHECK(&optionNamed(stage, option.id) == &option);
            CHECK(option.choices.empty() == (option.type != OptionType::choice));
            const Json given = stage.id == "partition" && option.id == "expertSize" ? Json(24) : option.defaultValue;
            CHECK_NOTHROW((void)canonicalOptions(stage, {{option.id, given}}));
        }
    }
}

TEST_CASE("A recipe is filled up with defaults and has one spelling") {
    const Json empty = canonicalRecipe(Json::object());
    CHECK(empty == parseRecipe(""));
    CHECK(empty.at("partition").at("experts") == 0);
    CHECK(empty.at("sweep").at("count") == 20);
    CHECK(canonicalRecipe(empty) == empty);
    const Json a = canonicalRecipe(Json::parse(R"({"profile":{"tokens":5e3},"sweep":{"values":[1,0.5]}})"));
    const Json b = canonicalRecipe(Json::parse(R"({"sweep":{"values":[1.0,0.50]},"profile":{"tokens":5000}})"));
    CHECK(a.dump() == b.dump());
    CHECK(a.dump() != empty.dump());
}

TEST_CASE("Experts are given by number or by size") {
    const auto partition = [](const char* text) {
        return canonicalRecipe({{"partition", Json::parse(text)}}).at("partition");
    };
    CHECK(partition(R"({"expertSize":24})").at("experts") == 0);
    CHECK(partition(R"({"experts":16})").at("expertSize") == 0);
    CHECK_THROWS_AS((void)partition(R"({"experts":16,"expertSize":24})"), Error);
}

TEST_CASE("A wrong recipe says what is wrong and what is allowed") {
    struct Case {
        const char* recipe;
        std::vector<const char*> words;
    };
    const std::vector<Case> cases{
        {R"({"partitoin":{}})", {"partitoin"}},
        {R"({"partition":{"size":3}})", {"partition", "size"}},
        {R"({"partition":{"method":"metis"}})", {"method", "metis", "kmeans", "coactivation"}},
        {R"({"partition":{"method":3}})", {"method", "3"}},
        {R"({"partition":{"experts":1.5}})", {"experts", "1.5", "whole"}},
        {R"({"partition":{"experts":-1}})", {"experts", "-1", "from 0"}},
        {R"({"partition":{"restarts":1e300}})", {"restarts", "1000"}},
        {R"({"profile":{"coactivation":"yes"}})", {"coactivation", "yes", "true or false"}},
        {R"({"fit-routers":{"learningRate":0}})", {"learningRate", "from 1e-09"}},
        {R"({"sweep":{"values":[0.1,"x"]}})", {"values", "list of numbers"}},
        {R"({"sweep":{"values":0.1}})", {"values", "list of numbers"}},
        {R"({"sweep":[]})", {"sweep", "object"}},
        {R"([])", {"object"}},
    };
    for (const Case& wrong : cases) {
        CAPTURE(wrong.recipe);
        const Error error = testing::errorOf([&] { (void)canonicalRecipe(Json::parse(wrong.recipe)); });
        CHECK(error.code == ErrorCode::badArgument);
        CHECK_FALSE(error.hint.empty());
        for (const char* word : wrong.words) {
            CAPTURE(error.text);
            CHECK(testing::mentions(error.text, word));
        }
    }
}

TEST_CASE("A recipe file is named in errors") {
    const testing::TemporaryFolder folder;
    replaceText(folder / "r.json", R"({"profile":{"tokens":-3}})");
    CHECK(testing::mentions(testing::errorOf([&] { (void)readRecipe(folder / "r.json"); }).text, "r.json", "tokens"));
    replaceText(folder / "r.json", R"({"profile":{"tokens":7}})");
    CHECK(readRecipe(folder / "r.json").at("profile").at("tokens") == 7);
}

TEST_CASE("Options of another version are passed over and kept") {
    const std::string text = R"({"partition":{"depth":3,"experts":4},"distil":{"teacher":"x"},"sweep":{}})";
    CHECK(unknownOptions(text) == std::vector<std::string>{"distil", "partition.depth"});
    CHECK(unknownOptions("").empty());
    Json recipe = parseRecipe(text);
    CHECK(recipe.at("partition").at("experts") == 4);
    CHECK_FALSE(recipe.contains("distil"));
    CHECK_FALSE(recipe.at("partition").contains("depth"));
    recipe["partition"]["experts"] = 8;
    const Json kept = Json::parse(changedRecipe(text, recipe));
    CHECK(kept.at("partition").at("depth") == 3);
    CHECK(kept.at("distil").at("teacher") == "x");
    CHECK(parseRecipe(kept.dump()) == recipe);
    // a recipe that the user writes is checked: a slip of the pen is not another version
    CHECK(testing::mentions(
        testing::errorOf([&] { (void)canonicalRecipe(Json::parse(text), Sentence::verbatim("r.json")); }).text,
        "r.json", "distil"));
    // and so are the values of what is known
    CHECK(testing::mentions(testing::errorOf([] { (void)parseRecipe(R"({"partition":{"experts":-1}})"); }).text,
                            "recipe", "experts"));
}

TEST_CASE("Options are read from words of the command line") {
    const auto read = [](const char* stage, const char* option, const char* text) {
        return parseOption(stageNamed(stage), optionNamed(stageNamed(stage), option), text);
    };
    CHECK(read("sweep", "values", "0.1,0.2") == Json({0.1, 0.2}));
    CHECK(read("sweep", "values", "").empty());
    CHECK(read("profile", "coactivation", "false") == false);
    CHECK(read("partition", "method", "random") == "random");
    CHECK(read("load", "sites", "layer.1.*") == "layer.1.*");
    CHECK(optionName("routerInputsMegabytes") == "router-inputs-megabytes");
    const Error error = testing::errorOf([&] { (void)read("partition", "expertSize", "many"); });
    CHECK(testing::mentions(error.text, "--expert-size", "many", "whole number"));
}

TEST_CASE("Changing one option leaves the others, but for what it switches off") {
    Json recipe = withOptions(canonicalRecipe(Json::object()), "partition", {{"expertSize", 24}});
    recipe = withOptions(recipe, "sweep", {{"count", 5}});
    CHECK(recipe.at("partition").at("expertSize") == 24);
    recipe = withOptions(recipe, "partition", {{"experts", 8}});
    CHECK(recipe.at("partition").at("expertSize") == 0);
    CHECK(recipe.at("sweep").at("count") == 5);
    CHECK_THROWS_AS((void)withOptions(recipe, "sweep", {{"count", 1}}), Error);
}

TEST_CASE("Options are written as the command line reads them") {
    for (const StageRow& stage : stages())
        for (const OptionRow& option : stage.options) {
            CAPTURE(option.id);
            CHECK(parseOption(stage, option, optionText(option.defaultValue)) == option.defaultValue);
        }
    const StageRow& sweep = stageNamed("sweep");
    const Json values = {0.0, 0.25, 1.0};
    CHECK(parseOption(sweep, optionNamed(sweep, "values"), optionText(values)) == values);
}

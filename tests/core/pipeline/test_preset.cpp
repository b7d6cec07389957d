// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/preset.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <set>

#include "core/architecture/families.h"
#include "core/base/file.h"
#include "core/base/resources.h"
#include "core/pipeline/recipe.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

Project projectOf(const std::string& family, Activation activation, std::int64_t neurons = 3072) {
    Project project;
    project.model.family = family;
    for (const char* id : {"layer.0.ffn", "layer.1.ffn"}) {
        Site site;
        site.id = id;
        site.activation = activation;
        site.neurons = neurons;
        project.sites.push_back(site);
    }
    return project;
}

nlohmann::json of(const char* preset, const Project& project,
                  const nlohmann::json& current = canonicalRecipe(nlohmann::json::object())) {
    return presetRecipe(presetNamed(preset), project, current);
}

}  // namespace

TEST_CASE("every preset is a whole recipe for every family") {
    const auto known = presets();
    REQUIRE(known.size() == 4);
    CHECK(known[0].id == "quick-look");
    std::set<std::string> families;
    for (const FamilyRow& row : knownFamilies()) families.insert(row.family);
    for (const Preset& preset : known) {
        CHECK_FALSE(preset.effect.empty());
        for (const auto& overlay : preset.overlays)
            for (const auto& family : overlay.value("families", nlohmann::json::array()))
                CHECK_MESSAGE(families.contains(family.get<std::string>()), family.dump());
        for (const std::string& family : families) {
            const auto recipe =
                presetRecipe(preset, projectOf(family, Activation::gelu), canonicalRecipe(nlohmann::json::object()));
            CHECK(canonicalRecipe(recipe) == recipe);
        }
    }
}

TEST_CASE("a preset follows family and activation") {
    const Project vit = projectOf("vit", Activation::gelu);
    CHECK(of("quick-look", vit)["sparsify"]["enabled"] == false);
    CHECK(of("balanced", vit)["relufy"]["enabled"] == true);
    CHECK(of("balanced", projectOf("vit", Activation::relu))["relufy"]["enabled"] == false);
    // METHOD §1.3
    CHECK(of("paper", vit)["sparsify"]["alpha"] == 0.2);
    CHECK(of("paper", vit)["partition"]["expertSize"] == 6);
    CHECK(of("paper", projectOf("bert", Activation::gelu))["sparsify"]["penalty"] == "l1");
    CHECK(of("paper", projectOf("gpt2", Activation::geluTanh))["sparsify"]["accumulation"] == 120);
    CHECK(of("paper", projectOf("llama", Activation::silu))["fit-routers"]["hidden"] == 512);
    CHECK(of("balanced", vit)["partition"]["method"] == "coactivation");
    CHECK(of("sparsest", vit)["replace-projections"]["enabled"] == true);
    CHECK(of("sparsest", vit)["partition"]["method"] == "coactivation");
    CHECK(of("sparsest", vit)["fit-routers"]["steps"] == 8000);
    CHECK(of("sparsest", vit)["profile"]["tokens"] == 400000);
    CHECK(of("sparsest", projectOf("bert", Activation::relu))["relufy"]["enabled"] == false);
    // what does not divide is left to be chosen
    CHECK(of("paper", projectOf("vit", Activation::gelu, 1024))["partition"]["expertSize"] == 0);
    // ReLU that an earlier training put in is no property of the model it was given
    Project trained = projectOf("vit", Activation::relu);
    trained.trained.push_back({"relufy", "k", {}, {}, {}, {}, {}});
    CHECK(of("balanced", trained)["relufy"]["enabled"] == true);
}

TEST_CASE("a preset leaves sites, seeds and speed alone and everything else at its value") {
    const Project project = projectOf("bert", Activation::gelu);
    auto current = canonicalRecipe({{"load", {{"sites", "layer.0.*"}}},
                                    {"partition", {{"seed", 7}, {"experts", 12}}},
                                    {"sweep", {{"executor", "masked"}, {"count", 5}}}});
    const auto recipe = of("balanced", project, current);
    CHECK(recipe["load"]["sites"] == "layer.0.*");
    CHECK(recipe["partition"]["seed"] == 7);
    CHECK(recipe["sweep"]["executor"] == "masked");
    CHECK(recipe["partition"]["experts"] == 0);
    CHECK(recipe["sweep"]["count"] == 20);
    CHECK(of("balanced", project, recipe) == recipe);
    CHECK(of("paper", project, recipe) != recipe);
}

TEST_CASE("an unknown preset and a damaged list say what is wrong") {
    const auto unknown = attempt([] { return presetNamed("balancd"); });
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().hint.english().find("Did you mean \"balanced\"?") != std::string::npos);
    const testing::TemporaryFolder folder;
    std::filesystem::create_directory(folder / "architectures");
    const std::string before = std::getenv("DYNAK_RESOURCES") ? std::getenv("DYNAK_RESOURCES") : "";
    const auto with = [&](const char* content) {
        replaceText(folder / "presets.json", content);
        ::setenv("DYNAK_RESOURCES", folder.path().c_str(), 1);
        auto refused = attempt([] { return presets(); });
        before.empty() ? ::unsetenv("DYNAK_RESOURCES") : ::setenv("DYNAK_RESOURCES", before.c_str(), 1);
        REQUIRE_FALSE(refused);
        return refused.error();
    };
    CHECK(with(R"({"presets": [{"id": "x"}]})").code == ErrorCode::badFile);
    const Error option =
        with(R"({"presets": [{"id": "x", "title": "X", "effect": "E", "recipe": {"sparsify": {"alfa": 1}}}]})");
    CHECK(option.text.english().find("alfa") != std::string::npos);
    CHECK(option.text.english().find("preset \"x\"") != std::string::npos);
}

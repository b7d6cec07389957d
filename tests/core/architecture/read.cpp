// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/read.h"

#include <algorithm>

#include "core/architecture/families.h"
#include "core/architecture/tensor_names.h"
#include "core/base/file.h"
#include "tests/testing.h"

using namespace dynak;
using nlohmann::json;

namespace {

// A small decoder that reads, to be changed by each test.
json decoder() {
    return json::parse(R"({
        "schema": 1, "family": "small", "width": 8, "vocabulary": 20, "context": 16, "end_id": [2, 3],
        "values": {"heads": 2},
        "linear": {"bias": false},
        "norm": {"kind": "rms", "eps": 1e-6},
        "stacks": [{
            "layers": 3, "causal": true,
            "embedding": {"tokens": "tokens.weight"},
            "block": {"branches": [
                {"kind": "attention", "norm_before": "{layer}.first", "heads": "=heads", "head_width": 4,
                 "query": "{layer}.q", "key": "{layer}.k", "value": "{layer}.v", "output": "{layer}.o",
                 "window": "=layer % 2 == 0 ? 6 : 0", "rotary": {}},
                {"kind": "ffn", "norm_before": "{layer}.second", "neurons": 12, "activation": "silu",
                 "gate": "{layer}.gate", "up": "{layer}.up", "down": "{layer}.down"}]},
            "final_norm": "norm"}],
        "outputs": [{"task": "language_model", "architectures": ["SmallForCausalLM"],
                     "steps": [{"linear": {"weight": "head.weight", "tied": "tokens.weight"}}]}]})");
}

json& attention(json& description) {
    return description["stacks"][0]["block"]["branches"][0];
}

Architecture read(const json& description, const json& config = json::object(),
                  const std::string& stored = "tokens.weight") {
    return readArchitecture(
        description, config, [&](const std::string& name) { return name == stored; }, Sentence::verbatim("mine.json"));
}

std::string refusal(const json& description, const json& config = json::object()) {
    const Error error = testing::errorOf([&] { (void)read(description, config); });
    CHECK(error.code == ErrorCode::badModel);
    CHECK(testing::mentions(error.text, "mine.json"));
    return error.text;
}

}  // namespace

TEST_CASE("a description is resolved layer by layer") {
    const Architecture spec = read(decoder());
    CHECK(spec.width == 8);
    CHECK(spec.endIds == std::vector<std::int64_t>{2, 3});
    const auto& blocks = spec.stacks[0].blocks;
    REQUIRE(blocks.size() == 3);
    CHECK(blocks[2].branches[0].attention.query.weight == "2.q.weight");
    CHECK(blocks[2].branches[0].attention.query.bias.empty());
    CHECK(blocks[0].branches[0].attention.window == 6);
    CHECK(blocks[1].branches[0].attention.window == 0);
    CHECK(blocks[0].branches[0].attention.causal);
    CHECK(blocks[0].branches[0].attention.scale == doctest::Approx(0.5));
    CHECK(blocks[0].branches[0].attention.rotary.width == 4);
    CHECK(blocks[1].branches[1].ffn.gated);
    CHECK(blocks[1].branches[1].normBefore.eps == 1e-6);
    CHECK(spec.stacks[0].blockId(1) == "layer.1");
    CHECK(spec.output.steps[0].linear.weight == "tokens.weight");  // tied: no head is stored
    CHECK(read(decoder(), json::object(), "head.weight").output.steps[0].linear.weight == "head.weight");
}

TEST_CASE("the output follows config.json's class") {
    CHECK(read(decoder(), {{"architectures", {"SmallForCausalLM"}}}).output.task == Task::languageModel);
    CHECK(read(decoder(), {{"architectures", {"SmallModel"}}}).output.task == Task::embedding);
}

TEST_CASE("misspelt and missing fields are named") {
    json wrong = decoder();
    attention(wrong)["norm"] = "x";
    CHECK(testing::mentions(refusal(wrong), "\"branch\"", "unknown field \"norm\""));
    wrong = decoder();
    wrong["widht"] = 8;
    CHECK(testing::mentions(refusal(wrong), "unknown field \"widht\""));
    wrong = decoder();
    wrong.erase("width");
    CHECK(testing::mentions(refusal(wrong), "\"width\" must be a number"));
    wrong = decoder();
    attention(wrong).erase("key");
    CHECK(testing::mentions(refusal(wrong), "attention needs \"key\""));
    wrong = decoder();
    wrong["stacks"][0]["block"]["branches"][1].erase("up");
    CHECK(testing::mentions(refusal(wrong), "\"up\" or \"gate_up\""));
    wrong = decoder();
    wrong["//"] = "a remark";
    CHECK_NOTHROW((void)read(wrong));
}

TEST_CASE("keys and values in one tensor") {
    json description = decoder();
    for (const char* field : {"key", "value"}) attention(description).erase(field);
    attention(description)["key_value"] = "{layer}.kv";
    const auto layoutOf = [&] {
        const AttentionSpec spec = read(description).stacks[0].blocks[1].branches[0].attention;
        CHECK(spec.query.weight == "1.q.weight");
        CHECK(spec.query.layout == FusedLayout::single);
        for (const LinearSpec* part : {&spec.key, &spec.value}) CHECK(part->weight == "1.kv.weight");
        CHECK(spec.key.part == 1);
        CHECK(spec.value.part == 2);
        CHECK(spec.key.layout == spec.value.layout);
        return spec.key.layout;
    };
    CHECK(layoutOf() == FusedLayout::blocks);
    attention(description)["layout"] = "heads";
    CHECK(layoutOf() == FusedLayout::heads);
}

TEST_CASE("wrong types and choices are named") {
    const auto changed = [](const char* field, const json& value) {
        json description = decoder();
        attention(description)[field] = value;
        return refusal(description);
    };
    CHECK(testing::mentions(changed("heads", "two"), "\"heads\" must be a number"));
    CHECK(testing::mentions(changed("heads", 3.5), "whole number"));
    CHECK(testing::mentions(changed("heads", -1), "outside 0"));
    CHECK(testing::mentions(changed("key_value_heads", 3), "divisible"));
    CHECK(testing::mentions(changed("query", 5), "a linear layer is a name or an object"));
    CHECK(testing::mentions(changed("query", json::array({"a"})), "a linear layer is a name or an object"));
    CHECK(testing::mentions(changed("norm_before", 7), "a norm is a name or an object"));
    CHECK(testing::mentions(changed("kind", "convolution"), "known are attention, ffn"));
    CHECK(testing::mentions(changed("rotary", {{"width", 3}}), "must be even"));
    CHECK(testing::mentions(changed("rotary", {{"pairing", "pairs"}}), "known are halves, neighbours"));
    json fused{{"name", "qkv"}};
    json description = decoder();
    attention(description)["query_key_value"] = fused;
    attention(description)["fused_order"] = {"query", "query", "key"};
    CHECK(testing::mentions(refusal(description), "each once"));
    attention(description).erase("fused_order");
    attention(description)["fused_groups"] = 2;
    CHECK(testing::mentions(refusal(description), "\"fused_groups\""));
    description = decoder();
    attention(description)["key_value"] = fused;
    attention(description).erase("query");
    CHECK(testing::mentions(refusal(description), "\"query\" beside \"key_value\""));
    for (const char* field : {"values", "linear", "norm", "stacks", "outputs"}) {
        INFO(field);
        description = decoder();
        description[field] = 3;
        (void)refusal(description);
    }
    description = decoder();
    description["schema"] = "1";
    CHECK(testing::mentions(refusal(description), "schema"));
    description = decoder();
    description["ignore"] = {"(open"};
    CHECK(testing::mentions(refusal(description), "not a regular expression"));
    description = decoder();
    description["stacks"][0]["block"]["branches"][1]["activation"] = "mish";
    CHECK(testing::mentions(refusal(description), "\"mish\" is not known"));
}

TEST_CASE("rotary scaling that would break is refused") {
    json description = decoder();
    attention(description)["rotary"]["scaling"] = "config";
    const auto scaled = [&](const json& parameters) {
        return json{{"max_position_embeddings", 64}, {"rope_scaling", parameters}};
    };
    CHECK(testing::mentions(refusal(description, scaled({{"rope_type", "spiral"}})), "\"spiral\"", "longrope"));
    CHECK(testing::mentions(refusal(description, scaled({{"type", "linear"}, {"factor", 0}})), "above 0"));
    CHECK(testing::mentions(
        refusal(description, scaled({{"type", "llama3"}, {"low_freq_factor", 4}, {"high_freq_factor", 4}})),
        "low_frequency_factor"));
    const json lists{{"type", "longrope"}, {"short_factor", {1}}, {"long_factor", {1, 2}}};
    CHECK(testing::mentions(refusal(description, scaled(lists)), "needs 2 numbers"));
    const json good{
        {"type", "su"}, {"short_factor", {1, 2}}, {"long_factor", {2, 4}}, {"original_max_position_embeddings", 16}};
    const RotarySpec rotary = read(description, scaled(good)).stacks[0].blocks[0].branches[0].attention.rotary;
    CHECK(rotary.scaling == "longrope");
    CHECK(rotary.factor == 4);
    CHECK(rotary.longFactors == std::vector<double>{2, 4});
}

TEST_CASE("numbers out of a hostile config.json are bounded") {
    json description = decoder();
    description["stacks"][0]["layers"] = {{"config", "n_layer"}};
    for (const json& layers : {json(0), json(-3), json(5000), json(1e300), json(1e18)}) {
        INFO(layers.dump());
        (void)refusal(description, {{"n_layer", layers}});
    }
    description = decoder();
    description["width"] = {{"config", "d"}};
    CHECK(testing::mentions(refusal(description, {{"d", 1e11}}), "outside 0"));
    CHECK(testing::mentions(refusal(description, {{"d", nullptr}, {"e", 1}}), "config.json lacks \"d\""));
}

TEST_CASE("errors tell where a wrong number comes from") {
    json description = decoder();
    description["values"]["wide"] = {{"config", {"d_model", "n_embd"}}};
    description["values"]["many"] = {{"config", "n_head"}};
    attention(description)["head_width"] = "=wide / many";
    attention(description)["heads"] = "=many";
    const std::string text = refusal(description, {{"n_embd", 16}, {"n_head", 5}});
    CAPTURE(text);
    CHECK(testing::mentions(text, "\"head_width\"", "3.2", "wide is 16 from \"n_embd\" of config.json",
                            "many is 5 from \"n_head\" of config.json"));
    CHECK(testing::mentions(refusal(description, {{"n_embd", 16}, {"n_head", "5"}}), "config.json"));
    attention(description)["head_width"] = 8;
    CHECK(testing::mentions(refusal(description, {{"n_embd", 16}, {"n_head", "five"}}), "\"heads\"", "\"five\"",
                            "from \"n_head\" of config.json"));
    attention(description)["heads"] = "=(" + std::string(100000, '(');
    const std::string deep = refusal(description, {{"n_embd", 16}, {"n_head", 5}});
    CHECK(deep.size() < 1000);
}

TEST_CASE("stored names are stripped and replaced") {
    const json description{{"strip", {"bert.", "model."}},
                           {"replace", json::array({json::array({"gamma", "weight"})})}};
    const TensorNames names({"bert.norm.gamma", "model.a.weight", "a.weight", "other"}, description);
    CHECK(names.stored("norm.weight") == "bert.norm.gamma");
    CHECK(names.stored("a.weight") == "a.weight");  // the unchanged one wins
    CHECK(names.contains("other"));
    CHECK_FALSE(names.contains("bert.norm.gamma"));
    for (const json& wrong :
         {json{{"strip", "bert."}}, json{{"strip", {1}}}, json{{"replace", {{"one"}}}}, json{{"replace", "a"}}}) {
        INFO(wrong.dump());
        CHECK(testing::errorOf([&] { (void)TensorNames({"x"}, wrong); }).code == ErrorCode::badModel);
    }
}

TEST_CASE("every built-in description is listed once") {
    std::vector<std::string> types;
    for (const auto& row : knownFamilies()) {
        INFO(row.file.string());
        CHECK_FALSE(row.family.empty());
        CHECK_FALSE(row.modelTypes.empty());
        for (const auto& type : row.modelTypes) types.push_back(type);
    }
    CHECK(types.size() >= 40);
    std::ranges::sort(types);
    CHECK(std::ranges::adjacent_find(types) == types.end());
}

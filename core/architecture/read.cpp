// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/read.h"

#include <regex>

#include "core/architecture/adaptation.h"
#include "core/architecture/reader.h"
#include "core/architecture/values.h"
#include "core/base/error.h"

namespace dynak {

using nlohmann::json;

namespace {

constexpr std::int64_t mostLayers = 4096;

}  // namespace

StackSpec Reader::stack(const json& object) const {
    allow(object, "stack", {"name", "layers", "causal", "embedding", "block", "final_norm", "final_projection"});
    StackSpec spec;
    spec.name = values_.text(object, "name", "");
    const auto layers = values_.integer(object, "layers");
    if (layers < 1 || layers > mostLayers)
        values_.fail(
            Sentence::tr("\"layers\" is %1, outside 1 … %2%3", layers, mostLayers, values_.source(object, "layers")));
    const bool causal = values_.flag(object, "causal", false);
    spec.embedding = embedding(part(object, "embedding"));
    const json& block = part(object, "block");
    allow(block, "block", {"parallel", "branches"});
    if (!block.contains("branches") || !block["branches"].is_array())
        values_.fail(Sentence::tr("\"block\" needs a list \"branches\""));
    for (std::int64_t layer = 0; layer < layers; ++layer) {
        scoped_.setLayer(layer);
        BlockSpec row;
        row.parallel = values_.flag(block, "parallel", false);
        for (const auto& entry : block["branches"])
            if (given(entry)) row.branches.push_back(branch(entry, causal));
        spec.blocks.push_back(std::move(row));
    }
    scoped_.setLayer(std::nullopt);
    spec.finalNorm = norm(part(object, "final_norm"));
    if (given(part(object, "final_projection"))) spec.finalProjection = linear(object["final_projection"]);
    return spec;
}

// A pattern that compiles; '{' has its own meaning there, so names are not filled in.
std::string Reader::regularExpression(const json& pattern) const {
    if (!pattern.is_string())
        values_.fail(Sentence::tr("\"ignore\" lists regular expressions, found %1", pattern.dump()));
    try {
        static_cast<void>(std::regex(pattern.get_ref<const std::string&>()));
    } catch (const std::regex_error&) {
        values_.fail(Sentence::tr("\"ignore\" holds %1, which is not a regular expression", pattern.dump()));
    }
    return pattern.get<std::string>();
}

Architecture Reader::read(const json& config) {
    allow(description_, Sentence::tr("the file"),
          {"schema",     "family", "title",    "applies",          "strip",   "replace",   "ignore",
           "linear",     "norm",   "values",   "stacks",           "outputs", "width",     "context",
           "vocabulary", "pad_id", "start_id", "decoder_start_id", "end_id",  "preprocess"});
    Architecture spec;
    spec.family = values_.text(description_, "family");
    spec.title = values_.text(description_, "title", spec.family);
    spec.width = size(description_, "width");
    if (spec.width < 1) values_.fail(Sentence::tr("\"width\" must be at least 1"));
    spec.context = size(description_, "context", 0);
    spec.vocabulary = size(description_, "vocabulary", 0);
    spec.padId = tokenId(description_, "pad_id");
    spec.startId = tokenId(description_, "start_id");
    spec.decoderStartId = tokenId(description_, "decoder_start_id");
    if (description_.contains("end_id")) {
        const json ends = values_.resolve(description_["end_id"]);
        if (ends.is_number())
            spec.endIds.push_back(ends.get<std::int64_t>());
        else if (ends.is_array())
            for (const auto& end : ends) spec.endIds.push_back(end.get<std::int64_t>());
    }
    if (!description_.contains("stacks") || !description_["stacks"].is_array() || description_["stacks"].empty() ||
        description_["stacks"].size() > 2)
        values_.fail(Sentence::tr("\"stacks\" must list one stack, or an encoder and a decoder"));
    for (const auto& entry : description_["stacks"]) spec.stacks.push_back(stack(entry));
    spec.output = output(part(description_, "outputs"), config);
    spec.strip = texts(description_, "strip");
    for (const auto& rule : part(description_, "replace"))
        spec.replace.emplace_back(rule.at(0).get<std::string>(), rule.at(1).get<std::string>());
    for (const auto& pattern : part(description_, "ignore")) spec.ignore.push_back(regularExpression(pattern));
    if (spec.output.task == Task::classification && config.contains("id2label") && config["id2label"].is_object()) {
        const auto& table = config["id2label"];
        for (std::size_t i = 0; i < table.size() && table.contains(std::to_string(i)); ++i)
            if (table[std::to_string(i)].is_string())
                spec.labels.push_back(table[std::to_string(i)].get<std::string>());
    }
    if (description_.contains("preprocess")) spec.preprocess = description_["preprocess"];
    spec.description = description_;
    return spec;
}

std::string StackSpec::blockId(std::int64_t layer) const {
    return (name.empty() ? "layer." : name + ".") + std::to_string(layer);
}

Sentence name(Task task) {
    switch (task) {
        case Task::classification: return Sentence::tr("classification");
        case Task::maskedLanguageModel: return Sentence::tr("masked language model");
        case Task::languageModel: return Sentence::tr("language model");
        case Task::sequenceToSequence: return Sentence::tr("sequence to sequence");
        case Task::embedding: return Sentence::tr("embedding");
    }
    return Sentence::verbatim("?");
}

Architecture readArchitecture(const json& description, const json& config,
                              const std::function<bool(const std::string&)>& hasTensor, const Sentence& origin,
                              const Sentence& configOrigin) {
    if (!description.is_object())
        throw Error(ErrorCode::badModel, Sentence::tr("%1 must hold a JSON object.", origin),
                    Sentence::tr("docs/architectures.md describes the fields."));
    const json schema = description.contains("schema") ? description["schema"] : json();
    if (schema != 1)
        throw Error(ErrorCode::badModel,
                    Sentence::tr("%1 has \"schema\": %2; this Dynak reads 1.", origin, schema.dump()),
                    Sentence::tr("docs/architectures.md describes the fields."));
    static const json empty = json::object();
    Values values(description.contains("values") ? description["values"] : empty, config, hasTensor, origin,
                  configOrigin);
    for (const char* field : {"values", "linear", "norm"})
        if (description.contains(field) && !description[field].is_object())
            values.fail(Sentence::tr("\"%1\" must be an object, found %2", field, description[field].dump()));
    try {
        Architecture architecture = Reader(description, values, values).read(config);
        if (config.is_object()) applyAdaptations(architecture, config, configOrigin.empty() ? origin : configOrigin);
        return architecture;
    } catch (const json::exception& error) {
        values.fail(Sentence::tr("a field has a value of the wrong type: %1", error.what()));
    }
}

}  // namespace dynak

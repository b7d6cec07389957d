// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/internal/training_state.h"

#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/checkpoint/safetensors.h"
#include "core/transformer/internal/convert.h"

#include <c10/core/GradMode.h>

namespace dynak {

namespace {

constexpr const char* formatName = "dynak-training";
constexpr const char* formatVersion = "2";

// The three tensors of a parameter and what is put in front of its name.
struct Part {
    const char* prefix;
    at::Tensor TrainedParameter::*tensor;
};
constexpr std::array parts{Part{"model.", &TrainedParameter::value}, Part{"optimizer.mean.", &TrainedParameter::mean},
                           Part{"optimizer.variance.", &TrainedParameter::variance}};

[[noreturn]] void reject(const std::filesystem::path& file, const Sentence& what) {
    throw Error(
        ErrorCode::badFile, Sentence::tr("%1 %2.", file, what),
        Sentence::tr(
            "Resume with the model and options that the run was started with, or start anew without --resume."));
}

// Of a file that is a training checkpoint.
const std::map<std::string, std::string>& checkedMetadata(const SafetensorsFile& stored) {
    const auto& metadata = stored.metadata();
    for (const char* key : {"kind", "version", "step", "options", "lines"})
        if (!metadata.contains(key))
            reject(stored.path(), Sentence::tr("is no training checkpoint: it lacks \"%1\"", key));
    if (metadata.at("kind") != formatName || metadata.at("version") != formatVersion)
        reject(stored.path(), Sentence::tr("is no training checkpoint of version %1", formatVersion));
    return metadata;
}

void requireSameOptions(const std::filesystem::path& file, const std::string& stored, const nlohmann::json& options) {
    nlohmann::json found = toJson(TrainingOptions{});  // what an earlier version did not know was at its default
    found.update(parseJson(stored, Sentence::verbatim(file.string())));
    for (const auto& [key, value] : options.items())
        if (found[key] != value)
            reject(file, Sentence::tr("was written with another \"%1\": expected %2, found %3", key, value.dump(),
                                      found[key].dump()));
}

std::int64_t readStep(const std::filesystem::path& file, const std::string& text, std::int64_t most) {
    std::int64_t step = -1;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), step);
    if (failure != std::errc{} || end != text.data() + text.size() || step < 0 || step > most)
        reject(file, Sentence::tr("names the step \"%1\"; expected 0 to %2", text, most));
    return step;
}

std::string linesText(const std::vector<TrainingLine>& lines) {
    nlohmann::json list = nlohmann::json::array();
    for (const auto& line : lines) list.push_back(toJson(line));
    return list.dump();
}

std::vector<TrainingLine> readLines(const std::filesystem::path& file, const std::string& text) {
    const nlohmann::json list = parseJson(text, Sentence::verbatim(file.string()));
    std::vector<TrainingLine> lines;
    try {
        for (const auto& line : list) lines.push_back(trainingLine(line));
    } catch (const nlohmann::json::exception&) {
        reject(file, Sentence::tr("holds a log that cannot be read"));
    }
    return lines;
}

}  // namespace

void writeTrainingState(const std::filesystem::path& file, const TrainingState& state, const TrainingOptions& options) {
    std::vector<Tensor> kept;
    std::vector<std::string> names;
    for (const auto& parameter : state.parameters)
        for (const auto& part : parts) {
            names.push_back(part.prefix + parameter.name);
            kept.push_back(fromTorch(parameter.*part.tensor));
        }
    std::vector<NamedTensor> tensors;
    for (std::size_t i = 0; i < kept.size(); ++i) tensors.push_back({names[i], kept[i].view()});
    writeSafetensors(file, tensors,
                     {{"kind", formatName},
                      {"version", formatVersion},
                      {"step", std::to_string(state.step)},
                      {"options", toJson(options).dump()},
                      {"lines", linesText(state.lines)}});
}

TrainingLog readTrainingLog(const std::filesystem::path& checkpoint) {
    const SafetensorsFile stored = SafetensorsFile::open(checkpoint);
    const auto& metadata = checkedMetadata(stored);
    TrainingLog log;
    log.steps =
        parseJson(metadata.at("options"), Sentence::verbatim(checkpoint.string())).value("steps", std::int64_t{0});
    log.step = readStep(checkpoint, metadata.at("step"), log.steps);
    log.lines = readLines(checkpoint, metadata.at("lines"));
    return log;
}

void readTrainingState(const std::filesystem::path& file, TrainingState& state, const TrainingOptions& options) {
    const SafetensorsFile stored = SafetensorsFile::open(file);
    const auto& metadata = checkedMetadata(stored);
    requireSameOptions(file, metadata.at("options"), toJson(options));
    const std::vector<TrainingLine> lines = readLines(file, metadata.at("lines"));
    const std::int64_t step = readStep(file, metadata.at("step"), options.steps);
    if (stored.names().size() != state.parameters.size() * parts.size())
        reject(file, Sentence::tr("is of another model: it holds %1 tensors, expected %2", stored.names().size(),
                                  state.parameters.size() * parts.size()));
    for (const auto& parameter : state.parameters)
        for (const auto& part : parts) {
            const std::string name = part.prefix + parameter.name;
            const Shape expected = parameter.value.sizes().vec();
            if (!stored.contains(name) || stored.shape(name) != expected || stored.typeName(name) != "F32")
                reject(file, Sentence::tr("is of another model: expected the tensor \"%1\" of shape %2 in F32", name,
                                          toString(expected)));
        }
    const c10::NoGradGuard guard;
    for (auto& parameter : state.parameters)
        for (const auto& part : parts)
            (parameter.*part.tensor).copy_(toTorch(stored.view(part.prefix + parameter.name)));
    state.step = step;
    state.lines = lines;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/families.h"

#include <algorithm>

#include "core/architecture/read.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/resources.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

// An architecture description is a page or two; anything larger is another file.
constexpr std::uint64_t largestDescription = 4 << 20;

// Where checkpoint.config() was read, for errors.
Sentence configOrigin(const Checkpoint& checkpoint) {
    const fs::path file = checkpoint.folder() / "config.json";
    return fs::is_directory(checkpoint.path()) && fs::exists(file)
               ? Sentence::verbatim(file.string())
               : Sentence::tr("the metadata of %1", checkpoint.path());
}

fs::path chooseFile(const Checkpoint& checkpoint, const std::optional<fs::path>& file) {
    if (file) return *file;
    const fs::path beside = checkpoint.folder() / "architecture.json";
    if (fs::exists(beside)) return beside;
    const json& config = checkpoint.config();
    const std::string type = config.contains("model_type") && config["model_type"].is_string()
                                 ? config["model_type"].get<std::string>()
                                 : std::string();
    std::string known;
    for (const auto& row : knownFamilies()) {
        if (std::ranges::find(row.modelTypes, type) != row.modelTypes.end()) return row.file;
        known += (known.empty() ? "" : ", ") + row.family;
    }
    const Sentence hint = Sentence::tr(
        "describe it in a JSON file (docs/architectures.md) and give it with --architecture FILE, or save it as "
        "architecture.json beside the weights.");
    if (type.empty())
        throw Error(ErrorCode::badModel,
                    Sentence::tr("%1 does not say what it is: there is no config.json with a \"model_type\".",
                                 checkpoint.path()),
                    Sentence::tr("Fetch it from where the weights come from. Or, for a model of your own, %1", hint));
    throw Error(ErrorCode::badModel,
                Sentence::tr("%1 has the \"model_type\" \"%2\", which is not known; known are %3.",
                             configOrigin(checkpoint), type, known),
                Sentence::tr("For a model of your own %1", hint));
}

}  // namespace

std::vector<FamilyRow> knownFamilies() {
    std::vector<FamilyRow> rows;
    for (const auto& entry : fs::directory_iterator(resourceFolder() / "architectures")) {
        if (entry.path().extension() != ".json") continue;
        const json description = readJson(entry.path(), largestDescription);
        try {
            FamilyRow row{description.value("family", ""), description.value("title", ""), {}, entry.path()};
            if (description.contains("applies") && description["applies"].contains("model_type"))
                row.modelTypes = description["applies"]["model_type"].get<std::vector<std::string>>();
            rows.push_back(std::move(row));
        } catch (const json::exception&) {
            throw Error(ErrorCode::badFile,
                        Sentence::tr("%1: \"family\" and \"title\" must be texts, \"applies\" must hold a list "
                                     "\"model_type\" of texts.",
                                     entry.path()),
                        Sentence::tr("docs/architectures.md describes the fields."));
        }
    }
    std::ranges::sort(rows, {}, &FamilyRow::family);
    return rows;
}

ResolvedArchitecture findArchitecture(const Checkpoint& checkpoint, const std::optional<fs::path>& file) {
    const fs::path chosen = chooseFile(checkpoint, file);
    const json description = readJson(chosen, largestDescription);
    ResolvedArchitecture resolved;
    resolved.file = chosen;
    resolved.names = TensorNames(checkpoint.names(), description);
    resolved.architecture = readArchitecture(
        description, checkpoint.config(), [&](const std::string& name) { return resolved.names.contains(name); },
        Sentence::verbatim(chosen.string()), configOrigin(checkpoint));
    return resolved;
}

}  // namespace dynak

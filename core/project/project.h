// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is known about one conversion, as plain data. The `.dynak` file holds the same (docs/file-format.md).
// Results carry the key of the stage run that made them (stage_key.h); `records` says how each run was made.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/sentence.h"
#include "core/base/tensor.h"
#include "core/moe/site_rules.h"
#include "core/partition/partition.h"
#include "core/profile/coactivation.h"
#include "core/profile/sparsity_profile.h"
#include "core/router/router.h"
#include "core/sweep/allocate.h"
#include "core/sweep/sweep.h"
#include "core/transformer/outline.h"
#include "core/transformer/site.h"

namespace dynak {

// A result that may be too large to keep: here once it was computed, else read from the file when asked for
// (project_file.h: load…). Assign a new one to replace what the file has.
template <class T>
struct Stored {
    std::shared_ptr<const T> value;  // null: only in the file
    bool inFile = false;             // saving copies it from file to file

    [[nodiscard]] bool exists() const { return value || inFile; }
    [[nodiscard]] static Stored of(T computed) { return {std::make_shared<const T>(std::move(computed)), false}; }
};

struct ModelReference {
    std::string path;          // folder or .safetensors file, absolute; empty: none chosen yet
    std::string relativePath;  // from the project's folder; set by saving, tried first
    std::string hash;          // Checkpoint::hash
    std::string family;        // "bert"
    std::string title;
    std::string architecture;  // JSON text where the user wrote the description, else empty
    std::int64_t parameters = 0;
    bool embedded = false;  // the model's files are in the project file (embed.h)
};

struct DataReference {
    std::string path;          // absolute; empty: none chosen yet
    std::string relativePath;  // as of the model
    std::string hash;
    std::string description;  // "emotion: 6 classes, 16000 train, 2000 test"
    Sentence split;           // what fitting and measuring use
};

// How one run of a stage was made.
struct StageRecord {
    std::string stage;                // id in the stage table (core/pipeline)
    std::string key;                  // stageKey of inputs and options
    std::vector<std::string> inputs;  // keys of the runs it used
    std::string options;              // JSON object, canonical
    std::uint64_t seed = 0;
    std::string version;  // of Dynak
    std::string date;     // ISO 8601, UTC: "2026-11-23T01:45:09Z"
    double seconds = 0;
    int threads = 0;
    std::string host;   // machine and processor
    std::string torch;  // "2.13.0"
    Sentence failure;   // the error's text where the run failed, else empty
};

struct ProfileResult {
    std::string key;
    SparsityProfile profile;
};

struct SiteCoactivation {
    std::string site;
    std::int64_t neurons = 0;
    std::int64_t tokens = 0;
    Stored<CoactivationCounts> counts;
};

// FFN inputs kept for fitting routers.
struct SiteInputs {
    std::string site;
    std::int64_t tokens = 0;
    std::int64_t width = 0;
    Stored<Matrix<float>> values;  // [tokens, width]
};

// A model that a stage trained: a folder beside the project file, and how its training went.
struct TrainedModel {
    std::string stage;               // "sparsify"
    std::string key;                 // of the run that made it
    std::string path;                // folder, absolute
    std::string relativePath;        // from the project's folder; set by saving, tried first
    std::string hash;                // Checkpoint::hash
    std::string scores;              // JSON {"before": {…}, "after": {…}} on held-out data (docs/file-format.md)
    std::vector<std::string> lines;  // of the training log, JSON each
};

// How the routers of a run of the stage fit-routers were fitted. It stays when routers of the same name take their
// place, so that fits can be compared.
struct RouterFits {
    std::string key;                 // of the run
    std::vector<std::string> sites;  // SiteFit as JSON each, in the order of the model
};

// Several partitions live side by side; the name tells them apart, e.g. "kmeans-24".
struct NamedPartition {
    std::string name;
    std::string key;
    std::string method;
    std::vector<SitePartition> sites;
};

struct NamedRouters {
    std::string name;  // "kmeans-24.regression"
    std::string key;
    std::string partition;  // name
    RouterKind kind = RouterKind::regression;
    Routers routers;
};

struct NamedSweep {
    std::string name;
    std::string key;
    Sentence title;                  // in the legend
    std::string partition, routers;  // names
    Sweep sweep;
    Stored<TokenScores> scores;
};

// A value of the rule for each site, by budgets.
struct NamedAllocations {
    std::string name;  // "kmeans-24.regression.tau.by-site"
    std::string key;
    std::string sweep;  // name: of the single values that its curve is compared with
    Allocations allocations;
};

// An operating point the user keeps.
struct Pin {
    std::string name;
    std::string sweep;  // name
    SiteRules rule;
    std::string note;

    [[nodiscard]] bool operator==(const Pin&) const = default;
};

struct Thumbnail {
    std::string name;
    std::vector<std::byte> png;
};

struct Project {
    std::filesystem::path file;  // where it was opened or last saved; empty: nowhere yet

    std::string title;
    std::string version;   // of the Dynak that saved it
    std::string saved;     // date, as in StageRecord
    std::string revision;  // of the file as it was read or saved last
    ModelReference model;
    DataReference data;
    std::string recipe;     // JSON {stage: {option: value}} (core/pipeline/recipe.h); empty: defaults
    std::string viewState;  // JSON of the window, empty: none
    Outline outline;        // of the model; empty before it was loaded
    std::vector<Site> sites;
    std::vector<StageRecord> records;
    std::vector<TrainedModel> trained;
    std::vector<RouterFits> fits;

    std::optional<ProfileResult> profile;
    std::vector<ProfileResult> earlierProfiles;  // that it replaced, the newest first: to compare with
    std::vector<SiteCoactivation> coactivation;
    std::vector<SiteInputs> inputs;
    std::vector<NamedPartition> partitions;
    std::vector<NamedRouters> routers;
    std::vector<NamedSweep> sweeps;
    std::vector<NamedAllocations> allocations;
    std::vector<Pin> pins;
    std::vector<Thumbnail> thumbnails;

    // Set by embedModel: what the next save takes in. Not in the file.
    std::vector<std::filesystem::path> filesToEmbed;
};

// Null where there is none.
[[nodiscard]] const StageRecord* recordOf(const Project& project, std::string_view key);
[[nodiscard]] const NamedPartition* partitionNamed(const Project& project, std::string_view name);
[[nodiscard]] const NamedRouters* routersNamed(const Project& project, std::string_view name);
[[nodiscard]] const NamedSweep* sweepNamed(const Project& project, std::string_view name);
[[nodiscard]] const NamedAllocations* allocationsNamed(const Project& project, std::string_view name);

// Lets go of the large results that the file holds: they are read again when they are asked for.
void releaseStored(Project& project);

// Adds a record as the last one, in place of the one with the same key.
void putRecord(Project& project, StageRecord record);
// The profile that it replaces is kept among the earlier ones, of which there are at most four.
void putProfile(Project& project, ProfileResult profile);
// Each adds, or replaces what has the same name.
void putPartition(Project& project, NamedPartition partition);
void putRouters(Project& project, NamedRouters routers);
void putSweep(Project& project, NamedSweep sweep);
void putAllocations(Project& project, NamedAllocations allocations);
// Null where there is none.
[[nodiscard]] const TrainedModel* trainedOf(const Project& project, std::string_view key);
// Adds, or replaces what has the same key.
void putTrained(Project& project, TrainedModel model);
// Null where there is none.
[[nodiscard]] const RouterFits* fitsOf(const Project& project, std::string_view key);
// Adds, or replaces what has the same key; fits of runs that were never done are dropped.
void putFits(Project& project, RouterFits fits);

}  // namespace dynak

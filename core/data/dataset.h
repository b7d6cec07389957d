// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets as every stage sees them: named splits of samples, whatever the files look like. docs/data.md is the
// description for users.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/sentence.h"
#include "core/data/batch.h"
#include "core/data/image.h"
#include "core/data/image_preprocessor.h"

namespace dynak {

enum class DatasetKind {
    texts,        // one text (or a pair of texts) a sample, with or without labels
    runningText,  // whole documents for language modelling
    images,
};

// "texts", "running-text", "images", as in dataset.json.
[[nodiscard]] const char* name(DatasetKind kind);

enum class SplitRole { train, validation, test, other };

struct SplitInfo {
    std::string name;  // train, validation, test, or as the files say
    SplitRole role = SplitRole::other;
    std::int64_t count = 0;  // samples; running text: documents
};

struct Sample {
    std::string text;
    std::string pair;                   // second text; empty if there is none
    std::int64_t label = ignoredLabel;  // class id
    Image image;
};

// A sample of a data set. Running text may be cut: bytes [begin, end) of the document, end < 0 is its end.
struct SampleReference {
    std::int32_t split = 0;  // index in DatasetInfo::splits
    std::int64_t index = 0;
    std::int64_t begin = 0;
    std::int64_t end = -1;

    friend bool operator==(const SampleReference&, const SampleReference&) = default;
};

struct DatasetInfo {
    std::filesystem::path path;
    DatasetKind kind = DatasetKind::texts;
    std::string format;  // for people: "labelled text (;)", "IDX", …
    std::vector<SplitInfo> splits;
    bool pairs = false;                                  // every sample has a second text
    std::vector<std::string> labelNames;                 // by class id; empty: the data have no labels
    std::optional<ImagePreprocessor> imagePreprocessor;  // what dataset.json says about images
    std::vector<Sentence> notes;                         // whole sentences: what was left out or guessed
    double heldOutShare = 0;                             // how a single split is divided
    std::uint64_t seed = 0;                              // and by which seed
    std::string contentHash;  // of file contents (image folders: of paths and sizes) and of the description
};

// An opened data set. Immutable and thread-safe; images and documents are read when asked for.
class Dataset {
public:
    virtual ~Dataset() = default;

    [[nodiscard]] const DatasetInfo& info() const { return info_; }

    // Throws Error{badFile, io} when the sample's bytes are damaged or gone.
    [[nodiscard]] virtual Sample read(const SampleReference& reference) const = 0;
    // The class of a sample without reading the rest of it; ignoredLabel if it has none.
    [[nodiscard]] virtual std::int64_t label(const SampleReference& reference) const = 0;
    // Bytes of a document of running text; 0 for other kinds.
    [[nodiscard]] virtual std::int64_t documentBytes(const SampleReference& reference) const;

protected:
    explicit Dataset(DatasetInfo info) : info_(std::move(info)) {}

    DatasetInfo info_;
};

struct DatasetOptions {
    std::filesystem::path description;    // a dataset.json to use instead of the folder's own
    std::vector<std::string> labelNames;  // by class id, where dataset.json gives none
    double heldOutShare = 0;              // 0: dataset.json's, else 0.2 of the samples, 0.1 of running text
    std::uint64_t seed = 1;               // of the division of a single split
};

// Opens a file or a folder; the kind is recognised by content unless dataset.json says it.
// Throws Error{notFound, io, badFile, badData} naming the file, the line or bytes, what was expected and found.
[[nodiscard]] std::shared_ptr<const Dataset> openDataset(const std::filesystem::path& path,
                                                         const DatasetOptions& options = {}, const Job& job = {});

// Throws Error{badData} unless the data have labels and every class id is below `classes`.
void requireLabels(const Dataset& dataset, std::int64_t classes);

// For each class id of the data the class id of a model that calls its classes `modelNames`: by name (any case) when
// the model knows every name of the data, else the same id.
[[nodiscard]] std::vector<std::int64_t> matchLabels(const Dataset& dataset, std::span<const std::string> modelNames);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/checkpoint.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/base/scratch_memory.h"
#include "core/checkpoint/weight_files.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t longestConfig = 64 << 20;        // bytes
constexpr std::size_t hashBlock = std::size_t{1} << 26;  // bytes between two looks at the job

// Sorted.
constexpr std::array companionNames{
    "added_tokens.json",
    "chat_template.jinja",
    "merges.txt",
    "preprocessor_config.json",
    "processor_config.json",
    "sentencepiece.bpe.model",
    "source.spm",
    "special_tokens_map.json",
    "spiece.model",
    "target.spm",
    "target_tokenizer.json",
    "target_vocab.json",
    "tokenizer.json",
    "tokenizer.model",
    "tokenizer_config.json",
    "vocab.json",
    "vocab.txt",
};

nlohmann::json readObject(const fs::path& file) {
    nlohmann::json json = readJson(file, longestConfig);
    if (!json.is_object())
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1 holds %2; a JSON object was expected.", file, json.type_name()),
                    Sentence::tr("Fetch the model's %1 again.", file.filename()));
    return json;
}

nlohmann::json metadataOf(const SafetensorsFile& file) {
    nlohmann::json metadata = nlohmann::json::object();
    for (const auto& [key, value] : file.metadata()) metadata[key] = value;
    return metadata;
}

std::vector<fs::path> findCompanions(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code ignored;
    for (const char* name : companionNames)
        if (fs::is_regular_file(folder / name, ignored)) found.push_back(folder / name);
    return found;
}

std::uint64_t storedBytes(const std::vector<SafetensorsFile>& files) {
    std::uint64_t bytes = 0;
    for (const auto& file : files) bytes += file.bytes().size();
    return bytes;
}

}  // namespace

struct Checkpoint::Contents {
    fs::path path;
    fs::path folder;
    WeightFiles weights;
    nlohmann::json config = nlohmann::json::object();
    nlohmann::json generationConfig = nlohmann::json::object();
    std::vector<fs::path> companions;

    mutable std::mutex hashing;
    mutable std::string hash;

    void openFolder() {
        folder = path;
        weights = openFolderWeights(folder);
        std::error_code ignored;
        config = fs::exists(folder / "config.json", ignored) ? readObject(folder / "config.json")
                                                             : metadataOf(weights.files.front());
        if (fs::exists(folder / "generation_config.json", ignored))
            generationConfig = readObject(folder / "generation_config.json");
        companions = findCompanions(folder);
    }

    void openFile() {
        folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
        weights = openSingleWeights(path);
        config = metadataOf(weights.files.front());
    }

    [[nodiscard]] const SafetensorsFile& home(const std::string& tensor) const {
        const auto found = weights.home.find(tensor);
        if (found == weights.home.end())
            throw Error(ErrorCode::notFound, Sentence::tr("%1 has no tensor \"%2\".", path, tensor),
                        Sentence::tr("Check that the weights belong to this model."));
        return weights.files[found->second];
    }

    [[nodiscard]] std::string computeHash(const Job& job) const {
        Hasher hasher;
        const auto total = static_cast<double>(storedBytes(weights.files));
        double done = 0;
        for (const auto& file : weights.files) {
            for (auto rest = file.bytes(); !rest.empty();) {
                job.throwIfStopped();
                const auto block = rest.first(std::min(rest.size(), hashBlock));
                hasher.add(block);
                releasePages(block);  // else the whole file would stay in memory
                rest = rest.subspan(block.size());
                done += static_cast<double>(block.size());
                job.report(done / total, Sentence::tr("hashing %1", file.path().filename()));
            }
        }
        return hasher.add(config.dump()).digest();
    }
};

Checkpoint Checkpoint::open(const fs::path& path) {
    if (path.empty())
        throw Error(ErrorCode::badArgument, Sentence::tr("The path of the model is empty."),
                    Sentence::tr("Name a folder or a .safetensors file."));
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (!fs::exists(status))
        throw Error(ErrorCode::notFound, Sentence::tr("%1 does not exist.", path), Sentence::tr("Check the path."));
    auto contents = std::make_shared<Contents>();
    contents->path = path;
    if (fs::is_directory(status))
        contents->openFolder();
    else
        contents->openFile();
    return Checkpoint(std::move(contents));
}

std::vector<std::string> Checkpoint::names() const {
    std::vector<std::string> names;
    names.reserve(contents_->weights.home.size());
    for (const auto& [name, file] : contents_->weights.home) names.push_back(name);
    return names;
}

bool Checkpoint::contains(const std::string& name) const {
    return contents_->weights.home.contains(name);
}

const Shape& Checkpoint::shape(const std::string& name) const {
    return contents_->home(name).shape(name);
}

TensorView Checkpoint::view(const std::string& name) const {
    return contents_->home(name).view(name);
}

const nlohmann::json& Checkpoint::config() const {
    return contents_->config;
}

const nlohmann::json& Checkpoint::generationConfig() const {
    return contents_->generationConfig;
}

const fs::path& Checkpoint::path() const {
    return contents_->path;
}

const fs::path& Checkpoint::folder() const {
    return contents_->folder;
}

std::vector<fs::path> Checkpoint::weightFiles() const {
    std::vector<fs::path> files;
    for (const auto& file : contents_->weights.files) files.push_back(file.path());
    return files;
}

const std::vector<fs::path>& Checkpoint::companions() const {
    return contents_->companions;
}

std::optional<fs::path> Checkpoint::companion(const std::string& fileName) const {
    for (const auto& file : contents_->companions)
        if (file.filename() == fileName) return file;
    return std::nullopt;
}

const std::string& Checkpoint::hash(const Job& job) const {
    // a stopped call throws, and the next one starts again
    const std::scoped_lock lock(contents_->hashing);
    if (contents_->hash.empty()) contents_->hash = contents_->computeHash(job);
    return contents_->hash;
}

std::int64_t Checkpoint::parameterCount() const {
    std::int64_t count = 0;
    for (const auto& [name, file] : contents_->weights.home)
        count += elementCount(contents_->weights.files[file].shape(name));
    return count;
}

std::uint64_t Checkpoint::totalBytes() const {
    std::uint64_t bytes = 0;
    for (const auto& [name, file] : contents_->weights.home) bytes += contents_->weights.files[file].byteCount(name);
    return bytes;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/weight_files.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/error.h"
#include "core/base/file.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

constexpr const char* indexName = "model.safetensors.index.json";

Sentence howToConvert() {
    return Sentence::tr(
        "Convert it once in Python: with transformers, model.save_pretrained(folder, safe_serialization=True); "
        "otherwise safetensors.torch.save_file(state_dict, \"model.safetensors\").");
}

bool isPickled(const fs::path& file) {
    const std::string extension = file.extension().string();
    return extension == ".bin" || extension == ".pt" || extension == ".pth" || extension == ".ckpt" ||
           extension == ".pkl" || extension == ".pickle";
}

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::error_code failure;
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, failure), end; !failure && at != end; at.increment(failure))
        files.push_back(at->path());
    if (failure)
        throw Error(ErrorCode::io, Sentence::tr("The folder %1 cannot be listed: %2.", folder, failure.message()),
                    Sentence::tr("Check that you may read it."));
    std::ranges::sort(files);
    return files;
}

WeightFiles single(SafetensorsFile file) {
    WeightFiles weights;
    for (const auto& name : file.names()) weights.home.emplace(name, 0);
    if (weights.home.empty())
        throw Error(ErrorCode::badFile, Sentence::tr("%1 holds no tensors.", file.path()),
                    Sentence::tr("Fetch or write the file again."));
    weights.files.push_back(std::move(file));
    return weights;
}

// A name from the index as a path below the folder.
fs::path shardPath(const fs::path& index, const std::string& shard) {
    const fs::path normal = fs::path(shard).lexically_normal();
    if (shard.empty() || shard.find('\0') != std::string::npos || normal.is_absolute() || *normal.begin() == ".." ||
        !normal.has_filename() || normal == ".")
        throw Error(
            ErrorCode::badFile,
            Sentence::tr("%1 names the shard \"%2\", which is no file inside the model's folder.", index, shard),
            Sentence::tr("Correct the index or fetch the model again."));
    return index.parent_path() / normal;
}

// shard -> the tensors that the index expects there
std::map<fs::path, std::set<std::string>> readIndex(const fs::path& index) {
    const nlohmann::json json = readJson(index);
    const auto map = json.is_object() ? json.find("weight_map") : json.end();
    if (map == json.end() || !map->is_object() || map->empty())
        throw Error(ErrorCode::badFile, Sentence::tr("%1 has no \"weight_map\" from tensor names to shards.", index),
                    Sentence::tr("Fetch the model's index again."));
    std::map<fs::path, std::set<std::string>> shards;
    for (const auto& [tensor, shard] : map->items()) {
        if (!shard.is_string())
            throw Error(ErrorCode::badFile,
                        Sentence::tr("%1 gives the tensor \"%2\" a shard that is not a file name.", index, tensor),
                        Sentence::tr("Fetch the model's index again."));
        shards[shardPath(index, shard.get<std::string>())].insert(tensor);
    }
    return shards;
}

SafetensorsFile openShard(const fs::path& index, const fs::path& shard) {
    std::error_code ignored;
    if (!fs::exists(shard, ignored))
        throw Error(ErrorCode::notFound, Sentence::tr("The shard %1 that %2 names is missing.", shard, index),
                    Sentence::tr("Fetch the missing file into the folder."));
    return SafetensorsFile::open(shard);
}

void requireAgreement(const fs::path& index, const SafetensorsFile& shard, const std::set<std::string>& expected) {
    for (const auto& tensor : expected)
        if (!shard.contains(tensor))
            throw Error(ErrorCode::badModel,
                        Sentence::tr("%1 expects the tensor \"%2\" in %3, which has no such tensor.", index, tensor,
                                     shard.path()),
                        Sentence::tr("Index and shards belong to different downloads: fetch both again."));
    for (const auto& tensor : shard.names())
        if (!expected.contains(tensor))
            throw Error(
                ErrorCode::badModel,
                Sentence::tr("%1 holds the tensor \"%2\", which %3 does not place there.", shard.path(), tensor, index),
                Sentence::tr("Index and shards belong to different downloads: fetch both again."));
}

WeightFiles openSharded(const fs::path& index) {
    WeightFiles weights;
    for (const auto& [path, tensors] : readIndex(index)) {
        SafetensorsFile shard = openShard(index, path);
        requireAgreement(index, shard, tensors);
        for (const auto& tensor : tensors) weights.home.emplace(tensor, weights.files.size());
        weights.files.push_back(std::move(shard));
    }
    return weights;
}

Error noWeights(const fs::path& folder, const std::vector<fs::path>& files) {
    const auto pickled = std::ranges::find_if(files, isPickled);
    if (pickled != files.end())
        return {ErrorCode::badModel,
                Sentence::tr("%1 has its weights only in pickled form (%2), which Dynak does not open since unpickling "
                             "runs code; a .safetensors file was expected.",
                             folder, pickled->filename()),
                howToConvert()};
    return {ErrorCode::notFound, Sentence::tr("%1 holds no weights: no .safetensors file was found.", folder),
            Sentence::tr("Choose the folder that holds model.safetensors.")};
}

Error ambiguous(const fs::path& folder, const std::vector<fs::path>& candidates) {
    const std::string some = candidates[0].filename().string() + ", " + candidates[1].filename().string() +
                             (candidates.size() > 2 ? ", …" : "");
    return {ErrorCode::badModel,
            Sentence::tr("%1 holds %2 .safetensors files (%3) but neither model.safetensors nor %4.", folder,
                         candidates.size(), some, indexName),
            Sentence::tr("Shards need their %1; otherwise keep one file or open it by its own path.", indexName)};
}

}  // namespace

WeightFiles openFolderWeights(const fs::path& folder) {
    std::error_code ignored;
    if (fs::exists(folder / "model.safetensors", ignored))
        return single(SafetensorsFile::open(folder / "model.safetensors"));
    if (fs::exists(folder / indexName, ignored)) return openSharded(folder / indexName);
    const std::vector<fs::path> files = filesIn(folder);
    std::vector<fs::path> candidates;
    for (const auto& file : files)
        if (file.extension() == ".safetensors") candidates.push_back(file);
    if (candidates.empty()) throw noWeights(folder, files);
    if (candidates.size() > 1) throw ambiguous(folder, candidates);
    return single(SafetensorsFile::open(candidates.front()));
}

WeightFiles openSingleWeights(const fs::path& file) {
    if (isPickled(file))
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1 holds pickled weights, which Dynak does not open since unpickling runs code; a "
                                 ".safetensors file was expected.",
                                 file),
                    howToConvert());
    return single(SafetensorsFile::open(file));
}

}  // namespace dynak

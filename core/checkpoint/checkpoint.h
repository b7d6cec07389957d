// SPDX-License-Identifier: GPL-3.0-or-later
// A trained model on disk: its weights and what lies beside them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/tensor.h"

namespace dynak {

// A Hugging Face folder or a single .safetensors file. Immutable, thread-safe; copies share everything.
class Checkpoint {
public:
    // A folder needs model.safetensors, or model.safetensors.index.json with its shards, or exactly one other
    // *.safetensors; config.json says of published models what they are. A file stands alone: a config.json beside it
    // does not count. All headers are checked here; data is read where a view is touched. Pickled weights (*.bin, *.pt,
    // …) are refused unopened, since unpickling runs code. Throws Error{notFound, io, badFile, badModel}.
    [[nodiscard]] static Checkpoint open(const std::filesystem::path& path);

    [[nodiscard]] std::vector<std::string> names() const;  // sorted
    [[nodiscard]] bool contains(const std::string& name) const;
    // Throws Error{notFound}.
    [[nodiscard]] const Shape& shape(const std::string& name) const;
    // Throws Error{notFound}, Error{badFile} where the dtype is none of DType; both name file and tensor. Valid while
    // this object or a copy lives; the bytes need not be aligned.
    [[nodiscard]] TensorView view(const std::string& name) const;

    // config.json; without one the metadata of the (first) weight file as an object of texts, maybe empty.
    [[nodiscard]] const nlohmann::json& config() const;
    // generation_config.json; an empty object where there is none.
    [[nodiscard]] const nlohmann::json& generationConfig() const;

    // As given to `open`: the folder or the file.
    [[nodiscard]] const std::filesystem::path& path() const;
    // The folder that was opened; for a single file the one that holds it.
    [[nodiscard]] const std::filesystem::path& folder() const;
    [[nodiscard]] std::vector<std::filesystem::path> weightFiles() const;  // sorted
    // Tokenizer and preprocessor files that are there, sorted by name. None for a single file.
    [[nodiscard]] const std::vector<std::filesystem::path>& companions() const;
    // One of them, e.g. "tokenizer.json".
    [[nodiscard]] std::optional<std::filesystem::path> companion(const std::string& fileName) const;

    // Of the content of all weight files and the config; names and places do not count. The first call reads every
    // byte, later calls answer at once. Throws Error{stopped}.
    [[nodiscard]] const std::string& hash(const Job& job = {}) const;
    // Elements of all stored tensors; tied weights that are stored once count once.
    [[nodiscard]] std::int64_t parameterCount() const;
    // Bytes of all stored tensors.
    [[nodiscard]] std::uint64_t totalBytes() const;

private:
    struct Contents;
    explicit Checkpoint(std::shared_ptr<const Contents> contents) : contents_(std::move(contents)) {}

    std::shared_ptr<const Contents> contents_;
};

}  // namespace dynak

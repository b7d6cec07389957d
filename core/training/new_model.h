// SPDX-License-Identifier: GPL-3.0-or-later
// An untrained model from its description alone.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace dynak {

// What decides every shape: an architecture description (docs/architectures.md) and the config.json it is resolved
// against. config["architectures"] names the head, config["id2label"] its classes.
struct ModelDescription {
    nlohmann::json architecture;  // null: the built-in family that config["model_type"] names
    nlohmann::json config = nlohmann::json::object();
};

// Reads a config.json (it has "model_type") or an architecture file (it has "stacks").
// Throws Error{notFound, badFile, badModel}.
[[nodiscard]] ModelDescription readModelDescription(const std::filesystem::path& file);

// Writes `folder` with model.safetensors (F32), config.json and, where one was given, architecture.json.
// Matrices are normal with deviation 1 / sqrt(inputs), those that write into the residual stream smaller by
// sqrt(2 · blocks) (GPT-2 §2.3), tables and positions with 0.02, norms 1, biases 0; the same seed gives the same bytes.
// Throws Error{badModel} where the description leaves a shape open: a vocabulary, a number of classes.
void newModel(const ModelDescription& description, const std::filesystem::path& folder, std::uint64_t seed);

}  // namespace dynak

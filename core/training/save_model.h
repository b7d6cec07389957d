// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/base/tensor.h"
#include "core/transformer/transformer.h"

namespace dynak {

// Writes `model` as a folder that opens again like the one it came from: model.safetensors with the tensor names and
// shapes of its checkpoint (tensors that the architecture does not use included), config.json, tokenizer and
// preprocessor files, architecture.json where the family is not a built-in one. Existing files are replaced one by one,
// the weights last. `type` is that of the weights: f32, f16 or bf16. Throws Error{badArgument, io}.
void saveModel(const Transformer& model, const std::filesystem::path& folder, DType type = DType::f32);

// What lies beside the weights, with another config.json and, where it is not null, another architecture.json.
void saveCompanions(const Transformer& model, const nlohmann::json& config, const nlohmann::json& description,
                    const std::filesystem::path& folder);

}  // namespace dynak

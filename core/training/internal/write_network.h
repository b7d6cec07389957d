// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/base/tensor.h"
#include "core/transformer/internal/network.h"
#include "core/transformer/transformer.h"

namespace dynak {

// model.safetensors of `network`, which came from `model`, possibly changed: shapes as in the model's checkpoint where
// it has the tensor. `storedName` names on disk what the architecture names; tensors of the checkpoint that the
// architecture does not use go along where `unused`. Throws Error{badArgument, io}.
void writeNetwork(const Network& network, const Transformer& model, const std::filesystem::path& folder, DType type,
                  const std::function<std::string(const std::string&)>& storedName, bool unused);

// Whether an architecture file is one of Dynak's own.
[[nodiscard]] bool builtIn(const std::filesystem::path& architecture);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/save_model.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/architecture/families.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/checkpoint/safetensors.h"
#include "core/training/internal/stored_tensors.h"
#include "core/transformer/internal/convert.h"

#include <c10/core/GradMode.h>

namespace dynak {

namespace fs = std::filesystem;

namespace {

at::ScalarType weightType(DType type) {
    switch (type) {
        case DType::f32: return at::kFloat;
        case DType::f16: return at::kHalf;
        case DType::bf16: return at::kBFloat16;
        default: break;
    }
    throw Error(ErrorCode::badArgument, std::string("Weights cannot be written as ") + name(type) + ".",
                "Choose F32, F16 or BF16.");
}

bool builtIn(const fs::path& architecture) {
    const auto families = knownFamilies();
    std::error_code ignored;
    return std::ranges::any_of(families,
                               [&](const FamilyRow& row) { return fs::equivalent(row.file, architecture, ignored); });
}

void copyCompanions(const Transformer& model, const fs::path& folder) {
    const Checkpoint& checkpoint = model.checkpoint();
    for (const auto& file : checkpoint.companions())
        if (const fs::path target = folder / file.filename(); !fs::exists(target) || !fs::equivalent(file, target))
            replaceText(target, readText(file));
    if (!builtIn(model.architectureFile()))
        replaceText(folder / "architecture.json", model.architecture().description.dump(2) + "\n");
    replaceText(folder / "config.json", checkpoint.config().dump(2) + "\n");
}

}  // namespace

void saveModel(const Transformer& model, const fs::path& folder, DType type) {
    const at::ScalarType stored = weightType(type);
    const c10::NoGradGuard guard;
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        throw Error(ErrorCode::io, "The folder " + folder.string() + " cannot be made: " + failure.message() + ".",
                    "Choose another folder.");
    const Checkpoint& checkpoint = model.checkpoint();
    const TensorNames names(checkpoint.names(), model.architecture().description);
    std::vector<std::string> tensorNames;
    std::vector<Tensor> tensors;
    for (const auto& [name, value] : storedTensors(model.network())) {
        const std::string storedName = names.stored(name);
        at::Tensor shaped = value;
        if (checkpoint.contains(storedName)) shaped = value.reshape(checkpoint.shape(storedName));
        tensorNames.push_back(storedName);
        tensors.push_back(fromTorch(shaped.to(stored)));
    }
    std::vector<NamedTensor> list;
    for (std::size_t i = 0; i < tensors.size(); ++i) list.push_back({tensorNames[i], tensors[i].view()});
    for (const auto& name : model.unusedTensors()) list.push_back({name, checkpoint.view(name)});
    copyCompanions(model, folder);
    writeSafetensors(folder / "model.safetensors", list);
}

}  // namespace dynak

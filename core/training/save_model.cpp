// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/save_model.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/architecture/families.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/folder.h"
#include "core/checkpoint/safetensors.h"
#include "core/training/internal/stored_tensors.h"
#include "core/training/internal/write_network.h"
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
    throw Error(ErrorCode::badArgument, Sentence::tr("Weights cannot be written as %1.", name(type)),
                Sentence::tr("Choose F32, F16 or BF16."));
}

}  // namespace

bool builtIn(const fs::path& architecture) {
    const auto families = knownFamilies();
    std::error_code ignored;
    return std::ranges::any_of(families,
                               [&](const FamilyRow& row) { return fs::equivalent(row.file, architecture, ignored); });
}

void saveCompanions(const Transformer& model, const nlohmann::json& config, const nlohmann::json& description,
                    const fs::path& folder) {
    createFolder(folder);
    for (const auto& file : model.checkpoint().companions())
        if (const fs::path target = folder / file.filename(); !fs::exists(target) || !fs::equivalent(file, target))
            replaceText(target, readText(file));
    if (!description.is_null()) replaceText(folder / "architecture.json", description.dump(2) + "\n");
    replaceText(folder / "config.json", config.dump(2) + "\n");
}

void writeNetwork(const Network& network, const Transformer& model, const fs::path& folder, DType type,
                  const std::function<std::string(const std::string&)>& storedName, bool unused) {
    const at::ScalarType stored = weightType(type);
    const c10::NoGradGuard guard;
    const Checkpoint& checkpoint = model.checkpoint();
    std::vector<std::string> names;
    std::vector<Tensor> tensors;
    for (const auto& [name, value] : storedTensors(network)) {
        names.push_back(storedName(name));
        const std::string& own = names.back();
        const bool known = checkpoint.contains(own) && elementCount(checkpoint.shape(own)) == value.numel();
        tensors.push_back(fromTorch((known ? value.reshape(checkpoint.shape(own)) : value).to(stored)));
    }
    std::vector<NamedTensor> list;
    for (std::size_t i = 0; i < tensors.size(); ++i) list.push_back({names[i], tensors[i].view()});
    if (unused)
        for (const auto& name : model.unusedTensors()) list.push_back({name, checkpoint.view(name)});
    writeSafetensors(folder / "model.safetensors", list);
}

void saveModel(const Transformer& model, const fs::path& folder, DType type) {
    static_cast<void>(weightType(type));  // before anything is written
    saveCompanions(model, model.checkpoint().config(),
                   builtIn(model.architectureFile()) ? nlohmann::json() : model.architecture().description, folder);
    const TensorNames names(model.checkpoint().names(), model.architecture().description);
    writeNetwork(
        model.network(), model, folder, type, [&](const std::string& name) { return names.stored(name); }, true);
}

}  // namespace dynak

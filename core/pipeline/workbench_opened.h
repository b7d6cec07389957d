// SPDX-License-Identifier: GPL-3.0-or-later
// What a workbench holds open between stages.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/pipeline/workbench.h"
#include "core/profile/profile.h"

namespace dynak {

struct Workbench::Opened {
    std::optional<Transformer> model;
    std::string modelKey;              // of the stage that trained `model`, empty: the project's own; and the device
    std::optional<Transformer> dense;  // the project's own, while a trained one compares with it
    std::string denseDevice;
    std::optional<ModelData> data;
    std::optional<ConvertedModel> converted;
    std::string convertedKey;  // keys of what `converted` was made of
    std::optional<Measurement> measurement;
    std::string measurementKey;
    std::vector<KeptInputs> inputs;  // of the FFNs, to fit routers on
    std::string inputsKey;           // of the profile that they are of
};

// `patterns` are separated by commas; * and ? stand for any characters.
[[nodiscard]] bool matchesSites(const std::string& id, const std::string& patterns);

}  // namespace dynak

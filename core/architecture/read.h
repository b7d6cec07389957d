// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/architecture/architecture.h"
#include "core/base/sentence.h"

namespace dynak {

// Resolves an architecture file (docs/architectures.md) against a model's config.json (an empty object where there is
// none). `hasTensor` answers for names as the file spells them; `origin` and `configOrigin` name the files in errors.
// Throws Error{badModel}: which field, what was expected, what was found.
[[nodiscard]] Architecture readArchitecture(const nlohmann::json& description, const nlohmann::json& config,
                                            const std::function<bool(const std::string&)>& hasTensor,
                                            const Sentence& origin,
                                            const Sentence& configOrigin = Sentence::verbatim("config.json"));

}  // namespace dynak

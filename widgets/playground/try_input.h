// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine thread does for the playground.
#pragma once

#include <functional>
#include <memory>

#include "core/pipeline/workbench.h"
#include "core/playground/continuation.h"
#include "core/playground/trial.h"
#include "widgets/playground/own_input.h"

namespace dynak {

using SharedTrial = std::shared_ptr<const Trial>;

// Shows what the models answer as soon as they did, then times them.
[[nodiscard]] TrialTimes tryInput(Workbench& bench, const OwnInput& input, const SiteRules& rule,
                                  const std::function<void(SharedTrial)>& show, const Job& job);

struct TranslatedInput {
    Continuation texts;
    SharedTrial trial;  // of what the converted model read and wrote
    TrialTimes times;   // of whole texts
};

// By an encoder-decoder; shows how far both have come, then times them. A stop keeps what is written.
[[nodiscard]] TranslatedInput translateInput(Workbench& bench, const OwnInput& input, const SiteRules& rule,
                                             const std::function<void(Continuation)>& show, const Job& job);

// Shows how far both have come, about as often as a screen is painted.
[[nodiscard]] Continuation continueInput(Workbench& bench, const OwnInput& input, GenerateOptions options,
                                         const std::function<void(Continuation)>& show, const Job& job);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/dynak/context.h"
#include "core/generate/translate.h"

namespace dynak::cli {

// --beam, --length-penalty, --early-stopping and --max-tokens; without them the model's own generation_config.json
// counts.
class TranslationOptions {
public:
    void add(CLI::App& command);
    [[nodiscard]] TranslateOptions options(const Transformer& model) const;
    [[nodiscard]] bool given() const { return beams_ || lengthPenalty_ || !earlyStopping_.empty() || tokens_; }

private:
    std::optional<std::int64_t> beams_, tokens_;
    std::optional<double> lengthPenalty_;
    std::string earlyStopping_;
};

}  // namespace dynak::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/processors/processor.h"

namespace dynak {

namespace {

class ProcessorSequence : public Processor {
public:
    explicit ProcessorSequence(std::vector<std::unique_ptr<const Processor>> steps) : steps_(std::move(steps)) {}

    void apply(std::vector<TypedIds>& parts, bool addSpecialTokens) const override {
        for (const auto& step : steps_) step->apply(parts, addSpecialTokens);
    }

private:
    std::vector<std::unique_ptr<const Processor>> steps_;
};

// Trims offsets, which Dynak does not keep; the ids stay.
class ByteLevelProcessor : public Processor {
public:
    void apply(std::vector<TypedIds>&, bool) const override {}
};

}  // namespace

std::unique_ptr<const Processor> readProcessorSequence(const Section& section) {
    std::vector<std::unique_ptr<const Processor>> steps;
    for (const Section& step : section.list("processors")) steps.push_back(readProcessor(step));
    return std::make_unique<ProcessorSequence>(std::move(steps));
}

std::unique_ptr<const Processor> readByteLevelProcessor(const Section&) {
    return std::make_unique<ByteLevelProcessor>();
}

}  // namespace dynak

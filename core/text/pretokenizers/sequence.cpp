// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pretokenizers/pretokenizer.h"

namespace dynak {

namespace {

class PreTokenizerSequence : public PreTokenizer {
public:
    explicit PreTokenizerSequence(std::vector<std::unique_ptr<const PreTokenizer>> steps) : steps_(std::move(steps)) {}

    void apply(Words& words) const override {
        for (const auto& step : steps_) step->apply(words);
    }

private:
    std::vector<std::unique_ptr<const PreTokenizer>> steps_;
};

}  // namespace

std::unique_ptr<const PreTokenizer> readPreTokenizerSequence(const Section& section) {
    std::vector<std::unique_ptr<const PreTokenizer>> steps;
    for (const Section& step : section.list("pretokenizers")) steps.push_back(readPreTokenizer(step));
    return std::make_unique<PreTokenizerSequence>(std::move(steps));
}

}  // namespace dynak

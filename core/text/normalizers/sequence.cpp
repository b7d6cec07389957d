// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalizers/normalizer.h"

namespace dynak {

namespace {

class NormalizerSequence : public Normalizer {
public:
    explicit NormalizerSequence(std::vector<std::unique_ptr<const Normalizer>> steps) : steps_(std::move(steps)) {}

    void apply(Stretch& stretch) const override {
        for (const auto& step : steps_) step->apply(stretch);
    }

private:
    std::vector<std::unique_ptr<const Normalizer>> steps_;
};

}  // namespace

std::unique_ptr<const Normalizer> readNormalizerSequence(const Section& section) {
    std::vector<std::unique_ptr<const Normalizer>> steps;
    for (const Section& step : section.list("normalizers")) steps.push_back(readNormalizer(step));
    return std::make_unique<NormalizerSequence>(std::move(steps));
}

}  // namespace dynak

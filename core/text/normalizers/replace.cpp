// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalizers/normalizer.h"
#include "core/text/pattern.h"

namespace dynak {

namespace {

class ReplaceNormalizer : public Normalizer {
public:
    ReplaceNormalizer(std::unique_ptr<const Pattern> pattern, std::string content)
        : pattern_(std::move(pattern)), content_(std::move(content)) {}

    void apply(Stretch& stretch) const override {
        if (stretch.text.empty()) return;
        std::vector<Match> matches;
        pattern_->find(stretch.text, matches);
        const Match& first = matches.front();
        if (content_.empty() && first.matched && first.end > 0) stretch.atStart = false;
        stretch.text = replaceMatches(matches, stretch.text, content_);
    }

private:
    std::unique_ptr<const Pattern> pattern_;
    std::string content_;
};

}  // namespace

std::unique_ptr<const Normalizer> readReplaceNormalizer(const Section& section) {
    return std::make_unique<ReplaceNormalizer>(Pattern::read(section.at("pattern")), section.text("content"));
}

}  // namespace dynak

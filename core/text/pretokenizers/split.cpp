// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pattern.h"
#include "core/text/pretokenizers/pretokenizer.h"

namespace dynak {

namespace {

class Split : public PreTokenizer {
public:
    Split(std::unique_ptr<const Pattern> pattern, SplitBehavior behavior, bool invert)
        : pattern_(std::move(pattern)), behavior_(behavior), invert_(invert) {}

    void apply(Words& words) const override {
        split(words, behavior_, [&](std::string_view text, std::vector<Match>& matches) {
            pattern_->find(text, matches);
            if (!invert_) return;
            for (Match& match : matches) match.matched = !match.matched;
        });
    }

private:
    std::unique_ptr<const Pattern> pattern_;
    SplitBehavior behavior_;
    bool invert_;
};

}  // namespace

std::unique_ptr<const PreTokenizer> readSplit(const Section& section) {
    return std::make_unique<Split>(Pattern::read(section.at("pattern")), readSplitBehavior(section, "Isolated"),
                                   section.flag("invert", false));
}

}  // namespace dynak

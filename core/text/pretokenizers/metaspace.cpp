// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/metaspace.h"

#include "core/text/pretokenizers/pretokenizer.h"
#include "core/text/unicode.h"

namespace dynak {

namespace {

class MetaspacePreTokenizer : public PreTokenizer {
public:
    explicit MetaspacePreTokenizer(const Metaspace& metaspace) : metaspace_(metaspace), sign_(toUtf8(metaspace.sign)) {}

    void apply(Words& words) const override {
        bool first = words.atStart;
        rewrite(words, [&](std::string_view word, std::string& text) {
            const bool prepend =
                metaspace_.prepend == PrependScheme::always || (metaspace_.prepend == PrependScheme::first && first);
            first = false;
            if (prepend && !word.starts_with(' ') && !word.starts_with(sign_)) text += sign_;
            for (const char c : word) {
                if (c == ' ')
                    text += sign_;
                else
                    text += c;
            }
        });
        if (!metaspace_.split) return;
        split(words, SplitBehavior::mergedWithNext, [&](std::string_view text, std::vector<Match>& matches) {
            findCharacters(
                text, [&](char32_t c) { return c == metaspace_.sign; }, matches);
        });
    }

private:
    Metaspace metaspace_;
    std::string sign_;
};

}  // namespace

std::unique_ptr<const PreTokenizer> readMetaspacePreTokenizer(const Section& section) {
    return std::make_unique<MetaspacePreTokenizer>(readMetaspace(section));
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/byte_alphabet.h"
#include "core/text/pattern.h"
#include "core/text/pretokenizers/pretokenizer.h"

namespace dynak {

namespace {

class ByteLevelPreTokenizer : public PreTokenizer {
public:
    ByteLevelPreTokenizer(bool addSpace, bool cut) : addSpace_(addSpace), cut_(cut) {}

    void apply(Words& words) const override {
        if (addSpace_) {
            rewrite(words, [](std::string_view word, std::string& text) {
                if (!word.starts_with(' ')) text += ' ';
                text += word;
            });
        }
        if (cut_) {
            split(words, SplitBehavior::isolated, [end = gpt2WordEnd()](std::string_view text, auto& matches) {
                for (std::size_t at = 0; at < text.size(); at = matches.back().end)
                    matches.push_back({at, end(text, at), true});
            });
        }
        rewrite(words, appendBytesAsCharacters);
    }

private:
    bool addSpace_;
    bool cut_;
};

}  // namespace

std::unique_ptr<const PreTokenizer> readByteLevelPreTokenizer(const Section& section) {
    return std::make_unique<ByteLevelPreTokenizer>(section.flag("add_prefix_space", true),
                                                   section.flag("use_regex", true));
}

}  // namespace dynak

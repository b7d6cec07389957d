// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalizers/characters.h"
#include "core/text/normalizers/unicode_forms.h"

namespace dynak {

namespace {

struct BertOptions {
    bool cleanText = true;
    bool separateIdeographs = true;
    bool stripAccents = true;
    bool lowercase = true;
};

class BertNormalizer : public Normalizer {
public:
    explicit BertNormalizer(const BertOptions& options) : options_(options) {}

    void apply(Stretch& stretch) const override {
        if (isAscii(stretch.text)) return applyToAscii(stretch);
        mapCharacters(stretch, [&](char32_t c, std::string& text) { clean(c, text); });
        if (options_.stripAccents) {
            normalizeTo(UnicodeForm::nfd, stretch.text);
            mapCharacters(stretch, [](char32_t c, std::string& text) {
                if (!isNonspacingMark(c)) appendCharacter(text, c);
            });
        }
        if (options_.lowercase) mapCharacters(stretch, [](char32_t c, std::string& text) { appendLowercase(text, c); });
    }

private:
    void clean(char32_t c, std::string& text) const {
        if (options_.cleanText) {
            if (c == 0 || c == 0xFFFD || isControl(c)) return;
            if (isSpace(c)) c = ' ';
        }
        const bool separate = options_.separateIdeographs && isChineseIdeograph(c);
        if (separate) text += ' ';
        appendCharacter(text, c);
        if (separate) text += ' ';
    }

    void applyToAscii(Stretch& stretch) const {
        std::size_t kept = 0;
        for (char c : stretch.text) {
            if (options_.cleanText) {
                if (c == '\t' || c == '\n' || c == '\r') c = ' ';
                if (c < ' ' || c == 0x7F) {
                    if (kept == 0) stretch.atStart = false;
                    continue;
                }
            }
            if (options_.lowercase && c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
            stretch.text[kept++] = c;
        }
        stretch.text.resize(kept);
    }

    BertOptions options_;
};

}  // namespace

std::unique_ptr<const Normalizer> readBertNormalizer(const Section& section) {
    BertOptions options;
    options.cleanText = section.flag("clean_text", true);
    options.separateIdeographs = section.flag("handle_chinese_chars", true);
    options.lowercase = section.flag("lowercase", true);
    options.stripAccents = section.flag("strip_accents", options.lowercase);
    return std::make_unique<BertNormalizer>(options);
}

}  // namespace dynak

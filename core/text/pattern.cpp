// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pattern.h"

namespace dynak {

namespace {

class Literal : public Pattern {
public:
    explicit Literal(std::string literal) : literal_(std::move(literal)) {}

    void find(std::string_view text, std::vector<Match>& matches) const override {
        std::size_t last = 0;
        if (!literal_.empty()) {
            for (auto at = text.find(literal_); at != text.npos; at = text.find(literal_, last)) {
                if (last < at) matches.push_back({last, at, false});
                last = at + literal_.size();
                matches.push_back({at, last, true});
            }
        }
        if (last < text.size()) matches.push_back({last, text.size(), false});
    }

private:
    std::string literal_;
};

class WordByWord : public Pattern {
public:
    explicit WordByWord(WordEnd wordEnd) : wordEnd_(wordEnd) {}

    void find(std::string_view text, std::vector<Match>& matches) const override {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = wordEnd_(text, at);
            matches.push_back({at, end, true});
            at = end;
        }
    }

private:
    WordEnd wordEnd_;
};

}  // namespace

std::unique_ptr<const Pattern> Pattern::read(const Section& section) {
    if (section.value().is_string()) return std::make_unique<Literal>(section.text());
    if (const auto literal = section.find("String")) return std::make_unique<Literal>(literal->text());
    const std::string expression = section.text("Regex");
    if (const WordEnd wordEnd = findWordEnd(expression)) return std::make_unique<WordByWord>(wordEnd);
    return compileExpression(expression, section.file() + ": " + section.path());
}

std::string replaceMatches(const std::vector<Match>& matches, std::string_view text, std::string_view content) {
    std::string replaced;
    replaced.reserve(text.size());
    for (const Match& match : matches)
        replaced += match.matched ? content : text.substr(match.begin, match.end - match.begin);
    return replaced;
}

}  // namespace dynak

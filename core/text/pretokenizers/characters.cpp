// SPDX-License-Identifier: GPL-3.0-or-later
// Pre-tokenizers that decide by single characters.
#include <unicode/uscript.h>

#include <algorithm>

#include "core/base/sentence.h"
#include "core/text/pretokenizers/pretokenizer.h"
#include "core/text/unicode.h"

namespace dynak {

namespace {

// `Is` says which characters are matches.
template <class Is>
class CharacterSplit : public PreTokenizer {
public:
    CharacterSplit(Is is, SplitBehavior behavior) : is_(is), behavior_(behavior) {}

    void apply(Words& words) const override {
        split(words, behavior_, [&](std::string_view text, auto& matches) { findCharacters(text, is_, matches); });
    }

private:
    Is is_;
    SplitBehavior behavior_;
};

template <class Is>
std::unique_ptr<const PreTokenizer> makeCharacterSplit(Is is, SplitBehavior behavior) {
    return std::make_unique<CharacterSplit<Is>>(is, behavior);
}

// Spaces are dropped, each punctuation mark stands alone.
class BertPreTokenizer : public PreTokenizer {
public:
    void apply(Words& words) const override {
        std::vector<Span> spans;
        spans.reserve(words.spans.size() + words.text.size() / 4);
        for (const Span& span : words.spans) cut(words.text, span, spans);
        words.atStart = words.atStart && !spans.empty() && spans.front().begin == words.spans.front().begin;
        words.spans.swap(spans);
    }

private:
    static void cut(std::string_view text, const Span& span, std::vector<Span>& spans) {
        std::size_t begin = span.begin;
        for (std::size_t at = span.begin; at < span.end;) {
            const std::size_t from = at;
            const char32_t c = nextCharacter(text, at);
            const bool space = isSpace(c);
            if (!space && !isPunctuation(c)) continue;
            if (begin < from) spans.push_back({begin, from});
            if (!space) spans.push_back({from, at});
            begin = at;
        }
        if (begin < span.end) spans.push_back({begin, span.end});
    }
};

// \w+|[^\w\s]+ ; what lies between is dropped.
class Whitespace : public PreTokenizer {
public:
    void apply(Words& words) const override { split(words, SplitBehavior::removed, find); }

private:
    enum class Kind { word, sign, space };

    static Kind kindOf(char32_t c) {
        if (isWordCharacter(c)) return Kind::word;
        return isSpace(c) ? Kind::space : Kind::sign;
    }

    static void find(std::string_view text, std::vector<Match>& matches) {
        Kind previous{};
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t from = at;
            const Kind kind = kindOf(nextCharacter(text, at));
            if (!matches.empty() && kind == previous)
                matches.back().end = at;
            else
                matches.push_back({from, at, kind == Kind::space});
            previous = kind;
        }
    }
};

// Cuts where the script changes. Hiragana and Katakana count as Han; spaces, and what is newer than Unicode 9, count as
// any script and are dropped in front.
class UnicodeScripts : public PreTokenizer {
public:
    void apply(Words& words) const override { split(words, SplitBehavior::isolated, find); }

private:
    static constexpr int any = -1;
    static constexpr int none = -2;

    static int scriptOf(char32_t c) {
        if (c == 0x30FC) return USCRIPT_HAN;
        if (c == ' ' || !isAssignedBy(c, 9)) return any;
        UErrorCode status = U_ZERO_ERROR;
        const int script = uscript_getScript(static_cast<UChar32>(c), &status);
        if (script == USCRIPT_UNKNOWN) return any;
        return script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ? static_cast<int>(USCRIPT_HAN) : script;
    }

    static void find(std::string_view text, std::vector<Match>& matches) {
        int previous = none;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t from = at;
            const int script = scriptOf(nextCharacter(text, at));
            if (script != any && script != previous)
                matches.push_back({from, at, true});
            else if (!matches.empty())
                matches.back().end = at;
            if (script != any) previous = script;
        }
    }
};

class FixedLength : public PreTokenizer {
public:
    explicit FixedLength(std::int64_t length) : length_(length) {}

    void apply(Words& words) const override {
        split(words, SplitBehavior::isolated, [&](std::string_view text, std::vector<Match>& matches) {
            std::int64_t count = 0;
            for (std::size_t at = 0; at < text.size(); ++count) {
                const std::size_t from = at;
                (void)nextCharacter(text, at);
                if (count % length_ == 0)
                    matches.push_back({from, at, true});
                else
                    matches.back().end = at;
            }
        });
    }

private:
    std::int64_t length_;  // in characters
};

}  // namespace

std::unique_ptr<const PreTokenizer> readBertPreTokenizer(const Section&) {
    return std::make_unique<BertPreTokenizer>();
}
std::unique_ptr<const PreTokenizer> readWhitespace(const Section&) {
    return std::make_unique<Whitespace>();
}
std::unique_ptr<const PreTokenizer> readUnicodeScripts(const Section&) {
    return std::make_unique<UnicodeScripts>();
}

std::unique_ptr<const PreTokenizer> readWhitespaceSplit(const Section&) {
    return makeCharacterSplit(isSpace, SplitBehavior::removed);
}

std::unique_ptr<const PreTokenizer> readDigits(const Section& section) {
    const bool single = section.flag("individual_digits", false);
    return makeCharacterSplit(isNumber, single ? SplitBehavior::isolated : SplitBehavior::contiguous);
}

std::unique_ptr<const PreTokenizer> readPunctuation(const Section& section) {
    return makeCharacterSplit(isPunctuation, readSplitBehavior(section, "Isolated"));
}

std::unique_ptr<const PreTokenizer> readCharDelimiterSplit(const Section& section) {
    return makeCharacterSplit([delimiter = section.character("delimiter")](char32_t c) { return c == delimiter; },
                              SplitBehavior::removed);
}

std::unique_ptr<const PreTokenizer> readFixedLength(const Section& section) {
    const std::int64_t length = section.integer("length", 5);
    if (length < 1) section.fail(Sentence::tr("has the length %1; at least 1 was expected", length));
    return std::make_unique<FixedLength>(length);
}

}  // namespace dynak

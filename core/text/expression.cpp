// SPDX-License-Identifier: GPL-3.0-or-later
#include <unicode/regex.h>
#include <unicode/utext.h>

#include "core/base/error.h"
#include "core/text/pattern.h"

namespace dynak {

namespace {

// Tokenizer files are written for Oniguruma. What it reads otherwise than ICU: \w takes no joiners (but, outside of
// sets, Latin-1's raised digits and fractions), \b follows it, [:punct:] takes symbols, \h is a hexadecimal digit,
// (?m) lets the dot match line ends (ICU's (?s)), \p{^X} negates, {,n} counts from 0.
constexpr std::string_view wordInSet = R"(\p{Alphabetic}\p{M}\p{Nd}\p{Pc})";
constexpr std::string_view word = R"([\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\u00B2\u00B3\u00B9\u00BC-\u00BE])";
constexpr std::string_view notWord = R"([^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\u00B2\u00B3\u00B9\u00BC-\u00BE])";

class ToIcu {
public:
    explicit ToIcu(const std::string& expression) : source_(expression) {}

    std::string run() {
        while (at_ < source_.size()) step();
        return std::move(result_);
    }

private:
    [[nodiscard]] bool follows(std::string_view text) const { return source_.compare(at_, text.size(), text) == 0; }

    void replace(std::size_t length, std::string_view by) {
        at_ += length;
        result_ += by;
    }

    void step() {
        if (source_[at_] == '\\' && at_ + 1 < source_.size()) return escape();
        if (setDepth_ == 0 && follows("(?")) return options();
        if (setDepth_ == 0 && follows("{,")) return replace(2, "{0,");
        if (setDepth_ > 0 && follows("[:punct:]")) return replace(9, R"(\p{P}\p{S})");
        if (setDepth_ > 0 && follows("[:^punct:]")) return replace(10, R"([^\p{P}\p{S}])");
        if (source_[at_] == '[') ++setDepth_;
        if (source_[at_] == ']' && setDepth_ > 0) --setDepth_;
        result_ += source_[at_++];
    }

    void escape() {
        if (follows("\\p{^")) return replace(4, "\\P{");
        if (follows("\\P{^")) return replace(4, "\\p{");
        const bool inSet = setDepth_ > 0;
        const std::string some(word);
        switch (source_[at_ + 1]) {
            case 'h': return replace(2, "[0-9A-Fa-f]");
            case 'H': return replace(2, "[^0-9A-Fa-f]");
            case 'w': return replace(2, inSet ? wordInSet : word);
            case 'W': return replace(2, inSet ? "[^" + std::string(wordInSet) + "]" : std::string(notWord));
            case 'b':
                if (inSet) break;
                return replace(2, "(?:(?<=" + some + ")(?!" + some + ")|(?<!" + some + ")(?=" + some + "))");
            case 'B':
                if (inSet) break;
                return replace(2, "(?:(?<=" + some + ")(?=" + some + ")|(?<!" + some + ")(?!" + some + "))");
            default: break;
        }
        replace(2, source_.substr(at_, 2));
    }

    // Copies "(?imx-imx" with each m turned into s.
    void options() {
        replace(2, "(?");
        const std::size_t end = source_.find_first_not_of("imx-", at_);
        if (end == std::string::npos || (source_[end] != ':' && source_[end] != ')')) return;
        for (; at_ < end; ++at_) result_ += source_[at_] == 'm' ? 's' : source_[at_];
    }

    const std::string& source_;
    std::string result_;
    std::size_t at_ = 0;
    int setDepth_ = 0;
};

// The text as ICU reads it; closed at the end of the scope.
class Utf8Text {
public:
    explicit Utf8Text(std::string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()), &status);
    }
    ~Utf8Text() { utext_close(&text_); }
    Utf8Text(const Utf8Text&) = delete;
    Utf8Text& operator=(const Utf8Text&) = delete;
    UText* get() { return &text_; }

private:
    UText text_ = UTEXT_INITIALIZER;
};

class Expression : public Pattern {
public:
    Expression(const std::string& expression, std::string origin) : origin_(std::move(origin)) {
        UErrorCode status = U_ZERO_ERROR;
        UParseError where;
        pattern_.reset(icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(ToIcu(expression).run()),
                                                  UREGEX_MULTILINE | UREGEX_UNIX_LINES, where, status));
        if (U_FAILURE(status))
            throw Error(ErrorCode::badFile,
                        Sentence::tr("%1 has the expression \"%2\", which cannot be compiled (%3 at character %4).",
                                     origin_, expression, u_errorName(status), where.offset),
                        Sentence::tr("Replace it by one that ICU understands."));
    }

    void find(std::string_view text, std::vector<Match>& matches) const override {
        Utf8Text input(text);
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::RegexMatcher> matcher(pattern_->matcher(status));
        check(status);
        // about a millisecond each; far above what a sane expression needs
        matcher->setTimeLimit(static_cast<std::int32_t>(1000 + std::min<std::size_t>(text.size() / 100, 1'000'000)),
                              status);
        matcher->reset(input.get());
        std::size_t last = 0;
        bool matchedBefore = false;
        while (matcher->find(status)) {
            const auto begin = static_cast<std::size_t>(matcher->start64(status));
            const auto end = static_cast<std::size_t>(matcher->end64(status));
            if (begin == end && matchedBefore && begin == last) continue;
            if (last < begin) matches.push_back({last, begin, false});
            matches.push_back({begin, end, true});
            last = end;
            matchedBefore = true;
        }
        check(status);
        if (last < text.size()) matches.push_back({last, text.size(), false});
    }

private:
    void check(UErrorCode status) const {
        if (U_SUCCESS(status)) return;
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1 has an expression that could not be applied to a text (%2).", origin_,
                                 u_errorName(status)),
                    Sentence::tr("The expression backtracks too much; simplify it or shorten the text."));
    }

    std::string origin_;
    std::unique_ptr<icu::RegexPattern> pattern_;
};

}  // namespace

std::unique_ptr<const Pattern> compileExpression(const std::string& expression, const std::string& origin) {
    return std::make_unique<Expression>(expression, origin);
}

}  // namespace dynak

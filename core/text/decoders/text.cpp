// SPDX-License-Identifier: GPL-3.0-or-later
// Decoders that work on the tokens' text, whatever the model.
#include <algorithm>
#include <limits>

#include "core/base/sentence.h"
#include "core/text/decoders/decoder.h"
#include "core/text/pattern.h"
#include "core/text/unicode.h"

namespace dynak {

namespace {

class Fuse : public Decoder {
public:
    void apply(std::vector<std::string>& tokens) const override {
        std::string text;
        for (const std::string& token : tokens) text += token;
        tokens.clear();
        tokens.push_back(std::move(text));
    }
    std::string piece(std::string token) const override { return token; }
};

class ReplaceDecoder : public Decoder {
public:
    ReplaceDecoder(std::unique_ptr<const Pattern> pattern, std::string content)
        : pattern_(std::move(pattern)), content_(std::move(content)) {}

    void apply(std::vector<std::string>& tokens) const override {
        for (std::string& token : tokens) token = piece(std::move(token));
    }

    std::string piece(std::string token) const override {
        if (token.empty()) return token;
        std::vector<Match> matches;
        pattern_->find(token, matches);
        return replaceMatches(matches, token, content_);
    }

private:
    std::unique_ptr<const Pattern> pattern_;
    std::string content_;
};

// Drops up to `start` characters in front of and `stop` behind each token.
class StripDecoder : public Decoder {
public:
    StripDecoder(char32_t content, std::size_t start, std::size_t stop)
        : content_(toUtf8(content)), start_(start), stop_(stop) {}

    void apply(std::vector<std::string>& tokens) const override {
        for (std::string& token : tokens) strip(token);
    }

    std::string piece(std::string token) const override { return token; }

private:
    void strip(std::string& token) const {
        std::string_view rest = token;
        for (std::size_t i = 0; i < start_ && rest.starts_with(content_); ++i) rest.remove_prefix(content_.size());
        for (std::size_t i = 0; i < stop_ && rest.ends_with(content_); ++i) rest.remove_suffix(content_.size());
        token = std::string(rest);
    }

    std::string content_;
    std::size_t start_;
    std::size_t stop_;
};

class DecoderSequence : public Decoder {
public:
    explicit DecoderSequence(std::vector<std::unique_ptr<const Decoder>> steps) : steps_(std::move(steps)) {}

    void apply(std::vector<std::string>& tokens) const override {
        for (const auto& step : steps_) step->apply(tokens);
    }

    std::string piece(std::string token) const override {
        for (const auto& step : steps_) token = step->piece(std::move(token));
        return token;
    }

private:
    std::vector<std::unique_ptr<const Decoder>> steps_;
};

std::size_t readCount(const Section& section, std::string_view key) {
    const std::int64_t count = section.integer(key, 0);
    if (count < 0) section.fail(Sentence::tr("has %1 %2; at least 0 was expected", key, count));
    return static_cast<std::size_t>(count);
}

}  // namespace

std::unique_ptr<const Decoder> readFuse(const Section&) {
    return std::make_unique<Fuse>();
}

std::unique_ptr<const Decoder> readReplaceDecoder(const Section& section) {
    return std::make_unique<ReplaceDecoder>(Pattern::read(section.at("pattern")), section.text("content"));
}

std::unique_ptr<const Decoder> readStripDecoder(const Section& section) {
    return std::make_unique<StripDecoder>(section.character("content"), readCount(section, "start"),
                                          readCount(section, "stop"));
}

std::unique_ptr<const Decoder> readDecoderSequence(const Section& section) {
    std::vector<std::unique_ptr<const Decoder>> steps;
    for (const Section& step : section.list("decoders")) steps.push_back(readDecoder(step));
    return std::make_unique<DecoderSequence>(std::move(steps));
}

std::unique_ptr<const Decoder> makeSentencePieceDecoder() {
    const nlohmann::json steps = nlohmann::json::parse(R"({"decoders": [
        {"type": "ByteFallback"}, {"type": "Fuse"}, {"type": "Strip", "content": " ", "start": 1, "stop": 0}]})");
    return readDecoderSequence(Section(steps, "the SentencePiece decoder"));
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// Decoders that undo marks of word boundaries.
#include <array>
#include <utility>

#include "core/text/decoders/decoder.h"
#include "core/text/metaspace.h"
#include "core/text/unicode.h"

namespace dynak {

namespace {

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    if (from.empty()) return;
    for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

// Takes back the spaces that BERT's tokenization puts before punctuation and English contractions.
void tidySpaces(std::string& text) {
    using Rule = std::pair<std::string_view, std::string_view>;
    constexpr std::array<Rule, 11> rules{{{" .", "."},
                                          {" ?", "?"},
                                          {" !", "!"},
                                          {" ,", ","},
                                          {" ' ", "'"},
                                          {" n't", "n't"},
                                          {" 'm", "'m"},
                                          {" do not", " don't"},
                                          {" 's", "'s"},
                                          {" 've", "'ve"},
                                          {" 're", "'re"}}};
    for (const auto& [from, to] : rules) replaceAll(text, from, to);
}

class WordPieceDecoder : public Decoder {
public:
    WordPieceDecoder(std::string prefix, bool tidy) : prefix_(std::move(prefix)), tidy_(tidy) {}

    void apply(std::vector<std::string>& tokens) const override {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            std::string& token = tokens[i];
            if (i > 0) {
                if (token.starts_with(prefix_))
                    token.erase(0, prefix_.size());
                else
                    token.insert(0, 1, ' ');
            }
            if (tidy_) tidySpaces(token);
        }
    }

    std::string piece(std::string token) const override {
        if (token.starts_with(prefix_)) token.erase(0, prefix_.size());
        return token;
    }

private:
    std::string prefix_;
    bool tidy_;
};

class MetaspaceDecoder : public Decoder {
public:
    explicit MetaspaceDecoder(const Metaspace& metaspace)
        : sign_(toUtf8(metaspace.sign)), dropsFirst_(metaspace.prepend != PrependScheme::never) {}

    void apply(std::vector<std::string>& tokens) const override {
        for (std::size_t i = 0; i < tokens.size(); ++i) replaceAll(tokens[i], sign_, i == 0 && dropsFirst_ ? "" : " ");
    }

    std::string piece(std::string token) const override {
        replaceAll(token, sign_, " ");
        return token;
    }

private:
    std::string sign_;
    bool dropsFirst_;
};

class BpeDecoder : public Decoder {
public:
    explicit BpeDecoder(std::string suffix) : suffix_(std::move(suffix)) {}

    void apply(std::vector<std::string>& tokens) const override {
        for (std::size_t i = 0; i < tokens.size(); ++i)
            replaceAll(tokens[i], suffix_, i + 1 == tokens.size() ? "" : " ");
    }

    std::string piece(std::string token) const override {
        replaceAll(token, suffix_, " ");
        return token;
    }

private:
    std::string suffix_;
};

// Connectionist temporal classification: repeated tokens count once, padding separates them.
class Ctc : public Decoder {
public:
    Ctc(std::string pad, std::string delimiter, bool tidy)
        : pad_(std::move(pad)), delimiter_(std::move(delimiter)), tidy_(tidy) {}

    void apply(std::vector<std::string>& tokens) const override {
        std::vector<std::string> decoded;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (i > 0 && tokens[i] == tokens[i - 1]) continue;
            std::string token = piece(tokens[i]);
            if (!token.empty()) decoded.push_back(std::move(token));
        }
        tokens = std::move(decoded);
    }

    std::string piece(std::string token) const override {
        replaceAll(token, pad_, "");
        if (!tidy_) return token;
        tidySpaces(token);
        replaceAll(token, delimiter_, " ");
        return token;
    }

private:
    std::string pad_;
    std::string delimiter_;
    bool tidy_;
};

}  // namespace

std::unique_ptr<const Decoder> readWordPieceDecoder(const Section& section) {
    return std::make_unique<WordPieceDecoder>(section.text("prefix", "##"), section.flag("cleanup", true));
}

std::unique_ptr<const Decoder> readMetaspaceDecoder(const Section& section) {
    return std::make_unique<MetaspaceDecoder>(readMetaspace(section));
}

std::unique_ptr<const Decoder> readBpeDecoder(const Section& section) {
    return std::make_unique<BpeDecoder>(section.text("suffix", "</w>"));
}

std::unique_ptr<const Decoder> readCtc(const Section& section) {
    return std::make_unique<Ctc>(section.text("pad_token", "<pad>"), section.text("word_delimiter_token", "|"),
                                 section.flag("cleanup", true));
}

}  // namespace dynak

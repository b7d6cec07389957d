// SPDX-License-Identifier: GPL-3.0-or-later
// Tokenizer files of llama2.c (tokenizer.bin, tok512.bin, …), little-endian: int32 length of the longest token, then
// for each token float32 score, int32 length, that many bytes, until the end of the file. Ids 0, 1 and 2 are unknown,
// begin and end; 3 … 258 are the bytes. Two neighbours merge when their text is a token, the best score first:
// byte-pair encoding whose merges are all ways to cut a token in two others.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/text/formats.h"
#include "core/text/models/bpe.h"
#include "core/text/pipeline.h"
#include "core/text/unicode.h"

namespace dynak {

namespace {

constexpr std::size_t reservedTokens = 259;
constexpr TokenId beginId = 1;
constexpr std::size_t longestToken = 4096;  // bytes; published files stay below 64
constexpr std::uint64_t largestFile = UINT64_C(1) << 26;

struct ScoredToken {
    std::string text;
    float score = 0;
};

class Llama2cFile {
public:
    explicit Llama2cFile(const std::filesystem::path& file)
        : name_(file.string()), bytes_(readText(file, largestFile)) {}

    std::vector<ScoredToken> readTokens() {
        const auto longest = take<std::int32_t>();
        if (longest < 1 || longest > static_cast<std::int32_t>(longestToken))
            fail(Sentence::tr("says that its longest token has %1 bytes; 1 … %2 was expected", longest, longestToken));
        std::vector<ScoredToken> tokens;
        while (at_ < bytes_.size()) tokens.push_back(readToken(tokens.size(), longest));
        if (tokens.size() < reservedTokens)
            fail(Sentence::tr("has %1 tokens; at least %2 were expected", tokens.size(), reservedTokens));
        return tokens;
    }

    [[noreturn]] void fail(const Sentence& text) const {
        throw Error(ErrorCode::badFile, Sentence::tr("%1 %2.", name_, text),
                    Sentence::tr("Check that it is a tokenizer of llama2.c, and fetch or export it again."));
    }

    [[nodiscard]] const std::string& name() const { return name_; }

private:
    // `token` is the one that is being read, if one is.
    void need(std::size_t count, std::optional<std::size_t> token) const {
        if (bytes_.size() - at_ >= count) return;
        fail(token ? Sentence::tr("ends at byte %1, in token %2", bytes_.size(), *token)
                   : Sentence::tr("ends at byte %1, in the length of the longest token", bytes_.size()));
    }

    template <class Number>
    Number take(std::optional<std::size_t> token = std::nullopt) {
        need(sizeof(Number), token);
        Number number;
        std::memcpy(&number, bytes_.data() + at_, sizeof number);
        at_ += sizeof number;
        return number;
    }

    ScoredToken readToken(std::size_t index, std::int32_t longest) {
        ScoredToken token;
        token.score = take<float>(index);
        const auto length = take<std::int32_t>(index);
        if (length < 0 || length > longest)
            fail(Sentence::tr("gives token %1 %2 bytes; 0 … %3 was expected", index, length, longest));
        need(static_cast<std::size_t>(length), index);
        token.text = bytes_.substr(at_, static_cast<std::size_t>(length));
        at_ += token.text.size();
        if (!std::isfinite(token.score)) fail(Sentence::tr("gives token %1 a score that is not finite", index));
        if (!isValidUtf8(token.text)) fail(Sentence::tr("has a token %1 that is not UTF-8", index));
        return token;
    }

    std::string name_;
    std::string bytes_;
    std::size_t at_ = 0;
};

// Equal scores get equal ranks: the leftmost of them merges first.
std::vector<std::uint32_t> ranksOf(const std::vector<ScoredToken>& tokens) {
    std::vector<float> scores;
    for (const ScoredToken& token : tokens) scores.push_back(token.score);
    std::sort(scores.begin(), scores.end(), std::greater<>());
    scores.erase(std::unique(scores.begin(), scores.end()), scores.end());
    std::vector<std::uint32_t> ranks;
    for (const ScoredToken& token : tokens) {
        const auto place = std::lower_bound(scores.begin(), scores.end(), token.score, std::greater<>());
        ranks.push_back(static_cast<std::uint32_t>(place - scores.begin()));
    }
    return ranks;
}

std::vector<BpeMerge> mergesOf(const std::vector<ScoredToken>& tokens, const Vocabulary& vocabulary) {
    const std::vector<std::uint32_t> ranks = ranksOf(tokens);
    std::vector<BpeMerge> merges;
    for (std::size_t id = 0; id < tokens.size(); ++id) {
        const std::string_view text = tokens[id].text;
        for (std::size_t cut = 1; cut < text.size(); ++cut) {
            const std::string_view left = text.substr(0, cut);
            const std::string_view right = text.substr(cut);
            if (vocabulary.find(left) && vocabulary.find(right))
                merges.push_back({std::string(left), std::string(right), std::string(text), ranks[id]});
        }
    }
    return merges;
}

Vocabulary vocabularyOf(const std::vector<ScoredToken>& tokens, const std::string& file) {
    std::vector<std::pair<std::string, std::int64_t>> named;
    for (const ScoredToken& token : tokens) named.emplace_back(token.text, static_cast<std::int64_t>(named.size()));
    return {std::move(named), file};
}

}  // namespace

std::shared_ptr<const Tokenizer> readLlama2c(const std::filesystem::path& path) {
    Llama2cFile file(path);
    const std::vector<ScoredToken> tokens = file.readTokens();
    Vocabulary vocabulary = vocabularyOf(tokens, file.name());
    const std::vector<BpeMerge> merges = mergesOf(tokens, vocabulary);
    BpeOptions options;
    options.unknown = tokens[0].text;
    options.byteFallback = true;
    options.origin = file.name();

    PipelineStages stages;
    for (std::size_t id = 0; id < 3; ++id) stages.addedTokens.push_back({.content = tokens[id].text, .special = true});
    stages.normalizer = makePrepend(" ");
    stages.model = std::make_unique<Bpe>(std::move(vocabulary), merges, std::move(options));
    stages.processor = makeBeginProcessor(beginId);
    stages.decoder = makeSentencePieceDecoder();
    return std::make_shared<Pipeline>(std::move(stages));
}

}  // namespace dynak

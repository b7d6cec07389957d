// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of Marian models: source.spm and target.spm cut texts into pieces, vocab.json gives pieces their ids (with
// "separate_vocabs" in tokenizer_config.json: target_vocab.json those of the target).
#include <algorithm>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/text/added_tokens.h"
#include "core/text/formats.h"
#include "core/text/sentence_piece.h"
#include "core/text/sentence_piece_file.h"
#include "core/text/unicode.h"
#include "core/text/vocabulary.h"

namespace dynak {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view metaspace = "\u2581";  // stands for the space in pieces

Vocabulary readVocabulary(const fs::path& file) {
    const nlohmann::json json = readJson(file);
    return Vocabulary::read(Section(json, file.string()));
}

std::string tokenNamed(const nlohmann::json& config, const char* name, const char* otherwise) {
    const auto found = config.find(name);
    return found != config.end() && found->is_string() ? found->get<std::string>() : otherwise;
}

TokenId idIn(const Vocabulary& vocabulary, const std::string& token, const fs::path& file) {
    const auto id = vocabulary.find(token);
    if (!id)
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1 lacks the token \"%2\", which a Marian model needs.", file, token),
                    Sentence::tr("Check that vocab.json and tokenizer_config.json are of one model."));
    return *id;
}

std::string stripped(std::string_view text) {
    std::size_t begin = 0, end = text.size();
    while (begin < end) {
        std::size_t next = begin;
        if (!isSpace(nextCharacter(text, next))) break;
        begin = next;
    }
    while (end > begin && isSpace(characterAt(text, previousCharacter(text, end)))) end = previousCharacter(text, end);
    return std::string(text.substr(begin, end - begin));
}

// Model and vocabulary of the side that is encoded; ids are the target's when they are decoded. With one vocabulary for
// both, transformers joins pieces by the source's model, and texts must agree with it.
struct MarianFiles {
    SentencePiece encoder, decoder;
    Vocabulary vocabulary, targetVocabulary;
    std::string unknown, end, pad;
    fs::path vocabularyFile;
};

class Marian : public Tokenizer {
public:
    explicit Marian(MarianFiles files)
        : files_(std::move(files)),
          unknown_(idIn(files_.vocabulary, files_.unknown, files_.vocabularyFile)),
          end_(idIn(files_.vocabulary, files_.end, files_.vocabularyFile)),
          added_({{.content = files_.end, .special = true},
                  {.content = files_.unknown, .special = true},
                  {.content = files_.pad, .special = true}},
                 files_.vocabulary, nullptr) {}

    [[nodiscard]] Encoding encode(std::string_view text, const EncodeOptions& options) const override {
        return finish(idsOf(text), options);
    }

    [[nodiscard]] Encoding encode(std::string_view text, std::string_view pair,
                                  const EncodeOptions& options) const override {
        std::vector<TokenId> ids = idsOf(text);
        const std::vector<TokenId> more = idsOf(pair);
        ids.insert(ids.end(), more.begin(), more.end());
        return finish(std::move(ids), options);
    }

    [[nodiscard]] std::string decode(std::span<const std::int64_t> ids, bool skipSpecialTokens) const override {
        std::string text;
        std::vector<std::string> pieces;
        const auto flush = [&] {
            text += files_.decoder.decode(pieces);
            pieces.clear();
        };
        for (const std::int64_t id : ids) {
            const std::string& token = files_.targetVocabulary.spelling(id);
            if (token.empty() || (skipSpecialTokens && isSpecial(id))) continue;
            if (!isSpecial(id)) {
                pieces.push_back(token);
                continue;
            }
            flush();
            text += token + " ";
        }
        flush();
        for (std::size_t at = 0; (at = text.find(metaspace, at)) != std::string::npos;)
            text.replace(at, metaspace.size(), " ");
        return stripped(text);
    }

    [[nodiscard]] std::int64_t vocabularySize() const override {
        return std::max(files_.vocabulary.idLimit(), files_.targetVocabulary.idLimit());
    }
    [[nodiscard]] std::optional<std::int64_t> idOf(std::string_view token) const override {
        const auto id = files_.vocabulary.find(token);
        return id ? std::optional<std::int64_t>(*id) : std::nullopt;
    }
    [[nodiscard]] std::string tokenOf(std::int64_t id) const override { return files_.vocabulary.spelling(id); }
    [[nodiscard]] std::string pieceText(std::int64_t id) const override {
        std::string text = tokenOf(id);
        if (text.starts_with(metaspace)) text.replace(0, metaspace.size(), " ");
        return text;
    }
    [[nodiscard]] bool isSpecial(std::int64_t id) const override { return added_.isSpecial(id); }

private:
    [[nodiscard]] std::vector<TokenId> idsOf(std::string_view text) const {
        const std::string valid = toValidUtf8(text);
        std::vector<TokenId> ids;
        for (const AddedSpan& span : added_.cut(valid, AddedTokens::Stage::beforeNormalization)) {
            if (span.id >= 0)
                ids.push_back(span.id);
            else
                appendStretch(std::string_view(valid).substr(span.begin, span.end - span.begin), ids);
        }
        return ids;
    }

    // A language mark in front, ">>deu<<", is one token.
    void appendStretch(std::string_view text, std::vector<TokenId>& ids) const {
        if (const std::size_t end = text.find("<<"); text.starts_with(">>") && end != std::string_view::npos) {
            append(text.substr(0, end + 2), ids);
            text.remove_prefix(end + 2);
        }
        for (const std::string& piece : files_.encoder.encode(text)) append(piece, ids);
    }

    void append(std::string_view piece, std::vector<TokenId>& ids) const {
        ids.push_back(files_.vocabulary.find(piece).value_or(unknown_));
    }

    [[nodiscard]] Encoding finish(std::vector<TokenId> ids, const EncodeOptions& options) const {
        if (options.addSpecialTokens) ids.push_back(end_);
        Encoding encoding;
        encoding.ids.assign(ids.begin(), ids.end());
        encoding.typeIds.assign(ids.size(), 0);
        if (options.spellings)
            for (const TokenId id : ids) encoding.tokens.push_back(files_.vocabulary.spelling(id));
        return encoding;
    }

    MarianFiles files_;
    TokenId unknown_, end_;
    AddedTokens added_;
};

}  // namespace

std::shared_ptr<const Tokenizer> readMarian(const fs::path& file, TextSide side) {
    const fs::path folder = file.parent_path();
    for (const char* needed : {"source.spm", "target.spm", "vocab.json"})
        if (!fs::exists(folder / needed))
            throw Error(ErrorCode::notFound,
                        Sentence::tr("%1 lacks %2; a Marian tokenizer is source.spm, target.spm and vocab.json.",
                                     folder, needed),
                        Sentence::tr("Fetch the missing file from where the others came from."));
    const fs::path configFile = folder / "tokenizer_config.json";
    const nlohmann::json config = fs::exists(configFile) ? readJson(configFile) : nlohmann::json::object();
    const auto separate = config.find("separate_vocabs");
    const bool isSeparate = separate != config.end() && *separate == true;
    const fs::path source = folder / "vocab.json";
    const fs::path target = isSeparate ? folder / "target_vocab.json" : source;
    const fs::path& own = side == TextSide::source ? source : target;
    return std::make_shared<Marian>(MarianFiles{
        SentencePiece(readSentencePieceFile(folder / (side == TextSide::source ? "source.spm" : "target.spm"))),
        SentencePiece(readSentencePieceFile(folder / (isSeparate ? "target.spm" : "source.spm"))), readVocabulary(own),
        readVocabulary(target), tokenNamed(config, "unk_token", "<unk>"), tokenNamed(config, "eos_token", "</s>"),
        tokenNamed(config, "pad_token", "<pad>"), own});
}

}  // namespace dynak

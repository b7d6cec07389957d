// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>
#include <map>

#include "core/base/error.h"
#include "core/text/processors/processor.h"

namespace dynak {

namespace {

struct TemplatePiece {
    enum class Kind { first, second, special } kind = Kind::first;
    std::vector<TokenId> ids;  // of a special token
    TokenId typeId = 0;
};

using Template = std::vector<TemplatePiece>;

class TemplateProcessing : public Processor {
public:
    TemplateProcessing(Template single, Template pair, std::string origin)
        : single_(std::move(single)), pair_(std::move(pair)), origin_(std::move(origin)) {}

    void apply(std::vector<TypedIds>& parts, bool addSpecialTokens) const override {
        if (parts.empty() || parts.size() > 2)
            throw Error(ErrorCode::badFile,
                        Sentence::tr("%1 applies a template to %2 parts; 1 or 2 were expected.", origin_, parts.size()),
                        Sentence::tr("A sequence of post-processors can hold one template only."));
        std::vector<TypedIds> made;
        for (const TemplatePiece& piece : parts.size() == 1 ? single_ : pair_) {
            if (piece.kind == TemplatePiece::Kind::special) {
                if (addSpecialTokens) made.push_back({piece.ids, std::vector<TokenId>(piece.ids.size(), piece.typeId)});
            } else {
                TypedIds part = parts[piece.kind == TemplatePiece::Kind::second ? 1 : 0];
                part.typeIds.assign(part.ids.size(), piece.typeId);
                made.push_back(std::move(part));
            }
        }
        parts = std::move(made);
    }

private:
    Template single_;
    Template pair_;
    std::string origin_;
};

TokenId readId(const Section& section, const Section& number) {
    const auto& value = number.value();
    if (!value.is_number_integer() || value.get<std::int64_t>() < 0 ||
        value.get<std::int64_t>() > std::numeric_limits<TokenId>::max())
        section.fail(Sentence::tr("has an id or type_id that is not a whole number from 0"));
    return value.get<TokenId>();
}

std::map<std::string, std::vector<TokenId>> readSpecialTokens(const Section& section) {
    std::map<std::string, std::vector<TokenId>> tokens;
    const auto table = section.find("special_tokens");
    if (!table) return tokens;
    if (!table->value().is_object()) table->fail(Sentence::tr("is not an object of special tokens"));
    for (const auto& [name, entry] : table->value().items()) {
        const Section token = table->at(name);
        for (const Section& id : token.list("ids")) tokens[name].push_back(readId(token, id));
    }
    return tokens;
}

TemplatePiece readPiece(const Section& section, bool pair, const std::map<std::string, std::vector<TokenId>>& special) {
    TemplatePiece piece;
    if (const auto sequence = section.find("Sequence")) {
        const std::string id = sequence->text("id");
        if (id != "A" && id != "B") sequence->fail(Sentence::tr("has the id \"%1\"; A or B was expected", id));
        if (id == "B" && !pair) sequence->fail(Sentence::tr("names the second text in the template of a single one"));
        piece.kind = id == "A" ? TemplatePiece::Kind::first : TemplatePiece::Kind::second;
        piece.typeId = readId(*sequence, sequence->at("type_id"));
        return piece;
    }
    const Section token = section.at("SpecialToken");
    const auto found = special.find(token.text("id"));
    if (found == special.end())
        token.fail(Sentence::tr("names \"%1\", which is not among special_tokens", token.text("id")));
    piece.kind = TemplatePiece::Kind::special;
    piece.ids = found->second;
    piece.typeId = readId(token, token.at("type_id"));
    return piece;
}

}  // namespace

std::unique_ptr<const Processor> readTemplateProcessing(const Section& section) {
    const auto special = readSpecialTokens(section);
    Template single;
    Template pair;
    for (const Section& piece : section.list("single")) single.push_back(readPiece(piece, false, special));
    for (const Section& piece : section.list("pair")) pair.push_back(readPiece(piece, true, special));
    return std::make_unique<TemplateProcessing>(std::move(single), std::move(pair), section.file());
}

std::unique_ptr<const Processor> makeBeginProcessor(TokenId first) {
    using Kind = TemplatePiece::Kind;
    const TemplatePiece begin{Kind::special, {first}, 0};
    const TemplatePiece beginSecond{Kind::special, {first}, 1};
    return std::make_unique<TemplateProcessing>(
        Template{begin, {Kind::first, {}, 0}},
        Template{begin, {Kind::first, {}, 0}, beginSecond, {Kind::second, {}, 1}}, "");
}

}  // namespace dynak

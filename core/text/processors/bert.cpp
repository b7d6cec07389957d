// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed layouts of BERT, [CLS] A [SEP] B [SEP], and RoBERTa, <s> A </s></s> B </s>.
#include <limits>

#include "core/base/sentence.h"
#include "core/text/processors/processor.h"

namespace dynak {

namespace {

void put(TypedIds& part, bool inFront, TokenId id, TokenId typeId) {
    part.ids.insert(inFront ? part.ids.begin() : part.ids.end(), id);
    part.typeIds.insert(inFront ? part.typeIds.begin() : part.typeIds.end(), typeId);
}

struct Marks {
    TokenId begin = 0;
    TokenId end = 0;
};

class BertProcessing : public Processor {
public:
    explicit BertProcessing(Marks marks) : marks_(marks) {}

    void apply(std::vector<TypedIds>& parts, bool addSpecialTokens) const override {
        if (!addSpecialTokens) return;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i == 0) put(parts[i], true, marks_.begin, 0);
            put(parts[i], false, marks_.end, i == 0 ? 0 : 1);
        }
    }

private:
    Marks marks_;
};

class RobertaProcessing : public Processor {
public:
    explicit RobertaProcessing(Marks marks) : marks_(marks) {}

    void apply(std::vector<TypedIds>& parts, bool addSpecialTokens) const override {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            parts[i].typeIds.assign(parts[i].ids.size(), 0);
            if (!addSpecialTokens) continue;
            put(parts[i], true, i == 0 ? marks_.begin : marks_.end, 0);
            put(parts[i], false, marks_.end, 0);
        }
    }

private:
    Marks marks_;
};

// ["[SEP]", 102]
TokenId readMark(const Section& section, std::string_view key) {
    const Section mark = section.at(key);
    const auto& value = mark.value();
    if (!value.is_array() || value.size() != 2 || !value[1].is_number_integer() || value[1].get<std::int64_t>() < 0 ||
        value[1].get<std::int64_t>() > std::numeric_limits<TokenId>::max())
        mark.fail(Sentence::tr("is not a token and its id"));
    return value[1].get<TokenId>();
}

Marks readMarks(const Section& section) {
    return {readMark(section, "cls"), readMark(section, "sep")};
}

}  // namespace

std::unique_ptr<const Processor> readBertProcessing(const Section& section) {
    return std::make_unique<BertProcessing>(readMarks(section));
}

std::unique_ptr<const Processor> readRobertaProcessing(const Section& section) {
    return std::make_unique<RobertaProcessing>(readMarks(section));
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pretokenizers/pretokenizer.h"

#include <array>

#include "core/base/sentence.h"

namespace dynak {

namespace {

constexpr std::array<ComponentKind<PreTokenizer>, 12> kinds{{
    {"Sequence", readPreTokenizerSequence},
    {"BertPreTokenizer", readBertPreTokenizer},
    {"ByteLevel", readByteLevelPreTokenizer},
    {"Split", readSplit},
    {"Whitespace", readWhitespace},
    {"WhitespaceSplit", readWhitespaceSplit},
    {"Metaspace", readMetaspacePreTokenizer},
    {"Digits", readDigits},
    {"Punctuation", readPunctuation},
    {"CharDelimiterSplit", readCharDelimiterSplit},
    {"UnicodeScripts", readUnicodeScripts},
    {"FixedLength", readFixedLength},
}};

struct NamedBehavior {
    const char* name;
    SplitBehavior behavior;
};

constexpr std::array<NamedBehavior, 5> behaviors{{
    {"Removed", SplitBehavior::removed},
    {"Isolated", SplitBehavior::isolated},
    {"Contiguous", SplitBehavior::contiguous},
    {"MergedWithPrevious", SplitBehavior::mergedWithPrevious},
    {"MergedWithNext", SplitBehavior::mergedWithNext},
}};

}  // namespace

std::unique_ptr<const PreTokenizer> readPreTokenizer(const Section& section) {
    return readByType<PreTokenizer>(section, kinds, Sentence::tr("a pre-tokenizer"));
}

SplitBehavior readSplitBehavior(const Section& section, std::string_view otherwise) {
    const std::string name = section.text("behavior", otherwise);
    for (const NamedBehavior& row : behaviors)
        if (name == row.name) return row.behavior;
    section.fail(Sentence::tr("has the behavior \"%1\", which is unknown", name),
                 Sentence::tr("Known: Removed, Isolated, Contiguous, MergedWithPrevious, MergedWithNext."));
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/models/model.h"

#include <array>

#include "core/base/error.h"

namespace dynak {

namespace {

using Reader = std::unique_ptr<const Model> (*)(const Section&);

constexpr std::array<ComponentKind<Model>, 4> kinds{{
    {"WordPiece", readWordPiece},
    {"BPE", readBpe},
    {"Unigram", readUnigram},
    {"WordLevel", readWordLevel},
}};

Reader readerByFields(const Section& section) {
    if (section.find("merges")) return readBpe;
    if (section.at("vocab").value().is_array()) return readUnigram;
    if (section.find("max_input_chars_per_word") || section.find("continuing_subword_prefix")) return readWordPiece;
    return readWordLevel;
}

}  // namespace

std::unique_ptr<const Model> readModel(const Section& section) {
    if (!section.find("type")) return readerByFields(section)(section);
    return readByType<Model>(section, kinds, Sentence::tr("a model"));
}

std::string byteTokenName(unsigned char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    return std::string("<0x") + digits[byte >> 4] + digits[byte & 15] + ">";
}

void failForUnknown(const std::string& origin, const std::string& unknown) {
    throw Error(
        ErrorCode::badFile,
        unknown.empty()
            ? Sentence::tr("%1 has no token for a part of the text, and names no unknown token.", origin)
            : Sentence::tr(
                  "%1 has no token for a part of the text, and its unknown token \"%2\" is not in the vocabulary.",
                  origin, unknown),
        Sentence::tr("Add the unknown token to the file."));
}

}  // namespace dynak

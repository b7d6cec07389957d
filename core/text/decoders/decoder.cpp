// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decoders/decoder.h"

#include <array>

#include "core/base/sentence.h"

namespace dynak {

namespace {

constexpr std::array<ComponentKind<Decoder>, 10> kinds{{
    {"Sequence", readDecoderSequence},
    {"ByteLevel", readByteLevelDecoder},
    {"ByteFallback", readByteFallback},
    {"Fuse", readFuse},
    {"WordPiece", readWordPieceDecoder},
    {"Metaspace", readMetaspaceDecoder},
    {"Replace", readReplaceDecoder},
    {"Strip", readStripDecoder},
    {"BPEDecoder", readBpeDecoder},
    {"CTC", readCtc},
}};

}  // namespace

std::unique_ptr<const Decoder> readDecoder(const Section& section) {
    return readByType<Decoder>(section, kinds, Sentence::tr("a decoder"));
}

}  // namespace dynak

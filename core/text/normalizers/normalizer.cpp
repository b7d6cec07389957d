// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalizers/normalizer.h"

#include <array>

#include "core/base/sentence.h"

namespace dynak {

namespace {

constexpr std::array<ComponentKind<Normalizer>, 14> kinds{{
    {"Sequence", readNormalizerSequence},
    {"BertNormalizer", readBertNormalizer},
    {"NFC", readNfc},
    {"NFD", readNfd},
    {"NFKC", readNfkc},
    {"NFKD", readNfkd},
    {"Lowercase", readLowercase},
    {"StripAccents", readStripAccents},
    {"Strip", readStripNormalizer},
    {"Nmt", readNmt},
    {"Replace", readReplaceNormalizer},
    {"Prepend", readPrepend},
    {"ByteLevel", readByteLevelNormalizer},
    {"Precompiled", readPrecompiled},
}};

}  // namespace

std::unique_ptr<const Normalizer> readNormalizer(const Section& section) {
    return readByType<Normalizer>(section, kinds, Sentence::tr("a normalizer"));
}

}  // namespace dynak

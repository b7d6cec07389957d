// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/processors/processor.h"

#include <array>

#include "core/base/sentence.h"

namespace dynak {

namespace {

constexpr std::array<ComponentKind<Processor>, 5> kinds{{
    {"Sequence", readProcessorSequence},
    {"TemplateProcessing", readTemplateProcessing},
    {"BertProcessing", readBertProcessing},
    {"RobertaProcessing", readRobertaProcessing},
    {"ByteLevel", readByteLevelProcessor},
}};

}  // namespace

std::unique_ptr<const Processor> readProcessor(const Section& section) {
    return readByType<Processor>(section, kinds, Sentence::tr("a post-processor"));
}

}  // namespace dynak

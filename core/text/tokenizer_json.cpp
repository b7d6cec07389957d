// SPDX-License-Identifier: GPL-3.0-or-later
// tokenizer.json of the Hugging Face tokenizers library. `truncation` and `padding` are left to the caller.
#include "core/base/file.h"
#include "core/text/formats.h"
#include "core/text/pipeline.h"

namespace dynak {

namespace {

constexpr std::uint64_t largestFile = UINT64_C(1) << 29;  // bytes; the largest in use have about 35 MB

template <class Component>
std::unique_ptr<const Component> readIfThere(const Section& section, std::string_view key,
                                             std::unique_ptr<const Component> (*read)(const Section&)) {
    const auto part = section.find(key);
    return part ? read(*part) : nullptr;
}

}  // namespace

std::shared_ptr<const Tokenizer> readTokenizerJson(const std::filesystem::path& file) {
    const nlohmann::json json = readJson(file, largestFile);
    const Section section(json, file.string());
    PipelineStages stages;
    stages.normalizer = readIfThere(section, "normalizer", readNormalizer);
    stages.preTokenizer = readIfThere(section, "pre_tokenizer", readPreTokenizer);
    stages.model = readModel(section.at("model"));
    stages.processor = readIfThere(section, "post_processor", readProcessor);
    stages.decoder = readIfThere(section, "decoder", readDecoder);
    stages.addedTokens = AddedTokens::read(section);
    return std::make_shared<Pipeline>(std::move(stages));
}

}  // namespace dynak

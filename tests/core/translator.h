// SPDX-License-Identifier: GPL-3.0-or-later
// An encoder-decoder with random weights whose words are numbers, converted with few options.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "core/base/file.h"
#include "core/base/random.h"
#include "core/pipeline/workbench.h"
#include "core/training/new_model.h"

namespace testing {

inline constexpr int translatorWords = 40;

// A folder with `model` (a Marian of `encoderLayers` and two decoder layers) and `data`: pairs of numbers and the same
// backwards.
inline void makeTranslator(const std::filesystem::path& folder, int encoderLayers = 1) {
    using nlohmann::json;
    const json config{{"model_type", "marian"},
                      {"architectures", {"MarianMTModel"}},
                      {"d_model", 16},
                      {"encoder_layers", encoderLayers},
                      {"decoder_layers", 2},
                      {"encoder_attention_heads", 2},
                      {"decoder_attention_heads", 2},
                      {"encoder_ffn_dim", 32},
                      {"decoder_ffn_dim", 32},
                      {"activation_function", "relu"},
                      {"scale_embedding", true},
                      {"max_position_embeddings", 24},
                      {"vocab_size", translatorWords},
                      {"pad_token_id", 0},
                      {"eos_token_id", 1},
                      {"decoder_start_token_id", 0}};
    dynak::newModel({{}, config}, folder / "model", 3);
    // random weights like to end at once
    const json generation{
        {"decoder_start_token_id", 0}, {"eos_token_id", 1}, {"min_new_tokens", 3}, {"max_length", 12}};
    dynak::replaceText(folder / "model" / "generation_config.json", generation.dump());
    json words;
    for (int i = 0; i < translatorWords; ++i) words[std::to_string(i)] = i;
    const json pieces =
        json::array({{{"Sequence", {{"id", "A"}, {"type_id", 0}}}}, {{"SpecialToken", {{"id", "1"}, {"type_id", 0}}}}});
    const json end{{"1", {{"id", "1"}, {"ids", {1}}, {"tokens", {"1"}}}}};
    const json tokenizer{
        {"version", "1.0"},
        {"added_tokens", json::array()},
        {"normalizer", nullptr},
        {"pre_tokenizer", {{"type", "WhitespaceSplit"}}},
        {"post_processor",
         {{"type", "TemplateProcessing"}, {"single", pieces}, {"pair", pieces}, {"special_tokens", end}}},
        {"decoder", nullptr},
        {"model", {{"type", "WordLevel"}, {"vocab", words}, {"unk_token", "0"}}}};
    dynak::replaceText(folder / "model" / "tokenizer.json", tokenizer.dump());
    std::filesystem::create_directories(folder / "data");
    dynak::Random random(5);
    for (const char* split : {"train", "val", "test"}) {
        std::string sources, targets;
        for (int line = 0; line < 40; ++line) {
            std::string forwards, backwards;
            for (auto left = 2 + random.below(6); left > 0; --left) {
                const std::string word = std::to_string(3 + random.below(translatorWords - 3));
                forwards += forwards.empty() ? word : ' ' + word;
                backwards = backwards.empty() ? word : word + ' ' + backwards;
            }
            sources += forwards + '\n';
            targets += backwards + '\n';
        }
        dynak::replaceText(folder / "data" / (std::string(split) + ".src"), sources);
        dynak::replaceText(folder / "data" / (std::string(split) + ".tgt"), targets);
    }
}

// Its workbench with routers; `sites`: those that are converted.
inline dynak::Workbench convertedTranslator(const std::filesystem::path& folder, const std::string& sites = "*") {
    dynak::Workbench bench(dynak::newProject({folder / "model", {}, folder / "data"}), {});
    bench.setOptions("load", {{"sites", sites}});
    bench.setOptions("profile", {{"tokens", 600}});
    bench.setOptions("partition", {{"experts", 8}, {"restarts", 1}});
    bench.setOptions("fit-routers", {{"steps", 30}, {"hidden", 8}});
    bench.setOptions("sweep", {{"samples", 20}, {"count", 3}, {"keptTokens", 100}});
    bench.run("fit-routers");
    return bench;
}

}  // namespace testing

// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that grow by a token at a time, with a key/value cache on a device that is not the CPU.
#include "core/generate/generate.h"
#include "core/generate/translate.h"
#include "tests/core/device/other_device.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

ConvertedModel modelOf(const std::filesystem::path& folder, const std::string& device) {
    return ConvertedModel(Transformer::open(folder, {.device = device}));
}

}  // namespace

TEST_CASE("decoders write the same on another device") {
    for (const char* family : {"gpt2", "llama", "mistral", "qwen2", "gemma", "phi", "gpt_neox", "opt"}) {
        const auto folder = testing::shared(std::string("fixtures/families/") + family);
        if (!folder) return;
        INFO(std::string(family));
        GenerateOptions options;
        options.tokens = 12;
        options.stopAtEnd = false;
        const std::vector<std::int64_t> prompt{5, 3, 8, 2, 7};
        const Generated expected = generate(modelOf(*folder, "cpu"), prompt, options);
        const Generated found = generate(modelOf(*folder, testing::otherDevice), prompt, options);
        CHECK(expected.ids.size() == 12);
        CHECK(expected.smallestMargin > 1e-4);  // or rounding could choose
        CHECK(found.ids == expected.ids);
        CHECK(found.smallestMargin == doctest::Approx(expected.smallestMargin).epsilon(1e-2));
    }
}

TEST_CASE("encoder-decoders write the same on another device, greedily and with beams") {
    for (const char* family : {"t5", "t5-v1_1", "bart", "marian"}) {
        const auto folder = testing::shared(std::string("fixtures/families/") + family);
        if (!folder) return;
        INFO(std::string(family));
        const ConvertedModel here = modelOf(*folder, "cpu"), there = modelOf(*folder, testing::otherDevice);
        TranslateOptions options = translateOptions(here.transformer());
        options.tokens = 10;
        const std::vector<std::vector<std::int64_t>> sources{{4, 9, 6, 11, 5}, {7, 5}, {8, 8, 10}};  // some padded
        for (const std::int64_t beams : {1, 3}) {
            options.rules.beams = beams;
            const Translations expected = translate(here, sources, options);
            const Translations found = translate(there, sources, options);
            REQUIRE(found.texts.size() == expected.texts.size());
            CHECK(found.steps == expected.steps);
            for (std::size_t i = 0; i < expected.texts.size(); ++i) {
                CHECK(found.texts[i].ids == expected.texts[i].ids);
                CHECK(found.texts[i].score == doctest::Approx(expected.texts[i].score).epsilon(1e-5));
            }
        }
    }
}

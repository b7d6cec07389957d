// SPDX-License-Identifier: GPL-3.0-or-later
// Exported folders opened by transformers itself, as the dense model and as the converted one.
#include <cstdlib>

#include "core/checkpoint/safetensors.h"
#include "core/generate/translate.h"
#include "core/moe/converted_forward.h"
#include "core/training/derive.h"
#include "core/transformer/inputs.h"
#include "families.h"
#include "tests/process.h"

using namespace dynak;
using testing::Output;
using testing::run;

namespace {

constexpr std::int64_t tokens = 12;  // of each text at most

// Greedy texts of the batch's sources [rows, tokens], -1 behind the end of each.
Tensor texts(const ConvertedModel& model, const Batch& batch, const SiteRules& rule) {
    std::vector<std::vector<std::int64_t>> sources(static_cast<std::size_t>(batch.size));
    for (std::size_t cell = 0; cell < batch.tokenIds.size(); ++cell)
        if (batch.mask[cell] != 0)
            sources[cell / static_cast<std::size_t>(batch.length)].push_back(batch.tokenIds[cell]);
    TranslateOptions options = translateOptions(model.transformer());
    options.tokens = tokens;
    options.rule = rule;
    std::vector<std::int64_t> ids;
    for (auto text : translate(model, sources, options).texts) {
        text.ids.resize(tokens, -1);
        ids.insert(ids.end(), text.ids.begin(), text.ids.end());
    }
    return Tensor::fromInts({batch.size, tokens}, ids);
}

// The family with both factors of its FFNs rectified, which transformers' own class does not know.
testing::fs::path rectified(const testing::fs::path& family, const testing::TemporaryFolder& temporary) {
    const auto folder = temporary / "rectified";
    deriveRelu(Transformer::open(family), folder, GatedRelu::both);
    std::filesystem::copy(family / "reference.safetensors", folder);
    return folder;
}

}  // namespace

TEST_CASE("transformers opens exported folders as dense and as converted models") {
    const auto families = testing::shared("fixtures/families");
    if (!families) return;
    if (run("python3 -c 'import transformers, torch; assert int(transformers.__version__.split(\".\")[0]) >= 5'")
            .status != 0) {
        if (std::getenv("CI")) FAIL("python3 has no transformers 5 with torch in CI");
        MESSAGE("skipped: python3 has no transformers 5 with torch");
        return;
    }
    const testing::TemporaryFolder temporary;
    std::string arguments;
    for (const std::string family : {"bert", "vit", "gpt2", "llama", "gpt_neox", "distilbert", "opt", "gemma", "t5",
                                     "t5-v1_1", "marian", "bart", "llama-drelu"}) {
        const auto folder = family == "llama-drelu" ? rectified(*families / "llama", temporary) : *families / family;
        const auto input = testing::randomlyConverted(Transformer::open(folder), RouterKind::regression);
        ExportOptions options;
        options.rule = {RuleKind::tau, 0.3};
        options.rule.own = {{input.model.sites().front().id, 0.05}};
        options.output = temporary / family;
        options.threads = 1;
        (void)exportModel(input, options);
        const ConvertedModel model(input.model, input.partitions, input.routers);
        const Batch batch = readInputs(SafetensorsFile::open(folder / "reference.safetensors"));
        const auto answers = forwardConverted(model, batch, options.rule);
        const testing::fs::path expected = temporary / (family + ".safetensors");
        std::vector<NamedTensor> written{{"converted", answers.at("logits").view()}};
        const auto dense = input.model.forward(batch, false);
        if (family == "llama-drelu") written.push_back({"dense", dense.at("logits").view()});
        Tensor ids;
        if (input.model.architecture().encoderDecoder()) {
            ids = texts(model, batch, options.rule);
            written.push_back({"texts", ids.view()});
        }
        writeSafetensors(expected, written);
        arguments += " " + folder.string() + " " + options.output.string() + " " + expected.string();
    }
    const auto script = testing::sourceDir() / "tests/core/exporter/open_exported.py";
    const Output output = run("HF_HUB_OFFLINE=1 HF_MODULES_CACHE=" + (temporary / "modules").string() +
                              " OMP_NUM_THREADS=1 python3 " + script.string() + arguments);
    MESSAGE(output.text);
    CHECK(output.status == 0);
}

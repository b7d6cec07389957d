// SPDX-License-Identifier: GPL-3.0-or-later
// Dense and converted answers of what was written, against those of what it was made from.
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/random.h"
#include "core/base/sentence.h"
#include "core/exporter/formats.h"
#include "core/moe/converted_forward.h"

namespace dynak {

namespace {

constexpr std::int64_t rows = 3;
constexpr std::int64_t longest = 24;  // tokens; shorter where the model's context is
constexpr double limit = 1e-5;        // of the largest logit, or absolute where all are below 1

std::vector<std::int64_t> randomIds(std::int64_t count, std::int64_t vocabulary, Random& random) {
    std::vector<std::int64_t> ids(static_cast<std::size_t>(count));
    for (auto& id : ids) id = static_cast<std::int64_t>(random.uniform() * static_cast<double>(vocabulary));
    return ids;
}

Batch randomBatch(const Architecture& architecture) {
    Random random(1);
    Batch batch;
    batch.size = rows;
    if (const auto& patches = architecture.stacks.front().embedding.patches) {
        batch.pixelShape = {rows, patches->channels, patches->imageHeight, patches->imageWidth};
        batch.pixels.resize(static_cast<std::size_t>(elementCount(batch.pixelShape)));
        for (auto& pixel : batch.pixels) pixel = static_cast<float>(2 * random.uniform() - 1);
        return batch;
    }
    batch.length = architecture.context > 0 ? std::min(architecture.context, longest) : longest;
    batch.tokenIds = randomIds(rows * batch.length, architecture.vocabulary, random);
    if (architecture.padId)  // some families count positions by it
        for (auto& id : batch.tokenIds)
            if (id == *architecture.padId) id = id > 0 ? id - 1 : 1;
    if (architecture.encoderDecoder()) {
        batch.decoderLength = batch.length;
        batch.decoderIds = randomIds(rows * batch.length, architecture.vocabulary, random);
    }
    return batch;
}

// Over logits, or the last hidden state of a model without an output.
ExportCheck compare(const Sentence& name, const std::map<std::string, Tensor>& expected,
                    const std::map<std::string, Tensor>& found) {
    const char* answer = expected.contains("logits") ? "logits" : "last_hidden_state";
    const auto a = expected.at(answer).view().toFloats();
    const auto b = found.at(answer).view().toFloats();
    double difference = a.size() == b.size() ? 0 : HUGE_VAL;
    double largest = 1;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        const double one = std::abs(static_cast<double>(a[i]) - b[i]);
        difference = one <= difference ? difference : one;  // NaN is taken over
        largest = std::max(largest, std::abs(static_cast<double>(a[i])));
    }
    return {answer[1] == 'o' ? Sentence::tr("%1, largest difference of the logits", name)
                             : Sentence::tr("%1, largest difference of the hidden state", name),
            difference, limit * largest};
}

std::vector<SitePartition> contiguous(const nlohmann::json& section) {
    std::vector<SitePartition> partitions;
    for (const auto& site : section.at("sites")) {
        SitePartition partition;
        partition.site = site.at("site");
        partition.method = "contiguous";
        partition.experts = site.at("experts");
        const auto size = site.at("expert_size").get<std::int64_t>();
        for (std::int64_t n = 0; n < site.at("neurons").get<std::int64_t>(); ++n)
            partition.expertOf.push_back(static_cast<std::int32_t>(n / size));
        partitions.push_back(std::move(partition));
    }
    return partitions;
}

}  // namespace

void checkWritten(const ExportInput& input, const ExportOptions& options, const std::filesystem::path& model,
                  const std::optional<std::filesystem::path>& architecture, const nlohmann::json& section,
                  const std::filesystem::path& routers, const Job& job, ExportReport& report) {
    const Batch batch = randomBatch(input.model.architecture());
    const auto written = Transformer::open(model, {architecture, "cpu", options.threads}, job.part(0, 0.5));
    report.checks.push_back(
        compare(Sentence::tr("dense"), input.model.forward(batch, false), written.forward(batch, false)));
    job.report(0.6, Sentence::tr("comparing"));
    const ConvertedModel before(input.model, input.partitions, input.routers);
    const ConvertedModel after(written, contiguous(section), readRouters(section, routers));
    const SiteRules& rule = options.rule;
    report.checks.push_back(compare(Sentence::tr("converted at %1", describe(rule)),
                                    forwardConverted(before, batch, rule), forwardConverted(after, batch, rule)));
    job.report(1, Sentence::tr("compared"));
}

}  // namespace dynak

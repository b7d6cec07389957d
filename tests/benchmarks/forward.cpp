// SPDX-License-Identifier: GPL-3.0-or-later
// Dense forward passes for forward.py, which starts this program and runs transformers in turns with it: it reads a
// number of passes a line and answers with the seconds they took.
// Usage: benchmark_forward THREADS MODEL DATA, or benchmark_forward THREADS MODEL ROWS LENGTH with random inputs.
#include <chrono>
#include <iostream>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/internal/torch.h"
#include "core/pipeline/model_data.h"
#include "core/transformer/internal/network.h"

using namespace dynak;

namespace {

constexpr std::int64_t batchSize = 64;

std::vector<Batch> testSplit(const Transformer& model, const std::string& path) {
    const ModelData data = openModelData(model, path, {});
    BatchingOptions batching = data.batching;
    batching.batchSize = batchSize;
    const Batches batches = makeBatches(data, selectSplit(*data.dataset, "test"), batching);
    std::vector<Batch> result;
    for (std::int64_t i = 0; i < batches.count(); ++i) result.push_back(batches.batch(i));
    return result;
}

Batch randomBatch(const Architecture& architecture, std::int64_t rows, std::int64_t length) {
    Random random(2);
    Batch batch;
    batch.size = rows;
    if (const auto& patches = architecture.stacks.front().embedding.patches) {
        batch.pixelShape = {rows, patches->channels, patches->imageHeight, patches->imageWidth};
        for (std::int64_t i = 0; i < elementCount(batch.pixelShape); ++i)
            batch.pixels.push_back(static_cast<float>(random.normal()));
    } else {
        batch.length = length;
        for (std::int64_t i = 0; i < rows * length; ++i)
            batch.tokenIds.push_back(random.below(architecture.vocabulary));
    }
    return batch;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4 && argc != 5) return 2;
    const Transformer model = Transformer::open(argv[2], {.threads = std::stoi(argv[1])});
    const std::vector<Batch> batches =
        argc == 4 ? testSplit(model, argv[3])
                  : std::vector{randomBatch(model.architecture(), std::stoi(argv[3]), std::stoi(argv[4]))};
    const c10::InferenceMode guard;
    for (std::int64_t passes = 0; std::cin >> passes;) {
        const auto start = std::chrono::steady_clock::now();
        for (std::int64_t pass = 0; pass < passes; ++pass)
            for (const Batch& batch : batches) (void)model.network().forward(batch);
        std::cout << std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() << std::endl;
    }
}

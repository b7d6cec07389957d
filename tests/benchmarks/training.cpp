// SPDX-License-Identifier: GPL-3.0-or-later
// Sparsify steps for training.py, which starts this program and one of its own in turns: it reads a number of steps a
// line and answers with the seconds they took. Usage: benchmark_training FOLDER text|images THREADS
#include <algorithm>
#include <chrono>
#include <iostream>
#include <string>

#include "core/base/random.h"
#include "core/training/train.h"

using namespace dynak;

namespace {

constexpr std::int64_t textRows = 32, textLength = 64, imageRows = 64;

// Waits at the beginning of a step until more are asked for.
class Asked final : public BatchSource {
public:
    explicit Asked(Batch batch, std::int64_t classes) : batch_(std::move(batch)) {
        Random random(1);
        for (std::int64_t i = 0; i < batch_.size; ++i) batch_.labels.push_back(random.below(classes));
    }
    [[nodiscard]] Batch batch(std::int64_t) const override {
        if (left_ == 0) {
            if (asked_ > 0) std::cout << seconds() << std::endl;
            if (!(std::cin >> asked_)) std::exit(0);
            left_ = asked_;
            start_ = std::chrono::steady_clock::now();
        }
        --left_;
        return batch_;
    }

private:
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }

    Batch batch_;
    mutable std::int64_t asked_ = 0, left_ = 0;
    mutable std::chrono::steady_clock::time_point start_;
};

Batch texts(std::int64_t vocabulary) {
    Random random(2);
    Batch batch;
    batch.size = textRows;
    batch.length = textLength;
    for (std::int64_t i = 0; i < textRows * textLength; ++i) batch.tokenIds.push_back(random.below(vocabulary));
    return batch;
}

Batch images(const PatchSpec& patches) {
    Random random(2);
    Batch batch;
    batch.size = imageRows;
    batch.pixelShape = {imageRows, patches.channels, patches.imageHeight, patches.imageWidth};
    for (std::int64_t i = 0; i < elementCount(batch.pixelShape); ++i)
        batch.pixels.push_back(static_cast<float>(random.normal()));
    return batch;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    Transformer model = Transformer::open(argv[1], {.threads = std::stoi(argv[3])});
    const bool text = std::string(argv[2]) == "text";
    const auto& architecture = model.architecture();
    const Asked source(text ? texts(architecture.vocabulary) : images(*architecture.stacks.front().embedding.patches),
                       std::max<std::int64_t>(2, std::ssize(architecture.labels)));
    TrainingOptions options;
    options.steps = 1'000'000;
    options.learningRate = 1e-7;  // the share of active neurons is to stay what it is
    options.sparsity = {"hoyer", 2e-3, 0, 0};
    train(model, source, options);
}

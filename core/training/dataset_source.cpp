// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/training/batch_source.h"

namespace dynak {

namespace {

class DatasetSource final : public BatchSource {
public:
    DatasetSource(Batches batches, std::uint64_t seed) : batches_(std::move(batches)), seed_(seed) {
        if (batches_.count() == 0)
            throw Error(ErrorCode::badData, Sentence::tr("There are no samples to train on."),
                        Sentence::tr("Give data with at least one sample."));
    }

    [[nodiscard]] Batch batch(std::int64_t step) const override {
        const std::int64_t epoch = step / batches_.count();
        if (!epochBatches_ || epoch != epoch_) {
            epochBatches_ = batches_.shuffled(Random(seed_).fork(static_cast<std::uint64_t>(epoch)).bits());
            epoch_ = epoch;
        }
        return epochBatches_->batch(step % batches_.count());
    }

    [[nodiscard]] std::int64_t stepsPerEpoch() const override { return batches_.count(); }

private:
    Batches batches_;
    std::uint64_t seed_;
    mutable std::optional<Batches> epochBatches_;  // of epoch_; made again where the steps jump
    mutable std::int64_t epoch_ = 0;
};

}  // namespace

std::unique_ptr<BatchSource> datasetSource(Batches batches, std::uint64_t seed) {
    return std::make_unique<DatasetSource>(std::move(batches), seed);
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/training/internal/augmentation.h"

namespace dynak {

namespace {

constexpr std::uint64_t augmentationKey = UINT64_C(1) << 40;  // of Random::fork, beyond every epoch's

// Marsaglia and Tsang, ACM TOMS 26 (2000): rejection from a cubed normal; below 1 by a power of a uniform.
double drawGamma(double shape, Random& random) {
    if (shape < 1) return drawGamma(shape + 1, random) * std::pow(1 - random.uniform(), 1 / shape);
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = random.normal();
        const double v = std::pow(1 + c * x, 3);
        if (v > 0 && std::log(1 - random.uniform()) < 0.5 * x * x + d - d * v + d * std::log(v)) return d * v;
    }
}

// The pictures of a batch as rows of channels.
struct Pictures {
    explicit Pictures(Batch& batch)
        : count(batch.size),
          planes(batch.pixelShape[1]),
          height(batch.pixelShape[2]),
          width(batch.pixelShape[3]),
          values(batch.pixels.data()) {}

    [[nodiscard]] float* plane(std::int64_t picture, std::int64_t channel) const {
        return values + (picture * planes + channel) * height * width;
    }
    [[nodiscard]] std::int64_t size() const { return planes * height * width; }

    std::int64_t count, planes, height, width;
    float* values;
};

// Moves a plane by (down, right); what comes in from outside is 0, which preprocessing makes the middle of the range.
void shift(float* plane, const Pictures& pictures, std::int64_t down, std::int64_t right) {
    const std::vector<float> before(plane, plane + pictures.height * pictures.width);
    for (std::int64_t row = 0; row < pictures.height; ++row)
        for (std::int64_t column = 0; column < pictures.width; ++column) {
            const std::int64_t from = row - down;
            const std::int64_t at = column - right;
            const bool inside = from >= 0 && from < pictures.height && at >= 0 && at < pictures.width;
            plane[row * pictures.width + column] =
                inside ? before[static_cast<std::size_t>(from * pictures.width + at)] : 0.0F;
        }
}

void shiftAndFlip(const Pictures& pictures, const AugmentationOptions& options, Random& random) {
    for (std::int64_t picture = 0; picture < pictures.count; ++picture) {
        const bool mirror = options.flip && random.below(2) == 1;
        const std::int64_t down = options.crop > 0 ? random.below(2 * options.crop + 1) - options.crop : 0;
        const std::int64_t right = options.crop > 0 ? random.below(2 * options.crop + 1) - options.crop : 0;
        for (std::int64_t channel = 0; channel < pictures.planes; ++channel) {
            float* plane = pictures.plane(picture, channel);
            if (mirror)
                for (std::int64_t row = 0; row < pictures.height; ++row)
                    std::reverse(plane + row * pictures.width, plane + (row + 1) * pictures.width);
            if (down != 0 || right != 0) shift(plane, pictures, down, right);
        }
    }
}

void mix(const Pictures& pictures, const std::vector<float>& before, const std::vector<std::int64_t>& partner,
         double share) {
    const auto first = static_cast<float>(share);
    for (std::int64_t picture = 0; picture < pictures.count; ++picture) {
        float* own = pictures.plane(picture, 0);
        const float* other = before.data() + partner[static_cast<std::size_t>(picture)] * pictures.size();
        for (std::int64_t i = 0; i < pictures.size(); ++i) own[i] = first * own[i] + (1 - first) * other[i];
    }
}

// Puts a box of the partner into each picture; the share of the picture that is left.
double cutAndPaste(const Pictures& pictures, const std::vector<float>& before, const std::vector<std::int64_t>& partner,
                   double share, Random& random) {
    const double side = std::sqrt(1 - share);
    const auto boxHeight = static_cast<std::int64_t>(side * static_cast<double>(pictures.height));
    const auto boxWidth = static_cast<std::int64_t>(side * static_cast<double>(pictures.width));
    const std::int64_t middleRow = random.below(pictures.height);
    const std::int64_t middleColumn = random.below(pictures.width);
    const std::int64_t top = std::max<std::int64_t>(middleRow - boxHeight / 2, 0);
    const std::int64_t left = std::max<std::int64_t>(middleColumn - boxWidth / 2, 0);
    const std::int64_t bottom = std::min(middleRow - boxHeight / 2 + boxHeight, pictures.height);
    const std::int64_t right = std::min(middleColumn - boxWidth / 2 + boxWidth, pictures.width);
    for (std::int64_t picture = 0; picture < pictures.count; ++picture)
        for (std::int64_t channel = 0; channel < pictures.planes; ++channel) {
            const float* other = before.data() + partner[static_cast<std::size_t>(picture)] * pictures.size() +
                                 channel * pictures.height * pictures.width;
            for (std::int64_t row = top; row < bottom; ++row)
                std::copy(other + row * pictures.width + left, other + row * pictures.width + right,
                          pictures.plane(picture, channel) + row * pictures.width + left);
        }
    const auto box = static_cast<double>((bottom - top) * (right - left));
    return 1 - box / static_cast<double>(pictures.height * pictures.width);
}

}  // namespace

AugmentedBatch augmentedBatch(const BatchSource& source, const TrainingOptions& options, std::int64_t pass) {
    AugmentedBatch result{source.batch(pass), {}};
    result.mixture = augment(result.batch, options.augmentation,
                             Random(options.seed).fork(augmentationKey).fork(static_cast<std::uint64_t>(pass)));
    return result;
}

double drawBeta(double a, Random& random) {
    const double first = drawGamma(a, random);
    const double second = drawGamma(a, random);
    return first + second > 0 ? first / (first + second) : 0.5;
}

Mixture augment(Batch& batch, const AugmentationOptions& options, Random random) {
    if (batch.pixels.empty()) return {};
    const Pictures pictures(batch);
    if (options.flip || options.crop > 0) shiftAndFlip(pictures, options, random);
    if ((options.mixup <= 0 && options.cutmix <= 0) || batch.size < 2 || batch.labels.empty()) return {};
    const bool cut = options.cutmix > 0 && (options.mixup <= 0 || random.below(2) == 1);
    const double share = drawBeta(cut ? options.cutmix : options.mixup, random);
    const std::vector<std::int64_t> partner = random.permutation(batch.size);
    const std::vector<float> before = batch.pixels;
    Mixture mixture;
    for (const auto other : partner) mixture.others.push_back(batch.labels[static_cast<std::size_t>(other)]);
    if (cut) {
        mixture.share = cutAndPaste(pictures, before, partner, share, random);
    } else {
        mix(pictures, before, partner, share);
        mixture.share = share;
    }
    return mixture;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/finite.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "core/base/error.h"

namespace dynak {

namespace {

constexpr std::size_t block = std::size_t{1} << 22;  // elements between two looks at the job

// An IEEE number is NaN or infinite exactly where all bits of its exponent are set.
template <class Bits>
std::optional<std::size_t> firstNonFinite(const std::byte* at, std::size_t count, Bits exponent) {
    const auto isBad = [&](std::size_t i) {
        Bits bits;
        std::memcpy(&bits, at + i * sizeof bits, sizeof bits);
        return (bits & exponent) == exponent;
    };
    // no early exit: the compiler turns this loop, the usual one, into vector instructions
    bool bad = false;
    for (std::size_t i = 0; i < count; ++i) bad |= isBad(i);
    if (!bad) return std::nullopt;
    std::size_t i = 0;
    while (!isBad(i)) ++i;
    return i;
}

std::optional<std::size_t> firstNonFinite(const TensorView& view, std::size_t from, std::size_t count) {
    const std::byte* const at = view.bytes.data() + from * bytesPerElement(view.type);
    switch (view.type) {
        case DType::f64: return firstNonFinite<std::uint64_t>(at, count, 0x7ff0'0000'0000'0000U);
        case DType::f32: return firstNonFinite<std::uint32_t>(at, count, 0x7f80'0000U);
        case DType::bf16: return firstNonFinite<std::uint16_t>(at, count, 0x7f80U);
        case DType::f16: return firstNonFinite<std::uint16_t>(at, count, 0x7c00U);
        case DType::i64:
        case DType::i32:
        case DType::i8:
        case DType::u8:
        case DType::boolean: return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

void checkFinite(const Checkpoint& checkpoint, const Job& job) {
    const auto total = static_cast<double>(std::max<std::uint64_t>(checkpoint.totalBytes(), 1));
    double done = 0;
    for (const auto& tensor : checkpoint.names()) {
        const TensorView view = checkpoint.view(tensor);
        const auto count = static_cast<std::size_t>(view.count());
        for (std::size_t from = 0; from < count; from += block) {
            job.throwIfStopped();
            const std::size_t some = std::min(block, count - from);
            if (const auto at = firstNonFinite(view, from, some))
                throw Error(
                    ErrorCode::badModel,
                    Sentence::tr("%1: tensor \"%2\" of shape %3 holds NaN or an infinity at index %4.",
                                 checkpoint.path(), tensor, toString(view.shape), from + *at),
                    Sentence::tr("Weights must be finite: fetch them again or train again from an earlier state."));
            done += static_cast<double>(some * bytesPerElement(view.type));
            job.report(done / total, Sentence::tr("checking %1", tensor));
        }
    }
}

}  // namespace dynak

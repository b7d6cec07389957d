// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/internal/paged_tensors.h"

namespace dynak {

namespace {

// Smaller ones are not worth a mapping each, of which a process has some ten thousands.
constexpr std::int64_t smallest = 64 << 10;  // bytes

}  // namespace

at::Tensor PagedTensors::empty(at::IntArrayRef shape) {
    const std::int64_t bytes = c10::multiply_integers(shape) * static_cast<std::int64_t>(sizeof(float));
    if (bytes < smallest) return at::empty(shape, at::kFloat);
    const auto memory = std::make_shared<const ScratchMemory>(static_cast<std::size_t>(bytes));
    memory_.push_back(memory);
    return at::from_blob(
        memory->bytes().data(), shape, [memory](void*) {}, at::kFloat);
}

at::Tensor PagedTensors::copyOf(const at::Tensor& values) {
    if (!values.defined()) return {};
    at::Tensor copy = empty(values.sizes());
    return copy.copy_(values);
}

std::int64_t PagedTensors::bytes() const {
    std::int64_t sum = 0;
    for (const auto& known : memory_)
        if (const auto memory = known.lock()) sum += std::ssize(memory->bytes());
    return sum;
}

void PagedTensors::release() const {
    for (const auto& known : memory_)
        if (const auto memory = known.lock()) releasePages(memory->bytes());
}

}  // namespace dynak

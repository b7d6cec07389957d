// SPDX-License-Identifier: GPL-3.0-or-later
// A device that is not the CPU, on any machine: Torch's place for backends from outside, "privateuseone:0". A program
// that links other_device.cpp has it. It is as strict as a graphics card:
// - the addresses of its tensors belong to no memory, so code that reads a tensor without bringing it to the CPU
// crashes;
// - an operation that is given a tensor of the CPU beside its own throws and says which (numbers, tensors of no
//   dimension, and indices in brackets may lie there, as CUDA allows).
// Its arithmetic is the CPU's: results differ by what Torch composes differently for devices that it does not know.
#pragma once

#include <cstdint>

namespace testing {

inline constexpr const char* otherDevice = "privateuseone:0";

// How many operations have run there.
[[nodiscard]] std::int64_t operationsOnOtherDevice();

// Whether this LibTorch can run matrix products there in bfloat16 by itself, and how many were given such numbers.
[[nodiscard]] bool otherDeviceHasAutocast();
[[nodiscard]] std::int64_t operationsInBfloat16();

}  // namespace testing

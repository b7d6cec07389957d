// SPDX-License-Identifier: GPL-3.0-or-later
#include <bit>
#include <limits>

#include "core/checkpoint/finite.h"
#include "core/checkpoint/safetensors.h"
#include "tests/core/checkpoint/handmade.h"

using namespace dynak;
using namespace testing;

namespace {

template <class Bits>
Tensor ofBits(DType type, const std::vector<Bits>& bits) {
    Tensor tensor{type, {static_cast<std::int64_t>(bits.size())}, std::vector<std::byte>(bits.size() * sizeof(Bits))};
    std::memcpy(tensor.bytes.data(), bits.data(), tensor.bytes.size());
    return tensor;
}

Checkpoint stored(const TemporaryFolder& folder, const std::vector<NamedTensor>& tensors) {
    writeSafetensors(folder / "w.safetensors", tensors);
    return Checkpoint::open(folder / "w.safetensors");
}

void checkRefused(const Tensor& bad, const std::string& index) {
    const TemporaryFolder folder;
    const Tensor good = Tensor::fromFloats({2}, std::vector<float>{1, 2});
    const Checkpoint checkpoint = stored(folder, {{"a.good", good.view()}, {"b.bad", bad.view()}});
    const Error error = errorOf([&] { checkFinite(checkpoint, {}); });
    CHECK(error.code == ErrorCode::badModel);
    CHECK(mentions(error.text, "w.safetensors", "\"b.bad\"", "index " + index + "."));
}

}  // namespace

TEST_CASE("checkFinite: NaN and infinities of every float type are found at their index") {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinity = std::numeric_limits<float>::infinity();
    checkRefused(Tensor::fromFloats({2, 2}, std::vector<float>{0, 1, 2, nan}), "3");
    checkRefused(Tensor::fromFloats({3}, std::vector<float>{0, -infinity, nan}), "1");
    checkRefused(ofBits<std::uint16_t>(DType::f16, {0x7bff, 0x7c00}), "1");
    checkRefused(ofBits<std::uint16_t>(DType::f16, {0x0001, 0x8000, 0xfe00}), "2");
    checkRefused(ofBits<std::uint16_t>(DType::bf16, {0x7f7f, 0xff80}), "1");
    checkRefused(ofBits<std::uint64_t>(DType::f64, {0x7fefffffffffffff, 0x7ff0000000000001}), "1");
}

TEST_CASE("checkFinite: an index behind the first block counts from the start of the tensor") {
    std::vector<float> values(5'000'000, 1);
    values[4'999'999] = std::numeric_limits<float>::infinity();
    checkRefused(Tensor::fromFloats({5, 1'000'000}, values), "4999999");
}

TEST_CASE("checkFinite: extreme numbers and integers of any bits pass") {
    const TemporaryFolder folder;
    const Tensor half = ofBits<std::uint16_t>(DType::f16, {0x7bff, 0xfbff, 0x0001});
    const Tensor brain = ofBits<std::uint16_t>(DType::bf16, {0x7f7f, 0xff7f, 0x7c00});
    const Tensor single = Tensor::fromFloats({2}, std::vector<float>{std::numeric_limits<float>::max(), 1e-45F});
    const Tensor whole = ofBits<std::uint32_t>(DType::i32, {0x7f800000, 0xffffffff});
    const Tensor nothing = Tensor::fromFloats({0}, {});
    const Checkpoint checkpoint = stored(folder, {{"half", half.view()},
                                                  {"brain", brain.view()},
                                                  {"single", single.view()},
                                                  {"whole", whole.view()},
                                                  {"nothing", nothing.view()}});
    double last = 0;
    checkFinite(checkpoint, Job([&](const Progress& progress) {
                    CHECK(progress.fraction >= last);
                    last = progress.fraction;
                }));
    CHECK(last == doctest::Approx(1));
}

TEST_CASE("checkFinite: stops when asked to") {
    const TemporaryFolder folder;
    const Tensor tensor = Tensor::fromFloats({1}, std::vector<float>{1});
    const Checkpoint checkpoint = stored(folder, {{"a", tensor.view()}});
    std::stop_source stop;
    stop.request_stop();
    const Error error = errorOf([&] { checkFinite(checkpoint, Job({}, stop.get_token())); });
    CHECK(error.code == ErrorCode::stopped);
}

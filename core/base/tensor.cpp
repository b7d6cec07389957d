// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tensor.h"

#include <bit>
#include <cstring>

#include "core/base/error.h"

namespace dynak {

std::size_t bytesPerElement(DType type) {
    switch (type) {
        case DType::f64:
        case DType::i64: return 8;
        case DType::f32:
        case DType::i32: return 4;
        case DType::f16:
        case DType::bf16: return 2;
        case DType::i8:
        case DType::u8:
        case DType::boolean: return 1;
    }
    return 0;
}

const char* name(DType type) {
    switch (type) {
        case DType::f64: return "F64";
        case DType::f32: return "F32";
        case DType::f16: return "F16";
        case DType::bf16: return "BF16";
        case DType::i64: return "I64";
        case DType::i32: return "I32";
        case DType::i8: return "I8";
        case DType::u8: return "U8";
        case DType::boolean: return "BOOL";
    }
    return "?";
}

std::int64_t elementCount(const Shape& shape) {
    std::int64_t count = 1;
    for (const auto extent : shape) count *= extent;
    return count;
}

std::string toString(const Shape& shape) {
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i) text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

namespace {

template <class T>
T load(const std::byte* at) {
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

float fromBfloat16(std::uint16_t bits) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

// IEEE 754 binary16, subnormals included.
float fromHalf(std::uint16_t bits) {
    const std::uint32_t sign = static_cast<std::uint32_t>(bits & 0x8000U) << 16;
    const std::uint32_t exponent = (bits >> 10) & 0x1fU;
    const std::uint32_t mantissa = bits & 0x3ffU;
    if (exponent == 0) {
        const float magnitude = static_cast<float>(mantissa) * 0x1.0p-24F;
        return sign ? -magnitude : magnitude;
    }
    if (exponent == 31) return std::bit_cast<float>(sign | 0x7f800000U | (mantissa << 13));
    return std::bit_cast<float>(sign | ((exponent + 112U) << 23) | (mantissa << 13));
}

template <class To>
std::vector<To> convert(const TensorView& view) {
    const std::size_t count = static_cast<std::size_t>(view.count());
    const std::size_t step = bytesPerElement(view.type);
    if (view.bytes.size() != count * step)
        throw Error(ErrorCode::internal, Sentence::tr("TensorView: shape %1 needs %2 bytes, got %3.",
                                                      toString(view.shape), count * step, view.bytes.size()));
    std::vector<To> values(count);
    const std::byte* at = view.bytes.data();
    const auto fill = [&](auto read) {
        for (std::size_t i = 0; i < count; ++i, at += step) values[i] = static_cast<To>(read(at));
    };
    switch (view.type) {
        case DType::f64: fill(load<double>); break;
        case DType::f32: fill(load<float>); break;
        case DType::f16: fill([](const std::byte* p) { return fromHalf(load<std::uint16_t>(p)); }); break;
        case DType::bf16: fill([](const std::byte* p) { return fromBfloat16(load<std::uint16_t>(p)); }); break;
        case DType::i64: fill(load<std::int64_t>); break;
        case DType::i32: fill(load<std::int32_t>); break;
        case DType::i8: fill(load<std::int8_t>); break;
        case DType::u8: fill(load<std::uint8_t>); break;
        case DType::boolean: fill([](const std::byte* p) { return load<std::uint8_t>(p) != 0 ? 1 : 0; }); break;
    }
    return values;
}

template <class T>
Tensor fromValues(DType type, Shape shape, std::span<const T> values) {
    if (elementCount(shape) != static_cast<std::int64_t>(values.size()))
        throw Error(ErrorCode::internal,
                    Sentence::tr("Tensor: shape %1 does not hold %2 values.", toString(shape), values.size()));
    Tensor tensor{type, std::move(shape), std::vector<std::byte>(values.size_bytes())};
    if (!values.empty()) std::memcpy(tensor.bytes.data(), values.data(), values.size_bytes());
    return tensor;
}

}  // namespace

std::vector<float> TensorView::toFloats() const {
    return convert<float>(*this);
}

std::vector<std::int64_t> TensorView::toInts() const {
    return convert<std::int64_t>(*this);
}

Tensor Tensor::fromFloats(Shape shape, std::span<const float> values) {
    return fromValues(DType::f32, std::move(shape), values);
}

Tensor Tensor::fromInts(Shape shape, std::span<const std::int64_t> values) {
    return fromValues(DType::i64, std::move(shape), values);
}

}  // namespace dynak

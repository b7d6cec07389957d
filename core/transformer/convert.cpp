// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/internal/convert.h"

#include <cstring>

#include "core/base/error.h"

namespace dynak {

namespace {

at::ScalarType torchType(DType type) {
    switch (type) {
        case DType::f64: return at::kDouble;
        case DType::f32: return at::kFloat;
        case DType::f16: return at::kHalf;
        case DType::bf16: return at::kBFloat16;
        case DType::i64: return at::kLong;
        case DType::i32: return at::kInt;
        case DType::i8: return at::kChar;
        case DType::u8: return at::kByte;
        case DType::boolean: return at::kBool;
    }
    return at::kFloat;
}

DType ownType(at::ScalarType type) {
    switch (type) {
        case at::kDouble: return DType::f64;
        case at::kHalf: return DType::f16;
        case at::kBFloat16: return DType::bf16;
        case at::kLong: return DType::i64;
        case at::kInt: return DType::i32;
        case at::kChar: return DType::i8;
        case at::kByte: return DType::u8;
        case at::kBool: return DType::boolean;
        default: return DType::f32;
    }
}

template <class T>
at::Tensor fromVector(const std::vector<T>& values, at::IntArrayRef shape, at::ScalarType type) {
    at::Tensor tensor = at::empty(shape, type);
    if (tensor.numel() != static_cast<std::int64_t>(values.size()))
        throw Error(ErrorCode::internal,
                    Sentence::tr("A tensor of %1 elements was given %2 values.", tensor.numel(), values.size()));
    if (!values.empty()) std::memcpy(tensor.data_ptr(), values.data(), values.size() * sizeof(T));
    return tensor;
}

}  // namespace

at::Tensor toTorch(const TensorView& view) {
    at::Tensor tensor = at::empty(view.shape, torchType(view.type));
    if (tensor.nbytes() != view.bytes.size())
        throw Error(ErrorCode::internal,
                    Sentence::tr("A tensor of shape %1 has %2 bytes.", toString(view.shape), view.bytes.size()));
    if (!view.bytes.empty()) std::memcpy(tensor.data_ptr(), view.bytes.data(), view.bytes.size());
    return tensor;
}

Tensor fromTorch(const at::Tensor& tensor) {
    const DType type = ownType(tensor.scalar_type());
    const at::Tensor plain = tensor.detach().to(at::kCPU, torchType(type)).contiguous();
    Tensor result{type, plain.sizes().vec(), std::vector<std::byte>(plain.nbytes())};
    if (plain.nbytes() > 0) std::memcpy(result.bytes.data(), plain.data_ptr(), plain.nbytes());
    return result;
}

std::vector<float> toFloats(const at::Tensor& tensor) {
    const at::Tensor plain = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    const auto* values = plain.data_ptr<float>();
    return {values, values + plain.numel()};
}

at::Tensor fromInts(const std::vector<std::int64_t>& values, at::IntArrayRef shape) {
    return fromVector(values, shape, at::kLong);
}

at::Tensor fromFloats(const std::vector<float>& values, at::IntArrayRef shape) {
    return fromVector(values, shape, at::kFloat);
}

std::optional<std::int64_t> idOutside(const at::Tensor& ids, std::int64_t rows) {
    if (ids.numel() == 0) return std::nullopt;
    const auto low = ids.min().item<std::int64_t>();
    const auto high = ids.max().item<std::int64_t>();
    if (low >= 0 && high < rows) return std::nullopt;
    return low < 0 ? low : high;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in memory as the public interfaces pass them: no Torch.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace dynak {

enum class DType { f64, f32, f16, bf16, i64, i32, i8, u8, boolean };

[[nodiscard]] std::size_t bytesPerElement(DType type);
// The safetensors name: "F32", "BF16", "BOOL", …
[[nodiscard]] const char* name(DType type);

using Shape = std::vector<std::int64_t>;

// The product of the dimensions; 1 for a scalar.
[[nodiscard]] std::int64_t elementCount(const Shape& shape);
// "[3, 12, 40]"
[[nodiscard]] std::string toString(const Shape& shape);

// Row-major elements that somebody else keeps alive. `bytes` need not be aligned.
struct TensorView {
    DType type = DType::f32;
    Shape shape;
    std::span<const std::byte> bytes;

    [[nodiscard]] std::int64_t count() const { return elementCount(shape); }
    // Widened or narrowed element by element; F16 and BF16 included.
    [[nodiscard]] std::vector<float> toFloats() const;
    [[nodiscard]] std::vector<std::int64_t> toInts() const;
};

// Row-major elements of its own.
struct Tensor {
    DType type = DType::f32;
    Shape shape;
    std::vector<std::byte> bytes;

    [[nodiscard]] TensorView view() const { return {type, shape, bytes}; }
    [[nodiscard]] static Tensor fromFloats(Shape shape, std::span<const float> values);
    [[nodiscard]] static Tensor fromInts(Shape shape, std::span<const std::int64_t> values);
};

// Row-major table.
template <class T>
struct Matrix {
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::vector<T> values;

    Matrix() = default;
    Matrix(std::int64_t rows, std::int64_t columns, T fill = {})
        : rows(rows), columns(columns), values(static_cast<std::size_t>(rows * columns), fill) {}

    [[nodiscard]] T& at(std::int64_t row, std::int64_t column) {
        return values[static_cast<std::size_t>(row * columns + column)];
    }
    [[nodiscard]] const T& at(std::int64_t row, std::int64_t column) const {
        return values[static_cast<std::size_t>(row * columns + column)];
    }
    [[nodiscard]] std::span<T> row(std::int64_t index) {
        return std::span(values).subspan(static_cast<std::size_t>(index * columns), static_cast<std::size_t>(columns));
    }
    [[nodiscard]] std::span<const T> row(std::int64_t index) const {
        return std::span(values).subspan(static_cast<std::size_t>(index * columns), static_cast<std::size_t>(columns));
    }
};

}  // namespace dynak

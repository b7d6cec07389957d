// SPDX-License-Identifier: GPL-3.0-or-later
// Products of sparse matrices against the same of dense ones.
#include "core/training/internal/sparse_matrix.h"

#include "tests/core/moe/sites.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

at::Tensor draw(at::IntArrayRef shape, std::uint64_t seed) {
    return testing::normal(shape, seed, at::kFloat);
}

// One number in ten, none in the last row and the first column.
at::Tensor few(std::int64_t rows, std::int64_t columns) {
    at::Tensor matrix = draw({rows, columns}, 1) * (draw({rows, columns}, 2) > 1.28);
    matrix[rows - 1].zero_();
    matrix.select(1, 0).zero_();
    return matrix;
}

at::Tensor denseOf(const SparseMatrix& matrix, const at::Tensor& values, std::int64_t columns) {
    at::Tensor dense = at::zeros({matrix.rows(), columns});
    for (std::int64_t r = 0; r < matrix.rows(); ++r)
        for (std::int64_t i = matrix.start()[r]; i < matrix.start()[r + 1]; ++i)
            dense[r][matrix.columns[i].item<std::int64_t>()] = values[i];
    return dense;
}

void expectNear(const at::Tensor& found, const at::Tensor& expected) {
    REQUIRE(found.sizes() == expected.sizes());
    CHECK(testing::largestDifference(found, expected) < 1e-4);
}

}  // namespace

TEST_CASE("a sparse matrix and its transpose hold what is not 0") {
    const at::Tensor dense = few(37, 53);
    const auto sparse = sparseOf(dense, 0.2);
    REQUIRE(sparse);
    CHECK(sparse->values.numel() == (dense != 0).sum().item<std::int64_t>());
    CHECK(at::equal(denseOf(*sparse, sparse->values, 53), dense));
    const auto [back, doubled] = transposed(*sparse, sparse->values * 2, 53);
    CHECK(at::equal(denseOf(back, back.values, 37), dense.t()));
    CHECK(at::equal(denseOf(back, doubled, 37), dense.t() * 2));
}

TEST_CASE("a matrix with too many numbers becomes none") {
    at::Tensor dense = at::zeros({4, 10});
    dense.narrow(1, 0, 2).fill_(1);
    CHECK(sparseOf(dense, 0.2));
    dense[0][5] = 1;
    CHECK_FALSE(sparseOf(dense, 0.2));
    REQUIRE(sparseOf(at::zeros({3, 5}), 0));
    CHECK(sparseOf(at::zeros({3, 5}), 0)->values.numel() == 0);
}

TEST_CASE("products are those of the dense matrix") {
    const at::Tensor dense = few(37, 53);
    const auto sparse = sparseOf(dense, 0.2);
    REQUIRE(sparse);
    const at::Tensor right = draw({53, 300}, 3), bias = draw({300}, 4);
    expectNear(product(*sparse, sparse->values, right, {}), dense.matmul(right));
    expectNear(product(*sparse, sparse->values * 2, right, bias), 2 * dense.matmul(right) + bias);

    const at::Tensor left = draw({37, 300}, 5), added = draw({37, 53}, 6), places = (dense != 0).to(at::kFloat);
    const auto sampled = [&](const at::Tensor& by, const at::Tensor& with) {
        return denseOf(*sparse, sampledProduct(*sparse, by, right, with), 53);
    };
    expectNear(sampled(left, {}), left.matmul(right.t()) * places);
    expectNear(sampled(left, added), (left.matmul(right.t()) + added) * places);
    expectNear(sampled({}, added), added * places);
}

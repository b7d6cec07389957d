// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporter/permutation.h"
#include "tests/testing.h"

using namespace dynak;

TEST_CASE("rows and columns move, the rest stays") {
    const Tensor tensor = Tensor::fromFloats({2, 4}, std::vector<float>{0, 1, 2, 3, 4, 5, 6, 7});
    CHECK(reordered(tensor.view(), {{1, 0, {3, 1, 0, 2}}}).view().toFloats() ==
          std::vector<float>{3, 1, 0, 2, 7, 5, 4, 6});
    CHECK(reordered(tensor.view(), {{0, 0, {1, 0}}}).view().toFloats() == std::vector<float>{4, 5, 6, 7, 0, 1, 2, 3});
}

TEST_CASE("gate and up in one tensor are sorted each by itself") {
    const Tensor fused = Tensor::fromFloats({4, 1}, std::vector<float>{0, 1, 10, 11});
    CHECK(reordered(fused.view(), {{0, 0, {1, 0}}, {0, 2, {1, 0}}}).view().toFloats() ==
          std::vector<float>{1, 0, 11, 10});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporter/permutation.h"

#include <nlohmann/json.hpp>

#include "core/base/file.h"
#include "core/base/resources.h"
#include "families.h"

using namespace dynak;

namespace {

// The BERT fixture with the parts of FFN named in `shared` taken from layer 0 in both layers, as ALBERT does.
Transformer sharing(const std::filesystem::path& bert, std::initializer_list<const char*> shared) {
    nlohmann::json description = readJson(resourceFolder() / "architectures" / "bert.json");
    for (auto& branch : description["stacks"][0]["block"]["branches"])
        for (const char* part : shared)
            if (branch.contains(part)) {
                auto name = branch[part].get<std::string>();
                branch[part] = name.replace(name.find("{layer}"), 7, "0");
            }
    description["ignore"].push_back("encoder\\.layer\\.1\\.(intermediate|output)\\.dense\\..*");
    const testing::TemporaryFolder folder;
    replaceText(folder / "shared.json", description.dump());
    OpenOptions options;
    options.architecture = folder / "shared.json";
    return Transformer::open(bert, options);
}

std::string refusal(const ExportInput& input) {
    const Error error = testing::errorOf([&] { (void)neuronOrders(input.model, convertedSites(input)); });
    CHECK(error.code == ErrorCode::badModel);
    CHECK_FALSE(error.hint.empty());
    return error.text;
}

}  // namespace

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

TEST_CASE("layers that share weights are sorted alike or refused") {
    const auto bert = testing::shared("fixtures/families/bert");
    if (!bert) return;
    ExportInput input = testing::randomlyConverted(sharing(*bert, {"up", "down"}), RouterKind::regression);
    CHECK(testing::mentions(refusal(input), "layer.1.ffn", "encoder.layer.0.intermediate.dense", "partition"));
    ExportInput alike = input;
    alike.partitions[1].expertOf = alike.partitions[0].expertOf;
    CHECK(neuronOrders(alike.model, convertedSites(alike)).size() == 3);
    // of a converted and a dense site all tensors are shared: both are sorted
    input.partitions.pop_back();
    input.routers.pop_back();
    CHECK(neuronOrders(input.model, convertedSites(input)).size() == 3);
    // up is sorted for the one, down stays for the other: its neurons would be torn apart
    ExportInput torn = testing::randomlyConverted(sharing(*bert, {"up"}), RouterKind::regression);
    torn.partitions.pop_back();
    torn.routers.pop_back();
    CHECK(testing::mentions(refusal(torn), "layer.1.ffn", "stays dense", "encoder.layer.0.intermediate.dense",
                            "encoder.layer.1.output.dense"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Forward passes on a device that is not the CPU give what they give on the CPU.
#include "core/checkpoint/safetensors.h"
#include "core/transformer/inputs.h"
#include "core/transformer/transformer.h"
#include "tests/core/device/differences.h"
#include "tests/core/device/other_device.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

// Everything that a forward pass shows, here and there.
void checkFolder(const std::filesystem::path& folder) {
    INFO(folder.string());
    const Batch batch = readInputs(SafetensorsFile::open(folder / "reference.safetensors"));
    const auto expected = Transformer::open(folder).forward(batch, true);
    const std::int64_t before = testing::operationsOnOtherDevice();
    const auto found = Transformer::open(folder, {.device = testing::otherDevice}).forward(batch, true);
    CHECK(testing::operationsOnOtherDevice() > before + 20);
    REQUIRE(found.size() == expected.size());
    for (const auto& [name, tensor] : expected) {
        INFO(name);
        REQUIRE(found.contains(name));
        CHECK(testing::relativeDifference(tensor.view(), found.at(name).view()) <= 1e-5);
    }
}

void checkFamilies(const std::filesystem::path& families, std::size_t fewest) {
    std::size_t folders = 0;
    for (const auto& entry : std::filesystem::directory_iterator(families)) {
        if (!entry.is_directory()) continue;
        checkFolder(entry.path());
        ++folders;
    }
    CHECK(folders >= fewest);
}

}  // namespace

TEST_CASE("every family gives the same on another device") {
    if (const auto families = testing::shared("fixtures/families")) checkFamilies(*families, 21);
    checkFamilies(testing::sourceDir() / "tests/fixtures/families", 7);
}

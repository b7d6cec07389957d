// SPDX-License-Identifier: GPL-3.0-or-later
// The file without Dynak: h5py reads the same numbers, and docs/file-format.md knows every name.
#include <set>

#include "core/base/file.h"
#include "core/project/project_file.h"
#include "edit.h"
#include "sample.h"
#include "tests/process.h"
#include "tests/testing.h"

using namespace dynak;
using testing::Output;
using testing::run;
namespace fs = std::filesystem;

namespace {

// Names of all groups, datasets and attributes below the object.
void collectNames(hid_t object, std::set<std::string>& names) {
    H5Aiterate2(
        object, H5_INDEX_NAME, H5_ITER_INC, nullptr,
        [](hid_t, const char* name, const H5A_info_t*, void* data) -> herr_t {
            static_cast<std::set<std::string>*>(data)->insert(name);
            return 0;
        },
        &names);
    if (H5Iget_type(object) != H5I_GROUP) return;
    H5Literate(
        object, H5_INDEX_NAME, H5_ITER_INC, nullptr,
        [](hid_t group, const char* name, const H5L_info_t*, void* data) -> herr_t {
            auto& found = *static_cast<std::set<std::string>*>(data);
            const hid_t child = H5Oopen(group, name, H5P_DEFAULT);
            if (H5Aexists(child, "index") <= 0) found.insert(name);  // members of lists have names of their own
            collectNames(child, found);
            H5Oclose(child);
            return 0;
        },
        &names);
}

}  // namespace

TEST_CASE("h5py reads the numbers of a project") {
    if (run("python3 -c 'import h5py'").status != 0) {
        if (std::getenv("CI")) FAIL("h5py is missing in CI");
        MESSAGE("skipped: python3 has no h5py");
        return;
    }
    const testing::TemporaryFolder folder;
    Project project = testing::sampleProject();
    saveProject(project, folder / "p.dynak");
    replaceText(folder / "read.py", R"(import sys, h5py
f = h5py.File(sys.argv[1], "r")
print(f.attrs["title"].decode())
print(f["coactivation/layer.0.ffn/counts"][1, 1], f["coactivation/layer.0.ffn/counts"].dtype)
print(f["inputs/layer.1.ffn/values"][0, 1])
print(f["partitions/kmeans-2/sites/layer.1.ffn/expert_of"][:].tolist())
points = f["sweeps/kmeans-2.regression.anchored/points"]
print(points["rule_value"][:].tolist(), [rule.decode() for rule in points["rule"][:]])
print(f["routers/kmeans-2.0/sites/layer.0.ffn"].attrs["seed"])
print(f["sweeps/kmeans-2.regression.anchored/scores/text_of"][1].decode())
print(f["profile/sites/layer.0.ffn/firing_counts"][:].tolist())
)");
    const Output output =
        run("PYTHONIOENCODING=utf-8 python3 " + (folder / "read.py").string() + " " + (folder / "p.dynak").string());
    CHECK(output.text ==
          "Emotion – 感情 🙂\n4294967295 uint32\n1.125\n[0, 1, 1, 0]\n[0.01, 3.0] ['anchored', 'top-k']\n"
          "18446744073709551615\nStraße\n[7, 9, 7, 7]\n");
}

TEST_CASE("docs/file-format.md names everything in a project file") {
    const testing::TemporaryFolder folder;
    Project project = testing::sampleProject();
    saveProject(project, folder / "p.dynak");
    std::set<std::string> names;
    testing::edit(folder / "p.dynak", [&](hid_t file) {
        const hid_t root = H5Gopen2(file, "/", H5P_DEFAULT);
        collectNames(root, names);
        H5Gclose(root);
    });
    CHECK(names.size() > 80);
    const std::string page = readText(testing::sourceDir() / "docs/file-format.md");
    for (const std::string& name : names) {
        CAPTURE(name);
        const bool numbered = name.starts_with("scores_");
        CHECK((numbered || testing::mentions(page, "`" + name + "`") || testing::mentions(page, "`/" + name + "`") ||
               testing::mentions(page, "`" + name + "/`")));
    }
}

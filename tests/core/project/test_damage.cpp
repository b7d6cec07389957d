// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/project/project_file.h"
#include "edit.h"
#include "sample.h"
#include "tests/testing.h"

using namespace dynak;
namespace fs = std::filesystem;

namespace {

// Opens and loads everything.
void readAll(const fs::path& file) {
    const Project project = openProject(file);
    for (const auto& site : project.coactivation) (void)loadCoactivation(project, site.site);
    for (const auto& site : project.inputs) (void)loadInputs(project, site.site);
    for (const auto& sweep : project.sweeps)
        if (sweep.scores.exists()) (void)loadTokenScores(project, sweep.name);
}

// The error after `change`, whose text must name the file.
template <class Change>
Error errorAfter(Change change) {
    const testing::TemporaryFolder folder;
    Project project = testing::sampleProject();
    saveProject(project, folder / "p.dynak");
    testing::edit(folder / "p.dynak", change);
    Error error = testing::errorOf([&] { readAll(folder / "p.dynak"); });
    CAPTURE(error.text);
    CHECK(testing::mentions(error.text, "p.dynak"));
    CHECK(error.code == ErrorCode::badFile);
    CHECK_FALSE(error.hint.empty());
    return error;
}

}  // namespace

TEST_CASE("A newer format is refused with what to do") {
    const Error error = errorAfter([](hid_t file) { testing::setNumber(file, "/", "format_version", 7); });
    CHECK(testing::mentions(error.text, "format 7", "up to 1", "Dynak 0."));
    CHECK(testing::mentions(error.hint, "newer", "not changed"));
}

TEST_CASE("Missing parts are named") {
    for (const char* path :
         {"/profile/sites/layer.1.ffn/firing_counts", "/partitions", "/model", "/sweeps/empty/points/quality"}) {
        CHECK(testing::mentions(errorAfter([&](hid_t file) { H5Ldelete(file, path, H5P_DEFAULT); }).text, path,
                                "missing"));
    }
    CHECK(testing::mentions(
        errorAfter([](hid_t file) { H5Adelete_by_name(file, "/sites/layer.0.ffn", "neurons", H5P_DEFAULT); }).text,
        "/sites/layer.0.ffn/neurons", "missing"));
}

TEST_CASE("Shapes that contradict each other are named") {
    const auto shape = [](const char* name, hid_t type, std::vector<hsize_t> dims) {
        return errorAfter([&](hid_t file) { testing::setShape(file, name, type, dims); }).text;
    };
    CHECK(testing::mentions(shape("/profile/sites/layer.0.ffn/firing_counts", H5T_STD_I64LE, {3}), "firing_counts",
                            "[3]", "[4]"));
    CHECK(testing::mentions(shape("/coactivation/layer.0.ffn/counts", H5T_STD_U32LE, {4, 5}), "[4, 5]", "[4, 4]"));
    CHECK(testing::mentions(shape("/inputs/layer.0.ffn/values", H5T_IEEE_F32LE, {15}), "values", "[15]"));
    CHECK(testing::mentions(shape("/inputs/layer.0.ffn/values", H5T_STD_I32LE, {5, 3}), "values", "float32"));
    CHECK(testing::mentions(shape("/sweeps/kmeans-2.regression.anchored/points/quality", H5T_IEEE_F64LE, {1}),
                            "quality", "[1]"));
    CHECK(
        testing::mentions(shape("/sweeps/kmeans-2.regression.anchored/points/experts_per_site", H5T_IEEE_F64LE, {0, 2}),
                          "experts_per_site"));
}

TEST_CASE("Impossible numbers take no memory") {
    CHECK(testing::mentions(errorAfter([](hid_t file) {
                                testing::setShape(file, "/profile/relative_levels", H5T_IEEE_F64LE, {hsize_t{1} << 39});
                            }).text,
                            "relative_levels", "claims"));
    CHECK(testing::mentions(
        errorAfter([](hid_t file) {
            testing::setShape(file, "/inputs/layer.0.ffn/values", H5T_IEEE_F32LE, {hsize_t{1} << 39, hsize_t{1} << 39});
        }).text,
        "values", "claims"));
    CHECK(testing::mentions(errorAfter([](hid_t file) {
                                testing::setShape(file, "/inputs/layer.0.ffn/values", H5T_IEEE_F32LE,
                                                  {hsize_t{1} << 30, hsize_t{1} << 30}, {1 << 10, 1 << 10});
                            }).text,
                            "values", "claims"));
    for (const long long wrong : {-1LL, 1LL << 62})
        CHECK(testing::mentions(
            errorAfter([&](hid_t file) { testing::setNumber(file, "/sites/layer.0.ffn", "neurons", wrong); }).text,
            "neurons", std::to_string(wrong)));
    CHECK(testing::mentions(errorAfter([](hid_t file) {
                                testing::setNumber(file, "/partitions/kmeans-2/sites/layer.0.ffn", "experts", 1);
                            }).text,
                            "expert_of", "expert 1 of 1"));
}

TEST_CASE("Files of another kind are told apart") {
    const testing::TemporaryFolder folder;
    CHECK(testing::errorOf([&] { (void)openProject(folder / "none"); }).code == ErrorCode::notFound);
    CHECK(testing::mentions(testing::errorOf([&] { (void)openProject(folder.path()); }).text, "folder"));
    for (const std::string& content : {std::string(), std::string("text"), std::string(4096, '\0')}) {
        replaceText(folder / "x.dynak", content);
        CHECK(testing::mentions(testing::errorOf([&] { (void)openProject(folder / "x.dynak"); }).text, "x.dynak",
                                "not an HDF5 file"));
    }
    Project project;
    saveProject(project, folder / "p.dynak");
    testing::edit(folder / "p.dynak", [](hid_t file) { H5Adelete(file, "format"); });
    CHECK(testing::mentions(testing::errorOf([&] { (void)openProject(folder / "p.dynak"); }).text, "no Dynak project"));
}

TEST_CASE("A file that was cut off or damaged anywhere gives an Error, never a crash") {
    const testing::TemporaryFolder folder;
    Project project = testing::sampleProject();
    saveProject(project, folder / "p.dynak");
    const std::string whole = readText(folder / "p.dynak");
    Random random(20261123);
    int refused = 0;
    const int rounds = 200;
    for (int round = 0; round < rounds; ++round) {
        std::string damaged = whole;
        if (round % 4 == 0)
            damaged.resize(static_cast<std::size_t>(random.below(static_cast<std::int64_t>(whole.size()))));
        else
            for (int i = 0; i < 1 + round % 8; ++i)
                damaged[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(whole.size())))] =
                    static_cast<char>(random.below(256));
        replaceText(folder / "d.dynak", damaged);
        try {
            readAll(folder / "d.dynak");
        } catch (const Error& error) {
            ++refused;
            CHECK(error.code == ErrorCode::badFile);
            CHECK(testing::mentions(error.text, "d.dynak"));
        }
    }
    CHECK(refused > rounds / 4);  // at least what was cut off
}

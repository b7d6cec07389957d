// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/project/embed.h"
#include "core/project/project_file.h"
#include "core/project/resolve.h"
#include "tests/testing.h"

using namespace dynak;
namespace fs = std::filesystem;

namespace {

// One float32 tensor "w" of two elements.
std::string smallWeights(char value) {
    const std::string header = R"({"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";
    std::string bytes(8, '\0');
    bytes[0] = static_cast<char>(header.size());
    return bytes + header + std::string(8, value);
}

Project projectWithModel(const fs::path& folder) {
    fs::create_directories(folder / "work/model");
    replaceText(folder / "work/model/w.txt", "weights");
    Project project;
    project.model.path = folder / "work/model/w.txt";
    project.model.hash = hashFile(project.model.path);
    saveProject(project, folder / "work/p.dynak");
    return project;
}

}  // namespace

TEST_CASE("A model that moved together with the project is found") {
    const testing::TemporaryFolder folder;
    (void)projectWithModel(folder.path());
    fs::rename(folder / "work", folder / "moved");
    CHECK(resolveModel(openProject(folder / "moved/p.dynak"), hashFile) == folder / "moved/model/w.txt");
}

TEST_CASE("A project that moved alone finds the model where it was") {
    const testing::TemporaryFolder folder;
    const Project project = projectWithModel(folder.path());
    fs::rename(folder / "work/p.dynak", folder / "p.dynak");
    CHECK(resolveModel(openProject(folder / "p.dynak"), hashFile) == project.model.path);
}

TEST_CASE("A model that is gone or another is asked for") {
    const testing::TemporaryFolder folder;
    const Project project = projectWithModel(folder.path());
    replaceText(project.model.path, "other weights");
    const Error changed = testing::errorOf([&] { (void)resolveModel(project, hashFile); });
    CHECK(changed.code == ErrorCode::badModel);
    CHECK(testing::mentions(changed.text, project.model.hash, hashFile(project.model.path), "w.txt"));
    fs::remove(project.model.path);
    const Error gone = testing::errorOf([&] { (void)resolveModel(project, hashFile); });
    CHECK(gone.code == ErrorCode::notFound);
    CHECK(testing::mentions(gone.text, "is not at " + project.model.path));
    Project moved = project;
    moved.file = (folder / "elsewhere/p.dynak").string();
    CHECK(testing::mentions(
        testing::errorOf([&] { (void)resolveModel(moved, hashFile); }).text,
        "is neither at " + (folder / "elsewhere/model/w.txt").string() + " nor at " + project.model.path));
    CHECK(testing::mentions(gone.hint, "?", "--model"));
    CHECK(testing::errorOf([&] { (void)resolveData(project, hashFile); }).code == ErrorCode::notFound);
}

TEST_CASE("An embedded model comes out as it went in, also after saving again") {
    const testing::TemporaryFolder folder;
    fs::create_directories(folder / "model");
    replaceText(folder / "model/model.safetensors", smallWeights('\x3f'));
    replaceText(folder / "model/config.json", R"({"model_type":"bert"})");
    const Checkpoint checkpoint = Checkpoint::open(folder / "model");
    Project project;
    project.model.path = folder / "model";
    project.model.hash = checkpoint.hash();
    embedModel(project, checkpoint);
    saveProject(project, folder / "p.dynak");
    fs::remove_all(folder / "model");
    project = openProject(folder / "p.dynak");
    saveProject(project, folder / "p.dynak");
    const fs::path out = extractModel(openProject(folder / "p.dynak"), folder / "cache");
    CHECK(Checkpoint::open(out).hash() == project.model.hash);
    CHECK(extractModel(project, folder / "cache") == out);
    CHECK(testing::errorOf([&] { (void)extractModel(Project(), folder / "cache"); }).code == ErrorCode::notFound);
}

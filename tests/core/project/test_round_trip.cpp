// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/project/project_file.h"
#include "edit.h"
#include "sample.h"
#include "tests/testing.h"

using namespace dynak;
namespace fs = std::filesystem;
using testing::checkSame;
using testing::sampleProject;

TEST_CASE("What the file holds is let go and read again") {
    const testing::TemporaryFolder folder;
    Project project = sampleProject();
    releaseStored(project);
    for (const auto& site : project.coactivation) CHECK(site.counts.value);  // no file has it: nothing is lost
    saveProject(project, folder / "p.dynak");
    releaseStored(project);
    for (const auto& site : project.coactivation) {
        CHECK_FALSE(site.counts.value);
        CHECK(loadCoactivation(project, site.site)->neurons == site.neurons);
    }
    for (const auto& sweep : project.sweeps) CHECK_FALSE(sweep.scores.value);
    saveProject(project, folder / "again.dynak");  // from file to file
    checkSame(openProject(folder / "again.dynak"), sampleProject());
}

TEST_CASE("Everything in a project survives saving and opening") {
    const testing::TemporaryFolder folder;
    const Project expected = sampleProject();
    Project project = expected;
    saveProject(project, folder / "Größe 1.dynak");
    CHECK(project.file == folder / "Größe 1.dynak");
    const Project found = openProject(folder / "Größe 1.dynak");
    CHECK(found.version == project.version);
    CHECK(found.saved == project.saved);
    CHECK(found.revision == project.revision);
    CHECK_FALSE(found.coactivation[0].counts.value);  // opening leaves it in the file
    CHECK(found.coactivation[0].counts.inFile);
    checkSame(found, expected);
}

TEST_CASE("An empty project survives too") {
    const testing::TemporaryFolder folder;
    Project project;
    saveProject(project, folder / "empty.dynak");
    checkSame(openProject(folder / "empty.dynak"), Project());
}

TEST_CASE("What was never loaded is copied from file to file") {
    const testing::TemporaryFolder folder;
    Project first = sampleProject();
    saveProject(first, folder / "a.dynak");
    Project second = openProject(folder / "a.dynak");
    second.title = "changed";
    saveProject(second, folder / "a.dynak");
    saveProject(second, folder / "b.dynak");
    std::filesystem::remove(folder / "a.dynak");
    Project expected = sampleProject();
    expected.title = "changed";
    checkSame(openProject(folder / "b.dynak"), expected);
}

TEST_CASE("A profile that is replaced stays to compare with, up to four of them and each once") {
    Project project;
    const auto put = [&](const char* key) {
        putProfile(project, {key, {}});
        std::string all = project.profile->key + ":";
        for (const ProfileResult& earlier : project.earlierProfiles) all += " " + earlier.key;
        return all;
    };
    CHECK(put("a") == "a:");
    CHECK(put("a") == "a:");  // the same run
    CHECK(put("b") == "b: a");
    CHECK(put("c") == "c: b a");
    CHECK(put("a") == "a: c b");
    CHECK(put("d") == "d: a c b");
    CHECK(put("e") == "e: d a c b");
    CHECK(put("f") == "f: e d a c");
}

TEST_CASE("A result that is replaced or dropped does not come back") {
    const testing::TemporaryFolder folder;
    Project project = sampleProject();
    saveProject(project, folder / "a.dynak");
    project = openProject(folder / "a.dynak");
    project.inputs.erase(project.inputs.begin());
    project.sweeps.pop_back();
    project.profile.reset();
    project.partitions.erase(project.partitions.begin());
    const CoactivationCounts counts{"layer.1.ffn", 2, 9, {1, 2, 3, 4}};
    project.coactivation = {{"layer.1.ffn", 2, 9, Stored<CoactivationCounts>::of(counts)}};
    saveProject(project, folder / "a.dynak");
    const Project found = openProject(folder / "a.dynak");
    CHECK(found.inputs.size() == 1);
    CHECK(loadInputs(found, "layer.1.ffn")->at(0, 1) == 1.125F);
    CHECK(found.sweeps.size() == 1);
    CHECK_FALSE(found.profile);
    CHECK(found.partitions.size() == 1);
    REQUIRE(found.coactivation.size() == 1);
    CHECK(loadCoactivation(found, "layer.1.ffn")->counts == counts.counts);
    CHECK(testing::errorOf([&] { (void)loadInputs(found, "layer.0.ffn"); }).code == ErrorCode::notFound);
}

namespace {

// A project of nothing but counts as a sparse site has them: small, most of them 0.
Project projectOfCounts(std::int64_t neurons) {
    Random random(5);
    CoactivationCounts counts{"layer.0.ffn", neurons, 900, {}};
    for (std::int64_t pair = 0; pair < neurons * neurons; ++pair)
        counts.counts.push_back(static_cast<std::uint32_t>(random.below(4) == 0 ? random.below(900) : 0));
    Project project;
    project.coactivation = {{"layer.0.ffn", neurons, 900, Stored<CoactivationCounts>::of(counts)}};
    return project;
}

}  // namespace

TEST_CASE("Co-activation counts take fewer bytes in the file than in memory, and come back as they were") {
    const testing::TemporaryFolder folder;
    for (const std::int64_t neurons : {127, 128, 600, 1300}) {  // not deflated; one chunk; two; seven, the last in part
        CAPTURE(neurons);
        Project project = projectOfCounts(neurons);
        const auto counts = project.coactivation[0].counts.value->counts;
        saveProject(project, folder / "a.dynak");
        const auto bytes = fs::file_size(folder / "a.dynak");
        CHECK((bytes < counts.size() * 4 / 2) == (neurons > 127));
        project = openProject(folder / "a.dynak");
        CHECK(loadCoactivation(project, "layer.0.ffn")->counts == counts);
        saveProject(project, folder / "b.dynak");  // copied from file to file
        CHECK(fs::file_size(folder / "b.dynak") < bytes * 11 / 10);
        project = openProject(folder / "b.dynak");
        CHECK(loadCoactivation(project, "layer.0.ffn")->counts == counts);
    }
}

TEST_CASE("Damage among deflated counts is noticed") {
    const testing::TemporaryFolder folder;
    Project project = projectOfCounts(600);
    saveProject(project, folder / "a.dynak");
    const std::string whole = readText(folder / "a.dynak");
    for (const double place : {0.3, 0.5, 0.7}) {
        std::string damaged = whole;
        damaged[static_cast<std::size_t>(place * static_cast<double>(whole.size()))] ^= 0x10;
        replaceText(folder / "b.dynak", damaged);
        const Project found = openProject(folder / "b.dynak");
        const Error error = testing::errorOf([&] { (void)loadCoactivation(found, "layer.0.ffn"); });
        CHECK(error.code == ErrorCode::badFile);
        CHECK(testing::mentions(error.text, "b.dynak", "/coactivation/layer.0.ffn/counts"));
    }
}

TEST_CASE("Long texts fit: view state of a megabyte") {
    const testing::TemporaryFolder folder;
    Project project;
    project.viewState = std::string(1 << 20, 'v');
    saveProject(project, folder / "a.dynak");
    CHECK(openProject(folder / "a.dynak").viewState == project.viewState);
}

TEST_CASE("The paths of model and data are kept relative to the project too") {
    const testing::TemporaryFolder folder;
    Project project;
    project.model.path = (folder / "models/m").string();
    project.data.path = (folder.path().parent_path() / "d").string();
    std::filesystem::create_directory(folder / "projects");
    saveProject(project, folder / "projects/a.dynak");
    const Project found = openProject(folder / "projects/a.dynak");
    CHECK(found.model.relativePath == "../models/m");
    CHECK(found.data.relativePath == "../../d");
}

TEST_CASE("Names that cannot stand in a file are refused") {
    const testing::TemporaryFolder folder;
    for (const std::string name : {"", ".", "a/b"}) {
        Project project = sampleProject();
        project.partitions[0].name = name;
        CHECK(testing::errorOf([&] { saveProject(project, folder / "a.dynak"); }).code == ErrorCode::badArgument);
    }
    Project project = sampleProject();
    project.partitions[1].name = project.partitions[0].name;
    const Error error = testing::errorOf([&] { saveProject(project, folder / "a.dynak"); });
    CHECK(testing::mentions(error.text, "kmeans-2", "twice"));
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("A project saved elsewhere since it was opened is not overwritten") {
    const testing::TemporaryFolder folder;
    Project first = sampleProject();
    saveProject(first, folder / "a.dynak");
    Project second = openProject(folder / "a.dynak");
    saveProject(second, folder / "a.dynak");
    const Error error = testing::errorOf([&] { saveProject(first, folder / "a.dynak"); });
    CHECK(testing::mentions(error.text, "a.dynak", "another program"));
}

TEST_CASE("Putting replaces what has the same name or key") {
    Project project = sampleProject();
    putPartition(project, {"kmeans-2", "new", "kmeans", {}});
    CHECK(project.partitions.size() == 2);
    CHECK(partitionNamed(project, "kmeans-2")->key == "new");
    CHECK(partitionNamed(project, "kmeans-3") == nullptr);
    StageRecord record;
    record.key = "profile-key";
    record.options = "{}";
    putRecord(project, record);
    CHECK(project.records.size() == 2);
    CHECK(recordOf(project, "profile-key")->options == "{}");
    record.key = "other";
    putRecord(project, record);
    CHECK(project.records.size() == 3);
}

TEST_CASE("an older file has one value for all sites") {
    const testing::TemporaryFolder folder;
    Project project = testing::sampleProject();
    saveProject(project, folder / "p.dynak");
    testing::edit(folder / "p.dynak", [&](hid_t file) {
        H5Ldelete(file, "/allocations", H5P_DEFAULT);
        for (const NamedSweep& sweep : project.sweeps)
            for (const char* part : {"/dense/site_values", "/points/site_values", "/break_even"})
                H5Ldelete(file, ("/sweeps/" + sweep.name + part).c_str(), H5P_DEFAULT);
        for (const char* pin : {"/pins/0", "/pins/1"})
            for (const char* own : {"/own_sites", "/own_values"})
                H5Ldelete(file, (std::string(pin) + own).c_str(), H5P_DEFAULT);
    });
    Project found = openProject(folder / "p.dynak");
    CHECK(found.allocations.empty());
    CHECK(found.sweeps[0].sweep.points[1].rule == SiteRules(RuleKind::topK, 3));
    CHECK(found.sweeps[0].sweep.breakEven.empty());
    CHECK(found.pins[0].rule == project.pins[0].rule);
    CHECK(found.pins[1].rule == SiteRules());
    saveProject(found, folder / "p.dynak");
    testing::checkSame(openProject(folder / "p.dynak"), found);
}

TEST_CASE("token scores of an older file have no samples") {
    const testing::TemporaryFolder folder;
    Project project = testing::sampleProject();
    saveProject(project, folder / "p.dynak");
    const NamedSweep* sweep = nullptr;
    for (const auto& one : project.sweeps)
        if (one.scores.exists()) sweep = &one;
    REQUIRE(sweep);
    CHECK(loadTokenScores(openProject(folder / "p.dynak"), sweep->name)->samples.samples.size() == 2);
    testing::edit(folder / "p.dynak", [&](hid_t file) {
        H5Ldelete(file, ("/sweeps/" + sweep->name + "/scores/samples").c_str(), H5P_DEFAULT);
    });
    const auto scores = loadTokenScores(openProject(folder / "p.dynak"), sweep->name);
    CHECK(scores->samples.samples.empty());
    CHECK(scores->textOf.size() == 3);
}

TEST_CASE("token scores of sentence pairs come back; marks of another kind are refused") {
    const testing::TemporaryFolder folder;
    Project project = testing::sampleProject();
    TokenScores pairs;
    pairs.sites = {"encoder.0.ffn", "decoder.0.ffn"};
    pairs.sourceSites = {1, 0};
    pairs.anchors = {1, 2};
    pairs.scores = {Matrix<float>(2, 3, 0.5F), Matrix<float>(3, 4, 0.25F)};
    pairs.sampleOf = {0, 0, 0, 0, 0};
    pairs.positionOf = {0, 1, 0, 1, 2};
    pairs.textOf = {"Ein", " Hund", "</s>", " A", " dog"};
    pairs.ofSource = {1, 1, 0, 0, 0};
    project.sweeps.front().scores = Stored<TokenScores>::of(pairs);
    saveProject(project, folder / "p.dynak");
    testing::checkSame(openProject(folder / "p.dynak"), project);
    const std::string group = "/sweeps/" + project.sweeps.front().name + "/scores/";
    testing::edit(folder / "p.dynak", [&](hid_t file) {
        const hid_t set = H5Dopen2(file, (group + "of_source").c_str(), H5P_DEFAULT);
        const std::uint8_t marks[] = {1, 1, 7, 0, 0};
        H5Dwrite(set, H5T_NATIVE_UINT8, H5S_ALL, H5S_ALL, H5P_DEFAULT, marks);
        H5Dclose(set);
    });
    const Error error =
        testing::errorOf([&] { (void)loadTokenScores(openProject(folder / "p.dynak"), project.sweeps.front().name); });
    CHECK(testing::mentions(error.text, "of_source"));
}

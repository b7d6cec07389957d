// SPDX-License-Identifier: GPL-3.0-or-later
// What saving must never lose: the old file, and what others wrote into it.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "core/base/file.h"
#include "core/project/project_file.h"
#include "edit.h"
#include "sample.h"
#include "tests/testing.h"

using namespace dynak;
using testing::checkSame;
using testing::sampleProject;
namespace fs = std::filesystem;

namespace {

// The exit status of `work` in a process of its own, which ends without cleaning up.
template <class Work>
int inChild(Work work) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

bool hasAttribute(hid_t file, const char* object, const char* name) {
    return H5Aexists_by_name(file, object, name, H5P_DEFAULT) > 0;
}

// A megabyte, so that it cannot hide in a buffer.
Project largeProject() {
    Project project = sampleProject();
    project.inputs = {{"layer.0.ffn", 1024, 256, Stored<Matrix<float>>::of(Matrix<float>(1024, 256, 1.5F))}};
    return project;
}

}  // namespace

TEST_CASE("Dying at any moment of saving leaves the old file") {
    const testing::TemporaryFolder folder;
    Project project = sampleProject();
    saveProject(project, folder / "p.dynak");
    Project next = largeProject();
    next.file = project.file;
    next.revision = project.revision;
    int moments = 0;
    {
        Project copy = next;
        saveProject(copy, folder / "count.dynak", Job([&](const Progress&) { ++moments; }));
        CHECK(openProject(folder / "count.dynak").inputs.size() == 1);
    }
    REQUIRE(moments > 10);
    const int stride = moments / 12 + 1;
    for (int moment = 1; moment < moments; moment += stride) {
        CAPTURE(moment);
        const int status = inChild([&] {
            int reports = 0;
            saveProject(next, folder / "p.dynak", Job([&](const Progress&) {
                            if (++reports == moment) ::_exit(77);
                        }));
            return 0;
        });
        CHECK(status == 77);
        CHECK(openProject(folder / "p.dynak").inputs.size() == 2);
    }
    checkSame(openProject(folder / "p.dynak"), sampleProject());
}

TEST_CASE("Stopping leaves the old file and nothing else") {
    const testing::TemporaryFolder folder;
    Project project = sampleProject();
    saveProject(project, folder / "p.dynak");
    Project next = openProject(folder / "p.dynak");
    next.title = "never saved";
    std::stop_source stop;
    int reports = 0;
    const Job job(
        [&](const Progress&) {
            if (++reports == 3) stop.request_stop();
        },
        stop.get_token());
    CHECK(testing::errorOf([&] { saveProject(next, folder / "p.dynak", job); }).code == ErrorCode::stopped);
    checkSame(openProject(folder / "p.dynak"), sampleProject());
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("A full disk gives an Error and leaves the old file") {
    const testing::TemporaryFolder folder;
    Project project = sampleProject();
    saveProject(project, folder / "p.dynak");
    Project next = largeProject();
    next.file = project.file;
    next.revision = project.revision;
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{4096}, rlim_t{100000}, rlim_t{900000}}) {
        CAPTURE(bytes);
        const int status = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{bytes, bytes};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            try {
                saveProject(next, folder / "p.dynak");
            } catch (const Error& error) {
                return error.code == ErrorCode::io && testing::mentions(error.text, "p.dynak") ? 42 : 43;
            }
            return 0;
        });
        CHECK(status == 42);
    }
    checkSame(openProject(folder / "p.dynak"), sampleProject());
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("A folder that takes no file is named") {
    Project project = sampleProject();
    const Error refused = testing::errorOf([&] { saveProject(project, "/proc/p.dynak"); });
    CHECK(refused.code == ErrorCode::io);
    CHECK(testing::mentions(refused.text, "/proc/p.dynak"));
    CHECK(testing::mentions(testing::errorOf([&] { saveProject(project, "/no/such/p.dynak"); }).text, "/no/such"));
    CHECK(project.file.empty());
}

TEST_CASE("Groups and attributes of other programs survive") {
    const testing::TemporaryFolder folder;
    Project project = sampleProject();
    saveProject(project, folder / "p.dynak");
    testing::edit(folder / "p.dynak", [](hid_t file) {
        H5Gclose(H5Gcreate2(file, "lab", H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
        testing::setShape(file, "/lab/numbers", H5T_IEEE_F64LE, {5});
        testing::setShape(file, "/coactivation/layer.0.ffn/mine", H5T_STD_I32LE, {2, 2});
        testing::setNumber(file, "/", "lab_number", 12);
        testing::setNumber(file, "/lab", "inner", 13);
        testing::setNumber(file, "/profile/sites/layer.0.ffn", "colour", 14);
        testing::setNumber(file, "/partitions/kmeans-2", "rating", 15);
        H5Lcreate_soft("/nowhere", file, "signpost", H5P_DEFAULT, H5P_DEFAULT);
        const hid_t type = H5Tcopy(H5T_C_S1);
        H5Tset_size(type, H5T_VARIABLE);
        const hid_t space = H5Screate(H5S_SCALAR);
        const hid_t attribute = H5Acreate2(file, "words", type, space, H5P_DEFAULT, H5P_DEFAULT);
        const char* words = "as h5py writes them";
        REQUIRE(H5Awrite(attribute, type, &words) >= 0);
    });
    project = openProject(folder / "p.dynak");
    project.partitions[0].key = "made again";
    for (int times = 0; times < 2; ++times) saveProject(project, folder / "p.dynak");
    testing::edit(folder / "p.dynak", [](hid_t file) {
        CHECK(H5Oexists_by_name(file, "/lab/numbers", H5P_DEFAULT) > 0);
        CHECK(H5Oexists_by_name(file, "/coactivation/layer.0.ffn/mine", H5P_DEFAULT) > 0);
        CHECK(hasAttribute(file, "/", "lab_number"));
        CHECK(hasAttribute(file, "/", "words"));
        CHECK(hasAttribute(file, "/lab", "inner"));
        CHECK(hasAttribute(file, "/profile/sites/layer.0.ffn", "colour"));
        CHECK_FALSE(hasAttribute(file, "/partitions/kmeans-2", "rating"));  // said of a result that is gone
        CHECK(H5Lexists(file, "signpost", H5P_DEFAULT) > 0);
    });
}

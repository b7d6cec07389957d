// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"

#include <unistd.h>

#include <chrono>
#include <ctime>

#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/project/internal/carry_over.h"
#include "core/project/internal/embedded_files.h"
#include "core/project/internal/fields.h"
#include "core/project/internal/output_file.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

constexpr const char* formatName = "dynak-project";

std::string now() {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm utc{};
    ::gmtime_r(&seconds, &utc);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc)};
}

// Two saves never share it.
std::string newRevision() {
    const auto ticks = std::chrono::steady_clock::now().time_since_epoch().count();
    return hashText(now() + " " + std::to_string(::getpid()) + " " + std::to_string(ticks));
}

// The root of a file that is a project of a format this version reads.
struct OpenProjectFile {
    Hdf5Handle handle;
    Hdf5Group root;
};

OpenProjectFile openChecked(const fs::path& file) {
    OpenProjectFile opened;
    opened.handle = openHdf5(file);
    opened.root = rootOf(opened.handle, file, fs::file_size(file));
    const Hdf5Group& root = opened.root;
    if (!root.hasAttribute("format") || readTextAttribute(root, "format") != formatName)
        throw Error(ErrorCode::badFile, Sentence::tr("%1 is an HDF5 file but no Dynak project.", file),
                    Sentence::tr("Choose a file that Dynak has saved (.dynak)."));
    std::int64_t version = 0;
    readNumberAttribute(root, "format_version", NumberType::i64, &version);
    if (version > projectFormatVersion)
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1 has project format %2, made by Dynak %3; this Dynak %4 reads formats up to %5.",
                                 file, version,
                                 root.hasAttribute("dynak_version")
                                     ? Sentence::verbatim(readTextAttribute(root, "dynak_version"))
                                     : Sentence::tr("(unknown)"),
                                 DYNAK_VERSION, projectFormatVersion),
                    Sentence::tr("Install that version of Dynak or a newer one; the file was not changed."));
    if (version < 1)
        throw root.damaged(Hdf5Kind::attribute, "format_version", Sentence::tr("is %1; expected 1 or more", version));
    return opened;
}

template <class A>
void rootFields(A& a, As<A, Project>& project) {
    a.text("title", project.title);
    a.text("dynak_version", project.version);
    a.text("saved", project.saved);
    a.text("revision", project.revision);
    a.text("recipe", project.recipe);
    a.text("view_state", project.viewState);
    a.part("model", project.model, allFields);
    a.part("data", project.data, allFields);
    // optional: projects of Dynak 0.1 before it have none
    if (A::reading ? a.group().hasLink("outline") : !project.outline.rows.empty())
        a.part("outline", project.outline, allFields);
    a.list(
        "sites", project.sites, [](const Site& site, std::size_t) { return site.id; }, allFields);
    a.list("stages", project.records, indexOf, allFields);
    // optional: projects whose model was not trained have none
    if (A::reading ? a.group().hasLink("trained") : !project.trained.empty())
        a.list("trained", project.trained, indexOf, allFields);
    // optional: projects without routers, and of Dynak 0.1 before it, have none
    if (A::reading ? a.group().hasLink("fits") : !project.fits.empty())
        a.list("fits", project.fits, indexOf, allFields);
    if (A::reading ? a.group().hasLink("profile") : project.profile.has_value()) {
        if constexpr (A::reading) project.profile.emplace();
        a.part("profile", *project.profile, allFields);
    }
    // optional: projects that were profiled once have none
    if (A::reading ? a.group().hasLink("earlier_profiles") : !project.earlierProfiles.empty())
        a.list("earlier_profiles", project.earlierProfiles, indexOf, allFields);
    a.list("partitions", project.partitions, nameOf, allFields);
    a.list("routers", project.routers, nameOf, allFields);
    // optional: projects of Dynak 0.1 before it have none
    if (!A::reading || a.group().hasLink("allocations")) a.list("allocations", project.allocations, nameOf, allFields);
    a.list("pins", project.pins, indexOf, allFields);
    a.list("thumbnails", project.thumbnails, nameOf, allFields);
}

// What is Stored: known to be there, read later.
void readStored(GroupReader& reader, Project& project) {
    reader.list("coactivation", project.coactivation, siteOf, [](GroupReader& a, SiteCoactivation& site) {
        fields(a, site);
        site.counts.inFile = a.group().hasLink("counts");
    });
    reader.list("inputs", project.inputs, siteOf, [](GroupReader& a, SiteInputs& site) {
        fields(a, site);
        site.values.inFile = a.group().hasLink("values");
    });
    reader.list("sweeps", project.sweeps, nameOf, [](GroupReader& a, NamedSweep& sweep) {
        fields(a, sweep);
        sweep.scores.inFile = a.group().hasLink("scores");
    });
}

// Writes what is Stored: from memory where it is new, else from the old file as it is.
class StoredWriter {
public:
    StoredWriter(const Hdf5Group* old, const Job& job) : old_(old), job_(job) {}

    void write(GroupWriter& writer, const Project& project) {
        const double steps = static_cast<double>(project.coactivation.size() + project.inputs.size() + 1);
        double done = 0;
        const auto step = [&](const Sentence& what) {
            job_.throwIfStopped();
            job_.report(done / steps, what);
            done += 1;
            return job_.part((done - 1) / steps, done / steps);
        };
        writer.list("coactivation", project.coactivation, siteOf, [&](GroupWriter& a, const SiteCoactivation& site) {
            const Job part = step(Sentence::tr("co-activation of %1", site.site));
            fields(a, site);
            put(a, "coactivation", site.site, "counts", site.counts, [&](const CoactivationCounts& counts) {
                GroupWriter(a.group(), part)
                    .array("counts", counts.counts, {site.neurons, site.neurons}, Packing::deflated);
            });
        });
        writer.list("inputs", project.inputs, siteOf, [&](GroupWriter& a, const SiteInputs& site) {
            const Job part = step(Sentence::tr("inputs of %1", site.site));
            fields(a, site);
            put(a, "inputs", site.site, "values", site.values, [&](const Matrix<float>& values) {
                GroupWriter(a.group(), part).matrix("values", values, site.tokens, site.width);
            });
        });
        writer.list("sweeps", project.sweeps, nameOf, [&](GroupWriter& a, const NamedSweep& sweep) {
            job_.throwIfStopped();
            fields(a, sweep);
            put(a, "sweeps", sweep.name, "scores", sweep.scores,
                [&](const TokenScores& scores) { a.part("scores", scores, allFields); });
        });
    }

private:
    template <class T, class Write>
    void put(GroupWriter& a, const char* list, const std::string& member, const char* name, const Stored<T>& stored,
             Write writeValue) {
        if (stored.inFile && old_)
            copyObject(old_->open(list).open(member), a.group(), name);
        else if (stored.value)
            writeValue(*stored.value);
        else if (stored.inFile)
            throw Error(ErrorCode::notFound,
                        Sentence::tr("%1: %2/%3 was to be copied from the project's file, which is no longer there.",
                                     a.group().file, a.group().path, name),
                        Sentence::tr("Put the file back, or run the stage again."));
    }

    const Hdf5Group* old_;
    const Job& job_;
};

void markStored(Project& project) {
    for (SiteCoactivation& site : project.coactivation) site.counts.inFile = site.counts.exists();
    for (SiteInputs& site : project.inputs) site.values.inFile = site.values.exists();
    for (NamedSweep& sweep : project.sweeps) sweep.scores.inFile = sweep.scores.exists();
}

std::string relativePath(const std::string& path, const fs::path& file) {
    if (path.empty()) return {};
    return fs::absolute(path).lexically_normal().lexically_relative(
        fs::absolute(file).lexically_normal().parent_path());
}

void throwIfChanged(const Project& project, const Hdf5Group& old) {
    if (old.hasAttribute("revision") && readTextAttribute(old, "revision") == project.revision) return;
    throw Error(ErrorCode::io, Sentence::tr("%1 was saved by another program since it was opened here.", project.file),
                Sentence::tr("Save under another name, or open the file again."));
}

void writeProject(const Project& project, const Hdf5Group* old, const fs::path& temporary, const fs::path& shown,
                  const Job& job) {
    OutputFile file(temporary, shown);
    const Hdf5Group root = file.root();
    const Job small = job.part(0, 0.1);
    GroupWriter writer(root, small);
    writer.text("format", formatName);
    writer.number("format_version", projectFormatVersion);
    rootFields(writer, project);
    StoredWriter(old, job.part(0.1, 0.9)).write(writer, project);
    if (project.model.embedded) writeEmbedded(root.open("model"), old, project.filesToEmbed, job);
    if (old) carryOverUnknown(*old, root);
    job.report(0.95, Sentence::tr("flushing"));
    file.finish();
    job.report(1, Sentence::tr("saved"));
}

template <class T, class Read>
std::shared_ptr<const T> load(const Project& project, const Stored<T>& stored, const Sentence& what, Read read) {
    if (stored.value) return stored.value;
    if (!stored.inFile)
        throw Error(ErrorCode::notFound, Sentence::tr("%1 has no %2.", project.file, what),
                    Sentence::tr("Run the stage that makes it."));
    const Hdf5Use use;
    const OpenProjectFile opened = openChecked(project.file);
    auto value = std::make_shared<T>();
    read(opened.root, *value);
    return value;
}

template <class T, class Name>
const T& member(const Project& project, const std::vector<T>& items, std::string_view wanted, const Sentence& what,
                Name nameOf) {
    for (const T& item : items)
        if (nameOf(item) == wanted) return item;
    throw Error(ErrorCode::notFound, Sentence::tr("%1 has no %2 of \"%3\".", project.file, what, wanted),
                Sentence::tr("Run the stage that makes it."));
}

}  // namespace

Project openProject(const fs::path& file) {
    const Hdf5Use use;
    const OpenProjectFile opened = openChecked(file);
    Project project;
    project.file = fs::absolute(file);
    GroupReader reader(opened.root);
    rootFields(reader, project);
    readStored(reader, project);
    return project;
}

void saveProject(Project& project, const fs::path& file, const Job& job) {
    const Hdf5Use use;
    Project next = project;  // shares what is Stored
    next.file = fs::absolute(file);
    next.version = DYNAK_VERSION;
    next.saved = now();
    next.revision = newRevision();
    next.model.relativePath = relativePath(next.model.path, file);
    next.data.relativePath = relativePath(next.data.path, file);
    for (TrainedModel& model : next.trained) model.relativePath = relativePath(model.path, file);
    {
        std::optional<OpenProjectFile> old;
        std::error_code status;
        if (!project.file.empty() && fs::exists(project.file, status)) {
            old = openChecked(project.file);
            throwIfChanged(project, old->root);
        }
        replaceFile(file, [&](const fs::path& temporary) {
            writeProject(next, old ? &old->root : nullptr, temporary, file, job);
        });
    }
    markStored(next);
    next.filesToEmbed.clear();
    project = std::move(next);
}

std::shared_ptr<const CoactivationCounts> loadCoactivation(const Project& project, std::string_view site) {
    const Sentence what = Sentence::tr("co-activation counts");
    const auto& found =
        member(project, project.coactivation, site, what, [](const auto& item) { return std::string_view(item.site); });
    return load(project, found.counts, what, [&](const Hdf5Group& root, CoactivationCounts& counts) {
        counts.site = found.site;
        counts.neurons = found.neurons;
        counts.tokens = found.tokens;
        const Hdf5Group group = root.open("coactivation").open(found.site);
        GroupReader(group).array("counts", counts.counts, {found.neurons, found.neurons});
    });
}

std::shared_ptr<const Matrix<float>> loadInputs(const Project& project, std::string_view site) {
    const Sentence what = Sentence::tr("kept inputs");
    const auto& found =
        member(project, project.inputs, site, what, [](const auto& item) { return std::string_view(item.site); });
    return load(project, found.values, what, [&](const Hdf5Group& root, Matrix<float>& values) {
        const Hdf5Group group = root.open("inputs").open(found.site);
        GroupReader(group).matrix("values", values, found.tokens, found.width);
    });
}

std::shared_ptr<const TokenScores> loadTokenScores(const Project& project, std::string_view sweep) {
    const auto& found = member(project, project.sweeps, sweep, Sentence::tr("sweep"),
                               [](const auto& item) { return std::string_view(item.name); });
    return load(project, found.scores, Sentence::tr("token scores"), [&](const Hdf5Group& root, TokenScores& scores) {
        const Hdf5Group group = root.open("sweeps").open(found.name);
        GroupReader reader(group);
        reader.part("scores", scores, allFields);
    });
}

}  // namespace dynak

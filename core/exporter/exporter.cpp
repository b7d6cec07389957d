// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporter/exporter.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <set>

#include "core/base/error.h"
#include "core/exporter/formats.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

constexpr std::array rows{
    Exporter{"hf", "Hugging Face folder with routers", writeHuggingFace},
    Exporter{"partition", "Partition and routers as HDF5 and JSON", writePartition},
};

const Exporter& exporterNamed(const std::string& id) {
    std::string known;
    for (const auto& row : rows) {
        if (id == row.id) return row;
        known += (known.empty() ? "" : ", ") + std::string(row.id);
    }
    throw Error(ErrorCode::badArgument, Sentence::tr("There is no export format '%1'.", id),
                Sentence::tr("Use one of: %1.", known));
}

std::vector<ExportedFile> filesIn(const fs::path& folder) {
    std::vector<ExportedFile> files;
    for (const auto& entry : fs::directory_iterator(folder))
        files.push_back({entry.path().filename().string(), entry.is_regular_file() ? entry.file_size() : 0});
    std::ranges::sort(files, {}, &ExportedFile::name);
    return files;
}

Error badOutput(Sentence text, Sentence hint) {
    return {ErrorCode::badArgument, std::move(text), std::move(hint)};
}

void checkOutput(const ExportInput& input, const ExportOptions& options) {
    const fs::path& folder = options.output;
    const Sentence chooseAnother = Sentence::tr("Choose another --output.");
    if (folder.empty()) throw badOutput(Sentence::tr("No output folder was given."), Sentence::tr("Use --output DIR."));
    std::error_code ignored;
    if (!fs::exists(folder, ignored)) return;
    if (!fs::is_directory(folder)) throw badOutput(Sentence::tr("%1 is not a folder.", folder), chooseAnother);
    if (fs::equivalent(folder, input.model.checkpoint().folder(), ignored))
        throw badOutput(Sentence::tr("%1 is the folder of the model itself.", folder), chooseAnother);
    if (fs::is_empty(folder)) return;
    if (!writtenByExport(folder))
        throw badOutput(Sentence::tr("%1 is not empty and was not written by an export.", folder), chooseAnother);
    if (!options.force)
        throw badOutput(Sentence::tr("%1 holds an earlier export.", folder),
                        Sentence::tr("Use --force to replace it, or another --output."));
}

// A folder beside the output, of a name of its own; removed unless it was kept.
class DraftFolder {
public:
    explicit DraftFolder(const fs::path& output) {
        const fs::path parent = fs::absolute(output).lexically_normal().parent_path();
        std::error_code failure;
        fs::create_directories(parent, failure);
        std::string pattern = (parent / ".dynak-export-XXXXXX").string();
        if (failure || !::mkdtemp(pattern.data()))
            throw Error(ErrorCode::io,
                        Sentence::tr("No folder can be made in %1: %2.", parent,
                                     failure ? failure.message() : std::strerror(errno)),
                        Sentence::tr("Check that you may write there and that the disk is not full."));
        path_ = pattern;
        fs::permissions(path_, fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec |
                                   fs::perms::others_read | fs::perms::others_exec);
    }
    ~DraftFolder() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
    }
    DraftFolder(const DraftFolder&) = delete;
    DraftFolder& operator=(const DraftFolder&) = delete;

    [[nodiscard]] const fs::path& path() const { return path_; }
    void renameTo(const fs::path& output) {
        std::error_code failure;
        fs::rename(path_, output, failure);
        if (failure)
            throw Error(ErrorCode::io, Sentence::tr("%1 cannot be made: %2.", output, failure.message()),
                        Sentence::tr("Check that you may write there."));
        path_.clear();
    }

private:
    fs::path path_;
};

// Only what the new export writes too may be replaced: other files are somebody's work.
void removeEarlier(const fs::path& output, const std::vector<ExportedFile>& files) {
    std::set<std::string> written;
    for (const auto& file : files) written.insert(file.name);
    for (const auto& file : filesIn(output))
        if (!written.contains(file.name))
            throw badOutput(Sentence::tr("%1 holds \"%2\", which the export would delete.", output, file.name),
                            Sentence::tr("Move it away, or choose another --output."));
    fs::remove_all(output);
}

}  // namespace

std::span<const Exporter> exporters() {
    return rows;
}

ExportReport exportModel(const ExportInput& input, const ExportOptions& options, const Job& job) {
    const Exporter& exporter = exporterNamed(options.format);
    check(options.rule);
    checkSites(options.rule, input.model.sites());
    checkInput(input);
    checkOutput(input, options);
    ExportReport report;
    report.folder = options.output;
    DraftFolder draft(options.output);
    try {
        exporter.write(input, options, draft.path(), job, report);
    } catch (Error& error) {
        // the draft is gone when this is read
        error.text = error.text.replacing(draft.path().string(), options.output.string());
        throw;
    }
    for (const auto& check : report.checks)
        if (!(check.value <= check.limit))
            throw Error(
                ErrorCode::internal,
                Sentence::tr("The export to %1 was taken back: %2 is %3, at most %4 was expected.", options.output,
                             check.name, std::to_string(check.value), std::to_string(check.limit)),
                Sentence::tr("Please report this with the model's config.json."));
    job.throwIfStopped();
    report.files = filesIn(draft.path());
    if (fs::exists(options.output)) removeEarlier(options.output, report.files);
    draft.renameTo(options.output);
    return report;
}

}  // namespace dynak

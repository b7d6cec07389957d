// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text for language modelling: a document a file.
#include <algorithm>
#include <array>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/data/byte_file.h"
#include "core/data/dataset_format.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

struct Document {
    fs::path path;
    std::int64_t bytes = 0;  // inflated
};

class RunningText final : public Dataset {
public:
    RunningText(DatasetInfo info, std::vector<std::vector<Document>> splits)
        : Dataset(std::move(info)), splits_(std::move(splits)) {}

    [[nodiscard]] Sample read(const SampleReference& reference) const override {
        const auto& document = documentOf(reference);
        std::string text = readPlainOrGzip(document.path);
        if (static_cast<std::int64_t>(text.size()) != document.bytes)
            throw Error(ErrorCode::io,
                        Sentence::tr("%1 had %2 bytes when it was opened; now it has %3.", document.path,
                                     document.bytes, text.size()),
                        Sentence::tr("Open the data set again."));
        const auto begin = static_cast<std::size_t>(reference.begin);
        const auto end = static_cast<std::size_t>(reference.end < 0 ? document.bytes : reference.end);
        Sample sample;
        sample.text = begin == 0 && end == text.size() ? std::move(text) : text.substr(begin, end - begin);
        return sample;
    }

    [[nodiscard]] std::int64_t label(const SampleReference&) const override { return ignoredLabel; }

    [[nodiscard]] std::int64_t documentBytes(const SampleReference& reference) const override {
        const std::int64_t end = reference.end < 0 ? documentOf(reference).bytes : reference.end;
        return end - reference.begin;
    }

private:
    [[nodiscard]] const Document& documentOf(const SampleReference& reference) const {
        return splits_.at(static_cast<std::size_t>(reference.split)).at(static_cast<std::size_t>(reference.index));
    }

    std::vector<std::vector<Document>> splits_;
};

bool isTextName(const fs::path& file) {
    static constexpr std::array names = {".txt", ".text", ".raw", ".tokens"};
    const std::string kind = extension(file);
    return std::find(names.begin(), names.end(), kind) != names.end();
}

std::vector<fs::path> textFiles(const DatasetSource& source) {
    if (source.singleFile && source.description.kind) return source.files;
    std::vector<fs::path> files;
    std::copy_if(source.files.begin(), source.files.end(), std::back_inserter(files), isTextName);
    return files;
}

}  // namespace

bool isRunningText(const DatasetSource& source) {
    return !textFiles(source).empty() || (source.description.kind && !source.description.splits.empty());
}

std::shared_ptr<const Dataset> openRunningText(const DatasetSource& source, DatasetInfo info, const Job& job) {
    std::vector<std::vector<Document>> documents;
    Hasher hasher;
    hasher.add(source.description.contentHash);
    for (const auto& split : groupBySplit(source, textFiles(source), info.notes)) {
        documents.emplace_back();
        for (const auto& path : split.paths) {
            job.throwIfStopped();
            const std::string text = readPlainOrGzip(source.root / path);
            if (text.find_first_not_of(" \t\r\n") == std::string::npos)
                throw Error(ErrorCode::badData, Sentence::tr("%1 is empty.", source.root / path),
                            Sentence::tr("Give a file with text."));
            if (text.find('\0') != std::string::npos)
                throw Error(
                    ErrorCode::badData, Sentence::tr("%1 is no text: it has a zero byte.", source.root / path),
                    Sentence::tr("Text is read as UTF-8; convert the file, or check that it is the right one."));
            hasher.add(split.name).add(text);
            documents.back().push_back({source.root / path, static_cast<std::int64_t>(text.size())});
        }
        info.splits.push_back({split.name, split.role, static_cast<std::int64_t>(documents.back().size())});
    }
    info.contentHash = hasher.digest();
    return std::make_shared<RunningText>(std::move(info), std::move(documents));
}

}  // namespace dynak

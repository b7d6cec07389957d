// SPDX-License-Identifier: GPL-3.0-or-later
// CIFAR-10 and CIFAR-100 binaries. A record is 1 (CIFAR-100: coarse, fine) label byte, then 3 x 32 x 32 bytes, a colour
// plane after the other.
#include <algorithm>
#include <array>
#include <sstream>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/data/byte_file.h"
#include "core/data/dataset_format.h"
#include "core/data/labels.h"
#include "core/data/split.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t side = 32;
constexpr std::int64_t pixelBytes = 3 * side * side;

struct CifarFile {
    std::shared_ptr<const ByteFile> content;
    std::int64_t records = 0;
};

struct CifarSplit {
    std::vector<CifarFile> files;
    std::vector<std::int64_t> labels;
};

class CifarDataset final : public Dataset {
public:
    CifarDataset(DatasetInfo info, std::vector<CifarSplit> splits, std::int64_t labelBytes)
        : Dataset(std::move(info)), splits_(std::move(splits)), labelBytes_(labelBytes) {}

    [[nodiscard]] Sample read(const SampleReference& reference) const override {
        const auto& split = splits_.at(static_cast<std::size_t>(reference.split));
        std::int64_t record = reference.index;
        std::size_t file = 0;
        while (record >= split.files.at(file).records) record -= split.files[file++].records;
        std::array<std::uint8_t, pixelBytes> planes{};
        split.files[file].content->read(static_cast<std::uint64_t>(record * (labelBytes_ + pixelBytes) + labelBytes_),
                                        planes);
        Sample sample;
        sample.label = label(reference);
        sample.image = {side, side, 3, std::vector<std::uint8_t>(static_cast<std::size_t>(pixelBytes))};
        for (std::size_t i = 0; i < planes.size(); ++i) {
            const std::size_t plane = i / (side * side);
            sample.image.pixels[i % (side * side) * 3 + plane] = planes[i];
        }
        return sample;
    }

    [[nodiscard]] std::int64_t label(const SampleReference& reference) const override {
        return splits_.at(static_cast<std::size_t>(reference.split))
            .labels.at(static_cast<std::size_t>(reference.index));
    }

private:
    std::vector<CifarSplit> splits_;
    std::int64_t labelBytes_;
};

// The two layouts and how their files are called.
struct CifarKind {
    const char* name;
    std::int64_t labelBytes;
    std::int64_t classes;
    const char* namesFile;
    bool (*isPart)(const std::string& file);
};

constexpr std::array kinds = {
    CifarKind{"CIFAR-10 binary", 1, 10, "batches.meta.txt",
              [](const std::string& file) {
                  return (file.starts_with("data_batch") || file.starts_with("test_batch")) && file.ends_with(".bin");
              }},
    CifarKind{"CIFAR-100 binary", 2, 100, "fine_label_names.txt",
              [](const std::string& file) {
                  return file == "train.bin" || file == "test.bin";
              }},
};

std::vector<fs::path> partsOf(const CifarKind& kind, const DatasetSource& source) {
    std::vector<fs::path> parts;
    for (const auto& file : source.files)
        if (kind.isPart(file.filename().string())) parts.push_back(file);
    return parts;
}

const CifarKind* kindOf(const DatasetSource& source) {
    for (const auto& kind : kinds)
        if (!partsOf(kind, source).empty()) return &kind;
    return nullptr;
}

CifarFile openFile(const fs::path& file, const CifarKind& kind) {
    const auto bytes = static_cast<std::int64_t>(fs::file_size(file));
    const std::int64_t record = kind.labelBytes + pixelBytes;
    if (bytes == 0 || bytes % record != 0)
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1: expected a multiple of %2 bytes (a record of %3), found %4.", file, record,
                                 kind.name, bytes),
                    Sentence::tr("The file is cut off or of another kind; fetch it again."));
    return {ByteFile::open(file, static_cast<std::uint64_t>(bytes)), bytes / record};
}

// The class of each record, the fine one of CIFAR-100.
void readLabels(const CifarFile& file, const fs::path& path, const CifarKind& kind, std::size_t classes,
                std::vector<std::int64_t>& labels) {
    for (std::int64_t i = 0; i < file.records; ++i) {
        std::uint8_t label = 0;
        file.content->read(static_cast<std::uint64_t>(i * (kind.labelBytes + pixelBytes) + kind.labelBytes - 1),
                           {&label, 1});
        if (label >= classes)
            throw Error(ErrorCode::badData,
                        Sentence::tr("%1 record %2: the label %3 is out of range; expected 0 to %4.", path, i + 1,
                                     label, classes - 1),
                        Sentence::tr("The file is damaged or of another kind; fetch it again."));
        labels.push_back(label);
    }
}

std::vector<std::string> readLabelNames(const DatasetSource& source, const CifarKind& kind) {
    if (!source.labelNames.empty()) return source.labelNames;
    std::vector<std::string> names;
    if (fs::exists(source.root / kind.namesFile)) {
        std::istringstream text(readText(source.root / kind.namesFile, 1 << 20));
        for (std::string line; std::getline(text, line);) {
            if (line.ends_with('\r')) line.pop_back();
            if (!line.empty()) names.push_back(line);
        }
    }
    if (static_cast<std::int64_t>(names.size()) != kind.classes) {
        names.clear();
        for (std::int64_t i = 0; i < kind.classes; ++i) names.push_back(std::to_string(i));
    }
    return names;
}

}  // namespace

bool isCifar(const DatasetSource& source) {
    return kindOf(source) != nullptr;
}

std::shared_ptr<const Dataset> openCifar(const DatasetSource& source, DatasetInfo info, const Job& job) {
    const CifarKind& kind = *kindOf(source);
    info.format = kind.name;
    info.labelNames = readLabelNames(source, kind);
    std::vector<CifarSplit> splits;
    Hasher hasher;
    hasher.add(source.description.contentHash);
    for (const bool test : {false, true}) {
        CifarSplit split;
        for (const auto& path : partsOf(kind, source)) {
            if ((splitRole(path.filename().string()) == SplitRole::test) != test) continue;
            job.throwIfStopped();
            split.files.push_back(openFile(source.root / path, kind));
            readLabels(split.files.back(), source.root / path, kind, info.labelNames.size(), split.labels);
            hasher.add(hashFile(source.root / path));
        }
        if (split.files.empty()) continue;
        info.splits.push_back({test ? "test" : "train", test ? SplitRole::test : SplitRole::train,
                               static_cast<std::int64_t>(split.labels.size())});
        splits.push_back(std::move(split));
    }
    info.contentHash = hasher.digest();
    return std::make_shared<CifarDataset>(std::move(info), std::move(splits), kind.labelBytes);
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// IDX, the format of MNIST and its kin: pairs of NAME-images-idx3-ubyte and NAME-labels-idx1-ubyte, plain or gzip.
// A file is 00 00 type dimensions, then each extent as a big-endian 32-bit number, then the bytes.
#include <algorithm>
#include <map>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/tensor.h"
#include "core/data/byte_file.h"
#include "core/data/dataset_format.h"
#include "core/data/labels.h"
#include "core/data/split.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

struct IdxSplit {
    std::shared_ptr<const ByteFile> images;
    std::uint64_t headerBytes = 0;
    std::int64_t height = 0;
    std::int64_t width = 0;
    std::int64_t channels = 1;
    std::vector<std::int64_t> labels;  // class ids; empty: none
};

class IdxDataset final : public Dataset {
public:
    IdxDataset(DatasetInfo info, std::vector<IdxSplit> splits) : Dataset(std::move(info)), splits_(std::move(splits)) {}

    [[nodiscard]] Sample read(const SampleReference& reference) const override {
        const auto& split = splits_.at(static_cast<std::size_t>(reference.split));
        Sample sample;
        sample.image = {split.height, split.width, split.channels, {}};
        sample.image.pixels.resize(static_cast<std::size_t>(split.height * split.width * split.channels));
        split.images->read(split.headerBytes + static_cast<std::uint64_t>(reference.index) * sample.image.pixels.size(),
                           sample.image.pixels);
        sample.label = label(reference);
        return sample;
    }

    [[nodiscard]] std::int64_t label(const SampleReference& reference) const override {
        const auto& labels = splits_.at(static_cast<std::size_t>(reference.split)).labels;
        return labels.empty() ? ignoredLabel : labels.at(static_cast<std::size_t>(reference.index));
    }

private:
    std::vector<IdxSplit> splits_;
};

struct IdxHeader {
    Shape extents;
    std::uint64_t bytes = 0;         // of the header
    std::uint64_t contentBytes = 0;  // that the extents ask for
};

IdxHeader readHeader(const fs::path& file) {
    const std::string start = readStart(file, 4 + 4 * 4);
    const auto byte = [&](std::size_t at) {
        return static_cast<std::uint64_t>(static_cast<unsigned char>(start[at]));
    };
    if (start.size() < 8 || byte(0) != 0 || byte(1) != 0)
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1 is no IDX file: expected a header of at least 8 bytes that begins with two zero "
                                 "bytes, found %2 bytes.",
                                 file, start.size()),
                    Sentence::tr("Fetch the file again."));
    if (byte(2) != 0x08 || byte(3) < 1 || byte(3) > 4)
        throw Error(
            ErrorCode::badFile,
            Sentence::tr("%1: expected unsigned bytes (type 8) in 1 to 4 dimensions, found type %2 in %3 dimensions.",
                         file, byte(2), byte(3)),
            Sentence::tr("Only IDX files of unsigned bytes are read; convert it."));
    IdxHeader header;
    header.bytes = 4 + 4 * byte(3);
    header.contentBytes = 1;
    if (start.size() < header.bytes)
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1: expected a header of %2 bytes, found %3.", file, header.bytes, start.size()),
                    Sentence::tr("The file is cut off; fetch it again."));
    for (std::size_t at = 4; at < header.bytes; at += 4) {
        const std::uint64_t extent = byte(at) << 24 | byte(at + 1) << 16 | byte(at + 2) << 8 | byte(at + 3);
        header.extents.push_back(static_cast<std::int64_t>(extent));
        constexpr std::uint64_t most = UINT64_C(1) << 40;
        if (extent > 0 && header.contentBytes > most / extent)
            throw Error(
                ErrorCode::badFile,
                Sentence::tr("%1: the header claims %2, more than any file holds.", file, toString(header.extents)),
                Sentence::tr("The file is damaged; fetch it again."));
        header.contentBytes *= extent;
    }
    return header;
}

struct IdxPair {
    fs::path images;
    fs::path labels;
};

// "train-images-idx3-ubyte.gz" → "train-", images. Dots are as good as dashes: both spellings are about.
std::map<std::string, IdxPair> findPairs(const DatasetSource& source) {
    std::map<std::string, IdxPair> pairs;
    const auto collect = [&](const fs::path& file) {
        const std::string path = file.string();
        if (path.find("idx") == std::string::npos) return;
        const auto images = path.rfind("images");
        const auto labels = path.rfind("labels");
        if (images != std::string::npos)
            pairs[path.substr(0, images)].images = file;
        else if (labels != std::string::npos)
            pairs[path.substr(0, labels)].labels = file;
    };
    for (const auto& file : source.files) collect(file);
    if (!source.singleFile || pairs.empty()) return pairs;
    // of a single file the partner lies beside it
    for (const auto& entry : fs::directory_iterator(source.root)) {
        const std::string name = entry.path().filename().string();
        for (const char* part : {"images", "labels"}) {
            const auto at = name.rfind(part);
            if (at != std::string::npos && name.find("idx") != std::string::npos && pairs.count(name.substr(0, at)) > 0)
                collect(entry.path().filename());
        }
    }
    return pairs;
}

std::vector<std::int64_t> readLabels(const fs::path& file, std::int64_t count, LabelCollector& labels) {
    const IdxHeader header = readHeader(file);
    if (header.extents.size() != 1 || header.extents[0] != count)
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1: expected labels of shape %2, one an image, found %3.", file,
                                 toString(Shape{count}), toString(header.extents)),
                    Sentence::tr("Images and labels belong to different files."));
    const auto content = ByteFile::open(file, header.bytes + header.contentBytes);
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(header.contentBytes));
    content->read(header.bytes, bytes);
    std::vector<std::int64_t> numbers;
    numbers.reserve(bytes.size());
    for (const auto value : bytes) numbers.push_back(labels.add(std::to_string(value), file.string(), 0));
    return numbers;
}

IdxSplit openImages(const fs::path& file, std::int64_t& count) {
    const IdxHeader header = readHeader(file);
    const auto& extents = header.extents;
    const bool colour = extents.size() == 4 && (extents[3] == 3 || extents[3] == 1);
    if (extents.size() != 3 && !colour)
        throw Error(
            ErrorCode::badFile,
            Sentence::tr("%1: expected images of shape [count, height, width] or [count, height, width, 3], found %2.",
                         file, toString(extents)),
            Sentence::tr("Fetch the file again."));
    if (extents[1] == 0 || extents[2] == 0)
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1: the images have no pixels, shape %2.", file, toString(extents)),
                    Sentence::tr("Fetch the file again."));
    IdxSplit split;
    split.headerBytes = header.bytes;
    split.height = extents[1];
    split.width = extents[2];
    split.channels = colour ? extents[3] : 1;
    split.images = ByteFile::open(file, header.bytes + header.contentBytes);
    count = extents[0];
    return split;
}

std::string pairName(std::string prefix) {
    while (!prefix.empty() &&
           (prefix.back() == '-' || prefix.back() == '_' || prefix.back() == '.' || prefix.back() == '/'))
        prefix.pop_back();
    return prefix.empty() ? "all" : prefix;
}

SplitInfo describeSplit(const std::string& prefix, std::int64_t count, const std::vector<SplitInfo>& earlier) {
    const SplitRole role = splitRole(prefix);
    std::string usual = role == SplitRole::train ? "train" : role == SplitRole::validation ? "validation" : "test";
    const bool taken = std::any_of(earlier.begin(), earlier.end(), [&](const SplitInfo& s) { return s.name == usual; });
    return {role == SplitRole::other || taken ? pairName(prefix) : usual, role, count};
}

}  // namespace

bool isIdx(const DatasetSource& source) {
    return !findPairs(source).empty();
}

std::shared_ptr<const Dataset> openIdx(const DatasetSource& source, DatasetInfo info, const Job& job) {
    std::vector<IdxSplit> splits;
    std::vector<std::vector<std::int64_t>> numbers;  // of the labels of each split
    LabelCollector labels;
    Hasher hasher;
    hasher.add(source.description.contentHash);
    for (const auto& [prefix, pair] : findPairs(source)) {
        job.throwIfStopped();
        if (pair.images.empty()) {
            info.notes.push_back(
                Sentence::tr("The split %1 is left out: %2 has no images beside it.", pairName(prefix), pair.labels));
            continue;
        }
        std::int64_t count = 0;
        splits.push_back(openImages(source.root / pair.images, count));
        numbers.emplace_back();
        hasher.add(hashFile(source.root / pair.images));
        if (!pair.labels.empty()) {
            numbers.back() = readLabels(source.root / pair.labels, count, labels);
            hasher.add(hashFile(source.root / pair.labels));
        }
        info.splits.push_back(describeSplit(prefix, count, info.splits));
    }
    if (splits.empty())
        throw Error(ErrorCode::badData, Sentence::tr("%1 holds IDX labels but no images.", info.path),
                    Sentence::tr("Add the file NAME-images-idx3-ubyte that belongs to them."));
    const LabelClasses classes = labels.classes(source.labelNames);
    for (std::size_t i = 0; i < splits.size(); ++i)
        for (const auto number : numbers[i]) splits[i].labels.push_back(classes.ids[static_cast<std::size_t>(number)]);
    if (std::any_of(numbers.begin(), numbers.end(), [](const auto& n) { return !n.empty(); }))
        info.labelNames = classes.names;
    info.contentHash = hasher.digest();
    return std::make_shared<IdxDataset>(std::move(info), std::move(splits));
}

}  // namespace dynak

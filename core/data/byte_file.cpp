// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/byte_file.h"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "core/base/error.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

// zlib's gzFile reads plain files as they are.
class GzipReader {
public:
    explicit GzipReader(const fs::path& file) : path_(file) {
        std::error_code status;
        if (!fs::exists(file, status))
            throw Error(ErrorCode::notFound, Sentence::tr("%1 does not exist.", file), Sentence::tr("Check the path."));
        if (fs::is_directory(file, status))
            throw Error(ErrorCode::badFile, Sentence::tr("%1 is a folder; a file was expected.", file),
                        Sentence::tr("Name a file in it."));
        handle_ = ::gzopen(file.c_str(), "rb");
        if (!handle_)
            throw Error(ErrorCode::io, Sentence::tr("%1 cannot be read: %2.", file, std::strerror(errno)),
                        Sentence::tr("Check that you may read it."));
    }
    ~GzipReader() { ::gzclose(handle_); }
    GzipReader(const GzipReader&) = delete;
    GzipReader& operator=(const GzipReader&) = delete;

    [[nodiscard]] bool compressed() const { return ::gzdirect(handle_) == 0; }

    // Appends up to `most` bytes; returns how many.
    std::size_t append(std::string& bytes, std::uint64_t most) {
        constexpr std::uint64_t block = 1 << 20;
        const std::size_t before = bytes.size();
        bytes.resize(before + static_cast<std::size_t>(std::min(most, block)));
        const int got = ::gzread(handle_, bytes.data() + before, static_cast<unsigned>(bytes.size() - before));
        bytes.resize(before + static_cast<std::size_t>(std::max(got, 0)));
        int code = Z_OK;
        const char* reason = ::gzerror(handle_, &code);
        if (got < 0 || code == Z_BUF_ERROR) {
            const Sentence why = code == Z_BUF_ERROR
                                     ? Sentence::tr("it is cut off")
                                     : Sentence::verbatim(code == Z_ERRNO ? std::strerror(errno) : reason);
            throw Error(code == Z_ERRNO ? ErrorCode::io : ErrorCode::badFile,
                        Sentence::tr("%1 cannot be inflated: after %2 bytes %3.", path_, bytes.size(), why),
                        Sentence::tr("Fetch the file again."));
        }
        return static_cast<std::size_t>(std::max(got, 0));
    }

private:
    fs::path path_;
    gzFile handle_ = nullptr;
};

[[noreturn]] void rejectSize(const fs::path& file, std::uint64_t expected, const Sentence& found) {
    throw Error(ErrorCode::badFile, Sentence::tr("%1 should hold %2 bytes, but it holds %3.", file, expected, found),
                Sentence::tr("The file is cut off or of another kind; fetch it again."));
}

}  // namespace

std::string readPlainOrGzip(const fs::path& file, std::uint64_t limit) {
    GzipReader reader(file);
    std::string bytes;
    while (reader.append(bytes, limit + 1 - bytes.size()) > 0)
        if (bytes.size() > limit)
            throw Error(ErrorCode::badFile, Sentence::tr("%1 holds more than %2 bytes.", file, limit),
                        Sentence::tr("Check that this is the right file, or split it."));
    return bytes;
}

std::string readStart(const fs::path& file, std::size_t count) {
    GzipReader reader(file);
    std::string bytes;
    while (bytes.size() < count && reader.append(bytes, count - bytes.size()) > 0) {
    }
    return bytes;
}

std::shared_ptr<const ByteFile> ByteFile::open(const fs::path& file, std::uint64_t size) {
    const std::shared_ptr<ByteFile> result(new ByteFile);
    result->path_ = file;
    GzipReader reader(file);
    if (reader.compressed()) {
        while (result->inflated_.size() <= size &&
               reader.append(result->inflated_, size + 1 - result->inflated_.size()) > 0) {
        }
        if (result->inflated_.size() != size)
            rejectSize(file, size,
                       result->inflated_.size() > size ? Sentence::tr("more than %1", size)
                                                       : Sentence::verbatim(std::to_string(result->inflated_.size())));
        return result;
    }
    const auto found = fs::file_size(file);
    if (found != size) rejectSize(file, size, Sentence::verbatim(std::to_string(found)));
    result->descriptor_ = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (result->descriptor_ < 0)
        throw Error(ErrorCode::io, Sentence::tr("%1 cannot be read: %2.", file, std::strerror(errno)),
                    Sentence::tr("Check that you may read it."));
    return result;
}

ByteFile::~ByteFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

void ByteFile::read(std::uint64_t offset, std::span<std::uint8_t> bytes) const {
    if (descriptor_ < 0) {
        if (offset > inflated_.size() || bytes.size() > inflated_.size() - offset)
            throw Error(ErrorCode::internal, Sentence::tr("%1: a read beyond its end was asked for.", path_));
        std::memcpy(bytes.data(), inflated_.data() + offset, bytes.size());
        return;
    }
    while (!bytes.empty()) {
        const auto got = ::pread(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0)
            throw Error(ErrorCode::io,
                        Sentence::tr(
                            "%1 cannot be read at byte %2: %3.", path_, offset,
                            got < 0 ? Sentence::verbatim(std::strerror(errno)) : Sentence::tr("it has become shorter")),
                        Sentence::tr("Check the disk and open the data set again."));
        offset += static_cast<std::uint64_t>(got);
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
}

}  // namespace dynak

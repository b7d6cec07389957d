// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of files that may be gzip-compressed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace dynak {

// The whole file, inflated if it is gzip. Throws Error{notFound, io, badFile}: missing, cut off, more than `limit`
// bytes.
[[nodiscard]] std::string readPlainOrGzip(const std::filesystem::path& file, std::uint64_t limit = UINT64_C(1) << 32);

// The first `count` bytes, fewer if the file is shorter.
[[nodiscard]] std::string readStart(const std::filesystem::path& file, std::size_t count);

// Random access to a file of a known size. A plain file is read when asked for; of a gzip file no more than `size`
// bytes are inflated, into memory. Immutable and thread-safe.
class ByteFile {
public:
    // Throws Error{badFile} naming expected and found bytes unless the (inflated) content has exactly `size` bytes.
    // Memory grows with what is really there, not with what `size` claims.
    [[nodiscard]] static std::shared_ptr<const ByteFile> open(const std::filesystem::path& file, std::uint64_t size);

    ~ByteFile();
    ByteFile(const ByteFile&) = delete;
    ByteFile& operator=(const ByteFile&) = delete;

    // Throws Error{io} if the file has shrunk since it was opened.
    void read(std::uint64_t offset, std::span<std::uint8_t> bytes) const;

private:
    ByteFile() = default;

    std::filesystem::path path_;
    std::string inflated_;
    int descriptor_ = -1;  // of a plain file
};

}  // namespace dynak

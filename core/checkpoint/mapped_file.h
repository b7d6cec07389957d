// SPDX-License-Identifier: GPL-3.0-or-later
// A file's bytes in memory, read by the system page by page as they are touched.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace dynak {

// Unmapped when destroyed. A file that is replaced by renaming keeps its old bytes here; one that is cut short in
// place must not be touched any more, as with every mapping.
class MappedFile {
public:
    // Throws Error{notFound, badFile, io}; badFile for a folder, a device or an empty file.
    explicit MappedFile(const std::filesystem::path& file);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    [[nodiscard]] std::span<const std::byte> bytes() const { return bytes_; }

private:
    std::span<const std::byte> bytes_;
};

}  // namespace dynak

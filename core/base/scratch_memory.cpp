// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scratch_memory.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>

#include "core/base/cache_folder.h"
#include "core/base/error.h"
#include "core/base/folder.h"

namespace dynak {

namespace {

// A file without a name; -1 and errno where there is none.
int openNameless(const std::filesystem::path& folder) {
    std::string name = (folder / "scratch-XXXXXX").string();
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file >= 0) ::unlink(name.c_str());
    return file;
}

void* mapNew(const std::filesystem::path& folder, std::size_t bytes) {
    const int file = openNameless(folder);
    if (file < 0) return MAP_FAILED;
    // reserved now, since a full disk would otherwise end the process when a page is written
    const int full = ::posix_fallocate(file, 0, static_cast<off_t>(bytes));
    void* const address = full == 0 ? ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0) : MAP_FAILED;
    const int reason = full != 0 ? full : errno;
    ::close(file);  // the mapping keeps it
    errno = reason;
    return address;
}

}  // namespace

void releasePages(std::span<const std::byte> bytes) {
    static const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(bytes.data());
    const std::uintptr_t first = (begin + page - 1) / page * page;
    const std::uintptr_t last = (begin + bytes.size()) / page * page;
    // madvise takes an address; on failure the pages stay, which loses nothing
    if (first < last) (void)::madvise(reinterpret_cast<void*>(first), last - first, MADV_DONTNEED);  // NOLINT
}

ScratchMemory::ScratchMemory(std::size_t bytes) {
    const std::filesystem::path folder = cacheFolder();
    createFolder(folder);
    void* const address = mapNew(folder, bytes);
    if (address == MAP_FAILED)
        throw Error(ErrorCode::io,
                    Sentence::tr("No file of %1 MB can be made in %2, where what exceeds the memory limit goes: %3.",
                                 (bytes >> 20) + 1, folder, std::strerror(errno)),
                    Sentence::tr("Make room there, name another folder in XDG_CACHE_HOME, or raise --memory."));
    bytes_ = {static_cast<std::byte*>(address), bytes};
}

ScratchMemory::~ScratchMemory() {
    ::munmap(bytes_.data(), bytes_.size());
}

}  // namespace dynak

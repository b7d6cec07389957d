// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/base/error.h"

namespace dynak {

namespace {

class Descriptor {
public:
    // non-blocking, or opening a named pipe would wait for its writer
    explicit Descriptor(const std::filesystem::path& file)
        : number_(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

Error unreadable(const std::filesystem::path& file, int reason) {
    if (reason == ENOENT || reason == ENOTDIR)
        return {ErrorCode::notFound, Sentence::tr("%1 does not exist.", file), Sentence::tr("Check the path.")};
    return {ErrorCode::io, Sentence::tr("%1 cannot be read: %2.", file, std::strerror(reason)),
            Sentence::tr("Check that you may read it.")};
}

}  // namespace

MappedFile::MappedFile(const std::filesystem::path& file) {
    const Descriptor descriptor(file);
    struct stat status {};
    if (descriptor.number() < 0 || ::fstat(descriptor.number(), &status) != 0) throw unreadable(file, errno);
    if (!S_ISREG(status.st_mode))
        throw Error(ErrorCode::badFile, Sentence::tr("%1 is not a regular file; a file of weights was expected.", file),
                    Sentence::tr("Name a .safetensors file."));
    if (status.st_size == 0)
        throw Error(ErrorCode::badFile, Sentence::tr("%1 is empty.", file),
                    Sentence::tr("Fetch or write the file again."));
    const auto size = static_cast<std::size_t>(status.st_size);
    void* const address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor.number(), 0);
    if (address == MAP_FAILED) throw unreadable(file, errno);
    bytes_ = {static_cast<const std::byte*>(address), size};
}

MappedFile::~MappedFile() {
    // mmap's counterpart takes the address without const
    ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

}  // namespace dynak

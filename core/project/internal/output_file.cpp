// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/internal/output_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>

namespace dynak {

namespace {

namespace fs = std::filesystem;

// What the access properties hold.
struct DriverInfo {
    int* failure;
};

struct OpenFile {
    H5FD_t base;  // HDF5's own part, which must come first
    int descriptor;
    haddr_t allocated;
    haddr_t end;
    int* failure;
};

OpenFile& opened(H5FD_t* file) {
    return *reinterpret_cast<OpenFile*>(file);
}

const OpenFile& opened(const H5FD_t* file) {
    return *reinterpret_cast<const OpenFile*>(file);
}

H5FD_t* openFile(const char* name, unsigned flags, hid_t access, haddr_t) {
    const auto* info = static_cast<const DriverInfo*>(H5Pget_driver_info(access));
    const bool create = (flags & H5F_ACC_CREAT) != 0;
    const int descriptor =
        ::open(name, O_RDWR | O_CLOEXEC | (create ? O_CREAT : 0) | ((flags & H5F_ACC_TRUNC) != 0 ? O_TRUNC : 0), 0666);
    if (descriptor < 0) {
        if (create) *info->failure = errno;  // else HDF5 looks whether the file is there
        return nullptr;
    }
    const auto size = ::lseek(descriptor, 0, SEEK_END);
    auto* file = new OpenFile{};
    file->descriptor = descriptor;
    file->end = size > 0 ? static_cast<haddr_t>(size) : 0;
    file->failure = info->failure;
    return &file->base;
}

herr_t closeFile(H5FD_t* base) {
    OpenFile* file = &opened(base);
    // some file systems report a full disk only here
    if (::close(file->descriptor) != 0 && *file->failure == 0) *file->failure = errno;
    delete file;
    return 0;
}

herr_t queryFeatures(const H5FD_t*, unsigned long* features) {
    if (features)
        *features = H5FD_FEAT_AGGREGATE_METADATA | H5FD_FEAT_ACCUMULATE_METADATA | H5FD_FEAT_DATA_SIEVE |
                    H5FD_FEAT_AGGREGATE_SMALLDATA | H5FD_FEAT_DEFAULT_VFD_COMPATIBLE;
    return 0;
}

haddr_t allocatedEnd(const H5FD_t* file, H5FD_mem_t) {
    return opened(file).allocated;
}

herr_t setAllocatedEnd(H5FD_t* file, H5FD_mem_t, haddr_t address) {
    opened(file).allocated = address;
    return 0;
}

haddr_t writtenEnd(const H5FD_t* file, H5FD_mem_t) {
    return opened(file).end;
}

// What was let go of after a failure reads as zeros.
herr_t readBytes(H5FD_t* file, H5FD_mem_t, hid_t, haddr_t address, std::size_t size, void* buffer) {
    auto* to = static_cast<char*>(buffer);
    while (size > 0) {
        const auto got = ::pread(opened(file).descriptor, to, size, static_cast<off_t>(address));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return -1;
        if (got == 0) {
            std::memset(to, 0, size);
            return 0;
        }
        to += got;
        address += static_cast<haddr_t>(got);
        size -= static_cast<std::size_t>(got);
    }
    return 0;
}

herr_t writeBytes(H5FD_t* base, H5FD_mem_t, hid_t, haddr_t address, std::size_t size, const void* buffer) {
    OpenFile& file = opened(base);
    file.end = std::max<haddr_t>(file.end, address + size);
    const auto* from = static_cast<const char*>(buffer);
    while (size > 0 && *file.failure == 0) {
        const auto written = ::pwrite(file.descriptor, from, size, static_cast<off_t>(address));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) {
            *file.failure = errno;
            break;
        }
        from += written;
        address += static_cast<haddr_t>(written);
        size -= static_cast<std::size_t>(written);
    }
    return 0;
}

herr_t truncateFile(H5FD_t* base, hid_t, hbool_t) {
    OpenFile& file = opened(base);
    if (file.end != file.allocated && *file.failure == 0 &&
        ::ftruncate(file.descriptor, static_cast<off_t>(file.allocated)) != 0)
        *file.failure = errno;
    file.end = file.allocated;
    return 0;
}

H5FD_class_t driverClass() {
    H5FD_class_t driver{};
#ifdef H5FD_CLASS_VERSION
    driver.version = H5FD_CLASS_VERSION;
    driver.value = static_cast<H5FD_class_value_t>(512);  // the first that HDF5 leaves to others
#endif
    driver.name = "dynak-output";
    driver.maxaddr = static_cast<haddr_t>(std::numeric_limits<off_t>::max());
    driver.fc_degree = H5F_CLOSE_STRONG;
    driver.fapl_size = sizeof(DriverInfo);
    driver.open = openFile;
    driver.close = closeFile;
    driver.query = queryFeatures;
    driver.get_eoa = allocatedEnd;
    driver.set_eoa = setAllocatedEnd;
    driver.get_eof = writtenEnd;
    driver.read = readBytes;
    driver.write = writeBytes;
    driver.truncate = truncateFile;
    constexpr H5FD_mem_t lists[H5FD_MEM_NTYPES] = H5FD_FLMAP_DICHOTOMY;
    std::copy(std::begin(lists), std::end(lists), std::begin(driver.fl_map));
    return driver;
}

hid_t driverId() {
    static const H5FD_class_t driver = driverClass();
    static const hid_t id = H5FDregister(&driver);
    return id;
}

}  // namespace

OutputFile::OutputFile(const fs::path& file, fs::path shown)
    : failure_(std::make_unique<int>(0)), shown_(std::move(shown)) {
    const Hdf5Handle access = accessProperties();
    const DriverInfo info{failure_.get()};
    H5Pset_driver(access.id(), driverId(), &info);
    handle_ = Hdf5Handle(H5Fcreate(file.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, access.id()), H5Fclose);
    if (handle_.id() < 0) throw notWritten();
}

Error OutputFile::notWritten() const {
    const int reason = *failure_;
    return {ErrorCode::io,
            reason != 0 ? Sentence::tr("%1 could not be written: %2.", shown_, std::strerror(reason))
                        : Sentence::tr("%1 could not be written%2.", shown_, hdf5Complaint()),
            reason == ENOSPC || reason == EDQUOT || reason == EFBIG
                ? Sentence::tr("Free some space on the disk and save again; the file is as it was before.")
                : Sentence::tr("Check that you may write to the folder %1.", shown_.parent_path())};
}

Hdf5Group OutputFile::root() const {
    return rootOf(handle_, shown_, std::numeric_limits<std::uint64_t>::max());
}

void OutputFile::finish() {
    const bool flushed = H5Fflush(handle_.id(), H5F_SCOPE_LOCAL) >= 0;
    const bool closed = handle_.close() >= 0;
    if (!flushed || !closed || *failure_ != 0) throw notWritten();
}

}  // namespace dynak

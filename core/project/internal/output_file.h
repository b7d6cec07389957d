// SPDX-License-Identifier: GPL-3.0-or-later
// An HDF5 file that is written anew. HDF5 itself crashes where the disk is full (in H5Ocopy, and in its clean-up at
// exit), so it never learns: the driver keeps the first failure, and finish() throws it.
#pragma once

#include <filesystem>
#include <memory>

#include "core/project/internal/hdf5.h"

namespace dynak {

class OutputFile {
public:
    // Metadata carry checksums and are readable from HDF5 1.8 on. `shown` is the file's name in errors.
    // Throws Error{io}.
    OutputFile(const std::filesystem::path& file, std::filesystem::path shown);

    [[nodiscard]] Hdf5Group root() const;
    // Writes what is still in memory and closes the file with all that is open in it. Throws Error{io}: the reason.
    void finish();

private:
    [[nodiscard]] Error notWritten() const;

    std::unique_ptr<int> failure_;  // errno of the first write that failed; outlives the handle
    std::filesystem::path shown_;
    Hdf5Handle handle_;
};

}  // namespace dynak

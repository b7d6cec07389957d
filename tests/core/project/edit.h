// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to a project file as another program would make them.
#pragma once

#include <hdf5.h>

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace testing {

// Opens the file for writing and hands its id to `change`.
template <class Change>
void edit(const std::filesystem::path& file, Change change) {
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    const hid_t access = H5Pcreate(H5P_FILE_ACCESS);
    H5Pset_fclose_degree(access, H5F_CLOSE_STRONG);
    H5Pset_file_locking(access, false, true);
    const hid_t id = H5Fopen(file.c_str(), H5F_ACC_RDWR, access);
    REQUIRE(id >= 0);
    change(id);
    REQUIRE(H5Fclose(id) >= 0);
    H5Pclose(access);
}

inline void setNumber(hid_t file, const char* object, const char* name, long long value) {
    H5Adelete_by_name(file, object, name, H5P_DEFAULT);
    const hid_t space = H5Screate(H5S_SCALAR);
    const hid_t attribute =
        H5Acreate_by_name(file, object, name, H5T_STD_I64LE, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
    REQUIRE(H5Awrite(attribute, H5T_NATIVE_LLONG, &value) >= 0);
    H5Aclose(attribute);
    H5Sclose(space);
}

// Replaces a dataset by one of another shape without writing a number; with `chunk`, deflated in such pieces.
inline void setShape(hid_t file, const char* name, hid_t type, const std::vector<hsize_t>& dims,
                     const std::vector<hsize_t>& chunk = {}) {
    H5Ldelete(file, name, H5P_DEFAULT);
    const hid_t space = H5Screate_simple(static_cast<int>(dims.size()), dims.data(), nullptr);
    const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
    if (!chunk.empty()) {
        H5Pset_chunk(creation, static_cast<int>(chunk.size()), chunk.data());
        H5Pset_deflate(creation, 9);
    }
    const hid_t dataset = H5Dcreate2(file, name, type, space, H5P_DEFAULT, creation, H5P_DEFAULT);
    REQUIRE(dataset >= 0);
    H5Pclose(creation);
    H5Dclose(dataset);
    H5Sclose(space);
}

}  // namespace testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/internal/hdf5.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace dynak {

namespace fs = std::filesystem;

namespace {

std::recursive_mutex& libraryLock() {
    static std::recursive_mutex lock;
    return lock;
}

herr_t keepFirst(unsigned, const H5E_error2_t* entry, void* data) {
    auto& text = *static_cast<std::string*>(data);
    if (text.empty() && entry->desc) text = entry->desc;
    return 0;
}

void throwUnlessReadable(const fs::path& file) {
    std::error_code status;
    if (!fs::exists(file, status))
        throw Error(ErrorCode::notFound, Sentence::tr("%1 does not exist.", file), Sentence::tr("Check the path."));
    if (fs::is_directory(file, status))
        throw Error(ErrorCode::badFile, Sentence::tr("%1 is a folder; a project file (.dynak) was expected.", file),
                    Sentence::tr("Name the file, or open the folder as a model."));
    if (!std::ifstream(file, std::ios::binary))
        throw Error(ErrorCode::io, Sentence::tr("%1 cannot be read: %2.", file, std::strerror(errno)),
                    Sentence::tr("Check that you may read it."));
}

herr_t keepLink(hid_t, const char* name, const H5L_info_t*, void* data) {
    static_cast<std::vector<std::string>*>(data)->emplace_back(name);
    return 0;
}

herr_t keepAttribute(hid_t, const char* name, const H5A_info_t*, void* data) {
    static_cast<std::vector<std::string>*>(data)->emplace_back(name);
    return 0;
}

}  // namespace

Hdf5Use::Hdf5Use() : lock_(libraryLock()) {
    H5Eget_auto2(H5E_DEFAULT, &printer_, &printerData_);
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    H5Eclear2(H5E_DEFAULT);
}

Hdf5Use::~Hdf5Use() {
    H5Eset_auto2(H5E_DEFAULT, printer_, printerData_);
}

std::string hdf5Complaint() {
    std::string text;
    H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, keepFirst, &text);
    H5Eclear2(H5E_DEFAULT);
    return text.empty() ? text : " (HDF5: " + text.substr(0, text.find('\n')) + ")";
}

Hdf5Handle accessProperties() {
    Hdf5Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
    // files are replaced, never changed in place: a lock would only fail on network folders
    H5Pset_file_locking(access.id(), false, true);
    // closing the file closes what an error left open in it
    H5Pset_fclose_degree(access.id(), H5F_CLOSE_STRONG);
    H5Pset_libver_bounds(access.id(), H5F_LIBVER_V18, H5F_LIBVER_LATEST);
    return access;
}

Hdf5Handle openHdf5(const fs::path& file) {
    throwUnlessReadable(file);
    const htri_t known = H5Fis_hdf5(file.c_str());
    if (known <= 0) {
        H5Eclear2(H5E_DEFAULT);
        throw Error(
            ErrorCode::badFile, Sentence::tr("%1 is not an HDF5 file, so it is no Dynak project.", file),
            Sentence::tr("Choose a .dynak file; if it should be one, its beginning is damaged: restore a copy."));
    }
    Hdf5Handle handle(H5Fopen(file.c_str(), H5F_ACC_RDONLY, accessProperties().id()), H5Fclose);
    if (handle.id() < 0)
        throw Error(ErrorCode::badFile, Sentence::tr("%1 is damaged or cut off%2.", file, hdf5Complaint()),
                    Sentence::tr("Restore a copy of it, or convert the model again."));
    return handle;
}

Error Hdf5Group::damaged(Hdf5Kind kind, const std::string& name, const Sentence& what) const {
    const std::string at = pathOf(name);
    const std::string complaint = hdf5Complaint();
    Sentence text;
    switch (kind) {
        case Hdf5Kind::group: text = Sentence::tr("%1: group %2 %3%4.", file, at, what, complaint); break;
        case Hdf5Kind::dataset: text = Sentence::tr("%1: dataset %2 %3%4.", file, at, what, complaint); break;
        case Hdf5Kind::attribute: text = Sentence::tr("%1: attribute %2 %3%4.", file, at, what, complaint); break;
        case Hdf5Kind::object: text = Sentence::tr("%1: object %2 %3%4.", file, at, what, complaint); break;
    }
    return {
        ErrorCode::badFile, text,
        Sentence::tr("The file is damaged or was changed by another program: restore a copy, or run the stage again.")};
}

Error Hdf5Group::notWritten(const std::string& name) const {
    return {ErrorCode::io, Sentence::tr("%1: %2 could not be written%3.", file, pathOf(name), hdf5Complaint()),
            Sentence::tr("Free some space on the disk and save again; the file is as it was before.")};
}

Hdf5Group Hdf5Group::create(const std::string& name) const {
    Hdf5Group group{{H5Gcreate2(id(), name.c_str(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT), H5Gclose},
                    file,
                    pathOf(name),
                    fileBytes};
    if (group.id() < 0) throw notWritten(name);
    return group;
}

Hdf5Group Hdf5Group::open(const std::string& name) const {
    if (!hasLink(name)) throw damaged(Hdf5Kind::group, name, Sentence::tr("is missing"));
    Hdf5Group group{{H5Gopen2(id(), name.c_str(), H5P_DEFAULT), H5Gclose}, file, pathOf(name), fileBytes};
    if (group.id() < 0) throw damaged(Hdf5Kind::group, name, Sentence::tr("cannot be opened"));
    return group;
}

bool Hdf5Group::hasLink(const std::string& name) const {
    if (name.empty() || H5Lexists(id(), name.c_str(), H5P_DEFAULT) <= 0) return false;
    return H5Oexists_by_name(id(), name.c_str(), H5P_DEFAULT) > 0;
}

bool Hdf5Group::hasGroup(const std::string& name) const {
    if (!hasLink(name)) return false;
    H5O_info_t info;
    return H5Oget_info_by_name2(id(), name.c_str(), &info, H5O_INFO_BASIC, H5P_DEFAULT) >= 0 &&
           info.type == H5O_TYPE_GROUP;
}

bool Hdf5Group::hasAttribute(const std::string& name) const {
    return H5Aexists(id(), name.c_str()) > 0;
}

std::vector<std::string> Hdf5Group::links() const {
    std::vector<std::string> names;
    if (H5Literate(id(), H5_INDEX_NAME, H5_ITER_INC, nullptr, keepLink, &names) < 0)
        throw damaged(Hdf5Kind::group, "", Sentence::tr("cannot be listed"));
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> Hdf5Group::attributes() const {
    std::vector<std::string> names;
    if (H5Aiterate2(id(), H5_INDEX_NAME, H5_ITER_INC, nullptr, keepAttribute, &names) < 0)
        throw damaged(Hdf5Kind::group, "", Sentence::tr("has attributes that cannot be listed"));
    std::sort(names.begin(), names.end());
    return names;
}

Hdf5Group rootOf(const Hdf5Handle& file, const fs::path& shown, std::uint64_t fileBytes) {
    Hdf5Group root{{H5Gopen2(file.id(), "/", H5P_DEFAULT), H5Gclose}, shown.string(), "/", fileBytes};
    if (root.id() < 0) throw root.damaged(Hdf5Kind::group, "", Sentence::tr("cannot be opened"));
    return root;
}

}  // namespace dynak

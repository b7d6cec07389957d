// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/internal/carry_over.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/project/internal/archive.h"

namespace dynak {

namespace {

// Names of Dynak that a project may do without: where the new file lacks them, they were dropped. Members of its
// lists are known by their `index`.
constexpr std::array<std::string_view, 3> leftOutOnPurpose{"profile", "files", "scores"};

bool isOurs(const Hdf5Group& from, const std::string& name) {
    if (std::find(leftOutOnPurpose.begin(), leftOutOnPurpose.end(), name) != leftOutOnPurpose.end()) return true;
    return from.path != "/" && from.hasGroup(name) && from.open(name).hasAttribute("index");
}

// The value of a link that is no object: a path, for soft links.
std::string linkValue(const Hdf5Group& group, const std::string& name, std::size_t size) {
    std::string value(size, '\0');
    H5Lget_val(group.id(), name.c_str(), value.data(), value.size(), H5P_DEFAULT);
    return value;
}

void copyLink(const Hdf5Group& from, const Hdf5Group& to, const std::string& name) {
    H5L_info_t info;
    if (H5Lget_info(from.id(), name.c_str(), &info, H5P_DEFAULT) < 0) return;
    if (info.type == H5L_TYPE_HARD) return copyObject(from, to, name);
    if (info.u.val_size > from.fileBytes) return;
    const std::string value = linkValue(from, name, info.u.val_size);
    if (info.type == H5L_TYPE_SOFT) {
        H5Lcreate_soft(value.c_str(), to.id(), name.c_str(), H5P_DEFAULT, H5P_DEFAULT);
    } else if (info.type == H5L_TYPE_EXTERNAL) {
        const char* file = nullptr;
        const char* object = nullptr;
        if (H5Lunpack_elink_val(value.data(), value.size(), nullptr, &file, &object) >= 0)
            H5Lcreate_external(file, object, to.id(), name.c_str(), H5P_DEFAULT, H5P_DEFAULT);
    }
}

// HDF5 has no call for this. References to objects of the old file mean nothing in the new one and are left out.
void copyAttribute(const Hdf5Group& from, const Hdf5Group& to, const std::string& name) {
    const Hdf5Handle attribute(H5Aopen(from.id(), name.c_str(), H5P_DEFAULT), H5Aclose);
    const Hdf5Handle stored(H5Aget_type(attribute.id()), H5Tclose);
    const Hdf5Handle native(H5Tget_native_type(stored.id(), H5T_DIR_DEFAULT), H5Tclose);
    const Hdf5Handle space(H5Aget_space(attribute.id()), H5Sclose);
    const hssize_t count = H5Sget_simple_extent_npoints(space.id());
    if (native.id() < 0 || count < 0 || H5Tdetect_class(stored.id(), H5T_REFERENCE) > 0) return;
    const auto bytesEach = std::max<std::size_t>(H5Tget_size(native.id()), 1);
    // native elements may be wider than stored ones, by padding or as pointers
    if (static_cast<std::uint64_t>(count) > from.fileBytes / bytesEach * 16)
        throw from.damaged(Hdf5Kind::attribute, name, Sentence::tr("claims more than the file holds"));
    std::vector<std::byte> value(static_cast<std::size_t>(count) * bytesEach);
    if (count > 0 && H5Aread(attribute.id(), native.id(), value.data()) < 0)
        throw from.damaged(Hdf5Kind::attribute, name, Sentence::tr("cannot be read"));
    const Hdf5Handle copy(H5Acreate2(to.id(), name.c_str(), stored.id(), space.id(), H5P_DEFAULT, H5P_DEFAULT),
                          H5Aclose);
    const bool written = copy.id() >= 0 && (count == 0 || H5Awrite(copy.id(), native.id(), value.data()) >= 0);
    if (count > 0) H5Dvlen_reclaim(native.id(), space.id(), H5P_DEFAULT, value.data());
    if (!written) throw to.notWritten(name);
}

std::string keyOf(const Hdf5Group& group) {
    return group.hasAttribute("key") ? readTextAttribute(group, "key") : std::string();
}

}  // namespace

void copyObject(const Hdf5Group& from, const Hdf5Group& to, const std::string& name) {
    if (!from.hasLink(name)) throw from.damaged(Hdf5Kind::object, name, Sentence::tr("is missing"));
    if (H5Ocopy(from.id(), name.c_str(), to.id(), name.c_str(), H5P_DEFAULT, H5P_DEFAULT) < 0)
        throw to.notWritten(name);
}

void carryOverUnknown(const Hdf5Group& from, const Hdf5Group& to) {
    if (keyOf(from) != keyOf(to)) return;
    for (const std::string& name : from.attributes())
        if (!to.hasAttribute(name)) copyAttribute(from, to, name);
    for (const std::string& name : from.links()) {
        if (!to.hasLink(name)) {
            if (!isOurs(from, name)) copyLink(from, to, name);
        } else if (from.hasGroup(name) && to.hasGroup(name)) {
            carryOverUnknown(from.open(name), to.open(name));
        }
    }
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// A thin layer over HDF5's C API: handles that close themselves, and errors that name the file and the object.
#pragma once

#include <hdf5.h>

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "core/base/error.h"

namespace dynak {

class Hdf5Handle {
public:
    using Close = herr_t (*)(hid_t);

    Hdf5Handle() = default;
    Hdf5Handle(hid_t id, Close close) : id_(id), close_(close) {}
    Hdf5Handle(Hdf5Handle&& other) noexcept : id_(std::exchange(other.id_, -1)), close_(other.close_) {}
    Hdf5Handle& operator=(Hdf5Handle&& other) noexcept {
        std::swap(id_, other.id_);
        std::swap(close_, other.close_);
        return *this;
    }
    ~Hdf5Handle() {
        if (id_ >= 0) close_(id_);
    }

    [[nodiscard]] hid_t id() const { return id_; }
    // For the one handle whose closing can fail for a reason: a file that is written.
    herr_t close() { return close_(std::exchange(id_, -1)); }

private:
    hid_t id_ = -1;
    Close close_ = nullptr;
};

// HDF5 is used by one thread at a time, and prints nothing of its own while this lives.
class Hdf5Use {
public:
    Hdf5Use();
    ~Hdf5Use();
    Hdf5Use(const Hdf5Use&) = delete;
    Hdf5Use& operator=(const Hdf5Use&) = delete;

private:
    std::unique_lock<std::recursive_mutex> lock_;
    H5E_auto2_t printer_ = nullptr;
    void* printerData_ = nullptr;
};

// HDF5's innermost complaint, then forgotten: " (HDF5: addr overflow)"; empty if there is none.
[[nodiscard]] std::string hdf5Complaint();

// Opens for reading. Throws Error{notFound, io, badFile}.
[[nodiscard]] Hdf5Handle openHdf5(const std::filesystem::path& file);
// How all files are opened: without locks, and closed with all that is open in them.
[[nodiscard]] Hdf5Handle accessProperties();

enum class Hdf5Kind { group, dataset, attribute, object };

// A group of an open file, and what errors need to know about it.
struct Hdf5Group {
    Hdf5Handle handle;
    std::string file;             // as the user knows it
    std::string path;             // "/profile/layer.0.ffn"
    std::uint64_t fileBytes = 0;  // no dataset may claim more; of a file that is written: no limit

    [[nodiscard]] hid_t id() const { return handle.id(); }
    [[nodiscard]] std::string pathOf(const std::string& name) const {
        return path == "/" ? path + name : path + "/" + name;
    }
    // "P.dynak: dataset /profile/x " + what; the hint says how to go on.
    [[nodiscard]] Error damaged(Hdf5Kind kind, const std::string& name, const Sentence& what) const;
    // The disk refused; `shown` in the hint.
    [[nodiscard]] Error notWritten(const std::string& name) const;

    [[nodiscard]] Hdf5Group create(const std::string& name) const;
    [[nodiscard]] Hdf5Group open(const std::string& name) const;
    [[nodiscard]] bool hasLink(const std::string& name) const;  // false too where it leads nowhere
    [[nodiscard]] bool hasGroup(const std::string& name) const;
    [[nodiscard]] bool hasAttribute(const std::string& name) const;
    [[nodiscard]] std::vector<std::string> links() const;       // sorted
    [[nodiscard]] std::vector<std::string> attributes() const;  // sorted
};

// The root group of an open file.
[[nodiscard]] Hdf5Group rootOf(const Hdf5Handle& file, const std::filesystem::path& shown, std::uint64_t fileBytes);

}  // namespace dynak

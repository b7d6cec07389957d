// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/internal/embedded_files.h"

#include <algorithm>
#include <fstream>

#include "core/project/internal/archive.h"
#include "core/project/internal/carry_over.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t blockBytes = std::size_t{1} << 23;

// Streams, since weights may be larger than memory.
void writeFile(const Hdf5Group& group, const fs::path& file, const Job& job) {
    std::ifstream in(file, std::ios::binary);
    const hsize_t size = in ? fs::file_size(file) : 0;
    if (!in)
        throw Error(ErrorCode::io, Sentence::tr("%1 cannot be read, so the model cannot be embedded.", file),
                    Sentence::tr("Check that it exists and that you may read it."));
    const Hdf5Handle space(H5Screate_simple(1, &size, nullptr), H5Sclose);
    const Hdf5Handle dataset(
        H5Dcreate2(group.id(), "bytes", H5T_STD_U8LE, space.id(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT), H5Dclose);
    if (dataset.id() < 0) throw group.notWritten("bytes");
    std::vector<char> block(std::min<std::size_t>(blockBytes, size));
    for (hsize_t from = 0; from < size;) {
        job.throwIfStopped();
        const hsize_t count = std::min<hsize_t>(block.size(), size - from);
        if (!in.read(block.data(), static_cast<std::streamsize>(count)))
            throw Error(ErrorCode::io, Sentence::tr("%1 became shorter while it was embedded.", file),
                        Sentence::tr("Try again."));
        H5Sselect_hyperslab(space.id(), H5S_SELECT_SET, &from, nullptr, &count, nullptr);
        const Hdf5Handle memory(H5Screate_simple(1, &count, nullptr), H5Sclose);
        if (H5Dwrite(dataset.id(), H5T_NATIVE_UINT8, memory.id(), space.id(), H5P_DEFAULT, block.data()) < 0)
            throw group.notWritten("bytes");
        from += count;
    }
}

// A name that stays inside the folder it is written to.
bool isPlainName(const std::string& name) {
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos &&
           name.find('\0') == std::string::npos;
}

void readFile(const Hdf5Group& group, const fs::path& file) {
    if (!group.hasLink("bytes")) throw group.damaged(Hdf5Kind::dataset, "bytes", Sentence::tr("is missing"));
    const Hdf5Handle dataset(H5Dopen2(group.id(), "bytes", H5P_DEFAULT), H5Dclose);
    const Hdf5Handle space(H5Dget_space(dataset.id()), H5Sclose);
    hsize_t size = 0;
    if (dataset.id() < 0 || H5Sget_simple_extent_ndims(space.id()) != 1 ||
        H5Sget_simple_extent_dims(space.id(), &size, nullptr) != 1 || size > group.fileBytes)
        throw group.damaged(Hdf5Kind::dataset, "bytes", Sentence::tr("is no list of bytes that fits into the file"));
    std::ofstream out(file, std::ios::binary);
    std::vector<char> block(std::min<std::size_t>(blockBytes, size));
    for (hsize_t from = 0; from < size && out;) {
        const hsize_t count = std::min<hsize_t>(block.size(), size - from);
        H5Sselect_hyperslab(space.id(), H5S_SELECT_SET, &from, nullptr, &count, nullptr);
        const Hdf5Handle memory(H5Screate_simple(1, &count, nullptr), H5Sclose);
        if (H5Dread(dataset.id(), H5T_NATIVE_UINT8, memory.id(), space.id(), H5P_DEFAULT, block.data()) < 0)
            throw group.damaged(Hdf5Kind::dataset, "bytes", Sentence::tr("cannot be read"));
        out.write(block.data(), static_cast<std::streamsize>(count));
        from += count;
    }
    out.close();
    if (!out)
        throw Error(ErrorCode::io, Sentence::tr("%1 could not be written.", file),
                    Sentence::tr("Free some space on the disk and try again."));
}

}  // namespace

void writeEmbedded(const Hdf5Group& model, const Hdf5Group* oldRoot, const std::vector<fs::path>& files,
                   const Job& job) {
    if (files.empty()) {
        if (!oldRoot)
            throw Error(ErrorCode::notFound,
                        Sentence::tr("%1 should hold the model's files, but there are none to take in.", model.file),
                        Sentence::tr("Embed the model again from its folder."));
        return copyObject(oldRoot->open("model"), model, "files");
    }
    GroupWriter(model, job)
        .list(
            "files", files, [](const fs::path&, std::size_t index) { return std::to_string(index); },
            [&](GroupWriter& writer, const fs::path& file) {
                writer.text("name", file.filename().string());
                writeFile(writer.group(), file, job);
            });
}

void readEmbeddedModel(const fs::path& projectFile, const fs::path& folder) {
    const Hdf5Use use;
    const Hdf5Handle file = openHdf5(projectFile);
    const Hdf5Group model = rootOf(file, projectFile, fs::file_size(projectFile)).open("model");
    for (const Hdf5Group& group : listed(model.open("files"))) {
        const std::string name = readTextAttribute(group, "name");
        if (!isPlainName(name))
            throw group.damaged(Hdf5Kind::attribute, "name", Sentence::tr("is \"%1\", which is no file name", name));
        readFile(group, folder / name);
    }
}

}  // namespace dynak

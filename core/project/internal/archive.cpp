// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/internal/archive.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/file.h"

namespace dynak {

namespace {

// In files: little-endian, IEEE 754.
hid_t fileType(NumberType type) {
    switch (type) {
        case NumberType::f64: return H5T_IEEE_F64LE;
        case NumberType::f32: return H5T_IEEE_F32LE;
        case NumberType::i64: return H5T_STD_I64LE;
        case NumberType::i32: return H5T_STD_I32LE;
        case NumberType::u64: return H5T_STD_U64LE;
        case NumberType::u32: return H5T_STD_U32LE;
        case NumberType::u8: return H5T_STD_U8LE;
    }
    return -1;
}

hid_t memoryType(NumberType type) {
    switch (type) {
        case NumberType::f64: return H5T_NATIVE_DOUBLE;
        case NumberType::f32: return H5T_NATIVE_FLOAT;
        case NumberType::i64: return H5T_NATIVE_INT64;
        case NumberType::i32: return H5T_NATIVE_INT32;
        case NumberType::u64: return H5T_NATIVE_UINT64;
        case NumberType::u32: return H5T_NATIVE_UINT32;
        case NumberType::u8: return H5T_NATIVE_UINT8;
    }
    return -1;
}

const char* title(NumberType type) {
    constexpr std::array titles{"float64", "float32", "int64", "int32", "uint64", "uint32", "uint8"};
    return titles[static_cast<std::size_t>(type)];
}

// A fixed length keeps texts out of HDF5's global heap, which has no checksum. At least 1: HDF5 knows no empty type.
Hdf5Handle textType(std::size_t length) {
    Hdf5Handle type(H5Tcopy(H5T_C_S1), H5Tclose);
    H5Tset_size(type.id(), std::max<std::size_t>(length, 1));
    H5Tset_strpad(type.id(), H5T_STR_NULLPAD);
    H5Tset_cset(type.id(), H5T_CSET_UTF8);
    return type;
}

// The padding of a fixed-length text.
std::string withoutPadding(const char* text, std::size_t length) {
    while (length > 0 && text[length - 1] == '\0') --length;
    return {text, length};
}

Hdf5Handle simpleSpace(const Shape& shape) {
    if (shape.empty()) return {H5Screate(H5S_SCALAR), H5Sclose};
    const std::vector<hsize_t> dims(shape.begin(), shape.end());
    return {H5Screate_simple(static_cast<int>(dims.size()), dims.data(), nullptr), H5Sclose};
}

// -1 where the product exceeds what `limit` allows.
std::int64_t countWithin(const Shape& shape, std::uint64_t limit) {
    std::uint64_t count = 1;
    for (const std::int64_t dim : shape) {
        if (dim == 0) return 0;
        if (static_cast<std::uint64_t>(dim) > limit / count) return -1;
        count *= static_cast<std::uint64_t>(dim);
    }
    return static_cast<std::int64_t>(count);
}

struct OpenDataset {
    Hdf5Handle handle;
    Hdf5Handle type;
    Shape shape;
};

// The most bytes that may come out of a dataset: those of the whole file, or what its own deflated ones can hold.
std::uint64_t mostBytes(const Hdf5Group& group, hid_t dataset) {
    constexpr std::uint64_t bestDeflation = 1032;  // zlib's "technical details": at most 1032 to 1
    const Hdf5Handle creation(H5Dget_create_plist(dataset), H5Pclose);
    if (H5Pget_nfilters(creation.id()) <= 0) return group.fileBytes;
    return std::min<std::uint64_t>(H5Dget_storage_size(dataset), group.fileBytes) * bestDeflation;
}

void throwIfTooLarge(const Hdf5Group& group, const std::string& name, const OpenDataset& found, std::size_t bytesEach) {
    const std::uint64_t most = mostBytes(group, found.handle.id());
    if (countWithin(found.shape, most / std::max<std::size_t>(bytesEach, 1)) < 0)
        throw group.damaged(Hdf5Kind::dataset, name,
                            Sentence::tr("claims %1 elements of %2 bytes; the file has at most %3 bytes of it",
                                         toString(found.shape), bytesEach, most));
}

Shape shapeOf(const Hdf5Group& group, Hdf5Kind kind, const std::string& name, hid_t space) {
    const int rank = H5Sget_simple_extent_ndims(space);
    if (rank < 0 || H5Sget_simple_extent_type(space) == H5S_NULL)
        throw group.damaged(kind, name, Sentence::tr("has no extent"));
    std::vector<hsize_t> dims(static_cast<std::size_t>(rank));
    if (rank > 0 && H5Sget_simple_extent_dims(space, dims.data(), nullptr) < 0)
        throw group.damaged(kind, name, Sentence::tr("has no extent"));
    for (const hsize_t dim : dims)
        if (dim > static_cast<hsize_t>(largestCount))
            throw group.damaged(kind, name, Sentence::tr("has an impossible extent"));
    return {dims.begin(), dims.end()};
}

OpenDataset openDataset(const Hdf5Group& group, const std::string& name) {
    if (!group.hasLink(name)) throw group.damaged(Hdf5Kind::dataset, name, Sentence::tr("is missing"));
    OpenDataset found;
    found.handle = {H5Dopen2(group.id(), name.c_str(), H5P_DEFAULT), H5Dclose};
    if (found.handle.id() < 0) throw group.damaged(Hdf5Kind::dataset, name, Sentence::tr("cannot be opened"));
    found.type = {H5Dget_type(found.handle.id()), H5Tclose};
    const Hdf5Handle space(H5Dget_space(found.handle.id()), H5Sclose);
    found.shape = shapeOf(group, Hdf5Kind::dataset, name, space.id());
    const Hdf5Handle creation(H5Dget_create_plist(found.handle.id()), H5Pclose);
    if (H5Pget_external_count(creation.id()) > 0)
        throw group.damaged(Hdf5Kind::dataset, name,
                            Sentence::tr("keeps its numbers in another file, which is not read"));
    throwIfTooLarge(group, name, found, H5Tget_size(found.type.id()));
    return found;
}

bool matches(const Shape& found, const Shape& expected, Presence presence) {
    if (found.size() != expected.size()) return false;
    if (presence == Presence::optional && std::find(found.begin(), found.end(), 0) != found.end()) return true;
    for (std::size_t i = 0; i < found.size(); ++i)
        if (expected[i] >= 0 && found[i] != expected[i]) return false;
    return true;
}

std::string expectedShape(const Shape& shape) {
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i ? ", " : "") + (shape[i] < 0 ? std::string("any") : std::to_string(shape[i]));
    return text + "]";
}

void throwUnlessNumbers(const Hdf5Group& group, Hdf5Kind kind, const std::string& name, hid_t found, NumberType type) {
    const bool real = type == NumberType::f64 || type == NumberType::f32;
    const H5T_class_t kindOf = H5Tget_class(found);
    if (real ? kindOf != H5T_FLOAT : kindOf != H5T_INTEGER)
        throw group.damaged(kind, name, Sentence::tr("holds another type of values; expected %1", title(type)));
}

Hdf5Handle openAttribute(const Hdf5Group& group, const std::string& name) {
    if (!group.hasAttribute(name)) throw group.damaged(Hdf5Kind::attribute, name, Sentence::tr("is missing"));
    Hdf5Handle attribute(H5Aopen(group.id(), name.c_str(), H5P_DEFAULT), H5Aclose);
    if (attribute.id() < 0) throw group.damaged(Hdf5Kind::attribute, name, Sentence::tr("cannot be opened"));
    return attribute;
}

void throwUnlessScalar(const Hdf5Group& group, const std::string& name, hid_t attribute) {
    const Hdf5Handle space(H5Aget_space(attribute), H5Sclose);
    if (H5Sget_simple_extent_npoints(space.id()) != 1)
        throw group.damaged(Hdf5Kind::attribute, name, Sentence::tr("holds several values; one was expected"));
}

void writeAttribute(const Hdf5Group& group, const std::string& name, hid_t stored, hid_t given, const void* value) {
    const Hdf5Handle space = simpleSpace({});
    const Hdf5Handle attribute(H5Acreate2(group.id(), name.c_str(), stored, space.id(), H5P_DEFAULT, H5P_DEFAULT),
                               H5Aclose);
    if (attribute.id() < 0 || H5Awrite(attribute.id(), given, value) < 0) throw group.notWritten(name);
}

// `chunk`: the shape of what is deflated at once; empty: stored as it is.
Hdf5Handle createDataset(const Hdf5Group& group, const std::string& name, hid_t type, hid_t space,
                         const Shape& chunk = {}) {
    const Hdf5Handle creation(H5Pcreate(H5P_DATASET_CREATE), H5Pclose);
    H5Pset_fill_time(creation.id(), H5D_FILL_TIME_NEVER);  // every element is written: no zeros first
    if (!chunk.empty()) {
        const std::vector<hsize_t> dims(chunk.begin(), chunk.end());
        H5Pset_chunk(creation.id(), static_cast<int>(dims.size()), dims.data());
        H5Pset_shuffle(creation.id());  // high bytes, mostly 0, come together
        H5Pset_deflate(creation.id(), 1);
    }
    Hdf5Handle dataset(H5Dcreate2(group.id(), name.c_str(), type, space, H5P_DEFAULT, creation.id(), H5P_DEFAULT),
                       H5Dclose);
    if (dataset.id() < 0) throw group.notWritten(name);
    return dataset;
}

// The length of a stored sentence, added to `all` with those of its values: places in values of values can make
// gigabytes of a few bytes.
double lengthOf(const nlohmann::json& stored, double& all) {
    if (stored.size() > 10) return all = std::numeric_limits<double>::infinity();  // a source and nine values
    const std::string& source = (stored.is_string() ? stored : stored.at(0)).get_ref<const std::string&>();
    auto length = static_cast<double>(source.size());
    for (std::size_t value = 1; stored.is_array() && value < stored.size(); ++value) {
        const double each = lengthOf(stored[value], all);
        for (std::size_t at = 0; at + 1 < source.size(); ++at)
            if (source[at] == '%' && source[at + 1] == static_cast<char>('0' + value)) length += each;
    }
    all += length;
    return length;
}

Sentence readSentence(const std::string& stored) {
    constexpr double longest = 1 << 20;
    const nlohmann::json json = parseJson(stored, {});
    double all = 0;
    (void)lengthOf(json, all);
    return all > longest ? Sentence::verbatim(stored) : sentence(json);
}

}  // namespace

void writeNumberAttribute(const Hdf5Group& group, const std::string& name, NumberType type, const void* value) {
    writeAttribute(group, name, fileType(type), memoryType(type), value);
}

void writeTextAttribute(const Hdf5Group& group, const std::string& name, const std::string& value) {
    const Hdf5Handle type = textType(value.size());
    writeAttribute(group, name, type.id(), type.id(), value.c_str());
}

void writeDataset(const Hdf5Group& group, const std::string& name, NumberType type, const Shape& shape,
                  const void* values, Packing packing, const Job& job) {
    const Hdf5Handle space = simpleSpace(shape);
    const std::int64_t count = elementCount(shape);
    if (count == 0) {
        (void)createDataset(group, name, fileType(type), space.id());
        return;
    }
    const std::size_t bytesEach = H5Tget_size(memoryType(type));
    constexpr std::size_t worthDeflating = 1 << 16;  // bytes; chunks have an index of their own, some kilobytes
    const bool deflated =
        packing == Packing::deflated && !shape.empty() && static_cast<std::size_t>(count) * bytesEach >= worthDeflating;
    const std::int64_t rows = shape.empty() ? 1 : shape[0];
    const std::int64_t rowElements = count / rows;
    // in slabs of whole rows, so that stopping does not wait for gigabytes; a slab is deflated as one chunk
    const std::int64_t slabElements = deflated ? std::int64_t{1} << 18 : std::int64_t{1} << 22;
    const std::int64_t step = std::clamp<std::int64_t>(slabElements / rowElements, 1, rows);
    Shape chunk;
    if (deflated) {
        chunk = shape;
        chunk[0] = step;
    }
    const Hdf5Handle dataset = createDataset(group, name, fileType(type), space.id(), chunk);
    for (std::int64_t row = 0; row < rows; row += step) {
        job.throwIfStopped();
        job.report(static_cast<double>(row) / static_cast<double>(rows), Sentence::verbatim(group.pathOf(name)));
        Shape block = shape;
        if (!block.empty()) block[0] = std::min(step, rows - row);
        const Hdf5Handle blockSpace = simpleSpace(block);
        if (!shape.empty()) {
            std::vector<hsize_t> start(shape.size(), 0);
            start[0] = static_cast<hsize_t>(row);
            const std::vector<hsize_t> dims(block.begin(), block.end());
            H5Sselect_hyperslab(space.id(), H5S_SELECT_SET, start.data(), nullptr, dims.data(), nullptr);
        }
        const auto* from =
            static_cast<const std::byte*>(values) + static_cast<std::size_t>(row * rowElements) * bytesEach;
        if (H5Dwrite(dataset.id(), memoryType(type), blockSpace.id(), space.id(), H5P_DEFAULT, from) < 0)
            throw group.notWritten(name);
    }
}

void writeTexts(const Hdf5Group& group, const std::string& name, const std::vector<std::string>& values) {
    std::size_t longest = 1;
    for (const std::string& value : values) longest = std::max(longest, value.size());
    const Hdf5Handle type = textType(longest);
    const Hdf5Handle space = simpleSpace({static_cast<std::int64_t>(values.size())});
    const Hdf5Handle dataset = createDataset(group, name, type.id(), space.id());
    if (values.empty()) return;
    std::string packed(longest * values.size(), '\0');
    for (std::size_t i = 0; i < values.size(); ++i) values[i].copy(packed.data() + i * longest, longest);
    if (H5Dwrite(dataset.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, packed.data()) < 0)
        throw group.notWritten(name);
}

void readNumberAttribute(const Hdf5Group& group, const std::string& name, NumberType type, void* value) {
    const Hdf5Handle attribute = openAttribute(group, name);
    const Hdf5Handle found(H5Aget_type(attribute.id()), H5Tclose);
    throwUnlessNumbers(group, Hdf5Kind::attribute, name, found.id(), type);
    throwUnlessScalar(group, name, attribute.id());
    if (H5Aread(attribute.id(), memoryType(type), value) < 0)
        throw group.damaged(Hdf5Kind::attribute, name, Sentence::tr("cannot be read"));
}

std::string readTextAttribute(const Hdf5Group& group, const std::string& name) {
    const Hdf5Handle attribute = openAttribute(group, name);
    const Hdf5Handle type(H5Aget_type(attribute.id()), H5Tclose);
    if (H5Tget_class(type.id()) != H5T_STRING || H5Tis_variable_str(type.id()) > 0)
        throw group.damaged(Hdf5Kind::attribute, name, Sentence::tr("is no text of fixed length"));
    throwUnlessScalar(group, name, attribute.id());
    const std::size_t length = H5Tget_size(type.id());
    if (length > group.fileBytes)
        throw group.damaged(Hdf5Kind::attribute, name, Sentence::tr("is longer than the file"));
    std::string text(length, '\0');
    if (H5Aread(attribute.id(), type.id(), text.data()) < 0)
        throw group.damaged(Hdf5Kind::attribute, name, Sentence::tr("cannot be read"));
    return withoutPadding(text.data(), text.size());
}

void readDataset(const Hdf5Group& group, const std::string& name, NumberType type, const Shape& expected,
                 Presence presence, const std::function<void*(const Shape&)>& allocate) {
    const OpenDataset found = openDataset(group, name);
    throwUnlessNumbers(group, Hdf5Kind::dataset, name, found.type.id(), type);
    if (!matches(found.shape, expected, presence))
        throw group.damaged(
            Hdf5Kind::dataset, name,
            Sentence::tr("has the shape %1; expected %2", toString(found.shape), expectedShape(expected)));
    throwIfTooLarge(group, name, found, H5Tget_size(memoryType(type)));
    void* values = allocate(found.shape);
    if (elementCount(found.shape) == 0) return;
    if (H5Dread(found.handle.id(), memoryType(type), H5S_ALL, H5S_ALL, H5P_DEFAULT, values) < 0)
        throw group.damaged(Hdf5Kind::dataset, name, Sentence::tr("cannot be read"));
}

std::vector<std::string> readTexts(const Hdf5Group& group, const std::string& name, std::int64_t expected,
                                   Presence presence) {
    const OpenDataset found = openDataset(group, name);
    if (H5Tget_class(found.type.id()) != H5T_STRING || H5Tis_variable_str(found.type.id()) > 0)
        throw group.damaged(Hdf5Kind::dataset, name, Sentence::tr("holds no texts of fixed length"));
    if (!matches(found.shape, {expected}, presence))
        throw group.damaged(
            Hdf5Kind::dataset, name,
            Sentence::tr("has the shape %1; expected %2", toString(found.shape), expectedShape({expected})));
    const std::size_t length = H5Tget_size(found.type.id());
    const auto count = static_cast<std::size_t>(found.shape[0]);
    if (count == 0) return {};
    std::string packed(length * count, '\0');
    if (H5Dread(found.handle.id(), found.type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, packed.data()) < 0)
        throw group.damaged(Hdf5Kind::dataset, name, Sentence::tr("cannot be read"));
    std::vector<std::string> values;
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i) values.push_back(withoutPadding(packed.data() + i * length, length));
    return values;
}

void throwUnlessLinkName(const Hdf5Group& group, const std::string& name) {
    if (name.empty() || name == "." || name.find('/') != std::string::npos || name.find('\0') != std::string::npos)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("%1: \"%2\" cannot be a name in %3 of a project file.", group.file, name, group.path),
                    Sentence::tr("Choose a name that is not empty and has no slash."));
    if (group.hasLink(name))
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("%1: %2 would hold \"%3\" twice.", group.file, group.path, name),
                    Sentence::tr("Give each a name of its own."));
}

std::vector<Hdf5Group> listed(const Hdf5Group& list) {
    std::vector<std::pair<std::int64_t, Hdf5Group>> found;
    for (const std::string& name : list.links()) {
        if (!list.hasGroup(name)) continue;
        Hdf5Group child = list.open(name);
        if (!child.hasAttribute("index")) continue;
        std::int64_t index = 0;
        readNumberAttribute(child, "index", NumberType::i64, &index);
        found.emplace_back(index, std::move(child));
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Hdf5Group> children;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i].first != static_cast<std::int64_t>(i))
            throw list.damaged(Hdf5Kind::group, "",
                               Sentence::tr("should hold a member with index %1; found %2", i, found[i].first));
        children.push_back(std::move(found[i].second));
    }
    return children;
}

Error GroupWriter::unfit(const std::string& name) const {
    return {ErrorCode::internal, Sentence::tr("%1: %2 has another shape than the rest of the result says.", group_.file,
                                              group_.pathOf(name))};
}

Shape GroupWriter::throwUnlessFits(const std::string& name, std::int64_t values, const Shape& shape) const {
    Shape actual = shape;
    std::int64_t known = 1;
    for (const std::int64_t dim : actual)
        if (dim >= 0) known *= dim;
    for (std::int64_t& dim : actual)
        if (dim < 0) dim = known > 0 ? values / known : 0;
    if (elementCount(actual) != values) throw unfit(name);
    return actual;
}

void GroupWriter::sentence(const char* name, const Sentence& value) {
    // what a system says need not be UTF-8
    text(name, value.source().empty() ? value.english()
                                      : toJson(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void GroupReader::sentence(const char* name, Sentence& value) {
    const std::string stored = readTextAttribute(group_, name);
    // verbatim: also what older versions and other programs wrote
    value = Sentence::verbatim(stored);
    if (stored.starts_with('['))
        if (const auto said = attempt([&] { return readSentence(stored); })) value = *said;
}

void GroupReader::count(const char* name, std::int64_t& value) {
    number(name, value);
    if (value < 0 || value > largestCount)
        throw group_.damaged(Hdf5Kind::attribute, name, Sentence::tr("is %1; expected 0 or more", value));
}

void GroupReader::flag(const char* name, bool& value) {
    std::uint8_t stored = 0;
    number(name, stored);
    if (stored > 1) throw group_.damaged(Hdf5Kind::attribute, name, Sentence::tr("is %1; expected 0 or 1", stored));
    value = stored == 1;
}

}  // namespace dynak

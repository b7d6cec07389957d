// SPDX-License-Identifier: GPL-3.0-or-later
// Structs to HDF5 groups and back. One list of fields a struct (fields.h) serves both ways: scalars are attributes,
// arrays are datasets, lists of structs are groups of groups.
#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include "core/base/job.h"
#include "core/base/tensor.h"
#include "core/project/internal/hdf5.h"

namespace dynak {

// The spelling of an enumerator in files; it stays when titles change.
template <class E>
struct Spelling {
    E value;
    const char* text;
};

enum class NumberType { f64, f32, i64, i32, u64, u32, u8 };

template <class T>
consteval NumberType numberType() {
    if constexpr (std::is_same_v<T, double>)
        return NumberType::f64;
    else if constexpr (std::is_same_v<T, float>)
        return NumberType::f32;
    else if constexpr (std::is_same_v<T, std::int64_t>)
        return NumberType::i64;
    else if constexpr (std::is_same_v<T, std::int32_t>)
        return NumberType::i32;
    else if constexpr (std::is_same_v<T, std::uint64_t>)
        return NumberType::u64;
    else if constexpr (std::is_same_v<T, std::uint32_t>)
        return NumberType::u32;
    else {
        static_assert(std::is_same_v<T, std::uint8_t> || std::is_same_v<T, std::byte>, "no such type in files");
        return NumberType::u8;
    }
}

// Deflated: as the same numbers in fewer bytes, which takes a second for about 100 MB.
enum class Packing { plain, deflated };

// Not templates, so that HDF5's calls stand in archive.cpp. `shape` may hold -1: any.
void writeNumberAttribute(const Hdf5Group& group, const std::string& name, NumberType type, const void* value);
void writeTextAttribute(const Hdf5Group& group, const std::string& name, const std::string& value);
void writeDataset(const Hdf5Group& group, const std::string& name, NumberType type, const Shape& shape,
                  const void* values, Packing packing, const Job& job);
void writeTexts(const Hdf5Group& group, const std::string& name, const std::vector<std::string>& values);
void readNumberAttribute(const Hdf5Group& group, const std::string& name, NumberType type, void* value);
[[nodiscard]] std::string readTextAttribute(const Hdf5Group& group, const std::string& name);
// Whether an array may be empty whatever shape was expected: not given.
enum class Presence { required, optional };
// Checks type, shape and size; `allocate` is then told the shape and returns where the numbers go.
void readDataset(const Hdf5Group& group, const std::string& name, NumberType type, const Shape& expected,
                 Presence presence, const std::function<void*(const Shape&)>& allocate);
[[nodiscard]] std::vector<std::string> readTexts(const Hdf5Group& group, const std::string& name, std::int64_t expected,
                                                 Presence presence);
// Throws Error{badArgument} where `name` cannot be a link in a file.
void throwUnlessLinkName(const Hdf5Group& group, const std::string& name);
// The child groups of a list in their order; anything else in it is not ours.
[[nodiscard]] std::vector<Hdf5Group> listed(const Hdf5Group& list);

// Numbers of things: read back as 0 … 2^40, so that sums and products of two cannot overflow.
inline constexpr std::int64_t largestCount = std::int64_t{1} << 40;

class GroupWriter {
public:
    static constexpr bool reading = false;

    explicit GroupWriter(const Hdf5Group& group, const Job& job = {}) : group_(group), job_(job) {}
    [[nodiscard]] const Hdf5Group& group() const { return group_; }

    void text(const char* name, const std::string& value) { writeTextAttribute(group_, name, value); }
    // JSON (toJson), or the plain text where it is said verbatim.
    void sentence(const char* name, const Sentence& value);
    template <class T>
    void number(const char* name, const T& value) {
        writeNumberAttribute(group_, name, numberType<T>(), &value);
    }
    void count(const char* name, std::int64_t value) { number(name, value); }
    void flag(const char* name, bool value) { number(name, static_cast<std::uint8_t>(value)); }
    template <class E, std::size_t n>
    void choice(const char* name, E value, const Spelling<E> (&spellings)[n]) {
        text(name, spell(value, spellings));
    }

    template <class T>
    void array(const char* name, const std::vector<T>& values, const Shape& shape, Packing packing = Packing::plain) {
        const Shape actual = throwUnlessFits(name, static_cast<std::int64_t>(values.size()), shape);
        if constexpr (std::is_same_v<T, std::string>)
            writeTexts(group_, name, values);
        else
            writeDataset(group_, name, numberType<T>(), actual, values.data(), packing, job_);
    }
    // Of `shape`, or empty: not given.
    template <class T>
    void optionalArray(const char* name, const std::vector<T>& values, const Shape& shape) {
        array(name, values, values.empty() ? Shape(shape.size(), 0) : shape);
    }
    template <class T>
    void matrix(const char* name, const Matrix<T>& values, std::int64_t rows, std::int64_t columns) {
        (void)throwUnlessFits(name, static_cast<std::int64_t>(values.values.size()), {values.rows, values.columns});
        if ((rows >= 0 && values.rows != rows) || (columns >= 0 && values.columns != columns)) throw unfit(name);
        writeDataset(group_, name, numberType<T>(), {values.rows, values.columns}, values.values.data(), Packing::plain,
                     job_);
    }

    template <class S, class NameOf, class Fields>
    void list(const char* name, const std::vector<S>& items, NameOf nameOf, Fields fieldsOf) {
        const Hdf5Group parent = group_.create(name);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const std::string child = nameOf(items[i], i);
            throwUnlessLinkName(parent, child);
            const Hdf5Group group = parent.create(child);
            GroupWriter writer(group, job_);
            writer.count("index", static_cast<std::int64_t>(i));
            fieldsOf(writer, items[i]);
        }
    }
    template <class S, class Fields>
    void part(const char* name, const S& value, Fields fieldsOf) {
        const Hdf5Group group = group_.create(name);
        GroupWriter writer(group, job_);
        fieldsOf(writer, value);
    }
    // A list of structs as columns of equal length.
    template <class S, class Get>
    void column(const char* name, const std::vector<S>& rows, Get get) {
        using T = std::remove_cvref_t<std::invoke_result_t<Get, const S&>>;
        std::vector<T> values;
        values.reserve(rows.size());
        for (const S& row : rows) values.push_back(get(row));
        array(name, values, {static_cast<std::int64_t>(rows.size())});
    }

    template <class E, std::size_t n>
    static const char* spell(E value, const Spelling<E> (&spellings)[n]) {
        for (const auto& spelling : spellings)
            if (spelling.value == value) return spelling.text;
        throw Error(ErrorCode::internal, Sentence::tr("An enumerator has no spelling in project files."));
    }

private:
    [[nodiscard]] Error unfit(const std::string& name) const;
    // The shape to write: `shape` with its -1 filled in.
    [[nodiscard]] Shape throwUnlessFits(const std::string& name, std::int64_t values, const Shape& shape) const;

    const Hdf5Group& group_;
    const Job& job_;
};

class GroupReader {
public:
    static constexpr bool reading = true;

    explicit GroupReader(const Hdf5Group& group) : group_(group) {}
    [[nodiscard]] const Hdf5Group& group() const { return group_; }

    void text(const char* name, std::string& value) { value = readTextAttribute(group_, name); }
    void sentence(const char* name, Sentence& value);
    template <class T>
    void number(const char* name, T& value) {
        readNumberAttribute(group_, name, numberType<T>(), &value);
    }
    void count(const char* name, std::int64_t& value);
    void flag(const char* name, bool& value);
    template <class E, std::size_t n>
    void choice(const char* name, E& value, const Spelling<E> (&spellings)[n]) {
        value = unspell(name, readTextAttribute(group_, name), spellings);
    }

    template <class T>
    void array(const char* name, std::vector<T>& values, const Shape& shape) {
        read(name, values, shape, Presence::required);
    }
    template <class T>
    void optionalArray(const char* name, std::vector<T>& values, const Shape& shape) {
        read(name, values, shape, Presence::optional);
    }
    template <class T>
    void matrix(const char* name, Matrix<T>& values, std::int64_t rows, std::int64_t columns) {
        readDataset(group_, name, numberType<T>(), {rows, columns}, Presence::required,
                    [&](const Shape& found) -> void* {
                        values.rows = found[0];
                        values.columns = found[1];
                        values.values.resize(static_cast<std::size_t>(elementCount(found)));
                        return values.values.data();
                    });
    }

    template <class S, class NameOf, class Fields>
    void list(const char* name, std::vector<S>& items, NameOf, Fields fieldsOf) {
        items.clear();
        for (const Hdf5Group& group : listed(group_.open(name))) {
            GroupReader reader(group);
            fieldsOf(reader, items.emplace_back());
        }
    }
    template <class S, class Fields>
    void part(const char* name, S& value, Fields fieldsOf) {
        const Hdf5Group group = group_.open(name);
        GroupReader reader(group);
        fieldsOf(reader, value);
    }
    // The first column of a group decides how many rows there are.
    template <class S, class Get>
    void column(const char* name, std::vector<S>& rows, Get get) {
        using T = std::remove_cvref_t<std::invoke_result_t<Get, S&>>;
        std::vector<T> values;
        array(name, values, {rows.empty() ? -1 : static_cast<std::int64_t>(rows.size())});
        rows.resize(values.size());
        for (std::size_t i = 0; i < rows.size(); ++i) get(rows[i]) = std::move(values[i]);
    }

    template <class E, std::size_t n>
    E unspell(const char* name, const std::string& found, const Spelling<E> (&spellings)[n]) const {
        std::string known;
        for (const auto& spelling : spellings) {
            if (found == spelling.text) return spelling.value;
            known += (known.empty() ? "" : ", ") + std::string(spelling.text);
        }
        throw group_.damaged(Hdf5Kind::attribute, name, Sentence::tr("is \"%1\"; expected one of %2", found, known));
    }

private:
    template <class T>
    void read(const char* name, std::vector<T>& values, const Shape& shape, Presence presence) {
        if constexpr (std::is_same_v<T, std::string>) {
            values = readTexts(group_, name, shape.front(), presence);
        } else {
            readDataset(group_, name, numberType<T>(), shape, presence, [&](const Shape& found) -> void* {
                values.resize(static_cast<std::size_t>(elementCount(found)));
                return values.data();
            });
        }
    }

    const Hdf5Group& group_;
};

// T where A reads, const T where it writes: for the second parameter of a list of fields.
template <class A, class T>
using As = std::conditional_t<A::reading, T, const T>;

}  // namespace dynak

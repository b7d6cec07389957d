// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/safetensors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string_view>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/checkpoint/mapped_file.h"

namespace dynak {

static_assert(std::endian::native == std::endian::little, "safetensors data is little-endian and is used in place");

namespace {

using Json = nlohmann::json;

constexpr const char* metadataKey = "__metadata__";
constexpr std::size_t lengthBytes = 8;
constexpr std::size_t highestRank = 64;                       // Torch's own limit
constexpr std::int64_t mostElements = std::int64_t{1} << 59;  // of 8 bytes each: still a std::int64_t of bytes

struct Entry {
    std::string typeName;
    std::optional<DType> type;  // empty where Dynak does not know the type
    Shape shape;
    std::uint64_t begin = 0;  // bytes from the start of the data
    std::uint64_t end = 0;
};

std::optional<DType> typeNamed(std::string_view text) {
    constexpr std::array all{DType::f64, DType::f32, DType::f16, DType::bf16,   DType::i64,
                             DType::i32, DType::i8,  DType::u8,  DType::boolean};
    for (const DType type : all)
        if (text == name(type)) return type;
    return std::nullopt;
}

Error damaged(const std::filesystem::path& file, const Sentence& what) {
    return {ErrorCode::badFile, Sentence::tr("%1: %2", file, what), Sentence::tr("Fetch or write the file again.")};
}

// Errors of one tensor start alike.
class EntryReader {
public:
    EntryReader(const std::filesystem::path& file, const std::string& tensor, std::uint64_t dataBytes)
        : file_(file), tensor_(tensor), dataBytes_(dataBytes) {}

    [[nodiscard]] Entry read(const Json& json) const {
        if (!json.is_object()) throw bad(Sentence::tr("is described by %1, not by an object.", json.type_name()));
        Entry entry;
        const Json& type = field(json, "dtype");
        if (!type.is_string()) throw bad(Sentence::tr("has a dtype that is not a text."));
        entry.typeName = type.get<std::string>();
        entry.type = typeNamed(entry.typeName);
        entry.shape = readShape(field(json, "shape"));
        readOffsets(field(json, "data_offsets"), entry);
        if (entry.type) checkLength(entry);
        return entry;
    }

private:
    [[nodiscard]] Error bad(const Sentence& what) const {
        return damaged(file_, Sentence::tr("tensor \"%1\" %2", tensor_, what));
    }

    [[nodiscard]] const Json& field(const Json& json, const char* key) const {
        const auto found = json.find(key);
        if (found == json.end()) throw bad(Sentence::tr("has no \"%1\".", key));
        return *found;
    }

    [[nodiscard]] Shape readShape(const Json& json) const {
        if (!json.is_array()) throw bad(Sentence::tr("has a shape that is not a list."));
        if (json.size() > highestRank)
            throw bad(Sentence::tr("has %1 dimensions; at most %2 are accepted.", json.size(), highestRank));
        Shape shape;
        std::int64_t count = 1;  // empty dimensions count as 1: no order of multiplying may overflow later
        for (const Json& extent : json) {
            if (!extent.is_number_unsigned())
                throw bad(Sentence::tr("has the dimension %1; a whole number from 0 on was expected.",
                                       extent.dump(-1, ' ', true, Json::error_handler_t::replace)));
            const auto value = extent.get<std::uint64_t>();
            if (value > static_cast<std::uint64_t>(mostElements / count))
                throw bad(Sentence::tr("has more elements than any file can hold: shape %1.", json.dump()));
            shape.push_back(static_cast<std::int64_t>(value));
            count *= std::max<std::int64_t>(shape.back(), 1);
        }
        return shape;
    }

    void readOffsets(const Json& json, Entry& entry) const {
        if (!json.is_array() || json.size() != 2 || !json[0].is_number_unsigned() || !json[1].is_number_unsigned())
            throw bad(Sentence::tr("has data_offsets that are not two whole numbers from 0 on."));
        entry.begin = json[0].get<std::uint64_t>();
        entry.end = json[1].get<std::uint64_t>();
        if (entry.begin > entry.end)
            throw bad(Sentence::tr("has bytes %1 to %2: it ends before it starts.", entry.begin, entry.end));
        if (entry.end > dataBytes_)
            throw bad(
                Sentence::tr("has bytes %1 to %2 of the data, but the file has only %3 bytes of data: it was cut "
                             "short or is damaged.",
                             entry.begin, entry.end, dataBytes_));
    }

    void checkLength(const Entry& entry) const {
        const auto expected = static_cast<std::uint64_t>(elementCount(entry.shape)) * bytesPerElement(*entry.type);
        if (entry.end - entry.begin != expected)
            throw bad(Sentence::tr("of shape %1 and type %2 needs %3 bytes, but its data_offsets span %4.",
                                   toString(entry.shape), entry.typeName, expected, entry.end - entry.begin));
    }

    const std::filesystem::path& file_;
    const std::string& tensor_;
    std::uint64_t dataBytes_;
};

std::string_view headerText(const std::filesystem::path& file, std::span<const std::byte> bytes) {
    if (bytes.size() < lengthBytes)
        throw damaged(file, Sentence::tr("is not a safetensors file: it has only %1 bytes.", bytes.size()));
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), lengthBytes);
    const std::uint64_t rest = bytes.size() - lengthBytes;
    if (length > longestSafetensorsHeader || length > rest)
        throw damaged(file,
                      length > rest
                          ? Sentence::tr("is not a safetensors file or was cut short: its first 8 bytes announce a "
                                         "header of %1 bytes, but only %2 follow.",
                                         length, rest)
                          : Sentence::tr("is not a safetensors file or was cut short: its first 8 bytes announce a "
                                         "header of %1 bytes, more than the accepted %2.",
                                         length, longestSafetensorsHeader));
    return {reinterpret_cast<const char*>(bytes.data() + lengthBytes), static_cast<std::size_t>(length)};
}

// The JSON library keeps the last of two equal names without a word.
void refuseRepeatedNames(const std::filesystem::path& file, std::string_view header) {
    std::set<std::string> seen;
    std::string repeated;
    const auto inspect = [&](int depth, Json::parse_event_t event, Json& value) {
        if (event != Json::parse_event_t::key) return true;
        if (depth == 1 && !seen.insert(value.get<std::string>()).second) repeated = value.get<std::string>();
        return false;  // names only: keep no second copy of the values
    };
    [[maybe_unused]] const Json skeleton = Json::parse(header, inspect);
    if (!repeated.empty()) throw damaged(file, Sentence::tr("names the tensor \"%1\" twice.", repeated));
}

std::map<std::string, std::string> readMetadata(const std::filesystem::path& file, const Json& json) {
    if (!json.is_object()) throw damaged(file, Sentence::tr("has a \"%1\" that is not an object.", metadataKey));
    std::map<std::string, std::string> metadata;
    for (const auto& [key, value] : json.items()) {
        if (!value.is_string()) throw damaged(file, Sentence::tr("has metadata \"%1\" that is not a text.", key));
        metadata.emplace(key, value.get<std::string>());
    }
    return metadata;
}

void refuseOverlaps(const std::filesystem::path& file, const std::map<std::string, Entry>& entries) {
    std::vector<const std::pair<const std::string, Entry>*> order;
    for (const auto& entry : entries)
        if (entry.second.begin != entry.second.end) order.push_back(&entry);
    std::ranges::sort(order, {}, [](const auto* entry) { return entry->second.begin; });
    for (std::size_t i = 1; i < order.size(); ++i)
        if (order[i]->second.begin < order[i - 1]->second.end)
            throw damaged(file, Sentence::tr("gives the tensors \"%1\" and \"%2\" the same bytes.", order[i - 1]->first,
                                             order[i]->first));
}

}  // namespace

struct SafetensorsFile::Contents {
    explicit Contents(const std::filesystem::path& file) : path(file), mapping(file) {
        const std::string_view header = headerText(path, mapping.bytes());
        data = mapping.bytes().subspan(lengthBytes + header.size());
        const Json json = parseJson(header, Sentence::tr("The header of %1", path));
        if (!json.is_object()) throw damaged(path, Sentence::tr("has a header that is not a JSON object."));
        refuseRepeatedNames(path, header);
        for (const auto& [key, value] : json.items()) {
            if (key == metadataKey)
                metadata = readMetadata(path, value);
            else
                entries.emplace(key, EntryReader(path, key, data.size()).read(value));
        }
        refuseOverlaps(path, entries);
    }

    [[nodiscard]] const Entry& entry(const std::string& tensor) const {
        const auto found = entries.find(tensor);
        if (found == entries.end())
            throw Error(ErrorCode::notFound, Sentence::tr("%1 has no tensor \"%2\".", path, tensor),
                        Sentence::tr("Check that the weights belong to this model."));
        return found->second;
    }

    std::filesystem::path path;
    MappedFile mapping;
    std::span<const std::byte> data;  // all behind the header
    std::map<std::string, Entry> entries;
    std::map<std::string, std::string> metadata;
};

SafetensorsFile SafetensorsFile::open(const std::filesystem::path& file) {
    return SafetensorsFile(std::make_shared<const Contents>(file));
}

const std::filesystem::path& SafetensorsFile::path() const {
    return contents_->path;
}

std::vector<std::string> SafetensorsFile::names() const {
    std::vector<std::string> names;
    names.reserve(contents_->entries.size());
    for (const auto& [name, entry] : contents_->entries) names.push_back(name);
    return names;
}

bool SafetensorsFile::contains(const std::string& name) const {
    return contents_->entries.contains(name);
}

const Shape& SafetensorsFile::shape(const std::string& name) const {
    return contents_->entry(name).shape;
}

const std::string& SafetensorsFile::typeName(const std::string& name) const {
    return contents_->entry(name).typeName;
}

std::uint64_t SafetensorsFile::byteCount(const std::string& name) const {
    const Entry& entry = contents_->entry(name);
    return entry.end - entry.begin;
}

TensorView SafetensorsFile::view(const std::string& name) const {
    const Entry& entry = contents_->entry(name);
    if (!entry.type)
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1: tensor \"%2\" has the type %3, which Dynak does not read.", contents_->path, name,
                                 entry.typeName),
                    Sentence::tr("Convert it to F32, F16 or BF16 (or I64, I32, I8, U8, BOOL), e.g. in Python with "
                                 "model.to(torch.float32).save_pretrained(folder)."));
    return {*entry.type, entry.shape, contents_->data.subspan(entry.begin, entry.end - entry.begin)};
}

const std::map<std::string, std::string>& SafetensorsFile::metadata() const {
    return contents_->metadata;
}

std::span<const std::byte> SafetensorsFile::bytes() const {
    return contents_->mapping.bytes();
}

}  // namespace dynak

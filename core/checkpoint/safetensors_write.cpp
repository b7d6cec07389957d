// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/checkpoint/safetensors.h"

namespace dynak {

namespace {

constexpr const char* metadataKey = "__metadata__";

// A file being written; every refusal of the system becomes an Error naming `shown`.
class Output {
public:
    Output(const std::filesystem::path& file, std::string shown)
        : shown_(std::move(shown)), descriptor_(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) {
        if (descriptor_ < 0) throw refused(errno);
    }
    ~Output() {
        if (descriptor_ >= 0) ::close(descriptor_);
    }
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void write(std::span<const std::byte> bytes) {
        while (!bytes.empty()) {
            const auto written = ::write(descriptor_, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) throw refused(errno);
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
    }

    // some file systems report a full disk only here
    void close() {
        if (::close(std::exchange(descriptor_, -1)) != 0) throw refused(errno);
    }

private:
    [[nodiscard]] Error refused(int reason) const {
        return {ErrorCode::io, Sentence::tr("%1 could not be written: %2.", shown_, std::strerror(reason)),
                reason == ENOSPC || reason == EDQUOT || reason == EFBIG
                    ? Sentence::tr("Free some space or write to another disk.")
                    : Sentence::tr("Check that you may write there.")};
    }

    std::string shown_;
    int descriptor_;
};

void checkTensors(const std::filesystem::path& file, const std::vector<NamedTensor>& tensors) {
    std::set<std::string_view> seen;
    for (const auto& [name, tensor] : tensors) {
        if (name == metadataKey)
            throw Error(ErrorCode::badArgument,
                        Sentence::tr("%1 cannot be written: the tensor \"%2\" has the name that the format reserves.",
                                     file, name),
                        Sentence::tr("Rename it."));
        if (!seen.insert(name).second)
            throw Error(ErrorCode::badArgument,
                        Sentence::tr("%1 cannot be written: the tensor \"%2\" is given twice.", file, name),
                        Sentence::tr("Give each tensor its own name."));
        const auto expected = static_cast<std::size_t>(tensor.count()) * bytesPerElement(tensor.type);
        if (std::ranges::any_of(tensor.shape, [](auto extent) { return extent < 0; }) ||
            tensor.bytes.size() != expected)
            throw Error(ErrorCode::badArgument,
                        Sentence::tr("%1 cannot be written: the tensor \"%2\" of shape %3 and type %4 needs %5 bytes, "
                                     "got %6.",
                                     file, name, toString(tensor.shape), dynak::name(tensor.type), expected,
                                     tensor.bytes.size()),
                        Sentence::tr("Give the bytes that the shape needs."));
    }
}

std::vector<const NamedTensor*> dataOrder(const std::vector<NamedTensor>& tensors) {
    std::vector<const NamedTensor*> order;
    for (const auto& tensor : tensors) order.push_back(&tensor);
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [](const auto* tensor) { return bytesPerElement(tensor->tensor.type); });
    return order;
}

// The first 8 bytes and the header, padded with blanks to a multiple of 8.
std::string headerBytes(const std::filesystem::path& file, const std::vector<const NamedTensor*>& order,
                        const std::map<std::string, std::string>& metadata) {
    nlohmann::ordered_json json;
    json[metadataKey] = metadata;
    std::uint64_t end = 0;
    for (const NamedTensor* item : order) {
        const std::uint64_t begin = end;
        end += item->tensor.bytes.size();
        auto& entry = json[item->name];
        entry["dtype"] = name(item->tensor.type);
        entry["shape"] = item->tensor.shape;
        entry["data_offsets"] = {begin, end};
    }
    std::string text;
    try {
        text = json.dump();
    } catch (const nlohmann::json::type_error&) {
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("%1 cannot be written: a tensor name or its metadata is not valid UTF-8.", file),
                    Sentence::tr("Use UTF-8 names."));
    }
    text.resize((text.size() + 7) / 8 * 8, ' ');
    if (text.size() > longestSafetensorsHeader)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("%1 cannot be written: its header would have %2 bytes, more than the %3 that readers "
                                 "accept.",
                                 file, text.size(), longestSafetensorsHeader),
                    Sentence::tr("Write fewer tensors to one file."));
    const std::uint64_t length = text.size();
    text.insert(0, reinterpret_cast<const char*>(&length), sizeof length);
    return text;
}

}  // namespace

void writeSafetensors(const std::filesystem::path& file, const std::vector<NamedTensor>& tensors,
                      std::map<std::string, std::string> metadata) {
    checkTensors(file, tensors);
    metadata.emplace("format", "pt");
    const auto order = dataOrder(tensors);
    const std::string header = headerBytes(file, order, metadata);
    replaceFile(file, [&](const std::filesystem::path& temporary) {
        Output out(temporary, file.string());
        out.write(std::as_bytes(std::span(header)));
        for (const NamedTensor* item : order) out.write(item->tensor.bytes);
        out.close();
    });
}

}  // namespace dynak

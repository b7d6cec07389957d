// SPDX-License-Identifier: GPL-3.0-or-later
// The safetensors container: 8 bytes with the length of the header (little-endian), the header (a JSON object: tensor
// name -> dtype, shape, data_offsets), the data. Format: the README of huggingface/safetensors.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/tensor.h"

namespace dynak {

// A header may not be longer, in reading and in writing: the bound of the reference implementation.
inline constexpr std::uint64_t longestSafetensorsHeader = 100'000'000;

// A file whose header is checked and whose data is read only where a view is touched. Immutable, thread-safe; copies
// share the mapping.
class SafetensorsFile {
public:
    // Throws Error{notFound, io, badFile}. Checks the whole header: every tensor lies inside the file, overlaps no
    // other and has as many bytes as its shape and dtype need. Bytes that no tensor names are tolerated.
    [[nodiscard]] static SafetensorsFile open(const std::filesystem::path& file);

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] std::vector<std::string> names() const;  // sorted
    [[nodiscard]] bool contains(const std::string& name) const;
    // Each throws Error{notFound} where there is no such tensor.
    [[nodiscard]] const Shape& shape(const std::string& name) const;
    [[nodiscard]] const std::string& typeName(const std::string& name) const;  // as the file spells it, e.g. "F8_E4M3"
    [[nodiscard]] std::uint64_t byteCount(const std::string& name) const;
    // Also throws Error{badFile} where the dtype is none of DType. Valid while this object or a copy lives; the bytes
    // need not be aligned.
    [[nodiscard]] TensorView view(const std::string& name) const;

    // The texts under "__metadata__".
    [[nodiscard]] const std::map<std::string, std::string>& metadata() const;
    // The file as it lies on disk.
    [[nodiscard]] std::span<const std::byte> bytes() const;

private:
    struct Contents;
    explicit SafetensorsFile(std::shared_ptr<const Contents> contents) : contents_(std::move(contents)) {}

    std::shared_ptr<const Contents> contents_;
};

struct NamedTensor {
    std::string name;
    TensorView tensor;
};

// Writes or replaces `file` atomically, without a second copy of the data. The data starts at a multiple of 8 bytes and
// larger elements come first (otherwise in the order given), so that every tensor is aligned to its elements without
// holes, which other readers refuse. "format": "pt" is added to the metadata unless it names a format: transformers
// refuses a file without.
// Throws Error{badArgument} for a tensor that does not fit its shape or a name that is repeated, reserved or not UTF-8,
// Error{notFound, io} naming the file.
void writeSafetensors(const std::filesystem::path& file, const std::vector<NamedTensor>& tensors,
                      std::map<std::string, std::string> metadata = {});

}  // namespace dynak

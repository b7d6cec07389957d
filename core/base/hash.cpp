// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <xxhash.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <vector>

#include "core/base/error.h"

namespace dynak {

struct Hasher::State {
    XXH3_state_t* xxh = XXH3_createState();
};

Hasher::Hasher() : state_(new State) {
    XXH3_128bits_reset(state_->xxh);
}

Hasher::~Hasher() {
    XXH3_freeState(state_->xxh);
    delete state_;
}

Hasher& Hasher::add(std::span<const std::byte> bytes) {
    const std::uint64_t length = bytes.size();
    XXH3_128bits_update(state_->xxh, &length, sizeof length);
    XXH3_128bits_update(state_->xxh, bytes.data(), bytes.size());
    return *this;
}

Hasher& Hasher::add(std::string_view text) {
    return add(std::as_bytes(std::span(text)));
}

std::string Hasher::digest() const {
    const XXH128_hash_t hash = XXH3_128bits_digest(state_->xxh);
    std::array<char, 33> text{};
    std::snprintf(text.data(), text.size(), "%016llx%016llx", static_cast<unsigned long long>(hash.high64),
                  static_cast<unsigned long long>(hash.low64));
    return text.data();
}

std::string hashText(std::string_view text) {
    return Hasher().add(text).digest();
}

std::string hashFile(const std::filesystem::path& file) {
    std::error_code status;
    if (std::filesystem::is_directory(file, status))
        throw Error(ErrorCode::badFile, Sentence::tr("%1 is a folder; a file was expected.", file),
                    Sentence::tr("Name a file in it."));
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw Error(ErrorCode::io, Sentence::tr("%1 cannot be read.", file),
                    Sentence::tr("Check that it exists and may be read."));
    Hasher hasher;
    std::vector<char> block(1 << 20);
    while (in) {
        in.read(block.data(), static_cast<std::streamsize>(block.size()));
        hasher.add(std::string_view(block.data(), static_cast<std::size_t>(in.gcount())));
    }
    if (in.bad())
        throw Error(ErrorCode::io, Sentence::tr("%1 could not be read to its end.", file),
                    Sentence::tr("Check the disk."));
    return hasher.digest();
}

}  // namespace dynak

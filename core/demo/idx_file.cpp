// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/idx_file.h"

#include <zlib.h>

#include <string>

#include "core/base/error.h"
#include "core/base/file.h"

namespace dynak {

namespace {

// zlib writes neither name nor time into the gzip header: the same content gives the same file.
std::string gzip(const std::string& content, const std::filesystem::path& file) {
    z_stream stream{};
    constexpr int gzipWindow = 15 + 16;
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        throw Error(ErrorCode::internal, Sentence::tr("zlib cannot compress %1.", file));
    std::string packed(deflateBound(&stream, static_cast<uLong>(content.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int status = deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    if (status != Z_STREAM_END) throw Error(ErrorCode::internal, Sentence::tr("zlib cannot compress %1.", file));
    return packed;
}

}  // namespace

void writeIdx(const std::filesystem::path& file, const Shape& shape, std::span<const std::uint8_t> bytes) {
    std::string content{'\0', '\0', '\x08', static_cast<char>(shape.size())};
    for (const std::int64_t extent : shape)
        for (const int shift : {24, 16, 8, 0}) content += static_cast<char>(extent >> shift & 0xff);
    content.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    replaceText(file, gzip(content, file));
}

}  // namespace dynak

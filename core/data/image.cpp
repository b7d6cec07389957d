// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include "core/base/error.h"
#include "core/base/file.h"

#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_JPEG
#define STBI_ONLY_PNG
#define STBI_NO_STDIO
#define STBI_NO_HDR
#define STBI_NO_LINEAR
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#include <stb_image.h>
#pragma GCC diagnostic pop

namespace dynak {

namespace {

constexpr std::int64_t longestSide = 32768;
constexpr std::int64_t mostPixels = 178'956'970;  // Pillow's limit
// JPEG spends at least a bit on a block of 64 pixels; deflate makes at most 1,032 bytes of one, each 8 pixels or fewer.
constexpr std::int64_t pixelsPerByte = 1032 * 8;

std::uint8_t at(std::span<const std::byte> bytes, std::size_t index) {
    return std::to_integer<std::uint8_t>(bytes[index]);
}

bool isJpeg(std::span<const std::byte> bytes) {
    return bytes.size() >= 3 && at(bytes, 0) == 0xff && at(bytes, 1) == 0xd8 && at(bytes, 2) == 0xff;
}

bool isPng(std::span<const std::byte> bytes) {
    constexpr std::array<std::uint8_t, 8> signature = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    return bytes.size() >= signature.size() && std::memcmp(bytes.data(), signature.data(), signature.size()) == 0;
}

// Whether the end marker of a JPEG is there. The decoder itself fills what is missing with grey.
bool endsProperly(std::span<const std::byte> bytes) {
    std::size_t i = 2;
    while (i + 1 < bytes.size()) {
        if (at(bytes, i) != 0xff) {
            ++i;  // entropy-coded data
            continue;
        }
        const std::uint8_t marker = at(bytes, i + 1);
        if (marker == 0xd9) return true;
        const bool withoutLength = marker == 0x00 || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        if (marker == 0xff) {
            ++i;
        } else if (withoutLength) {
            i += 2;
        } else {
            if (i + 3 >= bytes.size()) return false;
            i += 2 + (static_cast<std::size_t>(at(bytes, i + 2)) << 8 | at(bytes, i + 3));
        }
    }
    return false;
}

void checkSize(std::int64_t width, std::int64_t height, std::size_t bytes, const std::string& origin) {
    const auto held = std::min(static_cast<std::int64_t>(bytes) * pixelsPerByte, mostPixels);
    if (width < 1 || height < 1 || width > longestSide || height > longestSide || width * height > held)
        throw Error(ErrorCode::badFile,
                    Sentence::tr(
                        "%1 claims %2 x %3 pixels; at most %4 a side, and %5 in all (from its %6 bytes), are accepted.",
                        origin, width, height, longestSide, held, bytes),
                    Sentence::tr("The file is damaged; fetch it again."));
}

}  // namespace

Image decodeImage(std::span<const std::byte> bytes, const std::string& origin) {
    const bool jpeg = isJpeg(bytes);
    if (!jpeg && !isPng(bytes))
        throw Error(
            ErrorCode::badFile,
            Sentence::tr("%1 is no JPEG or PNG image: expected one of their signatures in the first 8 of %2 bytes.",
                         origin, bytes.size()),
            Sentence::tr("Convert the image to PNG or JPEG."));
    constexpr std::size_t largest = std::size_t{1} << 30;
    if (bytes.size() > largest)
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1 has %2 bytes; at most 1 GiB is accepted.", origin, bytes.size()),
                    Sentence::tr("Make the image smaller."));
    const auto* data = reinterpret_cast<const stbi_uc*>(bytes.data());
    const int size = static_cast<int>(bytes.size());
    int width = 0, height = 0, channels = 0;
    const auto cannotDecode = [&] {
        return Error(ErrorCode::badFile, Sentence::tr("%1 cannot be decoded: %2.", origin, stbi_failure_reason()),
                     Sentence::tr("The file is damaged; fetch it again."));
    };
    if (!stbi_info_from_memory(data, size, &width, &height, &channels)) throw cannotDecode();
    checkSize(width, height, bytes.size(), origin);
    if (jpeg && !endsProperly(bytes))
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1 is cut off: its %2 bytes have no end marker.", origin, bytes.size()),
                    Sentence::tr("Fetch the file again."));
    const int wanted = channels <= 2 ? 1 : 3;
    const std::unique_ptr<stbi_uc, void (*)(void*)> decoded(
        stbi_load_from_memory(data, size, &width, &height, &channels, wanted), stbi_image_free);
    if (!decoded) throw cannotDecode();
    const std::size_t count =
        static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * static_cast<std::size_t>(wanted);
    return {height, width, wanted, std::vector<std::uint8_t>(decoded.get(), decoded.get() + count)};
}

Image readImage(const std::filesystem::path& file) {
    const std::string bytes = readText(file, UINT64_C(1) << 30);
    return decodeImage(std::as_bytes(std::span(bytes)), file.string());
}

Image withChannels(Image image, std::int64_t channels) {
    if (image.channels == channels) return image;
    const auto count = static_cast<std::size_t>(image.height * image.width);
    Image result{image.height, image.width, channels,
                 std::vector<std::uint8_t>(count * static_cast<std::size_t>(channels))};
    for (std::size_t i = 0; i < count; ++i) {
        if (channels == 3) {
            for (std::size_t c = 0; c < 3; ++c) result.pixels[3 * i + c] = image.pixels[i];
        } else {
            // Pillow's weights 0.299, 0.587, 0.114 in 16 bits, rounded
            const std::uint32_t luma = image.pixels[3 * i] * 19595U + image.pixels[3 * i + 1] * 38470U +
                                       image.pixels[3 * i + 2] * 7471U + 0x8000U;
            result.pixels[i] = static_cast<std::uint8_t>(luma >> 16);
        }
    }
    return result;
}

}  // namespace dynak

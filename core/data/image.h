// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace dynak {

// 8-bit pixels, [height, width, channels]; 1 channel is grey, 3 are red, green, blue.
struct Image {
    std::int64_t height = 0;
    std::int64_t width = 0;
    std::int64_t channels = 0;
    std::vector<std::uint8_t> pixels;

    [[nodiscard]] bool empty() const { return pixels.empty(); }
};

// JPEG or PNG (palettes expanded, 16 bits cut to 8, transparency dropped). `origin` names the image in errors.
// Throws Error{badFile} for other formats, cut-off files and sizes that the bytes cannot hold; decides on the size
// before any memory is taken for it.
[[nodiscard]] Image decodeImage(std::span<const std::byte> bytes, const std::string& origin);

// Throws Error{notFound, io, badFile} naming the file.
[[nodiscard]] Image readImage(const std::filesystem::path& file);

// The image with 1 or 3 channels: grey is repeated, colour becomes ITU-R 601-2 luma with Pillow's integer weights.
[[nodiscard]] Image withChannels(Image image, std::int64_t channels);

}  // namespace dynak

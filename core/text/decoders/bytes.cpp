// SPDX-License-Identifier: GPL-3.0-or-later
// Decoders that put bytes together: of the byte alphabet, and of tokens such as <0x0A>.
#include <algorithm>
#include <charconv>
#include <optional>

#include "core/text/byte_alphabet.h"
#include "core/text/decoders/decoder.h"
#include "core/text/unicode.h"

namespace dynak {

namespace {

class ByteLevelDecoder : public Decoder {
public:
    void apply(std::vector<std::string>& tokens) const override {
        std::string bytes;
        for (const std::string& token : tokens) appendCharactersAsBytes(token, bytes);
        tokens.assign(1, toValidUtf8(bytes));
    }

    std::string piece(std::string token) const override {
        std::string bytes;
        appendCharactersAsBytes(token, bytes);
        return bytes;
    }
};

std::optional<char> byteOf(const std::string& token) {
    if (token.size() != 6 || !token.starts_with("<0x") || !token.ends_with('>')) return std::nullopt;
    unsigned byte = 0;
    const char* end = token.data() + 5;
    const auto result = std::from_chars(token.data() + 3, end, byte, 16);
    if (result.ec != std::errc{} || result.ptr != end) return std::nullopt;
    return static_cast<char>(byte);
}

// Bytes in a row that are not UTF-8 become one U+FFFD each.
class ByteFallback : public Decoder {
public:
    void apply(std::vector<std::string>& tokens) const override {
        std::vector<std::string> decoded;
        std::string bytes;
        const auto flush = [&] {
            if (bytes.empty()) return;
            if (isValidUtf8(bytes))
                decoded.push_back(bytes);
            else
                decoded.insert(decoded.end(), bytes.size(), "\uFFFD");
            bytes.clear();
        };
        for (std::string& token : tokens) {
            if (const auto byte = byteOf(token)) {
                bytes += *byte;
                continue;
            }
            flush();
            decoded.push_back(std::move(token));
        }
        flush();
        tokens = std::move(decoded);
    }

    std::string piece(std::string token) const override {
        const auto byte = byteOf(token);
        return byte ? std::string(1, *byte) : token;
    }
};

}  // namespace

std::unique_ptr<const Decoder> readByteLevelDecoder(const Section&) {
    return std::make_unique<ByteLevelDecoder>();
}
std::unique_ptr<const Decoder> readByteFallback(const Section&) {
    return std::make_unique<ByteFallback>();
}

}  // namespace dynak

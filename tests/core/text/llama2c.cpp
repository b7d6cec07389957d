// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstring>
#include <limits>

#include "core/base/file.h"
#include "tests/core/text/making.h"

using namespace dynak;
using Ids = std::vector<std::int64_t>;

namespace {

template <class Number>
std::string bytesOf(Number number) {
    std::string bytes(sizeof number, '\0');
    std::memcpy(bytes.data(), &number, sizeof number);
    return bytes;
}

std::string entry(const std::string& token, float score) {
    return bytesOf(score) + bytesOf(static_cast<std::int32_t>(token.size())) + token;
}

// Unknown, begin, end, 256 bytes, then `tokens` with falling scores.
std::string makeFile(const std::vector<std::string>& tokens) {
    std::string file = bytesOf(std::int32_t{8}) + entry("<unk>", 0) + entry("\n<s>\n", 0) + entry("\n</s>\n", 0);
    for (int byte = 0; byte < 256; ++byte) {
        char name[8];
        std::snprintf(name, sizeof name, "<0x%02X>", byte);
        file += entry(name, 0);
    }
    float score = 0;
    for (const std::string& token : tokens) file += entry(token, score -= 1);
    return file;
}

// How llama2.c itself does it: merge the best neighbours until none are left.
Ids mergeSlowly(const Tokenizer& tokenizer, const std::vector<float>& scores, const std::string& text) {
    Ids ids;
    for (const char c : " " + text) {
        const auto id = tokenizer.idOf(std::string(1, c));
        ids.push_back(id ? *id : static_cast<unsigned char>(c) + 3);
    }
    while (true) {
        float best = -1e30F;
        std::size_t at = ids.size();
        std::int64_t merged = 0;
        for (std::size_t i = 0; i + 1 < ids.size(); ++i) {
            const auto id = tokenizer.idOf(tokenizer.tokenOf(ids[i]) + tokenizer.tokenOf(ids[i + 1]));
            if (!id || scores[static_cast<std::size_t>(*id)] <= best) continue;
            best = scores[static_cast<std::size_t>(*id)];
            at = i;
            merged = *id;
        }
        if (at == ids.size()) break;
        ids[at] = merged;
        ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
    ids.insert(ids.begin(), 1);
    return ids;
}

}  // namespace

TEST_CASE("a tokenizer of llama2.c merges by score") {
    const testing::TemporaryFolder folder;
    testing::writeFile(folder, "tok.bin", makeFile({" a", "ab", "abb", "a", "b", " "}));
    const auto tokenizer = Tokenizer::open(folder.path());
    CHECK(tokenizer->vocabularySize() == 265);
    CHECK(tokenizer->encode("ab").ids == Ids{1, 259, 263});  // " a" scores best
    CHECK(tokenizer->encode("babb").ids == Ids{1, 264, 263, 261});
    CHECK(tokenizer->encode("é").ids == Ids{1, 264, 0xC3 + 3, 0xA9 + 3});
    CHECK(tokenizer->encode("").ids == Ids{1});
    CHECK(tokenizer->decode(tokenizer->encode("ab é\n").ids) == "ab é\n");
    CHECK(tokenizer->pieceText(259) == " a");
    CHECK(tokenizer->pieceText(13) == "\n");
    CHECK(tokenizer->isSpecial(1));
}

TEST_CASE("a damaged tokenizer of llama2.c is refused") {
    const testing::TemporaryFolder folder;
    const std::string whole = makeFile({"a"});
    const auto refused = [&](const std::string& bytes, const std::string& needle) {
        const auto file = testing::writeFile(folder, "tok.bin", bytes);
        const Error error = testing::errorOf([&] { (void)Tokenizer::open(file); });
        CAPTURE(error.text);
        CHECK(testing::mentions(error.text, "tok.bin", needle));
    };
    refused("", "ends at byte 0");
    for (const std::size_t size : {3U, 9U, 13U}) refused(whole.substr(0, size), "ends at byte " + std::to_string(size));
    refused(whole.substr(0, 4 + 13), "1 tokens");
    refused(bytesOf(std::int32_t{-1}) + whole.substr(4), "-1 bytes");
    refused(bytesOf(std::int32_t{2'000'000'000}) + whole.substr(4), "2000000000");
    refused(whole + bytesOf(0.F) + bytesOf(std::int32_t{9}) + "123456789", "9 bytes");
    refused(whole + bytesOf(0.F) + bytesOf(std::int32_t{-5}), "-5 bytes");
    refused(whole + entry("\xFF", 0), "not UTF-8");
    refused(whole + bytesOf(std::numeric_limits<float>::quiet_NaN()) + bytesOf(std::int32_t{1}) + "z", "not finite");
}

TEST_CASE("the tokenizer of stories260K") {
    const auto file = testing::shared("models/stories260K/tok512.bin");
    if (!file) return;
    const auto tokenizer = Tokenizer::open(file->parent_path());
    CHECK(tokenizer->vocabularySize() == 512);
    const std::string bytes = readText(*file);
    std::vector<float> scores;
    for (std::size_t at = 4; at < bytes.size();) {
        float score = 0;
        std::int32_t length = 0;
        std::memcpy(&score, bytes.data() + at, 4);
        std::memcpy(&length, bytes.data() + at + 4, 4);
        scores.push_back(score);
        at += 8 + static_cast<std::size_t>(length);
    }
    for (const std::string text :
         {"Once upon a time, there was a little girl named Lily.", "  two  spaces\nand lines", "zzz ~42~"}) {
        CHECK(tokenizer->encode(text).ids == mergeSlowly(*tokenizer, scores, text));
        CHECK(tokenizer->decode(tokenizer->encode(text).ids) == text);
    }
}

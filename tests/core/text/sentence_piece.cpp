// SPDX-License-Identifier: GPL-3.0-or-later
// SentencePiece models made here, byte by byte, and damaged ones.
#include "core/text/sentence_piece.h"

#include <cstring>

#include "core/base/file.h"
#include "core/base/random.h"
#include "core/text/sentence_piece_file.h"
#include "core/text/tokenizer.h"
#include "tests/testing.h"

using namespace dynak;

namespace {

using Kind = SentencePieceFile::Kind;
using Texts = std::vector<std::string>;

std::string number(std::uint64_t value) {
    std::string bytes;
    for (; value >= 0x80; value >>= 7) bytes += static_cast<char>((value & 0x7F) | 0x80);
    return bytes += static_cast<char>(value);
}

std::string field(int index, const std::string& content) {
    return number(static_cast<std::uint64_t>(index) << 3 | 2) + number(content.size()) + content;
}

std::string field(int index, std::uint64_t value) {
    return number(static_cast<std::uint64_t>(index) << 3) + number(value);
}

std::string piece(const std::string& text, float score, Kind kind = Kind::normal) {
    std::string bytes(sizeof score, '\0');
    std::memcpy(bytes.data(), &score, sizeof score);
    return field(1, field(1, text) + number(2 << 3 | 5) + bytes + field(3, static_cast<std::uint64_t>(kind)));
}

// "▁a" -1, "▁" -2, "a" -2, "b" -2, "ab" -2.5, "▁ab" -9; <sep> is the user's.
std::string smallModel() {
    return piece("<unk>", 0, Kind::unknown) + piece("<s>", 0, Kind::control) + piece("</s>", 0, Kind::control) +
           piece("▁a", -1) + piece("▁", -2) + piece("a", -2) + piece("b", -2) + piece("ab", -2.5F) + piece("▁ab", -9) +
           piece("<sep>", 0, Kind::userDefined);
}

std::size_t below(Random& random, const std::string& text) {
    return static_cast<std::size_t>(random.below(std::ssize(text)));
}

struct Folder {
    testing::TemporaryFolder folder;
    SentencePieceFile write(const std::string& bytes) {
        replaceText(folder / "m.spm", bytes);
        return readSentencePieceFile(folder / "m.spm");
    }
};

}  // namespace

TEST_CASE("A unigram model takes the likeliest pieces") {
    Folder files;
    const SentencePiece model(files.write(smallModel()));
    CHECK(model.encode("") == Texts{});
    CHECK(model.encode("   ") == Texts{});
    CHECK(model.encode("a") == Texts{"▁a"});
    CHECK(model.encode("ab") == Texts{"▁a", "b"});  // -3; ▁ + ab -4.5; ▁ab -9
    CHECK(model.encode("  a   ab ") == Texts{"▁a", "▁a", "b"});
    CHECK(model.encode("bab") == Texts{"▁", "b", "ab"});
    CHECK(model.encode("axyzb") == Texts{"▁a", "xyz", "b"});  // unknown characters in a row are one piece
    CHECK(model.encode("a<sep>b") == Texts{"▁a", "<sep>", "b"});
    CHECK(model.decode({"▁a", "▁a", "b", "</s>"}) == "a ab");
    CHECK(model.decode({"▁", "b"}) == "b");
    CHECK(model.decode({}) == "");
}

TEST_CASE("Normalisation as the file says") {
    Folder files;
    const std::string asIs = field(3, field(3, 0) + field(4, 0));  // no space in front, spaces kept
    CHECK(SentencePiece(files.write(smallModel() + asIs)).encode("a  a") == Texts{"a", "▁", "▁a"});
    const std::string bare = field(3, field(5, 0));  // spaces stay spaces: no piece has one
    CHECK(SentencePiece(files.write(smallModel() + bare)).encode("a b") == Texts{" ", "a", " ", "b"});
}

TEST_CASE("Models of other kinds and damaged files are refused") {
    Folder files;
    const auto refused = [&](const std::string& bytes, const std::string& needle) {
        const Error error = testing::errorOf([&] { SentencePiece model(files.write(bytes)); });
        CAPTURE(error.text);
        CHECK(error.code == ErrorCode::badFile);
        CHECK(testing::mentions(error.text, "m.spm", needle));
        CHECK_FALSE(error.hint.empty());
    };
    refused("", "no pieces");
    refused("not a model", "byte");
    refused(smallModel() + field(2, field(3, 2)), "of another kind");
    refused(smallModel() + field(2, field(35, 1)), "as bytes");
    refused(smallModel() + field(2, field(3, 9)), "unknown kind of model");
    refused(piece("a", -1), "no unknown piece");
    refused(piece("<unk>", 0, Kind::unknown), "no ordinary piece");
    refused(piece("a", std::numeric_limits<float>::quiet_NaN()), "not finite");
    refused(smallModel() + field(3, field(2, "abc")), "at least 8");
    refused(smallModel() + field(3, field(2, std::string("\xFF\xFF\xFF\x7F....", 8))), "announces a trie");
    refused(piece("\xFF", -1), "UTF-8");
}

TEST_CASE("No cut or changed byte crashes") {
    const auto shared = testing::shared("fixtures/tokenizers/marian-sp/source.spm");
    if (!shared) return;
    Folder files;
    const std::string whole = readText(*shared);
    Random random(1);
    for (int round = 0; round < 300; ++round) {
        std::string damaged = whole;
        if (round % 2 == 0) damaged.resize(below(random, whole));
        for (int change = 0; change < 3 && !damaged.empty(); ++change)
            damaged[below(random, damaged)] = static_cast<char>(random.below(256));
        const auto opened = attempt([&] {
            const SentencePiece model(files.write(damaged));
            return model.decode(model.encode("A man, 3½ ﬁne cafés…\u3000 und\tso"));
        });
        if (!opened) CHECK(testing::mentions(opened.error().text, "m.spm"));
    }
}

TEST_CASE("A Marian folder needs all its files") {
    const auto shared = testing::shared("fixtures/tokenizers/marian-sp");
    if (!shared) return;
    for (const std::string missing : {"target.spm", "vocab.json"}) {
        testing::TemporaryFolder folder;
        for (const char* name : {"source.spm", "target.spm", "vocab.json", "tokenizer_config.json"})
            if (name != missing) std::filesystem::copy_file(*shared / name, folder / name);
        const Error error = testing::errorOf([&] { (void)Tokenizer::open(folder.path()); });
        CHECK(testing::mentions(error.text, folder.path().string(), missing));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentence_piece_file.h"

#include <cmath>
#include <cstring>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/text/unicode.h"

namespace dynak {

namespace {

constexpr std::uint64_t largestFile = UINT64_C(1) << 28;  // bytes; published models have up to 5 MB

// The fields of one message of a protocol buffer, one after the other (protobuf.dev, "Encoding").
class Message {
public:
    Message(std::string_view bytes, std::size_t begin, const std::string& file)
        : bytes_(bytes), begin_(begin), file_(&file) {}

    // Moves to the next field; false at the end.
    bool next() {
        if (at_ == bytes_.size()) return false;
        const std::uint64_t key = takeNumber();
        field_ = key >> 3;
        switch (key & 7) {
            case 0: number_ = takeNumber(); break;
            case 1: take(8); break;
            case 2: {
                const std::uint64_t size = takeNumber();
                contentBegin_ = begin_ + at_;
                content_ = take(size);
                break;
            }
            case 5: content_ = take(4); break;
            default: fail(Sentence::tr("has a field of an unknown kind"));
        }
        kind_ = key & 7;
        return true;
    }

    [[nodiscard]] std::uint64_t field() const { return field_; }
    [[nodiscard]] std::uint64_t number() const { return expect(0), number_; }
    [[nodiscard]] bool flag() const { return number() != 0; }
    [[nodiscard]] std::string_view text() const { return expect(2), content_; }
    [[nodiscard]] Message message() const { return {text(), contentBegin_, *file_}; }
    [[nodiscard]] float real() const {
        expect(5);
        float value = 0;
        std::memcpy(&value, content_.data(), sizeof value);  // little-endian, as this machine
        return value;
    }

    [[noreturn]] void fail(const Sentence& text) const {
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1 is not a SentencePiece model: byte %2 %3.", *file_, begin_ + at_, text),
                    Sentence::tr("Check that it is whole, and fetch it again."));
    }

private:
    void expect(std::uint64_t kind) const {
        if (kind_ != kind) fail(Sentence::tr("ends field %1, which is of another kind than expected", field_));
    }

    std::uint64_t takeNumber() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(take(1)[0]);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) return value;
        }
        fail(Sentence::tr("ends a number that is too long"));
    }

    std::string_view take(std::uint64_t count) {
        if (count > bytes_.size() - at_) fail(Sentence::tr("starts something that is longer than what is left"));
        const std::string_view taken = bytes_.substr(at_, count);
        at_ += count;
        return taken;
    }

    std::string_view bytes_;
    std::size_t begin_;  // in the file
    std::size_t at_ = 0;
    const std::string* file_;
    std::uint64_t field_ = 0, kind_ = 0, number_ = 0;
    std::string_view content_;
    std::size_t contentBegin_ = 0;
};

SentencePieceFile::Piece readPiece(Message message) {
    SentencePieceFile::Piece piece;
    while (message.next()) {
        if (message.field() == 1) piece.text = message.text();
        if (message.field() == 2) piece.score = message.real();
        if (message.field() == 3) {
            if (message.number() < 1 || message.number() > 6)
                message.fail(Sentence::tr("ends a piece of an unknown kind"));
            piece.kind = static_cast<SentencePieceFile::Kind>(message.number());
        }
    }
    if (piece.text.empty() || !isValidUtf8(piece.text))
        message.fail(Sentence::tr("ends a piece that is empty or not UTF-8"));
    if (!std::isfinite(piece.score)) message.fail(Sentence::tr("ends a piece whose score is not finite"));
    return piece;
}

void readTraining(Message message, SentencePieceFile& model) {
    while (message.next()) {
        if (message.field() == 3) {
            if (message.number() < 1 || message.number() > 4)
                message.fail(Sentence::tr("names an unknown kind of model"));
            model.model = static_cast<SentencePieceFile::Model>(message.number());
        }
        if (message.field() == 24) model.spaceBehind = message.flag();
        if (message.field() == 35) model.byteFallback = message.flag();
    }
}

void readNormalizer(Message message, SentencePieceFile& model) {
    while (message.next()) {
        if (message.field() == 2) model.characterMap = message.text();
        if (message.field() == 3) model.dummyPrefix = message.flag();
        if (message.field() == 4) model.singleSpaces = message.flag();
        if (message.field() == 5) model.escapeSpaces = message.flag();
    }
}

}  // namespace

SentencePieceFile readSentencePieceFile(const std::filesystem::path& file) {
    SentencePieceFile model;
    model.name = file.string();
    const std::string bytes = readText(file, largestFile);
    Message message(bytes, 0, model.name);
    while (message.next()) {
        if (message.field() == 1) model.pieces.push_back(readPiece(message.message()));
        if (message.field() == 2) readTraining(message.message(), model);
        if (message.field() == 3) readNormalizer(message.message(), model);
    }
    if (model.pieces.empty()) message.fail(Sentence::tr("ends it, and it has no pieces"));
    return model;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// Normalizers that look at one character at a time.
#include "core/text/normalizers/characters.h"

#include "core/text/byte_alphabet.h"

namespace dynak {

namespace {

class Lowercase : public Normalizer {
public:
    void apply(Stretch& stretch) const override {
        mapCharacters(stretch, [](char32_t c, std::string& text) { appendLowercase(text, c); });
    }
};

class StripAccents : public Normalizer {
public:
    void apply(Stretch& stretch) const override {
        mapCharacters(stretch, [](char32_t c, std::string& text) {
            if (!isMark(c)) appendCharacter(text, c);
        });
    }
};

// The cleaning of machine translation corpora (SentencePiece's nmt rules): controls go, odd spaces become " ".
class Nmt : public Normalizer {
public:
    void apply(Stretch& stretch) const override {
        mapCharacters(stretch, [](char32_t c, std::string& text) {
            if (!isDropped(c)) appendCharacter(text, isSpaceLike(c) ? U' ' : c);
        });
    }

private:
    static bool isDropped(char32_t c) {
        return (c >= 0x01 && c <= 0x08) || c == 0x0B || (c >= 0x0E && c <= 0x1F) || c == 0x7F || c == 0x8F || c == 0x9F;
    }
    static bool isSpaceLike(char32_t c) {
        return c == 0x09 || c == 0x0A || c == 0x0C || c == 0x0D || c == 0x1680 || (c >= 0x200B && c <= 0x200F) ||
               c == 0x2028 || c == 0x2029 || c == 0x2581 || c == 0xFEFF || c == 0xFFFD;
    }
};

class ByteLevelNormalizer : public Normalizer {
public:
    void apply(Stretch& stretch) const override {
        std::string text;
        text.reserve(stretch.text.size() * 5 / 4);
        appendBytesAsCharacters(stretch.text, text);
        stretch.text = std::move(text);
    }
};

class StripNormalizer : public Normalizer {
public:
    StripNormalizer(bool left, bool right) : left_(left), right_(right) {}

    void apply(Stretch& stretch) const override {
        std::string& text = stretch.text;
        std::size_t begin = 0;
        std::size_t end = text.size();
        while (right_ && end > begin && isSpace(characterAt(text, previousCharacter(text, end))))
            end = previousCharacter(text, end);
        for (std::size_t next = begin; left_ && begin < end && isSpace(nextCharacter(text, next));) begin = next;
        if (begin > 0) stretch.atStart = false;
        text.resize(end);
        text.erase(0, begin);
    }

private:
    bool left_;
    bool right_;
};

class Prepend : public Normalizer {
public:
    explicit Prepend(std::string prefix) : prefix_(std::move(prefix)) {}

    void apply(Stretch& stretch) const override {
        if (!stretch.text.empty()) stretch.text.insert(0, prefix_);
    }

private:
    std::string prefix_;
};

}  // namespace

std::unique_ptr<const Normalizer> readLowercase(const Section&) {
    return std::make_unique<Lowercase>();
}
std::unique_ptr<const Normalizer> readStripAccents(const Section&) {
    return std::make_unique<StripAccents>();
}
std::unique_ptr<const Normalizer> readNmt(const Section&) {
    return std::make_unique<Nmt>();
}
std::unique_ptr<const Normalizer> readByteLevelNormalizer(const Section&) {
    return std::make_unique<ByteLevelNormalizer>();
}

std::unique_ptr<const Normalizer> readStripNormalizer(const Section& section) {
    return std::make_unique<StripNormalizer>(section.flag("strip_left", true), section.flag("strip_right", true));
}

std::unique_ptr<const Normalizer> makePrepend(std::string text) {
    return std::make_unique<Prepend>(std::move(text));
}
std::unique_ptr<const Normalizer> readPrepend(const Section& section) {
    return makePrepend(section.text("prepend"));
}

}  // namespace dynak

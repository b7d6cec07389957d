// SPDX-License-Identifier: GPL-3.0-or-later
// Translation models whose two languages have a tokenizer each: tokenizer.json of the source, target_tokenizer.json of
// the target. What such a model writes is read with the target's.
#include <algorithm>

#include "core/text/formats.h"

namespace dynak {

namespace {

class TwoSided : public Tokenizer {
public:
    TwoSided(std::shared_ptr<const Tokenizer> own, std::shared_ptr<const Tokenizer> target)
        : own_(std::move(own)), target_(std::move(target)) {}

    [[nodiscard]] Encoding encode(std::string_view text, const EncodeOptions& options) const override {
        return own_->encode(text, options);
    }
    [[nodiscard]] Encoding encode(std::string_view text, std::string_view pair,
                                  const EncodeOptions& options) const override {
        return own_->encode(text, pair, options);
    }
    [[nodiscard]] std::string decode(std::span<const std::int64_t> ids, bool skipSpecialTokens) const override {
        return target_->decode(ids, skipSpecialTokens);
    }
    [[nodiscard]] std::int64_t vocabularySize() const override {
        return std::max(own_->vocabularySize(), target_->vocabularySize());
    }
    [[nodiscard]] std::optional<std::int64_t> idOf(std::string_view token) const override { return own_->idOf(token); }
    [[nodiscard]] std::string tokenOf(std::int64_t id) const override { return own_->tokenOf(id); }
    [[nodiscard]] std::string pieceText(std::int64_t id) const override { return own_->pieceText(id); }
    [[nodiscard]] bool isSpecial(std::int64_t id) const override { return own_->isSpecial(id); }
    [[nodiscard]] const Tokenizer& readerOfOwnTexts() const override { return *own_; }

private:
    std::shared_ptr<const Tokenizer> own_, target_;
};

}  // namespace

std::shared_ptr<const Tokenizer> readTokenizerPair(const std::filesystem::path& file, TextSide side) {
    const auto targetFile = file.parent_path() / "target_tokenizer.json";
    if (!std::filesystem::exists(targetFile)) return readTokenizerJson(file);
    auto target = readTokenizerJson(targetFile);
    auto own = side == TextSide::source ? readTokenizerJson(file) : target;
    return std::make_shared<TwoSided>(std::move(own), std::move(target));
}

}  // namespace dynak

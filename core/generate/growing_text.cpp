// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/growing_text.h"

namespace dynak {

GrowingText::GrowingText(const Tokenizer& tokenizer, std::vector<std::int64_t> prompt)
    : tokenizer_(tokenizer), ids_(std::move(prompt)), text_(tokenizer.decode(ids_)) {}

std::string GrowingText::add(std::int64_t id) {
    ids_.push_back(id);
    std::string whole = tokenizer_.decode(ids_);
    if (whole.ends_with("\xEF\xBF\xBD")) return {};
    std::string added = whole.starts_with(text_) ? whole.substr(text_.size()) : std::string();
    text_ = std::move(whole);
    return added;
}

std::vector<std::int64_t> promptIds(const Tokenizer& tokenizer, const std::string& text,
                                    std::optional<std::int64_t> startId) {
    std::vector<std::int64_t> ids = tokenizer.encode(text, {true, false}).ids;
    if (ids.empty() && startId) ids.push_back(*startId);
    return ids;
}

}  // namespace dynak

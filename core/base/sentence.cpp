// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"

#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "core/base/places.h"

namespace dynak {

Sentence Sentence::verbatim(std::string text) {
    Sentence out;
    out.english_ = std::move(text);
    return out;
}

Sentence::Sentence(std::string source, std::vector<Sentence> values)
    : source_(std::move(source)), values_(std::move(values)) {
    std::vector<std::string_view> said;
    for (const Sentence& value : values_) said.push_back(value.english_);
    english_ = withValues(source_, said);
}

Sentence Sentence::replacing(const std::string& from, const std::string& to) const {
    if (source_.empty()) {
        std::string text = english_;
        for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
        return verbatim(std::move(text));
    }
    std::vector<Sentence> values;
    for (const Sentence& value : values_) values.push_back(value.replacing(from, to));
    return {source_, std::move(values)};
}

nlohmann::json toJson(const Sentence& sentence) {
    if (sentence.source().empty()) return sentence.english();
    nlohmann::json out = nlohmann::json::array({sentence.source()});
    for (const Sentence& value : sentence.values()) out.push_back(toJson(value));
    return out;
}

Sentence sentence(const nlohmann::json& value) {
    if (value.is_string()) return Sentence::verbatim(value);
    std::vector<Sentence> values;
    for (std::size_t i = 1; i < value.size(); ++i) values.push_back(sentence(value.at(i)));
    return {value.at(0).get<std::string>(), std::move(values)};
}

}  // namespace dynak

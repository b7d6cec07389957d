// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/labels.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "core/base/error.h"

namespace dynak {

namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

bool meansNone(std::int64_t value) {
    return value == -1 || value == ignoredLabel;
}

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

Sentence placeOf(const std::string& origin, std::int64_t line) {
    return line > 0 ? Sentence::tr("%1 line %2", origin, line) : Sentence::verbatim(origin);
}

[[noreturn]] void rejectNumber(const Sentence& place, const std::string& value, std::int64_t classes) {
    throw Error(ErrorCode::badData,
                Sentence::tr("%1: the label %2 is out of range; expected 0 to %3.", place, value, classes - 1),
                Sentence::tr("Correct the label, or list the classes under \"labels\" in dataset.json."));
}

}  // namespace

std::int64_t LabelCollector::add(std::string_view value, const std::string& origin, std::int64_t line) {
    value = trimmed(value);
    if (value.empty())
        throw Error(ErrorCode::badData, Sentence::tr("%1: the label is empty.", placeOf(origin, line)),
                    Sentence::tr("Fill it in; -1 stands for a sample without a label."));
    const auto [entry, isNew] = numbers_.try_emplace(std::string(value), static_cast<std::int64_t>(values_.size()));
    if (isNew) {
        if (entry->second >= mostClasses)
            throw Error(ErrorCode::badData,
                        Sentence::tr("%1: more than %2 different labels.", placeOf(origin, line), mostClasses),
                        Sentence::tr("Say which column holds the label in dataset.json."));
        values_.push_back({std::string(value), origin, line});
    }
    return entry->second;
}

LabelClasses LabelCollector::classes(const std::vector<std::string>& givenNames) const {
    LabelClasses result;
    result.names = givenNames;
    if (!givenNames.empty()) {
        for (const auto& value : values_) {
            const auto at = std::find(givenNames.begin(), givenNames.end(), value.text);
            const auto number = wholeNumber(value.text);
            if (at != givenNames.end()) {
                result.ids.push_back(at - givenNames.begin());
            } else if (!number) {
                throw Error(ErrorCode::badData,
                            Sentence::tr("%1: the label \"%2\" is not among the %3 label names.",
                                         placeOf(value.origin, value.line), value.text, givenNames.size()),
                            Sentence::tr("Correct the label or the list of label names."));
            } else if (meansNone(*number)) {
                result.ids.push_back(ignoredLabel);
            } else {
                const auto classes = static_cast<std::int64_t>(givenNames.size());
                if (*number < 0 || *number >= classes)
                    rejectNumber(placeOf(value.origin, value.line), value.text, classes);
                result.ids.push_back(*number);
            }
        }
        return result;
    }
    if (std::all_of(values_.begin(), values_.end(), [](const Value& v) { return wholeNumber(v.text).has_value(); })) {
        std::int64_t largest = -1;
        for (const auto& value : values_) {
            const std::int64_t number = wholeNumber(value.text).value_or(ignoredLabel);
            if (!meansNone(number) && (number < 0 || number >= mostClasses))
                rejectNumber(placeOf(value.origin, value.line), value.text, mostClasses);
            result.ids.push_back(meansNone(number) ? ignoredLabel : number);
            largest = std::max(largest, number);
        }
        for (std::int64_t id = 0; id <= largest; ++id) result.names.push_back(std::to_string(id));
        return result;
    }
    for (const auto& value : values_)
        if (value.text != "-1") result.names.push_back(value.text);
    std::sort(result.names.begin(), result.names.end());
    for (const auto& value : values_) {
        const auto at = std::lower_bound(result.names.begin(), result.names.end(), value.text);
        const bool known = at != result.names.end() && *at == value.text;
        result.ids.push_back(known ? at - result.names.begin() : ignoredLabel);
    }
    return result;
}

}  // namespace dynak

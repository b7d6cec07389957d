// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/section.h"

#include "core/base/error.h"
#include "core/text/unicode.h"

namespace dynak {

using nlohmann::json;

Section::Section(const json& value, std::string file, Sentence hint)
    : Section(value, std::make_shared<const Origin>(Origin{std::move(file), std::move(hint)}), "") {}

Section::Section(const json& value, std::shared_ptr<const Origin> origin, std::string path)
    : value_(&value), origin_(std::move(origin)), path_(std::move(path)) {}

std::string Section::pathOf(std::string_view key) const {
    return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
}

void Section::fail(const Sentence& text, const Sentence& hint) const {
    throw Error(ErrorCode::badFile,
                path_.empty() ? Sentence::tr("%1: the file %2.", file(), text)
                              : Sentence::tr("%1: %2 %3.", file(), path_, text),
                hint.empty() ? origin_->hint : hint);
}

std::optional<Section> Section::find(std::string_view key) const {
    if (!value_->is_object()) fail(Sentence::tr("is %1; an object was expected", value_->type_name()));
    const auto found = value_->find(key);
    if (found == value_->end() || found->is_null()) return std::nullopt;
    return Section(*found, origin_, pathOf(key));
}

Section Section::at(std::string_view key) const {
    auto found = find(key);
    if (!found) fail(Sentence::tr("lacks \"%1\"", key));
    return *std::move(found);
}

std::vector<Section> Section::list(std::string_view key) const {
    const Section array = at(key);
    if (!array.value().is_array()) array.fail(Sentence::tr("is %1; a list was expected", array.value().type_name()));
    std::vector<Section> sections;
    for (std::size_t i = 0; i < array.value().size(); ++i)
        sections.push_back(Section(array.value()[i], origin_, array.path_ + "[" + std::to_string(i) + "]"));
    return sections;
}

std::string Section::text() const {
    if (!value_->is_string()) fail(Sentence::tr("is %1; a text was expected", value_->type_name()));
    return value_->get<std::string>();
}

std::string Section::text(std::string_view key) const {
    return at(key).text();
}

std::string Section::text(std::string_view key, std::string_view otherwise) const {
    const auto found = find(key);
    return found ? found->text() : std::string(otherwise);
}

char32_t Section::character(std::string_view key) const {
    const std::string value = text(key);
    if (countCharacters(value) != 1) at(key).fail(Sentence::tr("is \"%1\"; one character was expected", value));
    return characterAt(value, 0);
}

bool Section::flag(std::string_view key, bool otherwise) const {
    const auto found = find(key);
    if (!found) return otherwise;
    if (!found->value().is_boolean())
        found->fail(Sentence::tr("is %1; true or false was expected", found->value().type_name()));
    return found->value().get<bool>();
}

std::int64_t Section::integer(std::string_view key) const {
    const Section number = at(key);
    if (!number.value().is_number_integer())
        number.fail(Sentence::tr("is %1; a whole number was expected",
                                 number.value().dump(-1, ' ', false, json::error_handler_t::replace).substr(0, 40)));
    return number.value().get<std::int64_t>();
}

std::int64_t Section::integer(std::string_view key, std::int64_t otherwise) const {
    return find(key) ? integer(key) : otherwise;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/section.h"

#include "core/base/error.h"
#include "core/text/unicode.h"

namespace dynak {

using nlohmann::json;

Section::Section(const json& value, std::string file, std::string hint)
    : Section(value, std::make_shared<const Origin>(Origin{std::move(file), std::move(hint)}), "") {}

Section::Section(const json& value, std::shared_ptr<const Origin> origin, std::string path)
    : value_(&value), origin_(std::move(origin)), path_(std::move(path)) {}

std::string Section::pathOf(std::string_view key) const {
    return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
}

void Section::fail(const std::string& text, const std::string& hint) const {
    throw Error(ErrorCode::badFile, file() + ": " + (path_.empty() ? "the file" : path_) + " " + text + ".",
                hint.empty() ? origin_->hint : hint);
}

std::optional<Section> Section::find(std::string_view key) const {
    if (!value_->is_object()) fail("is " + std::string(value_->type_name()) + "; an object was expected");
    const auto found = value_->find(key);
    if (found == value_->end() || found->is_null()) return std::nullopt;
    return Section(*found, origin_, pathOf(key));
}

Section Section::at(std::string_view key) const {
    auto found = find(key);
    if (!found) fail("lacks \"" + std::string(key) + "\"");
    return *std::move(found);
}

std::vector<Section> Section::list(std::string_view key) const {
    const Section array = at(key);
    if (!array.value().is_array()) array.fail("is " + std::string(array.value().type_name()) + "; a list was expected");
    std::vector<Section> sections;
    for (std::size_t i = 0; i < array.value().size(); ++i)
        sections.push_back(Section(array.value()[i], origin_, array.path_ + "[" + std::to_string(i) + "]"));
    return sections;
}

std::string Section::text() const {
    if (!value_->is_string()) fail("is " + std::string(value_->type_name()) + "; a text was expected");
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
    if (countCharacters(value) != 1) at(key).fail("is \"" + value + "\"; one character was expected");
    return characterAt(value, 0);
}

bool Section::flag(std::string_view key, bool otherwise) const {
    const auto found = find(key);
    if (!found) return otherwise;
    if (!found->value().is_boolean())
        found->fail("is " + std::string(found->value().type_name()) + "; true or false was expected");
    return found->value().get<bool>();
}

std::int64_t Section::integer(std::string_view key) const {
    const Section number = at(key);
    if (!number.value().is_number_integer())
        number.fail("is " + number.value().dump(-1, ' ', false, json::error_handler_t::replace).substr(0, 40) +
                    "; a whole number was expected");
    return number.value().get<std::int64_t>();
}

std::int64_t Section::integer(std::string_view key, std::int64_t otherwise) const {
    return find(key) ? integer(key) : otherwise;
}

}  // namespace dynak

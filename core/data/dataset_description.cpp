// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_description.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/hash.h"

namespace dynak {

namespace {

using Json = nlohmann::ordered_json;  // splits keep the order in which they are written

[[noreturn]] void reject(const std::string& origin, const std::string& key, const Sentence& expected,
                         const nlohmann::json& found) {
    std::string text = found.dump();
    if (text.size() > 60) text = text.substr(0, 60) + "…";
    throw Error(ErrorCode::badFile, Sentence::tr("%1: \"%2\" should be %3, but it is %4.", origin, key, expected, text),
                Sentence::tr("Correct the key; docs/data.md lists all of them."));
}

ColumnName readColumn(const nlohmann::json& value, const std::string& key, const std::string& origin) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_integer() && value >= 0 && value < 100000) return value.get<std::int64_t>();
    reject(origin, key, Sentence::tr("a column's name or its number from 0"), value);
}

std::vector<std::string> readStrings(const nlohmann::json& value, const std::string& key, const std::string& origin) {
    if (value.is_string()) return {value.get<std::string>()};
    if (!value.is_array() || value.empty() ||
        !std::all_of(value.begin(), value.end(), [](const auto& item) { return item.is_string(); }))
        reject(origin, key, Sentence::tr("a list of strings"), value);
    return value.get<std::vector<std::string>>();
}

void readKind(const nlohmann::json& value, DatasetDescription& description) {
    for (const auto kind : {DatasetKind::texts, DatasetKind::runningText, DatasetKind::images})
        if (value == name(kind)) description.kind = kind;
    if (!description.kind)
        reject(description.origin, "kind", Sentence::tr("\"texts\", \"running-text\" or \"images\""), value);
}

void readColumns(const nlohmann::json& value, DatasetDescription& description) {
    if (!value.is_object())
        reject(description.origin, "columns", Sentence::tr("an object with text, pair and label"), value);
    for (const auto& [key, column] : value.items()) {
        auto& target = key == "text" ? description.text : key == "pair" ? description.pair : description.label;
        if (key != "text" && key != "pair" && key != "label")
            reject(description.origin, "columns", Sentence::tr("an object with the keys text, pair and label only"),
                   value);
        target = readColumn(column, "columns." + key, description.origin);
    }
}

std::string readEnding(const nlohmann::json& value, const std::string& key, const std::string& origin) {
    std::string text = value.is_string() ? value.get<std::string>() : std::string();
    if (text.starts_with('.')) text.erase(0, 1);
    if (text.empty()) reject(origin, key, Sentence::tr("the ending of one language's files, e.g. \"en\""), value);
    return text;
}

void readSource(const nlohmann::json& value, DatasetDescription& description) {
    description.source = readEnding(value, "source", description.origin);
}

void readTarget(const nlohmann::json& value, DatasetDescription& description) {
    description.target = readEnding(value, "target", description.origin);
}

void readHeader(const nlohmann::json& value, DatasetDescription& description) {
    if (!value.is_boolean()) reject(description.origin, "header", Sentence::tr("true or false"), value);
    description.header = value.get<bool>();
}

void readDelimiter(const nlohmann::json& value, DatasetDescription& description) {
    if (!value.is_string() || value.get_ref<const std::string&>().size() != 1 || value == "\"" || value == "\n")
        reject(description.origin, "delimiter", Sentence::tr("one character such as \";\" or \"\\t\""), value);
    description.delimiter = value.get_ref<const std::string&>()[0];
}

void readQuotes(const nlohmann::json& value, DatasetDescription& description) {
    if (!value.is_boolean()) reject(description.origin, "quotes", Sentence::tr("true or false"), value);
    description.quotes = value.get<bool>();
}

void readLabels(const nlohmann::json& value, DatasetDescription& description) {
    description.labelNames = readStrings(value, "labels", description.origin);
    auto sorted = description.labelNames;
    std::sort(sorted.begin(), sorted.end());
    if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
        reject(description.origin, "labels", Sentence::tr("a list of different names"), value);
}

void readSplits(const Json& value, DatasetDescription& description) {
    if (!value.is_object() || value.empty())
        reject(description.origin, "splits", Sentence::tr("an object of split names and their files"), value);
    for (const auto& [splitName, paths] : value.items())
        description.splits.push_back(
            {splitName, readStrings(nlohmann::json(paths), "splits." + splitName, description.origin)});
}

void readHeldOut(const nlohmann::json& value, DatasetDescription& description) {
    if (!value.is_number() || value.get<double>() <= 0 || value.get<double>() >= 1)
        reject(description.origin, "held_out", Sentence::tr("a share between 0 and 1, both excluded"), value);
    description.heldOutShare = value.get<double>();
}

void readSeed(const nlohmann::json& value, DatasetDescription& description) {
    if (!value.is_number_unsigned()) reject(description.origin, "seed", Sentence::tr("a whole number from 0"), value);
    description.seed = value.get<std::uint64_t>();
}

void readImage(const nlohmann::json& value, DatasetDescription& description) {
    description.imagePreprocessor = imagePreprocessorFromJson(value, description.origin + ": \"image\"");
}

struct Key {
    const char* name;
    void (*read)(const nlohmann::json&, DatasetDescription&);
};

constexpr std::array keys = {
    Key{"kind", readKind},           Key{"columns", readColumns}, Key{"header", readHeader},
    Key{"delimiter", readDelimiter}, Key{"quotes", readQuotes},   Key{"labels", readLabels},
    Key{"source", readSource},       Key{"target", readTarget},   Key{"held_out", readHeldOut},
    Key{"seed", readSeed},           Key{"image", readImage},
};

}  // namespace

std::string toString(const ColumnName& column) {
    if (const auto* text = std::get_if<std::string>(&column)) return "\"" + *text + "\"";
    return std::to_string(std::get<std::int64_t>(column));
}

DatasetDescription readDatasetDescription(const std::filesystem::path& file) {
    constexpr std::uint64_t largest = 16 << 20;
    const std::string text = readText(file, largest);
    (void)parseJson(text, Sentence::verbatim(file.string()));  // for its bounds and its errors
    const Json json = Json::parse(text);
    DatasetDescription description;
    description.origin = file.string();
    description.contentHash = hashText(text);
    if (!json.is_object())
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1 should be a JSON object, but it is %2.", file, json.type_name()),
                    Sentence::tr("docs/data.md shows an example."));
    for (const auto& [key, value] : json.items()) {
        if (key == "splits") {
            readSplits(value, description);
            continue;
        }
        const auto entry = std::find_if(keys.begin(), keys.end(), [&](const Key& known) { return key == known.name; });
        if (entry == keys.end()) {
            std::string known = "splits";
            for (const auto& k : keys) known += std::string(", ") + k.name;
            throw Error(ErrorCode::badFile, Sentence::tr("%1 has the unknown key \"%2\".", file, key),
                        Sentence::tr("Known keys: %1.", known));
        }
        entry->read(nlohmann::json(value), description);
    }
    if (description.source.has_value() != description.target.has_value())
        throw Error(
            ErrorCode::badFile,
            Sentence::tr("%1 says only one of \"source\" and \"target\", the endings of the two files' names.", file),
            Sentence::tr("Say both, e.g. {\"source\": \"en\", \"target\": \"de\"}."));
    return description;
}

}  // namespace dynak

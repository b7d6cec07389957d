// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what core's tables say to people (stages, their options, partitions, data formats, demos, exporters), the
// lessons and all sentences (core/base/sentence.h) as a source file that lupdate reads: core knows no Qt, so its texts
// cannot be marked where they stand.
//
// Usage: dynak_core_texts FOLDER..., of the sources with sentences
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/file.h"
#include "core/data/dataset_format.h"
#include "core/demo/demo.h"
#include "core/exporter/exporter.h"
#include "core/lesson/lesson.h"
#include "core/moe/selection_rule.h"
#include "core/partition/partition.h"
#include "core/pipeline/preset.h"
#include "core/pipeline/stages.h"

namespace {

constexpr const char* sentences = "dynak::Sentence";  // the context that Sentence's are looked up in

std::set<std::pair<std::string, std::string>> printed;

void print(const std::string& context, const std::string& text) {
    if (text.empty() || !printed.emplace(context, text).second) return;
    std::cout << "QT_TRANSLATE_NOOP(\"" << context << "\", " << nlohmann::json(text).dump() << ")\n";
}

// The templates of all Sentence::tr as they are written. lupdate itself misses the namespace in a function that returns
// a std::string, and takes a value that is a literal for a comment of the template.
void printSentences(const std::string& source) {
    constexpr std::string_view call = "Sentence::tr(", blank = " \n";
    for (std::size_t at = source.find(call); at != std::string::npos; at = source.find(call, at)) {
        at = source.find_first_not_of(blank, at + call.size());
        std::string literals;
        while (at < source.size() && source[at] == '"') {
            std::size_t end = at + 1;
            while (end < source.size() && source[end] != '"') end += source[end] == '\\' ? 2 : 1;
            literals += source.substr(at, end + 1 - at);
            at = source.find_first_not_of(blank, end + 1);
        }
        if (!literals.empty() && printed.emplace(sentences, literals).second)
            std::cout << "QT_TRANSLATE_NOOP(\"" << sentences << "\", " << literals << ")\n";
    }
}

}  // namespace

int main(int argc, char** argv) {
    for (const dynak::StageRow& stage : dynak::stages()) {
        for (const std::string& text : {stage.title, stage.effect}) print(sentences, text);
        for (const dynak::OptionRow& option : stage.options)
            for (const std::string& text : {option.title, option.unit, option.effect}) print(sentences, text);
    }
    for (const dynak::Preset& preset : dynak::presets()) {
        print("Presets", preset.title);
        print("Presets", preset.effect);
    }
    for (const std::string& demo : dynak::demoNames()) {
        const nlohmann::json about = dynak::readJson(dynak::demoFolder(demo) / "demo.json");
        print("Demos", about.at("title"));
        print("Demos", about.at("description"));
    }
    for (const auto& lesson : dynak::builtInLessons())
        for (const std::string& text : dynak::textsOf(dynak::readLesson(lesson))) print("Lessons", text);
    for (const dynak::PartitionMethod& method : dynak::partitionMethods()) print("Partitions", method.title);
    for (const dynak::DatasetFormat& format : dynak::datasetFormats()) print("Formats", format.name);
    for (const dynak::Exporter& exporter : dynak::exporters()) print("Exporters", exporter.title);
    for (const dynak::RuleRow& rule : dynak::selectionRules()) print(sentences, rule.title);
    std::set<std::filesystem::path> sources;
    for (int folder = 1; folder < argc; ++folder)
        for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[folder]))
            if (const auto suffix = entry.path().extension(); suffix == ".h" || suffix == ".cpp")
                sources.insert(entry.path());
    for (const auto& source : sources) printSentences(dynak::readText(source));
}

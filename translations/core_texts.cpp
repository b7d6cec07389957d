// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what core's tables say to people (stages, their options, partitions, data formats, demos, exporters) and the
// lessons as a source file that lupdate reads: core knows no Qt, so its texts cannot be marked where they stand.
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>

#include "core/base/file.h"
#include "core/data/dataset_format.h"
#include "core/demo/demo.h"
#include "core/exporter/exporter.h"
#include "core/lesson/lesson.h"
#include "core/partition/partition.h"
#include "core/pipeline/preset.h"
#include "core/pipeline/stages.h"

namespace {

std::set<std::pair<std::string, std::string>> printed;

void print(const std::string& context, const std::string& text) {
    if (text.empty() || !printed.emplace(context, text).second) return;
    std::cout << "QT_TRANSLATE_NOOP(\"" << context << "\", " << nlohmann::json(text).dump() << ")\n";
}

}  // namespace

int main() {
    for (const dynak::StageRow& stage : dynak::stages()) {
        print("Stages", stage.title);
        print("Stages", stage.effect);
        for (const dynak::OptionRow& option : stage.options) {
            print("Stages", option.title);
            print("Stages", option.unit);
            print("Stages", option.effect);
        }
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
}

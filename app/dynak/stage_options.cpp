// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dynak/stage_options.h"

#include <sstream>

#include "core/base/error.h"
#include "core/pipeline/recipe.h"
#include "core/project/project_file.h"
#include "core/sweep/text_metric.h"

namespace dynak::cli {

void StageOptions::add(CLI::App& command, const std::vector<std::string>& stageIds) {
    stages_ = stageIds;
    for (const auto& id : stageIds)
        for (const auto& option : stageNamed(id).options) {
            const std::string name = optionName(option.id);
            if (name == "threads" || name == "device" || texts_.contains(name)) continue;  // global ones
            std::string help = option.effect;
            if (!option.choices.empty()) {
                help += " One of";
                for (const auto& choice : option.choices) help += " " + choice;
                help += '.';
            }
            help += " Default " + option.defaultValue.dump() + (option.unit.empty() ? "" : " " + option.unit) + ".";
            // beside other stages' options the bare word says too little
            const std::string alias = id == "partition" && name == "method" ? ",--partition" : "";
            command.add_option("--" + name + alias, texts_[name], help)->group(stageNamed(id).title);
        }
}

nlohmann::json StageOptions::given() const {
    nlohmann::json recipe = nlohmann::json::object();
    for (const auto& id : stages_)
        for (const auto& option : stageNamed(id).options) {
            const auto text = texts_.find(optionName(option.id));
            if (text != texts_.end() && !text->second.empty())
                recipe[id][option.id] = parseOption(stageNamed(id), option, text->second);
        }
    return recipe;
}

Workbench openWorkbench(const Context& context, const std::string& file) {
    Project project = openProject(file);
    for (const auto& option : unknownOptions(project.recipe))
        context.note(file + ": this Dynak does not know the option " + option + " of the recipe; it is passed over.");
    return {std::move(project), file, context.working()};
}

ConvertedModel openConverted(const Context& context, const ModelOption& model, const char* asked) {
    if (std::filesystem::path(model.path).extension() == ".dynak")
        return openWorkbench(context, model.path).converted(context.job());
    if (asked)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("%1 is a dense model; %2 chooses among the experts of a project.", model.path, asked),
                    Sentence::tr("Run dynak convert first and give its .dynak file, or leave it out."));
    return ConvertedModel(model.open(context));
}

nlohmann::json shownLine(const TrainingLine& line) {
    nlohmann::json object = toJson(line);
    object["warning"] = line.warning.english();
    return object;
}

nlohmann::json toJson(const OperatingPoint& point) {
    nlohmann::json object{{"rule", row(point.rule.kind).id},
                          {"value", point.rule.value},
                          {"site_values", point.rule.own},
                          {"quality", point.quality},
                          {"quality_low", point.qualityLow},
                          {"quality_high", point.qualityHigh},
                          {"count", point.count},
                          {"macs_per_sample", point.macsPerSample},
                          {"macs_share", point.macsShare},
                          {"experts_mean", point.expertsMean},
                          {"experts_per_site", point.expertsPerSite},
                          {"ms_per_sample", point.millisecondsPerSample}};
    object["loss"] = point.loss ? nlohmann::json(*point.loss) : nlohmann::json();
    return object;
}

nlohmann::json toJson(const Sweep& sweep) {
    nlohmann::json object{{"metric", name(sweep.metric)}, {"split", sweep.split.english()},
                          {"sites", sweep.sites},         {"experts", sweep.experts},
                          {"dense", toJson(sweep.dense)}, {"points", nlohmann::json::array()}};
    for (const auto& point : sweep.points) object["points"].push_back(toJson(point));
    if (const auto critical = criticalPoint(sweep)) object["critical_point"] = *critical;
    object["pareto_front"] = paretoFront(sweep);
    return object;
}

std::string curveTable(const Sweep& sweep) {
    std::ostringstream text;
    const auto quality = [&](double value) {
        if (isShare(sweep.metric)) return digits(100 * value, 2) + " %";
        return digits(value, textMetric(sweep.metric) ? 2 : 4);
    };
    const auto line = [&](const std::string& rule, const OperatingPoint& point) {
        std::string padded = rule;
        padded.resize(std::max<std::size_t>(padded.size(), 18), ' ');
        text << "  " << padded << "  cost " << digits(100 * point.macsShare, 1) << " %  " << name(sweep.metric) << " "
             << quality(point.quality) << "  [" << quality(point.qualityLow) << ", " << quality(point.qualityHigh)
             << "]";
        if (!point.expertsPerSite.empty()) text << "  experts " << digits(point.expertsMean, 2);
        text << "  " << digits(point.millisecondsPerSample, 2) << " ms\n";
    };
    line("dense", sweep.dense);
    for (const auto& point : sweep.points) line(describe(point.rule), point);
    if (const auto critical = criticalPoint(sweep))
        text << "Cheapest point that keeps 99 % of the dense quality: "
             << describe(sweep.points[*critical].rule).english() << " at "
             << digits(100 * sweep.points[*critical].macsShare, 1) << " % of the dense MACs.\n";
    return text.str();
}

}  // namespace dynak::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <memory>
#include <sstream>

#include "app/dynak/rule_options.h"
#include "app/dynak/stage_options.h"
#include "core/base/error.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/result_names.h"

namespace dynak::cli {

namespace {

constexpr const char* stage = "allocate";

struct Options {
    std::string file;
    StageOptions stages;
    std::optional<double> under, within;
};

// What was asked for, and what it costs and is worth: measured where a point says so, else predicted by the table.
struct Choice {
    SiteRules rule;
    double macsShare = 0;
    const OperatingPoint* point = nullptr;
};

std::optional<Choice> choiceOf(const Options& options, const Allocations& allocations, const Sweep* single) {
    if (options.within) {
        const auto* point =
            cheapestWithin(allocations, single, *options.within * std::abs(allocations.curve.dense.quality));
        if (!point)
            throw Error(
                ErrorCode::badArgument,
                Sentence::tr("No measured allocation is within %1 % of dense.", digits(100 * *options.within, 2)),
                Sentence::tr("Allow more, or measure more of them with --points."));
        return Choice{point->rule, point->macsShare, point};
    }
    if (!options.under) return std::nullopt;
    const auto steps = allocationsOf(allocations);
    const auto step = firstUnder(steps, *options.under);
    if (!step)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("No allocation costs at most %1 % of dense; the cheapest is %2 %.",
                                 digits(100 * *options.under, 1), digits(100 * steps.back().macsShare, 1)),
                    Sentence::tr("Give a larger --under."));
    Choice choice{steps[*step].rule, steps[*step].macsShare};
    for (const OperatingPoint& point : allocations.curve.points)
        if (point.rule == choice.rule) choice.point = &point;
    return choice;
}

nlohmann::json rowsOf(const Matrix<double>& matrix) {
    nlohmann::json rows = nlohmann::json::array();
    for (std::int64_t row = 0; row < matrix.rows; ++row)
        rows.push_back(std::vector<double>(matrix.row(row).begin(), matrix.row(row).end()));
    return rows;
}

std::string tableText(const Sensitivity& table) {
    std::ostringstream text;
    text << "Each site alone, " << name(table.metric) << " lost over " << grouped(table.samples) << " samples\n  "
         << row(table.kind).variable << ' ';
    for (std::size_t v = 1; v < table.values.size(); ++v) text << "  " << digits(table.values[v], 4);
    text << '\n';
    for (std::int64_t site = 0; site < table.damage.rows; ++site) {
        text << "  " << table.sites[static_cast<std::size_t>(site)];
        for (std::int64_t v = 1; v < table.damage.columns; ++v) text << "  " << digits(table.damage.at(site, v), 5);
        text << '\n';
    }
    return text.str();
}

void allocate(const Context& context, const Options& options) {
    Workbench bench = openWorkbench(context, options.file);
    const nlohmann::json given = options.stages.given();
    if (given.contains(stage)) bench.setOptions(stage, given[stage]);
    bench.run(stage, context.job());
    bench.save();
    const ResultNames names = resultNames(parseRecipe(bench.project().recipe));
    const NamedAllocations& named = *allocationsNamed(bench.project(), names.allocations);
    const Sensitivity& table = named.allocations.table;
    const Sweep& curve = named.allocations.curve;
    const NamedSweep* single = sweepNamed(bench.project(), named.sweep);
    const auto choice = choiceOf(options, named.allocations, single ? &single->sweep : nullptr);

    nlohmann::json object = toJson(curve);
    object["project"] = options.file;
    object["name"] = named.name;
    object["compared_with"] = named.sweep;
    object["table"] = {{"metric", name(table.metric)},   {"samples", table.samples},
                       {"sites", table.sites},           {"values", table.values},
                       {"damage", rowsOf(table.damage)}, {"macs_share", rowsOf(table.macsShare)}};
    std::string text = tableText(table) + "Allocations " + named.name + "\n" + curveTable(curve);
    const auto equal =
        std::ranges::count_if(curve.points, [](const OperatingPoint& point) { return point.rule.own.empty(); });
    text += "One value for all sites lost least on the samples that were chosen by at " + std::to_string(equal) +
            " of " + std::to_string(curve.points.size()) + " points.\n";
    if (choice) {
        object["chosen"] = {{"rule", row(choice->rule.kind).id},    {"value", choice->rule.value},
                            {"site_values", choice->rule.own},      {"macs_share", choice->macsShare},
                            {"measured", choice->point != nullptr}, {"arguments", ruleArguments(choice->rule)}};
        text += "Chosen, " + std::string(choice->point ? "measured" : "predicted") + " at " +
                digits(100 * choice->macsShare, 1) + " % of the dense MACs: " + ruleArguments(choice->rule) + "\n";
    }
    context.print(object, text);
}

}  // namespace

void setUpAllocate(CLI::App& command, Context& context) {
    const auto options = std::make_shared<Options>();
    command.add_option("project", options->file, "A .dynak file")->required();
    options->stages.add(command, {stage});
    auto* under = command
                      .add_option("--under", options->under,
                                  "Choose the best allocation that costs at most this share of the dense MACs, 0 … 1")
                      ->check(CLI::Range(0.0, 2.0));
    command
        .add_option("--within", options->within,
                    "Choose the cheapest measured allocation whose quality is within this share of dense, 0 … 1")
        ->check(CLI::Range(0.0, 1.0))
        ->excludes(under);
    command.callback([=, &context] {
        context.action = [=, &context] {
            allocate(context, *options);
        };
    });
}

}  // namespace dynak::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dynak/report.h"

#include <sstream>

#include "app/dynak/context.h"
#include "core/base/file.h"

namespace dynak::cli {

namespace {

std::string escaped(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
            case '<': safe += "&lt;"; break;
            case '>': safe += "&gt;"; break;
            case '&': safe += "&amp;"; break;
            case '"': safe += "&quot;"; break;
            default: safe += c;
        }
    }
    return safe;
}

std::string table(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows) {
    std::string text = "<table><tr>";
    for (const auto& cell : head) text += "<th>" + escaped(cell) + "</th>";
    text += "</tr>\n";
    for (const auto& row : rows) {
        text += "<tr>";
        for (const auto& cell : row) text += "<td>" + escaped(cell) + "</td>";
        text += "</tr>\n";
    }
    return text + "</table>\n";
}

std::string sparsity(const SparsityProfile& profile) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& site : profile.sites)
        rows.push_back({site.site, std::to_string(site.neurons), digits(100 * site.restingShare(), 1) + " %",
                        digits(100 * site.exactZeroShare, 1) + " %", site.activity.description()});
    return "<h2>Sparsity</h2><p>" + grouped(profile.tokens) + " tokens</p>\n" +
           table({"site", "neurons", "resting, median token", "exact zeros", "rule"}, rows);
}

std::string curve(const NamedSweep& named) {
    const Sweep& sweep = named.sweep;
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](const std::string& rule, const OperatingPoint& point) {
        rows.push_back({rule, digits(100 * point.macsShare, 1) + " %", digits(point.quality, 4),
                        digits(point.qualityLow, 4) + " … " + digits(point.qualityHigh, 4),
                        point.expertsPerSite.empty() ? "" : digits(point.expertsMean, 2),
                        digits(point.millisecondsPerSample, 2)});
    };
    add("dense", sweep.dense);
    for (const auto& point : sweep.points) add(describe(point.rule), point);
    std::string text =
        "<h2>" + escaped(named.title) + "</h2><p>" + escaped(sweep.split) + "</p>\n" +
        table({"point", "share of dense MACs", name(sweep.metric), "95 % interval", "experts a token", "ms a sample"},
              rows);
    if (const auto critical = criticalPoint(sweep))
        text += "<p>Cheapest point that keeps 99 % of the dense quality: " +
                escaped(describe(sweep.points[*critical].rule)) + " at " +
                digits(100 * sweep.points[*critical].macsShare, 1) + " % of the dense MACs.</p>\n";
    return text;
}

}  // namespace

std::string htmlReport(const Project& project, const std::vector<std::filesystem::path>& figures) {
    std::ostringstream page;
    page << "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" << escaped(project.title)
         << "</title>\n"
         << "<style>body{font:15px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1b1e23}"
            "table{border-collapse:collapse;margin:1em 0}th,td{padding:.2em .9em .2em 0;text-align:right;"
            "font-variant-numeric:tabular-nums;border-bottom:1px solid "
            "#ddd}th:first-child,td:first-child{text-align:left}"
            "figure{margin:1.5em 0}svg{max-width:100%;height:auto}</style></head><body>\n"
         << "<h1>" << escaped(project.title) << "</h1>\n<p>" << escaped(project.model.title) << ", "
         << grouped(project.model.parameters) << " parameters; " << escaped(project.data.description) << ".</p>\n";
    for (const auto& figure : figures) {
        const std::string svg = readText(figure);
        const auto start = svg.find("<svg");
        if (start != std::string::npos) page << "<figure>" << svg.substr(start) << "</figure>\n";
    }
    if (project.profile) page << sparsity(project.profile->profile);
    for (const auto& sweep : project.sweeps) page << curve(sweep);
    page << "<h2>Recipe</h2>\n<pre>"
         << escaped(project.recipe.empty() ? "{}" : nlohmann::json::parse(project.recipe).dump(2)) << "</pre>\n";
    for (const auto& record : project.records)
        page << "<p>" << escaped(record.stage) << ": " << digits(record.seconds, 1) << " s, " << escaped(record.date)
             << ", dynak " << escaped(record.version) << ", LibTorch " << escaped(record.torch) << "</p>\n";
    page << "</body></html>\n";
    return page.str();
}

}  // namespace dynak::cli

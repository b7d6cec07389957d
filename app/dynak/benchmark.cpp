// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/benchmark.h"

#include <cstdio>
#include <iostream>
#include <memory>

#include "app/dynak/context.h"
#include "core/moe/kernels.h"

namespace dynak::cli {

namespace {

nlohmann::json orNull(double value) {
    return value > 0 ? nlohmann::json(value) : nlohmann::json();
}

void printRow(const Context& context, const BenchmarkRow& row) {
    if (context.json) {
        const nlohmann::json object{{"name", row.name},
                                    {"shape", row.shape},
                                    {"ours_ms", row.oursMs},
                                    {"baseline", row.baseline},
                                    {"baseline_ms", orNull(row.baselineMs)},
                                    {"ratio", orNull(row.ratio)},
                                    {"aim", orNull(row.aim)},
                                    {"spread", row.spread}};
        std::cout << object.dump() << std::endl;
        return;
    }
    std::cout << row.name << "  " << row.shape << ": " << digits(row.oursMs, 3) << " ms, " << row.baseline;
    if (row.baselineMs > 0)
        std::cout << " " << digits(row.baselineMs, 3) << " ms, ratio " << digits(row.ratio, 2)
                  << (row.aim > 0 ? " (aim " + digits(row.aim, 2) + ")" : "") << ", spread " << digits(row.spread, 2);
    std::cout << std::endl;
}

}  // namespace

void setUpBenchmark(CLI::App& command, Context& context) {
    const auto name = std::make_shared<std::string>("all");
    std::string known = "all";
    for (const auto& row : benchmarks()) known += std::string("\n  ") + row.name + ": " + row.title;
    command.add_option("name", *name, "Which one: " + known)->capture_default_str();
    command.callback([=, &context] {
        context.action = [=, &context] {
            if (*name != "all") (void)benchmarkNamed(*name);
            context.note("Kernels for " + std::string(kernelTarget()) + ". Let nothing else run beside.");
            for (const auto& row : benchmarks())
                if (*name == "all" || *name == row.name)
                    for (const int threads : context.threads > 0 ? std::vector{context.threads} : std::vector{0, 1})
                        runBenchmark(row, threads, context.job(),
                                     [&](const BenchmarkRow& found) { printRow(context, found); });
        };
    });
}

}  // namespace dynak::cli

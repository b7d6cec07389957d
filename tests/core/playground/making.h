// SPDX-License-Identifier: GPL-3.0-or-later
// A built-in model, converted with few options: what is tried is small, the path is the real one.
#pragma once

#include <map>
#include <string>

#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/pipeline/workbench.h"

namespace testing {

// Made once a program.
inline dynak::Workbench& convertedDemo(const std::string& name) {
    static std::map<std::string, dynak::Workbench> made;
    if (const auto known = made.find(name); known != made.end()) return known->second;
    const auto source = dynak::demoFolder(name);
    const nlohmann::json about = dynak::readJson(source / "demo.json");
    const auto data = source / about.at("data").get<std::string>();
    dynak::Workbench bench(dynak::newProject({source, {}, data}, about.at("recipe")), {});
    bench.setOptions("profile", {{"tokens", 2000}});
    bench.setOptions("fit-routers", {{"steps", 60}});
    bench.run("fit-routers");
    return made.emplace(name, std::move(bench)).first->second;
}

}  // namespace testing

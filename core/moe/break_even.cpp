// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moe/break_even.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "core/base/cache_folder.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/folder.h"
#include "core/base/version.h"
#include "core/moe/kernels/internal/target.h"

namespace dynak {

namespace {

// The processor as Linux names it, and what was measured on it: a new release may have other kernels.
std::string machine() {
    std::ifstream cpus("/proc/cpuinfo");
    std::string line, model = "unknown processor";
    while (std::getline(cpus, line))
        if (line.starts_with("model name")) {
            model = line.substr(std::min(line.size(), line.find(':') + 2));
            break;
        }
    return model + ", " + kernels::bestTarget().name + ", " + versionText();
}

std::string describe(const FfnShape& shape) {
    return std::to_string(shape.tokens) + " x " + std::to_string(shape.width) + ", " + std::to_string(shape.experts) +
           " x " + std::to_string(shape.size) + (shape.gated ? " gated, " : ", ") + std::to_string(shape.threads) +
           " threads";
}

nlohmann::json stored(const std::filesystem::path& file) {
    if (!file.empty() && std::filesystem::exists(file)) {
        const auto read = attempt([&] { return readJson(file, 1 << 24); });
        if (read && read->is_object()) return *read;
    }
    return nlohmann::json::object();
}

std::optional<ShapeTimes> find(const nlohmann::json& all, const std::string& on, const std::string& shape) {
    const auto machineRow = all.find(on);
    if (machineRow == all.end() || !machineRow->is_object()) return {};
    const auto row = machineRow->find(shape);
    if (row == machineRow->end() || !row->is_array() || row->size() != 3) return {};
    for (const auto& value : *row)
        if (!value.is_number()) return {};
    return ShapeTimes{(*row)[0], (*row)[1], (*row)[2]};
}

}  // namespace

std::int64_t tokenMagnitude(std::int64_t tokens) {
    return tokens >= 1024 ? 1024 : tokens >= 128 ? 128 : 16;
}

double breakEvenShare(const ShapeTimes& times) {
    if (times.whole <= times.dense) return 1;
    const double slope = 2 * (times.whole - times.half);
    if (slope <= 0) return 0;  // slower than dense whatever the share
    return std::clamp(1 - (times.whole - times.dense) / slope, 0.0, 1.0);
}

std::filesystem::path timesFile() {
    return cacheFolder() / "times.json";
}

ShapeTimes timesOf(const FfnShape& shape, const std::function<ShapeTimes()>& measure,
                   const std::filesystem::path& file) {
    static std::mutex guard;
    static std::map<std::string, ShapeTimes> measured;  // by this process; the file may not be writable
    const std::scoped_lock lock(guard);
    const std::string on = machine();
    const std::string key = describe(shape);
    if (const auto known = find(stored(file), on, key)) return *known;
    const auto [place, isNew] = measured.try_emplace(file.string() + key);
    if (isNew) place->second = measure();
    const ShapeTimes times = place->second;
    if (!file.empty())
        (void)attempt([&] {
            createFolder(file.parent_path());
            auto all = stored(file);
            if (!all[on].is_object()) all[on] = nlohmann::json::object();
            all[on][key] = {times.dense, times.half, times.whole};
            replaceText(file, all.dump(1));
        });
    return times;
}

}  // namespace dynak

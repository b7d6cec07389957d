// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dynak/context.h"

#include <unistd.h>

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <memory>

#include "core/base/time_left.h"

namespace dynak::cli {

namespace {

std::string duration(long long seconds) {
    if (seconds < 60) return std::to_string(seconds) + " s";
    if (seconds < 3600) return std::to_string(seconds / 60) + " min " + std::to_string(seconds % 60) + " s";
    return std::to_string(seconds / 3600) + " h " + std::to_string(seconds / 60 % 60) + " min";
}

// On a terminal one line that is written over, at most ten times a second; elsewhere, in a log, one each half minute.
class ProgressLine {
public:
    explicit ProgressLine(bool terminal) : terminal_(terminal), last_(terminal ? Clock::time_point{} : start_) {}
    ~ProgressLine() {
        if (terminal_ && shown_) std::cerr << clear << std::flush;
    }

    void show(const Progress& progress) {
        const auto now = Clock::now();
        timeLeft_.update(std::chrono::duration<double>(now - start_).count(), progress.fraction);
        if (now - last_ < (terminal_ ? std::chrono::milliseconds(100) : std::chrono::seconds(30))) return;
        last_ = now;
        shown_ = true;
        std::string line = digits(100 * progress.fraction, 0) + " %  " + progress.phase.english();
        if (const auto left = timeLeft_.seconds()) line += "  " + duration(std::llround(*left)) + " left";
        std::cerr << (terminal_ ? clear : "") << line << (terminal_ ? "" : "\n") << std::flush;
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr const char* clear = "\r\033[K";

    bool terminal_, shown_ = false;
    Clock::time_point start_ = Clock::now();
    Clock::time_point last_;
    TimeLeft timeLeft_;
};

}  // namespace

Job Context::job() const {
    if (quiet) return Job({}, stop.get_token());
    const auto line = std::make_shared<ProgressLine>(::isatty(STDERR_FILENO) != 0);
    return Job([line](const Progress& progress) { line->show(progress); }, stop.get_token());
}

OpenOptions Context::opening() const {
    OpenOptions options;
    options.threads = threads;
    options.memory = memory;
    if (!device.empty()) options.device = device;
    return options;
}

WorkbenchOptions Context::working() const {
    WorkbenchOptions options;
    options.device = device;
    options.threads = threads;
    options.memory = memory;
    return options;
}

void Context::print(const nlohmann::json& object, const std::string& text) const {
    if (json)
        std::cout << object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    else
        std::cout << text;
    std::cout.flush();
}

void Context::note(const std::string& sentence) const {
    if (!quiet) std::cerr << sentence << "\n";
}

void ModelOption::add(CLI::App& command, const char* help) {
    command.add_option("model", path, help)->required();
    command.add_option("--architecture", architecture, "JSON description of your own model (docs/architectures.md)");
}

Transformer ModelOption::open(const Context& context) const {
    OpenOptions options = context.opening();
    if (!architecture.empty()) options.architecture = architecture;
    return Transformer::open(path, options, context.job());
}

std::string grouped(std::int64_t number) {
    std::string text = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > (number < 0 ? 1 : 0); at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

std::string scaled(double number) {
    static constexpr std::array<const char*, 5> units{"", " k", " M", " G", " T"};
    std::size_t unit = 0;
    while (std::abs(number) >= 1000 && unit + 1 < units.size()) {
        number /= 1000;
        ++unit;
    }
    return digits(number, number < 10 ? 2 : 1) + units[unit];
}

std::string digits(double number, int places) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", places, number);
    return text.data();
}

}  // namespace dynak::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// What the core tests share: where things are, temporary folders, errors that must come.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

#include "core/base/error.h"

namespace testing {

namespace fs = std::filesystem;

inline fs::path sourceDir() {
    return DYNAK_SOURCE_DIR;
}

// A path below the shared data, or nothing where it is absent. In CI absence is a failure; on a laptop the caller
// returns early and the message says so.
inline std::optional<fs::path> shared(const std::string& relative) {
    const fs::path path = fs::path(DYNAK_SHARED_DIR) / relative;
    if (fs::exists(path)) return path;
    if (std::getenv("CI")) FAIL("missing in CI: " << path.string());
    MESSAGE("skipped: " << path.string() << " is absent");
    return std::nullopt;
}

// An empty folder of its own, removed at the end of the test.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string pattern = (fs::temp_directory_path() / "dynak-test-XXXXXX").string();
        path_ = ::mkdtemp(pattern.data());
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const fs::path& path() const { return path_; }
    [[nodiscard]] fs::path operator/(const std::string& name) const { return path_ / name; }

private:
    fs::path path_;
};

// The Error that `work` throws; fails the test when it throws none.
template <class Work>
dynak::Error errorOf(Work&& work) {
    try {
        work();
    } catch (const dynak::Error& error) {
        return error;
    }
    FAIL("no Error was thrown");
    return {dynak::ErrorCode::internal, {}};
}

// Whether every needle stands in the text.
template <class... Needles>
bool mentions(const std::string& text, const Needles&... needles) {
    return ((text.find(needles) != std::string::npos) && ...);
}

}  // namespace testing

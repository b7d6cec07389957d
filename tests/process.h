// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs that a test runs.
#pragma once

#include <doctest/doctest.h>

#include <cstdio>
#include <string>

namespace testing {

struct Output {
    int status = 0;
    std::string text;  // of both streams
};

// Through the shell.
inline Output run(const std::string& command) {
    Output output;
    FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    REQUIRE(pipe);
    char block[256];
    while (std::fgets(block, sizeof block, pipe)) output.text += block;
    output.status = ::pclose(pipe);
    return output;
}

}  // namespace testing

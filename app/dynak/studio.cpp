// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dynak/studio.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "core/base/error.h"

namespace dynak::cli {

namespace {

// dynak-studio beside this program, else the one on the path.
std::string studioProgram() {
    std::error_code status;
    const auto own = std::filesystem::read_symlink("/proc/self/exe", status);
    const auto beside = own.parent_path() / "dynak-studio";
    return !status && std::filesystem::exists(beside) ? beside.string() : "dynak-studio";
}

}  // namespace

void runStudio(const std::vector<std::string>& arguments, const Sentence& what) {
    std::vector<std::string> words{studioProgram()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (auto& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const pid_t child = ::fork();
    if (child < 0) throw Error(ErrorCode::io, Sentence::tr("No process could be started: %1.", std::strerror(errno)));
    if (child == 0) {
        ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
        ::setenv("QT_LOGGING_RULES", "*.warning=false", 0);  // the platform's, of no use to who draws a figure
        ::execvp(pointers.front(), pointers.data());
        ::_exit(127);
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
        throw Error(
            ErrorCode::notFound,
            Sentence::tr("dynak-studio, which draws the figures, was not found beside dynak or on the path."),
            Sentence::tr("Build with -DDYNAK_STUDIO=ON, or read the numbers with dynak evaluate and sweep --json."));
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw Error(ErrorCode::badArgument, Sentence::tr("%1 could not be drawn.", what),
                    Sentence::tr("The message above says why."));
}

void writeReport(const std::string& project, const std::string& output) {
    runStudio({"--report", output, project}, Sentence::tr("The report of %1", project));
}

}  // namespace dynak::cli

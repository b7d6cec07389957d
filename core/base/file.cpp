// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/error.h"

namespace dynak {

namespace fs = std::filesystem;

std::string readText(const fs::path& file, std::uint64_t limit) {
    std::error_code status;
    if (!fs::exists(file, status))
        throw Error(ErrorCode::notFound, file.string() + " does not exist.", "Check the path.");
    if (fs::is_directory(file, status))
        throw Error(ErrorCode::badFile, file.string() + " is a folder; a file was expected.", "Name a file in it.");
    const auto size = fs::file_size(file, status);
    if (!status && size > limit)
        throw Error(ErrorCode::badFile,
                    file.string() + " has " + std::to_string(size) + " bytes; at most " + std::to_string(limit) +
                        " are accepted for a file of this kind.",
                    "Check that this is the right file.");
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw Error(ErrorCode::io, file.string() + " cannot be read: " + std::strerror(errno) + ".",
                    "Check that you may read it.");
    std::string text(std::istreambuf_iterator<char>(in), {});
    if (in.bad()) throw Error(ErrorCode::io, file.string() + " could not be read to its end.", "Check the disk.");
    return text;
}

nlohmann::json parseJson(std::string_view text, const std::string& origin) {
    constexpr int deepest = 256;
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                throw Error(ErrorCode::badFile,
                            origin + " is nested deeper than " + std::to_string(deepest) + " levels.",
                            "Check that this is the right file.");
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::exception& error) {
        // the library's text after its own tag reads: parse error at line L, column C: …
        const std::string what = error.what();
        const auto from = what.find("] ");
        throw Error(ErrorCode::badFile,
                    origin + " is not valid JSON: " + (from == std::string::npos ? what : what.substr(from + 2)) + ".",
                    "Correct the file or fetch it again.");
    }
}

nlohmann::json readJson(const fs::path& file, std::uint64_t limit) {
    return parseJson(readText(file, limit), file.string());
}

namespace {

void flushToDisk(const fs::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    const bool failed = ::fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS;
    const int reason = errno;
    ::close(descriptor);
    if (failed)
        throw Error(ErrorCode::io, path.string() + " could not be written: " + std::strerror(reason) + ".",
                    "Free some space and try again.");
}

}  // namespace

void replaceFile(const fs::path& file, const std::function<void(const fs::path&)>& write) {
    fs::path folder = file.parent_path();
    if (folder.empty()) folder = ".";
    if (!fs::is_directory(folder))
        throw Error(ErrorCode::notFound, "The folder " + folder.string() + " does not exist.", "Create it first.");
    const fs::path temporary = folder / ("." + file.filename().string() + "." + std::to_string(::getpid()) + ".part");
    try {
        write(temporary);
        flushToDisk(temporary);
        fs::rename(temporary, file);
        flushToDisk(folder);
    } catch (...) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        throw;
    }
}

void replaceText(const fs::path& file, std::string_view text) {
    replaceFile(file, [&](const fs::path& temporary) {
        std::ofstream out(temporary, std::ios::binary);
        out.write(text.data(), static_cast<std::streamsize>(text.size()));
        out.close();
        if (!out)
            throw Error(ErrorCode::io, file.string() + " could not be written: " + std::strerror(errno) + ".",
                        "Check that you may write there and that the disk has space.");
    });
}

}  // namespace dynak

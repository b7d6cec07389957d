// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
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
        throw Error(ErrorCode::notFound, Sentence::tr("%1 does not exist.", file), Sentence::tr("Check the path."));
    if (fs::is_directory(file, status))
        throw Error(ErrorCode::badFile, Sentence::tr("%1 is a folder; a file was expected.", file),
                    Sentence::tr("Name a file in it."));
    const auto size = fs::file_size(file, status);
    if (!status && size > limit)
        throw Error(
            ErrorCode::badFile,
            Sentence::tr("%1 has %2 bytes; at most %3 are accepted for a file of this kind.", file, size, limit),
            Sentence::tr("Check that this is the right file."));
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw Error(ErrorCode::io, Sentence::tr("%1 cannot be read: %2.", file, std::strerror(errno)),
                    Sentence::tr("Check that you may read it."));
    std::string text(std::istreambuf_iterator<char>(in), {});
    if (in.bad())
        throw Error(ErrorCode::io, Sentence::tr("%1 could not be read to its end.", file),
                    Sentence::tr("Check the disk."));
    return text;
}

nlohmann::json parseJson(std::string_view text, const Sentence& origin) {
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
                throw Error(ErrorCode::badFile, Sentence::tr("%1 is nested deeper than %2 levels.", origin, deepest),
                            Sentence::tr("Check that this is the right file."));
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
        throw Error(
            ErrorCode::badFile,
            Sentence::tr("%1 is not valid JSON: %2.", origin, from == std::string::npos ? what : what.substr(from + 2)),
            Sentence::tr("Correct the file or fetch it again."));
    }
}

nlohmann::json readJson(const fs::path& file, std::uint64_t limit) {
    return parseJson(readText(file, limit), Sentence::verbatim(file.string()));
}

namespace {

Error notWritten(const fs::path& file, int reason) {
    return {ErrorCode::io, Sentence::tr("%1 could not be written: %2.", file, std::strerror(reason)),
            reason == ENOSPC || reason == EDQUOT || reason == EFBIG
                ? Sentence::tr("Free some space or write to another disk; the file is as it was before.")
                : Sentence::tr("Check that you may write there.")};
}

// `shown` is the name in errors.
void flushToDisk(const fs::path& path, const fs::path& shown) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    const bool failed = ::fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS;
    const int reason = errno;
    ::close(descriptor);
    if (failed) throw notWritten(shown, reason);
}

// The file that is to be replaced: where `file` is a link, what it leads to. Devices and folders are left alone.
fs::path replaceable(const fs::path& file) {
    std::error_code status;
    const fs::path target = fs::is_symlink(file, status) ? fs::weakly_canonical(file, status) : file;
    if (fs::is_directory(target, status))
        throw Error(ErrorCode::badArgument, Sentence::tr("%1 is a folder; the name of a file was expected.", file),
                    Sentence::tr("Name a file in it."));
    if (fs::exists(target, status) && !fs::is_regular_file(target, status))
        throw Error(ErrorCode::badArgument, Sentence::tr("%1 is no ordinary file, so it cannot be replaced.", file),
                    Sentence::tr("Choose another name."));
    const fs::path folder = target.parent_path();
    if (!folder.empty() && !fs::is_directory(folder, status))
        throw Error(ErrorCode::notFound,
                    fs::exists(folder, status)
                        ? Sentence::tr("%1 is a file; the folder of %2 was expected.", folder, target.filename())
                        : Sentence::tr("The folder %1 does not exist.", folder),
                    Sentence::tr("Create the folder first, or choose another place."));
    return target;
}

// Beside `target`, of a name that no other thread or process uses.
fs::path temporaryFor(const fs::path& target) {
    static std::atomic<unsigned> count = 0;
    return target.parent_path() / ("." + target.filename().string() + "." + std::to_string(::getpid()) + "." +
                                   std::to_string(++count) + ".part");
}

}  // namespace

void replaceFile(const fs::path& file, const std::function<void(const fs::path&)>& write) {
    const fs::path target = replaceable(file);
    const fs::path temporary = temporaryFor(target);
    try {
        write(temporary);
        flushToDisk(temporary, file);
        std::error_code failure;
        fs::rename(temporary, target, failure);
        if (failure) throw notWritten(file, failure.value());
        flushToDisk(target.has_parent_path() ? target.parent_path() : ".", file);
    } catch (...) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        throw;
    }
}

void replaceText(const fs::path& file, std::string_view text) {
    replaceFile(file, [&](const fs::path& temporary) {
        errno = 0;
        std::ofstream out(temporary, std::ios::binary);
        out.write(text.data(), static_cast<std::streamsize>(text.size()));
        out.close();
        if (!out) throw notWritten(file, errno == 0 ? EIO : errno);
    });
}

}  // namespace dynak

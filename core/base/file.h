// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files in and out, with errors that name them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "core/base/sentence.h"

namespace dynak {

// Throws Error{notFound, io, badFile}; badFile when the file is larger than `limit` bytes.
[[nodiscard]] std::string readText(const std::filesystem::path& file, std::uint64_t limit = UINT64_C(1) << 32);

// Parses JSON with a bound on size and nesting (a hostile file cannot exhaust the stack).
// Throws Error{badFile} naming the file, line and column.
[[nodiscard]] nlohmann::json readJson(const std::filesystem::path& file, std::uint64_t limit = UINT64_C(1) << 30);
// `origin` names the text in errors.
[[nodiscard]] nlohmann::json parseJson(std::string_view text, const Sentence& origin);

// Calls `write(temporary)`, flushes it to disk and renames it over `file` (over what that links to): a crash or a full
// disk leaves the old file or the new one. Throws Error{io, notFound, badArgument (folder, device)} naming the file.
void replaceFile(const std::filesystem::path& file, const std::function<void(const std::filesystem::path&)>& write);
void replaceText(const std::filesystem::path& file, std::string_view text);

}  // namespace dynak

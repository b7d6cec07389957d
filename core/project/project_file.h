// SPDX-License-Identifier: GPL-3.0-or-later
// The `.dynak` file: HDF5, described in docs/file-format.md. Thread-safe among themselves.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

#include "core/base/job.h"
#include "core/project/project.h"

namespace dynak {

// Grows when an older Dynak could no longer read the file rightly.
inline constexpr std::int64_t projectFormatVersion = 1;

// Reads all but what is Stored, so that opening takes milliseconds whatever the size.
// Throws Error{notFound, io, badFile}: no HDF5, cut off, a newer format, or the group, dataset or attribute that is
// missing or has another shape than the rest of the file says. Takes no more memory than the file has bytes.
[[nodiscard]] Project openProject(const std::filesystem::path& file);

// Replaces `file` at once and whole: a crash, a full disk or stopping leaves the old one. What is Stored in
// project.file and groups and attributes of other programs are carried over. Afterwards project.file is `file`.
// Throws Error{io, notFound, stopped}, and Error{badArgument} for names that cannot stand in a file or occur twice.
void saveProject(Project& project, const std::filesystem::path& file, const Job& job = {});

// The Stored results. Throw Error{notFound} where the project has none for that site or sweep, else as openProject.
[[nodiscard]] std::shared_ptr<const CoactivationCounts> loadCoactivation(const Project& project, std::string_view site);
[[nodiscard]] std::shared_ptr<const Matrix<float>> loadInputs(const Project& project, std::string_view site);
[[nodiscard]] std::shared_ptr<const TokenScores> loadTokenScores(const Project& project, std::string_view sweep);

}  // namespace dynak

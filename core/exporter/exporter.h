// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a conversion out of Dynak: a folder that other programs read. docs/export.md describes the formats.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/sentence.h"
#include "core/moe/site_rules.h"
#include "core/partition/partition.h"
#include "core/router/router.h"
#include "core/transformer/transformer.h"

namespace dynak {

// What is exported. Partitions and routers are matched to sites by their ids, as in ConvertedModel; sites without stay
// dense.
struct ExportInput {
    Transformer model;
    std::vector<SitePartition> partitions;
    std::vector<SiteRouter> routers;
};

struct ExportOptions {
    std::string format = "hf";     // the id of an Exporter
    SiteRules rule;                // how experts are chosen: of the exported model, a default that can be changed
    std::filesystem::path output;  // folder to write
    bool force = false;            // replaces a folder that an earlier export wrote
    int threads = 0;               // of the self-check; 0: one a hardware thread
};

// A number that was measured on what was written, and the largest it may be.
struct ExportCheck {
    Sentence name;
    double value = 0;
    double limit = 0;
};

struct ExportedFile {
    std::string name;
    std::uint64_t bytes = 0;
};

struct ExportReport {
    std::filesystem::path folder;
    std::vector<ExportedFile> files;  // sorted by name
    std::vector<ExportCheck> checks;
    std::vector<Sentence> notes;
};

struct Exporter {
    const char* id;     // on the command line
    const char* title;  // for people
    // Writes into an empty folder, reads it again and compares; fills checks and notes.
    void (*write)(const ExportInput& input, const ExportOptions& options, const std::filesystem::path& folder,
                  const Job& job, ExportReport& report);
};

// One row per format.
[[nodiscard]] std::span<const Exporter> exporters();

// Writes a new folder beside the output and renames it: a failure, a stop or a crash leaves no half-written one.
// Throws Error{badArgument} for an unknown format, a rule out of range, an output folder that is not empty and not to
// be replaced, or routers that cannot be exported; Error{badModel} where partitions and model do not fit;
// Error{internal} when what was written does not compute the same; Error{io, stopped}.
[[nodiscard]] ExportReport exportModel(const ExportInput& input, const ExportOptions& options, const Job& job = {});

}  // namespace dynak

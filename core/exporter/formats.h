// SPDX-License-Identifier: GPL-3.0-or-later
// What the exporters share.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>

#include "core/exporter/exporter.h"

namespace dynak {

void writeHuggingFace(const ExportInput& input, const ExportOptions& options, const std::filesystem::path& folder,
                      const Job& job, ExportReport& report);
void writePartition(const ExportInput& input, const ExportOptions& options, const std::filesystem::path& folder,
                    const Job& job, ExportReport& report);

// A site that is exported, with its partition and router.
struct ConvertedSite {
    std::size_t index = 0;  // in Transformer::sites()
    const Site* site = nullptr;
    const SitePartition* partition = nullptr;
    const SiteRouter* router = nullptr;
};

// In the order of the model. Throws Error{badModel} where one has only a partition or only a router, or sizes differ.
[[nodiscard]] std::vector<ConvertedSite> convertedSites(const ExportInput& input);
// Throws what convertedSites throws, and Error{badArgument} where nothing is converted or a router has no weights.
void checkInput(const ExportInput& input);

// {"version", "dynak_version", "rule", "value", "sites": [{"site", "value", "experts", "router", …}]}: docs/export.md.
[[nodiscard]] nlohmann::json dynakSection(const ExportInput& input, const SiteRules& rule);
// Whether the folder carries such a section.
[[nodiscard]] bool writtenByExport(const std::filesystem::path& folder);

// "layer.0.ffn.first" [w, d] and "layer.0.ffn.second" [E, w] of every site, float32.
void writeRouters(const std::filesystem::path& file, const std::vector<ConvertedSite>& sites);
// The routers as the section and the file have them.
[[nodiscard]] std::vector<SiteRouter> readRouters(const nlohmann::json& section, const std::filesystem::path& file);

// Opens the written weights as a dense model, and with contiguous experts and the written routers as a converted one;
// adds how far both are from `input`, on a small random batch.
void checkWritten(const ExportInput& input, const ExportOptions& options, const std::filesystem::path& model,
                  const std::optional<std::filesystem::path>& architecture, const nlohmann::json& section,
                  const std::filesystem::path& routers, const Job& job, ExportReport& report);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in models: small ReLU Transformers that this project trains on data that it draws or makes up itself.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/project/project.h"
#include "core/training/train.h"

namespace dynak {

// The demos that can be made, by name: "grammar", "shapes", "translation".
[[nodiscard]] std::vector<std::string> demoNames();

// Where a built-in demo lies: a model folder with its data set in data/ and demo.json (title, description, recipe,
// score). Throws Error{notFound} that lists the demos.
[[nodiscard]] std::filesystem::path demoFolder(const std::string& name);

// A project of the demo that has its model, data, recipe and title; nothing has run. Throws as demoFolder.
[[nodiscard]] Project newDemo(const std::string& name);

// The demo as it was left in `file`, with the model and the data of this installation, since another one may have made
// it. Throws as demoFolder and openProject; a workbench refuses it where they are not the same as there.
[[nodiscard]] Project leftDemo(const std::string& name, const std::filesystem::path& file);

struct DemoResult {
    TrainingResult training;
    std::string metric;   // "accuracy", "perplexity" or "bleu" (greedy)
    double score = 0;     // of the stored weights on the test split
    double baseline = 0;  // of guessing: the largest class; the frequencies of words; a translation word for word
};

// Trains a demo from nothing and writes it to `folder`, the weights as F16. The same seed gives the same files on the
// same machine: with one thread, which suits matrices so small, whatever its number of processors. A training that was
// stopped goes on where it was when `folder` holds its checkpoint. Throws Error{notFound, io, stopped}.
DemoResult makeDemo(const std::string& name, const std::filesystem::path& folder, std::uint64_t seed, int threads = 1,
                    const TrainingListener& listener = {}, const Job& job = {});

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/data/batching.h"
#include "core/data/dataset.h"
#include "core/text/tokenizer.h"
#include "core/transformer/transformer.h"

namespace dynak {

// A data set with what turns its samples into a model's inputs.
struct ModelData {
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const Tokenizer> tokenizer;     // text models
    std::optional<ImagePreprocessor> preprocessor;  // image models: dataset.json's, else the model folder's, else the
                                                    // architecture's "preprocess"
    BatchingOptions batching;                       // context, pad id and label order of the model
};

// The tokenizer of a model folder, or of the folder that holds a lone weight file. Throws Error{notFound, badFile}.
// `side` is that of the texts to encode.
[[nodiscard]] std::shared_ptr<const Tokenizer> openTokenizer(const Transformer& model,
                                                             TextSide side = TextSide::source);

// Throws Error{badData} where the two do not fit: text for an image model, labels that the head does not have.
[[nodiscard]] ModelData openModelData(const Transformer& model, const std::filesystem::path& path,
                                      const DatasetOptions& options = {}, const Job& job = {});

[[nodiscard]] Batches makeBatches(const ModelData& data, const SplitView& split, const BatchingOptions& options,
                                  const Job& job = {});

// By class id of the model, as the data spell them; a class that the data do not have is called as the model does.
[[nodiscard]] std::vector<std::string> classNames(const ModelData& data, const Transformer& model);

}  // namespace dynak

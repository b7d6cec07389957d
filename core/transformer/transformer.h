// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/architecture/architecture.h"
#include "core/base/job.h"
#include "core/base/tensor.h"
#include "core/checkpoint/checkpoint.h"
#include "core/cost/cost_model.h"
#include "core/data/batch.h"
#include "core/transformer/site.h"

namespace dynak {

class Network;

struct OpenOptions {
    std::optional<std::filesystem::path> architecture;  // a JSON file of the user's own
    std::string device = "cpu";                         // "cpu", "cuda", "cuda:1"
    int threads = 0;                                    // 0: one a hardware thread
    // Bytes that the process should stay below; 0: no limit. Weights of more than half of it lie in files of the cache
    // folder and are read as they are used, nothing is packed, and stages take their working memory from the rest. On
    // the CPU only. Throws Error{badArgument} where it is too small for one block of the model.
    std::int64_t memory = 0;
};

// Sets the number of threads that Torch uses in this process; 0: one a hardware thread.
void setThreads(int threads);

// Throws Error{badArgument} where this LibTorch cannot compute on the device.
void requireDevice(const std::string& name);

// A model that is open: its checkpoint, its architecture, its weights in float32. Cheap to copy; copies share the
// weights.
class Transformer {
public:
    // `path` is a Hugging Face folder or a safetensors file. Throws Error{notFound, io, badFile, badModel,
    // badArgument}.
    [[nodiscard]] static Transformer open(const std::filesystem::path& path, const OpenOptions& options = {},
                                          const Job& job = {});

    [[nodiscard]] const Architecture& architecture() const;
    [[nodiscard]] const Checkpoint& checkpoint() const;
    [[nodiscard]] const std::filesystem::path& architectureFile() const;
    [[nodiscard]] const std::vector<Site>& sites() const;
    // Throws Error{notFound} that lists the sites.
    [[nodiscard]] std::size_t siteIndex(const std::string& id) const;
    [[nodiscard]] const std::vector<std::string>& unusedTensors() const;
    [[nodiscard]] std::int64_t parameterCount() const;
    // Dense; sites have no experts yet.
    [[nodiscard]] CostModel costModel() const;
    // Tokens of a sample when all are the same: patches and prefix of images; 0 for text.
    [[nodiscard]] std::int64_t fixedLength() const;

    // "logits", "loss" where the batch has labels, and with `taps` "embeddings", "hidden.<l>", "ffn.<l>.pre",
    // "ffn.<l>.act" (encoder-decoders: "encoder." or "decoder." in front; "encoder.output"). Padded layout [rows,
    // length, …], zeros at padding.
    [[nodiscard]] std::map<std::string, Tensor> forward(const Batch& batch, bool taps) const;

    [[nodiscard]] const Network& network() const;
    [[nodiscard]] Network& network();

private:
    struct Contents;
    explicit Transformer(std::shared_ptr<Contents> contents) : contents_(std::move(contents)) {}

    std::shared_ptr<Contents> contents_;
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a folder of 5 GB in three shards, whose weights are holes in the files.
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cmath>
#include <cstring>
#include <fstream>

#include "core/base/clock.h"
#include "core/base/file.h"
#include "core/benchmark/internal/models.h"
#include "core/benchmark/internal/random_model.h"
#include "core/benchmark/internal/rounds.h"
#include "core/transformer/outline.h"

namespace dynak {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

struct Shard {
    json header;
    std::uint64_t bytes = 0;
};

void writeShard(const Shard& shard, const fs::path& file) {
    const std::string header = shard.header.dump();
    const std::uint64_t length = header.size();
    std::array<char, 8> prefix{};
    std::memcpy(prefix.data(), &length, prefix.size());
    std::ofstream(file, std::ios::binary).write(prefix.data(), prefix.size()) << header;
    fs::resize_file(file, prefix.size() + length + shard.bytes);
}

// Llama's names: 30 layers of width 2,560 in bf16.
void writeLargeModel(const fs::path& folder) {
    constexpr std::int64_t layers = 30, width = 2560, neurons = 6912, vocabulary = 32000;
    replaceText(folder / "config.json", json{{"model_type", "llama"},
                                             {"architectures", {"LlamaForCausalLM"}},
                                             {"hidden_size", width},
                                             {"intermediate_size", neurons},
                                             {"num_hidden_layers", layers},
                                             {"num_attention_heads", 20},
                                             {"vocab_size", vocabulary}}
                                            .dump());
    std::array<Shard, 3> shards;
    json places;
    const auto name = [](std::size_t shard) {
        return "model-0000" + std::to_string(shard + 1) + "-of-00003.safetensors";
    };
    const auto add = [&](std::size_t shard, const std::string& tensor, const Shape& shape) {
        std::uint64_t bytes = 2;
        for (const auto extent : shape) bytes *= static_cast<std::uint64_t>(extent);
        auto& to = shards[shard];
        to.header[tensor] = {{"dtype", "BF16"}, {"shape", shape}, {"data_offsets", {to.bytes, to.bytes + bytes}}};
        to.bytes += bytes;
        places[tensor] = name(shard);
    };
    add(0, "model.embed_tokens.weight", {vocabulary, width});
    for (std::int64_t layer = 0; layer < layers; ++layer) {
        const auto shard = static_cast<std::size_t>(layer * 3 / layers);
        const std::string prefix = "model.layers." + std::to_string(layer) + ".";
        for (const char* part : {"q", "k", "v", "o"})
            add(shard, prefix + "self_attn." + part + "_proj.weight", {width, width});
        add(shard, prefix + "mlp.gate_proj.weight", {neurons, width});
        add(shard, prefix + "mlp.up_proj.weight", {neurons, width});
        add(shard, prefix + "mlp.down_proj.weight", {width, neurons});
        add(shard, prefix + "input_layernorm.weight", {width});
        add(shard, prefix + "post_attention_layernorm.weight", {width});
    }
    add(2, "model.norm.weight", {width});
    add(2, "lm_head.weight", {vocabulary, width});
    for (std::size_t shard = 0; shard < shards.size(); ++shard) writeShard(shards[shard], folder / name(shard));
    replaceText(folder / "model.safetensors.index.json",
                json{{"metadata", json::object()}, {"weight_map", places}}.dump());
}

// Takes the files out of the page cache, as after a start of the machine.
void forgetPages(const fs::path& folder) {
    for (const auto& entry : fs::directory_iterator(folder)) {
        const int file = ::open(entry.path().c_str(), O_RDONLY);
        if (file < 0) continue;
        ::fsync(file);  // pages that are not written yet would stay
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }
}

}  // namespace

void benchmarkOpening(int threads, const Job& job, const Found& found) {
    const ScratchFolder folder;
    writeLargeModel(folder.path());
    OpenOptions options;
    options.threads = threads;
    options.device = "meta";  // shapes only
    std::uint64_t bytes = 0;
    const auto open = [&] {
        const Transformer model = Transformer::open(folder.path(), options);
        bytes = model.checkpoint().totalBytes();
        (void)outlineOf(model);
    };
    const auto tell = [&](const std::vector<double>& times, double allowed, const std::string& cache) {
        BenchmarkRow row{"p13",
                         std::to_string(bytes / 1'000'000) + " MB in three shards until its tree is known, " + cache,
                         median(times), std::to_string(std::lround(allowed)) + " ms", allowed};
        row.ratio = row.baselineMs / row.oursMs;
        row.aim = 1;
        row.spread = spreadOfRatio(times, std::vector<double>(times.size(), allowed));
        found(row);
    };
    tell(timeInRounds({{"open",
                        [&](int) {
                            open();
                        }}},
                      1, job)[0],
         50, "in the page cache");
    std::vector<double> cold(9);
    for (double& time : cold) {
        job.throwIfStopped();
        forgetPages(folder.path());
        const auto start = std::chrono::steady_clock::now();
        open();
        time = 1000 * secondsSince(start);
    }
    tell(cold, 150, "not in the page cache");
}

}  // namespace dynak

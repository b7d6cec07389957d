// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/transformer.h"

#include <ATen/Parallel.h>

#include "core/base/error.h"
#include "core/base/held_memory.h"
#include "core/base/parallel.h"
#include "core/cost/site_cost.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/internal/load.h"
#include "core/transformer/internal/network.h"

namespace dynak {

struct Transformer::Contents {
    Checkpoint checkpoint;
    std::filesystem::path architectureFile;
    LoadedNetwork loaded;
};

void setThreads(int threads) {
    at::set_num_threads(threads > 0 ? threads : defaultThreads());
}

namespace {

[[noreturn]] void refuseDevice(const std::string& name) {
    throw Error(ErrorCode::badArgument, Sentence::tr("The device \"%1\" is not available in this LibTorch.", name),
                Sentence::tr("Use the device cpu, or a LibTorch built for the other one."));
}

at::Device deviceNamed(const std::string& name) {
    try {
        const at::Device device(name);
        at::empty({1}, at::TensorOptions().device(device));  // a device that is not there says so here
        return device;
    } catch (const std::exception&) {
        refuseDevice(name);
    }
}

double macsOf(const Linear& linear) {
    return linear.weight.defined() ? static_cast<double>(linear.weight.numel()) : 0.0;
}

}  // namespace

void requireDevice(const std::string& name) {
    if (deviceNamed(name).is_meta()) refuseDevice(name);  // which has shapes and no numbers
}

Transformer Transformer::open(const std::filesystem::path& path, const OpenOptions& options, const Job& job) {
    setThreads(options.threads);
    const at::Device device = deviceNamed(options.device);
    Checkpoint checkpoint = Checkpoint::open(path);
    ResolvedArchitecture resolved = findArchitecture(checkpoint, options.architecture);
    if (options.memory > 0) giveBackFreedMemory();
    const LoadOptions load{!device.is_meta(), device.is_cpu() ? options.memory : 0};
    LoadedNetwork loaded = loadNetwork(checkpoint, resolved, load, job);
    loaded.network.to(device);
    return Transformer(std::make_shared<Contents>(Contents{std::move(checkpoint), resolved.file, std::move(loaded)}));
}

const Architecture& Transformer::architecture() const {
    return contents_->loaded.network.architecture;
}
const Checkpoint& Transformer::checkpoint() const {
    return contents_->checkpoint;
}
const std::filesystem::path& Transformer::architectureFile() const {
    return contents_->architectureFile;
}
const std::vector<Site>& Transformer::sites() const {
    return contents_->loaded.network.sites;
}
const std::vector<std::string>& Transformer::unusedTensors() const {
    return contents_->loaded.unused;
}
const Network& Transformer::network() const {
    return contents_->loaded.network;
}
Network& Transformer::network() {
    return contents_->loaded.network;
}

std::size_t Transformer::siteIndex(const std::string& id) const {
    std::string known;
    for (std::size_t i = 0; i < sites().size(); ++i) {
        if (sites()[i].id == id) return i;
        known += (i ? ", " : "") + sites()[i].id;
    }
    throw Error(ErrorCode::notFound, Sentence::tr("There is no site \"%1\"; the model has %2.", id, known),
                Sentence::tr("Choose one of these."));
}

std::int64_t Transformer::parameterCount() const {
    std::int64_t count = 0;
    for (const auto& [name, tensor] : contents_->loaded.network.parameters()) count += tensor->numel();
    return count;
}

std::int64_t Transformer::fixedLength() const {
    const EmbeddingSpec& spec = architecture().stacks.front().embedding;
    if (!spec.patches) return 0;
    return spec.patches->rows() * spec.patches->columns() + network().stacks.front().embedding.extraTokens();
}

CostModel Transformer::costModel() const {
    const Network& net = network();
    CostModel model;
    for (const auto& stack : net.stacks) {
        const bool encodes = net.stacks.size() > 1 && &stack == &net.stacks.front();
        double& perToken = encodes ? model.linearPerSourceToken : model.linearPerToken;
        double& perPair = encodes ? model.attentionPerSourcePair : model.attentionPerPair;
        const auto addSite = [&](std::size_t site, bool source) {
            model.sites.push_back(siteCost(net.sites[site]));
            model.sites.back().source = source;
        };
        for (const auto& block : stack.blocks)
            for (const auto& branch : block.branches) {
                if (branch.spec.kind == BranchKind::ffn) {
                    addSite(branch.site, encodes);
                    continue;
                }
                const Attention& attention = branch.attention;
                const bool cross = attention.spec.cross;
                for (std::size_t part = 0; part < projectionCount; ++part) {
                    const Projection& projection = attention.projections[part];
                    const bool source = encodes || (cross && (part == 1 || part == 2));  // keys and values
                    if (projection.replaced()) addSite(projection.site, source);
                    (source ? model.linearPerSourceToken : perToken) += macsOf(projection.linear);
                }
                (cross ? model.attentionPerCrossPair : perPair) +=
                    2.0 * static_cast<double>(attention.spec.heads * attention.spec.headWidth);
            }
        perToken += macsOf(stack.embedding.projection) + macsOf(stack.finalProjection);
        if (const auto& patches = stack.spec.embedding.patches)
            model.fixedPerSample +=
                macsOf(stack.embedding.patches) * static_cast<double>(patches->rows() * patches->columns());
    }
    double head = 0;
    for (const auto& layer : net.output) head += macsOf(layer.linear);
    (net.architecture.output.pooling == Pooling::all ? model.linearPerToken : model.fixedPerSample) += head;
    return model;
}

std::map<std::string, Tensor> Transformer::forward(const Batch& batch, bool taps) const {
    const c10::InferenceMode guard;
    const Network& net = network();
    std::map<std::string, Tensor> results;
    Packing current;  // of the stack under way: its first tap comes before its sites
    Hooks hooks;
    if (taps) {
        hooks.tap = [&](const std::string& name, const at::Tensor& packed, const Packing& packing) {
            current = packing;
            if (name.ends_with("output") && !name.starts_with("encoder.")) return;
            results[name] = fromTorch(packing.unpack(packed));
        };
        hooks.ffn = [&](std::size_t index, const at::Tensor&, const FfnTrace& trace) {
            const Site& site = net.sites[index];
            // "layer.3.attention.query" → "attention.query.3"
            const std::string kind = site.id.substr(site.id.find('.', site.id.find('.') + 1) + 1);
            const std::string name =
                (site.stack.empty() ? "" : site.stack + ".") + kind + "." + std::to_string(site.layer);
            results[name + ".pre"] = fromTorch(current.unpack(trace.pre));
            results[name + ".act"] = fromTorch(current.unpack(trace.act));
        };
    }
    const NetworkOutput output = net.forward(batch, hooks);
    addResults(net, output, batch, results);
    return results;
}

}  // namespace dynak

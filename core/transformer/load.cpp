// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transformer/internal/load.h"

#include <unistd.h>

#include <array>
#include <cmath>
#include <regex>
#include <set>

#include "core/base/error.h"
#include "core/transformer/internal/convert.h"

namespace dynak {

namespace {

// An extent that may be anything.
constexpr std::int64_t any = -1;

bool fits(const Shape& found, const Shape& expected) {
    if (found.size() != expected.size()) return false;
    for (std::size_t i = 0; i < found.size(); ++i)
        if (expected[i] != any && expected[i] != found[i]) return false;
    return true;
}

std::string describe(const Shape& shape) {
    std::string text = toString(shape);
    for (auto at = text.find("-1"); at != std::string::npos; at = text.find("-1")) text.replace(at, 2, "any");
    return text;
}

// How many rows of a fused tensor belong to each part, and which.
struct FusedRows {
    std::vector<std::int64_t> sizes;       // rows of each part in all
    std::int64_t groups = 1;               // heads or key/value heads; each holds its share of every part
    std::array<int, 3> order = {0, 1, 2};  // parts as they follow one another
};

at::Tensor takePart(const at::Tensor& fused, const LinearSpec& spec, const FusedRows& rows) {
    std::int64_t total = 0;
    std::int64_t before = 0;
    bool reached = false;
    for (std::size_t i = 0; i < rows.sizes.size(); ++i) {
        reached = reached || rows.order[i] == spec.part;
        const std::int64_t size = rows.sizes[static_cast<std::size_t>(rows.order[i])];
        if (!reached) before += size;
        total += size;
    }
    const std::int64_t groups = spec.layout == FusedLayout::blocks ? 1 : rows.groups;
    auto shape = fused.sizes().vec();
    shape[0] = total / groups;
    shape.insert(shape.begin(), groups);
    const std::int64_t size = rows.sizes[static_cast<std::size_t>(spec.part)];
    return fused.reshape(shape).narrow(1, before / groups, size / groups).flatten(0, 1);
}

// Names an MLP that stands for a projection; a linear one is no site.
void addProjectionSite(Network& network, Projection& projection, Site site) {
    if (!projection.replaced()) return;
    site.width = projection.mlp.width();
    site.neurons = projection.mlp.neurons();
    site.activation = projection.mlp.activation;
    site.projection = true;
    const std::int64_t outputs = projection.mlp.down.size(0);
    site.outputWidth = outputs == site.width ? 0 : outputs;
    projection.site = network.sites.size();
    network.sites.push_back(std::move(site));
}

constexpr std::int64_t megabyte = 1 << 20;
constexpr std::int64_t ownMemory = 256 * megabyte;  // of a process that has loaded nothing yet, and of small things
constexpr std::size_t readBlock = 64 * megabyte;    // bytes of a stored tensor that are widened at once

double bytesOf(std::int64_t parameters) {
    return static_cast<double>(parameters) * sizeof(float);
}

// Whether packed copies of all weights leave three quarters of the memory to others.
bool hasRoomForCopies(std::int64_t parameters, std::int64_t limit) {
    const auto machine = static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGESIZE));
    return bytesOf(parameters) < (limit > 0 ? static_cast<double>(limit) : machine) / 4;
}

void checkFinite(const at::Tensor& values, const auto& fail) {
    // one pass: a sum is finite only where every value is, up to overflow, which the second look settles
    if (!std::isfinite(values.sum().item<float>()) && !at::isfinite(values).all().item<bool>()) fail();
}

class Loader {
public:
    Loader(const Checkpoint& checkpoint, const ResolvedArchitecture& resolved, const LoadOptions& options,
           const Job& job)
        : checkpoint_(checkpoint),
          names_(resolved.names),
          architecture_(resolved.architecture),
          options_(options),
          job_(job),
          packs_(options.weights && hasRoomForCopies(checkpoint.parameterCount(), options.memory)) {
        const auto half = static_cast<double>(options.memory) / 2;
        if (options.weights && options.memory > 0 && bytesOf(checkpoint.parameterCount()) > half)
            pages_ = shared_ = std::make_shared<PagedTensors>();
    }

    LoadedNetwork load();

private:
    [[noreturn]] void fail(const std::string& tensor, const Sentence& what) const {
        throw Error(ErrorCode::badModel,
                    Sentence::tr("%1: the tensor \"%2\" %3.", checkpoint_.path(), names_.stored(tensor), what),
                    Sentence::tr("Check that the weights and config.json (or the architecture file) belong together."));
    }

    at::Tensor tensor(const std::string& name, const Shape& expected) {
        if (!names_.contains(name))
            throw Error(ErrorCode::badModel,
                        Sentence::tr("%1 lacks the tensor \"%2\" of shape %3, which the family \"%4\" needs.",
                                     checkpoint_.path(), name, describe(expected), architecture_.family),
                        Sentence::tr("Check that all shards are there and that the architecture is the right one."));
        const std::string stored = names_.stored(name);
        used_.insert(stored);
        if (const auto shared = tables_.find(stored);
            shared != tables_.end() && fits(shared->second.sizes().vec(), expected))
            return shared->second;
        const TensorView view = checkpoint_.view(stored);
        if (!fits(view.shape, expected))
            fail(name, Sentence::tr("has the shape %1, expected %2", toString(view.shape), describe(expected)));
        if (view.type != DType::f32 && view.type != DType::f64 && view.type != DType::f16 && view.type != DType::bf16)
            fail(name, Sentence::tr("holds %1 values; a weight needs F64, F32, F16 or BF16", dynak::name(view.type)));
        job_.throwIfStopped();
        if (!options_.weights) return at::empty(view.shape, at::TensorOptions(at::kFloat).device(at::kMeta));
        const auto refuse = [&] {
            fail(name, Sentence::tr("holds NaN or infinite values"));
        };
        if (pages_) return readPaged(view, refuse);
        const at::Tensor loaded = toTorch(view).to(at::kFloat);
        checkFinite(loaded, refuse);
        return loaded;
    }

    // Block by block, so that it is never in memory as a whole.
    at::Tensor readPaged(const TensorView& view, const auto& refuse) {
        at::Tensor loaded = pages_->empty(view.shape);
        const at::Tensor flat = loaded.view({-1});
        const std::size_t element = bytesPerElement(view.type);
        std::int64_t done = 0;
        for (auto rest = view.bytes; !rest.empty();) {
            const auto bytes = rest.first(std::min(rest.size(), readBlock));
            const auto count = static_cast<std::int64_t>(bytes.size() / element);
            const at::Tensor part = flat.narrow(0, done, count);
            part.copy_(toTorch({view.type, {count}, bytes}));
            checkFinite(part, refuse);
            releasePages(bytes);
            pages_->release();
            done += count;
            rest = rest.subspan(bytes.size());
        }
        return loaded;
    }

    // What was made of a stored tensor, where its like lies.
    at::Tensor kept(const at::Tensor& made) { return pages_ ? pages_->copyOf(made) : made.contiguous(); }

    // Throws where `block` and what a stage makes of it would not fit into the limit.
    void checkRoom(const PagedTensors& block) const {
        const std::int64_t needed = ownMemory + std::max(2 * block.bytes(), shared_->bytes());
        if (needed <= options_.memory) return;
        throw Error(
            ErrorCode::badArgument,
            Sentence::tr("A memory limit of %1 MB is too small for %2, of which one block and the token table "
                         "take %3 MB.",
                         options_.memory / megabyte, checkpoint_.path(), (block.bytes() + shared_->bytes()) / megabyte),
            Sentence::tr("Give --memory at least %1M.", needed / megabyte + 1));
    }

    Linear linear(const LinearSpec& spec, std::int64_t out, std::int64_t in, const FusedRows* fused = nullptr) {
        Linear result;
        if (!spec.present()) return result;
        std::int64_t rows = out;
        if (spec.layout != FusedLayout::single) {
            rows = 0;
            for (const auto size : fused->sizes) rows += size;
        }
        at::Tensor weight =
            spec.transposed ? kept(tensor(spec.weight, {in, rows}).t()) : tensor(spec.weight, {rows, in});
        at::Tensor bias = spec.bias.empty() ? at::Tensor() : tensor(spec.bias, {rows});
        if (spec.layout != FusedLayout::single) {
            weight = kept(takePart(weight, spec, *fused));
            if (bias.defined()) bias = kept(takePart(bias, spec, *fused));
        }
        return {weight, bias, packs_ ? PackedWeight::kept() : PackedWeight()};
    }

    Norm norm(const NormSpec& spec, const Shape& shape) {
        Norm result{spec, {}, {}};
        if (!spec.present()) return result;
        if (!spec.weight.empty()) {
            result.weight = tensor(spec.weight, shape);
            if (spec.onePlusWeight) result.weight = result.weight + 1;
        }
        if (!spec.bias.empty()) result.bias = tensor(spec.bias, shape);
        return result;
    }

    Norm headNorm(const NormSpec& spec, std::int64_t heads, std::int64_t headWidth) {
        if (!spec.present()) return {spec, {}, {}};
        if (!spec.overHead) return norm(spec, {heads * headWidth});
        if (spec.weight.find(perHead_) != std::string::npos) {
            const auto stacked = [&](const std::string& name) {
                std::vector<at::Tensor> rows;
                for (std::int64_t head = 0; head < heads; ++head) {
                    std::string one = name;
                    if (const auto at = one.find(perHead_); at != std::string::npos)
                        one.replace(at, perHead_.size(), std::to_string(head));
                    rows.push_back(tensor(one, {headWidth}));
                }
                return at::stack(rows);
            };
            Norm result{spec, stacked(spec.weight), {}};
            if (!spec.bias.empty()) result.bias = stacked(spec.bias);
            return result;
        }
        const bool perHead = names_.contains(spec.weight) && checkpoint_.shape(names_.stored(spec.weight)).size() == 2;
        return norm(spec, perHead ? Shape{heads, headWidth} : Shape{headWidth});
    }

    Attention attention(const AttentionSpec& spec);
    FfnWeights ffn(const FfnSpec& spec, std::int64_t inputs, std::int64_t outputs);
    Embedding embedding(const EmbeddingSpec& spec);
    void loadOutput(Network& network);
    std::vector<std::string> unusedTensors() const;

    static constexpr std::string_view perHead_ = "{head}";  // in names of norms that are stored one a head
    const Checkpoint& checkpoint_;
    const TensorNames& names_;
    const Architecture& architecture_;
    const LoadOptions& options_;
    const Job& job_;
    bool packs_;
    std::shared_ptr<PagedTensors> shared_;  // of what belongs to no block; null without a memory limit that asks for it
    std::shared_ptr<PagedTensors> pages_;   // where tensors go now
    std::set<std::string> used_;
    std::map<std::string, at::Tensor> tables_;  // token tables, which tied outputs share
};

Attention Loader::attention(const AttentionSpec& spec) {
    const std::int64_t width = architecture_.width;
    const std::int64_t queries = spec.heads * spec.headWidth;
    const std::int64_t keys = spec.keyValueHeads * spec.headWidth;
    const std::int64_t groups = spec.query.layout == FusedLayout::heads ? spec.heads
                                : spec.fusedGroups > 0                  ? spec.fusedGroups
                                                                        : spec.keyValueHeads;
    // without the queries where they have a tensor of their own
    const std::int64_t fusedQueries = spec.query.layout == FusedLayout::single ? 0 : queries;
    const FusedRows fused{{fusedQueries, keys, keys}, groups, spec.fusedOrder};
    if (spec.query.layout == FusedLayout::heads && spec.heads != spec.keyValueHeads)
        fail(spec.query.weight, Sentence::tr("is fused per head, which needs as many key/value heads as heads"));
    const std::array<const LinearSpec*, projectionCount> linears{&spec.query, &spec.key, &spec.value, &spec.output};
    const std::array<std::int64_t, projectionCount> inputs{width, width, width, queries};
    const std::array<std::int64_t, projectionCount> outputs{queries, keys, keys, width};
    std::array<Projection, projectionCount> projections;
    for (std::size_t part = 0; part < projectionCount; ++part)
        if (const FfnSpec& mlp = spec.mlps[part]; mlp.neurons > 0)
            projections[part].mlp = ffn(mlp, inputs[part], outputs[part]);
        else
            projections[part].linear = linear(*linears[part], outputs[part], inputs[part], &fused);
    Attention result{spec,
                     std::move(projections),
                     headNorm(spec.queryNorm, spec.heads, spec.headWidth),
                     headNorm(spec.keyNorm, spec.keyValueHeads, spec.headWidth),
                     {}};
    if (!spec.relativeBias.weight.empty())
        result.relativeBias = tensor(spec.relativeBias.weight, {spec.relativeBias.buckets, spec.heads});
    return result;
}

FfnWeights Loader::ffn(const FfnSpec& spec, std::int64_t inputs, std::int64_t outputs) {
    const FusedRows fused{{spec.neurons, spec.neurons}, 1};
    FfnWeights result;
    result.activation = spec.activation;
    if (spec.gated) {
        result.upActivation = spec.upActivation;
        const Linear gate = linear(spec.gate, spec.neurons, inputs, &fused);
        result.gate = gate.weight;
        result.gateBias = gate.bias;
        result.packedGate = gate.packed;
    }
    const Linear up = linear(spec.up, spec.neurons, inputs, &fused);
    const Linear down = linear(spec.down, outputs, spec.neurons);
    result.up = up.weight;
    result.upBias = up.bias;
    result.down = down.weight;
    result.downBias = down.bias;
    result.packedUp = up.packed;
    result.packedDown = down.packed;
    return result;
}

Embedding Loader::embedding(const EmbeddingSpec& spec) {
    Embedding result;
    result.spec = spec;
    std::int64_t width = architecture_.width;
    if (!spec.tokens.empty()) {
        result.tokens = tensor(spec.tokens, {any, any});
        tables_[names_.stored(spec.tokens)] = result.tokens;
        width = result.tokens.size(1);
        if (!spec.projection.present() && width != architecture_.width)
            fail(spec.tokens,
                 Sentence::tr("has rows of %1 features, expected the width %2", width, architecture_.width));
        if (result.tokens.size(0) < architecture_.vocabulary)
            fail(spec.tokens, Sentence::tr("has %1 rows, expected the vocabulary %2", result.tokens.size(0),
                                           architecture_.vocabulary));
    }
    if (!spec.types.empty()) result.types = tensor(spec.types, {any, width});
    if (spec.positions.kind == PositionKind::learned) {
        const bool batched = names_.contains(spec.positions.weight) &&
                             checkpoint_.shape(names_.stored(spec.positions.weight)).size() == 3;
        // ViTs store [1, positions, width]; tables that no projection narrows have the stack's width
        const std::int64_t columns =
            spec.projection.present() && spec.projectionAfterNorm && spec.norm.present() ? width : any;
        result.positions = batched ? tensor(spec.positions.weight, {1, any, columns})[0]
                                   : tensor(spec.positions.weight, {any, columns});
    }
    for (const auto& name : spec.constants) result.constants.push_back(tensor(name, {any, width}));
    if (!spec.registers.empty()) {
        const bool batched =
            names_.contains(spec.registers) && checkpoint_.shape(names_.stored(spec.registers)).size() == 3;
        result.registers = batched ? tensor(spec.registers, {1, any, architecture_.width})[0]
                                   : tensor(spec.registers, {any, architecture_.width});
    }
    for (const auto& name : spec.prefix) {
        const std::int64_t dimensions =
            names_.contains(name) ? static_cast<std::int64_t>(checkpoint_.shape(names_.stored(name)).size()) : 1;
        Shape shape(static_cast<std::size_t>(std::max<std::int64_t>(dimensions, 1)), 1);
        shape.back() = architecture_.width;
        result.prefix.push_back(tensor(name, shape).reshape({-1}));
    }
    if (spec.patches) {
        const PatchSpec& patches = *spec.patches;
        if (patches.convolution) {
            result.patches.weight = tensor(patches.projection.weight, {architecture_.width, patches.channels,
                                                                       patches.patchHeight, patches.patchWidth});
            if (!patches.projection.bias.empty())
                result.patches.bias = tensor(patches.projection.bias, {architecture_.width});
        } else {
            result.patches = linear(patches.projection, architecture_.width,
                                    patches.channels * patches.patchHeight * patches.patchWidth);
        }
    }
    if (spec.projection.present()) result.projection = linear(spec.projection, architecture_.width, width);
    result.norm =
        norm(spec.norm, {spec.projection.present() && spec.projectionAfterNorm ? width : architecture_.width});
    return result;
}

void Loader::loadOutput(Network& network) {
    std::int64_t width = architecture_.stacks.back().finalProjection.present()
                             ? network.stacks.back().finalProjection.weight.size(0)
                             : architecture_.width;
    if (architecture_.output.pooling == Pooling::firstAndMeanPatches) width *= 2;
    for (const auto& step : architecture_.output.steps) {
        OutputLayer layer;
        layer.kind = step.kind;
        layer.activation = step.activation;
        if (step.kind == OutputStep::Kind::linear) {
            const auto name = step.linear.weight;
            const auto& linearSpec = step.linear;
            const std::int64_t rows =
                names_.contains(name) ? checkpoint_.shape(names_.stored(name)).at(linearSpec.transposed ? 1 : 0) : any;
            layer.linear = linear(linearSpec, rows, width);
            width = layer.linear.weight.size(0);
        } else if (step.kind == OutputStep::Kind::norm) {
            layer.norm = norm(step.norm, {width});
        }
        network.output.push_back(std::move(layer));
    }
    if (!architecture_.output.bias.empty())
        network.outputBias = tensor(architecture_.output.bias, {1, any}).reshape({-1});
}

std::vector<std::string> Loader::unusedTensors() const {
    std::vector<std::regex> ignored;
    for (const auto& pattern : architecture_.ignore) ignored.emplace_back(pattern);
    std::vector<std::string> unused;
    for (const auto& [name, stored] : names_.all()) {
        if (used_.contains(stored)) continue;
        bool listed = false;
        for (const auto& pattern : ignored) listed = listed || std::regex_match(name, pattern);
        if (!listed) unused.push_back(stored);
    }
    return unused;
}

LoadedNetwork Loader::load() {
    LoadedNetwork loaded;
    Network& network = loaded.network;
    network.architecture = architecture_;
    network.memory = options_.memory;
    network.pages = shared_;
    double done = 0;
    double blocks = 0;
    for (const auto& spec : architecture_.stacks) blocks += static_cast<double>(spec.blocks.size());
    for (const auto& spec : architecture_.stacks) {
        Stack stack;
        stack.spec = spec;
        stack.embedding = embedding(spec.embedding);
        for (std::size_t layer = 0; layer < spec.blocks.size(); ++layer) {
            Block block;
            if (shared_) block.pages = pages_ = std::make_shared<PagedTensors>();
            block.parallel = spec.blocks[layer].parallel;
            const std::string id = spec.blockId(static_cast<std::int64_t>(layer));
            int ffns = 0;
            for (const auto& branchSpec : spec.blocks[layer].branches) {
                Branch branch;
                branch.spec = branchSpec;
                branch.normBefore = norm(branchSpec.normBefore, {architecture_.width});
                branch.normOutput = norm(branchSpec.normOutput, {architecture_.width});
                branch.normAfter = norm(branchSpec.normAfter, {architecture_.width});
                if (!branchSpec.scale.empty()) branch.scale = tensor(branchSpec.scale, {architecture_.width});
                if (branchSpec.kind == BranchKind::attention) {
                    branch.attention = attention(branchSpec.attention);
                    for (std::size_t part = 0; part < projectionCount; ++part)
                        addProjectionSite(network, branch.attention.projections[part],
                                          {id + (branchSpec.attention.cross ? ".cross_attention." : ".attention.") +
                                               projectionNames[part],
                                           spec.name, static_cast<std::int64_t>(layer)});
                } else {
                    branch.ffn = ffn(branchSpec.ffn, architecture_.width, architecture_.width);
                    branch.site = network.sites.size();
                    network.sites.push_back({id + ".ffn" + (ffns++ > 0 ? std::to_string(ffns) : ""), spec.name,
                                             static_cast<std::int64_t>(layer), architecture_.width,
                                             branchSpec.ffn.neurons, branchSpec.ffn.activation, branchSpec.ffn.gated,
                                             branchSpec.ffn.upActivation});
                }
                block.branches.push_back(std::move(branch));
            }
            if (shared_) checkRoom(*pages_);
            pages_ = shared_;
            stack.blocks.push_back(std::move(block));
            job_.report(++done / blocks, Sentence::tr("loading %1", id));
        }
        stack.finalNorm = norm(spec.finalNorm, {architecture_.width});
        if (spec.finalProjection.present()) {
            const std::int64_t inner = stack.embedding.tokens.size(1);
            stack.finalProjection = linear(spec.finalProjection, inner, architecture_.width);
        }
        network.stacks.push_back(std::move(stack));
    }
    loadOutput(network);
    loaded.unused = unusedTensors();
    return loaded;
}

}  // namespace

LoadedNetwork loadNetwork(const Checkpoint& checkpoint, const ResolvedArchitecture& resolved,
                          const LoadOptions& options, const Job& job) {
    const c10::InferenceMode guard(false);  // plain tensors: training may ask for their gradients
    return Loader(checkpoint, resolved, options, job).load();
}

}  // namespace dynak

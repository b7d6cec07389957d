// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporter/permutation.h"

#include <algorithm>
#include <cstring>

#include "core/architecture/tensor_names.h"
#include "core/base/error.h"

namespace dynak {

namespace {

// Under the names that the architecture uses.
using NamedSlices = std::pair<std::string, SliceOrder>;

void addRows(std::vector<NamedSlices>& slices, const LinearSpec& linear, const std::vector<std::int64_t>& order) {
    const auto part = linear.layout == FusedLayout::single ? 0 : linear.part;
    const std::int64_t offset = part * std::ssize(order);
    slices.push_back({linear.weight, {linear.transposed ? 1U : 0U, offset, order}});
    if (!linear.bias.empty()) slices.push_back({linear.bias, {0, offset, order}});
}

// What moves where the neurons of an FFN are sorted.
std::vector<NamedSlices> slicesOf(const FfnSpec& spec, const std::vector<std::int64_t>& order) {
    std::vector<NamedSlices> slices;
    if (spec.gated) addRows(slices, spec.gate, order);
    addRows(slices, spec.up, order);
    slices.push_back({spec.down.weight, {spec.down.transposed ? 0U : 1U, 0, order}});
    return slices;
}

class Orders {
public:
    void add(const FfnSpec& spec, const ConvertedSite& site) {
        for (auto& [tensor, added] : slicesOf(spec, site.partition->order())) {
            auto& known = orders_[tensor];
            const auto same = std::ranges::find_if(known, [&added = added](const SliceOrder& order) {
                return order.dimension == added.dimension && order.offset == added.offset;
            });
            if (same == known.end())
                known.push_back(std::move(added));
            else if (*same != added)
                throw Error(
                    ErrorCode::badModel,
                    Sentence::tr("The site %1 shares the tensor \"%2\" with another site, but not its partition.",
                                 site.site->id, tensor),
                    Sentence::tr("Give shared layers the same partition, or export with --format partition."));
        }
    }

    // A site that stays dense may share all its tensors with a converted one, or none: else its neurons would be torn
    // apart.
    void checkDense(const FfnSpec& spec, const std::string& site) const {
        for (const auto& [tensor, unordered] : slicesOf(spec, {})) {
            const auto known = orders_.find(tensor);
            if (known == orders_.end()) continue;
            checkAllMove(slicesOf(spec, known->second.front().order), tensor, site);
            return;
        }
    }
    [[nodiscard]] const auto& all() const { return orders_; }

private:
    void checkAllMove(const std::vector<NamedSlices>& slices, const std::string& shared,
                      const std::string& site) const {
        for (const auto& [tensor, order] : slices) {
            const auto known = orders_.find(tensor);
            if (known == orders_.end() || std::ranges::find(known->second, order) == known->second.end())
                throw Error(ErrorCode::badModel,
                            Sentence::tr("The site %1, which stays dense, shares the tensor \"%2\" with a converted "
                                         "site, but not \"%3\".",
                                         site, shared, tensor),
                            Sentence::tr("Convert both sites, or export with --format partition."));
        }
    }

    std::map<std::string, std::vector<SliceOrder>> orders_;
};

std::vector<const FfnSpec*> ffnSpecs(const Architecture& architecture) {
    std::vector<const FfnSpec*> specs;
    for (const auto& stack : architecture.stacks)
        for (const auto& block : stack.blocks)
            for (const auto& branch : block.branches) {
                for (const auto& mlp : branch.attention.mlps)
                    if (mlp.neurons > 0) specs.push_back(&mlp);
                if (branch.kind == BranchKind::ffn) specs.push_back(&branch.ffn);
            }
    return specs;
}

void reorder(Tensor& tensor, const SliceOrder& slices) {
    const auto at = tensor.shape.begin() + static_cast<std::ptrdiff_t>(slices.dimension);
    const auto outer = static_cast<std::size_t>(elementCount({tensor.shape.begin(), at}));
    const auto count = static_cast<std::size_t>(*at);
    const auto slice =
        static_cast<std::size_t>(elementCount({at + 1, tensor.shape.end()})) * bytesPerElement(tensor.type);
    std::vector<std::byte> moved(slices.order.size() * slice);
    for (std::size_t i = 0; i < outer; ++i) {
        std::byte* first = tensor.bytes.data() + (i * count + static_cast<std::size_t>(slices.offset)) * slice;
        for (std::size_t n = 0; n < slices.order.size(); ++n)
            std::memcpy(moved.data() + n * slice, first + static_cast<std::size_t>(slices.order[n]) * slice, slice);
        std::memcpy(first, moved.data(), moved.size());
    }
}

}  // namespace

std::map<std::string, std::vector<SliceOrder>> neuronOrders(const Transformer& model,
                                                            const std::vector<ConvertedSite>& sites) {
    const auto specs = ffnSpecs(model.architecture());
    Orders orders;
    for (const auto& site : sites) orders.add(*specs.at(site.index), site);
    for (std::size_t i = 0; i < specs.size(); ++i)
        if (std::ranges::find(sites, i, &ConvertedSite::index) == sites.end())
            orders.checkDense(*specs[i], model.sites().at(i).id);
    std::map<std::string, std::vector<SliceOrder>> byStoredName;
    // name by name, so that copies of a tensor under another prefix are sorted alike
    for (const auto& stored : model.checkpoint().names()) {
        const TensorNames names({stored}, model.architecture().description);
        const auto found = orders.all().find(names.all().begin()->first);
        if (found != orders.all().end()) byStoredName.emplace(stored, found->second);
    }
    return byStoredName;
}

Tensor reordered(const TensorView& tensor, const std::vector<SliceOrder>& orders) {
    Tensor result{tensor.type, tensor.shape, {tensor.bytes.begin(), tensor.bytes.end()}};
    for (const auto& order : orders) reorder(result, order);
    return result;
}

}  // namespace dynak

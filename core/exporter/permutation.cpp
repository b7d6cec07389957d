// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporter/permutation.h"

#include <algorithm>
#include <cstring>

#include "core/architecture/tensor_names.h"
#include "core/base/error.h"

namespace dynak {

namespace {

// Under the names that the architecture uses.
class Orders {
public:
    void add(const FfnSpec& spec, const ConvertedSite& site) {
        order_ = site.partition->order();
        site_ = site.site->id;
        if (spec.gated) addRows(spec.gate);
        addRows(spec.up);
        addSlices(spec.down.weight, spec.down.transposed ? 0 : 1, 0);
    }
    [[nodiscard]] const auto& all() const { return orders_; }

private:
    void addRows(const LinearSpec& linear) {
        const auto part = linear.layout == FusedLayout::single ? 0 : linear.part;
        const std::int64_t offset = part * std::ssize(order_);
        addSlices(linear.weight, linear.transposed ? 1 : 0, offset);
        if (!linear.bias.empty()) addSlices(linear.bias, 0, offset);
    }
    void addSlices(const std::string& tensor, std::size_t dimension, std::int64_t offset) {
        auto& known = orders_[tensor];
        SliceOrder added{dimension, offset, order_};
        const auto same = std::ranges::find_if(
            known, [&](const auto& order) { return order.dimension == dimension && order.offset == offset; });
        if (same == known.end())
            known.push_back(std::move(added));
        else if (*same != added)
            throw Error(
                ErrorCode::badModel,
                "The site " + site_ + " shares the tensor \"" + tensor + "\" with another site, but not its partition.",
                "Give shared layers the same partition, or export with --format partition.");
    }

    std::map<std::string, std::vector<SliceOrder>> orders_;
    std::vector<std::int64_t> order_;
    std::string site_;
};

std::vector<const FfnSpec*> ffnSpecs(const Architecture& architecture) {
    std::vector<const FfnSpec*> specs;
    for (const auto& stack : architecture.stacks)
        for (const auto& block : stack.blocks)
            for (const auto& branch : block.branches)
                if (branch.kind == BranchKind::ffn) specs.push_back(&branch.ffn);
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

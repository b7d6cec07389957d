// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text_dataset.h"

#include <algorithm>

#include "core/base/error.h"

namespace dynak {

namespace {

struct TextSplit {
    StringList texts;
    StringList pairs;
    std::vector<std::int32_t> labels;
};

class TextDataset final : public Dataset {
public:
    TextDataset(DatasetInfo info, std::vector<TextSplit> splits)
        : Dataset(std::move(info)), splits_(std::move(splits)) {}

    [[nodiscard]] Sample read(const SampleReference& reference) const override {
        const auto& split = splits_.at(static_cast<std::size_t>(reference.split));
        const auto index = static_cast<std::size_t>(reference.index);
        Sample sample;
        sample.text = split.texts.at(index);
        if (split.pairs.size() > 0) sample.pair = split.pairs.at(index);
        sample.label = label(reference);
        return sample;
    }

    [[nodiscard]] std::int64_t label(const SampleReference& reference) const override {
        const auto& labels = splits_.at(static_cast<std::size_t>(reference.split)).labels;
        return labels.empty() ? ignoredLabel : labels.at(static_cast<std::size_t>(reference.index));
    }

private:
    std::vector<TextSplit> splits_;
};

}  // namespace

void TextDatasetBuilder::beginSplit(const SplitFiles& split) {
    splits_.push_back({{split.name, split.role, 0}, {}, {}, {}});
}

void TextDatasetBuilder::add(const TextRow& row, const std::string& origin) {
    auto& split = splits_.back();
    split.texts.add(row.text);
    if (row.pair) split.pairs.add(*row.pair);
    if (row.label) split.labelNumbers.push_back(labels_.add(*row.label, origin, row.line));
    ++split.info.count;
}

std::shared_ptr<const Dataset> TextDatasetBuilder::build(DatasetInfo info, const std::vector<std::string>& labelNames) {
    const bool labelled =
        std::any_of(splits_.begin(), splits_.end(), [](const Split& s) { return !s.labelNumbers.empty(); });
    const LabelClasses classes = labelled ? labels_.classes(labelNames) : LabelClasses{};
    info.labelNames = classes.names;
    info.pairs = !splits_.empty() && std::ranges::all_of(splits_, [](const Split& split) {
        return split.texts.size() > 0 && split.pairs.size() == split.texts.size();
    });
    std::vector<TextSplit> kept;
    for (auto& split : splits_) {
        TextSplit data{std::move(split.texts), std::move(split.pairs), {}};
        std::int64_t without = 0;
        for (const auto number : split.labelNumbers) {
            data.labels.push_back(static_cast<std::int32_t>(classes.ids[static_cast<std::size_t>(number)]));
            without += data.labels.back() == ignoredLabel ? 1 : 0;
        }
        if (without > 0)
            info.notes.push_back(Sentence::tr("%1 of %2 samples of the split %3 have no label; they are not counted.",
                                              without, split.info.count, split.info.name));
        info.splits.push_back(split.info);
        kept.push_back(std::move(data));
    }
    return std::make_shared<TextDataset>(std::move(info), std::move(kept));
}

}  // namespace dynak

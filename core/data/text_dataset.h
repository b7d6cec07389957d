// SPDX-License-Identifier: GPL-3.0-or-later
// Texts with or without pairs and labels, in memory: what tables and JSON lines become.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/dataset.h"
#include "core/data/dataset_format.h"
#include "core/data/labels.h"

namespace dynak {

// Many short strings in one block.
class StringList {
public:
    void add(std::string_view text) {
        characters_ += text;
        ends_.push_back(characters_.size());
    }
    [[nodiscard]] std::size_t size() const { return ends_.size(); }
    [[nodiscard]] std::string_view at(std::size_t index) const {
        const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
        return std::string_view(characters_).substr(begin, ends_[index] - begin);
    }

private:
    std::string characters_;
    std::vector<std::size_t> ends_;
};

// One row of a file; pair and label may be absent.
struct TextRow {
    std::int64_t line = 0;
    std::string_view text;
    const std::string* pair = nullptr;
    const std::string* label = nullptr;
};

class TextDatasetBuilder {
public:
    // Rows that follow belong to this split.
    void beginSplit(const SplitFiles& split);
    // `origin` names the file in errors.
    void add(const TextRow& row, const std::string& origin);
    // `info` gets splits, label names and notes. Throws Error{badData} for an empty split.
    [[nodiscard]] std::shared_ptr<const Dataset> build(DatasetInfo info, const std::vector<std::string>& labelNames);

    struct Split {
        SplitInfo info;
        StringList texts;
        StringList pairs;                        // empty or as many as texts
        std::vector<std::int64_t> labelNumbers;  // of the collector; empty or as many as texts
    };

private:
    std::vector<Split> splits_;
    LabelCollector labels_;
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_names.h"

#include <array>
#include <string_view>
#include <utility>

#include "core/data/dataset_format.h"

namespace dynak {

namespace {

// In the order of preference.
constexpr std::array<std::string_view, 4> textBesidePair = {"sentence1", "premise", "question1", "text1"};
constexpr std::array<std::string_view, 6> pairs = {"sentence2", "hypothesis", "question2",
                                                   "text2",     "text_pair",  "pair"};
constexpr std::array<std::string_view, 12> texts = {"text",    "sentence", "content",   "review",
                                                    "comment", "tweet",    "utterance", "question",
                                                    "input",   "document", "body",      "message"};
constexpr std::array<std::string_view, 11> labels = {"label",    "labels",       "label_name", "class",
                                                     "category", "emotion",      "sentiment",  "intent",
                                                     "target",   "coarse_label", "label_text"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 2> translations = {
    {{"source", "target"}, {"src", "tgt"}}};

template <std::size_t N>
int find(const std::vector<std::string>& names, const std::array<std::string_view, N>& known) {
    for (const auto& wanted : known)
        for (std::size_t i = 0; i < names.size(); ++i)
            if (lowerCase(trimmedName(names[i])) == wanted) return static_cast<int>(i);
    return -1;
}

}  // namespace

std::string trimmedName(const std::string& name) {
    const auto from = name.find_first_not_of(" \t\r");
    if (from == std::string::npos) return {};
    return name.substr(from, name.find_last_not_of(" \t\r") - from + 1);
}

RecognisedColumns recogniseColumns(const std::vector<std::string>& names) {
    RecognisedColumns found;
    for (const auto& [source, target] : translations) {
        found.text = find(names, std::array{source});
        found.pair = find(names, std::array{target});
        if (found.text >= 0 && found.pair >= 0) return found;
    }
    found.pair = find(names, pairs);
    found.text = find(names, textBesidePair);
    if (found.text < 0) found.text = find(names, texts);
    if (found.text < 0) found.pair = -1;
    found.label = find(names, labels);
    return found;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/base/sentence.h"
#include "core/text/models/bpe.h"

namespace dynak {

namespace {

// "left right" or ["left", "right"]
std::array<std::string, 2> readPair(const Section& merges, std::size_t index) {
    const nlohmann::json& entry = merges.value()[index];
    const auto fail = [&]() {
        merges.fail(Sentence::tr("has the entry %1 %2; two tokens were expected", index,
                                 entry.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).substr(0, 60)));
    };
    if (entry.is_string()) {
        const auto& text = entry.get_ref<const std::string&>();
        const auto space = text.find(' ');
        if (space == text.npos || text.find(' ', space + 1) != text.npos) fail();
        return {text.substr(0, space), text.substr(space + 1)};
    }
    if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string() || !entry[1].is_string()) fail();
    return {entry[0].get<std::string>(), entry[1].get<std::string>()};
}

std::vector<BpeMerge> readMerges(const Section& merges, const Vocabulary& vocabulary, const std::string& prefix) {
    if (!merges.value().is_array())
        merges.fail(Sentence::tr("is %1; a list of merges was expected", merges.value().type_name()));
    std::vector<BpeMerge> read;
    read.reserve(merges.value().size());
    for (std::size_t i = 0; i < merges.value().size(); ++i) {
        const nlohmann::json& entry = merges.value()[i];
        if (entry.is_string() && entry.get_ref<const std::string&>().starts_with("#version")) continue;
        auto [left, right] = readPair(merges, i);
        const bool marked = !prefix.empty() && right.size() >= prefix.size();
        std::string merged = left + (marked ? right.substr(prefix.size()) : right);
        for (const std::string& token : {left, right, merged})
            if (!vocabulary.find(token))
                merges.fail(Sentence::tr("has the entry %1 \"%2\" \"%3\", but \"%4\" is not in the vocabulary", i, left,
                                         right, token));
        read.push_back({std::move(left), std::move(right), std::move(merged), static_cast<std::uint32_t>(read.size())});
    }
    return read;
}

}  // namespace

std::unique_ptr<const Model> readBpe(const Section& section) {
    BpeOptions options;
    if (const auto unknown = section.find("unk_token")) options.unknown = unknown->text();
    options.continuingPrefix = section.text("continuing_subword_prefix", "");
    options.wordSuffix = section.text("end_of_word_suffix", "");
    options.fuseUnknown = section.flag("fuse_unk", false);
    options.byteFallback = section.flag("byte_fallback", false);
    options.ignoreMerges = section.flag("ignore_merges", false);
    options.origin = section.file();
    Vocabulary vocabulary = Vocabulary::read(section.at("vocab"));
    const auto merges = readMerges(section.at("merges"), vocabulary, options.continuingPrefix);
    return std::make_unique<Bpe>(std::move(vocabulary), merges, std::move(options));
}

}  // namespace dynak

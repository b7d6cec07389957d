// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <utility>

#include "core/base/error.h"
#include "core/base/random.h"

namespace dynak {

namespace {

struct RoleWord {
    std::string_view word;
    SplitRole role;
};

constexpr std::array roleWords = {
    RoleWord{"train", SplitRole::train},           RoleWord{"training", SplitRole::train},
    RoleWord{"val", SplitRole::validation},        RoleWord{"valid", SplitRole::validation},
    RoleWord{"validation", SplitRole::validation}, RoleWord{"dev", SplitRole::validation},
    RoleWord{"eval", SplitRole::validation},       RoleWord{"test", SplitRole::test},
    RoleWord{"testing", SplitRole::test},          RoleWord{"t10k", SplitRole::test},
};

bool isWordPart(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

}  // namespace

SplitRole splitRole(std::string_view name) {
    for (std::size_t from = 0; from < name.size();) {
        if (!isWordPart(name[from])) {
            ++from;
            continue;
        }
        std::size_t to = from;
        std::string word;
        while (to < name.size() && isWordPart(name[to]))
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(name[to++])));
        for (const auto& entry : roleWords)
            if (entry.word == word) return entry.role;
        from = to;
    }
    return SplitRole::other;
}

namespace {

std::string thousands(std::int64_t value) {
    std::string text = std::to_string(value);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

std::string percent(double share) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%g %%", share * 100);
    return text.data();
}

Sentence noun(const DatasetInfo& info) {
    switch (info.kind) {
        case DatasetKind::texts: return Sentence::tr("texts");
        case DatasetKind::runningText: return Sentence::tr("documents");
        case DatasetKind::images: return Sentence::tr("images");
    }
    return Sentence::tr("samples");
}

void appendSplit(const DatasetInfo& info, std::size_t split, std::vector<SampleReference>& samples) {
    for (std::int64_t i = 0; i < info.splits[split].count; ++i)
        samples.push_back({static_cast<std::int32_t>(split), i});
}

SplitView wholeSplit(const Dataset& dataset, std::size_t split) {
    const auto& info = dataset.info();
    SplitView view{info.splits[split].name, {}, {}};
    appendSplit(info, split, view.samples);
    view.sentence =
        Sentence::tr("All %1 %2 of the split %3.", thousands(info.splits[split].count), noun(info), view.name);
    return view;
}

// Moves a cut to the start of the next line so that no word is torn; at most 4,096 bytes on, else to the next
// character.
std::int64_t lineStart(const std::string& text, std::int64_t cut) {
    const auto at = static_cast<std::size_t>(cut);
    const auto lineEnd = text.find('\n', at);
    if (lineEnd != std::string::npos && lineEnd - at < 4096) return static_cast<std::int64_t>(lineEnd) + 1;
    std::size_t next = at;
    while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xc0U) == 0x80U) ++next;
    return static_cast<std::int64_t>(next);
}

struct Division {
    SplitView fitting;
    SplitView measuring;
};

// Running text: the end of the whole is held out. The cut falls into one document, whose two parts go to both sides.
void divideText(const Dataset& dataset, std::size_t split, Division& division) {
    const auto& info = dataset.info();
    std::vector<SampleReference> documents;
    appendSplit(info, split, documents);
    std::int64_t total = 0;
    for (const auto& document : documents) total += dataset.documentBytes(document);
    std::int64_t left = std::llround(static_cast<double>(total) * (1 - info.heldOutShare));
    for (auto document : documents) {
        const std::int64_t size = dataset.documentBytes(document);
        if (left >= size) {
            division.fitting.samples.push_back(document);
        } else if (left <= 0) {
            division.measuring.samples.push_back(document);
        } else {
            const std::int64_t cut = lineStart(dataset.read(document).text, left);
            auto first = document;
            first.end = cut;
            division.fitting.samples.push_back(first);
            document.begin = cut;
            if (cut < size) division.measuring.samples.push_back(document);
        }
        left -= size;
    }
    division.fitting.sentence =
        Sentence::tr("The first %1 of the only split %2 (%3 bytes, cut at a line); the rest is kept for measuring.",
                     percent(1 - info.heldOutShare), info.splits[split].name, thousands(total));
    division.measuring.sentence =
        Sentence::tr("The last %1 of the only split %2 (%3 bytes, cut at a line), on which nothing was fitted.",
                     percent(info.heldOutShare), info.splits[split].name, thousands(total));
}

void divideSamples(const DatasetInfo& info, std::size_t split, Division& division) {
    const std::int64_t count = info.splits[split].count;
    const auto held = std::clamp<std::int64_t>(std::llround(static_cast<double>(count) * info.heldOutShare), 1,
                                               std::max<std::int64_t>(count - 1, 1));
    auto order = Random(info.seed).permutation(count);
    std::sort(order.begin(), order.begin() + held);
    std::sort(order.begin() + held, order.end());
    for (std::int64_t i = 0; i < count; ++i)
        (i < held ? division.measuring : division.fitting)
            .samples.push_back({static_cast<std::int32_t>(split), order[static_cast<std::size_t>(i)]});
    division.fitting.sentence = Sentence::tr(
        "%1 of the %2 %3 of the only split %4, drawn with seed %5; the other %6 are kept for measuring.",
        thousands(count - held), thousands(count), noun(info), info.splits[split].name, info.seed, thousands(held));
    division.measuring.sentence =
        Sentence::tr("%1 of the %2 %3 of the only split %4, drawn with seed %5, on which nothing was fitted.",
                     thousands(held), thousands(count), noun(info), info.splits[split].name, info.seed);
}

Division divide(const Dataset& dataset, std::size_t split) {
    Division division;
    division.fitting.name = "fitting";
    division.measuring.name = "measuring";
    if (dataset.info().kind == DatasetKind::runningText)
        divideText(dataset, split, division);
    else
        divideSamples(dataset.info(), split, division);
    if (division.fitting.samples.empty() || division.measuring.samples.empty())
        throw Error(
            ErrorCode::badData,
            Sentence::tr(
                "%1: the only split %2 is too small to be divided into a part to fit on and a part to measure on.",
                dataset.info().path, dataset.info().splits[split].name),
            Sentence::tr("Give more data, or a second split."));
    return division;
}

std::optional<std::size_t> firstOf(const DatasetInfo& info, std::initializer_list<SplitRole> roles) {
    for (const auto role : roles)
        for (std::size_t i = 0; i < info.splits.size(); ++i)
            if (info.splits[i].role == role && info.splits[i].count > 0) return i;
    return std::nullopt;
}

// The splits to fit and to measure on; the same number twice means: divide it.
std::pair<std::size_t, std::size_t> chooseSplits(const DatasetInfo& info) {
    const auto fitting =
        firstOf(info, {SplitRole::train, SplitRole::validation, SplitRole::other, SplitRole::test}).value_or(0);
    auto measuring =
        firstOf(info, {SplitRole::test, SplitRole::validation, SplitRole::other, SplitRole::train}).value_or(0);
    if (measuring == fitting && info.splits.size() > 1) {
        for (std::size_t i = 0; i < info.splits.size(); ++i)
            if (i != fitting && info.splits[i].count > 0) measuring = i;
    }
    return {fitting, measuring};
}

}  // namespace

SplitView fittingSplit(const Dataset& dataset) {
    const auto [fitting, measuring] = chooseSplits(dataset.info());
    return fitting == measuring ? divide(dataset, fitting).fitting : wholeSplit(dataset, fitting);
}

SplitView measuringSplit(const Dataset& dataset) {
    const auto [fitting, measuring] = chooseSplits(dataset.info());
    return fitting == measuring ? divide(dataset, fitting).measuring : wholeSplit(dataset, measuring);
}

SplitView evaluationSplit(const Dataset& dataset) {
    return wholeSplit(dataset, chooseSplits(dataset.info()).second);
}

SplitView selectSplit(const Dataset& dataset, std::string_view name) {
    const auto& info = dataset.info();
    for (std::size_t i = 0; i < info.splits.size(); ++i)
        if (info.splits[i].name == name) return wholeSplit(dataset, i);
    if (name == "fitting") return fittingSplit(dataset);
    if (name == "measuring") return measuringSplit(dataset);
    if (name == "all") {
        SplitView view{"all", {}, {}};
        for (std::size_t i = 0; i < info.splits.size(); ++i) appendSplit(info, i, view.samples);
        view.sentence = Sentence::tr("All %1 %2 of all splits.",
                                     thousands(static_cast<std::int64_t>(view.samples.size())), noun(info));
        return view;
    }
    const SplitRole role = splitRole(name);
    for (std::size_t i = 0; i < info.splits.size(); ++i)
        if (role != SplitRole::other && info.splits[i].role == role) return wholeSplit(dataset, i);
    std::string known;
    for (const auto& split : info.splits) known += (known.empty() ? "" : ", ") + split.name;
    throw Error(ErrorCode::notFound, Sentence::tr("%1 has no split \"%2\".", info.path, name),
                Sentence::tr("Its splits: %1, and always: all, fitting, measuring.", known));
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// Sentence pairs in two files of as many lines: train.en and train.de. A line of the one belongs to the same line of
// the other.
#include <algorithm>
#include <map>
#include <set>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/data/byte_file.h"
#include "core/data/dataset_format.h"
#include "core/data/text_dataset.h"

namespace dynak {

namespace fs = std::filesystem;

namespace {

struct Sides {
    std::string source, target;  // endings without the dot: "en", "de"
    bool guessed = false;
};

std::string ending(const fs::path& file) {
    const std::string kind = extension(file);
    return kind.empty() ? kind : kind.substr(1);
}

// The file's path without ".gz" and without what says its language.
std::string stemOf(const fs::path& file) {
    fs::path stem = lowerCase(file.extension().string()) == ".gz" ? fs::path(file).replace_extension() : file;
    return stem.replace_extension().string();
}

// A language's code or what people write in its place.
bool looksLikeSide(const std::string& name) {
    static const std::set<std::string> others{"txt", "text", "raw", "tokens", "csv",   "tsv", "json", "png",
                                              "jpg", "jpeg", "bmp", "gif",    "jsonl", "bin", "md"};
    return name.size() >= 2 && name.size() <= 8 && !others.contains(name) &&
           std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == '-'; });
}

// Which of two endings is the source: as their names say, else English, else the first by the alphabet.
Sides ordered(std::string first, std::string second) {
    for (const char* name : {"src", "source"})
        if (second == name) std::swap(first, second);
    for (const char* name : {"tgt", "trg", "target"})
        if (first == name) std::swap(first, second);
    const bool said = first == "src" || first == "source" || second == "tgt" || second == "trg" || second == "target";
    if (!said && second == "en") std::swap(first, second);
    return {first, second, !said};
}

// The two endings of the files, if every file has one of two and both stand beside each other at least once.
std::optional<Sides> recognise(const DatasetSource& source) {
    const DatasetDescription& description = source.description;
    if (description.source && description.target) return Sides{*description.source, *description.target, false};
    std::map<std::string, std::set<std::string>> byStem;
    std::set<std::string> endings;
    for (const auto& file : source.files) {
        const std::string side = ending(file);
        if (!looksLikeSide(side)) return std::nullopt;
        endings.insert(side);
        byStem[stemOf(file)].insert(side);
    }
    const bool paired = std::ranges::any_of(byStem, [](const auto& entry) { return entry.second.size() == 2; });
    if (endings.size() != 2 || !paired) return std::nullopt;
    return ordered(*endings.begin(), *endings.rbegin());
}

std::vector<std::string> linesOf(const fs::path& file) {
    const std::string text = readPlainOrGzip(file);
    std::vector<std::string> lines;
    for (std::size_t at = text.starts_with("\xef\xbb\xbf") ? 3 : 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string line = text.substr(at, end - at);
        if (line.ends_with('\r')) line.pop_back();
        if (line.find_first_not_of(" \t") == std::string::npos)
            throw Error(ErrorCode::badData,
                        Sentence::tr("%1 line %2 is empty; a sentence was expected.", file, lines.size() + 1),
                        Sentence::tr("Take the line out of both files."));
        lines.push_back(std::move(line));
        at = end + 1;
    }
    if (lines.empty())
        throw Error(ErrorCode::badData, Sentence::tr("%1 is empty.", file),
                    Sentence::tr("Give a file with one sentence a line."));
    return lines;
}

// The file with the other sentences of each pair, beside `file`.
fs::path partnerOf(const fs::path& root, const fs::path& file, const std::string& wanted) {
    const std::string name = stemOf(file) + "." + wanted;
    for (const auto& other : {name, name + ".gz"})
        if (fs::exists(root / other)) return root / other;
    throw Error(ErrorCode::notFound,
                Sentence::tr("%1 has no %2 beside it with the other sentence of each pair.", root / file, name),
                Sentence::tr("Add the file, or take this one away."));
}

void addPairs(const DatasetSource& source, const fs::path& file, const Sides& sides, Hasher& hasher,
              TextDatasetBuilder& builder) {
    const fs::path first = source.root / file;
    const fs::path second = partnerOf(source.root, file, sides.target);
    const std::vector<std::string> sentences = linesOf(first);
    const std::vector<std::string> translations = linesOf(second);
    if (sentences.size() != translations.size())
        throw Error(
            ErrorCode::badData,
            Sentence::tr("%1 has %2 lines and %3 has %4; each line of the one belongs to the same line of the other.",
                         first, sentences.size(), second, translations.size()),
            Sentence::tr("Find where they part, e.g. with paste, and add or remove what is missing."));
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        hasher.add(sentences[i]).add(translations[i]);
        builder.add({static_cast<std::int64_t>(i) + 1, sentences[i], &translations[i], nullptr}, first.string());
    }
}

}  // namespace

bool isAlignedFiles(const DatasetSource& source) {
    return !source.singleFile && recognise(source).has_value();
}

std::shared_ptr<const Dataset> openAlignedFiles(const DatasetSource& source, DatasetInfo info, const Job& job) {
    const Sides sides = *recognise(source);
    std::vector<fs::path> sources;
    for (const auto& file : source.files)
        if (ending(file) == sides.source) sources.push_back(file);
    for (const auto& file : source.files)
        if (ending(file) == sides.target) (void)partnerOf(source.root, file, sides.source);
    TextDatasetBuilder builder;
    Hasher hasher;
    hasher.add(source.description.contentHash).add(sides.source).add(sides.target);
    for (const auto& split : groupBySplit(source, sources, info.notes)) {
        builder.beginSplit(split);
        hasher.add(split.name);
        for (const auto& path : split.paths) {
            job.throwIfStopped();
            if (ending(path) == sides.target) continue;  // dataset.json may list both
            addPairs(source, path, sides, hasher, builder);
        }
    }
    info.contentHash = hasher.digest();
    info.format = "sentence pairs (" + sides.source + " to " + sides.target + ")";
    if (sides.guessed)
        info.notes.push_back(
            Sentence::tr("The pairs go from %1 to %2; for the other way say \"source\" and \"target\" in dataset.json.",
                         sides.source, sides.target));
    return builder.build(std::move(info), {});
}

}  // namespace dynak

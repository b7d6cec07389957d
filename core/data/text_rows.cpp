// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text_rows.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <utility>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace dynak {

namespace {

// The special tokens that a tokenizer puts before and after a text.
struct Specials {
    std::vector<std::int64_t> before;
    std::vector<std::int64_t> after;
};

bool standsAt(const std::vector<std::int64_t>& ids, std::size_t at, const std::vector<std::int64_t>& part) {
    return at + part.size() <= ids.size() &&
           std::equal(part.begin(), part.end(), ids.begin() + static_cast<std::ptrdiff_t>(at));
}

// The first place from `from` on where `part` stands in `ids`; ids.size() if there is none.
std::size_t findPart(const std::vector<std::int64_t>& ids, const std::vector<std::int64_t>& part, std::size_t from) {
    for (std::size_t at = from; at + part.size() <= ids.size(); ++at)
        if (standsAt(ids, at, part)) return at;
    return ids.size();
}

Specials findSpecials(const Tokenizer& tokenizer) {
    const auto plain = tokenizer.encode("a", EncodeOptions{false}).ids;
    const auto whole = tokenizer.encode("a").ids;
    const std::size_t at = findPart(whole, plain, 0);
    if (at == whole.size()) return {};
    const auto begin = whole.begin() + static_cast<std::ptrdiff_t>(at);
    return {{whole.begin(), begin}, {begin + static_cast<std::ptrdiff_t>(plain.size()), whole.end()}};
}

void eraseTokens(Encoding& encoding, std::size_t from, std::size_t to) {
    const auto cut = [&](auto& values) {
        if (values.size() < to) return;
        values.erase(values.begin() + static_cast<std::ptrdiff_t>(from),
                     values.begin() + static_cast<std::ptrdiff_t>(to));
    };
    cut(encoding.tokens);
    cut(encoding.typeIds);
    cut(encoding.ids);
}

// What is left of two texts that share `room` tokens: the longer one gives first, then both get half.
std::pair<std::size_t, std::size_t> shareRoom(std::size_t first, std::size_t second, std::size_t room) {
    const bool swapped = first > second;
    std::size_t shorter = std::min(first, second);
    std::size_t longer = shorter > room ? shorter : std::max(shorter, room - shorter);
    if (shorter + longer > room) {
        shorter = room / 2;
        longer = shorter + room % 2;
    }
    return swapped ? std::pair(longer, shorter) : std::pair(shorter, longer);
}

}  // namespace

Encoding encodeSample(const Sample& sample, const Tokenizer& tokenizer, std::int64_t maxLength, bool& cut) {
    const bool paired = !sample.pair.empty();
    Encoding whole = paired ? tokenizer.encode(sample.text, sample.pair) : tokenizer.encode(sample.text);
    const auto most = static_cast<std::size_t>(maxLength);
    cut = maxLength > 0 && whole.ids.size() > most;
    if (!cut) return whole;
    const auto first = tokenizer.encode(sample.text, EncodeOptions{false}).ids;
    const auto second = paired ? tokenizer.encode(sample.pair, EncodeOptions{false}).ids : std::vector<std::int64_t>{};
    const std::size_t firstAt = findPart(whole.ids, first, 0);
    const std::size_t secondAt =
        paired ? findPart(whole.ids, second, std::min(firstAt + first.size(), whole.ids.size())) : 0;
    const std::size_t specials = whole.ids.size() - std::min(first.size() + second.size(), whole.ids.size());
    if (firstAt == whole.ids.size() || secondAt == whole.ids.size() || specials >= most) {
        // the post-processor changed the tokens themselves: keep the start and the last token
        eraseTokens(whole, most - 1, whole.ids.size() - 1);
        return whole;
    }
    const std::size_t room = most - specials;
    const auto [keepFirst, keepSecond] =
        paired ? shareRoom(first.size(), second.size(), room) : std::pair(room, std::size_t{0});
    if (keepSecond < second.size()) eraseTokens(whole, secondAt + keepSecond, secondAt + second.size());
    if (keepFirst < first.size()) eraseTokens(whole, firstAt + keepFirst, firstAt + first.size());
    return whole;
}

namespace {

std::string withCommas(std::int64_t value) {
    std::string text = std::to_string(value);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

void append(TokenRows& rows, const Encoding& encoding) {
    for (const auto id : encoding.ids) rows.ids.push_back(static_cast<std::int32_t>(id));
    const bool typed =
        std::any_of(encoding.typeIds.begin(), encoding.typeIds.end(), [](auto type) { return type != 0; });
    if (typed || !rows.typeIds.empty()) {
        rows.typeIds.resize(rows.ids.size() - encoding.ids.size(), 0);
        for (std::size_t i = 0; i < encoding.ids.size(); ++i)
            rows.typeIds.push_back(i < encoding.typeIds.size() ? static_cast<std::uint8_t>(encoding.typeIds[i]) : 0);
    }
    rows.ends.push_back(static_cast<std::int64_t>(rows.ids.size()));
}

// The texts that `choose` makes of each sample and its number in the split; `what` they are, in notes.
TokenRows tokenizeEach(const Dataset& dataset, const SplitView& split, const Tokenizer& tokenizer,
                       const BatchingOptions& options, const Sentence& what,
                       const std::function<Sample(Sample sample, std::size_t number)>& choose, const Job& job) {
    constexpr std::int64_t block = 4096;  // samples between two looks at the job
    const auto count = static_cast<std::int64_t>(split.samples.size());
    const Sentence phase = Sentence::tr("tokenising %1 %2", withCommas(count), what);
    TokenRows rows;
    std::atomic<std::int64_t> cuts = 0;
    for (std::int64_t from = 0; from < count; from += block) {
        job.throwIfStopped();
        job.report(static_cast<double>(from) / static_cast<double>(count), phase);
        std::vector<Encoding> encodings(static_cast<std::size_t>(std::min(block, count - from)));
        parallelFor(static_cast<std::int64_t>(encodings.size()), options.threads,
                    [&](std::int64_t begin, std::int64_t end) {
                        for (std::int64_t i = begin; i < end; ++i) {
                            bool cut = false;
                            const auto number = static_cast<std::size_t>(from + i);
                            encodings[static_cast<std::size_t>(i)] = encodeSample(
                                choose(dataset.read(split.samples[number]), number), tokenizer, options.maxLength, cut);
                            cuts += cut ? 1 : 0;
                        }
                    });
        for (const auto& encoding : encodings) append(rows, encoding);
    }
    if (cuts > 0)
        rows.notes.push_back(Sentence::tr("%1 of %2 %3 were cut to %4 tokens.", withCommas(cuts), withCommas(count),
                                          what, withCommas(options.maxLength)));
    return rows;
}

// One of a pair's two texts. Throws where it has no words.
Sample side(const Dataset& dataset, const SplitView& split, std::size_t number, std::string text,
            const Sentence& what) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        throw Error(
            ErrorCode::badData,
            Sentence::tr("%1: sample %2 of the split %3 has no %4.", dataset.info().path,
                         withCommas(split.samples[number].index + 1), split.name, what),
            Sentence::tr("A model that translates needs pairs of sentences; docs/data.md says how they are told."));
    Sample sample;
    sample.text = std::move(text);
    return sample;
}

}  // namespace

TokenRows tokenizeTexts(const Dataset& dataset, const SplitView& split, const Tokenizer& tokenizer,
                        const BatchingOptions& options, const Job& job) {
    const Sentence what = Sentence::tr("source");
    const auto choose = [&](Sample sample, std::size_t number) {
        return options.decoderStart ? side(dataset, split, number, std::move(sample.text), what) : sample;
    };
    return tokenizeEach(dataset, split, tokenizer, options,
                        options.decoderStart ? Sentence::tr("sources") : Sentence::tr("texts"), choose, job);
}

TokenRows tokenizeTargets(const Dataset& dataset, const SplitView& split, const BatchingOptions& options,
                          const Job& job) {
    const Sentence what = Sentence::tr("target");
    const auto choose = [&](Sample sample, std::size_t number) {
        return side(dataset, split, number, std::move(sample.pair), what);
    };
    return tokenizeEach(dataset, split, *options.targetTokenizer, options, Sentence::tr("targets"), choose, job);
}

namespace {

// Cuts one document's tokens into windows of `text` tokens every `stride`, each with `specials` around it.
void cutWindows(std::span<const std::int64_t> ids, std::int64_t text, std::int64_t stride, const Specials& specials,
                WindowRows& windows) {
    const auto count = static_cast<std::int64_t>(ids.size());
    for (std::int64_t start = 0, seen = 0; seen < count; start += stride) {
        const std::int64_t end = std::min(start + text, count);
        auto& rows = windows.rows;
        const auto put = [&](auto begin, auto stop) {
            for (; begin != stop; ++begin) rows.ids.push_back(static_cast<std::int32_t>(*begin));
        };
        put(specials.before.begin(), specials.before.end());
        put(ids.begin() + start, ids.begin() + end);
        put(specials.after.begin(), specials.after.end());
        rows.ends.push_back(static_cast<std::int64_t>(rows.ids.size()));
        const std::int64_t known = std::max<std::int64_t>(seen - start, 0);
        windows.known.push_back(known == 0 ? 0 : known + static_cast<std::int64_t>(specials.before.size()));
        seen = end;
    }
}

}  // namespace

WindowRows tokenizeWindows(const Dataset& dataset, const SplitView& split, const Tokenizer& tokenizer,
                           const BatchingOptions& options, const Job& job) {
    const Specials specials = findSpecials(tokenizer);
    WindowSpecials policy = options.specials;
    if (policy == WindowSpecials::automatic)
        policy = specials.after.empty() ? WindowSpecials::onceADocument : WindowSpecials::everyWindow;
    const Specials around = policy == WindowSpecials::everyWindow ? specials : Specials{};
    const std::int64_t length = options.windowLength > 0 ? options.windowLength
                                : options.maxLength > 0  ? options.maxLength
                                                         : 512;
    const std::int64_t text = length - static_cast<std::int64_t>(around.before.size() + around.after.size());
    const std::int64_t stride = options.stride > 0 ? std::min(options.stride, text) : text;
    if (text < 1)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("A window of %1 tokens has no room for text beside its %2 special tokens.", length,
                                 length - text),
                    Sentence::tr("Choose longer windows."));
    if (options.maxLength > 0 && length > options.maxLength)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("Windows of %1 tokens were asked for, but the model takes at most %2.", length,
                                 options.maxLength),
                    Sentence::tr("Choose shorter windows."));
    const Sentence phase = Sentence::tr("tokenising the text");
    WindowRows windows;
    for (std::size_t i = 0; i < split.samples.size(); ++i) {
        job.throwIfStopped();
        job.report(static_cast<double>(i) / static_cast<double>(split.samples.size()), phase);
        const auto sample = dataset.read(split.samples[i]);
        const auto ids = tokenizer.encode(sample.text, EncodeOptions{policy == WindowSpecials::onceADocument}).ids;
        cutWindows(ids, text, stride, around, windows);
    }
    return windows;
}

}  // namespace dynak

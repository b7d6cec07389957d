// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/source_text.h"

#include <algorithm>

#include "core/architecture/architecture.h"
#include "core/base/error.h"

namespace dynak {

namespace {

// ">>deu<<" at the very start; empty where there is none.
std::string languageMark(const std::string& text) {
    constexpr std::size_t longest = 24;
    const auto end = text.find("<<");
    if (!text.starts_with(">>") || end == std::string::npos || end + 2 > longest) return {};
    const auto letter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    };
    const bool named =
        end > 2 && std::all_of(text.begin() + 2, text.begin() + static_cast<std::ptrdiff_t>(end), letter);
    return named ? text.substr(0, end + 2) : std::string();
}

// The marks of a vocabulary, a few of them: ">>deu<<, >>fra<<, …".
std::string knownMarks(const Tokenizer& tokenizer) {
    constexpr int most = 8;
    std::string list;
    int found = 0;
    for (std::int64_t id = 0; id < tokenizer.vocabularySize(); ++id) {
        const std::string token = tokenizer.tokenOf(id);
        if (languageMark(token) != token || token.empty()) continue;
        if (++found > most) return list + ", …";
        list += (list.empty() ? "" : ", ") + token;
    }
    return list;
}

}  // namespace

std::vector<std::int64_t> sourceIds(const Tokenizer& tokenizer, const Architecture& architecture,
                                    const std::string& text, const Sentence& where) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        throw Error(ErrorCode::badData, Sentence::tr("%1 is empty; there is nothing to translate.", where),
                    Sentence::tr("Remove it, or give it a sentence."));
    if (const std::string mark = languageMark(text); !mark.empty() && !tokenizer.idOf(mark)) {
        const std::string known = knownMarks(tokenizer);
        throw Error(ErrorCode::badData,
                    Sentence::tr("%1 asks for the language %2, which the model does not know.", where, mark),
                    known.empty() ? Sentence::tr("The model translates into one language and takes no mark.")
                                  : Sentence::tr("It knows %1.", known));
    }
    auto ids = tokenizer.encode(text, {true, false}).ids;
    if (architecture.context > 0 && static_cast<std::int64_t>(ids.size()) > architecture.context)
        throw Error(
            ErrorCode::badData,
            Sentence::tr("%1 has %2 tokens; the model has positions for %3.", where, ids.size(), architecture.context),
            Sentence::tr("Split it into shorter sentences."));
    return ids;
}

}  // namespace dynak

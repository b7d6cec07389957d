// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <set>

#include "core/demo/lexicon.h"
#include "core/demo/translation.h"

namespace dynak {

namespace {

using namespace lexicon;

// Every spelling of a German article or pronoun.
void addForms(const std::function<void(std::string)>& add, Word stem, const Endings& endings) {
    for (const auto& row : endings)
        for (const Word ending : row) {
            add(joined(stem, ending));
            add(capital(joined(stem, ending)));
        }
}

bool isProper(const std::string& word) {
    const auto isOf = [&](const auto& list) {
        return std::ranges::find(list, Word(word), &TwoWords::english) != list.end();
    };
    return isOf(days) || isOf(monthsOfYear) || std::ranges::find(firstNames, Word(capital(word))) != firstNames.end();
}

}  // namespace

std::vector<std::string> translationVocabulary() {
    std::vector<std::string> words{"<pad>", "</s>", "<unk>"};
    std::set<std::string, std::less<>> known(words.begin(), words.end());
    const auto add = [&](const std::string& word) {
        if (known.insert(word).second) words.push_back(word);
    };
    const auto addPhrase = [&](Word phrase) {
        std::vector<std::string> parts;
        say(parts, phrase);
        std::ranges::for_each(parts, add);
    };
    const auto addBoth = [&](const auto& list) {
        for (const TwoWords& row : list) {
            addPhrase(row.english);
            addPhrase(row.german);
        }
    };
    for (const char* word : glue) add(word);
    for (const char* word : starters) add(capital(word));
    for (const Determiner& row : singulars) {
        add(std::string(row.english));
        addForms(add, row.german, *row.own);
    }
    for (const PluralDeterminer& row : plurals) {
        add(std::string(row.english));
        add(std::string(row.german));
        add(capital(std::string(row.german)));
    }
    for (const Modal& row : modals)
        for (const Word word : {row.singular, row.plural, row.germanSingular, row.germanPlural}) addPhrase(word);
    const auto addNouns = [&](const auto& list) {
        for (const TwoNoun& noun : list)
            for (const Word word : {noun.singular, noun.plural, noun.german, noun.germanPlural}) addPhrase(word);
    };
    addNouns(people), addNouns(things);
    for (const TwoVerb& verb : verbs) {
        for (const Word word : {verb.singular, verb.plural, verb.participle, verb.germanSingular, verb.germanPlural})
            add(std::string(word));
        for (const Word word : {verb.behind, verb.particle}) addPhrase(word);
        for (const Word word : {verb.germanSingular, verb.germanPlural, verb.germanParticiple})
            add(joined(verb.particle, word));
    }
    for (const TwoWords& row : adjectives)
        for (const Word ending : {"", "e", "en", "er", "es"}) add(joined(row.german, ending));
    addBoth(adjectives), addBoth(adverbs), addBoth(places), addBoth(sayings), addBoth(days), addBoth(monthsOfYear);
    addBoth(smallNumbers), addBoth(tens), addBoth(ordinals);
    for (const Word name : firstNames) {
        add(std::string(name));
        add(lower(std::string(name)));
    }
    for (std::size_t number = 2; number < 100; ++number) add(germanNumber(number));
    for (std::size_t day = 1; day <= 28; ++day) add(germanOrdinal(day));
    return words;
}

nlohmann::json translationTokenizer(TextSide side) {
    nlohmann::json vocabulary = nlohmann::json::object(), added = nlohmann::json::array();
    const auto words = translationVocabulary();
    for (std::size_t id = 0; id < words.size(); ++id) vocabulary[words[id]] = id;
    for (const std::int64_t id : {padToken, endToken, unknownToken})
        added.push_back({{"id", id},
                         {"content", words[static_cast<std::size_t>(id)]},
                         {"single_word", false},
                         {"lstrip", false},
                         {"rstrip", false},
                         {"normalized", false},
                         {"special", true}});
    const std::string& end = words[endToken];
    const nlohmann::json pieces{{{"Sequence", {{"id", "A"}, {"type_id", 0}}}},
                                {{"SpecialToken", {{"id", end}, {"type_id", 0}}}}};
    nlohmann::json normalizer;
    if (side == TextSide::source) normalizer = {{"type", "Lowercase"}};
    return {{"version", "1.0"},
            {"truncation", nullptr},
            {"padding", nullptr},
            {"added_tokens", added},
            {"normalizer", normalizer},
            {"pre_tokenizer", {{"type", "Whitespace"}}},
            {"post_processor",
             {{"type", "TemplateProcessing"},
              {"single", pieces},
              {"pair", pieces},
              {"special_tokens", {{end, {{"id", end}, {"ids", {endToken}}, {"tokens", {end}}}}}}}},
            {"decoder", {{"type", "WordPiece"}, {"prefix", "##"}, {"cleanup", true}}},
            {"model", {{"type", "WordLevel"}, {"vocab", vocabulary}, {"unk_token", words[unknownToken]}}}};
}

std::string asText(const std::vector<std::string>& tokens) {
    std::string text;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string& word = tokens[i];
        const bool close = word == "." || word == "," || word == "-" || (i > 0 && tokens[i - 1] == "-");
        if (i > 0 && !close) text += ' ';
        text += i == 0 || isProper(word) ? capital(word) : word;
    }
    return text;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/grammar.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>
#include <sstream>

#include "core/demo/words.h"

namespace dynak {

namespace {

// Writes one story and keeps account of its choices.
class Teller {
public:
    explicit Teller(Random& random) : random_(random), topic_(topics[pick(topics.size())]) {}

    Story tell() {
        opening();
        const std::size_t sentences = 3 + pick(4);
        for (std::size_t i = 0; i < sentences; ++i) sentence();
        closing();
        return std::move(story_);
    }

private:
    std::size_t pick(std::size_t count) {
        story_.nats += std::log(static_cast<double>(count));
        return static_cast<std::size_t>(random_.below(static_cast<std::int64_t>(count)));
    }
    bool chance(double probability) {
        const bool hit = random_.uniform() < probability;
        story_.nats -= std::log(hit ? probability : 1 - probability);
        return hit;
    }
    template <class List>
    const auto& oneOf(const List& list) {
        return list[pick(list.size())];
    }
    // Words with spaces between them.
    void say(Word words) {
        std::istringstream stream{std::string(words)};
        for (std::string word; stream >> word;) story_.tokens.push_back(word);
    }
    void say(std::size_t number) { story_.tokens.push_back(std::to_string(number)); }
    void stop() { say("."); }

    void opening() {
        say("on");
        say(1 + pick(daysOfMonth));
        say(oneOf(months));
        say(std::size_t{firstYear} + pick(std::size_t{lastYear} - firstYear + 1));
        say(",");
        woman_ = chance(0.5);
        name_ = woman_ ? oneOf(women) : oneOf(men);
        say(name_);
        say("went to the");
        say(oneOf(topic_.places));
        stop();
        weekday_ = pick(weekdays.size());
        say("it was a");
        say(weekdays[weekday_]);
        stop();
        colour_ = oneOf(colours);
        thing_ = oneOf(topic_.things).singular;
        say(woman_ ? "she" : "he");
        say("brought a");
        say(colour_);
        say(thing_);
        stop();
    }

    void closing() {
        say("at the end of the day ,");
        say(name_);
        say("went home with the");
        say(colour_);
        say(thing_);
        stop();
    }

    void sentence() {
        if (chance(0.15)) {
            say(oneOf(idioms));
            say(",");
        }
        switch (pick(5)) {
            case 0: reported(); break;
            case 1: sum(); break;
            case 2: nextDay(); break;
            default: clause(); break;
        }
        stop();
    }

    // "the young baker who the sailors see bakes two warm loaves slowly"
    void clause() {
        bool plural = false;
        if (chance(0.25)) {
            say(woman_ ? "she" : "he");
        } else {
            plural = chance(0.5);
            say("the");
            if (chance(0.3)) say(oneOf(topic_.adjectives));
            const NounForms& person = oneOf(topic_.people);
            say(plural ? person.plural : person.singular);
            if (chance(0.3)) relative();
        }
        predicate(plural);
        if (chance(0.3)) say(oneOf(adverbs));
    }

    // Its verb agrees with its own subject, the verb after it with the noun before it.
    void relative() {
        if (chance(0.4)) {
            say("from the");
            say(oneOf(topic_.places));
            return;
        }
        const bool plural = chance(0.5);
        say("who the");
        const NounForms& person = oneOf(topic_.people);
        say(plural ? person.plural : person.singular);
        const VerbForms& verb = oneOf(topic_.verbs);
        say(plural ? verb.plural : verb.singular);
    }

    void predicate(bool plural) {
        const VerbForms& verb = oneOf(topic_.verbs);
        say(plural ? verb.plural : verb.singular);
        const bool many = chance(0.5);
        if (many)
            say(chance(0.5) ? Word("some") : numbers[1 + pick(4)]);
        else
            say(chance(0.5) ? "the" : "every");
        if (chance(0.3)) say(oneOf(topic_.adjectives));
        const NounForms& thing = oneOf(topic_.things);
        say(many ? thing.plural : thing.singular);
    }

    void reported() {
        say(name_);
        say(oneOf(sayings));
        say("that");
        clause();
    }

    // "there were two nets in the harbour , and tom brought three more , so there were five nets"
    void sum() {
        const std::size_t first = 2 + pick(5);
        const std::size_t second = 2 + pick(5);
        const Word things = oneOf(topic_.things).plural;
        say("there were");
        say(numbers[first - 1]);
        say(things);
        say("in the");
        say(oneOf(topic_.places));
        say(", and");
        say(name_);
        say("brought");
        say(numbers[second - 1]);
        say("more , so there were");
        say(numbers[first + second - 1]);
        say(things);
    }

    void nextDay() {
        weekday_ = (weekday_ + 1) % weekdays.size();
        say("the next day was a");
        say(weekdays[weekday_]);
    }

    Random& random_;
    Story story_;
    const Topic& topic_;
    Word name_, colour_, thing_;
    bool woman_ = false;
    std::size_t weekday_ = 0;
};

template <class List>
bool isIn(const List& list, const std::string& word) {
    return std::ranges::find(list, Word(word)) != list.end();
}

bool isName(const std::string& word) {
    return isIn(women, word) || isIn(men, word) || isIn(months, word) || isIn(weekdays, word);
}

}  // namespace

std::vector<std::string> grammarVocabulary() {
    std::vector<std::string> words;
    std::set<std::string, std::less<>> known;
    const auto add = [&](Word phrase) {
        std::istringstream stream{std::string(phrase)};
        for (std::string word; stream >> word;)
            if (known.insert(word).second) words.push_back(word);
    };
    for (const Word word : glue) add(word);
    for (const Word phrase : idioms) add(phrase);
    for (const auto& topic : topics) {
        for (const Word word : topic.places) add(word);
        for (const auto& noun : topic.people) add(noun.singular), add(noun.plural);
        for (const auto& noun : topic.things) add(noun.singular), add(noun.plural);
        for (const auto& verb : topic.verbs) add(verb.singular), add(verb.plural);
        for (const Word word : topic.adjectives) add(word);
    }
    const auto addAll = [&](const auto& list) {
        for (const Word word : list) add(word);
    };
    addAll(women), addAll(men), addAll(months), addAll(weekdays), addAll(numbers), addAll(colours), addAll(adverbs);
    addAll(sayings);
    for (int day = 1; day <= daysOfMonth; ++day) add(std::to_string(day));
    for (int year = firstYear; year <= lastYear; ++year) add(std::to_string(year));
    return words;
}

nlohmann::json grammarTokenizer() {
    nlohmann::json vocabulary = nlohmann::json::object();
    const auto words = grammarVocabulary();
    for (std::size_t id = 0; id < words.size(); ++id) vocabulary[words[id]] = id;
    const nlohmann::json unknown{{"id", 0},         {"content", words[0]}, {"single_word", false}, {"lstrip", false},
                                 {"rstrip", false}, {"normalized", false}, {"special", true}};
    return {{"version", "1.0"},
            {"truncation", nullptr},
            {"padding", nullptr},
            {"added_tokens", nlohmann::json::array({unknown})},
            {"normalizer", {{"type", "Lowercase"}}},
            {"pre_tokenizer", {{"type", "Whitespace"}}},
            {"post_processor", nullptr},
            {"decoder", {{"type", "WordPiece"}, {"prefix", "##"}, {"cleanup", true}}},
            {"model", {{"type", "WordLevel"}, {"vocab", vocabulary}, {"unk_token", words[0]}}}};
}

Story tellStory(Random& random) {
    return Teller(random).tell();
}

std::string asText(const Story& story) {
    std::string text;
    bool capital = true;
    for (std::string word : story.tokens) {
        const bool mark = word == "." || word == ",";
        if (!text.empty() && !mark) text += ' ';
        if (capital || isName(word))
            word.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(word.front())));
        capital = word == ".";
        text += word;
    }
    return text;
}

}  // namespace dynak

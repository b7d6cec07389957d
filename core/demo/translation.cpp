// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/translation.h"

#include <array>

#include "core/demo/lexicon.h"

namespace dynak {

namespace {

using namespace lexicon;
using Words = std::vector<std::string>;

Word at(const Endings& endings, Case grammaticalCase, Gender gender) {
    return endings[grammaticalCase][static_cast<std::size_t>(gender)];
}

void append(Words& words, const Words& more) {
    words.insert(words.end(), more.begin(), more.end());
}

// "twenty - three"
void sayNumber(Words& english, std::size_t number) {
    if (number < 20) return say(english, smallNumbers[number - 1].english);
    say(english, tens[number / 10 - 2].english);
    if (number % 10 == 0) return;
    say(english, "-");
    say(english, smallNumbers[number % 10 - 1].english);
}

struct Phrase {
    Words english, german;
    Gender gender = Gender::masculine;
    bool plural = false;
};

// What is said of a subject. In German the finite verb stands second or last; the rest stays in its order.
struct Predicate {
    Words english;
    std::string finite, right;  // "hebt", "auf"; "will", "aufheben"; "hat", "aufgehoben"; right may be empty
    bool separable = false;     // right is a particle: at the end both are one word
    Words middle;
    Phrase object;

    [[nodiscard]] Words atTheEnd() const {
        Words words = middle;
        if (separable) {
            words.push_back(right + finite);
        } else {
            if (!right.empty()) words.push_back(right);
            words.push_back(finite);
        }
        return words;
    }
    // What follows where the finite verb stands second.
    [[nodiscard]] Words behindFinite() const {
        Words words = middle;
        if (!right.empty()) words.push_back(right);
        return words;
    }
};

class Speaker {
public:
    explicit Speaker(Random& random) : random_(random) {}

    SentencePair sentence() {
        switch (pick(6)) {
            case 0: reported(); break;
            case 1: reason(); break;
            case 2: both(); break;
            default: statement(); break;
        }
        say(english_, ".");
        say(german_, ".");
        german_.front() = capital(german_.front());
        return {std::move(english_), std::move(german_)};
    }

private:
    std::size_t pick(std::size_t count) {
        return static_cast<std::size_t>(random_.below(static_cast<std::int64_t>(count)));
    }
    bool chance(double probability) { return random_.uniform() < probability; }
    template <class List>
    const auto& oneOf(const List& list) {
        return list[pick(list.size())];
    }

    // Adjectives and noun, the article in front of them in English.
    void sayNoun(Phrase& phrase, const TwoNoun& noun, Word determiner, Word ending) {
        Words rest;
        std::size_t chosen = pick(adjectives.size());
        for (std::size_t left = chance(0.4) ? (chance(0.2) ? 2 : 1) : 0; left > 0; --left) {
            say(rest, adjectives[chosen].english);
            phrase.german.push_back(joined(adjectives[chosen].german, ending));
            chosen = (chosen + 1 + pick(adjectives.size() - 1)) % adjectives.size();  // another one
        }
        say(rest, phrase.plural ? noun.plural : noun.singular);
        phrase.german.emplace_back(phrase.plural ? noun.germanPlural : noun.german);
        const bool vowel = determiner == "a" && Word("aeiou").find(rest.front().front()) != Word::npos;
        say(phrase.english, vowel ? "an" : determiner);
        append(phrase.english, rest);
    }

    template <class Nouns>
    Phrase singular(const Nouns& nouns, Case grammaticalCase, const Determiner& determiner) {
        const TwoNoun& noun = oneOf(nouns);
        Phrase phrase;
        phrase.gender = noun.gender;
        phrase.german.push_back(joined(determiner.german, at(*determiner.own, grammaticalCase, noun.gender)));
        sayNoun(phrase, noun, determiner.english, at(*determiner.adjective, grammaticalCase, noun.gender));
        return phrase;
    }

    template <class Nouns>
    Phrase several(const Nouns& nouns, bool counted) {
        const TwoNoun& noun = oneOf(nouns);
        Phrase phrase;
        phrase.gender = noun.gender;
        phrase.plural = true;
        if (counted && chance(0.4)) {
            const std::size_t number = 2 + pick(98);
            sayNumber(phrase.english, number);
            phrase.german.push_back(germanNumber(number));
            sayNoun(phrase, noun, "", "e");
        } else {
            const PluralDeterminer& determiner = oneOf(plurals);
            phrase.german.emplace_back(determiner.german);
            sayNoun(phrase, noun, determiner.english, determiner.adjectiveEnding);
        }
        return phrase;
    }

    Phrase subject() {
        if (chance(0.15)) return named();
        return chance(0.4) ? several(people, false) : singular(people, nominative, singulars[pick(4)]);
    }

    Phrase named() {
        const Word name = oneOf(firstNames);
        return {{lower(std::string(name))}, {std::string(name)}};
    }

    Predicate predicate(bool plural) {
        Predicate result;
        const TwoVerb& verb = oneOf(verbs);
        const bool withAdverb = chance(0.3);
        const TwoWords& adverb = oneOf(adverbs);
        const auto sayAdverb = [&] {
            if (withAdverb) say(result.english, adverb.english);
        };
        result.right = verb.particle;
        const std::size_t tense = pick(5);
        if (tense == 0) {
            const Modal& modal = oneOf(modals);
            if (modal.singular == "wants to") sayAdverb();
            say(result.english, plural ? modal.plural : modal.singular);
            if (modal.singular != "wants to") sayAdverb();
            say(result.english, verb.plural);
            result.finite = plural ? modal.germanPlural : modal.germanSingular;
            result.right += verb.germanPlural;
        } else if (tense == 1) {
            say(result.english, plural ? "have" : "has");
            sayAdverb();
            say(result.english, verb.participle);
            result.finite = plural ? "haben" : "hat";
            result.right += verb.germanParticiple;
        } else {
            sayAdverb();
            say(result.english, plural ? verb.plural : verb.singular);
            result.finite = plural ? verb.germanPlural : verb.germanSingular;
            result.separable = !verb.particle.empty();
        }
        say(result.english, verb.behind);
        if (withAdverb) say(result.middle, adverb.german);
        result.object =
            chance(0.5) ? several(things, true) : singular(things, accusative, singulars[pick(withAdverb ? 4 : 5)]);
        append(result.english, result.object.english);
        append(result.middle, result.object.german);
        if (chance(0.25)) {
            const TwoWords& place = oneOf(places);
            say(result.english, place.english);
            say(result.middle, place.german);
        } else if (chance(0.15)) {
            const Phrase tool = singular(things, dative, singulars[pick(2)]);
            say(result.english, "with");
            append(result.english, tool.english);
            say(result.middle, "mit");
            append(result.middle, tool.german);
        }
        return result;
    }

    // "who paints the boat"
    void addRelative(Phrase& phrase) {
        const Predicate predicate = this->predicate(phrase.plural);
        say(phrase.english, "who");
        append(phrase.english, predicate.english);
        say(phrase.german, ",");
        say(phrase.german, phrase.plural ? "die" : at(definite, nominative, phrase.gender));
        append(phrase.german, predicate.atTheEnd());
        say(phrase.german, ",");
    }

    void sayAfter(std::string_view english, std::string_view german, const TwoWords& words) {
        say(english_, english);
        say(english_, words.english);
        say(german_, german);
        say(german_, words.german);
    }

    void time() {
        switch (pick(4)) {
            case 0: sayAfter("on", "am", oneOf(days)); break;
            case 1: {
                const std::size_t day = 1 + pick(28);
                const TwoWords& month = oneOf(monthsOfYear);
                say(english_, "on the");
                if (day > 20) {
                    say(english_, "twenty -");
                    say(english_, ordinals[day - 21].english);
                } else {
                    say(english_, ordinals[day - 1].english);
                }
                say(english_, "of");
                say(english_, month.english);
                say(german_, "am");
                say(german_, germanOrdinal(day));
                say(german_, month.german);
                break;
            }
            case 2: sayAfter("in", "im", oneOf(monthsOfYear)); break;
            default: {
                const std::size_t hour = pick(12);
                const bool half = chance(0.6);
                say(english_, half ? "at half past" : "at");
                say(english_, smallNumbers[hour].english);
                say(german_, half ? "um halb" : "um");
                say(german_, smallNumbers[half ? (hour + 1) % 12 : hour].german);
            }
        }
    }

    Predicate statement(bool mayHaveRelative = true) {
        const bool timed = chance(0.35);
        if (timed) time();
        Phrase who = subject();
        Predicate what = predicate(who.plural);
        if (mayHaveRelative && !timed && who.german.size() > 1 && chance(0.25)) addRelative(who);
        append(english_, who.english);
        append(english_, what.english);
        if (timed) {
            german_.push_back(what.finite);
            append(german_, who.german);
        } else {
            append(german_, who.german);
            german_.push_back(what.finite);
        }
        append(german_, what.behindFinite());
        return what;
    }

    void reported() {
        const Phrase name = named();
        const TwoWords& saying = oneOf(sayings);
        append(english_, name.english);
        say(english_, saying.english);
        say(english_, "that");
        append(german_, name.german);
        say(german_, saying.german);
        say(german_, ", dass");
        subordinate();
    }

    void subordinate() {
        const Phrase who = subject();
        const Predicate what = predicate(who.plural);
        append(english_, who.english);
        append(english_, what.english);
        append(german_, who.german);
        append(german_, what.atTheEnd());
    }

    // "because it is heavy", or because of what somebody does
    void reason() {
        const Phrase object = statement().object;
        say(english_, "because");
        say(german_, ", weil");
        if (chance(0.4)) return subordinate();
        const TwoWords& adjective = oneOf(adjectives);
        constexpr std::array<Word, 3> pronouns{"er", "sie", "es"};
        say(english_, object.plural ? "they are" : "it is");
        say(english_, adjective.english);
        say(german_, object.plural ? "sie" : pronouns[static_cast<std::size_t>(object.gender)]);
        say(german_, adjective.german);
        say(german_, object.plural ? "sind" : "ist");
    }

    void both() {
        (void)statement(false);  // two of them are long enough
        const bool opposed = chance(0.5);
        say(english_, opposed ? "but" : "and");
        say(german_, opposed ? ", aber" : "und");
        (void)statement(false);
    }

    Random& random_;
    Words english_, german_;
};

}  // namespace

SentencePair saySentence(Random& random) {
    return Speaker(random).sentence();
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the demo "translation": English and German, with the forms that its sentences need.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dynak::lexicon {

using Word = std::string_view;

enum class Gender : std::uint8_t { masculine, feminine, neuter };

// Nouns whose dative and accusative look like the nominative; the English plural differs from the singular.
struct TwoNoun {
    Word singular, plural;
    Gender gender;
    Word german, germanPlural;
};

struct TwoVerb {
    Word singular, plural, participle;                    // "steals", "steal", "stolen"
    Word behind;                                          // "up" of "picks up", or nothing
    Word germanSingular, germanPlural, germanParticiple;  // "stiehlt", "stehlen", "gestohlen"
    Word particle;                                        // "auf" of "aufheben", which leaves a main clause's verb
};

struct TwoWords {
    Word english, german;
};

inline constexpr std::array<TwoNoun, 18> people{{
    {"captain", "captains", Gender::masculine, "Kapitän", "Kapitäne"},
    {"gardener", "gardeners", Gender::masculine, "Gärtner", "Gärtner"},
    {"baker", "bakers", Gender::masculine, "Bäcker", "Bäcker"},
    {"hunter", "hunters", Gender::masculine, "Jäger", "Jäger"},
    {"doctor", "doctors", Gender::masculine, "Arzt", "Ärzte"},
    {"king", "kings", Gender::masculine, "König", "Könige"},
    {"queen", "queens", Gender::feminine, "Königin", "Königinnen"},
    {"sister", "sisters", Gender::feminine, "Schwester", "Schwestern"},
    {"brother", "brothers", Gender::masculine, "Bruder", "Brüder"},
    {"child", "children", Gender::neuter, "Kind", "Kinder"},
    {"girl", "girls", Gender::neuter, "Mädchen", "Mädchen"},
    {"woman", "women", Gender::feminine, "Frau", "Frauen"},
    {"man", "men", Gender::masculine, "Mann", "Männer"},
    {"pupil", "pupils", Gender::masculine, "Schüler", "Schüler"},
    {"thief", "thieves", Gender::masculine, "Dieb", "Diebe"},
    {"aunt", "aunts", Gender::feminine, "Tante", "Tanten"},
    {"witch", "witches", Gender::feminine, "Hexe", "Hexen"},
    {"poet", "poets", Gender::masculine, "Dichter", "Dichter"},
}};

inline constexpr std::array<TwoNoun, 36> things{{
    {"boat", "boats", Gender::neuter, "Boot", "Boote"},
    {"net", "nets", Gender::neuter, "Netz", "Netze"},
    {"rope", "ropes", Gender::neuter, "Seil", "Seile"},
    {"anchor", "anchors", Gender::masculine, "Anker", "Anker"},
    {"shell", "shells", Gender::feminine, "Muschel", "Muscheln"},
    {"map", "maps", Gender::feminine, "Karte", "Karten"},
    {"book", "books", Gender::neuter, "Buch", "Bücher"},
    {"letter", "letters", Gender::masculine, "Brief", "Briefe"},
    {"pencil", "pencils", Gender::masculine, "Stift", "Stifte"},
    {"picture", "pictures", Gender::neuter, "Bild", "Bilder"},
    {"chair", "chairs", Gender::masculine, "Stuhl", "Stühle"},
    {"lamp", "lamps", Gender::feminine, "Lampe", "Lampen"},
    {"apple", "apples", Gender::masculine, "Apfel", "Äpfel"},
    {"cake", "cakes", Gender::masculine, "Kuchen", "Kuchen"},
    {"egg", "eggs", Gender::neuter, "Ei", "Eier"},
    {"onion", "onions", Gender::feminine, "Zwiebel", "Zwiebeln"},
    {"basket", "baskets", Gender::masculine, "Korb", "Körbe"},
    {"key", "keys", Gender::masculine, "Schlüssel", "Schlüssel"},
    {"stone", "stones", Gender::masculine, "Stein", "Steine"},
    {"bell", "bells", Gender::feminine, "Glocke", "Glocken"},
    {"clock", "clocks", Gender::feminine, "Uhr", "Uhren"},
    {"spoon", "spoons", Gender::masculine, "Löffel", "Löffel"},
    {"knife", "knives", Gender::neuter, "Messer", "Messer"},
    {"coat", "coats", Gender::masculine, "Mantel", "Mäntel"},
    {"hat", "hats", Gender::masculine, "Hut", "Hüte"},
    {"ring", "rings", Gender::masculine, "Ring", "Ringe"},
    {"wheel", "wheels", Gender::neuter, "Rad", "Räder"},
    {"flower", "flowers", Gender::feminine, "Blume", "Blumen"},
    {"ladder", "ladders", Gender::feminine, "Leiter", "Leitern"},
    {"drum", "drums", Gender::feminine, "Trommel", "Trommeln"},
    {"wolf", "wolves", Gender::masculine, "Wolf", "Wölfe"},
    {"cat", "cats", Gender::feminine, "Katze", "Katzen"},
    {"horse", "horses", Gender::neuter, "Pferd", "Pferde"},
    {"goose", "geese", Gender::feminine, "Gans", "Gänse"},
    {"owl", "owls", Gender::feminine, "Eule", "Eulen"},
    {"mouse", "mice", Gender::feminine, "Maus", "Mäuse"},
}};

inline constexpr std::array<TwoVerb, 18> verbs{{
    {"sees", "see", "seen", "", "sieht", "sehen", "gesehen", ""},
    {"finds", "find", "found", "", "findet", "finden", "gefunden", ""},
    {"buys", "buy", "bought", "", "kauft", "kaufen", "gekauft", ""},
    {"sells", "sell", "sold", "", "verkauft", "verkaufen", "verkauft", ""},
    {"carries", "carry", "carried", "", "trägt", "tragen", "getragen", ""},
    {"counts", "count", "counted", "", "zählt", "zählen", "gezählt", ""},
    {"cleans", "clean", "cleaned", "", "putzt", "putzen", "geputzt", ""},
    {"hides", "hide", "hidden", "", "versteckt", "verstecken", "versteckt", ""},
    {"loves", "love", "loved", "", "liebt", "lieben", "geliebt", ""},
    {"steals", "steal", "stolen", "", "stiehlt", "stehlen", "gestohlen", ""},
    {"draws", "draw", "drawn", "", "zeichnet", "zeichnen", "gezeichnet", ""},
    {"paints", "paint", "painted", "", "malt", "malen", "gemalt", ""},
    {"loses", "lose", "lost", "", "verliert", "verlieren", "verloren", ""},
    {"brings", "bring", "brought", "", "bringt", "bringen", "gebracht", ""},
    {"brings", "bring", "brought", "back", "bringt", "bringen", "gebracht", "zurück"},
    {"picks", "pick", "picked", "up", "hebt", "heben", "gehoben", "auf"},
    {"puts", "put", "put", "away", "räumt", "räumen", "geräumt", "weg"},
    {"gives", "give", "given", "back", "gibt", "geben", "gegeben", "zurück"},
}};

// Behind "be" as they stand, before a noun with an ending.
inline constexpr std::array<TwoWords, 18> adjectives{{{"old", "alt"},
                                                      {"young", "jung"},
                                                      {"small", "klein"},
                                                      {"big", "groß"},
                                                      {"red", "rot"},
                                                      {"green", "grün"},
                                                      {"white", "weiß"},
                                                      {"black", "schwarz"},
                                                      {"new", "neu"},
                                                      {"beautiful", "schön"},
                                                      {"heavy", "schwer"},
                                                      {"strange", "seltsam"},
                                                      {"quiet", "still"},
                                                      {"wild", "wild"},
                                                      {"clever", "klug"},
                                                      {"wet", "nass"},
                                                      {"warm", "warm"},
                                                      {"cold", "kalt"}}};
inline constexpr std::array<TwoWords, 7> adverbs{{{"often", "oft"},
                                                  {"never", "nie"},
                                                  {"always", "immer"},
                                                  {"secretly", "heimlich"},
                                                  {"slowly", "langsam"},
                                                  {"rarely", "selten"},
                                                  {"quickly", "schnell"}}};
inline constexpr std::array<TwoWords, 9> places{{{"in the harbour", "im Hafen"},
                                                 {"in the kitchen", "in der Küche"},
                                                 {"in the forest", "im Wald"},
                                                 {"in the garden", "im Garten"},
                                                 {"in the cellar", "im Keller"},
                                                 {"in the city", "in der Stadt"},
                                                 {"on the island", "auf der Insel"},
                                                 {"on the roof", "auf dem Dach"},
                                                 {"at the river", "am Fluss"}}};
inline constexpr std::array<TwoWords, 4> sayings{
    {{"says", "sagt"}, {"thinks", "denkt"}, {"knows", "weiß"}, {"hopes", "hofft"}}};
inline constexpr std::array<TwoWords, 7> days{{{"monday", "Montag"},
                                               {"tuesday", "Dienstag"},
                                               {"wednesday", "Mittwoch"},
                                               {"thursday", "Donnerstag"},
                                               {"friday", "Freitag"},
                                               {"saturday", "Samstag"},
                                               {"sunday", "Sonntag"}}};
inline constexpr std::array<TwoWords, 12> monthsOfYear{{{"january", "Januar"},
                                                        {"february", "Februar"},
                                                        {"march", "März"},
                                                        {"april", "April"},
                                                        {"may", "Mai"},
                                                        {"june", "Juni"},
                                                        {"july", "Juli"},
                                                        {"august", "August"},
                                                        {"september", "September"},
                                                        {"october", "Oktober"},
                                                        {"november", "November"},
                                                        {"december", "Dezember"}}};
inline constexpr std::array<Word, 8> firstNames{"Anna", "Clara", "Emma", "Nora", "Adam", "David", "Oscar", "Tom"};

// 1 … 19; the first as it stands alone and in front of "und".
inline constexpr std::array<TwoWords, 19> smallNumbers{{{"one", "eins"},
                                                        {"two", "zwei"},
                                                        {"three", "drei"},
                                                        {"four", "vier"},
                                                        {"five", "fünf"},
                                                        {"six", "sechs"},
                                                        {"seven", "sieben"},
                                                        {"eight", "acht"},
                                                        {"nine", "neun"},
                                                        {"ten", "zehn"},
                                                        {"eleven", "elf"},
                                                        {"twelve", "zwölf"},
                                                        {"thirteen", "dreizehn"},
                                                        {"fourteen", "vierzehn"},
                                                        {"fifteen", "fünfzehn"},
                                                        {"sixteen", "sechzehn"},
                                                        {"seventeen", "siebzehn"},
                                                        {"eighteen", "achtzehn"},
                                                        {"nineteen", "neunzehn"}}};
inline constexpr std::array<TwoWords, 8> tens{{{"twenty", "zwanzig"},
                                               {"thirty", "dreißig"},
                                               {"forty", "vierzig"},
                                               {"fifty", "fünfzig"},
                                               {"sixty", "sechzig"},
                                               {"seventy", "siebzig"},
                                               {"eighty", "achtzig"},
                                               {"ninety", "neunzig"}}};
// 1st … 19th, and "twentieth"; German in the dative.
inline constexpr std::array<TwoWords, 20> ordinals{
    {{"first", "ersten"},           {"second", "zweiten"},          {"third", "dritten"},
     {"fourth", "vierten"},         {"fifth", "fünften"},           {"sixth", "sechsten"},
     {"seventh", "siebten"},        {"eighth", "achten"},           {"ninth", "neunten"},
     {"tenth", "zehnten"},          {"eleventh", "elften"},         {"twelfth", "zwölften"},
     {"thirteenth", "dreizehnten"}, {"fourteenth", "vierzehnten"},  {"fifteenth", "fünfzehnten"},
     {"sixteenth", "sechzehnten"},  {"seventeenth", "siebzehnten"}, {"eighteenth", "achtzehnten"},
     {"nineteenth", "neunzehnten"}, {"twentieth", "zwanzigsten"}}};

enum Case : std::uint8_t { nominative, accusative, dative };

// [case][gender]: masculine, feminine, neuter
using Endings = std::array<std::array<Word, 3>, 3>;
inline constexpr Endings definite{{{"der", "die", "das"}, {"den", "die", "das"}, {"dem", "der", "dem"}}};
inline constexpr Endings strong{{{"er", "e", "es"}, {"en", "e", "es"}, {"em", "er", "em"}}};  // of "dies-", "jed-"
inline constexpr Endings einEndings{{{"", "e", ""}, {"en", "e", ""}, {"em", "er", "em"}}};    // of "ein-", "kein-"
inline constexpr Endings weak{{{"e", "e", "e"}, {"en", "e", "e"}, {"en", "en", "en"}}};       // adjectives behind "der"
inline constexpr Endings mixed{{{"er", "e", "es"}, {"en", "e", "es"}, {"en", "en", "en"}}};   // behind "ein"

struct Determiner {
    Word english, german;      // the stem; "" of the definite article and of numbers
    const Endings* own;        // its endings in the singular
    const Endings* adjective;  // those of adjectives behind it
};

inline constexpr std::array<Determiner, 5> singulars{{{"the", "", &definite, &weak},
                                                      {"a", "ein", &einEndings, &mixed},
                                                      {"every", "jed", &strong, &weak},
                                                      {"this", "dies", &strong, &weak},
                                                      {"no", "kein", &einEndings, &mixed}}};

struct PluralDeterminer {
    Word english, german, adjectiveEnding;
};

inline constexpr std::array<PluralDeterminer, 5> plurals{{{"the", "die", "en"},
                                                          {"these", "diese", "en"},
                                                          {"all", "alle", "en"},
                                                          {"some", "einige", "e"},
                                                          {"many", "viele", "e"}}};

struct Modal {
    Word singular, plural, germanSingular, germanPlural;
};

inline constexpr std::array<Modal, 3> modals{
    {{"wants to", "want to", "will", "wollen"}, {"can", "can", "kann", "können"}, {"must", "must", "muss", "müssen"}}};

// Of the fixed phrases below; with capitals where they can begin a sentence.
inline constexpr std::array glue{"who", "because", "it",   "they",  "is",   "are",  "that", "and",  "but",  "on",
                                 "in",  "at",      "half", "past",  "of",   "an",   "has",  "have", "with", "weil",
                                 "er",  "sie",     "es",   "ist",   "sind", "dass", "und",  "aber", "am",   "im",
                                 "um",  "halb",    "hat",  "haben", "mit",  ".",    ",",    "-"};
inline constexpr std::array starters{"am", "im", "um"};

// "dies" + "er"
[[nodiscard]] std::string joined(Word first, Word second);
[[nodiscard]] std::string capital(std::string word);  // of ASCII letters
[[nodiscard]] std::string lower(std::string word);
// Adds the words of a phrase, which have spaces between them.
void say(std::vector<std::string>& words, Word phrase);

// 2 … 99 as one word: "dreiundzwanzig".
[[nodiscard]] std::string germanNumber(std::size_t number);
// 1 … 28, in the dative: "dreiundzwanzigsten".
[[nodiscard]] std::string germanOrdinal(std::size_t day);

}  // namespace dynak::lexicon

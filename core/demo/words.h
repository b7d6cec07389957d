// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the demo "grammar".
#pragma once

#include <array>
#include <string_view>

namespace dynak {

using Word = std::string_view;

struct NounForms {
    Word singular, plural;
};

struct VerbForms {
    Word singular, plural;  // of the third person: "bakes", "bake"
};

// What a paragraph is about decides most of its words.
struct Topic {
    std::array<Word, 3> places;
    std::array<NounForms, 6> people;
    std::array<NounForms, 8> things;
    std::array<VerbForms, 6> verbs;
    std::array<Word, 6> adjectives;
};

inline constexpr std::array<Topic, 5> topics{{
    {{"kitchen", "bakery", "market"},
     {{{"baker", "bakers"},
       {"cook", "cooks"},
       {"waiter", "waiters"},
       {"guest", "guests"},
       {"grocer", "grocers"},
       {"butcher", "butchers"}}},
     {{{"loaf", "loaves"},
       {"cake", "cakes"},
       {"apple", "apples"},
       {"spoon", "spoons"},
       {"plate", "plates"},
       {"onion", "onions"},
       {"pie", "pies"},
       {"egg", "eggs"}}},
     {{{"bakes", "bake"},
       {"tastes", "taste"},
       {"serves", "serve"},
       {"cuts", "cut"},
       {"buys", "buy"},
       {"weighs", "weigh"}}},
     {"warm", "sweet", "fresh", "salty", "crisp", "hungry"}},
    {{"harbour", "island", "lighthouse"},
     {{{"sailor", "sailors"},
       {"captain", "captains"},
       {"fisher", "fishers"},
       {"diver", "divers"},
       {"pilot", "pilots"},
       {"trader", "traders"}}},
     {{{"boat", "boats"},
       {"net", "nets"},
       {"rope", "ropes"},
       {"anchor", "anchors"},
       {"shell", "shells"},
       {"map", "maps"},
       {"sail", "sails"},
       {"oar", "oars"}}},
     {{{"steers", "steer"},
       {"paints", "paint"},
       {"mends", "mend"},
       {"pulls", "pull"},
       {"loads", "load"},
       {"ties", "tie"}}},
     {"wet", "stormy", "calm", "heavy", "distant", "brave"}},
    {{"farm", "field", "barn"},
     {{{"farmer", "farmers"},
       {"shepherd", "shepherds"},
       {"rider", "riders"},
       {"miller", "millers"},
       {"gardener", "gardeners"},
       {"neighbour", "neighbours"}}},
     {{{"horse", "horses"},
       {"sheep", "sheep"},
       {"goose", "geese"},
       {"fence", "fences"},
       {"cart", "carts"},
       {"seed", "seeds"},
       {"basket", "baskets"},
       {"goat", "goats"}}},
     {{{"feeds", "feed"},
       {"counts", "count"},
       {"chases", "chase"},
       {"washes", "wash"},
       {"sells", "sell"},
       {"leads", "lead"}}},
     {"muddy", "young", "lazy", "strong", "dusty", "patient"}},
    {{"school", "library", "museum"},
     {{{"teacher", "teachers"},
       {"pupil", "pupils"},
       {"writer", "writers"},
       {"child", "children"},
       {"painter", "painters"},
       {"visitor", "visitors"}}},
     {{{"book", "books"},
       {"letter", "letters"},
       {"pencil", "pencils"},
       {"picture", "pictures"},
       {"story", "stories"},
       {"chair", "chairs"},
       {"globe", "globes"},
       {"page", "pages"}}},
     {{{"reads", "read"},
       {"draws", "draw"},
       {"studies", "study"},
       {"copies", "copy"},
       {"praises", "praise"},
       {"borrows", "borrow"}}},
     {"quiet", "clever", "curious", "famous", "thin", "long"}},
    {{"forest", "cave", "valley"},
     {{{"hunter", "hunters"},
       {"ranger", "rangers"},
       {"traveller", "travellers"},
       {"woman", "women"},
       {"man", "men"},
       {"scout", "scouts"}}},
     {{{"wolf", "wolves"},
       {"fox", "foxes"},
       {"bear", "bears"},
       {"tree", "trees"},
       {"stone", "stones"},
       {"leaf", "leaves"},
       {"owl", "owls"},
       {"lantern", "lanterns"}}},
     {{{"follows", "follow"},
       {"hears", "hear"},
       {"finds", "find"},
       {"watches", "watch"},
       {"fears", "fear"},
       {"hides", "hide"}}},
     {"dark", "wild", "hollow", "silent", "ancient", "lonely"}},
}};

inline constexpr std::array<Word, 6> women{"anna", "clara", "emma", "julia", "marta", "nora"};
inline constexpr std::array<Word, 6> men{"adam", "david", "felix", "oscar", "peter", "tom"};
inline constexpr std::array<Word, 12> months{"january", "february", "march",     "april",   "may",      "june",
                                             "july",    "august",   "september", "october", "november", "december"};
inline constexpr std::array<Word, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                              "friday", "saturday", "sunday"};
inline constexpr std::array<Word, 12> numbers{"one",   "two",   "three", "four", "five",   "six",
                                              "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
inline constexpr std::array<Word, 8> colours{"red", "blue", "green", "yellow", "white", "black", "brown", "grey"};
inline constexpr std::array<Word, 6> adverbs{"slowly", "often", "carefully", "today", "again", "gladly"};
inline constexpr std::array<Word, 6> idioms{"as a matter of fact", "to tell the truth", "all of a sudden",
                                            "from time to time",   "little by little",  "sooner or later"};
inline constexpr std::array<Word, 4> sayings{"said", "thought", "knew", "hoped"};
// Words of the fixed sentences, punctuation and what stands for anything else.
inline constexpr std::array<Word, 31> glue{"<unk>", ".",   ",",    "the",   "a",    "on",   "in",      "at",
                                           "to",    "of",  "it",   "was",   "were", "went", "and",     "who",
                                           "that",  "she", "he",   "there", "more", "so",   "brought", "next",
                                           "day",   "end", "home", "with",  "from", "some", "every"};
inline constexpr int firstYear = 1950, lastYear = 1999;
inline constexpr int daysOfMonth = 28;

}  // namespace dynak

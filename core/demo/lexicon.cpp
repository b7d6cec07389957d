// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/lexicon.h"

#include <cctype>
#include <sstream>

namespace dynak::lexicon {

std::string joined(Word first, Word second) {
    return std::string(first).append(second);
}

std::string capital(std::string word) {
    word.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(word.front())));
    return word;
}

std::string lower(std::string word) {
    word.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(word.front())));
    return word;
}

void say(std::vector<std::string>& words, Word phrase) {
    std::istringstream stream{std::string(phrase)};
    for (std::string word; stream >> word;) words.push_back(word);
}

std::string germanNumber(std::size_t number) {
    if (number < 20) return std::string(smallNumbers[number - 1].german);
    const Word ten = tens[number / 10 - 2].german;
    if (number % 10 == 0) return std::string(ten);
    return joined(number % 10 == 1 ? "ein" : smallNumbers[number % 10 - 1].german, "und").append(ten);
}

std::string germanOrdinal(std::size_t day) {
    return day <= 20 ? std::string(ordinals[day - 1].german) : germanNumber(day) + "sten";
}

}  // namespace dynak::lexicon

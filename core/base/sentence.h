// SPDX-License-Identifier: GPL-3.0-or-later
// What core says to people: an English sentence, and the parts that the window needs to say it in another language.
#pragma once

#include <concepts>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace dynak {

// Immutable. Reads as its English text wherever a string is expected.
class Sentence {
public:
    Sentence() = default;

    // `source` is English with the places %1 … %9 for `values`: strings, paths, whole numbers or sentences (a phrase
    // of its own). It has to be a literal: translations/core_texts.cpp collects those for the catalogues.
    template <class... Values>
    [[nodiscard]] static Sentence tr(const char* source, const Values&... values) {
        static_assert(sizeof...(Values) <= 9);
        return Sentence(source, {valueOf(values)...});
    }

    // A title or unit of one of core's tables, which translations/core_texts.cpp lists by itself.
    [[nodiscard]] static Sentence listed(const std::string& source) { return Sentence(source, {}); }

    // The same in every language: a name, or what a library or the system says.
    [[nodiscard]] static Sentence verbatim(std::string text);

    [[nodiscard]] const std::string& english() const { return english_; }
    operator const std::string&() const { return english_; }  // NOLINT(google-explicit-constructor): see above
    [[nodiscard]] bool empty() const { return english_.empty(); }
    [[nodiscard]] bool operator==(const Sentence& other) const = default;
    [[nodiscard]] bool operator==(std::string_view english) const { return english_ == english; }

    // Empty for what is said verbatim.
    [[nodiscard]] const std::string& source() const { return source_; }
    [[nodiscard]] const std::vector<Sentence>& values() const { return values_; }

    // The same with `to` for each `from` in what is said verbatim.
    [[nodiscard]] Sentence replacing(const std::string& from, const std::string& to) const;

private:
    friend Sentence sentence(const nlohmann::json& value);
    Sentence(std::string source, std::vector<Sentence> values);

    static Sentence valueOf(const Sentence& value) { return value; }
    static Sentence valueOf(const std::string& value) { return verbatim(value); }
    static Sentence valueOf(std::string_view value) { return verbatim(std::string(value)); }
    static Sentence valueOf(const char* value) { return verbatim(value); }
    static Sentence valueOf(char value) { return verbatim(std::string(1, value)); }
    static Sentence valueOf(const std::filesystem::path& value) { return verbatim(value.string()); }
    static Sentence valueOf(std::integral auto value) { return verbatim(std::to_string(value)); }
    static Sentence valueOf(std::floating_point auto value) = delete;  // who has it knows how many digits

    std::string source_;
    std::vector<Sentence> values_;
    std::string english_;
};

// For project files: a string where it is said verbatim, else [source, value, …]. Reading throws nlohmann's exceptions.
[[nodiscard]] nlohmann::json toJson(const Sentence& sentence);
[[nodiscard]] Sentence sentence(const nlohmann::json& value);

}  // namespace dynak

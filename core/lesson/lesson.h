// SPDX-License-Identifier: GPL-3.0-or-later
// A guided tour of a project as data: what each step says, what it shows, what it asks. docs/lessons.md describes the
// file. Texts are English and translated where they are shown; numbers in them are {names of facts}.
#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dynak {

// What a step may select, and what a task may be about.
enum class LessonKind {
    site,
    expert,
    neuron,
    token,
    sample,
    point,    // an operating point that is kept
    tau,      // the threshold itself
    cost,     // multiply-accumulates, share of the dense model's
    quality,  // share of the dense quality that is kept; where lower is better, dense over quality
    experts,  // executed, share of those there are
};

// As in the file.
[[nodiscard]] const char* name(LessonKind kind);

// One of a kind: by a name that is looked up in the results ("silent", "dearest"), or by its number or id.
struct LessonPick {
    std::string name;
    std::optional<double> number;

    [[nodiscard]] bool isGiven() const { return !name.empty() || number; }
    [[nodiscard]] bool operator==(const LessonPick&) const = default;
};

// What a step puts before the reader. What is not given is not selected; τ without a pick stays where it is.
struct LessonScene {
    std::string view;  // id of the large view; empty: as before
    LessonPick site, expert, neuron, token, sample, tau;
};

// When a task is done. Selections: one of the kind, or exactly the one that is picked. Numbers: within [from, to].
struct LessonCheck {
    LessonKind kind = LessonKind::site;
    LessonPick which;
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();
};

struct LessonAnswer {
    std::string text;
    std::string because;  // said once it is chosen
    bool right = false;
};

struct LessonStep {
    std::string title;
    std::vector<std::string> text;  // paragraphs; *emphasis*, **strong**, {fact}
    LessonScene show;
    std::string ask;
    std::vector<LessonAnswer> answers;  // of a question: two or more, one of them right
    std::vector<LessonCheck> checks;    // of a task: all must hold
    std::string done;                   // of a task, said once they do

    [[nodiscard]] bool isTask() const { return !checks.empty(); }
};

struct Lesson {
    std::string id;              // the file's name without .json
    std::filesystem::path file;  // absolute
    std::string title, summary;
    std::string demo;  // the built-in demo that it is about; empty: any project
    std::vector<LessonStep> steps;
};

struct LessonTarget {
    LessonKind kind;
    std::string name;
};

// What the window knows; a lesson that names anything else is refused.
struct LessonNames {
    std::vector<std::string> views, facts;
    std::vector<LessonTarget> targets;
};

// Throws Error{badFile} naming the file, the field, what was expected and what was found; Error{notFound, io}.
// Without names, views, facts and targets are not looked at.
[[nodiscard]] Lesson readLesson(const std::filesystem::path& file, const LessonNames* names = nullptr);

// The lessons that come with Dynak, by file name.
[[nodiscard]] std::vector<std::filesystem::path> builtInLessons();

// Every text of a lesson that people read, in its order.
[[nodiscard]] std::vector<std::string> textsOf(const Lesson& lesson);
// The names between braces, in their order. Throws Error{badFile}, naming no file, where braces do not pair.
[[nodiscard]] std::vector<std::string> factsIn(std::string_view text);

}  // namespace dynak

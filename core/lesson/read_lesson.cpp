// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/lesson/lesson.h"
#include "core/text/section.h"

namespace dynak {

namespace {

using nlohmann::json;

constexpr std::uint64_t largestFile = 1 << 20;
constexpr std::size_t mostSteps = 100;

constexpr std::array kinds{LessonKind::site,    LessonKind::expert, LessonKind::neuron, LessonKind::token,
                           LessonKind::sample,  LessonKind::point,  LessonKind::tau,    LessonKind::cost,
                           LessonKind::quality, LessonKind::experts};

// Of which one is selected; the others are numbers, or there or not.
bool isSelected(LessonKind kind) {
    return kind <= LessonKind::sample;
}

bool isNumber(LessonKind kind) {
    return kind >= LessonKind::tau;
}

template <class Range, class Text>
std::string listed(const Range& range, const Text& text) {
    std::string list;
    for (const auto& item : range) list += (list.empty() ? "" : ", ") + std::string(text(item));
    return list;
}

class LessonReader {
public:
    explicit LessonReader(const LessonNames* names) : names_(names) {}

    Lesson read(const Section& file) const {
        allow(file, {"title", "summary", "demo", "steps"});
        Lesson lesson;
        lesson.title = words(file.at("title"));
        lesson.summary = words(file.at("summary"));
        if (const auto demo = file.find("demo")) {
            lesson.demo = demo->text();
            oneOf(*demo, lesson.demo, demoNames());
        }
        for (const Section& step : file.list("steps")) lesson.steps.push_back(readStep(step));
        if (lesson.steps.empty() || lesson.steps.size() > mostSteps)
            file.at("steps").fail(Sentence::tr("has %1 steps; 1 to %2 were expected", lesson.steps.size(), mostSteps));
        return lesson;
    }

private:
    static void allow(const Section& part, std::initializer_list<const char*> keys) {
        if (!part.value().is_object())
            part.fail(Sentence::tr("is %1; an object was expected", part.value().type_name()));
        for (const auto& [key, value] : part.value().items())
            if (std::find(keys.begin(), keys.end(), key) == keys.end())
                part.fail(Sentence::tr("has the unknown field \"%1\"; known are %2", key,
                                       listed(keys, [](const char* known) { return known; })));
    }

    static void oneOf(const Section& part, const std::string& found, const std::vector<std::string>& known) {
        if (std::find(known.begin(), known.end(), found) == known.end())
            part.fail(Sentence::tr("is \"%1\"; one of these was expected: %2", found,
                                   listed(known, [](const std::string& text) { return text; })));
    }

    // A text that is shown: not empty, its facts known.
    [[nodiscard]] std::string words(const Section& part) const {
        std::string text = part.text();
        if (text.find_first_not_of(" \n\t") == std::string::npos)
            part.fail(Sentence::tr("is empty; a text was expected"));
        const auto facts = attempt([&] { return factsIn(text); });
        if (!facts) part.fail(Sentence::tr("has a brace without its partner; {name} was expected"));
        for (const std::string& fact : *facts)
            if (names_ && std::find(names_->facts.begin(), names_->facts.end(), fact) == names_->facts.end())
                part.fail(Sentence::tr("has the unknown fact {%1}; known are %2", fact,
                                       listed(names_->facts, [](const std::string& known) { return known; })));
        return text;
    }

    [[nodiscard]] std::vector<std::string> paragraphs(const Section& step) const {
        if (step.at("text").value().is_string()) return {words(step.at("text"))};
        std::vector<std::string> texts;
        for (const Section& paragraph : step.list("text")) texts.push_back(words(paragraph));
        if (texts.empty()) step.at("text").fail(Sentence::tr("is an empty list; at least one paragraph was expected"));
        return texts;
    }

    [[nodiscard]] static double number(const Section& part, double least, double most) {
        const json& value = part.value();
        if (!value.is_number() || !(value.get<double>() >= least && value.get<double>() <= most))
            part.fail(Sentence::tr("is %1; a number from %2 to %3 was expected",
                                   value.dump(-1, ' ', false, json::error_handler_t::replace).substr(0, 40),
                                   json(least).dump(), json(most).dump()));
        return value.get<double>();
    }

    [[nodiscard]] LessonPick pick(const std::optional<Section>& part, LessonKind kind) const {
        LessonPick pick;
        if (!part) return pick;
        if (part->value().is_number()) {
            if (kind == LessonKind::site)
                part->fail(Sentence::tr("is a number; a site's id or one of its names was expected"));
            pick.number = number(*part, 0, kind == LessonKind::tau ? 1 : 1e9);
            if (kind != LessonKind::tau && *pick.number != std::floor(*pick.number))
                part->fail(Sentence::tr("is %1; a whole number was expected", part->value().dump()));
            return pick;
        }
        pick.name = part->text();
        // the id of a site depends on the model
        if (!names_ || (kind == LessonKind::site && pick.name.find('.') != std::string::npos)) return pick;
        std::vector<std::string> known;
        for (const LessonTarget& target : names_->targets)
            if (target.kind == kind) known.push_back(target.name);
        oneOf(*part, pick.name, known);
        return pick;
    }

    [[nodiscard]] LessonScene readScene(const Section& part) const {
        allow(part, {"view", "site", "expert", "neuron", "token", "sample", "tau"});
        LessonScene scene;
        if (const auto view = part.find("view")) {
            scene.view = view->text();
            if (names_) oneOf(*view, scene.view, names_->views);
        }
        scene.site = pick(part.find("site"), LessonKind::site);
        scene.expert = pick(part.find("expert"), LessonKind::expert);
        scene.neuron = pick(part.find("neuron"), LessonKind::neuron);
        scene.token = pick(part.find("token"), LessonKind::token);
        scene.sample = pick(part.find("sample"), LessonKind::sample);
        scene.tau = pick(part.find("tau"), LessonKind::tau);
        if ((scene.expert.isGiven() || scene.neuron.isGiven()) && !scene.site.isGiven())
            part.fail(Sentence::tr("has an expert or a neuron without \"site\", the site it is of"));
        return scene;
    }

    [[nodiscard]] LessonCheck readCheck(const Section& part) const {
        allow(part, {"kind", "which", "from", "to"});
        LessonCheck check;
        const std::string kind = part.text("kind");
        const auto found =
            std::find_if(kinds.begin(), kinds.end(), [&](LessonKind known) { return kind == name(known); });
        if (found == kinds.end())
            part.at("kind").fail(Sentence::tr("is \"%1\"; one of these was expected: %2", kind,
                                              listed(kinds, [](LessonKind known) { return name(known); })));
        check.kind = *found;
        const auto which = part.find("which"), from = part.find("from"), to = part.find("to");
        if (which && !isSelected(check.kind)) which->fail(Sentence::tr("does not go with the kind \"%1\"", kind));
        check.which = pick(which, check.kind);
        if (from) check.from = number(*from, 0, 1e9);
        if (to) check.to = number(*to, 0, 1e9);
        if (isNumber(check.kind) != (from || to))
            part.fail(isNumber(check.kind)
                          ? Sentence::tr("lacks \"from\" or \"to\", the bounds of \"%1\"", kind)
                          : Sentence::tr("has \"from\" or \"to\", which do not go with the kind \"%1\"", kind));
        if (check.from > check.to) part.fail(Sentence::tr("has a \"from\" that is larger than its \"to\""));
        return check;
    }

    [[nodiscard]] LessonAnswer readAnswer(const Section& part) const {
        allow(part, {"text", "because", "right"});
        return {words(part.at("text")), words(part.at("because")), part.flag("right", false)};
    }

    [[nodiscard]] LessonStep readStep(const Section& part) const {
        allow(part, {"title", "text", "show", "ask", "answers", "check", "done"});
        LessonStep step;
        step.title = words(part.at("title"));
        step.text = paragraphs(part);
        if (const auto show = part.find("show")) step.show = readScene(*show);
        step.ask = words(part.at("ask"));
        if (part.find("answers").has_value() == part.find("check").has_value())
            part.fail(Sentence::tr("should have either \"answers\", of a question, or \"check\", of a task"));
        if (part.find("answers")) {
            for (const Section& answer : part.list("answers")) step.answers.push_back(readAnswer(answer));
            const auto right = std::count_if(step.answers.begin(), step.answers.end(),
                                             [](const LessonAnswer& answer) { return answer.right; });
            if (step.answers.size() < 2 || step.answers.size() > 9 || right != 1)
                part.at("answers").fail(
                    Sentence::tr("has %1 answers, %2 of them right; 2 to 9 were expected, one of them right",
                                 step.answers.size(), right));
            if (const auto done = part.find("done"))
                done->fail(Sentence::tr("goes with \"check\" only; answers say \"because\""));
            return step;
        }
        if (part.at("check").value().is_array())
            for (const Section& check : part.list("check")) step.checks.push_back(readCheck(check));
        else
            step.checks.push_back(readCheck(part.at("check")));
        if (step.checks.empty())
            part.at("check").fail(Sentence::tr("is an empty list; at least one check was expected"));
        step.done = words(part.at("done"));
        return step;
    }

    const LessonNames* names_;
};

}  // namespace

Lesson readLesson(const std::filesystem::path& file, const LessonNames* names) {
    const json parsed = readJson(file, largestFile);
    Lesson lesson = LessonReader(names).read(
        Section(parsed, file.string(), Sentence::tr("Correct the field; docs/lessons.md describes all of them.")));
    lesson.file = std::filesystem::absolute(file);
    lesson.id = file.stem().string();
    return lesson;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>

#include "core/base/file.h"
#include "core/lesson/lesson.h"
#include "tests/testing.h"

using namespace dynak;
using nlohmann::json;

namespace {

// A lesson with a question and a task, all fields used.
json sample() {
    return json::parse(R"({
        "title": "A lesson", "summary": "About {resting}.", "demo": "shapes",
        "steps": [
            {"title": "Question", "text": "One *short* paragraph.", "ask": "Why?",
             "answers": [{"text": "So", "because": "Because."}, {"text": "Not so", "because": "Yes.", "right": true}]},
            {"title": "Task", "text": ["One", "Two"],
             "show": {"view": "sparsity", "site": "last", "neuron": "rarest", "expert": 3, "sample": 0, "token": 7,
                      "tau": 0.25},
             "ask": "Do it.", "check": [{"kind": "neuron", "which": "rarest"}, {"kind": "cost", "from": 0.2, "to": 0.5}],
             "done": "Done at {resting}."}
        ]})");
}

const LessonNames names{{"sparsity"},
                        {"resting"},
                        {{LessonKind::site, "last"}, {LessonKind::neuron, "rarest"}, {LessonKind::tau, "critical"}}};

Lesson read(const json& lesson) {
    const testing::TemporaryFolder folder;
    replaceText(folder / "mine.json", lesson.dump());
    return readLesson(folder / "mine.json", &names);
}

}  // namespace

TEST_CASE("a lesson is read as it is written") {
    const Lesson lesson = read(sample());
    CHECK(lesson.id == "mine");
    CHECK(lesson.file.is_absolute());
    CHECK(lesson.title == "A lesson");
    CHECK(lesson.demo == "shapes");
    REQUIRE(lesson.steps.size() == 2);
    const LessonStep &question = lesson.steps[0], &task = lesson.steps[1];
    CHECK_FALSE(question.isTask());
    CHECK(question.text == std::vector<std::string>{"One *short* paragraph."});
    CHECK(question.show.view.empty());
    REQUIRE(question.answers.size() == 2);
    CHECK(question.answers[1].right);
    CHECK_FALSE(question.answers[0].right);
    CHECK(task.isTask());
    CHECK(task.text.size() == 2);
    CHECK(task.show.site.name == "last");
    CHECK(task.show.expert.number == 3);
    CHECK(task.show.tau.number == 0.25);
    REQUIRE(task.checks.size() == 2);
    CHECK(task.checks[0].kind == LessonKind::neuron);
    CHECK(task.checks[0].which.name == "rarest");
    CHECK(task.checks[1].from == 0.2);
    CHECK(task.checks[1].to == 0.5);
    CHECK(textsOf(lesson).size() == 2 + 7 + 5);
}

TEST_CASE("a single check and a bound on one side are enough") {
    json lesson = sample();
    lesson["steps"][1]["check"] = {{"kind", "quality"}, {"to", 0.99}};
    lesson["steps"][1]["show"] = {{"tau", "critical"}, {"site", "encoder.3.ffn"}};
    lesson.erase("demo");
    const Lesson got = read(lesson);
    CHECK(got.demo.empty());
    CHECK(got.steps[1].checks.front().to == 0.99);
    CHECK(got.steps[1].checks.front().from < -1e300);
    CHECK(got.steps[1].show.site.name == "encoder.3.ffn");
}

TEST_CASE("a lesson that is not as it should be is refused with file, field, expectation and finding") {
    struct Case {
        std::function<void(json&)> spoil;
        std::vector<std::string> said;
    };
    const auto step = [](json& lesson, int i) -> json& {
        return lesson["steps"][static_cast<std::size_t>(i)];
    };
    const std::vector<Case> cases{
        {[](json& l) { l.erase("title"); }, {"lacks \"title\""}},
        {[](json& l) { l["title"] = 3; }, {"title is number", "a text was expected"}},
        {[](json& l) { l["title"] = "  "; }, {"title is empty"}},
        {[](json& l) { l["colour"] = "red"; }, {"unknown field \"colour\"", "known are title, summary, demo, steps"}},
        {[](json& l) { l["demo"] = "shape"; }, {"demo is \"shape\"", "shapes"}},
        {[](json& l) { l["steps"] = json::array(); }, {"steps has 0 steps"}},
        {[](json& l) { l["steps"] = 1; }, {"steps is number", "a list was expected"}},
        {[](json& l) { l["summary"] = "{rest}"; }, {"summary has the unknown fact {rest}", "known are resting"}},
        {[](json& l) { l["summary"] = "{resting"; }, {"summary has a brace without its partner"}},
        {[&](json& l) { step(l, 0).erase("ask"); }, {"steps[0] lacks \"ask\""}},
        {[&](json& l) { step(l, 0)["text"] = json::array(); }, {"steps[0].text is an empty list"}},
        {[&](json& l) { step(l, 0).erase("answers"); }, {"steps[0] should have either \"answers\""}},
        {[&](json& l) { step(l, 1)["answers"] = step(l, 0)["answers"]; }, {"steps[1] should have either"}},
        {[&](json& l) { step(l, 0)["answers"][0]["right"] = true; }, {"2 answers, 2 of them right"}},
        {[&](json& l) { step(l, 0)["answers"].erase(1); }, {"1 answers, 0 of them right"}},
        {[&](json& l) { step(l, 0)["answers"][1]["right"] = "yes"; }, {"answers[1].right is string", "true or false"}},
        {[&](json& l) { step(l, 0)["answers"][0].erase("because"); }, {"steps[0].answers[0] lacks \"because\""}},
        {[&](json& l) { step(l, 0)["done"] = "Well done."; }, {"steps[0].done goes with \"check\" only"}},
        {[&](json& l) { step(l, 1).erase("done"); }, {"steps[1] lacks \"done\""}},
        {[&](json& l) { step(l, 1)["show"]["view"] = "map"; }, {"steps[1].show.view is \"map\"", "sparsity"}},
        {[&](json& l) { step(l, 1)["show"]["tau"] = 2; }, {"steps[1].show.tau is 2", "a number from 0"}},
        {[&](json& l) { step(l, 1)["show"]["tau"] = "least"; }, {"show.tau is \"least\"", "critical"}},
        {[&](json& l) { step(l, 1)["show"]["neuron"] = 1.5; }, {"show.neuron is 1.5", "a whole number"}},
        {[&](json& l) { step(l, 1)["show"]["site"] = 2; }, {"show.site is a number"}},
        {[&](json& l) { step(l, 1)["show"].erase("site"); }, {"steps[1].show has an expert or a neuron without"}},
        {[&](json& l) { step(l, 1)["check"][0]["kind"] = "neurons"; },
         {"check[0].kind is \"neurons\"", "neuron, token"}},
        {[&](json& l) { step(l, 1)["check"][0]["to"] = 1; }, {"check[0] has \"from\" or \"to\""}},
        {[&](json& l) { step(l, 1)["check"][1].erase("to"), step(l, 1)["check"][1].erase("from"); },
         {"check[1] lacks \"from\" or \"to\""}},
        {[&](json& l) { step(l, 1)["check"][1]["from"] = 0.9; }, {"check[1] has a \"from\" that is larger"}},
        {[&](json& l) { step(l, 1)["check"][1]["which"] = "rarest"; }, {"which does not go with the kind \"cost\""}},
        {[&](json& l) { step(l, 1)["check"] = json::array(); }, {"steps[1].check is an empty list"}},
        {[&](json& l) { l["steps"] = json(101, step(l, 0)); }, {"steps has 101 steps; 1 to 100"}},
        {[](json& l) { l = json::array(); }, {"the file is array", "an object was expected"}},
    };
    for (const Case& one : cases) {
        json lesson = sample();
        one.spoil(lesson);
        CAPTURE(lesson.dump());
        const Error error = testing::errorOf([&] { static_cast<void>(read(lesson)); });
        CHECK(error.code == ErrorCode::badFile);
        CHECK(error.text.english().find("mine.json: ") != std::string::npos);
        for (const std::string& said : one.said) {
            INFO(error.text);
            CHECK(error.text.english().find(said) != std::string::npos);
        }
        CHECK_FALSE(error.hint.empty());
    }
}

TEST_CASE("what is no JSON is refused with its place") {
    const testing::TemporaryFolder folder;
    replaceText(folder / "broken.json", "{\n  \"title\": \"A lesson\",\n  \"steps\": [}\n");
    const Error error = testing::errorOf([&] { static_cast<void>(readLesson(folder / "broken.json")); });
    CHECK(error.code == ErrorCode::badFile);
    CHECK(error.text.english().find("broken.json") != std::string::npos);
    CHECK(error.text.english().find("line 3") != std::string::npos);
    CHECK(testing::errorOf([&] { static_cast<void>(readLesson(folder / "none.json")); }).code == ErrorCode::notFound);
}

TEST_CASE("facts are found in texts") {
    CHECK(factsIn("{a} of {b-c}, {a}") == std::vector<std::string>{"a", "b-c", "a"});
    CHECK(factsIn("none").empty());
    for (const char* text : {"{a", "a}", "{a{b}}", "}{"})
        CHECK(testing::errorOf([&] { static_cast<void>(factsIn(text)); }).code == ErrorCode::badFile);
}

TEST_CASE("the lessons that come with Dynak are read, and name what they are about") {
    const auto files = builtInLessons();
    REQUIRE(files.size() >= 2);
    std::size_t steps = 0;
    for (const auto& file : files) {
        const Lesson lesson = readLesson(file);
        CHECK_FALSE(lesson.demo.empty());
        steps += lesson.steps.size();
    }
    CHECK(steps >= 8);
}

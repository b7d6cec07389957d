// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/lesson.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/resources.h"

namespace dynak {

namespace fs = std::filesystem;

const char* name(LessonKind kind) {
    switch (kind) {
        case LessonKind::site: return "site";
        case LessonKind::expert: return "expert";
        case LessonKind::neuron: return "neuron";
        case LessonKind::token: return "token";
        case LessonKind::sample: return "sample";
        case LessonKind::point: return "point";
        case LessonKind::tau: return "tau";
        case LessonKind::cost: return "cost";
        case LessonKind::quality: return "quality";
        case LessonKind::experts: return "experts";
    }
    return "";
}

std::vector<fs::path> builtInLessons() {
    std::vector<fs::path> files;
    const fs::path folder = resourceFolder() / "lessons";
    std::error_code absent;
    for (const auto& entry : fs::directory_iterator(folder, absent))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::string> textsOf(const Lesson& lesson) {
    std::vector<std::string> texts{lesson.title, lesson.summary};
    for (const LessonStep& step : lesson.steps) {
        texts.push_back(step.title);
        texts.insert(texts.end(), step.text.begin(), step.text.end());
        texts.push_back(step.ask);
        for (const LessonAnswer& answer : step.answers) {
            texts.push_back(answer.text);
            texts.push_back(answer.because);
        }
        if (step.isTask()) texts.push_back(step.done);
    }
    return texts;
}

std::vector<std::string> factsIn(std::string_view text) {
    std::vector<std::string> names;
    for (std::size_t at = 0; (at = text.find_first_of("{}", at)) != std::string_view::npos;) {
        const std::size_t end = text.find_first_of("{}", at + 1);
        if (text[at] == '}' || end == std::string_view::npos || text[end] == '{')
            throw Error(ErrorCode::badFile, Sentence::tr("Braces do not pair in \"%1\".", text),
                        Sentence::tr("Write the name of a fact between { and }."));
        names.emplace_back(text.substr(at + 1, end - at - 1));
        at = end + 1;
    }
    return names;
}

}  // namespace dynak

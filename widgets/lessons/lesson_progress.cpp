// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_progress.h"

#include <QFileInfo>
#include <QSettings>
#include <QUrl>
#include <algorithm>

#include "core/lesson/lesson.h"

namespace dynak {
namespace {

const QString ownKey = QStringLiteral("lessons/own");

// One's own lesson may be called like a built-in one: its whole path tells them apart.
QString keyOf(const Lesson& lesson, const char* what) {
    const QString file = QString::fromStdString(lesson.file.string());
    const bool own = ownLessons().contains(file);
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(own ? file : QString::fromStdString(lesson.id)));
    return QStringLiteral("lessons/%1/%2").arg(id, QLatin1String(what));
}

}  // namespace

bool LessonProgress::isBegun() const {
    return step > 0 || std::any_of(answers.begin(), answers.end(), [](int answer) { return answer != notAnswered; });
}

LessonProgress progressOf(const Lesson& lesson) {
    const QSettings settings;
    const auto steps = static_cast<qsizetype>(lesson.steps.size());
    LessonProgress progress;
    progress.step = std::clamp<int>(settings.value(keyOf(lesson, "step")).toInt(), 0, static_cast<int>(steps) - 1);
    for (const QVariant& answer : settings.value(keyOf(lesson, "answers")).toList()) progress.answers << answer.toInt();
    progress.answers.resize(std::min(progress.answers.size(), steps));
    while (progress.answers.size() < steps) progress.answers << LessonProgress::notAnswered;
    return progress;
}

void keepProgress(const Lesson& lesson, const LessonProgress& progress) {
    QVariantList answers;
    for (const int answer : progress.answers) answers << answer;
    QSettings settings;
    settings.setValue(keyOf(lesson, "step"), progress.step);
    settings.setValue(keyOf(lesson, "answers"), answers);
}

bool isSolved(const Lesson& lesson, const LessonProgress& progress, int step) {
    const LessonStep& asked = lesson.steps[static_cast<std::size_t>(step)];
    const int answer = progress.answers.value(step, LessonProgress::notAnswered);
    if (asked.isTask()) return answer == 0;
    return answer >= 0 && answer < std::ssize(asked.answers) && asked.answers[static_cast<std::size_t>(answer)].right;
}

int solvedSteps(const Lesson& lesson, const LessonProgress& progress) {
    int solved = 0;
    for (int step = 0; step < std::ssize(lesson.steps); ++step) solved += isSolved(lesson, progress, step) ? 1 : 0;
    return solved;
}

QStringList ownLessons() {
    QStringList files = QSettings().value(ownKey).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void keepOwnLessons(const QStringList& files) {
    QSettings().setValue(ownKey, files);
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_player.h"

#include <QDir>
#include <QTimer>
#include <algorithm>

#include "core/base/error.h"
#include "core/demo/demo.h"
#include "widgets/lessons/lesson_facts.h"
#include "widgets/lessons/lesson_targets.h"
#include "widgets/lessons/lesson_text.h"
#include "widgets/session/said.h"
#include "widgets/session/studio_session.h"
#include "widgets/views.h"

namespace dynak {
namespace {

LessonNames knownNames() {
    LessonNames names;
    for (const ViewRow& row : views()) names.views.emplace_back(row.id);
    for (const FactRow& row : lessonFacts()) names.facts.emplace_back(row.name);
    for (const TargetRow& row : lessonTargets()) names.targets.push_back({row.kind, row.name});
    return names;
}

bool isDemo(const Project& project, const std::string& demo) {
    const auto folder = attempt([&] { return demoFolder(demo); });
    if (!folder) return false;
    return QDir(QString::fromStdString(project.model.path)).canonicalPath() ==
           QDir(QString::fromStdString(folder->string())).canonicalPath();
}

}  // namespace

LessonPlayer::LessonPlayer(StudioSession& session, QObject* parent) : QObject(parent), session_(session) {
    const LessonNames names = knownNames();
    const auto read = [&](const std::filesystem::path& file) {
        auto lesson = attempt([&] { return readLesson(file, &names); });
        if (lesson)
            lessons_.push_back(std::move(*lesson));
        else
            unreadable_.push_back(lesson.error().text);
    };
    if (const auto files = attempt([] { return builtInLessons(); }))
        for (const auto& file : *files) read(file);
    for (const QString& file : ownLessons()) read(file.toStdString());
    connect(&session_, &StudioSession::projectChanged, this, &LessonPlayer::followProject);
    for (auto signal : {&StudioSession::resultsChanged, &StudioSession::scoresChanged})
        connect(&session_, signal, this, [this] {
            if (isActive() && !isSceneSet_ && !needsProject()) setScene();
            look();
        });
    for (auto signal : {&StudioSession::tauChanged, &StudioSession::selectionChanged, &StudioSession::pinsChanged})
        connect(&session_, signal, this, &LessonPlayer::look);
}

QStringList LessonPlayer::unreadable() const {
    QStringList out;
    for (const Sentence& why : unreadable_) out << said(why);
    return out;
}

int LessonPlayer::add(const QString& file) {
    const LessonNames names = knownNames();
    Lesson read = readLesson(file.toStdString(), &names);
    auto place =
        std::find_if(lessons_.begin(), lessons_.end(), [&](const Lesson& other) { return other.file == read.file; });
    if (place != lessons_.end() && place - lessons_.begin() == active_) leave();
    if (place == lessons_.end()) {
        keepOwnLessons(ownLessons() << QString::fromStdString(read.file.string()));
        place = lessons_.insert(lessons_.end(), std::move(read));
    } else {
        *place = std::move(read);
    }
    Q_EMIT lessonsChanged();
    return static_cast<int>(place - lessons_.begin());
}

void LessonPlayer::remove(int lesson) {
    if (lesson == active_) leave();
    const auto place = lessons_.begin() + lesson;
    QStringList own = ownLessons();
    own.removeAll(QString::fromStdString(place->file.string()));
    keepOwnLessons(own);
    lessons_.erase(place);
    if (active_ > lesson) --active_;
    Q_EMIT lessonsChanged();
}

bool LessonPlayer::isOwn(int lesson) const {
    return ownLessons().contains(QString::fromStdString(lessons_[static_cast<std::size_t>(lesson)].file.string()));
}

void LessonPlayer::start(int lesson) {
    if (lesson == active_) return;
    leave();
    active_ = lesson;
    progress_ = progressOf(lessons_[static_cast<std::size_t>(lesson)]);
    enter();
}

void LessonPlayer::restart(int lesson) {
    if (lesson == active_) leave();
    const Lesson& again = lessons_[static_cast<std::size_t>(lesson)];
    LessonProgress progress = progressOf(again);
    progress.step = 0;
    progress.answers.fill(LessonProgress::notAnswered);
    keepProgress(again, progress);
    start(lesson);
}

void LessonPlayer::leave() {
    if (!isActive()) return;
    active_ = -1;
    if (ruleBefore_ && !session_.curve().isEmpty()) {
        session_.setRuleKind(ruleBefore_->kind);
        session_.settleTau(ruleBefore_->value);
        if (session_.rule().own != ruleBefore_->own) {
            session_.resetSiteTaus();
            for (const auto& [site, value] : ruleBefore_->own)
                session_.settleSiteTau(QString::fromStdString(site), value);
        }
    }
    if (selectionBefore_) session_.select(*selectionBefore_);
    ruleBefore_.reset();
    selectionBefore_.reset();
    present({});
    Q_EMIT lessonsChanged();  // how far one is stands in the list
    Q_EMIT stepChanged();
}

void LessonPlayer::go(int step) {
    if (!isActive() || step < 0 || step >= stepCount() || step == progress_.step) return;
    progress_.step = step;
    keepProgress(lesson(), progress_);
    enter();
}

void LessonPlayer::enter() {
    if (!current().show.view.empty())
        present(QString::fromStdString(current().show.view));
    else if (presented_.isEmpty())
        present(QStringLiteral("cost-accuracy"));
    pinsBefore_ = session_.pins().size();
    measuring_ = false;
    scene_ = {};
    isSceneSet_ = false;
    if (!needsProject()) setScene();
    Q_EMIT stepChanged();
}

void LessonPlayer::present(const QString& view) {
    if (view == presented_) return;
    presented_ = view;
    Q_EMIT presentedChanged();
}

void LessonPlayer::setScene() {
    session_.askForScores();  // what a step selects may be found in them
    const LessonScene& show = current().show;
    setting_ = true;
    if (!session_.curve().isEmpty()) {
        // τ that a first sweep chose is the user's as well
        if (!ruleBefore_) ruleBefore_ = session_.rule();
        if (show.tau.isGiven()) {
            const double tau = *tauOf(session_, show.tau);
            if (tau != session_.tau()) session_.settleTau(tau);
        }
    }
    const auto selection = selectionOf(session_, show);
    if (selection) {
        if (!selectionBefore_) selectionBefore_ = session_.selection();
        scene_ = *selection;
        session_.select(scene_);
    }
    isSceneSet_ = selection && (!show.tau.isGiven() || !session_.curve().isEmpty());
    pinsBefore_ = session_.pins().size();
    setting_ = false;
}

void LessonPlayer::look() {
    if (!isActive() || setting_) return;
    if (isSceneSet_ && !needsProject() && current().isTask()) {
        const TaskState state = taskState(current().checks, session_, pinsBefore_);
        measuring_ = state == TaskState::measuring;
        if (state == TaskState::done && !isSolved(step())) solve(0);
    }
    Q_EMIT stateChanged();
}

void LessonPlayer::solve(int answer) {
    progress_.answers[step()] = answer;
    keepProgress(lesson(), progress_);
}

void LessonPlayer::choose(int answer) {
    if (!isActive() || current().isTask() || answer < 0 || answer >= std::ssize(current().answers)) return;
    solve(answer);
    Q_EMIT stateChanged();
}

bool LessonPlayer::showMe() {
    if (!isActive()) return false;
    if (current().isTask()) return !needsProject() && isSceneSet_ && fulfil(current().checks, session_);
    const auto& answers = current().answers;
    const auto right =
        std::find_if(answers.begin(), answers.end(), [](const LessonAnswer& answer) { return answer.right; });
    choose(static_cast<int>(right - answers.begin()));
    return true;
}

bool LessonPlayer::needsProject() const {
    const auto& project = session_.results().project;
    if (!project) return true;
    return !lesson().demo.empty() && !isDemo(*project, lesson().demo);
}

bool LessonPlayer::isWaiting() const {
    if (needsProject()) return false;
    if (!isSceneSet_ || session_.areScoresComing()) return true;
    const auto isKnown = [this](const std::string& text) {
        const std::vector<std::string> facts = factsIn(text);
        return std::all_of(facts.begin(), facts.end(), [this](const std::string& fact) {
            return factNamed(QString::fromStdString(fact), session_, scene_).has_value();
        });
    };
    return !std::all_of(current().text.begin(), current().text.end(), isKnown) || !isKnown(current().ask);
}

QString LessonPlayer::words(const std::string& text) const {
    return filled(lessonText(text), [this](const QString& name) -> std::optional<QString> {
        if (needsProject()) return std::nullopt;
        return factNamed(name, session_, scene_);
    });
}

// A project was opened or closed: nothing of the one before can be put back.
void LessonPlayer::followProject() {
    if (!isActive()) return;
    ruleBefore_.reset();
    selectionBefore_.reset();
    if (!session_.hasProject()) {
        leave();
        return;
    }
    isSceneSet_ = false;
    // the session is still telling what else is new
    QTimer::singleShot(0, this, [this] {
        if (isActive()) enter();
    });
}

}  // namespace dynak

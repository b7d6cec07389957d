// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>

#include "core/base/error.h"
#include "core/base/time_left.h"
#include "core/pipeline/workbench.h"
#include "widgets/engine/engine.h"
#include "widgets/session/studio_session.h"

namespace dynak {

// Where the project of a demo lies once it was opened.
[[nodiscard]] QString demoFile(const QString& name);

// What the window does to a project: open, save, run stages, measure. All of it happens on the engine thread, on one
// Workbench that lives there; snapshots of its results go into the session.
class ProjectRunner : public QObject {
    Q_OBJECT

public:
    ProjectRunner(StudioSession& session, Engine& engine, QObject* parent = nullptr);
    ~ProjectRunner() override;

    void openProject(const QString& file);
    // A new project on a model and data; the model is loaded, no other stage runs.
    void openModel(const ProjectSources& sources);
    // A built-in model with its data: as it was left, else all stages run. Its project lies among the program's data.
    void openDemo(const QString& name);
    // Why nothing can be exported now; empty: it can.
    [[nodiscard]] std::optional<Error> refusesExport() const;
    // Writes the converted model at the current rule; `format` is the id of an exporter.
    void exportTo(const QString& format, const QString& folder);
    void save(const QString& file);
    // Waits for what is still being written; before the window closes.
    void finishSaving();
    // Runs the stage and what it needs that is not done, one after the other.
    void run(const QString& stage);
    // Those stages, by id.
    [[nodiscard]] QStringList due(const QString& stage) const;
    void stop();
    // Measures a few steps of a training stage, so that its card says how long it may take (StageProgress::estimate).
    void estimate(const QString& stage);
    // Stages and project once more, in the language of the moment.
    void tellAgain();
    // For a view: `work(workbench, job, show)` on the engine thread, see Engine::requestInParts. It goes before a
    // measurement that runs, which begins again behind it. Throws there Error{badArgument} where there is no project.
    template <class Part, class Work, class Show, class Done>
    void ask(const QString& tag, QObject* owner, Work work, Show part, Done done) {
        engine_.requestInParts<Part>(
            tag, owner,
            [bench = bench_, work = std::move(work)](const Job& job, const std::function<void(Part)>& show) {
                return work(bench->opened(), job, show);
            },
            std::move(part), std::move(done));
        measureLater();
    }
    [[nodiscard]] bool isRunning() const { return !running_.isEmpty(); }
    // Whether results were computed that no file holds yet.
    [[nodiscard]] bool hasUnsavedResults() const { return unsaved_; }

Q_SIGNALS:
    void opened();
    void saved();
    // Where it lies, and what its self-check measured.
    void exported(const QString& folder, const QString& checks);
    void runningChanged();
    // Of nothing that a stage shows itself. `next` is the id of the action that helps; may be empty.
    void failed(const dynak::Error& error, const QString& next);

private:
    // Touched on the engine thread only.
    struct Bench {
        std::optional<Workbench> workbench;
        // Throws Error{badArgument} where there is none.
        [[nodiscard]] Workbench& opened();
    };
    // A copy of the results, to hand over; what is large in it is shared. Engine thread.
    [[nodiscard]] static Results snapshotOf(const Project& project);

    void readScores(const std::string& key);
    void show(const Results& results);
    void keepNotes();
    void saveNotes();
    void take(const Results& results);
    void openSources(std::function<Workbench()> make, bool runAll);
    void runNext();
    // Where the stage that begins trains: the session is told of its lines as they come.
    void beginTraining();
    void stopEstimate();
    void showProgress(const Progress& progress);
    [[nodiscard]] bool isModelOfTheCurve() const;
    void measure();
    void classify();
    bool stopMeasuring();  // whether a point was being measured
    // A measurement under way goes to the end of the queue.
    void measureLater();
    // With what was measured of the trainings.
    [[nodiscard]] QList<StageProgress> stagesOf(const Project& project) const;

    StudioSession& session_;
    Engine& engine_;
    std::shared_ptr<Bench> bench_ = std::make_shared<Bench>();
    Engine reader_;      // a stage may keep the other one for minutes
    QStringList queue_;  // stages still to run
    QString running_;
    QElapsedTimer clock_;
    TimeLeft timeLeft_;
    Sentence phase_;                       // of the stage that runs
    std::map<std::string, double> paces_;  // seconds that a training may take, by the key of its run
    bool unsaved_ = false;
    bool canMeasure_ = true;
    bool notesDiffer_ = false;  // from those of the project that was opened
    QTimer saveSoon_;
};

}  // namespace dynak

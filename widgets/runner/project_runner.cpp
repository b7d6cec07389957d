// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runner/project_runner.h"

#include <QEventLoop>
#include <QStandardPaths>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <variant>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/demo/demo.h"
#include "core/exporter/exporter.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/result_names.h"
#include "core/pipeline/stages.h"
#include "core/project/project_file.h"
#include "widgets/runner/stage_list.h"
#include "widgets/runner/stage_rates.h"
#include "widgets/session/said.h"

namespace dynak {
namespace {

const QString openTag = QStringLiteral("open");
const QString saveTag = QStringLiteral("save");
const QString notesTag = QStringLiteral("notes");
const QString runTag = QStringLiteral("run");
const QString exportTag = QStringLiteral("export");

// Names of the sweep and the routers that views show.
std::pair<std::string, std::string> shownOf(const Project& project) {
    const NamedSweep* sweep = mainSweep(project);
    const NamedRouters* routers = mainRouters(project);
    return {sweep ? sweep->name : std::string(), routers ? routers->name : std::string()};
}

// What views show stands last: it stays in sight while the options ask for what has not run.
template <class Named>
void putLast(std::vector<Named>& all, const std::string& name) {
    const auto found = std::ranges::find(all, name, &Named::name);
    if (found != all.end()) std::rotate(found, found + 1, all.end());
}

}  // namespace

QString demoFile(const QString& name) {
    return QStringLiteral("%1/demos/%2.dynak")
        .arg(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), name);
}

ProjectRunner::ProjectRunner(StudioSession& session, Engine& engine, QObject* parent)
    : QObject(parent), session_(session), engine_(engine) {
    connect(&session_, &StudioSession::tauSettled, this, &ProjectRunner::measure);
    connect(&session_, &StudioSession::recipeChanged, this, [this] {
        const auto& project = session_.results().project;
        if (project && !isRunning()) session_.setStages(stagesOf(*project));
        const bool measuring = stopMeasuring();  // of the model that the options asked for before
        keepNotes();
        if (measuring) measure();
    });
    connect(&session_, &StudioSession::pinsChanged, this, &ProjectRunner::keepNotes);
    connect(&session_, &StudioSession::scoresWanted, this, &ProjectRunner::readScores);
    connect(&session_, &StudioSession::classesWanted, this, &ProjectRunner::classify);
    saveSoon_.setSingleShot(true);
    saveSoon_.setInterval(1500);
    connect(&saveSoon_, &QTimer::timeout, this, [this] {
        if (isRunning())
            saveSoon_.start();  // the engine is busy
        else
            saveNotes();
    });
    connect(&engine_, &Engine::progressed, this, [this](const QString& tag, const Progress& progress) {
        if (tag == runTag) showProgress(progress);
    });
}

ProjectRunner::~ProjectRunner() = default;

Workbench& ProjectRunner::Bench::opened() {
    if (!workbench)
        throw Error(ErrorCode::badArgument, Sentence::tr("There is no project."), Sentence::tr("Open one first."));
    return *workbench;
}

Results ProjectRunner::snapshotOf(const Project& project) {
    return resultsOf(std::make_shared<const Project>(project));
}

void ProjectRunner::readScores(const std::string& key) {
    const auto work = [project = session_.results().project](const Job&) {
        auto scores = mainScores(*project);
        auto index = std::make_shared<const ScoreIndex>(*scores);
        return std::pair{std::move(scores), std::move(index)};
    };
    using Read = std::pair<std::shared_ptr<const TokenScores>, std::shared_ptr<const ScoreIndex>>;
    reader_.request(QStringLiteral("scores"), this, work, [this, key](Expected<Read> read) {
        if (read) {
            session_.setScores(key, std::move(read->first), std::move(read->second));
            return;
        }
        session_.setScores(key, nullptr, nullptr);
        Q_EMIT failed(read.error(), QStringLiteral("stage.run.sweep"));
    });
}

void ProjectRunner::openProject(const QString& file) {
    stop();
    const auto work = [bench = bench_, path = file.toStdString()](const Job&) {
        Project project = dynak::openProject(path);
        bench->workbench.emplace(std::move(project), path);
        return snapshotOf(bench->workbench->project());
    };
    engine_.request(openTag, this, work, [this](Expected<Results> result) {
        if (result)
            take(*result);
        else
            Q_EMIT failed(result.error(), QStringLiteral("file.open"));
    });
}

void ProjectRunner::openModel(const ProjectSources& sources) {
    openSources([sources] { return Workbench(newProject(sources), {}); }, false);
}

void ProjectRunner::openDemo(const QString& name) {
    const auto make = [demo = name.toStdString(), file = std::filesystem::path(demoFile(name).toStdString())] {
        std::filesystem::create_directories(file.parent_path());
        const auto left = [&] {
            Workbench bench(leftDemo(demo, file), file);
            (void)bench.data();  // asks for the model, too
            return bench;
        };
        // one that was left half done goes on; one of another version is made anew
        if (std::filesystem::exists(file))
            if (auto bench = attempt(left)) return std::move(*bench);
        return Workbench(newDemo(demo), file);
    };
    openSources(make, true);
}

void ProjectRunner::openSources(std::function<Workbench()> make, bool runAll) {
    stop();
    const auto work = [bench = bench_, make = std::move(make)](const Job& job) {
        Workbench fresh = make();
        fresh.run("load", job);
        bench->workbench.emplace(std::move(fresh));
        return snapshotOf(bench->workbench->project());
    };
    engine_.request(openTag, this, work, [this, runAll](Expected<Results> result) {
        if (!result) {
            Q_EMIT failed(result.error(), QStringLiteral("file.open-model"));
            return;
        }
        take(*result);
        if (runAll) run(QStringLiteral("sweep"));
    });
}

std::optional<Error> ProjectRunner::refusesExport() const {
    if (due(QStringLiteral("fit-routers")).isEmpty()) return {};
    return Error(ErrorCode::badArgument, Sentence::tr("The options have changed since the routers were fitted."),
                 Sentence::tr("Run all stages, or undo the change; then export."));
}

void ProjectRunner::exportTo(const QString& format, const QString& folder) {
    if (const auto refusal = refusesExport()) {
        Q_EMIT failed(*refusal, QStringLiteral("stage.run-all"));
        return;
    }
    const auto work = [bench = bench_, rule = simplified(session_.rule()), format = format.toStdString(),
                       folder = folder.toStdString()](const Job& job) {
        Workbench& workbench = bench->opened();
        const Project& project = workbench.project();
        const ResultNames names = resultNames(parseRecipe(project.recipe));
        const NamedPartition* partition = partitionNamed(project, names.partition);
        const NamedRouters* routers = routersNamed(project, names.routers);
        if (!partition || !routers)
            throw Error(ErrorCode::badArgument, Sentence::tr("There are no routers to export yet."),
                        Sentence::tr("Run all stages first."));
        ExportOptions options;
        options.format = format;
        options.rule = rule;
        options.output = folder;
        return exportModel({workbench.model(job.part(0, 0.2)), partition->sites, routers->routers.sites}, options,
                           job.part(0.2, 1));
    };
    engine_.request(exportTag, this, work, [this](Expected<ExportReport> result) {
        if (!result) {
            Q_EMIT failed(result.error(), {});
            return;
        }
        QStringList checks;
        for (const ExportCheck& check : result->checks)
            checks << tr("%1: %2 (at most %3)")
                          .arg(said(check.name))
                          .arg(check.value, 0, 'g', 2)
                          .arg(check.limit, 0, 'g', 2);
        Q_EMIT exported(QString::fromStdString(result->folder.string()), checks.join(QStringLiteral("; ")));
    });
}

void ProjectRunner::take(const Results& results) {
    unsaved_ = false;
    canMeasure_ = true;
    notesDiffer_ = false;
    paces_.clear();
    saveSoon_.stop();
    session_.openProject(infoOf(*results.project), results, stageList(*results.project));
    Q_EMIT opened();
}

void ProjectRunner::show(const Results& results) {
    session_.setResults(results);
    session_.setInfo(infoOf(*results.project));
    session_.setStages(stagesOf(*results.project));
}

void ProjectRunner::tellAgain() {
    const auto& project = session_.results().project;
    if (!project) return;
    QList<StageProgress> rows = stagesOf(*project);
    for (StageProgress& row : rows) {
        const StageProgress* now = session_.stage(row.id);
        if (!now || now->status != StageStatus::running) continue;
        const QString title = row.title;
        row = *now;
        row.title = title;
        row.phase = said(phase_);
    }
    session_.setInfo(infoOf(*project));
    session_.setStages(std::move(rows));
}

// Options and kept points are the user's notes: the engine gets them at once, the file a moment later.
void ProjectRunner::keepNotes() {
    const auto& project = session_.results().project;
    if (!project) return;
    const nlohmann::json recipe = session_.recipe();
    // as opened: nothing to keep
    if (recipe == parseRecipe(project->recipe) && session_.pins() == project->pins && !notesDiffer_) return;
    notesDiffer_ = true;
    // options that ran before have their results in the project: those are shown from now on
    const auto work = [bench = bench_, recipe, pins = session_.pins(),
                       shown = shownOf(*project)](const Job&) -> std::optional<Results> {
        if (!bench->workbench) return std::nullopt;
        Project& now = bench->workbench->project();
        putLast(now.sweeps, shown.first);
        putLast(now.routers, shown.second);
        now.recipe = changedRecipe(now.recipe, recipe);
        now.pins = pins;
        return shownOf(now) == shown ? std::nullopt : std::optional(snapshotOf(now));
    };
    engine_.request(notesTag, this, work, [this](const Expected<std::optional<Results>>& others) {
        if (!others || !*others || isRunning()) return;  // a run brings its own
        show(**others);
        measure();
    });
    if (!session_.info().file.isEmpty()) saveSoon_.start();
}

void ProjectRunner::saveNotes() {
    saveSoon_.stop();
    const auto work = [bench = bench_](const Job& job) {
        if (bench->workbench) bench->workbench->save(job);
        return true;
    };
    engine_.request(saveTag, this, work, [this](const Expected<bool>& result) {
        if (!result && result.error().code != ErrorCode::stopped)
            Q_EMIT failed(result.error(), QStringLiteral("file.save-as"));
    });
}

void ProjectRunner::finishSaving() {
    if (saveSoon_.isActive()) {
        stop();
        saveNotes();
    }
    if (!engine_.isBusy(saveTag)) return;
    QEventLoop loop;
    connect(&engine_, &Engine::finished, &loop, [&](const QString& tag) {
        if (tag == saveTag) loop.quit();
    });
    loop.exec();
}

void ProjectRunner::save(const QString& file) {
    const auto work = [bench = bench_, path = file.toStdString()](const Job& job) {
        if (!bench->workbench)
            throw Error(ErrorCode::badArgument, Sentence::tr("There is no project to save."),
                        Sentence::tr("Open one first."));
        Project project = bench->workbench->project();
        saveProject(project, path, job);
        releaseStored(project);
        // from now on results are saved there
        bench->workbench.emplace(std::move(project), path);
        return snapshotOf(bench->workbench->project());
    };
    engine_.request(saveTag, this, work, [this](Expected<Results> result) {
        if (!result) {
            Q_EMIT failed(result.error(), QStringLiteral("file.save-as"));
            return;
        }
        unsaved_ = false;
        session_.setResults(*result);
        session_.setInfo(infoOf(*result->project));
        Q_EMIT saved();
    });
}

QStringList ProjectRunner::due(const QString& stage) const {
    const auto& project = session_.results().project;
    if (!project) return {};
    QStringList out;
    for (const std::string& id : dueStages(*project, session_.recipe(), stage.toStdString()))
        out << QString::fromStdString(id);
    return out;
}

void ProjectRunner::run(const QString& stage) {
    if (isRunning()) return;
    queue_ = due(stage);
    runNext();
}

void ProjectRunner::runNext() {
    running_ = queue_.isEmpty() ? QString() : queue_.takeFirst();
    Q_EMIT runningChanged();
    if (running_.isEmpty()) return;
    clock_.start();
    timeLeft_ = {};
    showProgress({0, {}});
    beginTraining();
    using Part = std::variant<TrainingLine, SiteFit>;
    const auto work = [bench = bench_, stage = running_.toStdString()](const Job& job,
                                                                       const std::function<void(Part)>& show) {
        Workbench& workbench = bench->opened();
        workbench.setListeners(show, show);
        // a failure is in the project, too: the snapshot must arrive either way
        const auto ran = attempt([&] { workbench.run(stage, job); });
        workbench.setListeners({}, {});
        return std::pair{snapshotOf(workbench.project()), ran ? std::optional<Error>() : std::optional(ran.error())};
    };
    const auto showPart = [this](const Part& part) {
        if (const auto* line = std::get_if<TrainingLine>(&part))
            session_.addTrainingLine(*line);
        else
            session_.addFit(std::get<SiteFit>(part));
    };
    const auto done = [this](Expected<std::pair<Results, std::optional<Error>>> result) {
        std::optional<Error> error = result ? result->second : std::optional(result.error());
        if (result) {
            keepRate(*result->first.project, session_.recipe(), running_.toStdString());
            show(result->first);
            unsaved_ = unsaved_ || session_.info().file.isEmpty();
        }
        session_.endTraining();
        if (error) {
            queue_.clear();
            if (!result) session_.setStages(stagesOf(*session_.results().project));
            if (error->code != ErrorCode::stopped) Q_EMIT failed(*error, QStringLiteral("stage.run.") + running_);
        }
        runNext();
        if (!error) measure();  // where τ stands may lie between the new points
    };
    engine_.requestInParts<Part>(runTag, this, work, showPart, done);
}

void ProjectRunner::showProgress(const Progress& progress) {
    const StageProgress* now = session_.stage(running_);
    if (!now) return;
    timeLeft_.update(static_cast<double>(clock_.elapsed()) / 1000, progress.fraction);
    StageProgress next = *now;
    next.status = StageStatus::running;
    next.fraction = progress.fraction;
    phase_ = progress.phase;
    next.phase = said(phase_);
    next.secondsLeft = timeLeft_.seconds();
    session_.setStage(next);
}

void ProjectRunner::stop() {
    queue_.clear();
    engine_.stop(runTag);
    stopMeasuring();
    stopEstimate();
}

}  // namespace dynak

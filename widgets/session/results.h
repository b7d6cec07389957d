// SPDX-License-Identifier: GPL-3.0-or-later
// What views read. The engine thread owns the project and hands over snapshots of plain results; null = not there yet.
#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/pipeline/stage_state.h"
#include "core/pipeline/training_run.h"
#include "core/project/project.h"
#include "core/sweep/score_index.h"

namespace dynak {

struct ProjectInfo {
    QString file;   // path of the .dynak; empty while it was never saved
    QString title;  // what the window calls it
    QString model;  // "MiniLM · 6 sites"
    QString data;   // "CARER emotion"
};

// A curve to compare with: another sweep of the project.
struct NamedCurve {
    Sentence title;
    std::shared_ptr<const Sweep> sweep;
};

struct Results {
    std::shared_ptr<const Project> project;  // keeps all of the others alive
    std::shared_ptr<const SparsityProfile> profile;
    std::shared_ptr<const Routers> routers;
    std::shared_ptr<const Sweep> sweep;  // the one that τ moves on
    std::vector<NamedCurve> others;
    std::shared_ptr<const Allocations> allocations;  // a value for each site, on the same routers; may be incomplete
    std::shared_ptr<const TokenScores> scores;       // of that sweep
    std::shared_ptr<const ScoreIndex> index;         // of those scores: executed experts at any τ, within a frame
    std::vector<std::shared_ptr<const TrainingRun>> trainings;  // as trainingRuns
};

// The sweep that τ moves on: the one that the project's options ask for, where it is there with several values of τ;
// else of those with several the one that was added last, else the last. Null: none.
[[nodiscard]] const NamedSweep* mainSweep(const Project& project);
// The routers that the options ask for, else those that were added last. Null: none.
[[nodiscard]] const NamedRouters* mainRouters(const Project& project);
// The router scores that go with it; null: none were kept. Reads the file: not on the GUI thread.
[[nodiscard]] std::shared_ptr<const TokenScores> mainScores(const Project& project);

// The parts of a project as views read them; nothing is copied.
// With scores it sorts them for the index: not on the GUI thread.
[[nodiscard]] Results resultsOf(std::shared_ptr<const Project> project, std::shared_ptr<const TokenScores> scores = {});
[[nodiscard]] ProjectInfo infoOf(const Project& project);

struct StageProgress {
    QString id;     // row of the stages table, "profile"
    QString title;  // "Profile"
    StageStatus status = StageStatus::missing;
    QString result;                     // done: "12 sites · 90.4 % resting · 4.2 s"
    QString reason;                     // stale, failed: why; missing: what it will do
    double fraction = 0;                // running: 0 … 1
    QString phase;                      // running: "site 4 of 6"
    std::optional<double> secondsLeft;  // running, once there is an estimate
    std::optional<double> estimate;     // not running: seconds that it may take

    [[nodiscard]] bool operator==(const StageProgress&) const = default;
};

}  // namespace dynak

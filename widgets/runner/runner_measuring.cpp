// SPDX-License-Identifier: GPL-3.0-or-later
// Points and classes at the rule of the moment.
#include <nlohmann/json.hpp>

#include "core/pipeline/result_names.h"
#include "widgets/runner/project_runner.h"

namespace dynak {
namespace {

const QString measureTag = QStringLiteral("measure");
const QString classesTag = QStringLiteral("classes");

}  // namespace

bool ProjectRunner::stopMeasuring() {
    const bool measuring = engine_.isBusy(measureTag);
    engine_.stop(measureTag);
    engine_.stop(classesTag);
    return measuring;
}

void ProjectRunner::measureLater() {
    if (engine_.isBusy(measureTag)) measure();
}

// Options that changed ask for another model than the one whose curve is shown, until they have run.
bool ProjectRunner::isModelOfTheCurve() const {
    const auto& project = session_.results().project;
    const NamedSweep* sweep = project ? mainSweep(*project) : nullptr;
    const StageProgress* routers = session_.stage(QStringLiteral("fit-routers"));
    return sweep && sweep->routers == resultNames(session_.recipe()).routers && routers &&
           routers->status == StageStatus::done;
}

void ProjectRunner::measure() {
    // without routers there is nothing to measure; with a point at this rule nothing is left to
    if (!canMeasure_ || session_.curve().isEmpty() || session_.reading().measured || isRunning()) return;
    if (!isModelOfTheCurve()) return;
    const auto work = [bench = bench_, rule = simplified(session_.rule())](const Job& job) {
        return bench->opened().measure(rule, job);
    };
    engine_.request(measureTag, this, work, [this](Expected<OperatingPoint> result) {
        if (result) {
            session_.addMeasured(*result);
            notesDiffer_ = true;  // the file gets the point as it gets the notes
            if (!session_.info().file.isEmpty()) saveSoon_.start();
            return;
        }
        if (result.error().code == ErrorCode::stopped) return;
        canMeasure_ = false;  // say it once, not at every move of τ
        Q_EMIT failed(result.error(), {});
    });
}

void ProjectRunner::classify() {
    const auto& scores = session_.results().scores;
    if (!canMeasure_ || !scores || isRunning() || !isModelOfTheCurve()) return;
    const auto work = [bench = bench_, rule = session_.rule(), samples = scores->samples.samples](const Job& job) {
        return bench->opened().classesAt(rule, samples, job);
    };
    engine_.request(classesTag, this, work, [this](Expected<SampleClasses> classes) {
        if (classes)
            session_.setClasses(std::move(*classes));
        else if (classes.error().code != ErrorCode::stopped && std::exchange(canMeasure_, false))
            Q_EMIT failed(classes.error(), {});  // once, not at every move of τ
    });
}

}  // namespace dynak

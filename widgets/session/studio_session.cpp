// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/studio_session.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

#include "core/pipeline/recipe.h"
#include "widgets/session/state_command.h"
#include "widgets/session/tau_command.h"

namespace dynak {
namespace {

// Where τ stands in a project that is opened for the first time: the cheapest measured point that keeps 99 % of the
// dense quality, else the dearest one.
double firstTau(const TauCurve& curve, const std::shared_ptr<const Sweep>& sweep) {
    if (curve.isEmpty()) return 0;
    Sweep ofThisRule = *sweep;
    ofThisRule.points = curve.points();
    const auto critical = criticalPoint(ofThisRule);
    return curve.points()[critical.value_or(0)].rule.value;
}

// The rule that most points of the sweep have, so that the curve one sees is the one τ moves on.
RuleKind mainKind(const Sweep& sweep) {
    const auto anchored = std::count_if(sweep.points.begin(), sweep.points.end(), [](const OperatingPoint& point) {
        return point.rule.kind == RuleKind::anchored;
    });
    const auto plain = std::count_if(sweep.points.begin(), sweep.points.end(),
                                     [](const OperatingPoint& point) { return point.rule.kind == RuleKind::tau; });
    return anchored > plain ? RuleKind::anchored : RuleKind::tau;
}

// Mean over sites and tokens, from so many tokens that it takes a part of a frame only; negative: there are none.
double predictedExperts(const ScoreIndex& index, const SelectionRule& rule) {
    constexpr std::int64_t enough = 4096;
    const TokenRange range{0, index.tokens(), std::max<std::int64_t>(1, index.tokens() / enough)};
    const Matrix<std::int32_t> executed = index.executed(rule, range);
    if (executed.values.empty()) return -1;
    return static_cast<double>(std::accumulate(executed.values.begin(), executed.values.end(), std::int64_t{0})) /
           static_cast<double>(executed.values.size());
}

}  // namespace

StudioSession::StudioSession(QObject* parent) : QObject(parent) {}

void StudioSession::openProject(ProjectInfo info, Results results, QList<StageProgress> stages) {
    open_ = true;
    info_ = std::move(info);
    results_ = std::move(results);
    stages_ = std::move(stages);
    recipe_ = parseRecipe(results_.project ? results_.project->recipe : std::string());
    pins_ = results_.project ? results_.project->pins : std::vector<Pin>();
    selection_ = hovered_ = pinned_ = {};
    history_.clear();
    measured_.clear();
    undo_.clear();
    dragging_ = false;
    rule_ = {results_.sweep ? mainKind(*results_.sweep) : RuleKind::tau, 0};
    rebuildCurve();
    rule_.value = firstTau(curve_, results_.sweep);
    Q_EMIT projectChanged();
    Q_EMIT infoChanged();
    Q_EMIT stagesReset();
    Q_EMIT recipeChanged();
    Q_EMIT pinsChanged();
    Q_EMIT selectionChanged();
    Q_EMIT pinChanged();
    Q_EMIT resultsChanged();
    Q_EMIT tauChanged();
}

void StudioSession::closeProject() {
    if (!open_) return;
    openProject({}, {}, {});
    open_ = false;
    Q_EMIT projectChanged();
}

void StudioSession::setInfo(ProjectInfo info) {
    info_ = std::move(info);
    Q_EMIT infoChanged();
}

void StudioSession::setResults(Results results) {
    const bool otherSweep = results.sweep != results_.sweep;
    results_ = std::move(results);
    if (otherSweep) {
        const bool first = curve_.isEmpty();
        measured_.clear();
        rebuildCurve();
        if (first && results_.sweep) {
            rule_.kind = mainKind(*results_.sweep);
            rebuildCurve();
            rule_.value = firstTau(curve_, results_.sweep);
        }
    }
    Q_EMIT resultsChanged();
    if (otherSweep) Q_EMIT tauChanged();
}

void StudioSession::setStages(QList<StageProgress> stages) {
    stages_ = std::move(stages);
    Q_EMIT stagesReset();
}

void StudioSession::setStage(const StageProgress& status) {
    for (int row = 0; row < stages_.size(); ++row) {
        if (stages_[row].id != status.id || stages_[row] == status) continue;
        stages_[row] = status;
        Q_EMIT stageChanged(row);
    }
}

const StageProgress* StudioSession::stage(const QString& id) const {
    for (const StageProgress& status : stages_)
        if (status.id == id) return &status;
    return nullptr;
}

bool StudioSession::isRunning() const {
    return std::any_of(stages_.begin(), stages_.end(),
                       [](const StageProgress& status) { return status.status == StageStatus::running; });
}

void StudioSession::setOption(const std::string& stage, const std::string& option, const nlohmann::json& value) {
    nlohmann::json changed = withOptions(recipe_, stage, {{option, value}});
    if (changed == recipe_) return;
    const QString title = QCoreApplication::translate("Stages", optionNamed(stageNamed(stage), option).title.c_str());
    undo_.push(new StateCommand<nlohmann::json>(tr("set %1").arg(title), recipe_, std::move(changed),
                                                [this](const nlohmann::json& recipe) {
                                                    recipe_ = recipe;
                                                    Q_EMIT recipeChanged();
                                                }));
}

void StudioSession::setPins(std::vector<Pin> pins, const QString& what) {
    undo_.push(new StateCommand<std::vector<Pin>>(what, pins_, std::move(pins), [this](const std::vector<Pin>& value) {
        pins_ = value;
        Q_EMIT pinsChanged();
    }));
}

void StudioSession::pinPoint() {
    if (curve_.isEmpty() || !results_.project) return;
    const auto taken = [this](const std::string& name) {
        return std::any_of(pins_.begin(), pins_.end(), [&](const Pin& pin) { return pin.name == name; });
    };
    // A, B, …, Z, A2, …
    std::string name;
    for (std::size_t i = 0; name.empty() || taken(name); ++i)
        name = static_cast<char>('A' + i % 26) + (i < 26 ? std::string() : std::to_string(i / 26 + 1));
    const auto& sweeps = results_.project->sweeps;
    std::vector<Pin> pins = pins_;
    pins.push_back({name, sweeps.empty() ? std::string() : sweeps.back().name, rule_, {}});
    setPins(std::move(pins), tr("keep a point"));
}

void StudioSession::select(const Selection& selection) {
    if (selection == selection_) return;
    selection_ = selection;
    history_.visit(selection);
    Q_EMIT selectionChanged();
}

void StudioSession::hover(const Selection& selection) {
    if (selection == hovered_) return;
    hovered_ = selection;
    Q_EMIT hoverChanged();
}

void StudioSession::pin(const Selection& selection) {
    pinned_ = selection == pinned_ ? Selection{} : selection;
    Q_EMIT pinChanged();
}

void StudioSession::stepBack() {
    select(selection_.parent());
}

void StudioSession::goBack() {
    if (!history_.canGoBack()) return;
    selection_ = history_.back();
    Q_EMIT selectionChanged();
}

void StudioSession::goForward() {
    if (!history_.canGoForward()) return;
    selection_ = history_.forward();
    Q_EMIT selectionChanged();
}

void StudioSession::dragTau(double tau) {
    const SelectionRule rule{rule_.kind, std::clamp(std::isfinite(tau) ? tau : 0.0, 0.0, 1.0)};
    if (!dragging_) ++drag_;
    dragging_ = true;
    if (rule != rule_) undo_.push(new TauCommand(*this, rule, drag_));
}

void StudioSession::settleTau(double tau) {
    dragTau(tau);
    dragging_ = false;
    Q_EMIT tauChanged();  // predicted becomes measured where it was
    Q_EMIT tauSettled();
}

void StudioSession::setRuleKind(RuleKind kind) {
    if (kind == rule_.kind) return;
    rule_.kind = kind;
    rebuildCurve();
    Q_EMIT tauChanged();
}

void StudioSession::applyRule(const SelectionRule& rule) {
    const bool otherKind = rule.kind != rule_.kind;
    rule_ = rule;
    if (otherKind) rebuildCurve();
    Q_EMIT tauChanged();
}

void StudioSession::addMeasured(const OperatingPoint& point) {
    std::erase_if(measured_, [&](const OperatingPoint& other) { return other.rule == point.rule; });
    measured_.push_back(point);
    rebuildCurve();
    Q_EMIT tauChanged();
}

Reading StudioSession::reading() const {
    Reading reading = curve_.readAt(rule_.value);
    if (!reading.measured && results_.index && !curve_.isEmpty()) {
        const double executed = predictedExperts(*results_.index, rule_);
        if (executed >= 0) reading = curve_.readAtExperts(rule_.value, executed);
    }
    if (dragging_) reading.measured = false;
    return reading;
}

void StudioSession::setTheme(Theme theme) {
    if (theme == theme_) return;
    theme_ = theme;
    Q_EMIT themeChanged();
}

void StudioSession::rebuildCurve() {
    curve_ = results_.sweep ? TauCurve(*results_.sweep, rule_.kind, measured_) : TauCurve();
    Q_EMIT curveChanged();
}

}  // namespace dynak

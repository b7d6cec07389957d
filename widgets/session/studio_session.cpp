// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/studio_session.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include "core/pipeline/recipe.h"
#include "widgets/session/said.h"
#include "widgets/session/site_forecast.h"
#include "widgets/session/state_command.h"
#include "widgets/session/tau_command.h"
#include "widgets/session/tau_scale.h"

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
    const auto count = [&](RuleKind kind) {
        return std::count_if(sweep.points.begin(), sweep.points.end(), [kind](const OperatingPoint& point) {
            return point.rule.kind == kind && point.rule.own.empty();
        });
    };
    return count(RuleKind::anchored) > count(RuleKind::tau) ? RuleKind::anchored : RuleKind::tau;
}

// Of the sweep that τ moves on, where it kept scores; else empty.
std::string sweepKey(const Results& results) {
    const NamedSweep* sweep = results.project ? mainSweep(*results.project) : nullptr;
    return sweep && sweep->scores.exists() ? sweep->key : std::string();
}

// Mean over sites and tokens, from so many tokens that it takes a part of a frame only; negative: there are none.
double predictedExperts(const ScoreIndex& index, const SelectionRule& rule) {
    const std::vector<double> experts = expertsBySite(index, rule);
    double sum = 0;
    for (const double mean : experts) sum += mean;
    return experts.empty() ? -1 : sum / static_cast<double>(experts.size());
}

double validTau(double tau) {
    return std::clamp(std::isfinite(tau) ? tau : 0.0, 0.0, 1.0);
}

}  // namespace

StudioSession::StudioSession(QObject* parent) : QObject(parent) {}

void StudioSession::openProject(ProjectInfo info, Results results, QList<StageProgress> stages) {
    open_ = true;
    info_ = std::move(info);
    results_ = std::move(results);
    scoresAsked_.clear();
    training_.reset();
    stages_ = std::move(stages);
    recipe_ = parseRecipe(results_.project ? results_.project->recipe : std::string());
    pins_ = results_.project ? results_.project->pins : std::vector<Pin>();
    selection_ = hovered_ = pinned_ = {};
    history_.clear();
    measured_.clear();
    classes_.reset();
    undo_.clear();
    dragging_ = false;
    rule_ = SiteRules(results_.sweep ? mainKind(*results_.sweep) : RuleKind::tau, 0);
    tolerance_ = 0.01;
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
    Q_EMIT toleranceChanged();
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
    if (sweepKey(results) != sweepKey(results_)) {
        scoresAsked_.clear();  // what was read of a sweep is let go of with it
    } else if (!results.scores && results_.scores) {
        results.scores = results_.scores;
        results.index = results_.index;
    }
    results_ = std::move(results);
    if (otherSweep) {
        const bool first = curve_.isEmpty();
        measured_.clear();
        classes_.reset();
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

void StudioSession::askForScores() {
    const std::string key = sweepKey(results_);
    if (results_.scores || key.empty() || key == scoresAsked_) return;
    scoresAsked_ = key;
    scoresRefused_ = false;
    Q_EMIT scoresWanted(key);
}

bool StudioSession::areScoresComing() const {
    return !results_.scores && !scoresRefused_ && !scoresAsked_.empty() && scoresAsked_ == sweepKey(results_);
}

void StudioSession::setScores(const std::string& key, std::shared_ptr<const TokenScores> scores,
                              std::shared_ptr<const ScoreIndex> index) {
    if (key != sweepKey(results_)) return;
    scoresRefused_ = !scores;
    results_.scores = std::move(scores);
    results_.index = std::move(index);
    Q_EMIT scoresChanged();
    Q_EMIT tauChanged();  // what was interpolated is counted now
}

void StudioSession::askForClasses() {
    if (classes() || !results_.scores || results_.scores->samples.predictions.empty()) return;
    Q_EMIT classesWanted();
}

void StudioSession::setClasses(SampleClasses classes) {
    classes_ = std::make_shared<const SampleClasses>(std::move(classes));
    Q_EMIT classesChanged();
}

void StudioSession::beginTraining(TrainingRun run) {
    training_ = std::make_shared<const TrainingRun>(std::move(run));
    Q_EMIT trainingChanged();
}

void StudioSession::addTrainingLine(const TrainingLine& line) {
    if (!training_) return;
    TrainingRun run = *training_;
    run.lines.push_back(line);
    run.step = line.step;
    run.steps = line.steps;
    beginTraining(std::move(run));
}

void StudioSession::addFit(const SiteFit& fit) {
    if (!training_) return;
    TrainingRun run = *training_;
    const auto known = std::ranges::find(run.fits, fit.site, &SiteFit::site);
    if (known == run.fits.end())
        run.fits.push_back(fit);
    else
        *known = fit;
    run.step = stepsOf(run.fits);
    beginTraining(std::move(run));
}

void StudioSession::endTraining() {
    if (!training_) return;
    training_.reset();
    Q_EMIT trainingChanged();
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

std::optional<double> StudioSession::secondsUpTo(const QString& stage) const {
    if (!results_.project) return std::nullopt;
    double seconds = 0;
    for (const std::string& id : dueStages(*results_.project, recipe_, stage.toStdString())) {
        const StageProgress* due = this->stage(QString::fromStdString(id));
        if (!due || !due->estimate) return std::nullopt;
        seconds += *due->estimate;
    }
    return seconds > 0 ? std::optional(seconds) : std::nullopt;
}

bool StudioSession::isRunning() const {
    return std::any_of(stages_.begin(), stages_.end(),
                       [](const StageProgress& status) { return status.status == StageStatus::running; });
}

void StudioSession::setOption(const std::string& stage, const std::string& option, const nlohmann::json& value) {
    const QString title = said(Sentence::listed(optionNamed(stageNamed(stage), option).title));
    setRecipe(withOptions(recipe_, stage, {{option, value}}), tr("set %1").arg(title));
}

void StudioSession::setRecipe(nlohmann::json recipe, const QString& what) {
    if (recipe == recipe_) return;
    undo_.push(new StateCommand<nlohmann::json>(what, recipe_, std::move(recipe), [this](const nlohmann::json& value) {
        recipe_ = value;
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
    const NamedSweep* sweep = mainSweep(*results_.project);
    std::vector<Pin> pins = pins_;
    pins.push_back({name, sweep ? sweep->name : std::string(), simplified(rule_), {}});
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

void StudioSession::drag(const SiteRules& rule, const QString& what) {
    if (!dragging_) ++drag_;
    dragging_ = true;
    if (rule != rule_) undo_.push(new TauCommand(*this, rule, what, drag_));
}

void StudioSession::settle() {
    dragging_ = false;
    Q_EMIT tauChanged();  // predicted becomes measured where it was
    Q_EMIT tauSettled();
}

void StudioSession::dragTau(double tau) {
    SiteRules rule = rule_;
    rule.value = validTau(tau);
    drag(rule, tr("set τ to %1").arg(tauText(rule.value)));
}

void StudioSession::settleTau(double tau) {
    dragTau(tau);
    settle();
}

void StudioSession::dragSiteTau(const QString& site, double tau) {
    SiteRules rule = rule_;
    rule.own[site.toStdString()] = validTau(tau);
    drag(rule, tr("set τ of %1 to %2").arg(site, tauText(validTau(tau))));
}

void StudioSession::settleSiteTau(const QString& site, double tau) {
    dragSiteTau(site, tau);
    settle();
}

void StudioSession::resetSiteTau(const QString& site) {
    SiteRules rule = rule_;
    if (rule.own.erase(site.toStdString()) > 0) setRule(rule, tr("give %1 the common τ").arg(site));
}

void StudioSession::resetSiteTaus() {
    SiteRules rule = rule_;
    rule.own.clear();
    setRule(rule, tr("give all sites the common τ"));
}

void StudioSession::setRule(const SiteRules& rule, const QString& what) {
    drag(rule, what);
    settle();
}

void StudioSession::setTolerance(double share) {
    if (share == tolerance_ || !(share >= 0 && share <= 1)) return;
    undo_.push(new StateCommand<double>(tr("set how much may be lost"), tolerance_, share, [this](const double& value) {
        tolerance_ = value;
        Q_EMIT toleranceChanged();
    }));
}

void StudioSession::setRuleKind(RuleKind kind) {
    if (kind == rule_.kind) return;
    rule_ = SiteRules(kind, rule_.value);
    rebuildCurve();
    Q_EMIT tauChanged();
}

void StudioSession::applyRule(const SiteRules& rule) {
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

const OperatingPoint* StudioSession::measuredAt(const SiteRules& rule) const {
    const SiteRules wanted = simplified(rule);
    const auto in = [&](const std::vector<OperatingPoint>& points) -> const OperatingPoint* {
        const auto found = std::find_if(points.rbegin(), points.rend(),
                                        [&](const OperatingPoint& point) { return point.rule == wanted; });
        return found == points.rend() ? nullptr : &*found;
    };
    if (const OperatingPoint* point = in(measured_)) return point;
    if (results_.sweep)
        if (const OperatingPoint* point = in(results_.sweep->points)) return point;
    return results_.allocations ? in(results_.allocations->curve.points) : nullptr;
}

Reading StudioSession::readingAt(const SiteRules& rule) const {
    if (const OperatingPoint* point = measuredAt(rule)) return curve_.readPoint(*point);
    Reading reading;
    if (rule.kind == rule_.kind) {
        reading = curve_.readAt(rule.value);
        const SelectionRule common{rule.kind, rule.value};
        if (!reading.measured && results_.index && !curve_.isEmpty()) {
            const double executed = predictedExperts(*results_.index, common);
            if (executed >= 0) reading = curve_.readAtExperts(rule.value, executed);
        }
        if (!simplified(rule).own.empty()) reading = forecast(results_, curve_, rule, reading);
    } else if (results_.sweep) {
        reading = TauCurve(*results_.sweep, rule.kind, measured_).readAt(rule.value);
    }
    return reading;
}

Reading StudioSession::reading() const {
    Reading reading = readingAt(rule_);
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

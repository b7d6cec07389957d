// SPDX-License-Identifier: GPL-3.0-or-later
// The one observable state. Views read it and observe its signals; whoever changes it goes through here.
#pragma once

#include <QObject>
#include <QUndoStack>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/sweep/sample_classes.h"
#include "widgets/session/results.h"
#include "widgets/session/selection.h"
#include "widgets/session/tau_curve.h"

namespace dynak {

enum class Theme { system, light, dark };

class StudioSession : public QObject {
    Q_OBJECT

public:
    explicit StudioSession(QObject* parent = nullptr);

    // A project as it was opened; forgets selection, history and undo of the one before.
    void openProject(ProjectInfo info, Results results, QList<StageProgress> stages);
    void closeProject();
    [[nodiscard]] bool hasProject() const { return open_; }
    [[nodiscard]] const ProjectInfo& info() const { return info_; }
    void setInfo(ProjectInfo info);

    // Results as stages finish; keeps selection and τ.
    void setResults(Results results);
    [[nodiscard]] const Results& results() const { return results_; }

    // Router scores are large: they are read when the first view asks for them, see scoresWanted.
    void askForScores();
    [[nodiscard]] bool areScoresComing() const;
    // Those of the sweep with that key; null: they cannot be had. Passed over where the sweep is another by now.
    void setScores(const std::string& key, std::shared_ptr<const TokenScores> scores,
                   std::shared_ptr<const ScoreIndex> index);

    // The training that runs now, with all its lines so far; null: none does.
    [[nodiscard]] std::shared_ptr<const TrainingRun> training() const { return training_; }
    // One that was stopped goes on with the lines that it has.
    void beginTraining(TrainingRun run);
    void addTrainingLine(const TrainingLine& line);
    // In the place of what was known of that site's.
    void addFit(const SiteFit& fit);
    void endTraining();

    void setStages(QList<StageProgress> stages);
    void setStage(const StageProgress& status);  // replaces the row with the same id
    [[nodiscard]] const QList<StageProgress>& stages() const { return stages_; }
    [[nodiscard]] const StageProgress* stage(const QString& id) const;
    [[nodiscard]] bool isRunning() const;
    // Seconds that a stage with all it needs may take; nothing where one of them cannot be guessed, or none is due.
    [[nodiscard]] std::optional<double> secondsUpTo(const QString& stage) const;

    // Options of the stages, all of them: {stage: {option: value}}. A change is undoable; what it makes stale, the
    // stages say. Throws Error{badArgument} for a value that the option does not take.
    [[nodiscard]] const nlohmann::json& recipe() const { return recipe_; }
    void setOption(const std::string& stage, const std::string& option, const nlohmann::json& value);
    // All of them at once, canonical; `what`: for the undo menu.
    void setRecipe(nlohmann::json recipe, const QString& what);

    // Operating points that are kept, in the user's order. Undoable.
    [[nodiscard]] const std::vector<Pin>& pins() const { return pins_; }
    void setPins(std::vector<Pin> pins, const QString& what);
    // Keeps the rule of the moment under a name that is new.
    void pinPoint();

    // Selection. Hovering previews and is not remembered.
    void select(const Selection& selection);
    void hover(const Selection& selection);
    void pin(const Selection& selection);  // for comparison; the same once more unpins
    void stepBack();                       // Esc
    [[nodiscard]] const Selection& selection() const { return selection_; }
    [[nodiscard]] const Selection& hovered() const { return hovered_; }
    [[nodiscard]] const Selection& pinned() const { return pinned_; }
    void goBack();
    void goForward();
    [[nodiscard]] const SelectionHistory& history() const { return history_; }

    // τ. While `dragging` all is predicted; settling asks for a measurement. Undoable, one step a drag.
    // Of all sites without a value of their own.
    void dragTau(double tau);
    void settleTau(double tau);
    [[nodiscard]] double tau() const { return rule_.value; }
    // Of one site; from then on it has its own, even where that is the common value.
    void dragSiteTau(const QString& site, double tau);
    void settleSiteTau(const QString& site, double tau);
    void resetSiteTau(const QString& site);
    void resetSiteTaus();
    // All values at once: a kept point, an allocation. `what`: for the undo menu.
    void setRule(const SiteRules& rule, const QString& what);
    [[nodiscard]] const SiteRules& rule() const { return rule_; }
    [[nodiscard]] bool isDraggingTau() const { return dragging_; }
    void setRuleKind(RuleKind kind);

    // How much of the dense quality may be lost: the zone of the curve, 0 … 1. Undoable.
    [[nodiscard]] double tolerance() const { return tolerance_; }
    void setTolerance(double share);

    // Points measured since the sweep.
    void addMeasured(const OperatingPoint& point);
    [[nodiscard]] const std::vector<OperatingPoint>& measured() const { return measured_; }
    [[nodiscard]] const TauCurve& curve() const { return curve_; }
    // The point that was measured at exactly this rule, in the sweep, along the allocations, or since; null: none.
    [[nodiscard]] const OperatingPoint* measuredAt(const SiteRules& rule) const;
    // What a rule costs and is worth: measured, or predicted from measured points and stored scores.
    [[nodiscard]] Reading readingAt(const SiteRules& rule) const;
    // Of the rule of the moment. Never `measured` while dragging.
    [[nodiscard]] Reading reading() const;

    // What the converted model says of the kept samples at the rule of the moment; null: not known. Views that show it
    // ask for it, see classesWanted; only of classifiers.
    [[nodiscard]] const SampleClasses* classes() const {
        return classes_ && classes_->rule == rule_ ? classes_.get() : nullptr;
    }
    void askForClasses();
    void setClasses(SampleClasses classes);

    void setTheme(Theme theme);
    [[nodiscard]] Theme theme() const { return theme_; }

    [[nodiscard]] QUndoStack& undoStack() { return undo_; }

Q_SIGNALS:
    void projectChanged();
    void infoChanged();
    void resultsChanged();
    // Whoever has the project's file answers with setScores.
    void scoresWanted(const std::string& key);
    void scoresChanged();
    void classesWanted();
    void classesChanged();
    void trainingChanged();
    void stagesReset();
    void stageChanged(int row);
    void recipeChanged();
    void pinsChanged();
    void selectionChanged();
    void hoverChanged();
    void pinChanged();
    void tauChanged();
    void tauSettled();
    void curveChanged();
    void toleranceChanged();
    void themeChanged();

private:
    friend class TauCommand;
    void applyRule(const SiteRules& rule);
    void drag(const SiteRules& rule, const QString& what);
    void settle();
    void rebuildCurve();

    bool open_ = false;
    ProjectInfo info_;
    Results results_;
    std::string scoresAsked_;     // key of the sweep whose scores were asked for
    bool scoresRefused_ = false;  // and could not be had
    QList<StageProgress> stages_;
    std::shared_ptr<const TrainingRun> training_;
    nlohmann::json recipe_;
    std::vector<Pin> pins_;
    Selection selection_, hovered_, pinned_;
    SelectionHistory history_;
    SiteRules rule_;
    double tolerance_ = 0.01;
    bool dragging_ = false;
    int drag_ = 0;  // number of the current drag: commands of one drag merge
    std::vector<OperatingPoint> measured_;
    std::shared_ptr<const SampleClasses> classes_;
    TauCurve curve_;
    Theme theme_ = Theme::system;
    QUndoStack undo_;
};

}  // namespace dynak

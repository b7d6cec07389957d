// SPDX-License-Identifier: GPL-3.0-or-later
// The one observable state. Views read it and observe its signals; whoever changes it goes through here.
#pragma once

#include <QObject>
#include <QUndoStack>
#include <nlohmann/json.hpp>
#include <vector>

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

    void setStages(QList<StageProgress> stages);
    void setStage(const StageProgress& status);  // replaces the row with the same id
    [[nodiscard]] const QList<StageProgress>& stages() const { return stages_; }
    [[nodiscard]] const StageProgress* stage(const QString& id) const;
    [[nodiscard]] bool isRunning() const;

    // Options of the stages, all of them: {stage: {option: value}}. A change is undoable; what it makes stale, the
    // stages say. Throws Error{badArgument} for a value that the option does not take.
    [[nodiscard]] const nlohmann::json& recipe() const { return recipe_; }
    void setOption(const std::string& stage, const std::string& option, const nlohmann::json& value);

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
    void dragTau(double tau);
    void settleTau(double tau);
    [[nodiscard]] double tau() const { return rule_.value; }
    [[nodiscard]] const SelectionRule& rule() const { return rule_; }
    [[nodiscard]] bool isDraggingTau() const { return dragging_; }
    void setRuleKind(RuleKind kind);

    // Points measured since the sweep.
    void addMeasured(const OperatingPoint& point);
    [[nodiscard]] const std::vector<OperatingPoint>& measured() const { return measured_; }
    [[nodiscard]] const TauCurve& curve() const { return curve_; }
    // Never `measured` while dragging.
    [[nodiscard]] Reading reading() const;

    void setTheme(Theme theme);
    [[nodiscard]] Theme theme() const { return theme_; }

    [[nodiscard]] QUndoStack& undoStack() { return undo_; }

Q_SIGNALS:
    void projectChanged();
    void infoChanged();
    void resultsChanged();
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
    void themeChanged();

private:
    friend class TauCommand;
    void applyRule(const SelectionRule& rule);
    void rebuildCurve();

    bool open_ = false;
    ProjectInfo info_;
    Results results_;
    QList<StageProgress> stages_;
    nlohmann::json recipe_;
    std::vector<Pin> pins_;
    Selection selection_, hovered_, pinned_;
    SelectionHistory history_;
    SelectionRule rule_{RuleKind::tau, 0};
    bool dragging_ = false;
    int drag_ = 0;  // number of the current drag: commands of one drag merge
    std::vector<OperatingPoint> measured_;
    TauCurve curve_;
    Theme theme_ = Theme::system;
    QUndoStack undo_;
};

}  // namespace dynak

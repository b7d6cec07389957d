// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "widgets/tokens/cost_survey.h"
#include "widgets/tokens/token_model.h"

class QStackedWidget;

namespace dynak {

class ElidedLabel;
class PatchFigure;
class StudioSession;
class TokenMapFigure;
class TokensFigure;
class SampleText;
class TokenText;

// What the tokens of somebody's own sample run: a text, or a source and what was written for it, on its grounds above
// the map of layers × tokens, or a picture under its veil. Sites are those that all views share; its tokens are its
// own, no row of the sweep's scores.
class TrialTokens : public QWidget {
    Q_OBJECT

public:
    explicit TrialTokens(StudioSession& session, QWidget* parent = nullptr);

    // Where the view of the sweep's tokens has it; else it stands on top.
    void putSentenceBelowText();
    // Null: nothing was tried yet.
    void set(const std::shared_ptr<const TokenScores>& scores);
    void setRule(const SiteRules& rule);

    [[nodiscard]] const TokenModel& model() const { return model_; }
    [[nodiscard]] TokensFigure* shownFigure() const;
    [[nodiscard]] TokenText& text() const;
    [[nodiscard]] SampleText& texts() const { return *text_; }
    [[nodiscard]] TokenMapFigure& map() const { return *map_; }
    [[nodiscard]] PatchFigure& patches() const { return *patches_; }
    // What is pointed at, or what the sample runs.
    [[nodiscard]] QString sentence() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void count();
    void followSite();
    void showMarks();
    void fitText();
    void choose(qint64 token);
    void hover(qint64 token, int site);
    void chooseSite(int site);

    StudioSession& session_;
    TokenModel model_;
    qint64 selected_ = -1, hovered_ = -1;
    ElidedLabel* sentence_;
    QStackedWidget* pages_;
    SampleText* text_;
    TokenMapFigure* map_;
    PatchFigure* patches_;
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <optional>

#include "core/moe/site_rules.h"
#include "widgets/frame/view.h"
#include "widgets/tokens/gallery_model.h"
#include "widgets/tokens/sample_bar.h"
#include "widgets/tokens/token_model.h"

class QStackedWidget;
class QVBoxLayout;

namespace dynak {

class ChoiceButton;
class ElidedLabel;
class Extremes;
class Gallery;
class PatchFigure;
class SampleText;
class TokenMapFigure;
class TokensFigure;
class TokenText;
class TrialTokens;

class TokensView : public View {
    Q_OBJECT

public:
    explicit TokensView(const Studio& studio, QWidget* parent = nullptr);
    ~TokensView() override;

    [[nodiscard]] Figure* figure() const override;
    [[nodiscard]] QList<Figure*> figures() const override;
    [[nodiscard]] QWidget* titleControls() override;
    [[nodiscard]] SearchLine* searchField() const override;
    [[nodiscard]] const TokenModel& model() const { return model_; }
    [[nodiscard]] const GalleryModel& gallery() const { return pictures_; }
    // The text of a sample, of a pair the source.
    [[nodiscard]] TokenText& text() const;
    [[nodiscard]] SampleText& texts() const { return *text_; }
    [[nodiscard]] TokenMapFigure& map() const { return *map_; }
    [[nodiscard]] PatchFigure& patches() const { return *patches_; }
    [[nodiscard]] SampleBar& bar() const { return *bar_; }
    // Of sentence pairs: what the model itself writes for the source of the sample, and whether that is shown.
    [[nodiscard]] TrialTokens& written() const { return *written_; }
    [[nodiscard]] bool isWritten() const;
    // The line that says what is pointed at, or what the sample is.
    [[nodiscard]] QString sentence() const;
    void setChoices(const FigureOptions& choices) override;
    [[nodiscard]] bool isBusy() const override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTextPage();
    [[nodiscard]] QWidget* makePicturePage();
    [[nodiscard]] QWidget* makeWrittenPage();
    void connectFigure(TokensFigure* figure);
    [[nodiscard]] TokensFigure* shownFigure() const;
    void followSelection();
    void followTau();
    void restartSurvey();
    void continueSurvey();
    void showCosts();
    void showClasses();
    void showMarks();
    void showSample(int sample);
    void fitText();
    void showDrawn();
    void chooseSample(int sample);
    void stepSample(int step);
    void chooseToken(qint64 token, Qt::KeyboardModifiers modifiers = {});
    void chooseSite(int site);
    void hoverToken(qint64 token, int site);
    void search(const QString& text);
    void orderGallery(int order);
    void chooseGenerated(bool generated);
    void showPage();
    void write();
    [[nodiscard]] bool isWriting() const;

    std::optional<TokenSet::Range> chosenTokens_;  // of the sample, counted from 0
    const SampleClasses* shownClasses_ = nullptr;  // the session's
    TokenModel model_;
    GalleryModel pictures_;
    CostSurvey survey_;
    QTimer idle_;              // counts on when nothing else is to do
    QPointer<SampleBar> bar_;  // the frame's, once it has taken it
    ElidedLabel* sentence_;
    QStackedWidget* pages_;
    SampleText* text_;
    TokenMapFigure* map_;
    Extremes* cheapest_;
    Extremes* dearest_;
    PatchFigure* patches_;
    Gallery* gallery_;
    ChoiceButton* order_;
    TrialTokens* written_;
    bool generated_ = false;
    // What was asked for last: a sample, by its index in the split, at a rule.
    std::optional<std::pair<qint64, SiteRules>> asked_;
    std::optional<qint64> writtenSample_;
};

}  // namespace dynak

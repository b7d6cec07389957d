// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <memory>

#include "widgets/frame/view.h"
#include "widgets/playground/answer_model.h"
#include "widgets/playground/own_input.h"
#include "widgets/tokens/token_set.h"

class QLabel;
class QPlainTextEdit;
class QSplitter;
class QToolButton;

namespace dynak {

class AnswerTable;
class ContinuationPanel;
class ElidedLabel;
class TrialTokens;

// One's own sentence or picture through the dense and the converted model at the τ of the moment, side by side.
class PlaygroundView : public View {
    Q_OBJECT

public:
    explicit PlaygroundView(const Studio& studio, QWidget* parent = nullptr);
    ~PlaygroundView() override;

    [[nodiscard]] Figure* figure() const override;
    // None by name: they show what is in no project.
    [[nodiscard]] QList<Figure*> figures() const override { return {}; }
    [[nodiscard]] QWidget* titleControls() override;
    [[nodiscard]] bool takes(const QMimeData& mime) const override;
    void take(const QMimeData& mime) override;

    [[nodiscard]] AnswerModel& model() { return model_; }
    [[nodiscard]] AnswerTable& table() const { return *table_; }
    [[nodiscard]] QPlainTextEdit& prompt() const { return *prompt_; }
    [[nodiscard]] TrialTokens& tokens() const { return *tokens_; }
    [[nodiscard]] ContinuationPanel& continuation() const { return *continuation_; }
    [[nodiscard]] const OwnInput& input() const { return input_; }
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString status() const;
    // For the clipboard: what was tried, the answers, and how they go on.
    [[nodiscard]] DataTable data() const;

    void tryFile(const QString& file);
    void nextExample();

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QToolButton* addControl(const QString& text, const QString& tip, void (PlaygroundView::*run)());
    void connectSession();
    void forgetProject();
    // Those of the options as they are now: what the converted model is made of.
    [[nodiscard]] bool areRoutersFitted() const;
    [[nodiscard]] bool isPictures() const;
    [[nodiscard]] bool isLanguageModel() const;
    [[nodiscard]] bool isTranslator() const;
    void arrange();
    void setInput(const OwnInput& input);
    void edited();
    void tryOut();
    void translate();
    [[nodiscard]] QString translationVerdict() const;
    void showTrial(const std::shared_ptr<const Trial>& trial);
    void showRule();
    void refuse(const Error& error);
    void continueText();
    void stopContinuing();
    void showStatus();
    void chooseFile();
    void copy();

    AnswerModel model_;
    OwnInput input_;
    TokenSet examples_;
    int example_ = -1;
    bool due_ = true;         // what is shown is of another input, τ or model
    bool continues_ = false;  // the text goes on by itself after the next trial
    SiteRules asked_;
    QTimer typing_, slow_;
    QPointer<QWidget> controls_;  // the frame's, once it has taken them
    QPlainTextEdit* prompt_;
    QLabel* invitation_;
    ElidedLabel* status_;
    QLabel* verdict_;
    AnswerTable* table_;
    TrialTokens* tokens_;
    QSplitter* body_;
    ContinuationPanel* continuation_;
};

}  // namespace dynak

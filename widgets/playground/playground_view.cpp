// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playground/playground_view.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/frame/actions.h"
#include "widgets/frame/elided_label.h"
#include "widgets/frame/error_bar.h"
#include "widgets/playground/answer_table.h"
#include "widgets/playground/continuation_panel.h"
#include "widgets/playground/try_input.h"
#include "widgets/runner/project_runner.h"
#include "widgets/session/studio_session.h"
#include "widgets/session/tau_scale.h"
#include "widgets/tokens/patch_figure.h"
#include "widgets/tokens/token_map_figure.h"
#include "widgets/tokens/trial_tokens.h"

namespace dynak {
namespace {

const QString tryTag = QStringLiteral("playground.try");
const QString continueTag = QStringLiteral("playground.continue");
const QString folderKey = QStringLiteral("folders/playground");
constexpr int pauseOfTyping = 300, noticed = 250;  // milliseconds
constexpr qsizetype promptLetters = 60, exampleLetters = 400;

// At most so many letters, to the end of a word.
QString shortened(const QString& text, qsizetype letters) {
    if (text.size() <= letters) return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), letters);
    return text.left(space > 0 ? space : letters);
}

}  // namespace

PlaygroundView::PlaygroundView(const Studio& studio, QWidget* parent)
    : View(studio, parent),
      controls_(new QWidget),
      prompt_(new QPlainTextEdit),
      invitation_(new QuietLabel),
      status_(new ElidedLabel({}, 0.93)),
      verdict_(new QLabel),
      table_(new AnswerTable(model_)),
      tokens_(new TrialTokens(studio.session)),
      body_(new QSplitter),
      continuation_(new ContinuationPanel) {
    setAcceptDrops(true);
    build();
    connectSession();
    typing_.setSingleShot(true);
    typing_.setInterval(pauseOfTyping);
    slow_.setSingleShot(true);
    slow_.setInterval(noticed);
    connect(&typing_, &QTimer::timeout, this, &PlaygroundView::tryOut);
    connect(&slow_, &QTimer::timeout, this, &PlaygroundView::showStatus);
    connect(table_, &AnswerTable::copyRequested, this, &PlaygroundView::copy);
    connect(prompt_, &QPlainTextEdit::textChanged, this, &PlaygroundView::edited);
    connect(continuation_, &ContinuationPanel::started, this, [this] { isTranslator() ? tryOut() : continueText(); });
    connect(continuation_, &ContinuationPanel::stopped, this,
            [this] { isTranslator() ? engine().stop(tryTag) : stopContinuing(); });
}

PlaygroundView::~PlaygroundView() {
    if (controls_ && !controls_->parent()) delete controls_;
}

void PlaygroundView::build() {
    const int line = fontMetrics().height();
    auto* bar = new QHBoxLayout(controls_);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(line / 4);
    bar->addWidget(addControl(tr("example"), tr("Take another sample of the data"), &PlaygroundView::nextExample));
    bar->addWidget(addControl(tr("file…"), tr("Try a picture or a text from a file"), &PlaygroundView::chooseFile));
    bar->addWidget(addControl(tr("copy"), tr("Copy the answers as a table"), &PlaygroundView::copy));

    prompt_->setObjectName(QStringLiteral("prompt"));
    prompt_->setPlaceholderText(tr("Type a sentence, or drop a text file"));
    prompt_->setAccessibleName(tr("Your text"));
    prompt_->setTabChangesFocus(true);
    prompt_->setAcceptDrops(false);  // the view takes them, wherever they fall
    prompt_->setFixedHeight(prompt_->fontMetrics().lineSpacing() * 3 + line / 2);
    prompt_->installEventFilter(this);
    invitation_->setText(tr("Drop a picture here, paste one, or choose a file."));
    verdict_->setObjectName(QStringLiteral("verdict"));
    verdict_->setWordWrap(true);
    verdict_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    verdict_->setTextFormat(Qt::PlainText);

    auto* answers = new QWidget;
    auto* left = new QVBoxLayout(answers);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(line / 2);
    auto* words = new QHBoxLayout;
    words->addWidget(verdict_, 1);
    words->addWidget(status_);
    left->addLayout(words);
    left->addWidget(table_, 1);
    body_->addWidget(answers);
    body_->addWidget(tokens_);
    body_->setChildrenCollapsible(false);
    body_->setHandleWidth(line * 3 / 2);
    body_->setStretchFactor(0, 1);
    body_->setStretchFactor(1, 1);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(line, 0, line, line / 2);
    column->setSpacing(line / 3);
    column->addWidget(prompt_);
    column->addWidget(invitation_);
    column->addWidget(body_, 1);
    column->addWidget(continuation_, 1);
    setContent(content);
    setFocusProxy(prompt_);
    status_->setObjectName(QStringLiteral("playgroundStatus"));
}

QToolButton* PlaygroundView::addControl(const QString& text, const QString& tip, void (PlaygroundView::*run)()) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedHeight(fontMetrics().height() + 4);
    connect(button, &QToolButton::clicked, this, run);
    return button;
}

void PlaygroundView::connectSession() {
    StudioSession& state = session();
    connect(&state, &StudioSession::projectChanged, this, &PlaygroundView::forgetProject);
    connect(&state, &StudioSession::resultsChanged, this, [this] { due_ = true; });
    for (const auto signal : {&StudioSession::scoresChanged, &StudioSession::stagesReset})
        connect(&state, signal, this, [this] { invalidate(); });
    connect(&state, &StudioSession::tauChanged, this, [this] {
        if (isVisible()) showRule();
        if (session().isDraggingTau() || session().rule() == asked_) return;
        due_ = true;
        continues_ = continues_ || continuation_->continuation().has_value();
        invalidate();
    });
    for (TokensFigure* figure :
         {static_cast<TokensFigure*>(&tokens_->map()), static_cast<TokensFigure*>(&tokens_->patches())})
        connect(figure, &Figure::failed, this, [this](const Error& error) { showError(error); });
    connect(&engine(), &Engine::progressed, this, [this](const QString& tag, const Progress& progress) {
        if (tag == tryTag && !slow_.isActive() && !progress.phase.empty() && status_->fullText() != status())
            showStatus();
    });
}

Figure* PlaygroundView::figure() const {
    return tokens_->shownFigure();
}

QWidget* PlaygroundView::titleControls() {
    return controls_;
}

QString PlaygroundView::verdict() const {
    return verdict_->text();
}

bool PlaygroundView::isPictures() const {
    const auto& project = session().results().project;
    return project && std::ranges::any_of(project->outline.rows, [](const ModuleRow& row) {
               return row.name.find("embedding.patches") != std::string::npos;
           });
}

bool PlaygroundView::isTranslator() const {
    const auto& project = session().results().project;
    return project && std::ranges::any_of(project->sites, [](const Site& site) { return !site.stack.empty(); });
}

bool PlaygroundView::isLanguageModel() const {
    if (isTranslator()) return false;
    const auto& trial = model_.trial();
    if (trial) return trial->task == Task::languageModel;
    const auto& sweep = session().results().sweep;
    return sweep && sweep->metric == Metric::perplexity;
}

void PlaygroundView::forgetProject() {
    engine().stop(tryTag);
    engine().stop(continueTag);
    typing_.stop();
    input_ = {};
    {
        const QSignalBlocker quiet(prompt_);
        prompt_->clear();
    }
    example_ = -1;
    due_ = continues_ = true;
    model_.set(nullptr);
    tokens_->set(nullptr);
    verdict_->clear();
    continuation_->clear();
    status_->setFullText({});
}

void PlaygroundView::refresh() {
    const Results& results = session().results();
    if (!runner() || !results.project || !areRoutersFitted()) {
        if (controls_) controls_->hide();
        showEmpty(tr("What the model makes of your own sentence or picture, dense and converted, side by side."),
                  !session().hasProject() ? tr("It needs a project, or a model and data.")
                  : results.routers       ? tr("It needs routers for the options as they are now.")
                                          : tr("It needs the experts and their routers."),
                  session().hasProject() ? QStringLiteral("stage.run.fit-routers") : QStringLiteral("file.open"));
        return;
    }
    if (controls_) controls_->show();
    session().askForScores();  // samples to begin with
    if (examples_.isEmpty() || &examples_.scores() != results.scores.get())
        examples_ = TokenSet(results.scores, results.index);
    prompt_->setVisible(!isPictures());
    invitation_->setVisible(isPictures());
    arrange();
    setFocusProxy(isPictures() ? static_cast<QWidget*>(table_) : prompt_);
    showContent();
    if (input_.isEmpty() && example_ < 0) nextExample();
    if (due_) tryOut();
    showRule();
}

bool PlaygroundView::areRoutersFitted() const {
    const StageProgress* stage = session().stage(QStringLiteral("fit-routers"));
    return session().results().routers && (!stage || stage->status == StageStatus::done);
}

// What a translator writes is its answer: it stands above the table. A continuation comes after it.
void PlaygroundView::arrange() {
    continuation_->setTranslating(isTranslator());
    continuation_->setVisible(isLanguageModel() || isTranslator());
    auto* column = static_cast<QVBoxLayout*>(body_->parentWidget()->layout());
    if ((column->indexOf(continuation_) < column->indexOf(body_)) == isTranslator()) return;
    column->removeWidget(continuation_);
    column->insertWidget(column->indexOf(body_) + (isTranslator() ? 0 : 1), continuation_, isTranslator() ? 0 : 1);
}

void PlaygroundView::nextExample() {
    if (examples_.isEmpty() || (isTranslator() && !examples_.hasPairs())) return;
    example_ = (example_ + 1) % examples_.samples();
    if (isPictures()) {
        setInput({{}, {}, examples_.picture(example_)});
        return;
    }
    QString text;
    const TokenSet::Range range = examples_.tokensOf(example_, TokenSet::Side::source);
    for (qint64 token = range.begin; token < range.end; ++token)
        if (!TokenSet::isMark(examples_.text(token).trimmed())) text += examples_.text(token);
    setInput({shortened(text.trimmed(), isLanguageModel() ? promptLetters : exampleLetters), {}, {}});
}

void PlaygroundView::setInput(const OwnInput& input) {
    input_ = input;
    if (!isPictures() && !input.isPicture()) {
        const QSignalBlocker quiet(prompt_);
        QTextCursor cursor(prompt_->document());  // so that the text before it can be brought back
        cursor.select(QTextCursor::Document);
        cursor.insertText(input.text);
    }
    stopContinuing();
    continuation_->clear();
    tryOut();
}

void PlaygroundView::edited() {
    input_ = {prompt_->toPlainText(), {}, {}};
    due_ = true;
    continues_ = false;
    stopContinuing();
    continuation_->clear();
    typing_.start();
}

bool PlaygroundView::takes(const QMimeData& mime) const {
    return session().hasProject() && isOwnInput(mime);
}

void PlaygroundView::take(const QMimeData& mime) {
    const auto input = attempt([&] { return ownInput(mime); });
    if (input)
        setInput(*input);
    else
        refuse(input.error());
}

void PlaygroundView::tryFile(const QString& file) {
    const auto input = attempt([&] { return ownInputFrom(file); });
    if (input)
        setInput(*input);
    else
        refuse(input.error());
}

void PlaygroundView::chooseFile() {
    const bool pictures = isPictures();
    QStringList patterns;
    for (const QString& suffix : pictures ? pictureSuffixes() : textSuffixes())
        patterns << QStringLiteral("*.") + suffix;
    const QString filter =
        QStringLiteral("%1 (%2)").arg(pictures ? tr("Pictures") : tr("Texts"), patterns.join(QLatin1Char(' ')));
    const QString folder = QSettings().value(folderKey, QDir::homePath()).toString();
    const QString file = QFileDialog::getOpenFileName(
        this, pictures ? tr("Choose a picture to try") : tr("Choose a text to try"), folder, filter);
    if (file.isEmpty()) return;
    QSettings().setValue(folderKey, QFileInfo(file).path());
    tryFile(file);
}

void PlaygroundView::tryOut() {
    if (!runner() || !areRoutersFitted()) return;
    typing_.stop();
    due_ = false;
    asked_ = session().rule();
    if (input_.isEmpty()) {
        engine().stop(tryTag);
        clearError();
        continuation_->clear();
        showTrial(nullptr);
        return;
    }
    if (isTranslator()) {
        translate();
        return;
    }
    runner()->ask<SharedTrial>(
        tryTag, this,
        [input = input_, rule = asked_](Workbench& bench, const Job& job,
                                        const std::function<void(SharedTrial)>& show) {
            return tryInput(bench, input, rule, show, job);
        },
        [this](const SharedTrial& trial) { showTrial(trial); },
        [this](const Expected<TrialTimes>& times) {
            slow_.stop();
            showStatus();
            if (!times) {
                if (times.error().code != ErrorCode::stopped) refuse(times.error());
                return;
            }
            model_.setTimes(*times);
            if (continues_ && isLanguageModel()) continueText();
            continues_ = false;
        });
    slow_.start();
}

void PlaygroundView::translate() {
    continuation_->begin({}, asked_.value);
    runner()->ask<Continuation>(
        tryTag, this,
        [input = input_, rule = asked_](Workbench& bench, const Job& job,
                                        const std::function<void(Continuation)>& show) {
            return translateInput(bench, input, rule, show, job);
        },
        [this](const Continuation& soFar) { continuation_->show(soFar); },
        [this](const Expected<TranslatedInput>& result) {
            slow_.stop();
            showStatus();
            if (result) {
                continuation_->show(result->texts);
                showTrial(result->trial);
                model_.setTimes(result->times);
            }
            continuation_->end();
            if (!result && result.error().code != ErrorCode::stopped) refuse(result.error());
            showRule();
        });
    slow_.start();
}

QString PlaygroundView::translationVerdict() const {
    const auto& texts = continuation_->continuation();
    if (!texts || !model_.trial()) return {};
    const QString tau = tauText(model_.trial()->rule.value);
    if (!texts->finished) return tr("Stopped before the end.");
    if (texts->dense.ids == texts->converted.ids) return tr("Both write the same at τ %1.").arg(tau);
    return texts->common == 0
               ? tr("They differ from the first token on, at τ %1.").arg(tau)
               : tr("They part after %n token(s), at τ %1.", nullptr, static_cast<int>(texts->common)).arg(tau);
}

void PlaygroundView::showTrial(const SharedTrial& trial) {
    clearError();
    model_.set(trial);
    tokens_->set(trial ? std::shared_ptr<const TokenScores>(trial, &trial->tokens) : nullptr);
    continuation_->setVisible(isLanguageModel() || isTranslator());
    showRule();
}

// Counts follow τ at once; answers wait for the next trial.
void PlaygroundView::showRule() {
    if (model_.trial()) {
        tokens_->setRule(session().rule());
        model_.setRule(session().rule(), tokens_->model().tokens().isEmpty()
                                             ? std::vector<double>()
                                             : tokens_->model().tokens().index().meanExecuted(session().rule(), 1));
    }
    verdict_->setText(isTranslator() ? translationVerdict() : model_.verdict());
    verdict_->setEnabled(!model_.isPredicted());
}

void PlaygroundView::refuse(const Error& error) {
    model_.set(nullptr);
    tokens_->set(nullptr);
    verdict_->clear();
    if (isTranslator()) continuation_->clear();
    showError(error, error.code == ErrorCode::notFound ? actions().find(QStringLiteral("file.open-model")) : nullptr);
}

QString PlaygroundView::status() const {
    if (!engine().isBusy(tryTag)) return {};
    for (const StageProgress& stage : session().stages())
        if (stage.status == StageStatus::running) return tr("Waits until the stage “%1” is done.").arg(stage.title);
    return tr("Both models run…");
}

void PlaygroundView::showStatus() {
    status_->setFullText(status());
}

void PlaygroundView::continueText() {
    if (!runner() || !areRoutersFitted()) return;
    GenerateOptions options;
    options.tokens = continuation_->tokens();
    options.rule = session().rule();
    continuation_->begin(input_.text, options.rule.value);
    runner()->ask<Continuation>(
        continueTag, this,
        [input = input_, options](Workbench& bench, const Job& job, const std::function<void(Continuation)>& show) {
            return continueInput(bench, input, options, show, job);
        },
        [this](const Continuation& soFar) { continuation_->show(soFar); },
        [this](const Expected<Continuation>& result) {
            if (result) continuation_->show(*result);
            continuation_->end();
            if (!result && result.error().code != ErrorCode::stopped) showError(result.error());
        });
}

void PlaygroundView::stopContinuing() {
    engine().stop(continueTag);
}

DataTable PlaygroundView::data() const {
    DataTable table = model_.table();
    if (!input_.text.isEmpty()) table.rows.prepend({tr("text"), input_.text, input_.text});
    continuation_->addTo(table);
    return table;
}

void PlaygroundView::copy() {
    QGuiApplication::clipboard()->setText(data().toTsv());
}

void PlaygroundView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 90;
    const Qt::Orientation orientation = wide ? Qt::Horizontal : Qt::Vertical;
    if (body_->orientation() == orientation && event->oldSize().isValid()) return;
    body_->setOrientation(orientation);
    body_->setSizes({width(), width()});  // halves
}

void PlaygroundView::keyPressEvent(QKeyEvent* event) {
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (event->matches(QKeySequence::Paste) && mime && takes(*mime))
        take(*mime);
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        View::keyPressEvent(event);
}

bool PlaygroundView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return View::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == prompt_ && enter && key->modifiers() == Qt::ControlModifier) {
        if (typing_.isActive() || isTranslator()) tryOut();
        if (isLanguageModel()) continueText();
        return true;
    }
    return View::eventFilter(watched, event);
}

void PlaygroundView::dragEnterEvent(QDragEnterEvent* event) {
    if (takes(*event->mimeData())) event->acceptProposedAction();
}

void PlaygroundView::dropEvent(QDropEvent* event) {
    take(*event->mimeData());
    event->acceptProposedAction();
}

}  // namespace dynak

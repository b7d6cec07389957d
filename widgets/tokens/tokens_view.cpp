// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/tokens_view.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/error.h"
#include "widgets/frame/choice_button.h"
#include "widgets/frame/elided_label.h"
#include "widgets/frame/search_line.h"
#include "widgets/session/studio_session.h"
#include "widgets/tokens/extremes.h"
#include "widgets/tokens/gallery.h"
#include "widgets/tokens/patch_figure.h"
#include "widgets/tokens/sample_text.h"
#include "widgets/tokens/token_map_figure.h"
#include "widgets/tokens/trial_tokens.h"

namespace dynak {
namespace {

constexpr int restOfHand = 40;  // ms without a change of τ after which the tokens of the next slices are counted

}  // namespace

TokensView::TokensView(const Studio& studio, QWidget* parent)
    : View(studio, parent),
      bar_(new SampleBar),
      sentence_(new ElidedLabel),
      pages_(new QStackedWidget),
      text_(new SampleText(model_)),
      map_(new TokenMapFigure(model_)),
      cheapest_(new Extremes(model_, false)),
      dearest_(new Extremes(model_, true)),
      patches_(new PatchFigure(model_)),
      gallery_(new Gallery(pictures_)),
      order_(new ChoiceButton({})),
      written_(new TrialTokens(studio.session)) {
    sentence_->setObjectName(QStringLiteral("tokenSentence"));
    sentence_->setAccessibleName(tr("What is pointed at"));
    pages_->addWidget(makeTextPage());
    pages_->addWidget(makePicturePage());
    pages_->addWidget(makeWrittenPage());
    setContent(pages_);
    setFocusProxy(text_);
    connectFigure(map_);
    connectFigure(patches_);

    connect(text_, &SampleText::hovered, this, [this](qint64 token) { hoverToken(token, -1); });
    connect(text_, &SampleText::clicked, this, &TokensView::chooseToken);
    connect(text_, &SampleText::sampleStepped, this, &TokensView::stepSample);
    connect(text_, &SampleText::visibleTokensChanged, this, &TokensView::showDrawn);
    for (Extremes* extremes : {cheapest_, dearest_})
        connect(extremes, &Extremes::chosen, this, [this](qint64 token) { chooseToken(token); });
    connect(gallery_, &Gallery::chosen, this, &TokensView::chooseSample);
    connect(bar_, &SampleBar::siteChosen, this, &TokensView::chooseSite);
    connect(bar_, &SampleBar::sampleStepped, this, &TokensView::stepSample);
    connect(bar_, &SampleBar::searched, this, &TokensView::search);
    connect(&bar_->search(), &SearchLine::left, this, [this] {
        if (Figure* shown = figure()) shown->setFocus();
    });
    for (const SampleText* texts : {text_, &written_->texts()})
        connect(texts, &SampleText::generatedChosen, this, &TokensView::chooseGenerated);
    connect(&written_->texts(), &SampleText::sampleStepped, this, &TokensView::stepSample);
    connect(&idle_, &QTimer::timeout, this, &TokensView::continueSurvey);

    StudioSession& state = session();
    connect(&state, &StudioSession::selectionChanged, this, &TokensView::followSelection);
    connect(&state, &StudioSession::hoverChanged, this, &TokensView::showMarks);
    connect(&state, &StudioSession::pinChanged, this, &TokensView::showMarks);
    connect(&state, &StudioSession::tauChanged, this, &TokensView::followTau);
    connect(&state, &StudioSession::tauSettled, this, [this] {
        if (!isVisible()) return;
        session().askForClasses();
        write();
    });
    connect(&state, &StudioSession::classesChanged, this, &TokensView::showClasses);
    connect(&state, &StudioSession::scoresChanged, this, [this] { invalidate(); });
}

TokensView::~TokensView() {
    if (bar_ && !bar_->parent()) delete bar_;
}

QWidget* TokensView::makeTextPage() {
    const int line = fontMetrics().height();
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(line, 0, line, line / 2);
    column->setSpacing(line / 3);
    column->addWidget(text_);
    column->addWidget(sentence_);
    column->addWidget(map_, 1000);
    auto* extremes = new QGridLayout;
    extremes->setHorizontalSpacing(line);
    extremes->setVerticalSpacing(line / 4);
    extremes->setColumnStretch(1, 1);
    extremes->addWidget(new QuietLabel(tr("dearest")), 0, 0);
    extremes->addWidget(dearest_, 0, 1);
    extremes->addWidget(new QuietLabel(tr("cheapest")), 1, 0);
    extremes->addWidget(cheapest_, 1, 1);
    column->addLayout(extremes);
    column->addStretch(1);
    return page;
}

QWidget* TokensView::makePicturePage() {
    const int line = fontMetrics().height();
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(line, 0, line, line / 2);
    column->setSpacing(line / 3);
    column->addWidget(patches_, 1);
    column->addSpacing(line / 4);
    auto* head = new QHBoxLayout;
    head->addWidget(new QuietLabel(tr("samples, mean experts a patch"), 0.9));
    head->addStretch(1);
    order_->setToolTip(tr("Order of the samples"));
    order_->setAccessibleName(tr("Order of the samples"));
    const QStringList titles{tr("cheapest first"), tr("dearest first"), tr("wrong only")};
    QList<Choice> orders;
    for (int i = 0; i < titles.size(); ++i) orders << Choice{QString::number(i), titles[i], {}};
    order_->setChoices(orders);
    order_->setCurrent(orders.front().id);
    connect(order_, &ChoiceButton::chosen, this, [this](const QString& id) { orderGallery(id.toInt()); });
    head->addWidget(order_);
    column->addLayout(head);
    column->addWidget(gallery_);
    return page;
}

// Old answers go as soon as τ moves.
void TokensView::showClasses() {
    const SampleClasses* classes = session().classes();
    if (model_.tokens().isEmpty() || classes == shownClasses_) return;
    shownClasses_ = classes;
    model_.setClasses(classes);
    pictures_.setClasses(classes);
    gallery_->setCurrentSample(model_.sample());
    showMarks();
}

void TokensView::orderGallery(int order) {
    if (static_cast<GalleryModel::Order>(order) == GalleryModel::Order::wrong) session().askForClasses();
    pictures_.setOrder(static_cast<GalleryModel::Order>(order));
    gallery_->setCurrentSample(model_.sample());
    order_->setCurrent(QString::number(order));
}

void TokensView::connectFigure(TokensFigure* figure) {
    connect(figure, &TokensFigure::hovered, this, &TokensView::hoverToken);
    connect(figure, &TokensFigure::clicked, this, &TokensView::chooseToken);
    connect(figure, &TokensFigure::siteClicked, this,
            [this](int site) { chooseSite(site == model_.site() ? -1 : site); });
}

TokensFigure* TokensView::shownFigure() const {
    if (model_.tokens().isImages()) return patches_;
    return map_;
}

Figure* TokensView::figure() const {
    return isWritten() ? written_->shownFigure() : shownFigure();
}

QList<Figure*> TokensView::figures() const {
    if (model_.tokens().isEmpty()) return {map_, patches_};
    return {shownFigure()};
}

QWidget* TokensView::titleControls() {
    return bar_;
}

TokenText& TokensView::text() const {
    return text_->text();
}

QString TokensView::sentence() const {
    return sentence_->fullText();
}

bool TokensView::isBusy() const {
    return session().areScoresComing() || isWriting();
}

void TokensView::refresh() {
    session().askForScores();
    const Results& results = session().results();
    const bool same = !model_.tokens().isEmpty() && results.scores.get() == &model_.tokens().scores();
    if (!same) {
        const TokenSet tokens(results.scores, results.index);
        model_.set(tokens);
        pictures_.set(tokens);
        shownClasses_ = nullptr;
        bar_->setTokens(tokens);
        text_->offerGenerated(runner() != nullptr);
        text_->reload();
        asked_.reset();
        writtenSample_.reset();
    }
    if (model_.tokens().isEmpty()) {
        idle_.stop();
        if (session().areScoresComing()) {
            showEmpty(tr("How many experts each token or patch runs, and in which layers."),
                      tr("Reading the router scores…"), {});
            return;
        }
        showEmpty(tr("How many experts each token or patch runs, and in which layers."),
                  session().hasProject() ? tr("It needs the sweep, which keeps router scores of some tokens.")
                                         : tr("It needs a project, or a model and data."),
                  session().hasProject() ? QStringLiteral("stage.run-all") : QStringLiteral("file.open"));
        return;
    }
    showPage();
    // the sentence stands on the page that is shown
    if (auto* column = qobject_cast<QVBoxLayout*>(pages_->currentWidget()->layout());
        !isWritten() && column->indexOf(sentence_) < 0)
        column->insertWidget(model_.tokens().isImages() ? 0 : 1, sentence_);
    showContent();
    model_.setRule(session().rule());
    showClasses();
    fitText();
    followSelection();
    restartSurvey();
    shownFigure()->scheduleRebuild();
    write();
    // a picture of a hidden view is taken at once: it must not show a guess
    while (!isVisible() && survey_.step()) showCosts();
}

void TokensView::followTau() {
    if (model_.tokens().isEmpty() || !isVisible()) {
        invalidate();
        return;
    }
    model_.setRule(session().rule());
    showClasses();
    write();
    restartSurvey();
}

void TokensView::restartSurvey() {
    survey_.start(model_.tokens(), model_.rule(), model_.site());
    survey_.step();
    showCosts();
    if (!survey_.isDone()) idle_.start(session().isDraggingTau() ? restOfHand : 0);
}

void TokensView::continueSurvey() {
    idle_.setInterval(0);
    survey_.step();
    if (!survey_.isDone()) return;
    idle_.stop();
    showCosts();
}

void TokensView::showCosts() {
    model_.setSummary(survey_.summary());
    text_->repaintTexts();
    shownFigure()->updateCosts();
    if (model_.tokens().isImages()) {
        if (survey_.isDone() && !session().isDraggingTau()) {
            pictures_.setMeans(survey_.summary().sampleMeans);
            gallery_->setCurrentSample(model_.sample());
        }
    } else {
        cheapest_->update();
        dearest_->update();
    }
    showMarks();
}

void TokensView::followSelection() {
    if (model_.tokens().isEmpty()) return;
    const Selection& selection = session().selection();
    const int ofToken = model_.tokens().sampleOfToken(selection.token);
    const int sample = ofToken >= 0 ? ofToken : model_.tokens().sampleWithId(selection.sample);
    showSample(sample >= 0 ? sample : std::max(0, model_.sample()));
    const int site = selection.site.isEmpty() ? -1 : model_.tokens().siteWithId(selection.site);
    if (site != model_.site()) {
        model_.setSite(site);
        bar_->setSite(site);
        restartSurvey();
        shownFigure()->scheduleRebuild();
    }
    if (ofToken >= 0 && !model_.tokens().isImages()) text_->reveal(selection.token);
    showMarks();
}

void TokensView::showSample(int sample) {
    bar_->setSample(sample);
    if (sample == model_.sample() && text_->tokens() == (model_.tokens().isImages() ? 0 : model_.rowCount())) return;
    model_.setSample(sample);
    text_->reload();
    fitText();
    gallery_->setCurrentSample(sample);
    showDrawn();
    shownFigure()->updateCosts();
    showPage();
    write();
}

void TokensView::showMarks() {
    if (model_.tokens().isEmpty()) return;
    const Selection &selection = session().selection(), &hovered = session().hovered();
    const int expert = model_.site() < 0 ? -1 : selection.expert;
    text_->setMarks({selection.token, hovered.token, session().pinned().token, model_.site(), expert});
    const int hoveredSite = hovered.site.isEmpty() ? -1 : model_.tokens().siteWithId(hovered.site);
    shownFigure()->setMarks({selection.token, hovered.token, session().pinned().token, hoveredSite, expert});
    const TokenSet::Range range = model_.range();
    const auto inside = [&](qint64 token) {
        return token >= range.begin && token < range.end;
    };
    const qint64 shown = inside(hovered.token) ? hovered.token : inside(selection.token) ? selection.token : -1;
    sentence_->setFullText(isWriting() && !isWritten() ? tr("The model writes…")
                           : shown >= 0                ? model_.describe(shown)
                                                       : model_.describeSample());
    text_->describe(sentence_->fullText());
    shownFigure()->setAccessibleDescription(sentence_->fullText());
}

void TokensView::setChoices(const FigureOptions& choices) {
    const QString name = QStringLiteral("tokens");
    chosenTokens_.reset();
    if (!choices.contains(name)) return;
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,15})-(\\d{1,15})$"));
    const auto match = pattern.match(choices.value(name));
    const TokenSet::Range range{match.captured(1).toLongLong(), match.captured(2).toLongLong() + 1};
    if (!match.hasMatch() || range.size() < 1)
        throw Error(
            ErrorCode::badArgument,
            Sentence::tr("--tokens is '%1', expected FIRST-LAST such as 0-49.", choices.value(name).toStdString()),
            Sentence::tr("Leave it out to draw the first that a text shows."));
    chosenTokens_ = range;
}

// What is seen of the text, unless a command says which.
void TokensView::showDrawn() {
    TokenSet::Range drawn = text_->visibleTokens();
    if (chosenTokens_) {
        const TokenSet::Range all = model_.range();
        drawn = {std::min(all.begin + chosenTokens_->begin, all.end),
                 std::min(all.begin + chosenTokens_->end, all.end)};
    }
    map_->setDrawn(drawn);
}

// As high as the text, at most half of the view; the rest is scrolled.
void TokensView::fitText() {
    const int lines = std::max(2, static_cast<int>(height() * 0.45) / std::max(1, text_->text().lineHeight()));
    text_->fit(lines, lines);
    map_->setMaximumHeight(map_->sizeHint().height());
    showDrawn();
}

void TokensView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    if (!model_.tokens().isEmpty() && !model_.tokens().isImages()) QTimer::singleShot(0, this, &TokensView::fitText);
}

SearchLine* TokensView::searchField() const {
    return bar_ ? &bar_->search() : nullptr;
}

void TokensView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        stepSample(event->key() == Qt::Key_PageUp ? -1 : 1);
    else if (model_.tokens().isImages() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const TokenSet::Range patches = patches_->drawn();
        const qint64 at = session().selection().token;
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        chooseToken(at < patches.begin || at >= patches.end ? patches.begin
                                                            : std::clamp(at + step, patches.begin, patches.end - 1));
    } else
        View::keyPressEvent(event);
}

void TokensView::chooseSample(int sample) {
    if (sample < 0 || sample >= model_.tokens().samples()) return;
    Selection selection = session().selection();
    selection.sample = model_.tokens().sampleId(sample);
    selection.token = -1;
    session().select(selection);
}

void TokensView::stepSample(int step) {
    chooseSample(model_.sample() + step);
}

void TokensView::chooseToken(qint64 token, Qt::KeyboardModifiers modifiers) {
    Selection selection = session().selection();
    const int sample = model_.tokens().sampleOfToken(token);
    selection.token = sample < 0 ? -1 : token;
    if (sample >= 0) selection.sample = model_.tokens().sampleId(sample);
    if (modifiers & Qt::ControlModifier) {
        if (sample >= 0) session().pin(selection);
        return;
    }
    session().select(selection);
}

void TokensView::chooseSite(int site) {
    Selection selection = session().selection();
    selection.site = site < 0 ? QString() : model_.tokens().siteId(site);
    selection.expert = selection.neuron = -1;  // they were of the other site
    session().select(selection);
}

void TokensView::hoverToken(qint64 token, int site) {
    Selection hovered = session().hovered();
    hovered.token = token;
    hovered.sample = token < 0 ? -1 : model_.tokens().sampleId(model_.sample());
    hovered.site = site < 0 ? QString() : model_.tokens().siteId(site);
    session().hover(hovered);
}

void TokensView::search(const QString& text) {
    const qint64 from = model_.tokens().sampleOfToken(session().selection().token) == model_.sample()
                            ? session().selection().token
                            : model_.range().begin - 1;
    const qint64 found = model_.tokens().find(text, from < 0 ? model_.range().begin : from);
    bar_->setFound(found >= 0);
    if (found < 0) return;
    if (model_.tokens().isImages())
        chooseSample(model_.tokens().sampleOfToken(found));
    else
        chooseToken(found);
}

}  // namespace dynak

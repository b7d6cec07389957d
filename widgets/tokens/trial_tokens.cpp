// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/trial_tokens.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/frame/elided_label.h"
#include "widgets/session/studio_session.h"
#include "widgets/tokens/patch_figure.h"
#include "widgets/tokens/sample_text.h"
#include "widgets/tokens/token_map_figure.h"

namespace dynak {

TrialTokens::TrialTokens(StudioSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      sentence_(new ElidedLabel),
      pages_(new QStackedWidget),
      text_(new SampleText(model_)),
      map_(new TokenMapFigure(model_)),
      patches_(new PatchFigure(model_)) {
    const int line = fontMetrics().height();
    sentence_->setObjectName(QStringLiteral("trialSentence"));
    sentence_->setAccessibleName(tr("What is pointed at"));
    auto* texts = new QWidget;
    auto* below = new QVBoxLayout(texts);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(line / 3);
    below->addWidget(text_);
    below->addWidget(map_, 1000);
    below->addStretch(1);
    pages_->addWidget(texts);
    pages_->addWidget(patches_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(line / 3);
    column->addWidget(sentence_);
    column->addWidget(pages_, 1);

    text_->nameTarget(tr("written"));
    connect(text_, &SampleText::hovered, this, [this](qint64 token) { hover(token, -1); });
    connect(text_, &SampleText::clicked, this, &TrialTokens::choose);
    connect(text_, &SampleText::visibleTokensChanged, this, [this] { map_->setDrawn(text_->visibleTokens()); });
    for (TokensFigure* figure : {static_cast<TokensFigure*>(map_), static_cast<TokensFigure*>(patches_)}) {
        connect(figure, &TokensFigure::hovered, this, &TrialTokens::hover);
        connect(figure, &TokensFigure::clicked, this, &TrialTokens::choose);
        connect(figure, &TokensFigure::siteClicked, this, &TrialTokens::chooseSite);
    }
    connect(&session_, &StudioSession::selectionChanged, this, &TrialTokens::followSite);
    connect(&session_, &StudioSession::hoverChanged, this, &TrialTokens::showMarks);
}

TokensFigure* TrialTokens::shownFigure() const {
    if (model_.tokens().isImages()) return patches_;
    return map_;
}

TokenText& TrialTokens::text() const {
    return text_->text();
}

QString TrialTokens::sentence() const {
    return sentence_->fullText();
}

void TrialTokens::putSentenceBelowText() {
    static_cast<QVBoxLayout*>(text_->parentWidget()->layout())->insertWidget(1, sentence_);
}

void TrialTokens::set(const std::shared_ptr<const TokenScores>& scores) {
    const bool sameTokens = scores && !model_.tokens().isEmpty() && scores->textOf == model_.tokens().scores().textOf &&
                            scores->sampleOf == model_.tokens().scores().sampleOf;
    if (!sameTokens) selected_ = hovered_ = -1;
    model_.set(scores ? TokenSet(scores, std::make_shared<const ScoreIndex>(*scores, 1)) : TokenSet());
    pages_->setCurrentIndex(model_.tokens().isImages() ? 1 : 0);
    pages_->setVisible(scores != nullptr);
    const QString site = session_.selection().site;
    model_.setSite(site.isEmpty() ? -1 : model_.tokens().siteWithId(site));
    text_->reload();
    fitText();
    count();
    shownFigure()->scheduleRebuild();
}

void TrialTokens::setRule(const SiteRules& rule) {
    model_.setRule(rule);
    count();
}

// One sample has few tokens: all of them at once.
void TrialTokens::count() {
    if (!model_.tokens().isEmpty()) {
        CostSurvey survey;
        survey.start(model_.tokens(), model_.rule(), model_.site());
        while (survey.step()) continue;
        model_.setSummary(survey.summary());
        text_->repaintTexts();
        shownFigure()->updateCosts();
    }
    showMarks();
}

void TrialTokens::followSite() {
    const QString id = session_.selection().site;
    const int site = id.isEmpty() || model_.tokens().isEmpty() ? -1 : model_.tokens().siteWithId(id);
    if (site != model_.site()) {
        model_.setSite(site);
        count();
        shownFigure()->scheduleRebuild();
    }
    showMarks();
}

void TrialTokens::showMarks() {
    if (model_.tokens().isEmpty()) {
        sentence_->setFullText({});
        return;
    }
    const int expert = model_.site() < 0 ? -1 : session_.selection().expert;
    const QString hoveredSite = session_.hovered().site;
    text_->setMarks({selected_, hovered_, -1, model_.site(), expert});
    shownFigure()->setMarks(
        {selected_, hovered_, -1, hoveredSite.isEmpty() ? -1 : model_.tokens().siteWithId(hoveredSite), expert});
    const qint64 shown = hovered_ >= 0 ? hovered_ : selected_;
    sentence_->setFullText(shown >= 0 ? model_.describe(shown) : model_.describeSample());
    text_->describe(sentence_->fullText());
    shownFigure()->setAccessibleDescription(sentence_->fullText());
}

// As high as the text, at most half of the room; the rest is scrolled.
void TrialTokens::fitText() {
    const int lines = std::max(2, height() / 2 / std::max(1, text_->text().lineHeight()));
    text_->fit(lines, model_.tokens().hasPairs() ? 1 : 2);  // a window can become smaller again
    map_->setMaximumHeight(map_->sizeHint().height());
    map_->setDrawn(text_->visibleTokens());
}

void TrialTokens::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &TrialTokens::fitText);
}

void TrialTokens::choose(qint64 token) {
    selected_ = token == selected_ ? -1 : token;
    if (selected_ >= 0 && !model_.tokens().isImages()) text_->reveal(selected_);
    showMarks();
}

void TrialTokens::hover(qint64 token, int site) {
    hovered_ = token;
    Selection hovered = session_.hovered();
    hovered.site = site < 0 ? QString() : model_.tokens().siteId(site);
    session_.hover(hovered);
    showMarks();
}

void TrialTokens::chooseSite(int site) {
    Selection selection = session_.selection();
    selection.site = site == model_.site() ? QString() : model_.tokens().siteId(site);
    selection.expert = selection.neuron = -1;  // they were of the other site
    session_.select(selection);
}

}  // namespace dynak

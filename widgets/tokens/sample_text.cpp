// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/sample_text.h"

#include <QGridLayout>
#include <algorithm>

#include "widgets/frame/choice_button.h"
#include "widgets/frame/quiet_label.h"

namespace dynak {
namespace {

const QString given = QStringLiteral("given"), generated = QStringLiteral("generated");

}  // namespace

SampleText::SampleText(const TokenModel& model, QWidget* parent)
    : QWidget(parent),
      model_(model),
      texts_{new TokenText(model), new TokenText(model)},
      names_{new QuietLabel(tr("source"), 0.93), new QuietLabel(tr("target"), 0.93)},
      choice_(new ChoiceButton({})) {
    const int line = fontMetrics().height();
    choice_->setObjectName(QStringLiteral("targetChoice"));
    choice_->setChoices({{given, tr("target of the data"), tr("target")},
                         {generated, tr("as the model writes it at the τ of the moment"), tr("generated")}});
    choice_->setCurrent(given);
    choice_->setToolTip(
        tr("The lower text: the target of the data, which the decoder is given, or what the converted "
           "model itself writes, the likeliest token each time"));
    choice_->setAccessibleName(tr("The lower text"));
    choice_->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(line / 2);
    grid->setVerticalSpacing(line / 4);
    grid->setColumnStretch(1, 1);
    for (int part = 0; part < 2; ++part) {
        grid->addWidget(names_[static_cast<std::size_t>(part)], part, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(texts_[static_cast<std::size_t>(part)], part, 1);
        connectText(part);
    }
    grid->addWidget(choice_, 1, 0, Qt::AlignTop | Qt::AlignRight);
    setFocusProxy(texts_[0]);
    connect(choice_, &ChoiceButton::chosen, this,
            [this](const QString& id) { Q_EMIT generatedChosen(id == generated); });
    reload();
}

void SampleText::connectText(int part) {
    const TokenText* text = texts_[static_cast<std::size_t>(part)];
    connect(text, &TokenText::hovered, this, &SampleText::hovered);
    connect(text, &TokenText::clicked, this, &SampleText::choose);
    connect(text, &TokenText::sampleStepped, this, &SampleText::sampleStepped);
    connect(text, &TokenText::visibleTokensChanged, this, [this] {
        if (isPair()) refit();  // what stands beside the texts decides where they wrap
        Q_EMIT visibleTokensChanged();
    });
    connect(text, &TokenText::left, this, [this, part](int direction, double x) {
        const int other = part + direction;
        if (!isPair() || other < 0 || other > 1) return;
        if (const qint64 token = texts_[static_cast<std::size_t>(other)]->entered(direction, x); token >= 0)
            choose(token, {});
    });
}

// The keys go on in the text that the token stands in.
void SampleText::choose(qint64 token, Qt::KeyboardModifiers modifiers) {
    Q_EMIT clicked(token, modifiers);
    if (!isPair() || token < 0 || !(texts_[0]->hasFocus() || texts_[1]->hasFocus())) return;
    texts_[model_.tokens().isOfSource(token) ? 0 : 1]->setFocus();
}

void SampleText::reload() {
    texts_[0]->setSide(isPair() ? TokenSet::Side::source : TokenSet::Side::whole);
    texts_[1]->setSide(TokenSet::Side::target);
    for (TokenText* text : texts_) text->reload();
    // beside the first line of their texts
    for (QWidget* name :
         {static_cast<QWidget*>(names_[0]), static_cast<QWidget*>(names_[1]), static_cast<QWidget*>(choice_)})
        name->setFixedHeight(texts_[0]->lineHeight());
    names_[0]->setVisible(isPair());
    names_[1]->setVisible(isPair() && !offered_);
    choice_->setVisible(isPair() && offered_);
    texts_[1]->setVisible(isPair());
    texts_[0]->setAccessibleName(isPair() ? tr("Source of the sample") : tr("Text of the sample"));
    texts_[1]->setAccessibleName(tr("Target of the sample"));
}

void SampleText::repaintTexts() {
    for (TokenText* text : texts_) text->viewport()->update();
}

void SampleText::setMarks(const TokenText::Marks& marks) {
    for (TokenText* text : texts_) text->setMarks(marks);
}

void SampleText::reveal(qint64 token) {
    for (TokenText* text : texts_) text->reveal(token);
}

void SampleText::fit(int most, int least) {
    most_ = most;
    least_ = least;
    refit();
}

void SampleText::refit() {
    const int share = isPair() ? std::max(1, most_ / 2) : most_;
    int all = isPair() ? static_cast<QGridLayout*>(layout())->verticalSpacing() : 0;
    for (TokenText* text : texts_) {
        const int height = std::min(text->contentHeight(), share * text->lineHeight());
        text->setMinimumHeight(std::min(height, least_ * text->lineHeight()));
        text->setMaximumHeight(height);
        if (text == texts_[0] || isPair()) all += height;
    }
    setMaximumHeight(all);
}

void SampleText::describe(const QString& text) {
    for (TokenText* part : texts_) part->setAccessibleDescription(text);
}

void SampleText::nameTarget(const QString& name) {
    names_[1]->setText(name);
}

void SampleText::offerGenerated(bool offered) {
    offered_ = offered;
    names_[1]->setVisible(isPair() && !offered_);
    choice_->setVisible(isPair() && offered_);
}

void SampleText::setGenerated(bool now) {
    choice_->setCurrent(now ? generated : given);
}

int SampleText::tokens() const {
    return texts_[0]->textLayout().count() + (isPair() ? texts_[1]->textLayout().count() : 0);
}

void SampleText::setPending(bool pending) {
    texts_[1]->setVisible(isPair() && !pending);
}

TokenSet::Range SampleText::visibleTokens() const {
    return isPair() ? model_.range() : texts_[0]->visibleTokens();
}

}  // namespace dynak

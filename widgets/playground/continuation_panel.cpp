// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playground/continuation_panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>
#include <algorithm>

#include "widgets/frame/choice_button.h"
#include "widgets/frame/elided_label.h"
#include "widgets/frame/flat_button.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/tau_scale.h"

namespace dynak {
namespace {

QString textOf(const ContinuedText& text) {
    return QString::fromStdString(text.text);
}

// Letters that both begin with, up to the end of a word.
qsizetype commonLetters(const QString& a, const QString& b) {
    const auto [first, second] = std::ranges::mismatch(a, b);
    qsizetype common = first - a.begin();
    if (first == a.end() && second == b.end()) return common;
    while (common > 0 && !a[common - 1].isSpace()) --common;
    return common;
}

}  // namespace

ContinuationPanel::ContinuationPanel(QWidget* parent)
    : QWidget(parent), button_(new FlatButton), length_(new ChoiceButton(tr("tokens"))) {
    const int line = fontMetrics().height();
    button_->setObjectName(QStringLiteral("continue"));
    length_->setObjectName(QStringLiteral("continueLength"));
    QList<Choice> lengths;
    for (const int tokens : {20, 50, 100, 200}) lengths << Choice{QString::number(tokens), QString::number(tokens), {}};
    length_->setChoices(lengths);
    length_->setCurrent(QStringLiteral("50"));
    length_->setToolTip(tr("At most so many new tokens"));
    auto* head = new QHBoxLayout;
    head->setSpacing(line / 2);
    head->addWidget(button_);
    head->addWidget(length_);
    head->addStretch(1);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(line);
    grid->setVerticalSpacing(line / 4);
    grid->addLayout(head, 0, 0, 1, 2);
    for (int i = 0; i < 2; ++i) {
        Side& side = sides_[static_cast<std::size_t>(i)];
        side = {new QuietLabel({}, 0.93), new QTextEdit, new ElidedLabel({}, 0.93)};
        side.text->setReadOnly(true);
        side.text->setFrameShape(QFrame::NoFrame);
        side.text->viewport()->setAutoFillBackground(false);
        side.text->document()->setDocumentMargin(0);
        side.text->setTabChangesFocus(true);
        side.text->setAcceptDrops(false);
        side.text->setMinimumHeight(line * 3);
        side.count->setObjectName(i == 0 ? QStringLiteral("denseCount") : QStringLiteral("convertedCount"));
        grid->addWidget(side.title, 1, i);
        grid->addWidget(side.count, 2, i);  // above, where it stays in its place while the text grows
        grid->addWidget(side.text, 3, i);
        grid->setColumnStretch(i, 1);
    }
    grid->setRowStretch(3, 1);
    sides_[0].title->setText(tr("dense"));
    setTranslating(false);
    connect(button_, &FlatButton::clicked, this, [this] {
        if (running_)
            Q_EMIT stopped();
        else
            Q_EMIT started();
    });
    connect(length_, &ChoiceButton::chosen, this, [this] {
        if (continuation_) Q_EMIT started();
    });
    clear();
}

void ContinuationPanel::setTranslating(bool translating) {
    translating_ = translating;
    length_->setVisible(!translating);
    const int line = fontMetrics().height();
    for (const Side& side : sides_) side.text->setMaximumHeight(translating ? line * 4 : QWIDGETSIZE_MAX);
    sides_[0].text->setAccessibleName(translating ? tr("Translation by the dense model")
                                                  : tr("Continuation by the dense model"));
    sides_[1].text->setAccessibleName(translating ? tr("Translation by the converted model")
                                                  : tr("Continuation by the converted model"));
    restateButton();
}

std::int64_t ContinuationPanel::tokens() const {
    return length_->current().toLongLong();
}

QString ContinuationPanel::count(int side) const {
    return sides_[static_cast<std::size_t>(side)].count->fullText();
}

void ContinuationPanel::clear() {
    continuation_.reset();
    running_ = false;
    restate();
    restateButton();
}

void ContinuationPanel::begin(const QString& prompt, double tau) {
    prompt_ = prompt;
    continuation_.reset();
    running_ = true;
    sides_[1].title->setText(tr("at τ %1").arg(tauText(tau)));
    restateButton();
}

void ContinuationPanel::show(const Continuation& continuation) {
    continuation_ = continuation;
    restate();
}

void ContinuationPanel::end() {
    running_ = false;
    restate();
    restateButton();
}

void ContinuationPanel::restateButton() {
    button_->setText(running_ ? tr("Stop") : translating_ ? tr("Translate") : tr("Continue the text"));
    button_->setToolTip(running_ ? tr("Stop; what is written stays")
                        : translating_
                            ? tr("Both models translate the text, the likeliest token each time (Ctrl+Return)")
                            : tr("Both models go on with the text, the likeliest token each time (Ctrl+Return)"));
}

void ContinuationPanel::restate() {
    for (Side& side : sides_) {
        for (QWidget* part :
             {static_cast<QWidget*>(side.title), static_cast<QWidget*>(side.text), static_cast<QWidget*>(side.count)})
            part->setVisible(continuation_.has_value());
    }
    if (!continuation_) return;
    const QString dense = textOf(continuation_->dense), converted = textOf(continuation_->converted);
    write(sides_[0], dense, converted);
    write(sides_[1], converted, dense);
    sides_[0].count->setFullText(countOf(continuation_->dense, nullptr));
    sides_[1].count->setFullText(countOf(continuation_->converted, &continuation_->dense));
}

// The prompt quiet, what both write as it is, and underlined in the colour of caution from where they part.
void ContinuationPanel::write(const Side& side, const QString& text, const QString& other) const {
    const Palette& colour = paletteOf(*this);
    // a text that is only shorter, since it is a token behind, does not differ
    const bool parted = !text.startsWith(other) && !other.startsWith(text);
    const qsizetype common = parted ? commonLetters(text, other) : text.size();
    const bool atEnd = side.text->verticalScrollBar()->value() == side.text->verticalScrollBar()->maximum();
    side.text->clear();
    QTextCursor cursor(side.text->document());
    QTextCharFormat format;
    format.setForeground(colour[Role::quiet]);
    cursor.insertText(prompt_, format);
    format.setForeground(colour[Role::text]);
    cursor.insertText(text.left(common), format);
    format.setFontUnderline(true);
    format.setUnderlineColor(colour[Role::caution]);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    cursor.insertText(text.mid(common), format);
    if (atEnd) side.text->verticalScrollBar()->setValue(side.text->verticalScrollBar()->maximum());
}

QString ContinuationPanel::countOf(const ContinuedText& text, const ContinuedText* reference) const {
    const QLocale locale;
    QStringList parts{tr("%n token(s)", nullptr, static_cast<int>(text.ids.size())),
                      tr("%1 experts a token").arg(fixed(text.expertsPerToken, 1)),
                      tr("%1 experts so far").arg(locale.toString(static_cast<qlonglong>(text.executed)))};
    if (translating_) {
        parts << milliseconds(text.seconds * 1000);
        if (reference && text.seconds > 0)
            parts.back() += QStringLiteral(" (%1×)").arg(fixed(reference->seconds / text.seconds, 2));
        return parts.join(QStringLiteral(" · "));
    }
    parts << tr("%1 tokens/s").arg(locale.toString(std::llround(text.tokensPerSecond())));
    if (reference && reference->tokensPerSecond() > 0 && text.tokensPerSecond() > 0)
        parts.back() += QStringLiteral(" (%1×)").arg(fixed(text.tokensPerSecond() / reference->tokensPerSecond(), 2));
    return parts.join(QStringLiteral(" · "));
}

void ContinuationPanel::addTo(DataTable& table) const {
    if (!continuation_) return;
    const ContinuedText &dense = continuation_->dense, &converted = continuation_->converted;
    const auto add = [&](const QString& name, const QVariant& first, const QVariant& second) {
        table.rows << QVariantList{name, first, second};
    };
    add(translating_ ? tr("translation") : tr("continuation"), textOf(dense), textOf(converted));
    add(tr("new tokens"), static_cast<qlonglong>(dense.ids.size()), static_cast<qlonglong>(converted.ids.size()));
    add(tr("experts run"), static_cast<qlonglong>(dense.executed), static_cast<qlonglong>(converted.executed));
    if (translating_)
        add(tr("time, ms"), dense.seconds * 1000, converted.seconds * 1000);
    else
        add(tr("tokens a second"), dense.tokensPerSecond(), converted.tokensPerSecond());
}

void ContinuationPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restate();
}

}  // namespace dynak

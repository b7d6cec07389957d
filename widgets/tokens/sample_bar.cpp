// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/sample_bar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include "widgets/frame/choice_button.h"
#include "widgets/frame/quiet_label.h"
#include "widgets/frame/search_line.h"

namespace dynak {

SampleBar::SampleBar(QWidget* parent)
    : QWidget(parent),
      site_(new ChoiceButton({})),
      search_(new SearchLine),
      previous_(makeButton(QStringLiteral("‹"), tr("Previous sample"))),
      position_(new QuietLabel),
      next_(makeButton(QStringLiteral("›"), tr("Next sample"))) {
    search_->setPlaceholderText(tr("Find"));
    search_->setAccessibleName(tr("Find in the samples"));
    search_->setFrame(false);
    search_->setFixedHeight(fontMetrics().height() + 2);  // no title is higher than the others
    search_->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    search_->setMinimumWidth(fontMetrics().averageCharWidth() * 7);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 4);
    row->addWidget(site_);
    row->addWidget(search_);
    row->addSpacing(fontMetrics().height() / 4);
    row->addWidget(previous_);
    row->addWidget(position_);
    row->addWidget(next_);
    site_->setToolTip(tr("Sites"));
    site_->setAccessibleName(tr("Sites"));
    connect(site_, &ChoiceButton::chosen, this, [this](const QString& id) { Q_EMIT siteChosen(id.toInt()); });
    for (QToolButton* button : {previous_, next_}) button->setFixedHeight(fontMetrics().height() + 4);
    connect(previous_, &QToolButton::clicked, this, [this] { Q_EMIT sampleStepped(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { Q_EMIT sampleStepped(1); });
    connect(search_, &QLineEdit::returnPressed, this, [this] { Q_EMIT searched(search_->text()); });
    connect(search_, &QLineEdit::textChanged, this, [this] { setFound(true); });
    setTokens({});
}

QToolButton* SampleBar::makeButton(const QString& text, const QString& name) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void SampleBar::setTokens(const TokenSet& tokens) {
    tokens_ = tokens;
    for (QWidget* part :
         {static_cast<QWidget*>(site_), static_cast<QWidget*>(search_), static_cast<QWidget*>(previous_),
          static_cast<QWidget*>(position_), static_cast<QWidget*>(next_)})
        part->setVisible(!tokens.isEmpty());
    search_->setToolTip(tokens.isImages() ? tr("Go to the next sample of a class")
                                          : tr("Go to the next place that reads so"));
    QList<Choice> sites{{QString::number(-1), tr("all sites"), {}}};
    for (int site = 0; site < tokens.sites(); ++site)
        sites << Choice{QString::number(site), tokens.siteTitle(site), {}};
    site_->setChoices(sites);
    setSite(-1);
    setSample(-1);
}

void SampleBar::setSite(int site) {
    site_->setCurrent(QString::number(site));
}

void SampleBar::setSample(int sample) {
    const QLocale locale;
    position_->setText(
        sample < 0 ? QString() : tr("%1 of %2").arg(locale.toString(sample + 1), locale.toString(tokens_.samples())));
    previous_->setEnabled(sample > 0);
    next_->setEnabled(sample >= 0 && sample + 1 < tokens_.samples());
}

QString SampleBar::position() const {
    return position_->text();
}

void SampleBar::setFound(bool found) {
    QPalette palette = search_->palette();
    palette.setColor(QPalette::Text, found ? this->palette().color(QPalette::Text) : paletteOf(*this)[Role::error]);
    search_->setPalette(palette);
    search_->setAccessibleDescription(found ? QString() : tr("Not found"));
}

}  // namespace dynak

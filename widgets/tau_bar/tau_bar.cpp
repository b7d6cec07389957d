// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tau_bar/tau_bar.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <cmath>

#include "widgets/frame/quiet_label.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/studio_session.h"
#include "widgets/session/tau_scale.h"
#include "widgets/tau_bar/read_out.h"
#include "widgets/tau_bar/tau_slider.h"

namespace dynak {

TauBar::TauBar(const Studio& studio, QWidget* parent)
    : QWidget(parent),
      studio_(studio),
      slider_(new TauSlider),
      field_(new QLineEdit),
      own_(new QToolButton),
      experts_(new ReadOut(tr("experts per token"), QStringLiteral("1000.0 of 1000"))),
      cost_(new ReadOut(tr("cost, share of dense"), QStringLiteral("100.0 %"))),
      quality_(new ReadOut(tr("quality"), QStringLiteral("100.0 % −100.0"))),
      time_(new ReadOut(tr("time per sample"), QStringLiteral("1000 ms 10.0×"))) {
    auto* symbol = new QLabel(QStringLiteral("τ"));
    QFont bold = symbol->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.25);
    symbol->setFont(bold);
    field_->setObjectName(QStringLiteral("tauField"));
    field_->setAlignment(Qt::AlignRight);
    field_->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.00000")) + 16);
    field_->setAccessibleName(tr("Threshold τ as a number"));
    field_->setToolTip(tr("Type τ between 0 (all experts) and 1 (only the strongest)"));
    experts_->setToolTip(tr("Experts that run, mean over tokens and sites, of those there are at a site"));
    cost_->setToolTip(tr("Multiply-accumulates of a sample, routers included, as a share of the dense model's"));
    time_->setToolTip(tr("Measured forward pass of one sample, and how many times faster than the dense model"));

    auto* row = new QHBoxLayout(this);
    const int line = fontMetrics().height();
    row->setContentsMargins(line, line / 2, line, line / 2);
    row->setSpacing(line * 2 / 3);
    row->addWidget(symbol);
    row->addWidget(new QuietLabel(tr("all experts")));
    row->addWidget(slider_, 12);
    row->addWidget(field_);
    own_->setAutoRaise(true);
    own_->hide();
    row->addWidget(own_);
    row->addSpacing(line);
    for (ReadOut* out : {experts_, cost_, quality_, time_}) {
        row->addWidget(out);
        row->addSpacing(line);
    }
    slider_->setMaximumWidth(line * 36);
    row->addStretch(1);

    StudioSession& session = studio_.session;
    connect(slider_, &TauSlider::dragged, &session, &StudioSession::dragTau);
    connect(slider_, &TauSlider::settled, &session, &StudioSession::settleTau);
    connect(own_, &QToolButton::clicked, &session, &StudioSession::resetSiteTaus);
    connect(field_, &QLineEdit::editingFinished, this, &TauBar::typed);
    for (auto signal : {&StudioSession::tauChanged, &StudioSession::curveChanged, &StudioSession::projectChanged})
        connect(&session, signal, this, &TauBar::refresh);
    refresh();
}

void TauBar::typed() {
    const double tau = parseTau(field_->text());
    StudioSession& session = studio_.session;
    if (tau >= 0 && tauText(tau) != tauText(session.tau()))
        session.settleTau(tau);
    else
        refresh();  // puts back what is
}

void TauBar::refresh() {
    const StudioSession& session = studio_.session;
    const bool ready = !session.curve().isEmpty();
    slider_->setEnabled(ready);
    field_->setEnabled(ready);
    slider_->setTau(session.tau());
    showOwn();
    if (!field_->hasFocus() || !field_->isModified() || ready)
        field_->setText(ready ? tauText(session.tau()) : QString());
    if (!ready) {
        for (ReadOut* out : {experts_, cost_, quality_, time_}) out->set(QStringLiteral("–"), {}, false);
        return;
    }
    const Metric metric = session.results().sweep->metric;
    const Reading now = session.reading();
    const bool predicted = !now.measured;
    experts_->set(tr("%1 of %2").arg(fixed(now.experts, 1), fixed(now.expertsTotal, 0)), {}, predicted);
    cost_->set(percent(now.macsShare), {}, predicted);
    quality_->setName(metricTitle(metric));
    quality_->setToolTip(tr("Measured over %n sample(s); behind it the difference to the dense model", nullptr,
                            static_cast<int>(session.results().sweep->dense.count)));
    quality_->set(dynak::quality(metric, now.quality), qualityDifference(metric, now.qualityChange), predicted);
    if (now.milliseconds > 0)
        time_->set(dynak::milliseconds(now.milliseconds), fixed(now.speedUp, 1) + QStringLiteral("×"), predicted);
    else
        time_->set(QStringLiteral("–"), {}, false);
}

void TauBar::showOwn() {
    const auto& own = studio_.session.rule().own;
    own_->setVisible(!own.empty());
    if (own.empty()) return;
    own_->setText(tr("%n site(s) differ", nullptr, static_cast<int>(own.size())));
    QStringList lines;
    for (const auto& [site, tau] : own) lines << QString::fromStdString(site) + QStringLiteral("  τ ") + tauText(tau);
    if (lines.size() > 16) lines = lines.mid(0, 16) << QStringLiteral("…");
    own_->setToolTip(lines.join(QLatin1Char('\n')) + QLatin1Char('\n') + tr("Click: the same τ at all sites"));
}

void TauBar::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Palette& colour = paletteOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), colour[Role::raised]);
    painter.fillRect(QRect(0, 0, width(), 1), colour[Role::border]);
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/tokens_figure.h"

#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "widgets/plot/numbers.h"
#include "widgets/plot/painted_item.h"

namespace dynak {
namespace {

const QString overlay = QStringLiteral("marks");
constexpr int mostBars = 48;

// Tokens by cost, in bars of equal width.
struct Bars {
    double width = 1;  // experts
    QVector<double> centres, tokens;
    double highest = 0;
};

Bars barsOf(const CostSummary& summary) {
    const auto& counts = summary.tokensByCost;
    std::size_t last = 0;
    for (std::size_t cost = 0; cost < counts.size(); ++cost)
        if (counts[cost] > 0) last = cost;
    const auto step = (last + mostBars) / mostBars;
    Bars bars;
    bars.width = static_cast<double>(step) / summary.parts;
    for (std::size_t cost = 0; cost <= last && !counts.empty(); cost += step) {
        double tokens = 0;
        for (std::size_t i = cost; i < std::min(cost + step, counts.size()); ++i)
            tokens += static_cast<double>(counts[i]);
        bars.centres << (static_cast<double>(cost) + (static_cast<double>(step) - 1) / 2) / summary.parts;
        bars.tokens << tokens;
        bars.highest = std::max(bars.highest, tokens);
    }
    return bars;
}

// All experts, or a half, a quarter … of them, as long as the tokens fit: the axis stands still while τ is dragged.
double axisEnd(const CostSummary& summary, const Bars& bars) {
    const double needed = bars.centres.isEmpty() ? 1 : bars.centres.back() + bars.width / 2;
    double end = std::max(1, summary.experts) + 0.5;
    while (end / 2 > needed && end > 4) end /= 2;
    return std::max(end, needed);
}

}  // namespace

TokensFigure::TokensFigure(const TokenModel& model, QWidget* parent) : Figure(parent), model_(model) {
    addLayer(overlay);
    layer(overlay)->setMode(QCPLayer::lmBuffered);
    setMouseTracking(true);
    setAccessibleName(tr("Experts per token"));
    plotLayout()->insertRow(0);
    setUpper(new QCPLayoutElement(this));
    plotLayout()->setRowSpacing(0);
}

void TokensFigure::setUpper(QCPLayoutElement* upper) {
    if (upper_) plotLayout()->remove(upper_);
    upper_ = upper;
    plotLayout()->addElement(0, 0, upper);
}

void TokensFigure::rebuild() {
    bars_ = nullptr;
    mean_ = nullptr;
    meanLabel_ = nullptr;
    setCurrentLayer(QStringLiteral("main"));
    const int em = static_cast<int>(this->em());
    const int line = QFontMetrics(labelFont()).height();
    styleAxis(xAxis, true, false);
    yAxis->setVisible(false);
    xAxis->setTicker(QSharedPointer<UnitTicker>::create(QString(), 6));
    xAxis->setLabel(model_.site() < 0 || model_.tokens().isEmpty()
                        ? tr("experts run by a token (mean of sites)")
                        : tr("experts run by a token, %1").arg(model_.tokens().siteTitle(model_.site())));
    axisRect()->setMinimumMargins(QMargins(em / 2, line * 5 / 4, em, 0));
    shareHeight();
    rebuildUpper();
    if (model_.tokens().isEmpty()) return;

    bars_ = new QCPBars(xAxis, yAxis);
    bars_->setPen(Qt::NoPen);
    bars_->setBrush(colours()[Role::distribution]);
    bars_->setAntialiased(false);
    mean_ = new QCPItemLine(this);
    mean_->setPen(pen(Role::text, 1.4));
    mean_->setClipToAxisRect(false);
    mean_->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    mean_->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    meanLabel_ = addText({}, Role::text, Qt::AlignLeft | Qt::AlignBottom);
    meanLabel_->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    updateHistogram();
    setCurrentLayer(overlay);
    new PaintedItem(this, [this](QCPPainter& painter) { paintMarks(painter); });
    setCurrentLayer(QStringLiteral("main"));
}

int TokensFigure::histogramHeight() const {
    return QFontMetrics(labelFont()).height() * 10;
}

void TokensFigure::shareHeight() {
    const int line = QFontMetrics(labelFont()).height(), most = mostUpperHeight();
    axisRect()->setMinimumSize(0, line * 2);
    axisRect()->setMaximumSize(QWIDGETSIZE_MAX, most > 0 ? QWIDGETSIZE_MAX : histogramHeight() - line * 4);
    upper_->setMaximumSize(QWIDGETSIZE_MAX, most > 0 ? most : QWIDGETSIZE_MAX);
    plotLayout()->setRowStretchFactors({2.2, 1});
}

void TokensFigure::updateHistogram() {
    const CostSummary& summary = model_.summary();
    const Bars bars = barsOf(summary);
    bars_->setWidth(bars.width * 0.88);
    bars_->setData(bars.centres, bars.tokens, true);
    xAxis->setRange(-bars.width / 2, axisEnd(summary, bars));
    yAxis->setRange(0, std::max(1.0, bars.highest));
    mean_->start->setCoords(summary.mean, 1);
    mean_->end->setCoords(summary.mean, -0.06);
    meanLabel_->position->setCoords(summary.mean, -0.06);
    const bool roomRight = summary.mean < xAxis->range().lower + 0.8 * xAxis->range().size();
    meanLabel_->setPositionAlignment((roomRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    meanLabel_->setText(isPlain() ? QString() : tr("mean %1").arg(fixed(summary.mean, 1)));
}

void TokensFigure::updateCosts() {
    if (!bars_) return;
    updateHistogram();
    updateUpper();
    replot(rpQueuedReplot);
}

void TokensFigure::setMarks(const Marks& marks) {
    if (marks == marks_) return;
    marks_ = marks;
    layer(overlay)->replot();
}

void TokensFigure::paintScale(QCPPainter& painter, QPointF rightCentre) const {
    if (isPlain()) return;
    const CostSummary& summary = model_.summary();
    painter.setFont(labelFont());
    const QFontMetricsF metrics(labelFont());
    const QString low = QString::number(summary.lowestCell);
    const QString high = tr("%1 experts").arg(summary.highestCell);
    const double gap = em() * 0.5, width = em() * 6, height = metrics.xHeight();
    double x = rightCentre.x() - metrics.horizontalAdvance(high);
    const double base = rightCentre.y() + metrics.xHeight() / 2;
    painter.setPen(colours()[Role::quiet]);
    painter.drawText(QPointF(x, base), high);
    x -= gap + width;
    // even in experts: how the colours are spread over them is seen
    painter.setAntialiasing(false);
    const int steps = std::max(1, static_cast<int>(width));
    const double range = summary.highestCell - summary.lowestCell;
    for (int i = 0; i < steps; ++i) {
        const int experts = summary.lowestCell + static_cast<int>(std::lround(range * i / std::max(1, steps - 1)));
        painter.fillRect(QRectF(x + width * i / steps, rightCentre.y() - height / 2, width / steps, height),
                         colourAt(colours().sequential(), model_.cellShade(experts)));
    }
    painter.setAntialiasing(true);
    painter.drawText(QPointF(x - gap - metrics.horizontalAdvance(low), base), low);
}

DataTable TokensFigure::table() const {
    DataTable table{{tr("part"), tr("sample"), tr("position"), tr("token"), tr("site"), tr("experts"), tr("tokens")},
                    {}};
    const TokenSet& tokens = model_.tokens();
    if (tokens.isEmpty()) return table;
    const TokenSet::Range range = drawn();
    const Matrix<std::int32_t> counts = model_.counts(range);
    for (qint64 token = range.begin; token < range.end; ++token)
        for (int site = 0; site < tokens.sites(); ++site)
            if (counts.at(site, token - range.begin) != notSeen)
                table.rows << QVariantList{
                    tr("map"),
                    tokens.sampleId(model_.sample()),
                    static_cast<qlonglong>(tokens.scores().positionOf[static_cast<std::size_t>(token)]),
                    tokens.isImages() ? tokens.name(token) : tokens.text(token),
                    tokens.siteId(site),
                    counts.at(site, token - range.begin),
                    1};
    const CostSummary& summary = model_.summary();
    const QString site = model_.site() < 0 ? tr("mean of sites") : tokens.siteId(model_.site());
    for (std::size_t cost = 0; cost < summary.tokensByCost.size(); ++cost)
        if (summary.tokensByCost[cost] > 0)
            table.rows << QVariantList{tr("histogram"),
                                       {},
                                       {},
                                       {},
                                       site,
                                       static_cast<double>(cost) / summary.parts,
                                       static_cast<qlonglong>(summary.tokensByCost[cost])};
    return table;
}

QStringList TokensFigure::commandOptions() const {
    if (model_.tokens().isEmpty()) return {};
    QStringList options{QStringLiteral("--sample"), QString::number(model_.tokens().sampleId(model_.sample()))};
    options << ruleOptions(model_.rule());
    // of a text as much is drawn as is seen of it
    if (const TokenSet::Range seen = drawn(), all = model_.range(); !model_.tokens().isImages() && seen.size() > 0)
        options << QStringLiteral("--tokens")
                << QStringLiteral("%1-%2").arg(seen.begin - all.begin).arg(seen.end - 1 - all.begin);
    if (model_.site() >= 0) options << QStringLiteral("--site") << model_.tokens().siteId(model_.site());
    return options;
}

void TokensFigure::mousePressEvent(QMouseEvent* event) {
    Figure::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || model_.tokens().isEmpty()) return;
    const int site = siteTitleAt(event->position());
    if (site >= 0)
        Q_EMIT siteClicked(site);
    else
        Q_EMIT clicked(at(event->position()).first, event->modifiers());
}

void TokensFigure::mouseMoveEvent(QMouseEvent* event) {
    Figure::mouseMoveEvent(event);
    if (model_.tokens().isEmpty()) return;
    const auto [token, site] = at(event->position());
    const int title = siteTitleAt(event->position());
    setCursor(title >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT hovered(token, title >= 0 ? title : site);
}

void TokensFigure::leaveEvent(QEvent* event) {
    Figure::leaveEvent(event);
    Q_EMIT hovered(-1, -1);
}

}  // namespace dynak

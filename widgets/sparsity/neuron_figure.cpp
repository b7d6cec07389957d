// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparsity/neuron_figure.h"

#include <QMouseEvent>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "widgets/plot/numbers.h"
#include "widgets/plot/parts.h"

namespace dynak {
namespace {

double binWidth(const ValueHistogram& histogram) {
    return (histogram.high - histogram.low) / static_cast<double>(histogram.counts.size());
}

}  // namespace

FiringRates firingRates(const SiteSparsity& site) {
    FiringRates out;
    const auto tokens = static_cast<double>(std::max<std::int64_t>(1, site.tokens));
    out.neurons.resize(site.firingCounts.size());
    std::iota(out.neurons.begin(), out.neurons.end(), 0);
    const auto count = [&](int neuron) {
        return site.firingCounts[static_cast<std::size_t>(neuron)];
    };
    std::stable_sort(out.neurons.begin(), out.neurons.end(), [&](int a, int b) { return count(a) > count(b); });
    for (const int neuron : out.neurons) {
        out.rates.push_back(static_cast<double>(count(neuron)) / tokens);
    }
    out.never = static_cast<int>(site.neverFiring());
    out.always = static_cast<int>(site.alwaysFiring());
    return out;
}

double shareAbove(const ValueHistogram& histogram, double threshold) {
    const double all =
        static_cast<double>(std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::int64_t{0}));
    if (all <= 0) return 0;
    const double width = binWidth(histogram);
    double above = 0;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double right = histogram.low + width * static_cast<double>(i + 1);
        above += static_cast<double>(histogram.counts[i]) * std::clamp((right - threshold) / width, 0.0, 1.0);
    }
    return above / all;
}

NeuronFigure::NeuronFigure(QWidget* parent) : Figure(parent), histogram_(addAxisRect(*this, 1, 0)) {
    auto* left = new QCPMarginGroup(this);  // both start at the same place
    axisRect()->setMarginGroup(QCP::msLeft, left);
    histogram_->setMarginGroup(QCP::msLeft, left);
    setMouseTracking(true);
    setAccessibleName(tr("Neurons of a site"));
    connect(this, &QCustomPlot::afterLayout, this, &NeuronFigure::placeInPixels);
}

void NeuronFigure::setSite(const SiteSparsity* site) {
    const bool other = !site || !site_ || site->site != site_->site;
    site_ = site;
    rates_ = site ? firingRates(*site) : FiringRates{};
    rankOf_.assign(rates_.neurons.size(), 0);
    for (std::size_t rank = 0; rank < rates_.neurons.size(); ++rank)
        rankOf_[static_cast<std::size_t>(rates_.neurons[rank])] = static_cast<int>(rank);
    if (other && site) threshold_ = site->activity.rule == ActivityRule::absolute ? site->activity.value : 0;
    scheduleRebuild();
}

void NeuronFigure::setThreshold(double threshold) {
    if (!site_) return;
    threshold_ = std::clamp(threshold, site_->activations.low, site_->activations.high);
    place();
    replot(rpQueuedReplot);
}

void NeuronFigure::setMarked(int neuron) {
    if (neuron == marked_) return;
    marked_ = neuron;
    place();
    replot(rpQueuedReplot);
}

DataTable NeuronFigure::table() const {
    DataTable out;
    out.header << tr("part") << tr("neuron") << tr("firing rate, share of tokens") << tr("mean magnitude")
               << tr("pre-activation from") << tr("pre-activation to") << tr("share of values");
    if (!site_) return out;
    for (std::size_t rank = 0; rank < rates_.neurons.size(); ++rank) {
        const auto neuron = static_cast<std::size_t>(rates_.neurons[rank]);
        out.rows << QVariantList{QStringLiteral("neuron"),
                                 rates_.neurons[rank],
                                 rates_.rates[rank],
                                 site_->meanMagnitude.at(neuron),
                                 {},
                                 {},
                                 {}};
    }
    const ValueHistogram& values = site_->activations;
    if (values.counts.empty()) return out;
    const double width = binWidth(values);
    const auto all = static_cast<double>(
        std::max(std::int64_t{1}, std::accumulate(values.counts.begin(), values.counts.end(), std::int64_t{0})));
    for (std::size_t bin = 0; bin < values.counts.size(); ++bin)
        out.rows << QVariantList{QStringLiteral("histogram"),
                                 {},
                                 {},
                                 {},
                                 values.low + width * static_cast<double>(bin),
                                 values.low + width * static_cast<double>(bin + 1),
                                 static_cast<double>(values.counts[bin]) / all};
    out.rows << QVariantList{QStringLiteral("threshold"),   {}, {}, {}, threshold_, values.high,
                             shareAbove(values, threshold_)};
    return out;
}

QStringList NeuronFigure::commandOptions() const {
    if (!site_) return {};
    return {QStringLiteral("--site"), QString::fromStdString(site_->site), QStringLiteral("--threshold"),
            exactly(threshold_)};
}

void NeuronFigure::rebuild() {
    line_ = nullptr;
    knob_ = mark_ = nullptr;
    reading_ = nullptr;
    styleAxis(xAxis, true, false);
    styleAxis(yAxis, false, false);
    styleAxis(below(QCPAxis::atBottom), true, false);
    styleAxis(below(QCPAxis::atLeft), false, false);
    xAxis->setTickLabels(false);
    below(QCPAxis::atLeft)->setTickLabels(false);
    const int em = static_cast<int>(this->em());
    axisRect()->setMinimumMargins(QMargins(em, em * 2, em, 0));
    histogram_->setMinimumMargins(QMargins(em, em * 2, em, em));
    if (!site_) return;
    addRates();
    addHistogram();
    knob_ = new QCPItemEllipse(this);
    mark_ = new QCPItemEllipse(this);
    for (QCPItemEllipse* circle : {knob_, mark_}) {
        circle->setClipToAxisRect(false);
        circle->topLeft->setType(QCPItemPosition::ptAbsolute);
        circle->bottomRight->setType(QCPItemPosition::ptAbsolute);
    }
    knob_->setPen(Qt::NoPen);
    knob_->setBrush(colours()[Role::text]);
    mark_->setPen(pen(Role::accent, 2));
    mark_->setBrush(Qt::NoBrush);
    place();
}

void NeuronFigure::addRates() {
    xAxis->setLabel(tr("neurons by firing rate"));
    yAxis->setTicker(QSharedPointer<UnitTicker>::create(QStringLiteral("%"), 3));
    const auto neurons = static_cast<int>(rates_.rates.size());
    QVector<double> x, y;
    for (int rank = 0; rank < neurons; ++rank) {
        x << rank;
        y << rates_.rates[static_cast<std::size_t>(rank)] * 100;
    }
    QCPGraph* curve = addGraph();
    curve->setPen(pen(Role::accent, 2));
    curve->setData(x, y, true);
    xAxis->setRange(0, std::max(1, neurons - 1));
    yAxis->setRange(0, std::max(1.0, (y.isEmpty() ? 1 : y.front()) * 1.05));
    addEnd(0, rates_.always, 100);
    addEnd(neurons - rates_.never, neurons, 0);
    auto* title =
        addText(QStringLiteral("%1, %2").arg(QString::fromStdString(site_->site), tr("%n neuron(s)", nullptr, neurons)),
                Role::text, Qt::AlignLeft | Qt::AlignBottom);
    title->position->setType(QCPItemPosition::ptAxisRectRatio);
    title->position->setCoords(0, 0);
    title->setPadding(QMargins(0, 0, 0, static_cast<int>(em() * 0.4)));
    QStringList counted;
    if (rates_.always > 0) counted << tr("%n always fire(s)", nullptr, rates_.always);
    counted << tr("%n never fire(s)", nullptr, rates_.never);
    auto* ends = addText(counted.join(QLatin1Char('\n')), Role::quiet, Qt::AlignRight | Qt::AlignTop);
    ends->setTextAlignment(Qt::AlignRight);
    ends->position->setType(QCPItemPosition::ptAxisRectRatio);
    ends->position->setCoords(1, 0.02);
}

// Neurons from one rank up to another that always or never fire: a bar along the curve.
void NeuronFigure::addEnd(int from, int to, double rate) {
    if (from >= to) return;
    auto* bar = new QCPItemLine(this);
    bar->setPen(pen(Role::caution, em() * 0.45));
    bar->setClipToAxisRect(false);
    bar->start->setCoords(from, rate);
    bar->end->setCoords(std::max(from + 1, to - 1), rate);
}

void NeuronFigure::addHistogram() {
    const ValueHistogram& values = site_->activations;
    QCPAxis* horizontal = below(QCPAxis::atBottom);
    QCPAxis* vertical = below(QCPAxis::atLeft);
    horizontal->setTicker(QSharedPointer<UnitTicker>::create(QString(), 4));
    horizontal->setLabel(tr("pre-activation"));
    horizontal->setRange(values.low, values.high > values.low ? values.high : values.low + 1);
    const double width = binWidth(values);
    for (const bool above : {false, true}) {
        auto* bars = new QCPBars(horizontal, vertical);
        bars->setWidth(width * 0.9);
        bars->setPen(Qt::NoPen);
        bars->setBrush(colours()[above ? Role::distribution : Role::track]);
        bars->setName(above ? QStringLiteral("above") : QStringLiteral("below"));
    }
    const auto highest = std::max_element(values.counts.begin(), values.counts.end());
    vertical->setRange(0,
                       highest == values.counts.end() ? 1 : std::max<double>(1, static_cast<double>(*highest) * 1.05));
    line_ = new QCPItemLine(this);
    line_->setPen(pen(Role::text, 1.2));
    line_->setClipToAxisRect(false);
    for (QCPItemPosition* end : {line_->start, line_->end}) {
        end->setAxes(horizontal, vertical);
        end->setAxisRect(histogram_);
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    reading_ = addText({}, Role::text, Qt::AlignLeft | Qt::AlignVCenter);
    reading_->position->setType(QCPItemPosition::ptAbsolute);
}

void NeuronFigure::place() {
    if (!line_ || !site_) return;
    const ValueHistogram& values = site_->activations;
    const double width = binWidth(values);
    for (int i = 0; i < plottableCount(); ++i) {
        auto* bars = qobject_cast<QCPBars*>(plottable(i));
        if (!bars) continue;
        const bool above = bars->name() == QLatin1String("above");
        QVector<double> x, y;
        for (std::size_t bin = 0; bin < values.counts.size(); ++bin) {
            const double centre = values.low + width * (static_cast<double>(bin) + 0.5);
            if ((centre > threshold_) != above) continue;
            x << centre;
            y << static_cast<double>(values.counts[bin]);
        }
        bars->setData(x, y, true);
    }
    line_->start->setCoords(threshold_, 1);
    line_->end->setCoords(threshold_, -0.06);
    const QString text = tr("%1 above %2").arg(percent(shareAbove(values, threshold_)), fixed(threshold_, 2));
    reading_->setText(isPlain() ? QString() : text);
    placeInPixels();
}

// What stands at pixels, not at coordinates: once more whenever the parts of the figure have their places.
void NeuronFigure::placeInPixels() {
    if (!line_ || !site_) return;
    const QPointF at = thresholdPosition();
    placeCircle(knob_, at, em() * 0.45);
    const double words = QFontMetricsF(labelFont()).horizontalAdvance(reading_->text());
    const bool right = at.x() + em() * 1.5 + words < histogram_->right();
    reading_->setPositionAlignment((right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    reading_->position->setPixelPosition(at + QPointF(right ? em() : -em(), 0));
    mark_->setVisible(marked_ >= 0 && marked_ < static_cast<int>(rankOf_.size()));
    if (mark_->visible()) placeCircle(mark_, neuronPosition(marked_), em() * 0.5);
}

QPointF NeuronFigure::thresholdPosition() const {
    return {below(QCPAxis::atBottom)->coordToPixel(threshold_), histogram_->top() - histogram_->height() * 0.06};
}

QPointF NeuronFigure::neuronPosition(int neuron) const {
    const int rank = rankOf_.at(static_cast<std::size_t>(neuron));
    return {xAxis->coordToPixel(rank), yAxis->coordToPixel(rates_.rates[static_cast<std::size_t>(rank)] * 100)};
}

int NeuronFigure::neuronAt(QPointF position) const {
    if (rates_.neurons.empty() || !axisRect()->rect().contains(position.toPoint())) return -1;
    const auto rank = static_cast<int>(std::lround(xAxis->pixelToCoord(position.x())));
    return rates_.neurons[static_cast<std::size_t>(std::clamp(rank, 0, static_cast<int>(rates_.neurons.size()) - 1))];
}

void NeuronFigure::mousePressEvent(QMouseEvent* event) {
    Figure::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || !site_) return;
    if (event->position().y() > histogram_->top() - em() * 2) {
        dragging_ = true;
        setThreshold(below(QCPAxis::atBottom)->pixelToCoord(event->position().x()));
        Q_EMIT thresholdMoved(threshold_);
        return;
    }
    Q_EMIT clicked(neuronAt(event->position()));
}

void NeuronFigure::mouseMoveEvent(QMouseEvent* event) {
    Figure::mouseMoveEvent(event);
    if (dragging_) {
        setThreshold(below(QCPAxis::atBottom)->pixelToCoord(event->position().x()));
        Q_EMIT thresholdMoved(threshold_);
        return;
    }
    const QPointF off = event->position() - thresholdPosition();
    setCursor(site_ && std::hypot(off.x(), off.y()) < em() ? Qt::SizeHorCursor : Qt::ArrowCursor);
    Q_EMIT hovered(neuronAt(event->position()));
}

void NeuronFigure::mouseReleaseEvent(QMouseEvent* event) {
    Figure::mouseReleaseEvent(event);
    dragging_ = false;
}

void NeuronFigure::leaveEvent(QEvent* event) {
    Figure::leaveEvent(event);
    Q_EMIT hovered(-1);
}

void NeuronFigure::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || !site_) {
        Figure::keyPressEvent(event);
        return;
    }
    setThreshold(threshold_ + step * binWidth(site_->activations));
    Q_EMIT thresholdMoved(threshold_);
}

}  // namespace dynak

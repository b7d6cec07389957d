// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/router_quality/router_quality_figure.h"

#include <algorithm>
#include <cmath>

#include "widgets/plot/numbers.h"
#include "widgets/plot/parts.h"

namespace dynak {
namespace {

constexpr int cells = 48;  // of the density, along each axis

// What 99.5 % of the values do not exceed: a few outliers would squeeze all others into a corner.
double upperEnd(std::vector<float> values) {
    if (values.empty()) return 1;
    const std::size_t at = (values.size() - 1) * 995 / 1000;
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return std::max(1e-6, static_cast<double>(values[at]));
}

}  // namespace

RouterQualityFigure::RouterQualityFigure(const RouterQualityModel& model, QWidget* parent)
    : Figure(parent), model_(model), covered_(addAxisRect(*this, 0, 1)) {
    setAccessibleName(tr("Router quality"));
    connect(this, &QCustomPlot::afterLayout, this, &RouterQualityFigure::fitCaptions);
}

void RouterQualityFigure::setRow(int row) {
    if (row == row_) return;
    row_ = row;
    scheduleRebuild();
}

bool RouterQualityFigure::predictsNorms() const {
    const auto& sites = model_.routers()->sites;
    return !sites.empty() && sites.front().kind == RouterKind::regression;
}

DataTable RouterQualityFigure::table() const {
    DataTable out;
    out.header << tr("part") << tr("site") << tr("experts, k") << tr("share of the norm covered")
               << tr("by the true best k") << tr("true norm") << tr("router's score");
    for (int row = 0; row < model_.rowCount(); ++row) {
        const RouterQuality& quality = model_.quality(row);
        for (std::size_t i = 0; i < quality.ks.size(); ++i)
            out.rows << QVariantList{QStringLiteral("covered"),
                                     QString::fromStdString(quality.site),
                                     static_cast<qlonglong>(quality.ks[i]),
                                     quality.coveredShare[i],
                                     quality.oracleCoveredShare[i],
                                     {},
                                     {}};
    }
    if (row_ < 0 || row_ >= model_.rowCount()) return out;
    const RouterQuality& drawn = model_.quality(row_);
    for (std::size_t i = 0; i < drawn.target.size(); ++i)
        out.rows << QVariantList{QStringLiteral("pair"),
                                 QString::fromStdString(drawn.site),
                                 {},
                                 {},
                                 {},
                                 static_cast<double>(drawn.target[i]),
                                 static_cast<double>(drawn.predicted[i])};
    return out;
}

QStringList RouterQualityFigure::commandOptions() const {
    if (row_ < 0 || row_ >= model_.rowCount()) return {};
    return {QStringLiteral("--site"), QString::fromStdString(model_.quality(row_).site)};
}

void RouterQualityFigure::rebuild() {
    styleAxis(xAxis, true, false);
    styleAxis(yAxis, true, false);
    styleAxis(covered_->axis(QCPAxis::atBottom), true, false);
    styleAxis(covered_->axis(QCPAxis::atLeft), false, true);
    captions_.clear();
    const int em = static_cast<int>(this->em());
    axisRect()->setMinimumMargins(QMargins(em, em * 2, em, em));
    covered_->setMinimumMargins(QMargins(em, em * 2, em * 2, em));
    if (row_ < 0 || row_ >= model_.rowCount()) return;
    const RouterQuality& quality = model_.quality(row_);
    addDensity(quality);
    addCovered(quality);
}

void RouterQualityFigure::addCaption(QCPAxisRect* rect, const QString& text, Role role) {
    auto* caption = addText(text, role, Qt::AlignLeft | Qt::AlignBottom);
    caption->position->setAxisRect(rect);
    caption->position->setType(QCPItemPosition::ptAxisRectRatio);
    caption->position->setCoords(0, 0);
    caption->setPadding(QMargins(0, 0, 0, static_cast<int>(em() * 0.4)));
    captions_ << Caption{caption, text, rect};
}

// One line above its part, with … where the part is narrower.
void RouterQualityFigure::fitCaptions() {
    for (const Caption& caption : std::as_const(captions_)) {
        const bool last = caption.rect == covered_;
        const double room = (last ? width() : covered_->outerRect().left()) - caption.rect->left() - em();
        caption.item->setText(isPlain() ? QString()
                                        : QFontMetricsF(labelFont()).elidedText(caption.text, Qt::ElideRight, room));
    }
}

void RouterQualityFigure::addDensity(const RouterQuality& quality) {
    xAxis->setTicker(QSharedPointer<UnitTicker>::create(QString(), 4));
    yAxis->setTicker(QSharedPointer<UnitTicker>::create(QString(), 4));
    xAxis->setLabel(tr("true norm of the expert's output"));
    const double right = upperEnd(quality.target);
    const double top = predictsNorms() ? right : upperEnd(quality.predicted);
    xAxis->setRange(0, right);
    yAxis->setRange(0, top);
    addCaption(axisRect(), predictsNorms() ? tr("%1: predicted norm").arg(QString::fromStdString(quality.site))
                                           : tr("%1: router's score").arg(QString::fromStdString(quality.site)));

    auto* map = new QCPColorMap(xAxis, yAxis);
    map->data()->setSize(cells, cells);
    map->data()->setRange(QCPRange(right / cells / 2, right - right / cells / 2),
                          QCPRange(top / cells / 2, top - top / cells / 2));
    std::vector<int> counts(static_cast<std::size_t>(cells) * cells, 0);
    for (std::size_t i = 0; i < quality.predicted.size(); ++i) {
        const double x = static_cast<double>(quality.target[i]) / right * cells;
        const double y = static_cast<double>(quality.predicted[i]) / top * cells;
        if (x < 0 || y < 0 || x >= cells || y >= cells) continue;
        ++counts[static_cast<std::size_t>(y) * cells + static_cast<std::size_t>(x)];
    }
    const int most = std::max(1, *std::max_element(counts.begin(), counts.end()));
    // a root makes thin tails visible
    for (int y = 0; y < cells; ++y)
        for (int x = 0; x < cells; ++x)
            map->data()->setCell(x, y, std::sqrt(static_cast<double>(counts[static_cast<std::size_t>(y) * cells + x])));
    QCPColorGradient gradient;
    gradient.clearColorStops();
    // from the ground to the accent, so that empty cells are no cells
    gradient.setColorStopAt(0, colours()[Role::window]);
    gradient.setColorStopAt(0.15, withOpacity(colours()[Role::accent], 0.25));
    gradient.setColorStopAt(1, colours()[Role::accent]);
    map->setGradient(gradient);
    map->setDataRange(QCPRange(0, std::sqrt(static_cast<double>(most))));
    map->setInterpolate(false);
    if (!predictsNorms()) return;
    auto* diagonal = new QCPItemLine(this);
    diagonal->setPen(pen(Role::text, 1, Qt::DashLine));
    diagonal->start->setCoords(0, 0);
    diagonal->end->setCoords(right, right);
}

void RouterQualityFigure::addCovered(const RouterQuality& quality) {
    QCPAxis* x = covered_->axis(QCPAxis::atBottom);
    QCPAxis* y = covered_->axis(QCPAxis::atLeft);
    x->setTicker(QSharedPointer<CountTicker>::create());
    y->setTicker(QSharedPointer<UnitTicker>::create(QStringLiteral("%"), 5));
    x->setLabel(tr("experts run, k"));
    y->setRange(0, 102);
    x->setRange(0, quality.ks.empty() ? 1 : static_cast<double>(quality.ks.back()));
    addCaption(covered_, tr("norm covered by the best k experts"));
    QVector<double> ks, router, oracle;
    for (std::size_t i = 0; i < quality.ks.size(); ++i) {
        ks << static_cast<double>(quality.ks[i]);
        router << quality.coveredShare[i] * 100;
        oracle << quality.oracleCoveredShare[i] * 100;
    }
    // named in the corner that a rising curve leaves free, one line of text each
    const auto add = [&](const QVector<double>& values, const QPen& line, const QString& name, int below) {
        auto* graph = new QCPGraph(x, y);
        graph->setPen(line);
        graph->setData(ks, values, true);
        auto* label = addText(name, Role::text, Qt::AlignRight | Qt::AlignBottom);
        label->setColor(line.color());
        label->position->setAxisRect(covered_);
        label->position->setType(QCPItemPosition::ptAxisRectRatio);
        label->position->setCoords(1, 1);
        const double height = QFontMetricsF(label->font()).lineSpacing();
        label->setPadding(QMargins(0, 0, static_cast<int>(em() / 2), static_cast<int>(em() / 2 + height * below)));
        auto* sample = new QCPItemLine(this);  // of the line, before its name
        sample->setPen(line);
        sample->setClipToAxisRect(false);
        sample->start->setType(QCPItemPosition::ptAbsolute);
        sample->end->setType(QCPItemPosition::ptAbsolute);
        sample->start->setParentAnchor(label->left);
        sample->end->setParentAnchor(label->left);
        const double middle = (em() / 2 + height * below) / -2;  // the padding is part of the label
        sample->start->setCoords(em() * -1.6, middle);
        sample->end->setCoords(em() * -0.3, middle);
    };
    add(oracle, pen(Role::quiet, 1.6, Qt::DashLine), tr("true best k"), 1);
    add(router, pen(Role::accent, 2.2), tr("router"), 0);
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the co-activation figure: the map as far as it is seen, nodes, edges and bars.
#include <algorithm>
#include <cmath>

#include "widgets/coactivation/coactivation_figure.h"
#include "widgets/coactivation/split_model.h"

namespace dynak {
namespace {

constexpr qint64 mostCells = 256;  // a side; a picture hardly shows more
constexpr double hair = 1e-6;

// "31", or where a cell is of several neurons the first of them and how many follow: "31 +7"
QString neuronsAt(const CoactivationPyramid& pyramid, int level, qint64 cell) {
    const qint64 first = cell << level, last = std::min<qint64>(pyramid.counts().neurons, (cell + 1) << level);
    const QString name = QString::number(pyramid.order()[static_cast<std::size_t>(first)]);
    return last - first == 1 ? name : name + QStringLiteral(" +%1").arg(last - first - 1);
}

void addMap(DataTable& out, const CoactivationPyramid& pyramid, const ValueScale& scale, const QRectF& seen) {
    int level = 0;
    while (seen.width() / std::exp2(level) > static_cast<double>(mostCells)) ++level;
    level = std::min(level, pyramid.levels() - 1);
    const double cell = std::exp2(level);
    const auto last = pyramid.cells(level);
    // a hair of rounding is no further cell
    const auto from = [&](double place) {
        return static_cast<qint64>(std::floor(place / cell + hair));
    };
    const auto upTo = [&](double place) {
        return std::min<qint64>(last, static_cast<qint64>(std::ceil(place / cell - hair)));
    };
    const CellRange range{level, from(seen.top()), from(seen.left()), upTo(seen.bottom()) - from(seen.top()),
                          upTo(seen.right()) - from(seen.left())};
    const Matrix<float> values = pyramid.values(scale.value, range);
    for (qint64 r = 0; r < range.rows; ++r)
        for (qint64 c = 0; c < range.columns; ++c) {
            const float value = values.at(r, c);
            out.rows << QVariantList{QStringLiteral("map"), neuronsAt(pyramid, level, range.row + r),
                                     neuronsAt(pyramid, level, range.column + c),
                                     std::isnan(value) ? QVariant(QString()) : QVariant(static_cast<double>(value)),
                                     scale.unit()};
        }
}

}  // namespace

QStringList CoactivationFigure::commandOptions() const {
    if (!content_) return {};
    QStringList options{QStringLiteral("--site"),  content_->site,
                        QStringLiteral("--order"), orderIds()[static_cast<int>(content_->order.kind)],
                        QStringLiteral("--value"), valueIds()[static_cast<int>(value_)]};
    if (!content_->order.partition.isEmpty()) options << QStringLiteral("--partition") << content_->order.partition;
    if (graph_.floor() != graph_.firstFloor()) options << QStringLiteral("--floor") << exactly(graph_.floor());
    if (const QRectF seen = view_.visible(); !view_.isWhole())
        options << QStringLiteral("--part")
                << QStringList{exactly(seen.top()), exactly(seen.left()), exactly(seen.width())}.join(QLatin1Char(','));
    if (experts_.hasShares()) options << ruleOptions(experts_.rule());
    return options;
}

DataTable CoactivationFigure::table() const {
    DataTable out{{tr("part"), tr("first"), tr("second"), tr("value"), tr("unit")}, {}};
    if (!content_) return out;
    const ValueScale scale = scaleFor(value_, content_->quantiles[static_cast<std::size_t>(value_)]);
    addMap(out, *content_->pyramid, scale, view_.visible());
    const QString share = experts_.headerData(ExpertModel::shareColumn, Qt::Horizontal).toString();
    for (int expert = 0; expert < experts_.rowCount(); ++expert)
        out.rows << QVariantList{QStringLiteral("expert"), expert, QString(), experts_.share(expert), share};
    for (const ExpertGraph::Edge& edge : graph_.drawnEdges())
        out.rows << QVariantList{QStringLiteral("edge"), edge.from, edge.to, edge.lift, tr("multiple of chance")};
    for (int row = 0; row < splits_.rowCount(); ++row)
        out.rows << QVariantList{QStringLiteral("partition"), splits_.split(row).title,
                                 static_cast<qlonglong>(splits_.split(row).experts), splits_.split(row).inside,
                                 tr("share of co-activations inside experts")};
    return out;
}

}  // namespace dynak

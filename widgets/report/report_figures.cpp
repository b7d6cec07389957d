// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QRegularExpression>

#include "core/base/error.h"
#include "widgets/plot/figure.h"
#include "widgets/plot/figure_export.h"
#include "widgets/report/report.h"

namespace dynak {
namespace {

// What stands in a report, in this order.
struct FigureRow {
    const char* id;
    QSize size;
    bool perSite;
};

constexpr FigureRow rows[] = {
    {"cost-accuracy", {900, 460}, false}, {"sparsity", {900, 420}, false},      {"tokens", {900, 460}, false},
    {"neurons", {900, 420}, true},        {"router-quality", {900, 340}, true}, {"coactivation", {900, 500}, true},
};

// One <svg> element to stand among others: without a prologue, as wide as the page, its ids its own.
QString inlined(const QByteArray& svg, const QString& prefix) {
    QString text = QString::fromUtf8(svg);
    text.remove(0, std::max<qsizetype>(0, text.indexOf(QStringLiteral("<svg"))));
    static const QRegularExpression size(QStringLiteral("^<svg width=\"[^\"]*\" height=\"[^\"]*\""));
    text.replace(size, QStringLiteral("<svg role=\"img\""));
    static const QRegularExpression id(QStringLiteral("(\\bid=\"|url\\(#|href=\"#)"));
    text.replace(id, QStringLiteral("\\1") + prefix);
    static const QRegularExpression description(QStringLiteral("<desc>.*?</desc>"));
    text.remove(description);  // the command stands below the figure
    return text.trimmed();
}

}  // namespace

QList<ReportFigure> reportFigures(FigureMaker& maker, const std::function<void(double, const QString&)>& progress) {
    const Project& project = *maker.session().results().project;
    QList<std::pair<const FigureRow*, QString>> wanted;
    for (const FigureRow& row : rows) {
        if (!row.perSite) wanted << std::pair{&row, QString()};
        for (std::size_t i = 0; row.perSite && i < project.sites.size(); ++i)
            wanted << std::pair{&row, QString::fromStdString(project.sites[i].id)};
    }
    QList<ReportFigure> out;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto& [row, site] = wanted[i];
        ReportFigure figure{QLatin1String(row->id), site, {}, {}, {}};
        if (progress)
            progress(static_cast<double>(i) / static_cast<double>(wanted.size()), figure.id + QLatin1Char(' ') + site);
        FigureOptions choices;
        if (!site.isEmpty()) choices[QStringLiteral("site")] = site;
        const auto drawn = attempt([&] {
            for (const bool dark : {false, true}) {
                maker.setPalette(dark ? darkPalette() : lightPalette());
                Figure& plot = maker.figure(figure.id, choices, row->size);
                figure.command = plot.command();
                (dark ? figure.dark : figure.light) =
                    inlined(figureBytes(plot, QStringLiteral("svg"), 1, row->size),
                            QStringLiteral("f%1%2-").arg(i).arg(QLatin1Char(dark ? 'd' : 'l')));
            }
        });
        if (drawn)
            out << figure;
        else if (drawn.error().code != ErrorCode::notFound)  // that: the project has no such results
            throw drawn.error();
    }
    return out;
}

}  // namespace dynak

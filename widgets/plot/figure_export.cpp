// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/figure_export.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPdfWriter>
#include <QSvgGenerator>

#include "core/base/error.h"
#include "core/base/file.h"
#include "widgets/plot/figure.h"

namespace dynak {
namespace {

constexpr double pointsPerPixel = 0.75;  // a logical pixel is 1/96 inch

struct Sheet {
    Figure& figure;
    QSize size;
    double scale;
};

void paintVectors(const Sheet& sheet, QPaintDevice& device) {
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    sheet.figure.toPainter(&painter, sheet.size.width(), sheet.size.height());
    painter.end();
}

void writeSvg(const Sheet& sheet, QIODevice& out) {
    QSvgGenerator svg;
    svg.setOutputDevice(&out);
    svg.setResolution(96);
    svg.setSize(sheet.size);
    svg.setViewBox(QRect({0, 0}, sheet.size));
    svg.setTitle(sheet.figure.accessibleName());
    svg.setDescription(sheet.figure.command());
    paintVectors(sheet, svg);
}

void writePdf(const Sheet& sheet, QIODevice& out) {
    QPdfWriter pdf(&out);
    pdf.setPageSize(QPageSize(QSizeF(sheet.size) * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF());
    pdf.setResolution(96);
    pdf.setTitle(sheet.figure.accessibleName());
    pdf.setCreator(QStringLiteral("Dynak"));
    paintVectors(sheet, pdf);
}

void writePng(const Sheet& sheet, QIODevice& out) {
    picture(sheet.figure, sheet.scale, sheet.size).save(&out, "PNG");
}

void writeCsv(const Sheet& sheet, QIODevice& out) {
    out.write(sheet.figure.table().toCsv().toUtf8());
}

struct Format {
    const char* suffix;
    void (*write)(const Sheet&, QIODevice&);
};

constexpr Format formats[] = {{"svg", writeSvg}, {"pdf", writePdf}, {"png", writePng}, {"csv", writeCsv}};

}  // namespace

QStringList figureFormats() {
    QStringList out;
    for (const Format& format : formats) out << QLatin1String(format.suffix);
    return out;
}

QImage picture(Figure& figure, double scale, QSize size) {
    figure.settle();
    const QSize logical = size.isValid() ? size : figure.size();
    QImage image = figure.toPixmap(logical.width(), logical.height(), scale).toImage();
    image.setDevicePixelRatio(scale);
    return image;
}

QByteArray figureBytes(Figure& figure, const QString& suffix, double scale, QSize size) {
    figure.settle();
    QBuffer drawn;
    drawn.open(QIODevice::WriteOnly);
    for (const Format& format : formats)
        if (suffix == QLatin1String(format.suffix))
            format.write({figure, size.isValid() ? size : figure.size(), scale}, drawn);
    return drawn.data();
}

void saveFigure(Figure& figure, const QString& file, double scale, QSize size) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (!figureFormats().contains(suffix))
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("Cannot save a figure as '%1': the suffix is none of %2.", file.toStdString(),
                                 figureFormats().join(QStringLiteral(", ")).toStdString()),
                    Sentence::tr("Give the file one of these suffixes."));
    const QByteArray drawn = figureBytes(figure, suffix, scale, size);
    // by core: QSaveFile takes a short write on a full disk for success
    replaceText(file.toStdString(), std::string_view(drawn.data(), static_cast<std::size_t>(drawn.size())));
}

QImage thumbnail(Figure& figure, QSize size, double scale) {
    figure.setPlain(true);
    QImage image = picture(figure, scale, size);
    figure.setPlain(false);
    return image;
}

void copyPicture(Figure& figure) {
    QGuiApplication::clipboard()->setImage(picture(figure));
}

void copyData(const Figure& figure) {
    auto* data = new QMimeData;
    const DataTable table = figure.table();
    data->setText(table.toTsv());
    data->setData(QStringLiteral("text/csv"), table.toCsv().toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

}  // namespace dynak

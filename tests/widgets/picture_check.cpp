// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/picture_check.h"

#include <QDir>
#include <QFile>
#include <QTextStream>
#include <algorithm>
#include <cmath>

namespace synthetic {
namespace {

constexpr int across = 240;
constexpr int blur = 2;  // pixels to each side
constexpr int strength = 255 / 12;

// Mean over a square around each pixel, clipped at the edges.
QImage blurred(const QImage& picture) {
    const QImage from = picture.convertToFormat(QImage::Format_RGB32);
    QImage out(from.size(), QImage::Format_RGB32);
    for (int y = 0; y < from.height(); ++y)
        for (int x = 0; x < from.width(); ++x) {
            int red = 0, green = 0, blue = 0, count = 0;
            for (int v = std::max(0, y - blur); v <= std::min(from.height() - 1, y + blur); ++v)
                for (int u = std::max(0, x - blur); u <= std::min(from.width() - 1, x + blur); ++u) {
                    const QRgb pixel = from.pixel(u, v);
                    red += qRed(pixel);
                    green += qGreen(pixel);
                    blue += qBlue(pixel);
                    ++count;
                }
            out.setPixel(x, y, qRgb(red / count, green / count, blue / count));
        }
    return out;
}

int distance(QRgb a, QRgb b) {
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

// White where nothing has changed, red where more than is tolerated has.
QImage difference(const QImage& reference, const QImage& now) {
    QImage out(reference.size(), QImage::Format_RGB32);
    out.fill(Qt::white);
    if (reference.size() != now.size()) return out;
    const QImage a = blurred(reference), b = blurred(now);
    for (int y = 0; y < out.height(); ++y)
        for (int x = 0; x < out.width(); ++x)
            if (const int by = distance(a.pixel(x, y), b.pixel(x, y)); by > 2)
                out.setPixel(x, y, by > strength ? qRgb(200, 0, 0) : qRgb(255 - by * 4, 255 - by * 4, 255 - by * 4));
    return out;
}

}  // namespace

QImage reduced(const QImage& picture) {
    return picture.convertToFormat(QImage::Format_RGB32)
        .scaledToWidth(across, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB888);
}

double changedShare(const QImage& reference, const QImage& now) {
    if (reference.size() != now.size() || reference.isNull()) return 1;
    const QImage a = blurred(reference), b = blurred(now);
    int changed = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) changed += distance(a.pixel(x, y), b.pixel(x, y)) > strength;
    return static_cast<double>(changed) / (a.width() * a.height());
}

void writePage(const std::vector<Comparison>& all, double tolerance, const QString& folder) {
    std::vector<Comparison> sorted = all;
    std::ranges::stable_sort(sorted, std::greater(), &Comparison::changed);
    QDir().mkpath(folder);
    QFile file(QDir(folder).filePath(QStringLiteral("index.html")));
    if (!file.open(QIODevice::WriteOnly)) return;
    QTextStream page(&file);
    page << "<!doctype html><meta charset=\"utf-8\"><title>Pictures of the window</title>\n"
            "<style>body{font:15px sans-serif;margin:2em}td{padding:.4em 1em .4em 0;vertical-align:top}"
            "img{width:24em;border:1px solid #ccc}.bad{color:#b00}</style>\n"
            "<h1>Pictures of the window</h1>\n<p>Tolerated: "
         << tolerance * 100 << " % of the pixels.</p>\n<table>\n"
         << "<tr><th>picture<th>changed<th>reference<th>now<th>difference\n";
    for (const Comparison& row : sorted) {
        const auto saved = [&](const QImage& image, const char* what) {
            const QString name = QStringLiteral("%1-%2.png").arg(row.name, QLatin1String(what));
            image.save(QDir(folder).filePath(name));
            return QStringLiteral("<td><img src=\"%1\" alt=\"%2\">").arg(name, QLatin1String(what));
        };
        page << "<tr><td>" << row.name << (row.changed > tolerance ? "<td class=\"bad\">" : "<td>")
             << QString::number(row.changed * 100, 'f', 2) << " %" << saved(row.reference, "reference")
             << saved(row.now, "now") << saved(difference(row.reference, row.now), "difference") << '\n';
    }
    page << "</table>\n";
}

}  // namespace synthetic

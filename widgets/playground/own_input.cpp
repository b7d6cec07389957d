// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playground/own_input.h"

#include <QFileInfo>
#include <QMimeData>

#include "core/base/error.h"
#include "core/base/file.h"
#include "widgets/start/dropped.h"

namespace dynak {
namespace {

constexpr std::size_t longestText = std::size_t{1} << 20;  // bytes; positions end long before

bool hasSuffix(const QString& file, const QStringList& suffixes) {
    return suffixes.contains(QFileInfo(file).suffix().toLower());
}

}  // namespace

QStringList pictureSuffixes() {
    return {QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg")};
}

QStringList textSuffixes() {
    return {QStringLiteral("txt"), QStringLiteral("md")};
}

bool isOwnInput(const QMimeData& mime) {
    if (mime.hasUrls()) {
        const QStringList files = localFiles(mime);
        return files.size() == 1 && QFileInfo(files.front()).isFile() &&
               hasSuffix(files.front(), pictureSuffixes() + textSuffixes());
    }
    return mime.hasImage() || (mime.hasText() && !mime.text().trimmed().isEmpty());
}

OwnInput ownInput(const QMimeData& mime) {
    if (mime.hasUrls()) return ownInputFrom(localFiles(mime).value(0));
    if (mime.hasImage()) return {{}, {}, mime.imageData().value<QImage>()};
    return {mime.text(), {}, {}};
}

OwnInput ownInputFrom(const QString& file) {
    if (!hasSuffix(file, textSuffixes())) return {{}, file, {}};
    const std::string text = readText(file.toStdString(), longestText);
    const QString read = QString::fromStdString(text);
    if (read.contains(QChar::ReplacementCharacter) || read.contains(QChar::Null))
        throw Error(ErrorCode::badData, Sentence::tr("%1 is no text in UTF-8.", file.toStdString()),
                    Sentence::tr("Save it as UTF-8."));
    return {read, {}, {}};
}

Image toCore(const QImage& picture) {
    const QImage plain = picture.convertToFormat(QImage::Format_RGB888);
    Image out{plain.height(), plain.width(), 3, {}};
    const auto row = static_cast<std::size_t>(plain.width()) * 3;
    for (int y = 0; y < plain.height(); ++y)
        out.pixels.insert(out.pixels.end(), plain.constScanLine(y), plain.constScanLine(y) + row);
    return out;
}

}  // namespace dynak

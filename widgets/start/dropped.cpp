// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/dropped.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/file.h"

namespace dynak {
namespace {

bool isModelFolder(const QDir& folder) {
    return folder.exists(QStringLiteral("config.json")) ||
           !folder.entryList({QStringLiteral("*.safetensors"), QStringLiteral("pytorch_model*.bin")}, QDir::Files)
                .isEmpty();
}

bool isData(const QString& suffix) {
    return QStringList{QStringLiteral("txt"), QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("jsonl")}
        .contains(suffix);
}

}  // namespace

Dropped classify(const QStringList& paths) {
    Dropped out;
    QString json, weights, data;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const QString suffix = info.suffix().toLower();
        if (info.isDir() && isModelFolder(QDir(path)))
            out = {Dropped::model, path, {}, {}};
        else if (suffix == QLatin1String("dynak"))
            out = {Dropped::project, path, {}, {}};
        else if (path.endsWith(layoutSuffix(), Qt::CaseInsensitive))
            out = {Dropped::layout, path, {}, {}};
        else if (suffix == QLatin1String("safetensors"))
            weights = path;
        else if (suffix == QLatin1String("json"))
            json = path;
        else if (info.isDir() || isData(suffix))
            data = path;
    }
    if (!weights.isEmpty()) return {Dropped::model, weights, json, data};
    if (out.kind == Dropped::model) out.dataPath = data;
    if (out.kind == Dropped::nothing && !data.isEmpty()) out = {Dropped::data, data, {}, {}};
    if (out.kind == Dropped::nothing && !json.isEmpty() && readJson(json.toStdString()).contains("steps"))
        out = {Dropped::lesson, json, {}, {}};
    if (out.kind == Dropped::nothing && !json.isEmpty())
        throw Error(
            ErrorCode::badArgument,
            Sentence::tr("%1 alone is no model: expected weights (.safetensors) together with it.", json.toStdString()),
            Sentence::tr("Drop both files at once."));
    if (out.kind == Dropped::nothing)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("Cannot open %1: expected a .dynak project, a model folder, weights (.safetensors) "
                                 "with their JSON, data, a lesson, or a .dynak-layout.",
                                 paths.isEmpty() ? Sentence::tr("this")
                                                 : Sentence::verbatim(paths.join(QStringLiteral(", ")).toStdString())),
                    Sentence::tr("Drop one of these."));
    return out;
}

QString layoutSuffix() {
    return QStringLiteral(".dynak-layout");
}

QStringList localFiles(const QMimeData& mime) {
    QStringList out;
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile()) out << url.toLocalFile();
    return out;
}

}  // namespace dynak

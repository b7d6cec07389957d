// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/layouts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSettings>
#include <algorithm>

#include "core/base/error.h"
#include "widgets/session/state_command.h"

namespace dynak {
namespace {

const QString settingsKey = QStringLiteral("layouts");
const QString nameKey = QStringLiteral("name");
const QString stateKey = QStringLiteral("state");
const QString formatKey = QStringLiteral("format");
const QString versionKey = QStringLiteral("version");
const QString format = QStringLiteral("dynak-layout");
constexpr int version = 1;

}  // namespace

Layouts::Layouts(QObject* parent) : QAbstractListModel(parent) {
    load();
}

void Layouts::load() {
    QSettings settings;
    const int count = settings.beginReadArray(settingsKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        layouts_ << Layout{settings.value(nameKey).toString(), settings.value(stateKey).toByteArray()};
    }
    settings.endArray();
}

void Layouts::save() const {
    QSettings settings;
    settings.remove(settingsKey);
    settings.beginWriteArray(settingsKey, static_cast<int>(layouts_.size()));
    for (int i = 0; i < layouts_.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(nameKey, layouts_[i].name);
        settings.setValue(stateKey, layouts_[i].state);
    }
    settings.endArray();
}

void Layouts::setAll(const QList<Layout>& layouts) {
    beginResetModel();
    layouts_ = layouts;
    endResetModel();
    save();
}

QList<Layout> Layouts::with(const Layout& layout) const {
    QList<Layout> out = layouts_;
    const auto same = std::ranges::find(out, layout.name, &Layout::name);
    if (same == out.end())
        out << layout;
    else
        *same = layout;
    return out;
}

QString Layouts::freeName() const {
    for (int i = 1;; ++i)
        if (const QString name = tr("Layout %1").arg(i);
            std::ranges::find(layouts_, name, &Layout::name) == layouts_.end())
            return name;
}

int Layouts::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(layouts_.size());
}

QVariant Layouts::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole)) return {};
    return layouts_[index.row()].name;
}

Qt::ItemFlags Layouts::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool Layouts::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString name = value.toString().trimmed();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty()) return false;
    if (std::ranges::find(layouts_, name, &Layout::name) != layouts_.end()) return false;
    Q_EMIT renamed(index.row(), name);
    return true;
}

QUndoCommand* changeOfLayouts(Layouts& layouts, QList<Layout> after, const QString& what) {
    return new StateCommand<QList<Layout>>(what, layouts.all(), std::move(after),
                                           [&layouts](const QList<Layout>& value) { layouts.setAll(value); });
}

void writeLayout(const Layout& layout, const QString& file) {
    const QJsonObject json{{formatKey, format},
                           {versionKey, version},
                           {nameKey, layout.name},
                           {stateKey, QString::fromLatin1(layout.state.toBase64())}};
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(json).toJson()) < 0 || !out.commit())
        throw Error(ErrorCode::io,
                    Sentence::tr("Cannot write %1: %2.", file.toStdString(), out.errorString().toStdString()),
                    Sentence::tr("Choose a folder that can be written."));
}

Layout readLayout(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::io,
                    Sentence::tr("Cannot read %1: %2.", file.toStdString(), in.errorString().toStdString()),
                    Sentence::tr("Choose a layout file that can be read."));
    const QJsonObject json = QJsonDocument::fromJson(in.readAll()).object();
    const Sentence hint = Sentence::tr("Choose a file that View ▸ Layouts ▸ Export layout… wrote.");
    if (json.value(formatKey).toString() != format)
        throw Error(
            ErrorCode::badFile,
            Sentence::tr("%1 is no layout of the views: it has no \"format\": \"dynak-layout\".", file.toStdString()),
            hint);
    if (const int found = json.value(versionKey).toInt(); found != version)
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1 has layout version %2, expected %3.", file.toStdString(), found, version),
                    Sentence::tr("Export the layout from this version of Dynak."));
    const QByteArray state = QByteArray::fromBase64(json.value(stateKey).toString().toLatin1());
    if (state.isEmpty())
        throw Error(ErrorCode::badFile, Sentence::tr("%1 has no \"state\".", file.toStdString()), hint);
    const QString name = json.value(nameKey).toString().trimmed();
    return {name.isEmpty() ? QFileInfo(file).completeBaseName() : name, state};
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/recent_projects.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <algorithm>

namespace dynak {
namespace {

constexpr int kept = 8;
const QString key = QStringLiteral("recentProjects");

}  // namespace

RecentProjects::RecentProjects(QObject* parent) : QAbstractListModel(parent) {
    load();
}

void RecentProjects::load() {
    QSettings settings;
    const int count = settings.beginReadArray(key);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        RecentProject project;
        project.file = settings.value(QStringLiteral("file")).toString();
        project.missing = !QFileInfo::exists(project.file);
        project.title = settings.value(QStringLiteral("title")).toString();
        project.model = settings.value(QStringLiteral("model")).toString();
        project.best = settings.value(QStringLiteral("best")).toString();
        project.opened = settings.value(QStringLiteral("opened")).toDateTime();
        project.thumbnail.loadFromData(settings.value(QStringLiteral("thumbnail")).toByteArray(), "PNG");
        projects_ << project;
    }
    settings.endArray();
}

void RecentProjects::save() const {
    QSettings settings;
    settings.beginWriteArray(key, static_cast<int>(projects_.size()));
    for (int i = 0; i < projects_.size(); ++i) {
        const RecentProject& project = projects_[i];
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("file"), project.file);
        settings.setValue(QStringLiteral("title"), project.title);
        settings.setValue(QStringLiteral("model"), project.model);
        settings.setValue(QStringLiteral("best"), project.best);
        settings.setValue(QStringLiteral("opened"), project.opened);
        QByteArray png;
        QBuffer buffer(&png);
        if (!project.thumbnail.isNull()) project.thumbnail.save(&buffer, "PNG");
        settings.setValue(QStringLiteral("thumbnail"), png);
    }
    settings.endArray();
}

void RecentProjects::add(RecentProject project) {
    project.file = QFileInfo(project.file).absoluteFilePath();
    beginResetModel();
    for (const RecentProject& old : std::as_const(projects_))
        if (old.file == project.file && project.thumbnail.isNull()) project.thumbnail = old.thumbnail;
    projects_.removeIf([&](const RecentProject& old) { return old.file == project.file; });
    projects_.prepend(std::move(project));
    if (projects_.size() > kept) projects_.resize(kept);
    endResetModel();
    save();
}

void RecentProjects::remove(const QString& file) {
    beginResetModel();
    projects_.removeIf([&](const RecentProject& project) { return project.file == file; });
    endResetModel();
    save();
}

void RecentProjects::lookThrough() {
    QList<RecentProject> now = projects_;
    for (RecentProject& project : now) project.missing = !QFileInfo::exists(project.file);
    const bool same = std::ranges::equal(now, projects_, {}, &RecentProject::missing, &RecentProject::missing);
    if (same) return;
    beginResetModel();
    projects_ = std::move(now);
    endResetModel();
}

int RecentProjects::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(projects_.size());
}

QVariant RecentProjects::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const RecentProject& project = projects_[index.row()];
    switch (role) {
        case Qt::DisplayRole: return project.title;
        case Qt::DecorationRole: return project.thumbnail;
        case Qt::ToolTipRole:
        case fileRole: return project.file;
        case modelRole: return project.model;
        case bestRole: return project.best;
        case missingRole: return project.missing;
        case openedRole: return QLocale().toString(project.opened.date(), QLocale::ShortFormat);
        default: return {};
    }
}

}  // namespace dynak

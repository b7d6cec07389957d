// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QImage>

namespace dynak {

struct RecentProject {
    QString file;
    QString title, model;
    QString best;  // "92.4 % at 27 % of the cost"; empty: no curve yet
    QDateTime opened;
    QImage thumbnail;
    bool missing = false;  // its file was not there when the list was looked through
};

// The projects opened last, newest first; those whose file is gone are marked. Kept in the settings.
class RecentProjects : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { fileRole = Qt::UserRole, modelRole, bestRole, openedRole, missingRole };

    explicit RecentProjects(QObject* parent = nullptr);

    void add(RecentProject project);
    void remove(const QString& file);
    // Looks once more which files are there.
    void lookThrough();
    [[nodiscard]] const QList<RecentProject>& projects() const { return projects_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void load();
    void save() const;

    QList<RecentProject> projects_;
};

}  // namespace dynak

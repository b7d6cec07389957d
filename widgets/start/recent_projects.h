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
};

// The projects opened last, newest first; those that are gone are left out. Kept in the settings.
class RecentProjects : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { fileRole = Qt::UserRole, modelRole, bestRole, openedRole };

    explicit RecentProjects(QObject* parent = nullptr);

    void add(RecentProject project);
    void remove(const QString& file);
    [[nodiscard]] const QList<RecentProject>& projects() const { return projects_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void load();
    void save() const;

    QList<RecentProject> projects_;
};

}  // namespace dynak

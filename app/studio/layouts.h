// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QList>
#include <QString>

class QUndoCommand;

namespace dynak {

// An arrangement of the views under the user's own name.
struct Layout {
    QString name;
    QByteArray state;  // ViewArea::layoutState

    [[nodiscard]] bool operator==(const Layout&) const = default;
};

// The user's layouts in the order in which they were saved. Kept in the settings; names are unique.
class Layouts : public QAbstractListModel {
    Q_OBJECT

public:
    explicit Layouts(QObject* parent = nullptr);

    [[nodiscard]] const QList<Layout>& all() const { return layouts_; }
    void setAll(const QList<Layout>& layouts);
    // The list with a layout added, or in place of the one of the same name.
    [[nodiscard]] QList<Layout> with(const Layout& layout) const;
    // "Layout 2": the first of its kind that is free.
    [[nodiscard]] QString freeName() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    // A new name; says no to an empty one and to one that another layout has.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    // By typing in a list; the caller makes it a step of undo.
    void renamed(int row, const QString& name);

private:
    void load();
    void save() const;

    QList<Layout> layouts_;
};

// The list becomes `after`, as a step of undo.
[[nodiscard]] QUndoCommand* changeOfLayouts(Layouts& layouts, QList<Layout> after, const QString& what);

// A layout as a file, JSON. Both throw Error that names the file: {io}, and {badFile} for one that holds no layout or
// one of a later version.
void writeLayout(const Layout& layout, const QString& file);
[[nodiscard]] Layout readLayout(const QString& file);

}  // namespace dynak

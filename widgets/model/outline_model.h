// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <memory>
#include <set>
#include <vector>

#include "core/project/project.h"
#include "widgets/plot/data_table.h"

namespace dynak {

// The model's parts as a tree: the dots in their names are its levels. A check mark on a site says that it is one of
// those that are converted.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { nameColumn, shapeColumn, parametersColumn, macsColumn, columns };
    enum Roles { siteRole = Qt::UserRole, shareRole, fullNameRole };

    explicit OutlineModel(QObject* parent = nullptr);
    ~OutlineModel() override;

    // Null: empty. `converted`: ids of the sites that are converted.
    void set(std::shared_ptr<const Outline> outline, std::vector<std::string> converted);
    // Anew, with the same parts.
    void setConverted(std::vector<std::string> converted);
    [[nodiscard]] const std::vector<std::string>& sites() const { return sites_; }
    [[nodiscard]] const std::set<std::string>& converted() const { return converted_; }
    [[nodiscard]] QModelIndex indexOfSite(const QString& site) const;
    [[nodiscard]] double length() const { return outline_ ? outline_->length : 0; }
    [[nodiscard]] DataTable table() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // The user wants other sites converted; the model shows it once it is told with setConverted.
    void conversionChosen(const std::vector<std::string>& sites);

private:
    struct Node;

    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    void build();

    std::shared_ptr<const Outline> outline_;
    std::unique_ptr<Node> root_;
    std::vector<std::string> sites_;
    std::set<std::string> converted_;
};

}  // namespace dynak

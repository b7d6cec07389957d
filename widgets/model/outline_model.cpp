// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model/outline_model.h"

#include <algorithm>
#include <functional>

#include "widgets/plot/numbers.h"

namespace dynak {

struct OutlineModel::Node {
    QString name;      // of this level
    QString fullName;  // with those above
    Shape shape;
    double parameters = 0;  // of all below, too
    double macs = 0;
    std::string site;  // where this node is a whole site
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node* child(const QString& wanted) {
        for (const auto& node : children)
            if (node->name == wanted) return node.get();
        auto node = std::make_unique<Node>();
        node->name = wanted;
        node->fullName = parent ? fullName + QLatin1Char('.') + wanted : wanted;
        node->parent = this;
        node->row = static_cast<int>(children.size());
        children.push_back(std::move(node));
        return children.back().get();
    }
};

namespace {

// "layer.3.attention.query.weight" → layer.3, attention, query, weight: a number stays with the word before it.
QStringList levels(const std::string& name) {
    QStringList out;
    for (const QString& part : QString::fromStdString(name).split(QLatin1Char('.'))) {
        bool number = false;
        part.toInt(&number);
        if (number && !out.isEmpty())
            out.last() += QLatin1Char('.') + part;
        else
            out << part;
    }
    return out;
}

QString shapeText(const Shape& shape) {
    QStringList sizes;
    for (const auto size : shape) sizes << QString::number(size);
    return sizes.join(QStringLiteral(" × "));
}

}  // namespace

OutlineModel::OutlineModel(QObject* parent) : QAbstractItemModel(parent), root_(std::make_unique<Node>()) {}
OutlineModel::~OutlineModel() = default;

void OutlineModel::set(std::shared_ptr<const Outline> outline, std::vector<std::string> converted) {
    beginResetModel();
    outline_ = std::move(outline);
    converted_ = {converted.begin(), converted.end()};
    build();
    endResetModel();
}

void OutlineModel::setConverted(std::vector<std::string> converted) {
    converted_ = {converted.begin(), converted.end()};
    const std::function<void(const QModelIndex&)> tell = [&](const QModelIndex& parent) {
        const int rows = rowCount(parent);
        if (rows == 0) return;
        Q_EMIT dataChanged(index(0, nameColumn, parent), index(rows - 1, nameColumn, parent), {Qt::CheckStateRole});
        for (int row = 0; row < rows; ++row) tell(index(row, 0, parent));
    };
    tell({});
}

void OutlineModel::build() {
    root_ = std::make_unique<Node>();
    sites_.clear();
    if (!outline_) return;
    for (const ModuleRow& part : outline_->rows) {
        Node* node = root_.get();
        const auto count = [&] {
            node->parameters += static_cast<double>(part.parameters);
            node->macs += part.macs;
        };
        count();
        for (const QString& level : levels(part.name)) {
            node = node->child(level);
            count();
            if (!part.site.empty() && node->fullName.toStdString() == part.site && node->site.empty()) {
                node->site = part.site;
                sites_.push_back(part.site);
            }
        }
        node->shape = part.shape;
    }
}

OutlineModel::Node* OutlineModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : root_.get();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    Node* above = nodeOf(index)->parent;
    return above && above->parent ? createIndex(above->row, 0, above) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const {
    return columns;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const bool site = index.isValid() && index.column() == nameColumn && !nodeOf(index)->site.empty();
    return site ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Node& node = *nodeOf(index);
    const double share = root_->macs > 0 ? node.macs / root_->macs : 0;
    switch (role) {
        case siteRole: return QString::fromStdString(node.site);
        case fullNameRole: return node.fullName;
        case shareRole: return share;
        case Qt::CheckStateRole:
            if (index.column() != nameColumn || node.site.empty()) return {};
            return converted_.contains(node.site) ? Qt::Checked : Qt::Unchecked;
        case Qt::TextAlignmentRole:
            if (index.column() == nameColumn) return {};
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        case Qt::ToolTipRole:
            if (!node.site.empty()) return tr("%1: tick to convert it").arg(node.fullName);
            return tr("%1\n%2 of the MACs of a sample of %3 tokens")
                .arg(node.fullName, percent(share), QString::number(length()));
        case Qt::DisplayRole: break;
        default: return {};
    }
    switch (index.column()) {
        case nameColumn: return node.name;
        case shapeColumn: return shapeText(node.shape);
        case parametersColumn: return node.parameters > 0 ? dynak::count(node.parameters) : QString();
        case macsColumn: return share > 0 ? percent(share) : QString();
        default: return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable)) return false;
    std::set<std::string> chosen = converted_;
    if (value.toInt() == Qt::Checked)
        chosen.insert(nodeOf(index)->site);
    else
        chosen.erase(nodeOf(index)->site);
    if (chosen.empty()) return false;  // nothing to convert is no conversion
    std::vector<std::string> inOrder;
    for (const std::string& site : sites_)
        if (chosen.contains(site)) inOrder.push_back(site);
    Q_EMIT conversionChosen(inOrder);
    return true;
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section != nameColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case nameColumn: return tr("part");
        case shapeColumn: return tr("shape");
        case parametersColumn: return tr("parameters");
        case macsColumn: return tr("MACs");
        default: return {};
    }
}

QModelIndex OutlineModel::indexOfSite(const QString& site) const {
    const std::function<QModelIndex(const QModelIndex&)> find = [&](const QModelIndex& parent) -> QModelIndex {
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex here = index(row, 0, parent);
            if (here.data(siteRole).toString() == site) return here;
            if (const QModelIndex below = find(here); below.isValid()) return below;
        }
        return {};
    };
    return site.isEmpty() ? QModelIndex() : find({});
}

DataTable OutlineModel::table() const {
    DataTable out;
    out.header << tr("part") << tr("shape") << tr("parameters") << tr("MACs") << tr("site");
    if (!outline_) return out;
    for (const ModuleRow& row : outline_->rows)
        out.rows << QVariantList{QString::fromStdString(row.name), shapeText(row.shape),
                                 static_cast<qlonglong>(row.parameters), row.macs, QString::fromStdString(row.site)};
    return out;
}

}  // namespace dynak

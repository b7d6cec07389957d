// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model/model_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "widgets/frame/quiet_label.h"
#include "widgets/frame/search_line.h"
#include "widgets/frame/share_delegate.h"
#include "widgets/session/studio_session.h"

namespace dynak {

ModelView::ModelView(const Studio& studio, QWidget* parent)
    : View(studio, parent),
      filtered_(new QSortFilterProxyModel(this)),
      tree_(new QTreeView),
      filter_(new SearchLine),
      caption_(new QuietLabel({}, 0.93)) {
    filtered_->setSourceModel(&model_);
    filtered_->setRecursiveFilteringEnabled(true);
    filtered_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filtered_->setFilterRole(OutlineModel::fullNameRole);
    tree_->setModel(filtered_);
    tree_->setItemDelegateForColumn(OutlineModel::macsColumn,
                                    new ShareDelegate(OutlineModel::shareRole, Role::distribution, tree_));
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->viewport()->setAutoFillBackground(false);
    tree_->setUniformRowHeights(true);
    tree_->setAlternatingRowColors(false);
    tree_->setMouseTracking(true);
    tree_->setAccessibleName(tr("Parts of the model"));
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionsMovable(false);
    tree_->installEventFilter(this);
    tree_->viewport()->installEventFilter(this);
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter parts by name"));
    filter_->setClearButtonEnabled(true);
    filter_->setMaximumWidth(fontMetrics().averageCharWidth() * 16);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const int line = fontMetrics().height();
    column->setContentsMargins(line, 0, line / 2, line / 2);
    column->setSpacing(line / 4);
    column->addWidget(caption_);
    column->addWidget(tree_, 1);
    setContent(content);

    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filtered_->setFilterFixedString(text.trimmed());
        if (!text.trimmed().isEmpty()) tree_->expandAll();
        mark();
    });
    connect(filter_, &SearchLine::left, tree_, qOverload<>(&QWidget::setFocus));
    const auto select = [this](const QModelIndex& at) {
        const QString site = at.siblingAtColumn(0).data(OutlineModel::siteRole).toString();
        if (site.isEmpty() || site == session().selection().site) return;
        Selection selection;
        selection.site = site;
        session().select(selection);
    };
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, select);
    connect(tree_, &QTreeView::clicked, this, select);  // the row that the keys stand on already
    connect(tree_, &QTreeView::entered, this, [this](const QModelIndex& at) {
        Selection hovered = session().hovered();
        hovered.site = at.siblingAtColumn(0).data(OutlineModel::siteRole).toString();
        session().hover(hovered);
    });
    connect(&model_, &OutlineModel::conversionChosen, this, &ModelView::convert);
    connect(&session(), &StudioSession::selectionChanged, this, &ModelView::mark);
    connect(&session(), &StudioSession::recipeChanged, this, [this] { model_.setConverted(chosenSites()); });
}

QWidget* ModelView::titleControls() {
    return filter_;
}

// The option is a list of patterns; what it names among the model's sites.
std::vector<std::string> ModelView::chosenSites() const {
    const nlohmann::json& recipe = session().recipe();
    const std::string patterns = recipe.contains("load") ? recipe["load"]["sites"].get<std::string>() : "*";
    std::vector<std::string> chosen;
    const QStringList wanted = QString::fromStdString(patterns).split(QLatin1Char(','));
    for (const std::string& site : model_.sites())
        for (const QString& pattern : wanted) {
            const QRegularExpression matcher(QRegularExpression::wildcardToRegularExpression(pattern.trimmed()));
            if (!matcher.match(QString::fromStdString(site)).hasMatch()) continue;
            chosen.push_back(site);
            break;
        }
    return chosen;
}

void ModelView::convert(const std::vector<std::string>& sites) {
    std::string list;
    for (const std::string& site : sites) list += (list.empty() ? "" : ",") + site;
    session().setOption("load", "sites", sites == model_.sites() ? "*" : list);
}

void ModelView::refresh() {
    const auto& project = session().results().project;
    if (!project || project->outline.rows.empty()) {
        shown_.reset();
        model_.set(nullptr, {});
        showEmpty(tr("The parts of the model, their parameters and their share of the work."),
                  session().hasProject() ? tr("It needs the model to be loaded.")
                                         : tr("It needs a project, or a model and data."),
                  session().hasProject() ? QStringLiteral("stage.run.load") : QStringLiteral("file.open"));
        return;
    }
    if (!shown_ || shown_->outline != project->outline) {
        model_.set(std::shared_ptr<const Outline>(project, &project->outline), {});
        // what holds a site is open, so that all sites are seen and no single weight
        for (const std::string& site : model_.sites()) {
            QModelIndex above = filtered_->mapFromSource(model_.indexOfSite(QString::fromStdString(site))).parent();
            for (; above.isValid(); above = above.parent()) tree_->expand(above);
        }
    }
    shown_ = project;
    model_.setConverted(chosenSites());
    caption_->setText(tr("%1 · MACs of a sample of %2 tokens")
                          .arg(QString::fromStdString(project->model.title), QString::number(model_.length())));
    showContent();
    fit();
    mark();
}

// The name and the bar share what shape and parameters leave; in a narrow column those two make room.
void ModelView::fit() {
    QHeaderView* header = tree_->header();
    const int em = fontMetrics().averageCharWidth();
    const int width = tree_->viewport()->width();
    header->setSectionHidden(OutlineModel::shapeColumn, width < em * 74);
    header->setSectionHidden(OutlineModel::parametersColumn, width < em * 50);
    const int bar = std::clamp(width / 3, em * 9, em * 24);
    const auto widen = [&](int column, int least) {
        header->resizeSection(column, std::max(least, header->sectionSizeHint(column)));
    };
    widen(OutlineModel::shapeColumn, em * 14);
    widen(OutlineModel::parametersColumn, em * 12);
    header->resizeSection(OutlineModel::macsColumn, bar);
    int rest = width - bar;
    for (const int column : {OutlineModel::shapeColumn, OutlineModel::parametersColumn})
        if (!header->isSectionHidden(column)) rest -= header->sectionSize(column);
    header->resizeSection(OutlineModel::nameColumn, std::max(rest, em * 12));
}

void ModelView::mark() {
    const QString& site = session().selection().site;
    const QModelIndex now = tree_->currentIndex().siblingAtColumn(0);
    if (site.isEmpty() && !now.data(OutlineModel::siteRole).toString().isEmpty()) tree_->clearSelection();
    const QModelIndex at = filtered_->mapFromSource(model_.indexOfSite(site));
    if (!at.isValid() || (at == now && tree_->selectionModel()->isSelected(at))) return;
    tree_->setCurrentIndex(at);
    tree_->scrollTo(at);
}

bool ModelView::eventFilter(QObject* watched, QEvent* event) {
    // by the tree's own room, which is known after that of the view
    if (watched == tree_->viewport() && event->type() == QEvent::Resize) fit();
    if (watched == tree_->viewport() && event->type() == QEvent::MouseButtonPress) {
        // as in every figure: Ctrl+click pins
        const auto* press = static_cast<QMouseEvent*>(event);
        Selection pinned;
        pinned.site =
            tree_->indexAt(press->position().toPoint()).siblingAtColumn(0).data(OutlineModel::siteRole).toString();
        if (press->button() == Qt::LeftButton && press->modifiers() == Qt::ControlModifier && !pinned.site.isEmpty()) {
            session().pin(pinned);
            return true;
        }
    }
    if (watched == tree_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(model_.table().toTsv());
        return true;
    }
    return View::eventFilter(watched, event);
}

}  // namespace dynak

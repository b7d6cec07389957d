// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/view_area.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMenu>
#include <QPointer>
#include <QTimer>
#include <algorithm>

#include "widgets/frame/actions.h"
#include "widgets/frame/search_line.h"
#include "widgets/frame/view_title.h"
#include "widgets/plot/figure.h"
#include "widgets/views.h"

namespace dynak {
namespace {

constexpr int layoutVersion = 1;  // a layout of another version is not restored
const QString lessons = QStringLiteral("lessons");
constexpr char floatedBefore[] = "floatedBefore";
constexpr int largeShare = 68;  // of a view with the lessons beside it, per cent of the width

bool any(const View&) {
    return true;
}

bool canSearch(const View& view) {
    return view.searchField() && view.searchField()->isVisible();
}

}  // namespace

const QList<Perspective>& perspectives() {
    static const auto id = [](const char* text) {
        return QString::fromLatin1(text);
    };
    static const QList<Perspective> table = {
        {"explore",
         QT_TRANSLATE_NOOP("Perspectives", "Explore"),
         {{20, {{id("pipeline"), 1}, {id("model"), 1}}},
          {42, {{id("cost-accuracy"), 1}, {id("sparsity"), 1}}},
          {38, {{id("tokens"), 1}, {id("coactivation"), 1}}}}},
        {"profile",
         QT_TRANSLATE_NOOP("Perspectives", "Profile"),
         {{22, {{id("pipeline"), 1}, {id("model"), 1}}}, {78, {{id("sparsity"), 1}}}}},
        {"convert",
         QT_TRANSLATE_NOOP("Perspectives", "Convert"),
         {{34, {{id("pipeline"), 1}}}, {66, {{id("training"), 1}, {id("router-quality"), 1}}}}},
        {"teach",
         QT_TRANSLATE_NOOP("Perspectives", "Teach"),
         {{largeShare, {{id("cost-accuracy"), 1}}}, {100 - largeShare, {{id("lessons"), 1}}}}},
        {"try",
         QT_TRANSLATE_NOOP("Perspectives", "Try"),
         {{36, {{id("cost-accuracy"), 1}}}, {64, {{id("playground"), 1}}}}},
    };
    return table;
}

QString perspectiveTitle(const Perspective& perspective) {
    return QCoreApplication::translate("Perspectives", perspective.title);
}

ViewArea::ViewArea(const Studio& studio, QWidget* parent) : QMainWindow(parent, Qt::Widget) {
    setDockNestingEnabled(true);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    for (const ViewRow& row : views()) addView(row, studio);
    connect(dock(lessons)->toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
        if (!shown && !presented_.isEmpty()) Q_EMIT presentationClosed();
    });
    arrange(perspectives().front());
}

void ViewArea::addView(const ViewRow& row, const Studio& studio) {
    const QString id = QLatin1String(row.id);
    View* view = row.make(studio);
    view->setObjectName(id);
    view->setAccessibleName(viewTitle(row));
    auto* dock = new QDockWidget(viewTitle(row), this);
    dock->setObjectName(QStringLiteral("dock.") + id);  // saveState goes by it
    auto* title = new ViewTitle(viewTitle(row), view->titleControls());
    connect(title, &ViewTitle::maximiseRequested, this, [this, id] { toggleMaximised(id); });
    connect(title, &ViewTitle::menuRequested, this,
            [this, id, &actions = studio.actions](QPoint at) { openTitleMenu(id, at, actions); });
    dock->setTitleBarWidget(title);
    dock->setWidget(view);
    connect(dock->toggleViewAction(), &QAction::triggered, this, [this, id](bool shown) {
        if (shown) reveal(id);
    });
    connect(dock, &QDockWidget::topLevelChanged, this, [this, dock] { giveFrame(*dock); });
    docks_[id] = dock;
    addDockWidget(Qt::LeftDockWidgetArea, dock);
}

View* ViewArea::view(const QString& id) const {
    QDockWidget* found = docks_.value(id);
    return found ? static_cast<View*>(found->widget()) : nullptr;
}

View* ViewArea::largestView(bool (*fits)(const View&)) const {
    View* largest = nullptr;
    int area = -1;
    for (const QDockWidget* dock : docks_) {
        auto* view = static_cast<View*>(dock->widget());
        const int size = dock->width() * dock->height();
        if (!dock->isVisible() || size <= area || !fits(*view)) continue;
        area = size;
        largest = view;
    }
    return largest;
}

QString ViewArea::currentId() const {
    const QWidget* focus = QApplication::focusWidget();
    for (auto it = docks_.begin(); it != docks_.end(); ++it)
        if (focus && it.value()->isAncestorOf(focus)) return it.key();
    const View* largest = largestView(any);
    return largest ? largest->objectName() : QString();
}

View* ViewArea::currentView() const {
    return view(currentId());
}

Figure* ViewArea::currentFigure() const {
    if (const View* current = currentView(); current && current->currentFigure()) return current->currentFigure();
    for (const ViewRow& row : views()) {
        const View* other = view(QLatin1String(row.id));
        if (other->isVisible() && other->currentFigure()) return other->currentFigure();
    }
    return nullptr;
}

void ViewArea::takeFocus() {
    View* largest = largestView(any);
    if (!largest) return;
    largest->settle();  // what is not seen yet takes no focus
    QWidget* figure = largest->figure();
    QWidget* taker = largest->focusProxy() || !figure ? largest : figure;
    taker->setFocus();
}

SearchLine* ViewArea::searchField() const {
    const View* found = currentView();
    if (!found || !canSearch(*found)) found = largestView(canSearch);
    return found ? found->searchField() : nullptr;
}

void ViewArea::arrange(const Perspective& perspective) {
    leavePresentation();
    const QPointer<QWidget> focus = QApplication::focusWidget();  // may be lost while docks are moved about
    lay(perspective);
    if (!isVisible()) return;
    if (focus && focus->isVisible() && isAncestorOf(focus)) {
        focus->setFocus();
        return;
    }
    // once it is known which is the largest, unless the keys were given to another meanwhile
    const QPointer<QWidget> now = QApplication::focusWidget();
    QTimer::singleShot(0, this, [this, now] {
        if (QApplication::focusWidget() == now) takeFocus();
    });
}

// Any other arrangement ends it: its own is not the user's.
void ViewArea::leavePresentation() {
    if (!presented_.isEmpty()) Q_EMIT presentationClosed();
}

void ViewArea::lay(const Perspective& perspective) {
    maximised_.clear();
    parked_.clear();
    for (QDockWidget* dock : std::as_const(docks_)) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    // heads of the columns side by side first, then each column downwards
    QList<QDockWidget*> heads;
    QList<int> widths;
    QList<QList<QDockWidget*>> columns;
    QList<QList<int>> heights;
    for (const LayoutColumn& column : perspective.columns) {
        QList<QDockWidget*> downwards;
        QList<int> shares;
        for (const auto& [id, share] : column.views)
            if (QDockWidget* dock = docks_.value(id)) {
                downwards << dock;
                shares << share * 1000;
            }
        if (downwards.isEmpty()) continue;
        if (heads.isEmpty())
            addDockWidget(Qt::LeftDockWidgetArea, downwards.front());
        else
            splitDockWidget(heads.back(), downwards.front(), Qt::Horizontal);
        heads << downwards.front();
        widths << column.share * 100;
        columns << downwards;
        heights << shares;
    }
    for (const auto& column : std::as_const(columns))
        for (int i = 1; i < column.size(); ++i) splitDockWidget(column[i - 1], column[i], Qt::Vertical);
    for (const auto& column : std::as_const(columns))
        for (QDockWidget* dock : column) dock->show();
    // the others have a place, too, for when they are opened: below the last column
    for (const ViewRow& row : views()) {
        QDockWidget* dock = docks_[QLatin1String(row.id)];
        if (std::ranges::any_of(columns, [dock](const auto& column) { return column.contains(dock); })) continue;
        splitDockWidget(columns.back().back(), dock, Qt::Vertical);
        dock->hide();
    }
    // what views of other columns leave free goes to the columns after the first
    int all = 0, rest = 0;
    for (const LayoutColumn& column : perspective.columns) all += column.share * 100;
    for (int i = 1; i < widths.size(); ++i) rest += widths[i];
    if (rest > 0)
        for (int i = 1; i < widths.size(); ++i) widths[i] = widths[i] * (all - widths[0]) / rest;
    resizeDocks(heads, widths, Qt::Horizontal);
    for (int i = 0; i < columns.size(); ++i) resizeDocks(columns[i], heights[i], Qt::Vertical);
}

void ViewArea::reveal(const QString& id) {
    QDockWidget* dock = docks_.value(id);
    if (!dock) return;
    const bool placed = dockWidgetArea(dock) != Qt::NoDockWidgetArea || dock->isFloating();
    if (placed && dock->isVisible() && !dock->visibleRegion().isEmpty()) return;
    if (!maximised_.isEmpty()) toggleMaximised(maximised_);
    if (!placed) {
        QDockWidget* behind = docks_.value(currentId());
        for (const ViewRow& row : views())
            if (QDockWidget* other = docks_.value(QLatin1String(row.id));
                row.place == viewNamed(id)->place && other != dock && other->isVisible())
                behind = other;
        if (behind && behind != dock && behind->isVisible())
            tabifyDockWidget(behind, dock);
        else
            addDockWidget(Qt::LeftDockWidgetArea, dock);
    }
    dock->show();
    dock->raise();
}

void ViewArea::toggleMaximised(const QString& id) {
    const QPointer<QWidget> focus = QApplication::focusWidget();  // may be lost while docks are moved about
    if (!maximised_.isEmpty()) {
        maximised_.clear();
        restoreState(beforeMaximised_, layoutVersion);
    } else if (docks_.contains(id)) {
        beforeMaximised_ = saveState(layoutVersion);
        maximised_ = id;
        docks_[id]->setFloating(false);
        if (dockWidgetArea(docks_[id]) == Qt::NoDockWidgetArea) addDockWidget(Qt::LeftDockWidgetArea, docks_[id]);
        for (auto it = docks_.begin(); it != docks_.end(); ++it) it.value()->setVisible(it.key() == id);
    }
    if (focus && focus->isVisible()) focus->setFocus();
}

void ViewArea::toggleFloating(const QString& id) {
    QDockWidget* dock = docks_.value(id);
    if (!dock) return;
    if (!maximised_.isEmpty()) toggleMaximised({});
    const QPointer<QWidget> focus = QApplication::focusWidget();
    dock->show();
    dock->setFloating(!dock->isFloating());
    // the keys go on in this view
    dock->window()->activateWindow();
    (focus && dock->isAncestorOf(focus) ? focus.data() : dock->widget())->setFocus();
    if (!dock->isFloating()) return;
    // the first time Qt leaves it right above its place, where nobody sees that it floats
    if (!dock->property(floatedBefore).toBool()) {
        dock->resize(dock->size().expandedTo(size() * 3 / 5));
        dock->move(mapToGlobal(QPoint((width() - dock->width()) / 2, (height() - dock->height()) / 2)));
        dock->setProperty(floatedBefore, true);
    }
}

// To be moved, resized and closed as any window: with a title of its own Qt takes the system's from a dock that floats.
// One that is being dragged gets it when it is let go.
void ViewArea::giveFrame(QDockWidget& dock) {
    if (!dock.isFloating() || !(dock.windowFlags() & Qt::FramelessWindowHint)) return;
    if (QApplication::mouseButtons() != Qt::NoButton) {
        QTimer::singleShot(100, &dock, [this, &dock] { giveFrame(dock); });
        return;
    }
    const bool shown = dock.isVisible();
    const QRect place = dock.geometry();
    dock.setWindowFlag(Qt::FramelessWindowHint, false);
    dock.setGeometry(place);
    dock.setVisible(shown);
}

void ViewArea::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    for (QDockWidget* dock : std::exchange(parked_, {})) dock->show();
    // those of the last time were there before the window whose they are: shown once more they stand in front of it
    QTimer::singleShot(0, this, [this] {
        for (QDockWidget* dock : std::as_const(docks_)) {
            if (!dock->isFloating() || !dock->isVisible()) continue;
            dock->hide();
            dock->show();
        }
    });
}

void ViewArea::hideEvent(QHideEvent* event) {
    QMainWindow::hideEvent(event);
    if (!event->spontaneous()) parkFloating();
}

// A view that floats would lie above the start page with nothing to show.
void ViewArea::parkFloating() {
    beforeParked_ = layoutState();
    for (QDockWidget* dock : std::as_const(docks_)) {
        if (!dock->isFloating() || dock->isHidden()) continue;
        dock->hide();
        parked_ << dock;
    }
}

void ViewArea::closeView(const QString& id) {
    QDockWidget* dock = docks_.value(id);
    if (!dock) return;
    if (!maximised_.isEmpty()) toggleMaximised({});
    dock->close();
}

void ViewArea::openTitleMenu(const QString& id, QPoint at, const Actions& actions) {
    QMenu menu;
    const auto add = [&](const char* action, bool now, void (ViewArea::*run)(const QString&)) {
        const QAction* known = actions.find(QLatin1String(action));
        if (!known) return;
        const QString key = known->shortcut().toString(QKeySequence::NativeText);
        QAction* entry = menu.addAction(known->icon(), known->text() + QLatin1Char('\t') + key, this,
                                        [this, id, run] { (this->*run)(id); });
        entry->setCheckable(now);  // once more: back to how it was
        entry->setChecked(now);
    };
    add("view.maximise", maximised_ == id, &ViewArea::toggleMaximised);
    add("view.float", docks_[id]->isFloating(), &ViewArea::toggleFloating);
    add("view.close", false, &ViewArea::closeView);
    menu.exec(at);
}

QHash<QString, ViewMemory> ViewArea::memories() const {
    QHash<QString, ViewMemory> out;
    // what is hidden was not filled and has nothing to remember
    for (auto it = docks_.begin(); it != docks_.end(); ++it)
        if (it.value()->isVisible()) out[it.key()] = remember(*it.value());
    return out;
}

void ViewArea::recallAll(const QHash<QString, ViewMemory>& memories) {
    for (auto it = memories.begin(); it != memories.end(); ++it) {
        view(it.key())->settle();
        recall(it.value(), *docks_[it.key()]);
    }
}

void ViewArea::present(const QString& id) {
    if (id == presented_) return;
    const QString before = std::exchange(presented_, id);
    if (id.isEmpty()) {
        maximised_.clear();
        restoreState(beforePresented_, layoutVersion);
        return;
    }
    // the lesson stays as wide as it was made
    int share = largeShare;
    if (before.isEmpty())
        beforePresented_ = maximised_.isEmpty() ? saveState(layoutVersion) : beforeMaximised_;
    else if (dock(before)->isVisible() && dock(lessons)->isVisible() && dock(before)->width() > 0)
        share = 100 * dock(before)->width() / (dock(before)->width() + dock(lessons)->width());
    lay({"", "", {{share, {{id, 1}}}, {100 - share, {{lessons, 1}}}}});
}

QByteArray ViewArea::layoutState() const {
    if (!parked_.isEmpty()) return beforeParked_;
    if (!presented_.isEmpty()) return beforePresented_;
    return maximised_.isEmpty() ? saveState(layoutVersion) : beforeMaximised_;
}

bool ViewArea::restoreLayout(const QByteArray& state) {
    leavePresentation();
    if (!restoreState(state, layoutVersion)) return false;
    maximised_.clear();
    parked_.clear();
    if (!isVisible()) parkFloating();
    return true;
}

}  // namespace dynak

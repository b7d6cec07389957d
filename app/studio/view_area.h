// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMainWindow>

#include "widgets/frame/view.h"
#include "widgets/frame/view_memory.h"

class QDockWidget;

namespace dynak {

struct ViewRow;

// A column of a layout: its share of the width, and its views from top to bottom with their shares of the height.
struct LayoutColumn {
    int share;
    QList<std::pair<QString, int>> views;
};

// A way to arrange the views for one kind of work.
struct Perspective {
    const char* id;
    const char* title;  // to be translated in the context "Perspectives"
    QList<LayoutColumn> columns;
};

[[nodiscard]] const QList<Perspective>& perspectives();
[[nodiscard]] QString perspectiveTitle(const Perspective& perspective);

// All views of the table as docks: arrange, maximise, remember.
class ViewArea : public QMainWindow {
    Q_OBJECT

public:
    explicit ViewArea(const Studio& studio, QWidget* parent = nullptr);

    [[nodiscard]] View* view(const QString& id) const;
    [[nodiscard]] QDockWidget* dock(const QString& id) const { return docks_.value(id); }
    // The view that has the focus, else the largest visible one.
    [[nodiscard]] View* currentView() const;
    [[nodiscard]] QString currentId() const;
    // Of the current view, else of another that is shown; null where none is a picture.
    [[nodiscard]] Figure* currentFigure() const;

    // The keys go to the largest view.
    void takeFocus();
    // Of the view that has the focus, else of the largest visible one that has such a field; null: none has.
    [[nodiscard]] SearchLine* searchField() const;

    void arrange(const Perspective& perspective);
    // Shows a view wherever it is; one that the layout lacks comes in front of the visible one of its place.
    void reveal(const QString& id);
    // Gives one view the whole area, or goes back.
    void toggleMaximised(const QString& id);
    [[nodiscard]] QString maximised() const { return maximised_; }
    // Makes one view a window of its own, or puts it back where it was.
    void toggleFloating(const QString& id);
    void closeView(const QString& id);

    // What the user set in each view, to make the views anew.
    [[nodiscard]] QHash<QString, ViewMemory> memories() const;
    void recallAll(const QHash<QString, ViewMemory>& memories);
    // One view large and the lessons beside it, until it is called with no view: then all is as it was before.
    void present(const QString& id);

    // As an opaque text, for the settings.
    [[nodiscard]] QByteArray layoutState() const;
    bool restoreLayout(const QByteArray& state);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

Q_SIGNALS:
    // The user closed the lessons beside the view that is presented.
    void presentationClosed();

private:
    void addView(const ViewRow& row, const Studio& studio);
    void lay(const Perspective& perspective);
    // Of those that are visible and fit; null: none does.
    [[nodiscard]] View* largestView(bool (*fits)(const View&)) const;
    void leavePresentation();
    void giveFrame(QDockWidget& dock);
    void parkFloating();
    void openTitleMenu(const QString& id, QPoint at, const Actions& actions);

    QHash<QString, QDockWidget*> docks_;
    QString maximised_;
    QByteArray beforeMaximised_;
    QString presented_;
    QByteArray beforePresented_;
    QList<QDockWidget*> parked_;  // views that float, while the start page stands in the place of all
    QByteArray beforeParked_;
};

}  // namespace dynak

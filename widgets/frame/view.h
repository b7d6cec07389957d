// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QWidget>

#include "core/base/error.h"
#include "widgets/frame/studio.h"
#include "widgets/plot/figure_options.h"

class QAction;
class QMimeData;

namespace dynak {

class EmptyState;
class ErrorBar;
class Figure;
class SearchLine;

// One view of the session: content, or what is missing; errors above. A hidden view does nothing and catches up once
// when it is shown.
class View : public QWidget {
    Q_OBJECT

public:
    explicit View(const Studio& studio, QWidget* parent = nullptr);

    void showError(const Error& error, QAction* next = nullptr);
    void clearError();
    [[nodiscard]] ErrorBar& errorBar() const { return *errors_; }
    [[nodiscard]] bool isEmptyStateShown() const;

    // The figure that the Figure menu and `--figure` take; null for views that are no picture.
    [[nodiscard]] virtual Figure* figure() const { return nullptr; }
    // All figures of the view; the first is figure().
    [[nodiscard]] virtual QList<Figure*> figures() const { return figure() ? QList{figure()} : QList<Figure*>(); }
    // The one with the focus, else the first; null for views that are no picture.
    [[nodiscard]] Figure* currentFigure() const;
    // Stands at the right of the view's title; may be null. The frame owns it.
    [[nodiscard]] virtual QWidget* titleControls() { return nullptr; }
    // The field that finds something in the view; null where there is none.
    [[nodiscard]] virtual SearchLine* searchField() const { return nullptr; }
    // Whether what it shows is still being computed on a thread of its own: pictures wait for that.
    [[nodiscard]] virtual bool isBusy() const { return false; }
    // What the command of a figure says beside what the session holds (site, sample, rule); for the next settle().
    // Throws Error{badArgument} for a choice that is none.
    virtual void setChoices(const FigureOptions& choices) { Q_UNUSED(choices) }
    // Whether it is for what was dropped on the window or pasted, other than what a project is opened from.
    [[nodiscard]] virtual bool takes(const QMimeData& mime) const;
    virtual void take(const QMimeData& mime);
    // Brings everything up to date at once, hidden or not: before a picture is taken.
    void settle();

protected:
    [[nodiscard]] StudioSession& session() const { return studio_.session; }
    [[nodiscard]] Engine& engine() const { return studio_.engine; }
    [[nodiscard]] Actions& actions() const { return studio_.actions; }
    [[nodiscard]] ProjectRunner* runner() const { return studio_.runner; }

    void setContent(QWidget* content);
    void showContent();
    // What it will show, what it needs, and the id of the action that gets it.
    void showEmpty(const QString& shows, const QString& needs, const QString& action);

    // Something that the view shows has changed. Refreshes before the next frame if visible.
    void invalidate();
    virtual void refresh() = 0;

    void showEvent(QShowEvent* event) override;

private:
    Studio studio_;
    ErrorBar* errors_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    bool stale_ = true;
    bool scheduled_ = false;
};

}  // namespace dynak

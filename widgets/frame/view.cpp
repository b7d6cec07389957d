// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/view.h"

#include <QTimer>
#include <QVBoxLayout>

#include "widgets/frame/actions.h"
#include "widgets/frame/empty_state.h"
#include "widgets/frame/error_bar.h"
#include "widgets/plot/figure.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/studio_session.h"

namespace dynak {

View::View(const Studio& studio, QWidget* parent)
    : QWidget(parent), studio_(studio), errors_(new ErrorBar), stack_(new QStackedWidget), empty_(new EmptyState) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(errors_);
    column->addWidget(stack_, 1);
    stack_->addWidget(empty_);
    connect(&session(), &StudioSession::projectChanged, this, [this] {
        clearError();
        invalidate();
    });
    connect(&session(), &StudioSession::resultsChanged, this, [this] { invalidate(); });
}

Figure* View::currentFigure() const {
    for (Figure* candidate : figures())
        if (candidate->hasFocus()) return candidate;
    return figure();
}

bool View::takes(const QMimeData& mime) const {
    Q_UNUSED(mime)
    return false;
}

void View::take(const QMimeData& mime) {
    Q_UNUSED(mime)
}

void View::showError(const Error& error, QAction* next) {
    errors_->show(error, next);
}

void View::clearError() {
    errors_->clear();
}

bool View::isEmptyStateShown() const {
    return stack_->currentWidget() == empty_;
}

void View::setContent(QWidget* content) {
    stack_->addWidget(content);
    stack_->setCurrentWidget(content);
    for (Figure* picture : figures()) {
        connect(picture, &Figure::failed, this, [this](const Error& error) { showError(error); });
        const auto takeFile = [this, picture] {
            picture->setProjectFile(session().info().file);
        };
        takeFile();
        connect(&session(), &StudioSession::infoChanged, picture, takeFile);
    }
}

void View::showContent() {
    stack_->setCurrentIndex(1);
}

void View::showEmpty(const QString& shows, const QString& needs, const QString& action) {
    QString stage = action == QLatin1String("stage.run-all") ? QStringLiteral("sweep") : QString();
    if (action.startsWith(QLatin1String("stage.run."))) stage = action.mid(10);
    const auto seconds = stage.isEmpty() ? std::nullopt : session().secondsUpTo(stage);
    empty_->set(shows,
                seconds ? needs + QLatin1Char(' ') + tr("It may take about %1.").arg(roughDuration(*seconds)) : needs,
                actions().find(action));
    stack_->setCurrentWidget(empty_);
}

void View::invalidate() {
    stale_ = true;
    if (scheduled_ || !isVisible()) return;
    scheduled_ = true;
    QTimer::singleShot(0, this, [this] {
        scheduled_ = false;
        if (stale_ && isVisible()) settle();
    });
}

void View::settle() {
    stale_ = false;
    refresh();
    if (Figure* picture = figure()) {
        picture->scheduleRebuild();
        picture->settle();
    }
}

void View::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_) settle();
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/training_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/plain_table.h"
#include "widgets/frame/quiet_label.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/said.h"
#include "widgets/session/site_name.h"
#include "widgets/session/studio_session.h"
#include "widgets/training/fit_figure.h"
#include "widgets/training/training_figure.h"

namespace dynak {
namespace {

const QString listKey = QStringLiteral("training/runs");
const QString startId = QStringLiteral("stage.sparsify");

QString number(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

}  // namespace

TrainingView::TrainingView(const Studio& studio, QWidget* parent)
    : View(studio, parent),
      pictures_(new QStackedWidget),
      training_(new TrainingFigure),
      fits_(new FitFigure),
      table_(new QTableView),
      sentence_(new QLabel),
      warning_(new QuietLabel({}, 1, Role::caution)),
      button_(new QToolButton),
      listButton_(new QToolButton) {
    const int line = fontMetrics().height();
    table_->setModel(&model_);
    makePlain(*table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->setSectionResizeMode(RunModel::runColumn, QHeaderView::Stretch);
    table_->setAccessibleName(tr("Trainings"));
    table_->setMinimumWidth(line * 18);
    pictures_->addWidget(training_);
    pictures_->addWidget(fits_);
    pictures_->setMinimumSize(line * 22, line * 13);

    sentence_->setWordWrap(true);
    warning_->setWordWrap(true);
    warning_->setObjectName(QStringLiteral("trainingWarning"));
    button_->setObjectName(QStringLiteral("trainingButton"));
    auto* head = new QHBoxLayout;
    head->addWidget(sentence_, 1);
    head->addWidget(button_, 0, Qt::AlignTop);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(line);
    splitter->addWidget(pictures_);
    splitter->addWidget(table_);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({line * 60, line * 25});
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(line, 0, line, line / 2);
    column->setSpacing(line / 4);
    column->addLayout(head);
    column->addWidget(warning_);
    column->addWidget(splitter, 1);
    setContent(content);

    listButton_->setAutoRaise(true);
    listButton_->setObjectName(QStringLiteral("trainingRuns"));
    listButton_->setCheckable(true);
    listButton_->setText(tr("runs"));
    listButton_->setToolTip(tr("Earlier trainings, to compare with"));
    connect(listButton_, &QToolButton::clicked, this, &TrainingView::showList);
    showList(QSettings().value(listKey, false).toBool());
    addCommands();

    connect(&session(), &StudioSession::trainingChanged, this, [this] { invalidate(); });
    for (const auto signal : {&StudioSession::stagesReset, &StudioSession::recipeChanged})
        connect(&session(), signal, this, [this] { invalidate(); });
    for (RunFigure* picture : {static_cast<RunFigure*>(training_), static_cast<RunFigure*>(fits_)}) {
        connect(&session(), &StudioSession::selectionChanged, picture,
                [this, picture] { picture->setSite(session().selection().site); });
        connect(picture, &RunFigure::siteClicked, this, [this](const QString& site) {
            if (site == session().selection().site) return;
            Selection selection;
            selection.site = site;
            session().select(selection);
        });
    }
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& at) {
        if (!marking_ && at.isValid()) choose(model_.run(at.row())->key);
    });
    connect(&model_, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles.contains(Qt::CheckStateRole)) showRuns();
            });
    connect(button_, &QToolButton::clicked, this, [this] {
        if (QAction* action = actions().find(button_->property("action").toString())) action->trigger();
    });
}

void TrainingView::addCommands() {
    actions().add(startId, tr("Make the model sparse"), tr("Switch the stage Sparsify on and run it"), {}, [this] {
        session().setOption("sparsify", "enabled", true);
        if (QAction* run = actions().find(QStringLiteral("stage.run.sparsify"))) run->trigger();
    });
}

Figure* TrainingView::figure() const {
    return figures().front();
}

QList<Figure*> TrainingView::figures() const {
    if (pictures_->currentWidget() == fits_) return {fits_, training_};
    return {training_, fits_};
}

QWidget* TrainingView::titleControls() {
    return listButton_;
}

void TrainingView::setChoices(const FigureOptions& choices) {
    const QString names = choices.value(QStringLiteral("runs"));
    shown_.clear();
    Run first;
    std::set<std::string> compared;
    for (const QString& name : names.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto& known = session().results().trainings;
        const auto found =
            std::ranges::find_if(known, [&](const Run& run) { return run->name() == name.toStdString(); });
        if (found == known.end()) {
            QStringList all;
            for (const Run& run : known) all << QString::fromStdString(run->name());
            throw Error(ErrorCode::badArgument,
                        Sentence::tr("There is no training '%1' in the project.", name.toStdString()),
                        all.isEmpty() ? Sentence::tr("Run a training stage first.")
                                      : Sentence::tr("Trainings: %1.", all.join(QStringLiteral(", ")).toStdString()));
        }
        if (!first) first = *found;
        if ((*found)->ofRouters() != first->ofRouters())
            throw Error(
                ErrorCode::badArgument,
                Sentence::tr("%1 and %2 cannot be drawn together: one fits routers.", first->name(), (*found)->name()),
                Sentence::tr("Choose trainings of the model, or fits of routers."));
        if (*found == first)
            shown_ = first->key;
        else
            compared.insert((*found)->key);
    }
    model_.setCompared(compared);
}

void TrainingView::showList(bool on) {
    listButton_->setChecked(on);
    table_->setVisible(on);
    QSettings().setValue(listKey, on);
}

Run TrainingView::shown() const {
    if (model_.rowCount() == 0) return nullptr;
    if (const int row = model_.rowOf(shown_); row >= 0) return model_.run(row);
    for (int row = 0; row < model_.rowCount(); ++row)
        if (!model_.run(row)->ofRouters()) return model_.run(row);
    return model_.run(0);
}

void TrainingView::choose(const std::string& key) {
    shown_ = key;
    showRuns();
}

void TrainingView::refresh() {
    const Run running = session().training();
    model_.set(session().results().trainings, running);
    // one that begins is what one wants to see
    if (running && running->key != running_) shown_ = running->key;
    running_ = running ? running->key : std::string();
    listButton_->setVisible(model_.rowCount() > 0);
    if (model_.rowCount() == 0) {
        const bool on = session().hasProject() && session().recipe().at("sparsify").at("enabled") == true;
        showEmpty(
            tr("Loss, accuracy and neurons at rest while a model is trained, how well routers are fitted, and how "
               "earlier trainings went."),
            session().hasProject()
                ? tr("It needs a training: Replace projections, ReLU, Sparsify or Fit routers in the pipeline.")
                : tr("It needs a project, or a model and data."),
            !session().hasProject() ? QStringLiteral("file.open")
            : on                    ? QStringLiteral("stage.run.sparsify")
                                    : startId);
        return;
    }
    training_->setSite(session().selection().site);
    fits_->setSite(session().selection().site);
    showContent();
    showRuns();
}

void TrainingView::showRuns() {
    const Run run = shown();
    if (!run) return;
    std::vector<Run> drawn{run};
    for (int row = 0; row < model_.rowCount(); ++row)
        if (model_.isCompared(row) && model_.run(row)->key != run->key &&
            model_.run(row)->ofRouters() == run->ofRouters())
            drawn.push_back(model_.run(row));
    RunFigure* picture = run->ofRouters() ? static_cast<RunFigure*>(fits_) : training_;
    picture->setRuns(std::move(drawn));
    pictures_->setCurrentWidget(picture);
    sentence_->setText(sentence());
    const QString warning = run->lines.empty() ? QString() : said(run->lines.back().warning);
    warning_->setText(warning);
    warning_->setVisible(!warning.isEmpty());
    const bool runs = !running_.empty() && run->key == running_;
    const QString action = runs         ? QStringLiteral("stage.stop")
                           : !run->done ? QStringLiteral("stage.run.") + QString::fromStdString(run->stage)
                                        : QString();
    button_->setProperty("action", action);
    button_->setText(runs ? tr("Stop") : tr("Resume"));
    button_->setToolTip(runs ? tr("What was learnt is kept: it goes on from there")
                             : tr("Go on from where it stopped"));
    button_->setAccessibleName(button_->text() + QLatin1Char(' ') + stageTitle(*run));
    button_->setVisible(!action.isEmpty() && actions().find(action));
    button_->setEnabled(runs || !session().isRunning());
    const QScopedValueRollback marking(marking_, true);
    table_->setCurrentIndex(model_.index(model_.rowOf(run->key), RunModel::runColumn));
}

QString TrainingView::sentence() const {
    const Run run = shown();
    if (!run) return {};
    const bool runs = !running_.empty() && run->key == running_;
    if (run->lines.empty() && run->fits.empty())
        return runs ? tr("%1 begins…").arg(runTitle(*run)) : tr("%1: no step was made.").arg(runTitle(*run));
    QStringList parts = run->ofRouters() ? progressOfFit(*run, runs) : progressOf(*run, runs);
    if (run->done && run->seconds > 0) parts << duration(run->seconds);
    return runTitle(*run) + QStringLiteral(": ") + parts.join(QStringLiteral(" · "));
}

QStringList TrainingView::progressOf(const TrainingRun& run, bool runs) const {
    QStringList parts;
    const TrainingLine& line = run.lines.back();
    parts << (run.done ? tr("%n step(s)", nullptr, static_cast<int>(run.step))
              : runs   ? tr("step %1 of %2").arg(number(run.step), number(run.steps))
                       : tr("stopped at step %1 of %2").arg(number(run.step), number(run.steps)));
    if (run.before && run.after)
        parts << tr("accuracy %1 → %2 on %n held-out label(s)", nullptr, static_cast<int>(run.after->count))
                     .arg(percent(run.before->accuracy), percent(run.after->accuracy));
    if (!line.sites.empty()) parts << tr("%1 at rest").arg(percent(line.restingShare));
    if (runs) {
        parts << tr("%1 tokens a second").arg(number(std::llround(line.tokensPerSecond)));
        if (line.secondsLeft > 0) parts << tr("%1 left").arg(duration(line.secondsLeft));
    }
    return parts;
}

QStringList TrainingView::progressOfFit(const TrainingRun& run, bool runs) const {
    QStringList parts;
    const SiteFit& last = run.fits.back();
    const auto sites = std::ssize(session().results().project->sites);
    const auto fitted =
        std::ranges::count_if(run.fits, [](const SiteFit& fit) { return fit.rankCorrelation.has_value(); });
    if (runs)
        parts << tr("site %1 of %2").arg(number(std::ssize(run.fits)), number(sites))
              << tr("%1, step %2 of %3")
                     .arg(siteTitle(QString::fromStdString(last.site)), number(last.lines.back().step),
                          number(last.steps))
              << tr("held-out loss %1").arg(significant(last.lines.back().heldOutLoss));
    else
        parts << (run.done ? tr("%n site(s)", nullptr, static_cast<int>(fitted))
                           : tr("stopped after %1 of %n site(s)", nullptr, static_cast<int>(sites)).arg(number(fitted)))
              << tr("%n step(s)", nullptr, static_cast<int>(run.step));
    if (const auto correlation = rankCorrelationOf(run)) parts << tr("rank correlation %1").arg(fixed(*correlation, 3));
    if (const StageProgress* stage = session().stage(QStringLiteral("fit-routers"));
        runs && stage && stage->secondsLeft)
        parts << tr("%1 left").arg(duration(*stage->secondsLeft));
    return parts;
}

}  // namespace dynak

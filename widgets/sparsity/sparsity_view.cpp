// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparsity/sparsity_view.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/project/project_file.h"
#include "widgets/frame/choice_button.h"
#include "widgets/frame/quiet_label.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/said.h"
#include "widgets/session/studio_session.h"
#include "widgets/sparsity/neuron_figure.h"
#include "widgets/sparsity/sparsity_figure.h"

namespace dynak {
namespace {

const QString noComparison = QStringLiteral("none"), chooseComparison = QStringLiteral("choose");
const QString foldersKey = QStringLiteral("folders/projects");
const QString compareTag = QStringLiteral("sparsity.compare");

std::shared_ptr<const SparsityProfile> profileIn(const QString& file) {
    Project project = openProject(file.toStdString());
    if (!project.profile)
        throw Error(ErrorCode::notFound, Sentence::tr("%1 has no profile to compare with.", file.toStdString()),
                    Sentence::tr("Run its profile stage first, or choose another project."));
    return std::make_shared<const SparsityProfile>(std::move(project.profile->profile));
}

Error noCommonSite(const Sentence& compared) {
    return {ErrorCode::badArgument, Sentence::tr("%1 has none of this project's sites in its profile.", compared),
            Sentence::tr("Choose a project of the same architecture.")};
}

// The local time at which a profile was made, "25/11/2026 19:51"; empty where that is not known.
QString timeOf(const Project& project, const std::string& key) {
    const StageRecord* record = recordOf(project, key);
    const QDateTime made = QDateTime::fromString(QString::fromStdString(record ? record->date : ""), Qt::ISODate);
    return made.isValid() ? QLocale().toString(made.toLocalTime(), QLocale::ShortFormat) : QString();
}

}  // namespace

SparsityView::SparsityView(const Studio& studio, QWidget* parent)
    : View(studio, parent),
      figure_(new SparsityFigure(model_)),
      scroll_(new QScrollArea),
      sentence_(new QLabel),
      controls_(new QWidget),
      activity_(new QuietLabel),
      compare_(new ChoiceButton(tr("compare"))),
      neurons_(new NeuronFigure),
      useThreshold_(new QToolButton) {
    scroll_->setWidget(figure_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusProxy(figure_);
    auto* titles = new QHBoxLayout(controls_);
    titles->setContentsMargins(0, 0, 0, 0);
    titles->setSpacing(fontMetrics().height() / 2);
    titles->addWidget(activity_);
    titles->addWidget(compare_);
    compare_->setToolTip(
        tr("Another profile of the same sites, as an outline: an earlier one of this project, or of another project"));
    connect(compare_, &ChoiceButton::chosen, this, &SparsityView::choose);
    fillComparisons();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const int line = fontMetrics().height();
    column->setContentsMargins(line, 0, line, line / 2);
    column->setSpacing(0);
    sentence_->setWordWrap(true);
    column->addWidget(sentence_);
    auto* side = new QWidget;
    auto* below = new QVBoxLayout(side);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(neurons_, 1);
    useThreshold_->setAutoRaise(true);
    useThreshold_->setObjectName(QStringLiteral("useThreshold"));
    useThreshold_->setToolTip(tr("A neuron counts as active when |a| is above it; the profile must run again"));
    useThreshold_->hide();
    below->addWidget(useThreshold_, 0, Qt::AlignRight);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(line);
    splitter->addWidget(scroll_);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    column->addWidget(splitter, 1);
    setContent(content);
    connect(neurons_, &NeuronFigure::thresholdMoved, this, [this](double threshold) {
        useThreshold_->setText(tr("Count as active above %1").arg(fixed(threshold, 2)));
        useThreshold_->setVisible(threshold > 0);
    });
    connect(useThreshold_, &QToolButton::clicked, this, [this] {
        const double threshold = std::round(neurons_->threshold() * 100) / 100;
        session().undoStack().beginMacro(tr("set the threshold"));  // one step
        session().setOption("profile", "activity", "absolute");
        session().setOption("profile", "activityValue", threshold);
        session().undoStack().endMacro();
        useThreshold_->hide();
    });
    connect(neurons_, &NeuronFigure::hovered, this, [this](int neuron) {
        Selection hovered = session().hovered();
        hovered.site = neuron < 0 ? QString() : shownSite();
        hovered.neuron = neuron;
        session().hover(hovered);
    });
    connect(neurons_, &NeuronFigure::clicked, this, [this](int neuron) {
        Selection selection = session().selection();
        selection.site = shownSite();
        selection.neuron = neuron;
        session().select(selection);
    });

    StudioSession& state = session();
    connect(&state, &StudioSession::selectionChanged, this, &SparsityView::markRows);
    connect(&state, &StudioSession::hoverChanged, this, &SparsityView::markRows);
    connect(figure_, &SparsityFigure::hovered, this, [this](int row) {
        Selection hovered = session().hovered();
        hovered.site = model_.siteOf(row);
        session().hover(hovered);
    });
    connect(&state, &StudioSession::pinChanged, this, &SparsityView::markRows);
    connect(figure_, &SparsityFigure::clicked, this, [this](int row, Qt::KeyboardModifiers modifiers) {
        Selection selection = session().selection();
        if (modifiers & Qt::ControlModifier) {
            Selection pinned;
            pinned.site = model_.siteOf(row);
            if (row >= 0) session().pin(pinned);
            return;
        }
        if (selection.site == model_.siteOf(row)) return;
        selection.site = model_.siteOf(row);
        selection.expert = selection.neuron = -1;  // they were of the other site
        session().select(selection);
    });
}

Figure* SparsityView::figure() const {
    return figure_;
}

QList<Figure*> SparsityView::figures() const {
    return {figure_, neurons_};
}

QWidget* SparsityView::titleControls() {
    return controls_;
}

void SparsityView::setChoices(const FigureOptions& choices) {
    const QString threshold = QStringLiteral("threshold");
    threshold_.reset();
    if (choices.contains(threshold)) threshold_ = numberOf(choices, threshold, -1e300, 1e300);
    const QString id = choices.value(QStringLiteral("compare"));
    if (const auto earlier = earlierProfile(id))
        showComparison(id, earlier);
    else
        showComparison(id, id.isEmpty() ? nullptr : profileIn(id));
    if (model_.isComparing() && model_.rowCount() > 0 && !model_.restingMedians()) throw noCommonSite(titleOf(id));
}

// By its key; null where the project has none such.
std::shared_ptr<const SparsityProfile> SparsityView::earlierProfile(const QString& key) const {
    const auto& project = session().results().project;
    if (!project) return nullptr;
    const auto found = std::ranges::find(project->earlierProfiles, key.toStdString(), &ProfileResult::key);
    if (found == project->earlierProfiles.end()) return nullptr;
    return {project, &found->profile};  // of the project, which it keeps alive: nothing is copied
}

Sentence SparsityView::titleOf(const QString& id) const {
    if (!earlierProfile(id)) return Sentence::verbatim(QFileInfo(id).fileName().toStdString());
    const QString time = timeOf(*session().results().project, id.toStdString());
    return time.isEmpty() ? Sentence::tr("an earlier profile") : Sentence::tr("the profile of %1", time.toStdString());
}

QString SparsityView::sentence() const {
    if (const auto both = model_.restingMedians())
        return tr("%1 of neurons rest for the median token; %2 in %3.")
            .arg(percent(both->first), percent(both->second), model_.comparedTitle());
    return tr("%1 of neurons rest for the median token.").arg(percent(model_.restingMedian()));
}

void SparsityView::showSentence() {
    sentence_->setText(sentence());
}

void SparsityView::fillComparisons() {
    QList<Choice> choices{{noComparison, tr("nothing"), {}}};
    if (const auto& project = session().results().project)
        for (const ProfileResult& earlier : project->earlierProfiles) {
            const QString key = QString::fromStdString(earlier.key);
            choices << Choice{key, said(titleOf(key)), {}};
        }
    for (const QString& file : std::as_const(comparable_)) choices << Choice{file, QFileInfo(file).fileName(), {}};
    choices << Choice{chooseComparison, tr("Choose a project…"), {}};
    compare_->setChoices(choices);
    compare_->setCurrent(compared_.isEmpty() ? noComparison : compared_);
}

void SparsityView::choose(const QString& id) {
    if (id != chooseComparison) {
        compareWith(id == noComparison ? QString() : id);
        return;
    }
    compare_->setCurrent(compared_.isEmpty() ? noComparison : compared_);
    const QString folder = QSettings().value(foldersKey, QDir::homePath()).toString();
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Project to compare with"), folder, tr("Dynak projects (*.dynak)"));
    if (file.isEmpty()) return;
    QSettings().setValue(foldersKey, QFileInfo(file).path());
    compareWith(file);
}

void SparsityView::compareWith(const QString& id) {
    const auto earlier = earlierProfile(id);
    if (id.isEmpty() || earlier) {
        reader_.stop(compareTag);
        showComparison(id, earlier);
        return;
    }
    const auto work = [id](const Job&) {
        return profileIn(id);
    };
    reader_.request(compareTag, this, work, [this, id](Expected<std::shared_ptr<const SparsityProfile>> profile) {
        if (profile)
            showComparison(id, std::move(*profile));
        else if (profile.error().code != ErrorCode::stopped) {
            fillComparisons();  // what is chosen stays
            showError(profile.error());
        }
    });
}

void SparsityView::showComparison(const QString& id, std::shared_ptr<const SparsityProfile> profile) {
    compared_ = id;
    if (!id.isEmpty() && !earlierProfile(id)) {
        comparable_.removeAll(id);
        comparable_.prepend(id);
    }
    model_.compareWith(std::move(profile), said(titleOf(id)));
    figure_->setCompared(id);
    fillComparisons();
    if (isEmptyStateShown()) return;
    clearError();
    if (model_.isComparing() && !model_.restingMedians()) showError(noCommonSite(titleOf(id)));
    showSentence();
    figure_->scheduleRebuild();
}

void SparsityView::refresh() {
    const auto& profile = session().results().profile;
    shown_ = nullptr;
    neurons_->setSite(nullptr);
    model_.set(profile);
    // an earlier profile goes with its project
    if (!compared_.isEmpty() && !comparable_.contains(compared_) && !earlierProfile(compared_))
        showComparison({}, nullptr);
    fillComparisons();
    activity_->setText(profile && !profile->sites.empty() ? activityText(profile->sites.front().activity) : QString());
    if (!profile || profile->sites.empty()) {
        compare_->hide();
        showEmpty(tr("Which share of each layer's neurons works for a token, and which rests."),
                  session().hasProject() ? tr("It needs the profile: one pass over the data.")
                                         : tr("It needs a project, or a model and data."),
                  session().hasProject() ? QStringLiteral("stage.run.profile") : QStringLiteral("file.open"));
        return;
    }
    compare_->show();
    showSentence();
    figure_->updateGeometry();
    scroll_->widget()->setMinimumHeight(figure_->minimumSizeHint().height());
    figure_->scheduleRebuild();
    showContent();
    markRows();
}

QString SparsityView::shownSite() const {
    const int row = model_.rowOf(session().selection().site);
    return model_.siteOf(std::max(row, 0));
}

void SparsityView::markRows() {
    if (model_.rowCount() == 0) return;
    const SiteSparsity& site = model_.site(model_.rowOf(shownSite()));
    if (&site != shown_) {
        shown_ = &site;
        neurons_->setSite(&site);
        if (threshold_) neurons_->setThreshold(*threshold_);
        useThreshold_->hide();
    }
    const Selection& hovered = session().hovered();
    const Selection& selection = session().selection();
    neurons_->setMarked(hovered.neuron >= 0 && hovered.site == shownSite() ? hovered.neuron : selection.neuron);
    figure_->setMarked(model_.rowOf(session().selection().site), model_.rowOf(session().hovered().site),
                       model_.rowOf(session().pinned().site));
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/figure_maker.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>
#include <algorithm>

#include "core/base/error.h"
#include "core/project/project_file.h"
#include "widgets/plot/figure.h"
#include "widgets/runner/stage_list.h"
#include "widgets/views.h"

namespace dynak {
namespace {

constexpr int quietRounds = 5;
constexpr qint64 longestWait = 600'000;  // ms

// A figure of something else than what was asked for would be worse than none.
void checkSite(const Project& project, const std::string& site) {
    if (site.empty() || std::ranges::find(project.sites, site, &Site::id) != project.sites.end()) return;
    throw Error(ErrorCode::badArgument, Sentence::tr("%1 has no site '%2'.", project.file, site),
                Sentence::tr("The view Model lists the sites."));
}

void checkSample(const Results& results, std::int64_t sample) {
    const auto kept = results.scores ? results.scores->sampleOf : std::vector<std::int64_t>();
    if (std::ranges::find(kept, sample) != kept.end()) return;
    throw Error(ErrorCode::badArgument,
                Sentence::tr("%1 has no router scores of sample %2.", results.project->file, sample),
                Sentence::tr("Leave --sample out for the first that has, or keep more tokens in the sweep."));
}

QList<Figure*> figuresOf(const View& view, const QString& id) {
    QList<Figure*> out = view.figures();
    out.removeIf([&](const Figure* figure) { return figure->id() != id; });
    return out;
}

}  // namespace

void waitUntilIdle(const std::function<bool()>& isBusy) {
    QElapsedTimer clock;
    clock.start();
    int quiet = 0;
    while (quiet < quietRounds && clock.elapsed() < longestWait) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        quiet = isBusy() ? 0 : quiet + 1;
        if (quiet == 0) QThread::msleep(2);
    }
}

FigureMaker::FigureMaker(const QString& file) {
    const auto project = std::make_shared<const Project>(openProject(file.toStdString()));
    QObject::connect(&session_, &StudioSession::scoresWanted, &session_, [this, project](const std::string& key) {
        const auto scores = mainScores(*project);
        session_.setScores(key, scores, std::make_shared<const ScoreIndex>(*scores));
    });
    session_.openProject(infoOf(*project), resultsOf(project), stageList(*project));
    opened_ = session_.rule();
}

QStringList FigureMaker::ids() {
    StudioSession session;
    Engine engine;
    Actions actions;
    QStringList out;
    for (const ViewRow& row : views()) {
        const std::unique_ptr<View> view(row.make({session, engine, actions}));
        for (const Figure* figure : view->figures())
            if (!out.contains(figure->id())) out << figure->id();
    }
    return out;
}

View& FigureMaker::viewWith(const QString& figure) {
    for (const auto& [id, view] : views_)
        if (!figuresOf(*view, figure).isEmpty()) return *view;
    for (const ViewRow& row : views()) {
        const QString id = QLatin1String(row.id);
        if (views_.contains(id)) continue;
        std::unique_ptr<View> view(row.make({session_, engine_, actions_}));
        if (!figuresOf(*view, figure).isEmpty()) return *(views_[id] = std::move(view));
    }
    throw Error(ErrorCode::badArgument, Sentence::tr("There is no figure '%1'.", figure.toStdString()),
                Sentence::tr("Figures: %1.", ids().join(QStringLiteral(", ")).toStdString()));
}

void FigureMaker::take(const FigureOptions& choices) {
    const QString site = QStringLiteral("site"), sample = QStringLiteral("sample");
    Selection selection;
    selection.site = choices.value(site);
    checkSite(*session_.results().project, selection.site.toStdString());
    if (choices.contains(sample)) {
        selection.sample = static_cast<qint64>(numberOf(choices, sample, 0, 1e15));
        session_.askForScores();
        checkSample(session_.results(), selection.sample);
    }
    SelectionRule rule{opened_.kind, opened_.value};
    if (const QString kind = choices.value(QStringLiteral("rule")); !kind.isEmpty())
        rule.kind = ruleNamed(kind.toStdString());
    if (const QString tau = QStringLiteral("tau"); choices.contains(tau)) rule.value = numberOf(choices, tau, 0, 1);
    session_.setRuleKind(rule.kind);
    session_.settleTau(rule.value);
    session_.resetSiteTaus();
    for (const auto& [own, value] : siteTausOf(choices)) {
        checkSite(*session_.results().project, own.toStdString());
        session_.settleSiteTau(own, value);
    }
    session_.select(selection);
}

Figure& FigureMaker::figure(const QString& id, const FigureOptions& choices, QSize size) {
    View& view = viewWith(id);
    take(choices);
    view.setChoices(choices);
    if (palette_) view.setPalette(*palette_);
    view.resize(size);
    view.settle();
    waitUntilIdle([&] { return engine_.isBusy() || view.isBusy(); });
    if (view.isEmptyStateShown())
        throw Error(ErrorCode::notFound,
                    Sentence::tr("%1 has no results for the figure '%2' yet.", session_.info().title.toStdString(),
                                 id.toStdString()),
                    Sentence::tr("Run the stages first: dynak convert, or Run all in the window."));
    // which of a view's figures has this name may depend on the project: text or pictures
    const QList<Figure*> named = figuresOf(view, id);
    if (named.isEmpty()) throw Error(ErrorCode::internal, Sentence::tr("The figure '%1' is gone.", id.toStdString()));
    return *named.front();
}

}  // namespace dynak

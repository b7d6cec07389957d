// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coactivation/coactivation_view.h"

#include <QHBoxLayout>
#include <algorithm>

#include "core/base/error.h"
#include "core/sweep/expert_shares.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/choice_button.h"
#include "widgets/session/site_name.h"
#include "widgets/session/studio_session.h"

namespace dynak {
namespace {

const QString byPartition = QStringLiteral("experts:");  // prefix of an order's id, the name follows
const QString originally = orderIds()[static_cast<int>(OrderKind::original)];
const QString byFiring = orderIds()[static_cast<int>(OrderKind::firing)];

const QString sharesTag = QStringLiteral("coactivation.shares");

// As the menu lists them.
struct ValueRow {
    const char* title;
    PairValue value;

    [[nodiscard]] QString id() const { return valueIds()[static_cast<int>(value)]; }
};

constexpr ValueRow values[] = {
    {QT_TRANSLATE_NOOP("CoactivationView", "lift"), PairValue::lift},
    {QT_TRANSLATE_NOOP("CoactivationView", "conditional share"), PairValue::conditional},
    {QT_TRANSLATE_NOOP("CoactivationView", "count"), PairValue::together},
};

}  // namespace

CoactivationView::CoactivationView(const Studio& studio, QWidget* parent)
    : View(studio, parent),
      figure_(new CoactivationFigure(reader_, experts_, splits_)),
      controls_(new QWidget),
      site_(new ChoiceButton(QString())),
      order_(new ChoiceButton(tr("order"))),
      value_(new ChoiceButton(tr("value"))) {
    auto* row = new QHBoxLayout(controls_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 4);
    for (ChoiceButton* button : {site_, order_, value_}) row->addWidget(button);
    site_->setAccessibleName(tr("Site"));
    site_->setToolTip(tr("The layer whose neurons are shown"));
    order_->setToolTip(tr("How the neurons are sorted"));
    value_->setToolTip(
        tr("What the colour of a pair of neurons tells: how much more often than chance they fire "
           "together, for which share of the row neuron's tokens, or for which share of all tokens"));
    QList<Choice> choices;
    for (const ValueRow& value : values) choices << Choice{value.id(), tr(value.title), {}};
    value_->setChoices(choices);
    value_->setCurrent(values[0].id());
    setContent(figure_);

    StudioSession& state = session();
    connect(&state, &StudioSession::selectionChanged, this, [this] {
        if (content_ && wantedSite() != content_->site) invalidate();
        mark();
    });
    connect(&state, &StudioSession::hoverChanged, this, &CoactivationView::mark);
    connect(&state, &StudioSession::pinChanged, this, &CoactivationView::mark);
    connect(&state, &StudioSession::tauChanged, this, [this] {
        if (isVisible())
            fetchShares();
        else
            invalidate();
    });
    connect(&state, &StudioSession::scoresChanged, this, [this] {
        if (isVisible()) fetchShares();
    });
    connect(site_, &ChoiceButton::chosen, this, [this](const QString& id) {
        Selection selection;
        selection.site = id;
        session().select(selection);
    });
    connect(order_, &ChoiceButton::chosen, this, &CoactivationView::orderBy);
    connect(value_, &ChoiceButton::chosen, this,
            [this](const QString& id) { figure_->setValue(static_cast<PairValue>(valueIds().indexOf(id))); });
    connect(figure_, &CoactivationFigure::pairHovered, this, [this](qint64 neuron) {
        const bool known = neuron >= 0 && content_ && !content_->expertOf.empty();
        hover(known ? content_->expertOf[static_cast<std::size_t>(neuron)] : -1, neuron);
    });
    connect(figure_, &CoactivationFigure::expertHovered, this, [this](int expert) { hover(expert, -1); });
    connect(figure_, &CoactivationFigure::neuronClicked, this, &CoactivationView::selectNeuron);
    connect(figure_, &CoactivationFigure::expertClicked, this, &CoactivationView::selectExpert);
    connect(figure_, &CoactivationFigure::splitClicked, this,
            [this](const QString& partition) { orderBy(byPartition + partition); });
}

CoactivationView::~CoactivationView() {
    delete figure_;  // before the engine that it asks
}

bool CoactivationView::isBusy() const {
    return reader_.isBusy() || figure_->map().isBusy() || session().areScoresComing();
}

QString CoactivationView::mainPartition() const {
    const auto& project = session().results().project;
    if (!project || project->partitions.empty()) return {};
    if (const NamedSweep* sweep = mainSweep(*project); sweep && partitionNamed(*project, sweep->partition))
        return QString::fromStdString(sweep->partition);
    return QString::fromStdString(project->partitions.back().name);
}

QString CoactivationView::wantedSite() const {
    const auto& project = session().results().project;
    if (!project || project->coactivation.empty()) return {};  // it was just closed
    const auto& sites = project->coactivation;
    const auto chosen = std::ranges::find(sites, session().selection().site.toStdString(), &SiteCoactivation::site);
    if (chosen != sites.end()) return session().selection().site;
    // Esc to no site: what is shown stays
    if (content_ && std::ranges::find(sites, content_->site.toStdString(), &SiteCoactivation::site) != sites.end())
        return content_->site;
    return QString::fromStdString(sites.front().site);
}

MapOrder CoactivationView::wantedOrder() const {
    const QString id = order_->current();
    const QString main = shownPartition_.isEmpty() ? mainPartition() : shownPartition_;
    if (id == byFiring) return {OrderKind::firing, main};
    if (id == originally || main.isEmpty()) return {OrderKind::original, main};
    return {OrderKind::experts, main};
}

bool CoactivationView::isLinked() const {
    return content_ && content_->order.partition == mainPartition();
}

void CoactivationView::fillChoices() {
    const Project& project = *session().results().project;
    QList<Choice> sites, orders;
    for (const SiteCoactivation& site : project.coactivation) {
        const QString id = QString::fromStdString(site.site);
        sites << Choice{id, id, siteTitle(id)};
    }
    for (const NamedPartition& partition : project.partitions) {
        const QString name = QString::fromStdString(partition.name);
        orders << Choice{byPartition + name, tr("experts of %1").arg(name),
                         project.partitions.size() > 1 ? name : tr("experts")};
    }
    orders << Choice{originally, tr("original"), {}} << Choice{byFiring, tr("firing rate"), {}};
    site_->setChoices(sites);
    order_->setChoices(orders);
    if (!shownPartition_.isEmpty() && !partitionNamed(project, shownPartition_.toStdString())) shownPartition_.clear();
    const QString current = order_->current();
    if (current.isEmpty() || current.startsWith(byPartition)) {
        const QString main = shownPartition_.isEmpty() ? mainPartition() : shownPartition_;
        order_->setCurrent(main.isEmpty() ? originally : byPartition + main);
    }
}

void CoactivationView::orderBy(const QString& id) {
    if (id.startsWith(byPartition)) {
        const QString partition = id.mid(byPartition.size());
        shownPartition_ = partition == mainPartition() ? QString() : partition;
        ownExpert_ = -1;
    }
    order_->setCurrent(id);
    fetch();
}

void CoactivationView::setChoices(const FigureOptions& choices) {
    const QString partition = choices.value(QStringLiteral("partition"));
    const auto& project = session().results().project;
    if (!partition.isEmpty() && (!project || !partitionNamed(*project, partition.toStdString())))
        throw Error(ErrorCode::badArgument, Sentence::tr("The project has no partition '%1'.", partition.toStdString()),
                    Sentence::tr("Leave --partition out to take the one that tau moves on."));
    shownPartition_ = partition == mainPartition() ? QString() : partition;
    const int order = choiceOf(choices, QStringLiteral("order"), orderIds());
    order_->setCurrent(order > 0 ? orderIds()[order] : QString());  // none: the experts, see fillChoices
    const int value = choiceOf(choices, QStringLiteral("value"), valueIds());
    value_->setCurrent(value < 0 ? values[0].id() : valueIds()[value]);
    figure_->setValue(value < 0 ? values[0].value : static_cast<PairValue>(value));
    chosenFloor_.reset();
    chosenPart_.reset();
    if (const QString floor = QStringLiteral("floor"); choices.contains(floor))
        chosenFloor_ = numberOf(choices, floor, 1, 1e300);
    const QString part = QStringLiteral("part");
    if (!choices.contains(part)) return;
    const QStringList numbers = choices.value(part).split(QLatin1Char(','));
    bool fits[3] = {};
    if (numbers.size() == 3)
        chosenPart_ = QRectF(numbers[1].toDouble(&fits[1]), numbers[0].toDouble(&fits[0]),
                             numbers[2].toDouble(&fits[2]), numbers[2].toDouble());
    if (!fits[0] || !fits[1] || !fits[2] || !(chosenPart_->width() > 0))
        throw Error(
            ErrorCode::badArgument,
            Sentence::tr("--part is '%1', expected ROW,COLUMN,N such as 0,64,128.", choices.value(part).toStdString()),
            Sentence::tr("Leave it out to see the whole map."));
}

void CoactivationView::refresh() {
    const auto& project = session().results().project;
    const bool counted = project && !project->coactivation.empty();
    for (ChoiceButton* button : {site_, order_, value_}) button->setVisible(counted);
    if (!counted) {
        content_.reset();
        shownPartition_.clear();
        order_->setCurrent({});
        reader_.stopAll();
        experts_.set(nullptr);
        splits_.set({});
        figure_->setContent(nullptr);
        showEmpty(tr("Which neurons fire together, and how well the experts follow that."),
                  !session().hasProject() ? tr("It needs a project, or a model and data.")
                  : project && project->profile
                      ? tr("It needs a profile that counts co-activation: its options have that switched off.")
                      : tr("It needs the profile: one pass over the data."),
                  session().hasProject() ? QStringLiteral("stage.run.profile") : QStringLiteral("file.open"));
        return;
    }
    fillChoices();
    showContent();
    fetch();
}

void CoactivationView::fetch() {
    const auto& project = session().results().project;
    if (!project || project->coactivation.empty()) return;
    const QString site = wantedSite();
    site_->setCurrent(site);
    if (!content_ || content_->site != site) figure_->setWaiting(tr("Reading %1…").arg(site));
    const auto work = [project, site, order = wantedOrder(), before = content_](const Job& job) {
        return makeContent(*project, site, order, before, job);
    };
    reader_.request(QStringLiteral("coactivation.content"), this, work,
                    [this](Expected<std::shared_ptr<const CoactivationContent>> content) {
                        figure_->setWaiting({});
                        if (content)
                            take(std::move(*content));
                        else if (content.error().code != ErrorCode::stopped)
                            showError(content.error(), actions().find(QStringLiteral("stage.run.profile")));
                    });
}

void CoactivationView::take(std::shared_ptr<const CoactivationContent> content) {
    const bool same = content == content_;
    content_ = std::move(content);
    if (!same) {
        clearError();
        experts_.set(content_);
        splits_.set(content_->splits);
        figure_->setContent(content_);
    }
    if (chosenFloor_) figure_->setFloor(*chosenFloor_);
    if (chosenPart_) figure_->setSeen(chosenPart_->topLeft(), chosenPart_->width());
    fetchShares();
    mark();
}

// Shares of tokens are known where the router scores of the drawn partition are: at once those of the first slice while
// τ moves, of all tokens once it stands.
void CoactivationView::fetchShares() {
    if (!content_) return;
    session().askForScores();
    const Results& results = session().results();
    if (!results.scores || !results.index || !isLinked()) {
        reader_.stop(sharesTag);
        showShares({}, {});
        return;
    }
    const auto work = [scores = results.scores, site = content_->site.toStdString(), rule = session().rule(),
                       step = session().isDraggingTau() ? results.index->slices() : 1](const Job&) {
        return expertShares(*scores, site, rule, step);
    };
    const auto show = [this, rule = session().rule()](const Expected<std::vector<double>>& shares) {
        if (shares)
            showShares(*shares, rule);
        else if (shares.error().code != ErrorCode::stopped)
            showShares({}, rule);
    };
    if (session().isDraggingTau()) {
        reader_.stop(sharesTag);
        show(attempt([&] { return work({}); }));
    } else {
        reader_.request(sharesTag, this, work, [this, show](const Expected<std::vector<double>>& shares) {
            if (!session().isDraggingTau()) show(shares);  // what was nearly done when the hand moved on
        });
    }
}

void CoactivationView::showShares(std::vector<double> shares, const SiteRules& rule) {
    if (!isLinked()) shares.clear();
    experts_.setShares(std::move(shares), rule);
    figure_->showShares();
}

void CoactivationView::mark() {
    if (!content_) return;
    CoactivationFigure::Marks marks;
    const Selection &selected = session().selection(), &hovered = session().hovered();
    if (selected.site == content_->site) {
        marks.selectedNeuron = selected.neuron;
        if (isLinked()) marks.selectedExpert = selected.expert;
    }
    if (!isLinked()) marks.selectedExpert = ownExpert_;
    if (session().pinned().site == content_->site && isLinked()) marks.pinnedExpert = session().pinned().expert;
    if (hovered.site == content_->site || hovered.site.isEmpty()) {
        marks.hoveredNeuron = hovered.neuron;
        if (isLinked()) marks.hoveredExpert = hovered.expert;
    }
    figure_->setMarks(marks);
}

void CoactivationView::hover(int expert, qint64 neuron) {
    Selection hovered = session().hovered();
    const bool any = expert >= 0 || neuron >= 0;
    hovered.site = any ? content_->site : QString();
    hovered.neuron = static_cast<int>(neuron);
    hovered.expert = isLinked() ? expert : -1;
    session().hover(hovered);
    if (isLinked()) return;
    CoactivationFigure::Marks marks{ownExpert_, expert, -1, neuron};
    if (session().selection().site == content_->site) marks.selectedNeuron = session().selection().neuron;
    figure_->setMarks(marks);
}

void CoactivationView::selectNeuron(qint64 neuron, Qt::KeyboardModifiers modifiers) {
    Selection selection = session().selection();
    selection.site = content_->site;
    selection.neuron = static_cast<int>(neuron);
    selection.expert =
        isLinked() && !content_->expertOf.empty() ? content_->expertOf[static_cast<std::size_t>(neuron)] : -1;
    choose(selection, modifiers);
}

void CoactivationView::selectExpert(int expert, Qt::KeyboardModifiers modifiers) {
    if (!isLinked()) {
        ownExpert_ = ownExpert_ == expert ? -1 : expert;
        mark();
        return;
    }
    Selection selection = session().selection();
    selection.site = content_->site;
    selection.expert = expert;
    selection.neuron = -1;
    choose(selection, modifiers);
}

void CoactivationView::choose(const Selection& selection, Qt::KeyboardModifiers modifiers) {
    if (modifiers & Qt::ControlModifier)
        session().pin(selection);
    else
        session().select(selection);
}

}  // namespace dynak

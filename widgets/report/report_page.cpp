// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/version.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/stages.h"
#include "widgets/plot/figure_options.h"
#include "widgets/plot/numbers.h"
#include "widgets/plot/palette.h"
#include "widgets/report/report.h"
#include "widgets/session/results.h"
#include "widgets/session/said.h"
#include "widgets/session/tau_scale.h"
#include "widgets/sparsity/sparsity_model.h"
#include "widgets/views.h"

namespace dynak {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString escaped(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

QString escaped(const Sentence& sentence) {
    return said(sentence).toHtmlEscaped();
}

// The palette's roles under the names that report.css uses.
QString colours(const Palette& palette) {
    static constexpr std::pair<const char*, Role> names[] = {
        {"window", Role::window}, {"raised", Role::raised}, {"text", Role::text},    {"quiet", Role::quiet},
        {"faint", Role::faint},   {"accent", Role::accent}, {"border", Role::border}};
    QString out;
    for (const auto& [name, role] : names)
        out += QStringLiteral("--%1:%2;").arg(QLatin1String(name), palette[role].name());
    return QStringLiteral(":root{%1}").arg(out);
}

QString style() {
    QFile sheet(QStringLiteral(":/dynak/report.css"));
    static_cast<void>(sheet.open(QIODevice::ReadOnly));  // compiled in
    return QStringLiteral("<style>%1@media (prefers-color-scheme: dark){%2}\n%3</style>")
        .arg(colours(lightPalette()), colours(darkPalette()), QString::fromUtf8(sheet.readAll()));
}

// A table whose cells are HTML already. Columns in `words` hold sentences.
class Table {
public:
    explicit Table(const QStringList& head, QSet<qsizetype> words = {}) : words_(std::move(words)) {
        add(head, "th", {});
    }

    void add(const QStringList& cells, const char* kind = "td", const QString& rowClass = {}) {
        html_ += rowClass.isEmpty() ? QStringLiteral("<tr>") : QStringLiteral("<tr class=\"%1\">").arg(rowClass);
        for (qsizetype i = 0; i < cells.size(); ++i)
            html_ += QStringLiteral("<%1%2>%3</%1>")
                         .arg(QLatin1String(kind), words_.contains(i) ? QStringLiteral(" class=\"words\"") : QString(),
                              cells[i]);
        html_ += QStringLiteral("</tr>\n");
    }
    [[nodiscard]] QString html() const {
        return QStringLiteral("<div class=\"table\"><table>\n%1</table></div>\n").arg(html_);
    }

private:
    QSet<qsizetype> words_;
    QString html_;
};

class Page {
public:
    Page(const Project& project, const QList<ReportFigure>& figures) : project_(project), figures_(figures) {}

    [[nodiscard]] QString html();

private:
    void addNumbers();
    void addCurves();
    void addSparsity();
    void addTokens();
    void addSites();
    void addStages();
    void addRecipe();
    void addProvenance();

    void section(const QString& id, const QString& title) {
        sections_ << std::pair{id, title};
        out_ += QStringLiteral("<h2 id=\"%1\">%2</h2>\n").arg(id, title);
    }
    void paragraph(const QString& html) { out_ += QStringLiteral("<p>%1</p>\n").arg(html); }
    void quiet(const QString& html) { out_ += QStringLiteral("<p class=\"quiet\">%1</p>\n").arg(html); }
    void number(const QString& title, const QString& value, const QString& more) {
        out_ += QStringLiteral("<div><dt>%1</dt><dd>%2<small>%3</small></dd></div>\n").arg(title, value, more);
    }
    // What the view of that name explains.
    void explain(const char* view) {
        if (const ViewRow* row = viewNamed(QLatin1String(view)))
            quiet(viewHelp(*row).section(QLatin1Char('\n'), 0, 0).toHtmlEscaped());
    }
    void figure(const QString& id, const QString& site = {});
    [[nodiscard]] bool has(const QString& id) const;
    [[nodiscard]] const SiteSparsity* profileOf(const std::string& site) const;

    const Project& project_;
    const QList<ReportFigure>& figures_;
    QList<std::pair<QString, QString>> sections_;
    QString out_;
};

bool Page::has(const QString& id) const {
    return std::ranges::any_of(figures_, [&](const ReportFigure& figure) { return figure.id == id; });
}

const SiteSparsity* Page::profileOf(const std::string& site) const {
    if (!project_.profile) return nullptr;
    const auto& sites = project_.profile->profile.sites;
    const auto found = std::ranges::find(sites, site, &SiteSparsity::site);
    return found == sites.end() ? nullptr : &*found;
}

void Page::figure(const QString& id, const QString& site) {
    for (const ReportFigure& figure : figures_) {
        if (figure.id != id || figure.site != site) continue;
        out_ += QStringLiteral("<figure>\n<div class=\"for-light\">%1</div>\n<div class=\"for-dark\">%2</div>\n")
                    .arg(figure.light, figure.dark);
        if (!figure.command.isEmpty())
            out_ += QStringLiteral("<figcaption><code>%1</code></figcaption>\n").arg(figure.command.toHtmlEscaped());
        out_ += QStringLiteral("</figure>\n");
    }
}

void Page::addNumbers() {
    out_ += QStringLiteral("<dl class=\"numbers\">\n");
    if (!project_.sweeps.empty()) {
        const Sweep& sweep = project_.sweeps.back().sweep;
        if (const auto best = criticalPoint(sweep)) {
            const OperatingPoint& point = sweep.points[*best];
            number(Text::tr("cost at 99 % of the dense quality"), percent(point.macsShare),
                   Text::tr("of the dense multiply-accumulates, at %1").arg(escaped(describe(point.rule))));
            number(metricTitle(sweep.metric), quality(sweep.metric, point.quality),
                   Text::tr("dense: %1").arg(quality(sweep.metric, sweep.dense.quality)));
            if (point.millisecondsPerSample > 0 && sweep.dense.millisecondsPerSample > 0)
                number(Text::tr("time of a sample"), milliseconds(point.millisecondsPerSample),
                       Text::tr("dense: %1").arg(milliseconds(sweep.dense.millisecondsPerSample)));
        }
    }
    if (project_.profile && !project_.profile->profile.sites.empty()) {
        double resting = 0;
        for (const SiteSparsity& site : project_.profile->profile.sites) resting += site.restingShare();
        number(Text::tr("neurons that rest"),
               percent(resting / static_cast<double>(project_.profile->profile.sites.size())),
               Text::tr("for the median token, mean of %n site(s)", nullptr,
                        static_cast<int>(project_.profile->profile.sites.size())));
    }
    out_ += QStringLiteral("</dl>\n");
}

void Page::addCurves() {
    if (project_.sweeps.empty()) return;
    section(QStringLiteral("curve"), Text::tr("Cost and accuracy"));
    explain("cost-accuracy");
    figure(QStringLiteral("cost-accuracy"));
    for (const NamedSweep& named : project_.sweeps) {
        Sweep sweep = named.sweep;
        // those that were measured after the sweep stand where they belong
        std::ranges::stable_sort(sweep.points, {}, [](const OperatingPoint& point) {
            return std::pair{point.rule.kind, point.rule.value};
        });
        out_ += QStringLiteral("<h3>%1</h3>\n").arg(escaped(named.title));
        quiet(escaped(sweep.split));
        Table table({Text::tr("operating point"), Text::tr("cost, share of dense"), Text::tr("MACs a sample"),
                     metricTitle(sweep.metric), Text::tr("95 % interval"), Text::tr("experts a token"),
                     Text::tr("ms a sample")});
        const auto add = [&](const QString& name, const OperatingPoint& point, bool best) {
            table.add({name, percent(point.macsShare), count(point.macsPerSample), quality(sweep.metric, point.quality),
                       QStringLiteral("%1 … %2").arg(quality(sweep.metric, point.qualityLow),
                                                     quality(sweep.metric, point.qualityHigh)),
                       point.expertsPerSite.empty() ? QString() : fixed(point.expertsMean, 1),
                       point.millisecondsPerSample > 0 ? fixed(point.millisecondsPerSample, 2) : QString()},
                      "td", best ? QStringLiteral("best") : QString());
        };
        add(Text::tr("dense"), sweep.dense, false);
        const auto critical = criticalPoint(sweep);
        for (std::size_t i = 0; i < sweep.points.size(); ++i)
            add(escaped(describe(sweep.points[i].rule)), sweep.points[i], critical && *critical == i);
        out_ += table.html();
        if (critical) quiet(Text::tr("Coloured: the cheapest measured point that keeps 99 % of the dense quality."));
    }
    if (project_.pins.empty()) return;
    out_ += QStringLiteral("<h3>%1</h3>\n").arg(Text::tr("Kept operating points"));
    Table pins({Text::tr("name"), Text::tr("rule"), Text::tr("note")}, {2});
    for (const Pin& pin : project_.pins) pins.add({escaped(pin.name), escaped(describe(pin.rule)), escaped(pin.note)});
    out_ += pins.html();
}

void Page::addSparsity() {
    if (!project_.profile) return;
    const SparsityProfile& profile = project_.profile->profile;
    section(QStringLiteral("sparsity"), Text::tr("Sparsity"));
    explain("sparsity");
    figure(QStringLiteral("sparsity"));
    Table table({Text::tr("site"), Text::tr("neurons"), Text::tr("resting, median token"), Text::tr("5 % … 95 % token"),
                 Text::tr("exact zeros"), Text::tr("never fire"), Text::tr("always fire"),
                 Text::tr("counted as active")});
    for (const SiteSparsity& site : profile.sites)
        table.add({escaped(site.site), count(static_cast<double>(site.neurons)), percent(site.restingShare()),
                   QStringLiteral("%1 … %2").arg(percent(site.restingShare(0.05)), percent(site.restingShare(0.95))),
                   percent(site.exactZeroShare), count(static_cast<double>(site.neverFiring())),
                   count(static_cast<double>(site.alwaysFiring())), activityText(site.activity).toHtmlEscaped()});
    out_ += table.html();
    quiet(Text::tr("Over %1 tokens of %2 samples.")
              .arg(count(static_cast<double>(profile.tokens)), count(static_cast<double>(profile.samples))));
}

void Page::addTokens() {
    if (!has(QStringLiteral("tokens"))) return;
    section(QStringLiteral("tokens"), Text::tr("Experts per token"));
    explain("tokens");
    figure(QStringLiteral("tokens"));
}

void Page::addSites() {
    if (project_.sites.empty() || (!project_.profile && project_.partitions.empty())) return;
    section(QStringLiteral("sites"), Text::tr("Site by site"));
    bool first = true;
    for (const Site& site : project_.sites) {
        const QString id = QString::fromStdString(site.id);
        QStringList facts{Text::tr("%1 neurons").arg(count(static_cast<double>(site.neurons)))};
        if (const SiteSparsity* profiled = profileOf(site.id))
            facts << Text::tr("%1 rest for the median token").arg(percent(profiled->restingShare()));
        for (const NamedPartition& partition : project_.partitions)
            for (const SitePartition& split : partition.sites)
                if (split.site == site.id)
                    facts << Text::tr("%1: %n expert(s)", nullptr, static_cast<int>(split.experts))
                                 .arg(escaped(partition.name));
        out_ += QStringLiteral("<details%1><summary><b>%2</b><span class=\"quiet\">%3</span></summary>\n")
                    .arg(first ? QStringLiteral(" open") : QString(), id.toHtmlEscaped(),
                         facts.join(QStringLiteral(" · ")));
        first = false;
        for (const char* figureId : {"neurons", "coactivation", "router-quality"}) figure(QLatin1String(figureId), id);
        out_ += QStringLiteral("</details>\n");
    }
    for (const NamedRouters& routers : project_.routers) {
        out_ += QStringLiteral("<h3>%1</h3>\n").arg(Text::tr("Routers %1").arg(escaped(routers.name)));
        Table table({Text::tr("site"), Text::tr("experts"), Text::tr("hidden units"), Text::tr("rank correlation"),
                     Text::tr("held-out loss"), Text::tr("cost, share of the site")});
        const auto& sites = routers.routers.sites;
        for (std::size_t i = 0; i < std::min(sites.size(), routers.routers.quality.size()); ++i) {
            const RouterQuality& measured = routers.routers.quality[i];
            table.add({escaped(sites[i].site), count(static_cast<double>(sites[i].experts)),
                       count(static_cast<double>(sites[i].hidden)), fixed(measured.rankCorrelation, 3),
                       QString::number(measured.heldOutLoss, 'g', 3), percent(measured.macsShare)});
        }
        out_ += table.html();
    }
}

void Page::addStages() {
    if (project_.records.empty()) return;
    section(QStringLiteral("stages"), Text::tr("How it was made"));
    Table table({Text::tr("stage"), Text::tr("time"), Text::tr("threads"), Text::tr("seed"), Text::tr("date, UTC"),
                 Text::tr("Dynak"), Text::tr("LibTorch"), Text::tr("machine"), Text::tr("result")},
                {7, 8});
    for (const StageRecord& record : project_.records) {
        QString title = escaped(record.stage);
        for (const StageRow& row : stages())
            if (row.id == record.stage) title = said(Sentence::listed(row.title)).toHtmlEscaped();
        table.add({title, record.seconds > 0 ? duration(record.seconds) : QString(),
                   record.threads > 0 ? QString::number(record.threads) : QString(), QString::number(record.seed),
                   escaped(record.date), escaped(record.version), escaped(record.torch), escaped(record.host),
                   record.failure.empty() ? Text::tr("done") : escaped(record.failure)});
    }
    out_ += table.html();
}

void Page::addRecipe() {
    section(QStringLiteral("recipe"), Text::tr("Recipe and commands"));
    paragraph(
        Text::tr("The options of every stage. Saved as <code>recipe.json</code>, the first command takes the model "
                 "through all of them again."));
    const QString file = QString::fromStdString(project_.file.filename().string());
    const QString name = file.isEmpty() ? QStringLiteral("project.dynak") : file;
    QStringList commands{QStringLiteral("dynak convert %1 --data %2 --output %3 --recipe recipe.json")
                             .arg(quotedForShell(QString::fromStdString(project_.model.path)),
                                  quotedForShell(QString::fromStdString(project_.data.path)), quotedForShell(name))};
    for (const ReportFigure& figure : figures_)
        if (!figure.command.isEmpty()) commands << figure.command;
    out_ += QStringLiteral("<pre>%1</pre>\n<pre>%2</pre>\n")
                .arg(commands.join(QLatin1Char('\n')).toHtmlEscaped(), escaped(parseRecipe(project_.recipe).dump(2)));
}

void Page::addProvenance() {
    section(QStringLiteral("provenance"), Text::tr("Provenance"));
    out_ += QStringLiteral("<dl class=\"facts\">\n");
    const auto fact = [this](const QString& title, const auto& value) {
        if (!value.empty()) out_ += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(title, escaped(value));
    };
    fact(Text::tr("project"), project_.file.string());
    fact(Text::tr("saved"), project_.saved);
    fact(Text::tr("Dynak"), project_.version);
    fact(Text::tr("model"), project_.model.path);
    fact(Text::tr("family"), project_.model.family);
    fact(Text::tr("content of the model"), project_.model.hash);
    fact(Text::tr("data"), project_.data.path);
    fact(Text::tr("content of the data"), project_.data.hash);
    fact(Text::tr("splits"), project_.data.split);
    out_ += QStringLiteral("</dl>\n");
}

QString Page::html() {
    addNumbers();
    addCurves();
    addSparsity();
    addTokens();
    addSites();
    addStages();
    addRecipe();
    addProvenance();
    const QString title = escaped(project_.title);
    QString head = QStringLiteral(
                       "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<title>%2</title>\n%3</head><body>\n<h1>%2</h1>\n")
                       .arg(QLocale().bcp47Name(), title, style());
    QStringList about;
    if (!project_.model.title.empty()) about << escaped(project_.model.title);
    if (project_.model.parameters > 0)
        about << Text::tr("%1 parameters").arg(count(static_cast<double>(project_.model.parameters)));
    if (!project_.sites.empty()) about << Text::tr("%n site(s)", nullptr, static_cast<int>(project_.sites.size()));
    if (!project_.data.description.empty()) about << escaped(project_.data.description);
    head += QStringLiteral("<p class=\"quiet\">%1</p>\n<nav>").arg(about.join(QStringLiteral(" · ")));
    for (const auto& [id, name] : sections_) head += QStringLiteral("<a href=\"#%1\">%2</a>").arg(id, name);
    const QString made =
        Text::tr("Made by Dynak %1. Everything is in this one file.").arg(QString::fromStdString(version()));
    return head + QStringLiteral("</nav>\n") + out_ + QStringLiteral("<footer>%1</footer>\n</body></html>\n").arg(made);
}

}  // namespace

QString reportPage(const Project& project, const QList<ReportFigure>& figures) {
    return Page(project, figures).html();
}

}  // namespace dynak

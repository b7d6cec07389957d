// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_facts.h"

#include <algorithm>
#include <numeric>

#include "core/base/error.h"
#include "core/sweep/expert_shares.h"
#include "widgets/lessons/lesson_targets.h"
#include "widgets/lessons/site_results.h"
#include "widgets/plot/numbers.h"
#include "widgets/session/studio_session.h"
#include "widgets/session/tau_scale.h"
#include "widgets/tokens/token_set.h"

namespace dynak {
namespace {

using Fact = std::optional<QString>;
using Session = const StudioSession&;
using Scene = const Selection&;

QString whole(std::int64_t value) {
    return count(static_cast<double>(value));
}

// Two digits where a share is so small that one would be 0.
QString shareText(double share) {
    return percent(share, share < 0.001 ? 3 : share < 0.0995 ? 1 : 0);
}

const Project* projectOf(Session session) {
    return session.results().project.get();
}

// MACs of the sites as a share of the whole model's.
std::optional<double> ffnShare(Session session) {
    const Project* project = projectOf(session);
    if (!project) return std::nullopt;
    double all = 0, inSites = 0;
    for (const ModuleRow& row : project->outline.rows) {
        all += row.macs;
        if (!row.site.empty()) inSites += row.macs;
    }
    return all > 0 ? std::optional(inSites / all) : std::nullopt;
}

std::optional<double> restingOfAll(Session session) {
    const auto& profile = session.results().profile;
    if (!profile || profile->sites.empty()) return std::nullopt;
    const double sum =
        std::accumulate(profile->sites.begin(), profile->sites.end(), 0.0,
                        [](double so_far, const SiteSparsity& site) { return so_far + site.restingShare(); });
    return sum / static_cast<double>(profile->sites.size());
}

Fact shareFact(std::optional<double> share) {
    return share ? Fact(percent(*share)) : Fact();
}

// Firing rate of the neuron that `name` or the selection picks.
Fact rateOf(Session session, Scene at) {
    const SiteSparsity* site = sparsityOf(session, at.site);
    if (!site || at.neuron < 0 || at.neuron >= static_cast<int>(site->firingCounts.size())) return {};
    return shareText(static_cast<double>(site->firingCounts[static_cast<std::size_t>(at.neuron)]) /
                     static_cast<double>(std::max<std::int64_t>(1, site->tokens)));
}

Fact rateNamed(Session session, Scene scene, const char* name) {
    const Site* site = siteOf(session, scene.site);
    if (!site) return {};
    Selection at;
    at.site = QString::fromStdString(site->id);
    const QList<Selection> found = candidates(session, LessonKind::neuron, {name, {}}, at);
    return found.isEmpty() ? Fact() : rateOf(session, found.front());
}

// The index in RouterQuality::ks of the number of experts nearest to a quarter of them.
std::optional<std::size_t> quarter(const RouterQuality* router, const SitePartition* partition) {
    if (!router || !partition || router->ks.empty()) return std::nullopt;
    const auto distance = [&](std::int64_t k) {
        return std::abs(k * 4 - partition->experts);
    };
    const auto nearest = std::min_element(router->ks.begin(), router->ks.end(),
                                          [&](std::int64_t a, std::int64_t b) { return distance(a) < distance(b); });
    return static_cast<std::size_t>(nearest - router->ks.begin());
}

Fact covered(Session session, Scene scene, std::vector<double> RouterQuality::*shares) {
    const RouterQuality* router = routerOf(session, scene.site);
    const auto at = quarter(router, partitionOf(session, scene.site));
    return at ? Fact(percent((router->*shares).at(*at))) : Fact();
}

const OperatingPoint* pointAt(Session session, double tau) {
    for (const OperatingPoint& point : session.curve().points())
        if (point.rule.value == tau) return &point;
    return nullptr;
}

// Of the points at the ends of the curve: the smallest and the largest τ.
const OperatingPoint* endPoint(Session session, bool last) {
    const auto& points = session.curve().points();
    return points.empty() ? nullptr : last ? &points.back() : &points.front();
}

Fact costOf(const OperatingPoint* point) {
    return point ? Fact(percent(point->macsShare)) : Fact();
}

Fact qualityOf(Session session, const OperatingPoint* point) {
    return point ? Fact(quality(session.results().sweep->metric, point->quality)) : Fact();
}

double expertsOf(const TokenSet& tokens, qint64 token, const SiteRules& rule) {
    const Matrix<std::int32_t> executed = tokens.index().executed(rule, TokenRange{token, token + 1, 1});
    return meanSeen(executed.values);
}

Fact tokenName(Session session, qint64 token) {
    const TokenSet tokens(session.results().scores, session.results().index);
    return token < 0 || token >= tokens.tokens() ? Fact() : Fact(tokens.name(token));
}

Fact tokenExperts(Session session, qint64 token) {
    const TokenSet tokens(session.results().scores, session.results().index);
    return token < 0 || token >= tokens.tokens() ? Fact() : Fact(fixed(expertsOf(tokens, token, session.rule()), 1));
}

qint64 tokenNamed(Session session, const char* name) {
    const QList<Selection> found = candidates(session, LessonKind::token, {name, {}}, {});
    return found.isEmpty() ? -1 : found.front().token;
}

Fact siteNamed(Session session, const char* name) {
    const QList<Selection> found = candidates(session, LessonKind::site, {name, {}}, {});
    return found.isEmpty() ? Fact() : Fact(found.front().site);
}

Fact restingNamed(Session session, const char* name) {
    const QList<Selection> found = candidates(session, LessonKind::site, {name, {}}, {});
    const SiteSparsity* site = found.isEmpty() ? nullptr : sparsityOf(session, found.front().site);
    return site ? Fact(percent(site->restingShare())) : Fact();
}

Fact reading(Session session, QString (*text)(const Sweep&, const Reading&)) {
    return session.curve().isEmpty() ? Fact() : Fact(text(*session.results().sweep, session.reading()));
}

constexpr FactRow rows[] = {
    {"model", "the model's name",
     [](Session session, Scene) {
         return projectOf(session) ? Fact(QString::fromStdString(projectOf(session)->model.title)) : Fact();
     }},
    {"parameters", "its parameters",
     [](Session session, Scene) {
         return projectOf(session) ? Fact(whole(projectOf(session)->model.parameters)) : Fact();
     }},
    {"sites", "how many sites there are",
     [](Session session, Scene) {
         return projectOf(session) ? Fact(whole(std::ssize(projectOf(session)->sites))) : Fact();
     }},
    {"site", "the site of the step",
     [](Session session, Scene scene) {
         const Site* site = siteOf(session, scene.site);
         return site ? Fact(QString::fromStdString(site->id)) : Fact();
     }},
    {"width", "numbers that describe a token at the site",
     [](Session session, Scene scene) {
         const Site* site = siteOf(session, scene.site);
         return site ? Fact(whole(site->width)) : Fact();
     }},
    {"neurons", "neurons of the site",
     [](Session session, Scene scene) {
         const Site* site = siteOf(session, scene.site);
         return site ? Fact(whole(site->neurons)) : Fact();
     }},
    {"ffn-share", "share of the multiply-accumulates that the sites take",
     [](Session session, Scene) {
         return shareFact(ffnShare(session));
     }},
    {"rest-share", "share that everything else takes",
     [](Session session, Scene) {
         const auto share = ffnShare(session);
         return share ? Fact(percent(1 - *share)) : Fact();
     }},
    {"tokens", "tokens that the profile looked at",
     [](Session session, Scene) {
         return session.results().profile ? Fact(whole(session.results().profile->tokens)) : Fact();
     }},
    {"resting", "share of neurons that rest for the median token, mean of the sites",
     [](Session session, Scene) {
         return shareFact(restingOfAll(session));
     }},
    {"site-resting", "the same at the site of the step",
     [](Session session, Scene scene) {
         const SiteSparsity* site = sparsityOf(session, scene.site);
         return site ? Fact(percent(site->restingShare())) : Fact();
     }},
    {"site-active", "how many neurons of the site are active for the median token",
     [](Session session, Scene scene) {
         const SiteSparsity* site = sparsityOf(session, scene.site);
         return site ? Fact(whole(std::llround((1 - site->restingShare()) * static_cast<double>(site->neurons))))
                     : Fact();
     }},
    {"sparsest", "the site where most neurons rest",
     [](Session session, Scene) {
         return siteNamed(session, "sparsest");
     }},
    {"sparsest-resting", "share that rests there",
     [](Session session, Scene) {
         return restingNamed(session, "sparsest");
     }},
    {"densest", "the site where fewest rest",
     [](Session session, Scene) {
         return siteNamed(session, "densest");
     }},
    {"densest-resting", "share that rests there",
     [](Session session, Scene) {
         return restingNamed(session, "densest");
     }},
    {"busiest-rate", "share of tokens for which the busiest neuron of the site fires",
     [](Session session, Scene scene) {
         return rateNamed(session, scene, "busiest");
     }},
    {"rarest-rate", "the same of the rarest one",
     [](Session session, Scene scene) {
         return rateNamed(session, scene, "rarest");
     }},
    {"neuron", "the neuron that the reader selected",
     [](Session session, Scene) {
         const Selection& at = session.selection();
         return at.neuron < 0 ? Fact() : Fact(QString::number(at.neuron));
     }},
    {"neuron-rate", "share of tokens for which it fires",
     [](Session session, Scene) {
         return rateOf(session, session.selection());
     }},
    {"experts", "experts of the site",
     [](Session session, Scene scene) {
         const SitePartition* partition = partitionOf(session, scene.site);
         return partition ? Fact(whole(partition->experts)) : Fact();
     }},
    {"expert-size", "neurons of an expert",
     [](Session session, Scene scene) {
         const SitePartition* partition = partitionOf(session, scene.site);
         return partition ? Fact(whole(partition->expertSize())) : Fact();
     }},
    {"expert", "the expert that the reader selected",
     [](Session session, Scene) {
         const Selection& at = session.selection();
         return at.expert < 0 ? Fact() : Fact(QString::number(at.expert));
     }},
    {"expert-rate", "share of tokens that run it at the current τ",
     [](Session session, Scene) {
         const Selection& at = session.selection();
         const auto& scores = session.results().scores;
         if (!scores || at.expert < 0) return Fact();
         const auto shares = attempt([&] { return expertShares(*scores, at.site.toStdString(), session.rule()); });
         return shares && at.expert < static_cast<int>(shares->size())
                    ? Fact(shareText((*shares)[static_cast<std::size_t>(at.expert)]))
                    : Fact();
     }},
    {"router-cost", "multiply-accumulates of the site's router as a share of the dense site's",
     [](Session session, Scene scene) {
         const RouterQuality* router = routerOf(session, scene.site);
         return router ? Fact(percent(router->macsShare)) : Fact();
     }},
    {"quarter", "about a quarter of the site's experts: the number that the next two are of",
     [](Session session, Scene scene) {
         const RouterQuality* router = routerOf(session, scene.site);
         const auto at = quarter(router, partitionOf(session, scene.site));
         return at ? Fact(whole(router->ks[*at])) : Fact();
     }},
    {"quarter-covered", "share of a token's summed norm that so many experts cover, as the router chooses them",
     [](Session session, Scene scene) {
         return covered(session, scene, &RouterQuality::coveredShare);
     }},
    {"quarter-best", "the same with the truly strongest ones",
     [](Session session, Scene scene) {
         return covered(session, scene, &RouterQuality::oracleCoveredShare);
     }},
    {"tau", "the current τ",
     [](Session session, Scene) {
         return session.curve().isEmpty() ? Fact() : Fact(tauText(session.tau()));
     }},
    {"cost", "its cost, share of the dense model's",
     [](Session session, Scene) {
         return reading(session, [](const Sweep&, const Reading& now) { return percent(now.macsShare); });
     }},
    {"quality", "its quality, in the metric",
     [](Session session, Scene) {
         return reading(session,
                        [](const Sweep& sweep, const Reading& now) { return quality(sweep.metric, now.quality); });
     }},
    {"change", "the quality's difference to dense",
     [](Session session, Scene) {
         return reading(session, [](const Sweep& sweep, const Reading& now) {
             return qualityDifference(sweep.metric, now.qualityChange);
         });
     }},
    {"run", "experts that run at the current τ, mean over tokens and sites",
     [](Session session, Scene) {
         return reading(session, [](const Sweep&, const Reading& now) { return fixed(now.experts, 1); });
     }},
    {"run-of", "of how many, mean over sites",
     [](Session session, Scene) {
         return reading(session, [](const Sweep&, const Reading& now) { return fixed(now.expertsTotal, 0); });
     }},
    {"metric", "what quality is measured in",
     [](Session session, Scene) {
         return session.results().sweep ? Fact(metricTitle(session.results().sweep->metric)) : Fact();
     }},
    {"dense-quality", "the dense model's quality",
     [](Session session, Scene) {
         const auto& sweep = session.results().sweep;
         return qualityOf(session, sweep ? &sweep->dense : nullptr);
     }},
    {"samples", "samples that quality is measured on",
     [](Session session, Scene) {
         return session.results().sweep ? Fact(whole(session.results().sweep->dense.count)) : Fact();
     }},
    {"critical-tau", "the τ of the critical point",
     [](Session session, Scene) {
         return session.curve().isEmpty() ? Fact() : Fact(tauText(criticalTau(session)));
     }},
    {"critical-cost", "its cost",
     [](Session session, Scene) {
         return costOf(pointAt(session, criticalTau(session)));
     }},
    {"critical-quality", "its quality",
     [](Session session, Scene) {
         return qualityOf(session, pointAt(session, criticalTau(session)));
     }},
    {"all-cost", "cost of the smallest τ: every expert, and the routers",
     [](Session session, Scene) {
         return costOf(endPoint(session, false));
     }},
    {"least-cost", "cost of the largest τ",
     [](Session session, Scene) {
         return costOf(endPoint(session, true));
     }},
    {"least-quality", "quality there",
     [](Session session, Scene) {
         return qualityOf(session, endPoint(session, true));
     }},
    {"token", "the token or patch that the reader selected",
     [](Session session, Scene) {
         return tokenName(session, session.selection().token);
     }},
    {"token-experts", "experts that it runs at the current τ, mean over sites",
     [](Session session, Scene) {
         return tokenExperts(session, session.selection().token);
     }},
    {"cheapest-experts", "experts that the cheapest token runs",
     [](Session session, Scene) {
         return tokenExperts(session, tokenNamed(session, "cheapest"));
     }},
    {"dearest-experts", "experts that the dearest token runs",
     [](Session session, Scene) {
         return tokenExperts(session, tokenNamed(session, "dearest"));
     }},
};

}  // namespace

std::span<const FactRow> lessonFacts() {
    return rows;
}

std::optional<QString> factNamed(const QString& name, const StudioSession& session, const Selection& scene) {
    for (const FactRow& row : rows)
        if (name == QLatin1String(row.name)) return row.value(session, scene);
    return std::nullopt;
}

}  // namespace dynak

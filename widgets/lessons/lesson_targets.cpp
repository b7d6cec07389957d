// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_targets.h"

#include <algorithm>
#include <numeric>

#include "core/sweep/expert_shares.h"
#include "widgets/lessons/site_results.h"
#include "widgets/session/studio_session.h"
#include "widgets/tokens/token_set.h"

namespace dynak {
namespace {

QList<Selection> siteAt(const StudioSession& session, double share) {
    const auto& project = session.results().project;
    if (!project || project->sites.empty()) return {};
    const auto last = static_cast<double>(project->sites.size() - 1);
    Selection site;
    site.site = QString::fromStdString(project->sites[static_cast<std::size_t>(last * share)].id);
    return {site};
}

QList<Selection> siteByRest(const StudioSession& session, bool most) {
    const auto& profile = session.results().profile;
    QList<Selection> out;
    double best = -1;
    for (std::size_t i = 0; profile && i < profile->sites.size(); ++i) {
        const double resting = profile->sites[i].restingShare();
        if (best >= 0 && resting != best) {
            if ((resting > best) != most) continue;
            out.clear();
        }
        best = resting;
        out << Selection();
        out.back().site = QString::fromStdString(profile->sites[i].site);
    }
    return out;
}

// `at` with the member set to each index whose value is `wanted`.
template <class Values, class Member>
QList<Selection> where(const Values& values, typename Values::value_type wanted, const Selection& at,
                       Member Selection::*member) {
    QList<Selection> out;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] != wanted) continue;
        out << at;
        out.back().*member = static_cast<Member>(i);
    }
    return out;
}

template <class Values, class Member>
QList<Selection> extreme(const Values& values, bool largest, const Selection& at, Member Selection::*member) {
    if (values.empty()) return {};
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return where(values, largest ? *high : *low, at, member);
}

QList<Selection> neuronByRate(const StudioSession& session, const Selection& at, bool most) {
    const SiteSparsity* site = sparsityOf(session, at.site);
    return site ? extreme(site->firingCounts, most, at, &Selection::neuron) : QList<Selection>();
}

QList<Selection> silentNeurons(const StudioSession& session, const Selection& at) {
    const SiteSparsity* site = sparsityOf(session, at.site);
    return site ? where(site->firingCounts, 0, at, &Selection::neuron) : QList<Selection>();
}

QList<Selection> expertByShare(const StudioSession& session, const Selection& at, bool most) {
    const auto& scores = session.results().scores;
    if (!scores || std::find(scores->sites.begin(), scores->sites.end(), at.site.toStdString()) == scores->sites.end())
        return {};
    return extreme(expertShares(*scores, at.site.toStdString(), session.rule()), most, at, &Selection::expert);
}

// Of a picture its patches only: what stands before them is no place in it.
QList<Selection> tokenByExperts(const StudioSession& session, const Selection& at, bool most) {
    const TokenSet tokens(session.results().scores, session.results().index);
    if (tokens.isEmpty()) return {};
    const Matrix<std::int32_t> executed = tokens.index().executed(session.rule());
    QList<Selection> out;
    double best = -1;
    for (int sample = 0; sample < tokens.samples(); ++sample) {
        const TokenSet::Range range = tokens.isImages() ? tokens.patchesOf(sample) : tokens.tokensOf(sample);
        for (qint64 token = range.begin; token < range.end; ++token) {
            std::vector<std::int32_t> counts;
            for (std::int64_t site = 0; site < executed.rows; ++site) counts.push_back(executed.at(site, token));
            const double count = meanSeen(counts);
            if (std::ranges::all_of(counts, [](std::int32_t one) { return one == notSeen; })) continue;
            if (best >= 0 && count != best) {
                if ((count > best) != most) continue;
                out.clear();
            }
            best = count;
            out << at;
            out.back().token = token;
            out.back().sample = tokens.sampleId(sample);
        }
    }
    return out;
}

QList<Selection> samplesWhere(const StudioSession& session, const Selection& at, bool wrong) {
    const TokenSet tokens(session.results().scores, session.results().index);
    QList<Selection> out;
    for (int sample = 0; sample < tokens.samples(); ++sample) {
        if (wrong && !tokens.isWrong(sample)) continue;
        out << at;
        out.back().sample = tokens.sampleId(sample);
        if (!wrong) break;
    }
    return out;
}

constexpr TargetRow rows[] = {
    {LessonKind::site, "first", "the first site of the model",
     [](const StudioSession& session, const Selection&) {
         return siteAt(session, 0);
     }},
    {LessonKind::site, "middle", "the site in the middle",
     [](const StudioSession& session, const Selection&) {
         return siteAt(session, 0.5);
     }},
    {LessonKind::site, "last", "the last site",
     [](const StudioSession& session, const Selection&) {
         return siteAt(session, 1);
     }},
    {LessonKind::site, "sparsest", "the site where most neurons rest for the median token",
     [](const StudioSession& session, const Selection&) {
         return siteByRest(session, true);
     }},
    {LessonKind::site, "densest", "the site where fewest rest",
     [](const StudioSession& session, const Selection&) {
         return siteByRest(session, false);
     }},
    {LessonKind::expert, "busiest", "the expert of the site that runs for most tokens at the current τ",
     [](const StudioSession& session, const Selection& at) {
         return expertByShare(session, at, true);
     }},
    {LessonKind::expert, "rarest", "the one that runs for fewest",
     [](const StudioSession& session, const Selection& at) {
         return expertByShare(session, at, false);
     }},
    {LessonKind::neuron, "busiest", "the neuron of the site that fires for most tokens",
     [](const StudioSession& session, const Selection& at) {
         return neuronByRate(session, at, true);
     }},
    {LessonKind::neuron, "rarest", "the one that fires for fewest",
     [](const StudioSession& session, const Selection& at) {
         return neuronByRate(session, at, false);
     }},
    {LessonKind::neuron, "silent", "one that fired for no token of the profile; a site may have none", silentNeurons},
    {LessonKind::token, "cheapest", "the token, or patch, that runs fewest experts at the current τ",
     [](const StudioSession& session, const Selection& at) {
         return tokenByExperts(session, at, false);
     }},
    {LessonKind::token, "dearest", "the one that runs most",
     [](const StudioSession& session, const Selection& at) {
         return tokenByExperts(session, at, true);
     }},
    {LessonKind::sample, "first", "the first sample whose router scores were kept",
     [](const StudioSession& session, const Selection& at) {
         return samplesWhere(session, at, false);
     }},
    {LessonKind::sample, "wrong", "one whose class the dense model does not name",
     [](const StudioSession& session, const Selection& at) {
         return samplesWhere(session, at, true);
     }},
    // τ is no selection: tauOf
    {LessonKind::tau, "critical", "the τ of the critical point: the cheapest measured one within 99 % of dense",
     nullptr},
};

}  // namespace

std::span<const TargetRow> lessonTargets() {
    return rows;
}

QList<Selection> candidates(const StudioSession& session, LessonKind kind, const LessonPick& pick,
                            const Selection& at) {
    for (const TargetRow& row : rows)
        if (row.kind == kind && row.find && pick.name == row.name) return row.find(session, at);
    Selection chosen = at;
    const auto number = static_cast<qint64>(pick.number.value_or(-1));
    switch (kind) {
        case LessonKind::site: {
            const auto& project = session.results().project;
            chosen.site = QString::fromStdString(pick.name);
            if (!project || std::none_of(project->sites.begin(), project->sites.end(),
                                         [&](const Site& site) { return site.id == pick.name; }))
                return {};
            break;
        }
        case LessonKind::expert: chosen.expert = static_cast<int>(number); break;
        case LessonKind::neuron: chosen.neuron = static_cast<int>(number); break;
        case LessonKind::token: chosen.token = number; break;
        case LessonKind::sample: chosen.sample = number; break;
        default: return {};
    }
    return {chosen};
}

bool hasKind(const Selection& selection, LessonKind kind) {
    return !sameOf(selection, {}, kind);
}

bool sameOf(const Selection& a, const Selection& b, LessonKind kind) {
    switch (kind) {
        case LessonKind::site: return a.site == b.site;
        case LessonKind::expert: return a.expert == b.expert;
        case LessonKind::neuron: return a.neuron == b.neuron;
        case LessonKind::token: return a.token == b.token;
        case LessonKind::sample: return a.sample == b.sample;
        default: return false;
    }
}

double criticalTau(const StudioSession& session) {
    if (session.curve().isEmpty()) return 0;
    Sweep ofThisRule = *session.results().sweep;
    ofThisRule.points = session.curve().points();
    return ofThisRule.points[criticalPoint(ofThisRule).value_or(0)].rule.value;
}

std::optional<double> tauOf(const StudioSession& session, const LessonPick& pick) {
    if (session.curve().isEmpty()) return std::nullopt;
    return pick.number ? *pick.number : criticalTau(session);
}

std::optional<Selection> selectionOf(const StudioSession& session, const LessonScene& scene) {
    Selection selection;
    const std::pair<LessonKind, const LessonPick&> parts[] = {{LessonKind::site, scene.site},
                                                              {LessonKind::expert, scene.expert},
                                                              {LessonKind::neuron, scene.neuron},
                                                              {LessonKind::sample, scene.sample},
                                                              {LessonKind::token, scene.token}};
    for (const auto& [kind, pick] : parts) {
        if (!pick.isGiven()) continue;
        const QList<Selection> found = candidates(session, kind, pick, selection);
        if (found.isEmpty()) return std::nullopt;
        selection = found.front();
    }
    return selection;
}

}  // namespace dynak

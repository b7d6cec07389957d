// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_check.h"

#include <algorithm>

#include "widgets/lessons/lesson_targets.h"
#include "widgets/session/studio_session.h"
#include "widgets/session/tau_scale.h"

namespace dynak {
namespace {

constexpr int scanned = 400;  // places of the τ scale that are tried between measured points

bool isNumber(const LessonCheck& check) {
    return check.kind >= LessonKind::tau;
}

bool isWithin(const LessonCheck& check, std::optional<double> value) {
    return value && *value >= check.from && *value <= check.to;
}

// Of what a check counts, at a τ with this reading.
std::optional<double> numberOf(const LessonCheck& check, const StudioSession& session, const Reading& reading) {
    switch (check.kind) {
        case LessonKind::tau: return reading.tau;
        case LessonKind::cost: return reading.macsShare;
        case LessonKind::quality: return keptQuality(session, reading.quality);
        case LessonKind::experts:
            return reading.expertsTotal > 0 ? std::optional(reading.experts / reading.expertsTotal) : std::nullopt;
        default: return std::nullopt;
    }
}

bool isSelected(const LessonCheck& check, const StudioSession& session) {
    const Selection& selection = session.selection();
    if (!hasKind(selection, check.kind)) return false;
    if (!check.which.isGiven()) return true;
    const QList<Selection> fitting = candidates(session, check.kind, check.which, selection);
    return std::any_of(fitting.begin(), fitting.end(),
                       [&](const Selection& one) { return sameOf(one, selection, check.kind); });
}

TaskState stateOf(const LessonCheck& check, const StudioSession& session, std::size_t pinsBefore) {
    const auto when = [](bool holds) {
        return holds ? TaskState::done : TaskState::open;
    };
    if (check.kind == LessonKind::point) return when(session.pins().size() > pinsBefore);
    if (!isNumber(check)) return when(isSelected(check, session));
    if (session.curve().isEmpty() || session.isDraggingTau()) return TaskState::open;
    const Reading reading = session.reading();
    if (!isWithin(check, numberOf(check, session, reading))) return TaskState::open;
    return reading.measured || check.kind == LessonKind::tau ? TaskState::done : TaskState::measuring;
}

// The τ that all of the numbers hold at: of measured points the one in the middle of those that fit, else between them.
std::optional<double> fittingTau(const std::vector<LessonCheck>& checks, const StudioSession& session) {
    const auto fits = [&](double tau) {
        const Reading reading = session.curve().readAt(tau);
        return std::all_of(checks.begin(), checks.end(), [&](const LessonCheck& check) {
            return !isNumber(check) || isWithin(check, numberOf(check, session, reading));
        });
    };
    std::vector<double> found;
    for (const OperatingPoint& point : session.curve().points())
        if (fits(point.rule.value)) found.push_back(point.rule.value);
    for (int i = 0; found.empty() && i <= scanned; ++i)
        if (const double tau = tauAtPosition(static_cast<double>(i) / scanned); fits(tau)) found.push_back(tau);
    return found.empty() ? std::nullopt : std::optional(found[found.size() / 2]);
}

// A selection that holds for all checks of selections, found from the top down.
std::optional<Selection> fittingSelection(const std::vector<LessonCheck>& checks, const StudioSession& session) {
    Selection selection = session.selection();
    for (const LessonKind kind :
         {LessonKind::site, LessonKind::sample, LessonKind::expert, LessonKind::neuron, LessonKind::token})
        for (const LessonCheck& check : checks) {
            if (check.kind != kind) continue;
            const bool ofSite = kind == LessonKind::expert || kind == LessonKind::neuron;
            if (ofSite && selection.site.isEmpty()) {
                const QList<Selection> first = candidates(session, LessonKind::site, {"first", {}}, selection);
                if (first.isEmpty()) return std::nullopt;
                selection = first.front();
            }
            // any will do: one that is worth looking at
            const LessonPick any{kind == LessonKind::site     ? "sparsest"
                                 : kind == LessonKind::sample ? "first"
                                 : kind == LessonKind::token  ? "dearest"
                                                              : "busiest",
                                 {}};
            const QList<Selection> found =
                candidates(session, kind, check.which.isGiven() ? check.which : any, selection);
            if (found.isEmpty()) return std::nullopt;
            selection = found.front();
        }
    return selection;
}

}  // namespace

std::optional<double> keptQuality(const StudioSession& session, double quality) {
    const auto& sweep = session.results().sweep;
    if (!sweep) return std::nullopt;
    const double above = higherIsBetter(sweep->metric) ? quality : sweep->dense.quality;
    const double below = higherIsBetter(sweep->metric) ? sweep->dense.quality : quality;
    return below > 0 ? std::optional(above / below) : std::nullopt;
}

TaskState taskState(const std::vector<LessonCheck>& checks, const StudioSession& session, std::size_t pinsBefore) {
    TaskState state = TaskState::done;
    for (const LessonCheck& check : checks) state = std::min(state, stateOf(check, session, pinsBefore));
    return state;
}

bool fulfil(const std::vector<LessonCheck>& checks, StudioSession& session) {
    const bool numbers = std::any_of(checks.begin(), checks.end(), isNumber);
    const auto tau = fittingTau(checks, session);
    if (numbers && (session.curve().isEmpty() || !tau)) return false;
    const bool point = std::any_of(checks.begin(), checks.end(),
                                   [](const LessonCheck& check) { return check.kind == LessonKind::point; });
    if (point && (session.curve().isEmpty() || !session.results().project)) return false;
    const auto selection = fittingSelection(checks, session);
    if (!selection) return false;
    if (numbers) session.settleTau(*tau);
    // once more: which token is cheapest depends on τ
    session.select(fittingSelection(checks, session).value_or(*selection));
    if (point) session.pinPoint();
    return true;
}

}  // namespace dynak

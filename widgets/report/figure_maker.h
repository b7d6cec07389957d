// SPDX-License-Identifier: GPL-3.0-or-later
// Figures without a window: for `dynak plot` and for reports.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "widgets/engine/engine.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/view.h"
#include "widgets/plot/figure_options.h"
#include "widgets/plot/palette.h"
#include "widgets/session/studio_session.h"

namespace dynak {

// Lets events pass until nothing was busy for a few rounds: the work asked for is done, and what it scheduled too.
void waitUntilIdle(const std::function<bool()>& isBusy);

// Its views never see a window; each is made when one of its figures is asked for.
class FigureMaker {
public:
    // A project file. Throws Error as dynak::openProject.
    explicit FigureMaker(const QString& file);

    // Of all views, in their order.
    [[nodiscard]] static QStringList ids();

    // Where the figures come from.
    [[nodiscard]] const StudioSession& session() const { return session_; }
    // Of the figures from now on; the program's own is not touched.
    void setPalette(const Palette& palette) { palette_ = palette.widgetPalette(); }

    // The figure with that name, showing what `choices` say, the rest as a project opens; waits for what is computed on
    // threads of its own. It lives until the next call. Throws Error{badArgument} for an unknown figure and for a
    // choice that the project has not, Error{notFound} where the project has no results for it.
    [[nodiscard]] Figure& figure(const QString& id, const FigureOptions& choices, QSize size);

private:
    [[nodiscard]] View& viewWith(const QString& figure);
    void take(const FigureOptions& choices);

    StudioSession session_;
    SiteRules opened_;  // the rule at first
    std::optional<QPalette> palette_;
    Engine engine_;
    Actions actions_;
    std::map<QString, std::unique_ptr<View>> views_;
};

}  // namespace dynak

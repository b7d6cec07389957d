// SPDX-License-Identifier: GPL-3.0-or-later
// A project made of formulas, for tests of the window only.
#pragma once

#include "core/project/project.h"
#include "widgets/session/studio_session.h"

namespace synthetic {

// Six FFN sites of 384 neurons in 48 experts, a sweep over τ and one over k, with intervals.
[[nodiscard]] dynak::Project project();
// The same, as the session is given it.
void open(dynak::StudioSession& session, const dynak::Project& project = synthetic::project());
// Settings in a folder of their own and a fixed look; call once at the start of a program.
void prepare();

}  // namespace synthetic

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dynak {

class Actions;
class Engine;
class StudioSession;

// What every view is given. All three outlive the views.
struct Studio {
    StudioSession& session;
    Engine& engine;
    Actions& actions;
};

}  // namespace dynak

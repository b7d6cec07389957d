// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dynak {

class Actions;
class Engine;
class ProjectRunner;
class StudioSession;

// What every view is given. All of it outlives the views.
struct Studio {
    StudioSession& session;
    Engine& engine;
    Actions& actions;
    ProjectRunner* runner = nullptr;  // null where a project is only looked at: figures without a window
};

}  // namespace dynak

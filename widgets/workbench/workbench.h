// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "core/base/error.h"
#include "widgets/engine/engine.h"
#include "widgets/session/studio_session.h"

namespace dynak {

// What the window does to a project: open, save. Heavy parts run on the engine; results go into the session.
class Workbench : public QObject {
    Q_OBJECT

public:
    Workbench(StudioSession& session, Engine& engine, QObject* parent = nullptr);

    void openProject(const QString& file);
    void save(const QString& file);

Q_SIGNALS:
    void opened();
    void saved();
    // Of nothing that a view or stage shows itself. `next` is the id of the action that helps; may be empty.
    void failed(const dynak::Error& error, const QString& next);

private:
    struct Opened {
        std::shared_ptr<const Project> project;
        std::shared_ptr<const TokenScores> scores;
    };

    StudioSession& session_;
    Engine& engine_;
};

}  // namespace dynak

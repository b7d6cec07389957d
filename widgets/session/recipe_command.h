// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>
#include <nlohmann/json.hpp>

namespace dynak {

class StudioSession;

// A change of options of stages.
class RecipeCommand : public QUndoCommand {
public:
    RecipeCommand(StudioSession& session, nlohmann::json recipe, const QString& title);

    void undo() override;
    void redo() override;

private:
    StudioSession& session_;
    nlohmann::json before_, after_;
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/recipe_command.h"

#include "widgets/session/studio_session.h"

namespace dynak {

RecipeCommand::RecipeCommand(StudioSession& session, nlohmann::json recipe, const QString& title)
    : QUndoCommand(title), session_(session), before_(session.recipe()), after_(std::move(recipe)) {}

void RecipeCommand::undo() {
    session_.applyRecipe(before_);
}

void RecipeCommand::redo() {
    session_.applyRecipe(after_);
}

}  // namespace dynak

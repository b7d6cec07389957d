// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include "core/moe/selection_rule.h"

namespace dynak {

class StudioSession;

// A change of the selection rule. Those of one drag merge into one step.
class TauCommand : public QUndoCommand {
public:
    TauCommand(StudioSession& session, const SelectionRule& rule, int drag);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    void describe();

    StudioSession& session_;
    SelectionRule before_, after_;
    int drag_;
};

}  // namespace dynak

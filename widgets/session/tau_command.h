// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include "core/moe/site_rules.h"

namespace dynak {

class StudioSession;

// A change of how experts are chosen. Those of one drag merge into one step, which is called as its last.
class TauCommand : public QUndoCommand {
public:
    TauCommand(StudioSession& session, SiteRules rules, const QString& title, int drag);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    void apply(const SiteRules& rules);

    StudioSession& session_;
    SiteRules before_, after_;
    int drag_;
};

}  // namespace dynak

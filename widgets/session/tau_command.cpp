// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/tau_command.h"

#include "widgets/session/studio_session.h"
#include "widgets/session/tau_scale.h"

namespace dynak {

TauCommand::TauCommand(StudioSession& session, const SelectionRule& rule, int drag)
    : session_(session), before_(session.rule()), after_(rule), drag_(drag) {
    describe();
}

void TauCommand::undo() {
    session_.applyRule(before_);
    if (!session_.isDraggingTau()) Q_EMIT session_.tauSettled();
}

void TauCommand::redo() {
    session_.applyRule(after_);
    if (!session_.isDraggingTau()) Q_EMIT session_.tauSettled();
}

bool TauCommand::mergeWith(const QUndoCommand* later) {
    const auto* other = static_cast<const TauCommand*>(later);
    if (other->drag_ != drag_) return false;
    after_ = other->after_;
    setObsolete(before_ == after_);
    describe();
    return true;
}

void TauCommand::describe() {
    setText(StudioSession::tr("set τ to %1").arg(tauText(after_.value)));
}

}  // namespace dynak

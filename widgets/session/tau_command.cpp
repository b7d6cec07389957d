// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/tau_command.h"

#include "widgets/session/studio_session.h"

namespace dynak {

TauCommand::TauCommand(StudioSession& session, SiteRules rules, const QString& title, int drag)
    : QUndoCommand(title), session_(session), before_(session.rule()), after_(std::move(rules)), drag_(drag) {}

void TauCommand::apply(const SiteRules& rules) {
    session_.applyRule(rules);
    if (!session_.isDraggingTau()) Q_EMIT session_.tauSettled();
}

void TauCommand::undo() {
    apply(before_);
}

void TauCommand::redo() {
    apply(after_);
}

bool TauCommand::mergeWith(const QUndoCommand* later) {
    const auto* other = static_cast<const TauCommand*>(later);
    if (other->drag_ != drag_) return false;
    after_ = other->after_;
    setObsolete(before_ == after_);
    setText(other->text());
    return true;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>
#include <functional>
#include <utility>

namespace dynak {

// A change of one value of the session from `before` to `after`; `apply` sets it.
template <class T>
class StateCommand : public QUndoCommand {
public:
    StateCommand(const QString& title, T before, T after, std::function<void(const T&)> apply)
        : QUndoCommand(title), before_(std::move(before)), after_(std::move(after)), apply_(std::move(apply)) {}

    void undo() override { apply_(before_); }
    void redo() override { apply_(after_); }

private:
    T before_, after_;
    std::function<void(const T&)> apply_;
};

}  // namespace dynak

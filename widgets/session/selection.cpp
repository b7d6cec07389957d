// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/selection.h"

#include <QCoreApplication>
#include <algorithm>

namespace dynak {
namespace {

constexpr qsizetype longestHistory = 200;

QString translated(const char* text) {
    return QCoreApplication::translate("Selection", text);
}

}  // namespace

Selection Selection::parent() const {
    Selection up = *this;
    if (up.neuron >= 0)
        up.neuron = -1;
    else if (up.expert >= 0)
        up.expert = -1;
    else if (up.token >= 0)
        up.token = -1;
    else if (up.sample >= 0)
        up.sample = -1;
    else if (up.point >= 0)
        up.point = -1;
    else
        up.site.clear();
    return up;
}

QStringList Selection::path() const {
    QStringList parts;
    if (!site.isEmpty()) parts << site;
    if (expert >= 0) parts << translated(QT_TRANSLATE_NOOP("Selection", "expert %1")).arg(expert);
    if (neuron >= 0) parts << translated(QT_TRANSLATE_NOOP("Selection", "neuron %1")).arg(neuron);
    if (sample >= 0) parts << translated(QT_TRANSLATE_NOOP("Selection", "sample %1")).arg(sample + 1);
    if (token >= 0) parts << translated(QT_TRANSLATE_NOOP("Selection", "token %1")).arg(token + 1);
    if (point >= 0) parts << translated(QT_TRANSLATE_NOOP("Selection", "point %1")).arg(point + 1);
    return parts;
}

void SelectionHistory::visit(const Selection& selection) {
    if (visited_[at_] == selection) return;
    visited_.resize(at_ + 1);
    visited_.append(selection);
    if (visited_.size() > longestHistory) visited_.removeFirst();
    at_ = visited_.size() - 1;
}

const Selection& SelectionHistory::back() {
    at_ = std::max<qsizetype>(0, at_ - 1);
    return visited_[at_];
}

const Selection& SelectionHistory::forward() {
    at_ = std::min(visited_.size() - 1, at_ + 1);
    return visited_[at_];
}

void SelectionHistory::clear() {
    visited_ = {Selection{}};
    at_ = 0;
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace dynak {

class Figure;

// Copy picture, copy data, save as …, copy the command that rebuilds the figure.
void fillFigureMenu(QMenu& menu, Figure& figure);

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QString;

namespace dynak {

class Figure;

// Copy picture, copy data, save as …, copy the command that rebuilds the figure.
void fillFigureMenu(QMenu& menu, Figure& figure);
// Asks for the file; `suffix` is one of figureFormats(). What goes wrong, the figure's signal `failed` says.
void saveFigureAs(Figure& figure, const QString& suffix);

}  // namespace dynak

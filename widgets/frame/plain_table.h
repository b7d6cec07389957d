// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace dynak {

// The look of all tables: whole rows on the ground of the view, no grid, no numbers of rows; Tab leaves the table.
void makePlain(QTableView& table);

}  // namespace dynak

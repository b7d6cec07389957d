// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/plain_table.h"

#include <QHeaderView>
#include <QTableView>

namespace dynak {

void makePlain(QTableView& table) {
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.viewport()->setAutoFillBackground(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() * 3 / 2);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

}  // namespace dynak

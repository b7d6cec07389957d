// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playground/answer_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "widgets/frame/plain_table.h"
#include "widgets/frame/share_delegate.h"
#include "widgets/playground/answer_model.h"

namespace dynak {

AnswerTable::AnswerTable(AnswerModel& model, QWidget* parent) : QTableView(parent) {
    setModel(&model);
    makePlain(*this);
    setAccessibleName(tr("Answers of both models"));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 4 / 3);
    for (const int column : {AnswerModel::denseColumn, AnswerModel::convertedColumn}) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        const Role bar = column == AnswerModel::denseColumn ? Role::distribution : Role::accent;
        setItemDelegateForColumn(column, new ShareDelegate(AnswerModel::shareRole, bar, this));
    }
}

void AnswerTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else
        QTableView::keyPressEvent(event);
}

}  // namespace dynak

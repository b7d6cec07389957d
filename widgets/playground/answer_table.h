// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace dynak {

class AnswerModel;

// The answers of both models in two columns of bars.
class AnswerTable : public QTableView {
    Q_OBJECT

public:
    explicit AnswerTable(AnswerModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace dynak

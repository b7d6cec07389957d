// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace dynak {

// "best under [50] % of the cost  Go": a question with a number in per cent.
class BudgetField : public QWidget {
    Q_OBJECT

public:
    BudgetField(const QString& question, double share, const QString& unit, QWidget* parent = nullptr);

    void setShare(double share);
    void setHint(const QString& hint);

Q_SIGNALS:
    void asked(double share);  // 0 … 1
    void mistyped();

private:
    void ask();

    QLineEdit* field_;
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "widgets/tokens/token_model.h"

namespace dynak {

// One line of links: the tokens that run fewest or most experts, as many as fit.
class Extremes : public QLabel {
    Q_OBJECT

public:
    Extremes(const TokenModel& model, bool dear, QWidget* parent = nullptr);

    void update();

Q_SIGNALS:
    void chosen(qint64 token);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const TokenModel& model_;
    bool dear_;
};

}  // namespace dynak

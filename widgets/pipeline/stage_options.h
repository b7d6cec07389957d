// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/pipeline/stages.h"
#include "widgets/pipeline/option_editor.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace dynak {

class QuietLabel;
class StudioSession;

// The options of one stage: name, control, unit, a way back to the default, and what the one at hand does.
class StageOptions : public QWidget {
    Q_OBJECT

public:
    StageOptions(const StageRow& stage, StudioSession& session, QWidget* parent = nullptr);

    // Where somebody can measure how long the stage may take: offers it.
    void offerEstimate();

Q_SIGNALS:
    void estimateRequested(const QString& stage);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        const OptionRow* option;
        QLabel* title;
        OptionEditor editor;
        QToolButton* reset;
    };

    void addRow(const OptionRow& option, QGridLayout* grid);
    void refresh();
    void change(const OptionRow& option, const QString& text);
    void explain(const OptionRow& option);
    [[nodiscard]] const OptionRow* optionOf(const QObject* control) const;

    const StageRow& stage_;
    StudioSession& session_;
    std::vector<Row> rows_;
    QuietLabel* effect_;
    QuietLabel* refusal_;
    QLabel* estimated_;      // "≈ 10 s"
    QToolButton* estimate_;  // of trainings
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/frame/view.h"
#include "widgets/router_quality/router_quality_model.h"

class QTableView;

namespace dynak {

class RouterQualityFigure;

class RouterQualityView : public View {
    Q_OBJECT

public:
    explicit RouterQualityView(const Studio& studio, QWidget* parent = nullptr);

    [[nodiscard]] Figure* figure() const override;
    [[nodiscard]] RouterQualityFigure& plot() const { return *figure_; }
    [[nodiscard]] RouterQualityModel& model() { return model_; }
    [[nodiscard]] QTableView& table() const { return *table_; }

protected:
    void refresh() override;

private:
    void mark();

    RouterQualityModel model_;
    bool fitted_ = false;   // the table has its width
    bool marking_ = false;  // the table follows the session just now
    QTableView* table_;
    RouterQualityFigure* figure_;
};

}  // namespace dynak

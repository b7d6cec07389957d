// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/frame/view.h"
#include "widgets/model/outline_model.h"

class QSortFilterProxyModel;
class QTreeView;

namespace dynak {

class QuietLabel;
class SearchLine;

// The parts of the model, what they weigh and cost, and which of them are converted.
class ModelView : public View {
    Q_OBJECT

public:
    explicit ModelView(const Studio& studio, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* titleControls() override;
    [[nodiscard]] SearchLine* searchField() const override { return filter_; }
    [[nodiscard]] OutlineModel& model() { return model_; }
    [[nodiscard]] QTreeView& tree() const { return *tree_; }

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void mark();
    void convert(const std::vector<std::string>& sites);
    [[nodiscard]] std::vector<std::string> chosenSites() const;

    OutlineModel model_;
    QSortFilterProxyModel* filtered_;
    QTreeView* tree_;
    SearchLine* filter_;
    QuietLabel* caption_;
    std::shared_ptr<const Project> shown_;
};

}  // namespace dynak

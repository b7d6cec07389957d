// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "widgets/tokens/gallery_model.h"

namespace dynak {

// A strip of the pictures, in one row, with the mean number of experts below each.
class Gallery : public QListView {
    Q_OBJECT

public:
    explicit Gallery(GalleryModel& model, QWidget* parent = nullptr);

    void setCurrentSample(int sample);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int sample);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    GalleryModel& pictures_;
    bool following_ = false;  // the current picture was set, not chosen
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/figure.h"
#include "widgets/sparsity/sparsity_model.h"

namespace dynak {

// A row per site: the distribution over tokens of the share of active neurons, its median and 5-95 % range, and at the
// right edge how many neurons rest for the median token.
class SparsityFigure : public Figure {
    Q_OBJECT

public:
    explicit SparsityFigure(const SparsityModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("sparsity"); }
    [[nodiscard]] DataTable table() const override { return model_.table(); }
    [[nodiscard]] QStringList commandOptions() const override;
    void rebuild() override;
    void nameAxis();

    // The project that the model compares with, for the command.
    void setCompared(const QString& file) { compared_ = file; }
    void setMarked(int selectedRow, int hoveredRow, int pinnedRow = -1);
    [[nodiscard]] int selectedRow() const { return selected_; }
    [[nodiscard]] int hoveredRow() const { return hovered_; }
    [[nodiscard]] int pinnedRow() const { return pinned_; }
    [[nodiscard]] int rowAt(QPointF position) const;  // -1: none
    [[nodiscard]] QPointF rowCentre(int row) const;
    // Below this the rows would touch.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void hovered(int row);
    void clicked(int row, Qt::KeyboardModifiers modifiers);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // Where a row stands on the axis: groups keep a distance.
    [[nodiscard]] double place(int row) const;
    void addRow(int index);
    void addGroupNames();
    void addComparedName();
    QCPCurve* addBody(const ActiveShare& share, double row);
    QCPItemLine* addTick(double share, double row, double half, const QPen& line);
    void addMark(QCPItemRect*& mark, Role role, bool filled);
    void placeMarks();

    const SparsityModel& model_;
    QString compared_;
    int selected_ = -1, hovered_ = -1, pinned_ = -1;
    QCPItemRect* selectedMark_ = nullptr;
    QCPItemRect* hoveredMark_ = nullptr;
    QCPItemRect* pinnedMark_ = nullptr;
};

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <memory>

#include "widgets/coactivation/expert_graph.h"
#include "widgets/coactivation/figure_parts.h"
#include "widgets/coactivation/heat_map.h"
#include "widgets/plot/figure.h"

class QSlider;

namespace dynak {

class SplitModel;
struct FigureLook;

// The map of neurons × neurons with its legend and read-out, the graph of experts, and the bars that compare splits.
// Drag moves the map, the wheel and + and - zoom, 0 shows all of it; arrows move the cross-hair.
class CoactivationFigure : public Figure {
    Q_OBJECT

public:
    // A neuron pair by original indices; -1: none.
    struct Pair {
        qint64 row = -1, column = -1;

        [[nodiscard]] bool operator==(const Pair&) const = default;
    };
    // What is lit up; -1: none.
    struct Marks {
        int selectedExpert = -1, hoveredExpert = -1;
        qint64 selectedNeuron = -1, hoveredNeuron = -1;
        int pinnedExpert = -1;

        [[nodiscard]] bool operator==(const Marks&) const = default;
    };

    CoactivationFigure(Engine& engine, const ExpertModel& experts, const SplitModel& splits, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("coactivation"); }
    [[nodiscard]] DataTable table() const override;
    void rebuild() override;
    [[nodiscard]] QStringList commandOptions() const override;

    // Null: nothing. The part of the map that is seen stays where the site does.
    void setContent(std::shared_ptr<const CoactivationContent> content);
    void setValue(PairValue value);
    void setMarks(const Marks& marks);
    // Node areas have changed.
    void showShares();
    // Says so in the place of the read-out; empty: nothing is being read.
    void setWaiting(const QString& text);
    void setFloor(double lift);
    // Zooms to `across` places from an origin on (column, row).
    void setSeen(QPointF origin, double across);

    [[nodiscard]] const CoactivationContent* content() const { return content_.get(); }
    [[nodiscard]] const Marks& marks() const { return marks_; }
    [[nodiscard]] PairValue value() const { return value_; }
    [[nodiscard]] const MapViewport& view() const { return view_; }
    [[nodiscard]] const HeatMap& map() const { return map_; }
    [[nodiscard]] const ExpertGraph& graph() const { return graph_; }
    [[nodiscard]] QSlider& floorSlider() const { return *floor_; }
    [[nodiscard]] FigureParts parts() const;
    [[nodiscard]] QString readOut() const;
    [[nodiscard]] Pair pair() const { return pair_; }
    // Of a pair's cell and a node, in this widget's coordinates.
    [[nodiscard]] QPointF cellCentre(qint64 rowNeuron, qint64 columnNeuron) const;
    [[nodiscard]] QPointF nodeCentre(int expert) const;
    [[nodiscard]] QPointF rowCentre(int split) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pairHovered(qint64 row, qint64 column);  // -1: none
    void neuronClicked(qint64 row, Qt::KeyboardModifiers modifiers);
    void expertHovered(int expert);  // -1: none
    void expertClicked(int expert, Qt::KeyboardModifiers modifiers);
    void splitClicked(const QString& partition);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] FigureLook look() const;
    [[nodiscard]] MapViewport viewIn(const FigureParts& parts) const;
    [[nodiscard]] QRectF miniature(const QRectF& map) const;
    [[nodiscard]] Pair pairAt(QPointF position) const;
    void showPair(const Pair& pair);
    void hoverExpert(int expert);
    void updateColours();
    void viewChanged();
    void zoom(double factor, QPointF at);
    void moveCross(int across, int down);
    void placeSlider();
    void redraw(const QString& layer);

    void paintMap(QCPPainter& painter);
    void paintStill(QPainter& painter);
    void paintLively(QPainter& painter);
    void paintMiniature(QPainter& painter, const QRectF& map);

    std::shared_ptr<const CoactivationContent> content_;
    const SplitModel& splits_;
    const ExpertModel& experts_;
    PairValue value_ = PairValue::lift;
    ValueScale scale_;
    HeatMap map_;
    ExpertGraph graph_;
    MapViewport view_;
    Marks marks_;
    Pair pair_;
    int hoveredSplit_ = -1;
    QString waiting_;
    QSlider* floor_;
    QTimer calm_;  // after moving, the map is drawn once more with smoothing
    QPointF pressed_, last_;
    enum class Drag { none, press, map, miniature } drag_ = Drag::none;
};

}  // namespace dynak

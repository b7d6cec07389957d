// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <memory>
#include <vector>

#include "widgets/coactivation/expert_model.h"
#include "widgets/plot/palette.h"

class QPainter;

namespace dynak {

// Experts as nodes whose area is the share of tokens that run them, joined where they fire together more often than
// the floor says. Places stay where the layout put them, whatever the size, τ and floor are.
class ExpertGraph {
public:
    struct Edge {
        int from = 0, to = 0;
        double lift = 0;
    };
    struct Marks {
        int selected = -1, hovered = -1, pinned = -1;
    };
    struct Look {
        const Palette& colours;
        QFont font;
        double em;
    };

    explicit ExpertGraph(const ExpertModel& model) : model_(model) {}

    void set(std::shared_ptr<const CoactivationContent> content);
    [[nodiscard]] bool isEmpty() const { return !content_ || content_->places.empty(); }

    // Multiples of chance. Edges from the floor on are drawn; at the first floor there are about two an expert.
    void setFloor(double lift) { floor_ = lift; }
    [[nodiscard]] double floor() const { return floor_; }
    [[nodiscard]] double firstFloor() const;
    [[nodiscard]] double largestLift() const { return edges_.empty() ? 1 : edges_.front().lift; }
    [[nodiscard]] std::vector<Edge> drawnEdges() const;

    void paint(QPainter& painter, const QRectF& area, const Marks& marks, const Look& look) const;
    // -1: none
    [[nodiscard]] int expertAt(const QRectF& area, QPointF position) const;
    [[nodiscard]] QPointF centre(const QRectF& area, int expert) const;

private:
    [[nodiscard]] double spacing(const QRectF& area) const;
    [[nodiscard]] double largestRadius(const QRectF& area) const;
    [[nodiscard]] double radius(const QRectF& area, int expert) const;
    [[nodiscard]] const std::vector<QPointF>& centres(const QRectF& area) const;
    void paintEdges(QPainter& painter, const QRectF& area, int focus, const Look& look) const;
    void paintLabel(QPainter& painter, const QRectF& area, int expert, const Look& look) const;

    const ExpertModel& model_;
    std::shared_ptr<const CoactivationContent> content_;
    std::vector<Edge> edges_;  // above chance, by falling lift
    double floor_ = 1;
    mutable QRectF placedIn_;  // of placed_
    mutable std::vector<QPointF> placed_;
};

}  // namespace dynak

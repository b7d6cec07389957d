// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coactivation/expert_graph.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace dynak {
namespace {

constexpr double smallest = 2.5;                  // radius in pixels: an expert that never runs can still be found
constexpr double edgesAnExpert = 2;               // at the first floor
constexpr double thinnest = 0.7, thickest = 4.5;  // of edges, in pixels
constexpr int partingRounds = 60;
constexpr double faded = 0.22;

// Moves centres apart until none are closer than `distance`, inside `area`.
void part(std::vector<QPointF>& centres, double distance, const QRectF& area) {
    for (int round = 0; round < partingRounds; ++round) {
        bool moved = false;
        for (std::size_t i = 0; i < centres.size(); ++i)
            for (std::size_t j = i + 1; j < centres.size(); ++j) {
                QPointF apart = centres[i] - centres[j];
                const double length = std::hypot(apart.x(), apart.y());
                if (length >= distance) continue;
                apart = length > 1e-9 ? apart / length : QPointF(1, 0);
                const QPointF half = apart * (distance - length) * 0.5;
                centres[i] += half;
                centres[j] -= half;
                moved = true;
            }
        for (QPointF& centre : centres)
            centre = {std::clamp(centre.x(), area.left(), area.right()),
                      std::clamp(centre.y(), area.top(), area.bottom())};
        if (!moved) return;
    }
}

}  // namespace

void ExpertGraph::set(std::shared_ptr<const CoactivationContent> content) {
    content_ = std::move(content);
    placedIn_ = {};
    edges_.clear();
    if (isEmpty()) return;
    const Matrix<double>& lift = content_->experts.lift;
    for (int a = 0; a < lift.rows; ++a)
        for (int b = a + 1; b < lift.rows; ++b)
            if (lift.at(a, b) > 1) edges_.push_back({a, b, lift.at(a, b)});
    std::ranges::stable_sort(edges_, std::ranges::greater{}, &Edge::lift);
}

double ExpertGraph::firstFloor() const {
    const auto wanted = static_cast<std::size_t>(edgesAnExpert * model_.rowCount());
    if (edges_.empty() || wanted == 0) return 1;
    return edges_[std::min(wanted, edges_.size()) - 1].lift;
}

std::vector<ExpertGraph::Edge> ExpertGraph::drawnEdges() const {
    std::vector<Edge> out;
    for (const Edge& edge : edges_)
        if (edge.lift >= floor_) out.push_back(edge);
    return out;
}

double ExpertGraph::spacing(const QRectF& area) const {
    return std::sqrt(area.width() * area.height() / static_cast<double>(std::max(1, model_.rowCount())));
}

// Of an expert that all tokens run: so that at τ = 0 nodes are neighbours and edges are seen between them.
double ExpertGraph::largestRadius(const QRectF& area) const {
    return std::min(spacing(area) * 0.33, area.height() * 0.06);
}

double ExpertGraph::radius(const QRectF& area, int expert) const {
    return std::max(smallest, largestRadius(area) * std::sqrt(std::clamp(model_.share(expert), 0.0, 1.0)));
}

const std::vector<QPointF>& ExpertGraph::centres(const QRectF& area) const {
    if (placedIn_ == area) return placed_;
    const double margin = largestRadius(area) + 2;
    const QRectF inner = area.adjusted(margin, margin, -margin, -margin);
    placed_.clear();
    for (const LayoutPoint& place : content_->places)
        placed_.emplace_back(inner.left() + place.x * inner.width(), inner.top() + place.y * inner.height());
    part(placed_, 2.15 * largestRadius(area), inner);
    placedIn_ = area;
    return placed_;
}

QPointF ExpertGraph::centre(const QRectF& area, int expert) const {
    return centres(area)[static_cast<std::size_t>(expert)];
}

int ExpertGraph::expertAt(const QRectF& area, QPointF position) const {
    if (isEmpty()) return -1;
    int best = -1;
    double nearest = 0;
    for (int expert = 0; expert < model_.rowCount(); ++expert) {
        const QPointF apart = position - centre(area, expert);
        const double beyond = std::hypot(apart.x(), apart.y()) - std::max(5.0, radius(area, expert) + 1);
        if (beyond <= 0 && (best < 0 || beyond < nearest)) {
            best = expert;
            nearest = beyond;
        }
    }
    return best;
}

void ExpertGraph::paintEdges(QPainter& painter, const QRectF& area, int focus, const Look& look) const {
    const double range = std::log(std::max(largestLift() / floor_, 1.0001));
    for (const bool ofFocus : {false, true})
        for (const Edge& edge : edges_) {
            if (edge.lift < floor_) break;
            const bool own = focus >= 0 && (edge.from == focus || edge.to == focus);
            if (own != ofFocus) continue;
            const double width = thinnest + (thickest - thinnest) * std::log(edge.lift / floor_) / range;
            const QColor colour =
                own ? look.colours[Role::accent] : withOpacity(look.colours[Role::outline], focus < 0 ? 0.75 : faded);
            painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(centre(area, edge.from), centre(area, edge.to));
        }
}

void ExpertGraph::paint(QPainter& painter, const QRectF& area, const Marks& marks, const Look& look) const {
    if (isEmpty() || area.width() < 20 || area.height() < 20) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int focus = marks.hovered >= 0 ? marks.hovered : marks.selected;
    paintEdges(painter, area, focus, look);
    std::vector<bool> near(static_cast<std::size_t>(model_.rowCount()), focus < 0);
    for (const Edge& edge : edges_) {
        if (edge.lift < floor_) break;
        if (edge.from == focus) near[static_cast<std::size_t>(edge.to)] = true;
        if (edge.to == focus) near[static_cast<std::size_t>(edge.from)] = true;
    }
    QFont small = look.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    for (int expert = 0; expert < model_.rowCount(); ++expert) {
        const QPointF at = centre(area, expert);
        const double r = radius(area, expert);
        const bool selected = expert == marks.selected, hovered = expert == marks.hovered;
        const bool strong = selected || hovered || near[static_cast<std::size_t>(expert)];
        painter.setBrush(look.colours[selected ? Role::accent : Role::window]);
        painter.setPen(QPen(selected || hovered ? look.colours[Role::accent]
                                                : withOpacity(look.colours[Role::quiet], strong ? 1 : faded),
                            hovered ? 2.2 : 1.3));
        painter.drawEllipse(at, r, r);
        if (expert == marks.pinned) {  // a second, dashed ring
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(look.colours[Role::accent], 1.4, Qt::DashLine));
            painter.drawEllipse(at, r + 3, r + 3);
        }
        const QString number = QString::number(expert);
        if (metrics.horizontalAdvance(number) * 1.15 > 1.7 * r || metrics.height() * 0.8 > 1.7 * r) continue;
        painter.setPen(selected ? look.colours[Role::onAccent]
                                : withOpacity(look.colours[Role::quiet], strong ? 1 : faded));
        painter.drawText(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), Qt::AlignCenter | Qt::TextDontClip, number);
    }
    if (focus >= 0 && focus < model_.rowCount()) paintLabel(painter, area, focus, look);
    painter.restore();
}

void ExpertGraph::paintLabel(QPainter& painter, const QRectF& area, int expert, const Look& look) const {
    const QFontMetricsF metrics(look.font);
    const QString text = model_.describe(expert);
    const QPointF at = centre(area, expert);
    const double r = radius(area, expert), gap = look.em * 0.5;
    QRectF box(0, 0, metrics.horizontalAdvance(text) + gap, metrics.height() + 2);
    box.moveCenter(at);
    box.moveLeft(at.x() + r + gap / 2);
    if (box.right() > area.right()) box.moveRight(at.x() - r - gap / 2);
    if (box.left() < area.left()) {  // beside it there is no room
        box.moveCenter({std::clamp(at.x(), area.left() + box.width() / 2,
                                   std::max(area.left() + box.width() / 2, area.right() - box.width() / 2)),
                        at.y()});
        box.moveBottom(at.y() - r - 1);
        if (box.top() < area.top()) box.moveTop(at.y() + r + 1);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(withOpacity(look.colours[Role::window], 0.85));
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(look.font);
    painter.setPen(look.colours[Role::text]);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
}

}  // namespace dynak

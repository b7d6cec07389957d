// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/token_map_figure.h"

#include <algorithm>
#include <cmath>

#include "widgets/plot/painted_item.h"

namespace dynak {
namespace {

constexpr double tallestRow = 2.1;  // lines
constexpr double widestColumn = 7;  // ems
constexpr double leastGapped = 5;   // pixels of a cell that is parted from its neighbours

// Of rows that are counted from below.
int siteAt(const std::vector<int>& sites, const QRectF& area, double y) {
    const int count = static_cast<int>(sites.size());
    const int row = static_cast<int>((y - area.top()) / area.height() * count);
    return sites[static_cast<std::size_t>(std::clamp(count - 1 - row, 0, count - 1))];
}

}  // namespace

TokenMapFigure::TokenMapFigure(const TokenModel& model, QWidget* parent) : TokensFigure(model, parent) {}

void TokenMapFigure::setDrawn(const TokenSet::Range& range) {
    if (range == drawn_) return;
    drawn_ = range;
    replot(rpQueuedReplot);
}

// With a line for the scale and one for the tokens' letters, of each text.
int TokenMapFigure::mostUpperHeight() const {
    const double lines = model().tokens().hasPairs() ? 4.6 : 3;
    return static_cast<int>((tallestRow * model().tokens().sites() + lines) * QFontMetrics(labelFont()).height());
}

QSize TokenMapFigure::sizeHint() const {
    return {QFontMetrics(labelFont()).height() * 30, mostUpperHeight() + histogramHeight()};
}

QSize TokenMapFigure::minimumSizeHint() const {
    const int line = QFontMetrics(labelFont()).height();
    return {line * 16, line * 11};
}

void TokenMapFigure::rebuildUpper() {
    new PaintedItem(this, [this](QCPPainter& painter) {
        if (model().tokens().isEmpty()) return;
        const std::vector<Block> all = blocks();
        for (const Block& block : all) {
            paintCells(painter, block);
            paintTitles(painter, block);
        }
        if (all.empty() || isPlain()) return;
        double right = 0;
        for (const Block& block : all) right = std::max(right, block.area.right());
        paintScale(painter, {right, all.front().area.top() - QFontMetricsF(labelFont()).height() * 0.7});
    });
}

// Whether a column is wide enough for nearly every token's letters.
bool TokenMapFigure::wordsFit(double column) const {
    if (isPlain() || column < em() * 2 || drawn_.size() > 400) return false;
    const QFontMetricsF metrics(labelFont());
    qint64 fitting = 0;
    for (qint64 token = drawn_.begin; token < drawn_.end; ++token)
        fitting += metrics.horizontalAdvance(model().tokens().text(token).trimmed()) < column;
    return fitting * 10 >= drawn_.size() * 9;
}

QRectF TokenMapFigure::Block::cell(qint64 token, std::size_t row) const {
    const double width = area.width() / static_cast<double>(std::max<qint64>(1, tokens.size()));
    const double height = area.height() / static_cast<double>(sites.size());
    // the input is below, as a network is drawn
    return {area.left() + static_cast<double>(token - tokens.begin) * width,
            area.top() + static_cast<double>(sites.size() - 1 - row) * height, width, height};
}

QRectF TokenMapFigure::Block::line(std::size_t row) const {
    return cell(tokens.begin, row).united(cell(tokens.end - 1, row));
}

// Below a line for the scale, beside the names of the sites. Columns and rows of both texts are alike.
std::vector<TokenMapFigure::Block> TokenMapFigure::blocks() const {
    using Side = TokenSet::Side;
    const TokenSet& tokens = model().tokens();
    std::vector<Block> all;
    for (const Side side : tokens.hasPairs() ? std::vector{Side::source, Side::target} : std::vector{Side::whole}) {
        TokenSet::Range range = drawn_;
        if (side != Side::whole) {
            const TokenSet::Range text = tokens.tokensOf(model().sample(), side);
            range = {std::max(text.begin, drawn_.begin), std::min(text.end, drawn_.end)};
        }
        std::vector<int> sites = tokens.sitesOf(side);
        if (!sites.empty() && (range.size() > 0 || side == Side::whole))
            all.push_back({range, std::move(sites), {}, false});
    }
    if (all.empty()) return all;
    const QFontMetricsF metrics(labelFont());
    double names = 0;
    for (int site = 0; site < tokens.sites(); ++site)
        names = std::max(names, metrics.horizontalAdvance(tokens.siteTitle(site)));
    std::size_t rows = 0;
    qint64 columns = 1;
    for (const Block& block : all) {
        rows += block.sites.size();
        columns = std::max(columns, block.tokens.size());
    }
    const QRectF room = upper().outerRect();
    const double left = room.left() + (isPlain() ? 0 : names + em() * 0.8);
    double top = room.top() + metrics.height() * 1.5;
    const double width = std::min(room.right() + 1 - left - em(), static_cast<double>(columns) * em() * widestColumn);
    const double column = width / static_cast<double>(columns);
    const double between = metrics.height() * 0.4;  // from the letters of one text to the next
    const auto heightWith = [&](double below) {
        const double gaps = static_cast<double>(all.size()) * below + static_cast<double>(all.size() - 1) * between;
        return std::min(room.bottom() + 1 - top - gaps, static_cast<double>(rows) * metrics.height() * tallestRow);
    };
    double below = wordsFit(column) ? metrics.height() * 1.2 : 0;
    // the texts stand above: where room is scarce, cells come first
    if (all.size() > 1 && heightWith(below) < static_cast<double>(rows) * metrics.height() * 0.45) below = 0;
    const double height = heightWith(below);
    for (Block& block : all) {
        const double share = static_cast<double>(block.sites.size()) / static_cast<double>(rows);
        const double blockWidth = column * static_cast<double>(std::max<qint64>(1, block.tokens.size()));
        block.area = {left, top, std::max(1.0, all.size() > 1 ? blockWidth : width), std::max(1.0, height * share)};
        block.hasWords = below > 0;
        top = block.area.bottom() + below + between;
    }
    return all;
}

QRectF TokenMapFigure::cell(qint64 token, int site) const {
    for (const Block& block : blocks())
        if (const auto row = std::ranges::find(block.sites, site); row != block.sites.end() && block.holds(token))
            return block.cell(token, static_cast<std::size_t>(row - block.sites.begin()));
    return {};
}

void TokenMapFigure::paintCells(QCPPainter& painter, const Block& block) const {
    if (block.tokens.size() <= 0) return;
    const Matrix<std::int32_t> counts = model().counts(block.tokens);
    std::vector<QColor> colourOf;
    for (int experts = 0; experts <= model().summary().highestCell; ++experts)
        colourOf.push_back(colourAt(colours().sequential(), model().cellShade(experts)));
    if (colourOf.empty()) return;
    const QRectF first = block.cell(block.tokens.begin, 0);
    const double gapX = first.width() >= leastGapped ? 1 : 0, gapY = first.height() >= leastGapped ? 1 : 0;
    const bool sharp = !painter.modes().testFlag(QCPPainter::pmVectorized);
    painter.setAntialiasing(false);
    for (std::size_t row = 0; row < block.sites.size(); ++row)
        for (std::int64_t i = 0; i < counts.columns; ++i) {
            const std::int32_t count = counts.at(block.sites[row], i);
            if (count == notSeen) continue;
            QRectF here = block.cell(block.tokens.begin + i, row);
            if (sharp) {  // on whole pixels, so that no seams show
                const double left = std::round(here.left()), top = std::round(here.top());
                here = {left, top, std::round(here.right()) - left, std::round(here.bottom()) - top};
            }
            painter.fillRect(here.adjusted(0, 0, -gapX, -gapY),
                             colourOf[std::min(static_cast<std::size_t>(count), colourOf.size() - 1)]);
        }
}

void TokenMapFigure::paintTitles(QCPPainter& painter, const Block& block) const {
    if (isPlain()) return;
    const QRectF& all = block.area;
    const QFontMetricsF metrics(labelFont());
    painter.setFont(labelFont());
    const double height = all.height() / static_cast<double>(block.sites.size());
    // as many names as fit, from the input upwards
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(metrics.height() * 0.95 / height)));
    for (std::size_t row = 0; row < block.sites.size(); row += every) {
        const QRectF line(upper().outerRect().left(), block.cell(block.tokens.begin, row).top(),
                          all.left() - em() * 0.6 - upper().outerRect().left(), height);
        painter.setPen(colours()[block.sites[row] == model().site() ? Role::text : Role::quiet]);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         model().tokens().siteTitle(block.sites[row]));
    }
    if (block.hasWords && block.tokens.size() > 0) {
        const double column = block.cell(block.tokens.begin, 0).width();
        painter.setPen(colours()[Role::quiet]);
        for (qint64 token = block.tokens.begin; token < block.tokens.end; ++token) {
            const QRectF under(block.cell(token, 0).left(), all.bottom() + 2, column - 1, metrics.height());
            painter.drawText(under, Qt::AlignHCenter | Qt::AlignTop,
                             metrics.elidedText(model().tokens().text(token).trimmed(), Qt::ElideRight, column));
        }
    }
}

void TokenMapFigure::paintMarks(QCPPainter& painter) {
    if (model().tokens().isEmpty()) return;
    painter.setBrush(Qt::NoBrush);
    for (const Block& block : blocks()) {
        const auto column = [&](qint64 token, const QPen& stroke) {
            if (!block.holds(token)) return;
            painter.setPen(stroke);
            const QRectF top = block.cell(token, block.sites.size() - 1);
            painter.drawRect(block.cell(token, 0).united(top).adjusted(-1, -1, 0, 0));
        };
        const auto row = std::ranges::find(block.sites, model().site());
        if (row != block.sites.end() && block.tokens.size() > 0) {
            painter.setPen(pen(Role::text, 1.4));
            painter.drawRect(block.line(static_cast<std::size_t>(row - block.sites.begin())).adjusted(-1, -1, 0, 0));
        }
        column(marks().pinned, pen(Role::text, 1.4, Qt::DashLine));
        column(marks().hovered, pen(Role::outline, 1.6));
        column(marks().selected, pen(Role::accent, 2.2));
    }
}

std::pair<qint64, int> TokenMapFigure::at(QPointF position) const {
    for (const Block& block : blocks()) {
        const QRectF& all = block.area;
        if (!all.contains(position) || block.tokens.size() <= 0) continue;
        const auto column =
            static_cast<qint64>((position.x() - all.left()) / all.width() * static_cast<double>(block.tokens.size()));
        return {std::min(block.tokens.begin + column, block.tokens.end - 1), siteAt(block.sites, all, position.y())};
    }
    return {-1, -1};
}

int TokenMapFigure::siteTitleAt(QPointF position) const {
    for (const Block& block : blocks())
        if (position.x() < block.area.left() && position.y() >= block.area.top() && position.y() < block.area.bottom())
            return siteAt(block.sites, block.area, position.y());
    return -1;
}

}  // namespace dynak

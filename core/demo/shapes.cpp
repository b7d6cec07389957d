// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/shapes.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace dynak {

namespace {

struct Point {
    double x = 0, y = 0;
};

using Colour = std::array<double, 3>;  // 0 … 1

double between(Random& random, double low, double high) {
    return low + (high - low) * random.uniform();
}

// Whether a point lies in a shape of radius about 1 around the origin.
using Inside = bool (*)(Point);

bool inPolygon(Point p, std::span<const Point> corners) {
    bool inside = false;
    for (std::size_t i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
        const Point a = corners[i];
        const Point b = corners[j];
        if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
    }
    return inside;
}

// The angle is measured from the top; corners alternate between two radii.
template <std::size_t count>
bool inStar(Point p, double outer, double inner) {
    std::array<Point, count> corners;
    for (std::size_t i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / count;
        const double radius = i % 2 == 0 ? outer : inner;
        corners[i] = {radius * std::sin(angle), -radius * std::cos(angle)};
    }
    return inPolygon(p, corners);
}

bool inCircle(Point p) {
    return std::hypot(p.x, p.y) < 0.9;
}
bool inRing(Point p) {
    const double radius = std::hypot(p.x, p.y);
    return radius < 0.95 && radius > 0.55;
}
bool inCrescent(Point p) {
    return std::hypot(p.x, p.y) < 0.95 && std::hypot(p.x - 0.45, p.y) > 0.75;
}
bool inTriangle(Point p) {
    return inStar<3>(p, 1.1, 1.1);
}
bool inSquare(Point p) {
    return std::abs(p.x) < 0.78 && std::abs(p.y) < 0.78;
}
bool inHexagon(Point p) {
    return inStar<6>(p, 1, 1);
}
bool inFiveStar(Point p) {
    return inStar<10>(p, 1.15, 0.45);
}
bool inCross(Point p) {
    return (std::abs(p.x) < 0.3 && std::abs(p.y) < 0.95) || (std::abs(p.y) < 0.3 && std::abs(p.x) < 0.95);
}
bool inHeart(Point p) {
    const bool left = std::hypot(p.x + 0.42, p.y + 0.3) < 0.5;
    const bool right = std::hypot(p.x - 0.42, p.y + 0.3) < 0.5;
    constexpr std::array<Point, 3> tip{Point{-0.88, -0.1}, Point{0.88, -0.1}, Point{0, 1}};
    return left || right || inPolygon(p, tip);
}
bool inArrow(Point p) {
    constexpr std::array<Point, 7> corners{Point{-1, -0.22}, Point{0.1, -0.22}, Point{0.1, -0.7}, Point{1, 0},
                                           Point{0.1, 0.7},  Point{0.1, 0.22},  Point{-1, 0.22}};
    return inPolygon(p, corners);
}

constexpr std::array<Inside, shapeNames.size()> insides{inCircle,  inRing,     inCrescent, inTriangle, inSquare,
                                                        inHexagon, inFiveStar, inCross,    inHeart,    inArrow};

// Each of red, green and blue between `dark` and `light`, 0 … 1: grounds are dark, figures light.
Colour drawColour(double dark, double light, Random& random) {
    return {between(random, dark, light), between(random, dark, light), between(random, dark, light)};
}

Colour mix(const Colour& a, const Colour& b, double share) {
    return {a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share};
}

// Plain, a slope, stripes or checks of two near colours.
class Background {
public:
    explicit Background(Random& random) : first_(drawColour(0, 0.5, random)), pattern_(random.below(4)) {
        second_ = mix(first_, drawColour(0, 0.5, random), 0.5);
        angle_ = between(random, 0, std::numbers::pi);
        period_ = between(random, 3, 9);
    }
    [[nodiscard]] Colour at(double x, double y) const {
        const double along = x * std::cos(angle_) + y * std::sin(angle_);
        const double across = y * std::cos(angle_) - x * std::sin(angle_);
        switch (pattern_) {
            case 0: return first_;
            case 1: return mix(first_, second_, 0.5 + along / (2 * pictureSide));
            case 2: return even(along) ? first_ : second_;
            default: return even(along) == even(across) ? first_ : second_;
        }
    }

private:
    [[nodiscard]] bool even(double value) const { return std::fmod(std::floor(value / period_), 2) == 0; }

    Colour first_, second_;
    std::int64_t pattern_;
    double angle_, period_;
};

// A dot or a short bar that belongs to no class.
struct Speck {
    Point place;
    double angle = 0, length = 0, width = 0;
    Colour colour;

    explicit Speck(Random& random)
        : place{between(random, 1, pictureSide - 1), between(random, 1, pictureSide - 1)},
          angle(between(random, 0, std::numbers::pi)),
          length(between(random, 0.5, 2.5)),
          width(between(random, 0.5, 1)),
          colour(drawColour(0.2, 1, random)) {}

    [[nodiscard]] bool covers(double x, double y) const {
        const double dx = x - place.x;
        const double dy = y - place.y;
        return std::abs(dx * std::cos(angle) + dy * std::sin(angle)) < length &&
               std::abs(dy * std::cos(angle) - dx * std::sin(angle)) < width;
    }
};

struct Figure {
    Inside inside;
    Point centre;
    double radius = 0, angle = 0;
    Colour colour, shade;

    [[nodiscard]] bool covers(double x, double y) const {
        const double dx = (x - centre.x) / radius;
        const double dy = (y - centre.y) / radius;
        return inside({dx * std::cos(angle) + dy * std::sin(angle), dy * std::cos(angle) - dx * std::sin(angle)});
    }
};

Figure drawFigure(std::size_t shape, Random& random) {
    Figure figure{insides[shape], {}, between(random, 7.5, 11.5), between(random, -0.35, 0.35), {}, {}};
    const double margin = figure.radius * 0.95;
    figure.centre = {between(random, margin, pictureSide - margin), between(random, margin, pictureSide - margin)};
    figure.colour = drawColour(0.45, 1, random);
    figure.colour[static_cast<std::size_t>(random.below(3))] = 1;
    figure.shade = mix(figure.colour, drawColour(0.45, 1, random), 0.3);
    return figure;
}

}  // namespace

Image drawPicture(std::size_t shape, Random& random) {
    const Background background(random);
    std::vector<Speck> specks;
    for (std::int64_t i = random.below(4); i > 0; --i) specks.emplace_back(random);
    const Figure figure = drawFigure(shape, random);
    constexpr int fine = 3;        // samples a pixel and direction, against jagged edges
    constexpr double levels = 15;  // few colours keep the files small
    Image image{pictureSide, pictureSide, 3, {}};
    for (std::int64_t row = 0; row < pictureSide; ++row)
        for (std::int64_t column = 0; column < pictureSide; ++column) {
            Colour sum{};
            for (int sample = 0; sample < fine * fine; ++sample) {
                const double x = static_cast<double>(column) + (sample % fine + 0.5) / fine;
                const double y =
                    static_cast<double>(row) + (sample / fine + 0.5) / fine;  // NOLINT(bugprone-integer-division)
                Colour colour = background.at(x, y);
                for (const auto& speck : specks)
                    if (speck.covers(x, y)) colour = speck.colour;
                if (figure.covers(x, y)) colour = mix(figure.colour, figure.shade, y / pictureSide);
                for (std::size_t c = 0; c < 3; ++c) sum[c] += colour[c] / (fine * fine);
            }
            for (const double value : sum)
                image.pixels.push_back(
                    static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 1.0) * levels) * 17));
        }
    return image;
}

}  // namespace dynak

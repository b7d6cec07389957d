// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coactivation/value_scale.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "widgets/plot/numbers.h"

namespace dynak {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ValueScale)
};

// Of lift: lower, and noise around chance would look like structure; higher, and pairs that hardly ever fire would
// leave no colours for the others.
constexpr double leastTop = 4, highestTop = 32;
constexpr QChar thinSpace(0x202F);

// The next of 1, 2, 5 · 10^n.
double roundUp(double value) {
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0})
        if (value <= step * power * (1 + 1e-9)) return step * power;
    return 10 * power;
}

QString factor(double lift) {
    return lift == 0.5 ? QStringLiteral("½") : fixed(lift, lift < 1 ? 2 : 0);
}

int decimals(double share) {
    return share >= 0.01 ? 0 : share >= 0.001 ? 1 : 2;
}

}  // namespace

const QStringList& valueIds() {
    static const QStringList ids{QStringLiteral("count"), QStringLiteral("conditional"), QStringLiteral("lift")};
    return ids;
}

QString timesChance(double lift) {
    return Text::tr("%1 × chance").arg(fixed(lift, lift < 0.1 ? 2 : lift < 10 ? 1 : 0));
}

ValueScale scaleFor(PairValue value, double quantile) {
    const double top = std::isfinite(quantile) ? quantile : 0;
    if (value == PairValue::lift)
        return {value, 0.5, std::exp2(std::ceil(std::log2(std::clamp(top, leastTop, highestTop)) - 1e-9))};
    return {value, 0, std::min(1.0, roundUp(std::clamp(top, 1e-4, 1.0)))};
}

double ValueScale::position(double of) const {
    if (value == PairValue::lift) return of <= low ? 0 : std::min(1.0, std::log2(of / low) / std::log2(high / low));
    return std::sqrt(std::clamp(of / high, 0.0, 1.0));
}

QList<ValueScale::Tick> ValueScale::ticks() const {
    QList<Tick> out;
    const auto last = [](const QString& text) {
        return QStringLiteral("≥") + thinSpace + text;
    };
    if (value == PairValue::lift) {
        const double step = high / low <= 64 ? 2 : 4;
        double at = low;
        while (at < high) {
            out << Tick{position(at), at == low ? QStringLiteral("≤") + thinSpace + factor(at) : factor(at)};
            at *= step;
        }
        out << Tick{1, last(factor(high))};
        return out;
    }
    for (const double share : {0.0, 0.1, 0.4})
        out << Tick{position(share * high),
                    share == 0 ? QStringLiteral("0") : percent(share * high, decimals(share * high))};
    out << Tick{1, high < 1 ? last(percent(high, decimals(high))) : percent(high, 0)};
    return out;
}

QString ValueScale::caption() const {
    switch (value) {
        case PairValue::together: return Text::tr("of tokens have both, square-root scale");
        case PairValue::conditional: return Text::tr("of the row's tokens, square-root scale");
        case PairValue::lift: return Text::tr("× chance, logarithmic");
    }
    return {};
}

QString ValueScale::text(double of) const {
    return value == PairValue::lift ? timesChance(of) : percent(of);
}

QString ValueScale::unit() const {
    switch (value) {
        case PairValue::together: return Text::tr("share of tokens");
        case PairValue::conditional: return Text::tr("share of the first's tokens");
        case PairValue::lift: return Text::tr("multiple of chance");
    }
    return {};
}

}  // namespace dynak

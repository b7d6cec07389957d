// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace dynak {
namespace {

constexpr QChar minus(0x2212);
constexpr QChar thinSpace(0x202F);  // narrow, no break: a number never parts from its unit

QString withUnit(const QString& number, const QString& unit) {
    return number + thinSpace + unit;
}

// As many decimals as give three significant digits, at most `most`.
int decimalsFor(double value, int most) {
    const double size = std::abs(value);
    if (size >= 100) return 0;
    if (size >= 10) return std::min(1, most);
    if (size >= 1) return std::min(2, most);
    return std::min(3, most);
}

// Perplexities and scores up to 100 are read in tens, other metrics are below 1 or nearly so.
int decimals(Metric metric) {
    return metric == Metric::perplexity || metric == Metric::bleu || metric == Metric::chrf ? 2 : 3;
}

}  // namespace

QString fixed(double value, int decimals) {
    QString text = QLocale().toString(std::abs(value), 'f', decimals);
    if (value < 0 && QLocale().toDouble(text) != 0) text.prepend(minus);
    return text;
}

QString percent(double share, int decimals) {
    return withUnit(fixed(share * 100, decimals), QStringLiteral("%"));
}

QString difference(double value, int decimals) {
    const QString text = fixed(value, decimals);
    if (text.startsWith(minus) || QLocale().toDouble(text) == 0)
        return text.startsWith(minus) ? text : QStringLiteral("±") + text;
    return QLatin1Char('+') + text;
}

QString milliseconds(double value) {
    if (value >= 1000) return withUnit(fixed(value / 1000, decimalsFor(value / 1000, 1)), QStringLiteral("s"));
    return withUnit(fixed(value, decimalsFor(value, 2)), QStringLiteral("ms"));
}

QString duration(double seconds) {
    if (seconds < 1) return milliseconds(seconds * 1000);
    if (seconds < 10) return withUnit(fixed(seconds, seconds == std::floor(seconds) ? 0 : 1), QStringLiteral("s"));
    const auto whole = std::llround(seconds);
    if (whole < 60) return withUnit(QString::number(whole), QStringLiteral("s"));
    const QString minutes = withUnit(QString::number(whole / 60 % 60), QStringLiteral("min"));
    if (whole < 3600)
        return whole % 60 == 0
                   ? minutes
                   : minutes + QLatin1Char(' ') + withUnit(QString::number(whole % 60), QStringLiteral("s"));
    return withUnit(QString::number(whole / 3600), QStringLiteral("h")) + QLatin1Char(' ') + minutes;
}

QString roughDuration(double seconds) {
    const auto rounded = [](double value, double step) {
        return std::max(step, std::round(value / step) * step);
    };
    if (seconds < 57.5) return withUnit(fixed(rounded(seconds, seconds < 10 ? 1 : 5), 0), QStringLiteral("s"));
    const double minutes = seconds / 60;
    if (minutes < 57.5) return withUnit(fixed(rounded(minutes, minutes < 10 ? 1 : 5), 0), QStringLiteral("min"));
    const double hours = rounded(minutes / 60, minutes < 570 ? 0.5 : 1);
    return withUnit(fixed(hours, hours == std::floor(hours) ? 0 : 1), QStringLiteral("h"));
}

QString count(double value) {
    const double size = std::abs(value);
    if (size < 1e6) return QLocale().toString(std::llround(value));
    struct Unit {
        double size;
        const char* name;
    };
    for (const Unit& unit : {Unit{1e12, "T"}, Unit{1e9, "G"}, Unit{1e6, "M"}})
        if (size >= unit.size)
            return withUnit(fixed(value / unit.size, decimalsFor(value / unit.size, 1)), QLatin1String(unit.name));
    return {};
}

QString quality(Metric metric, double value) {
    if (isShare(metric)) return percent(value);
    return fixed(value, decimals(metric) < 3 ? decimalsFor(value, decimals(metric)) : 3);
}

QString qualityDifference(Metric metric, double value) {
    if (isShare(metric)) return difference(value * 100, 1);
    return difference(value, decimals(metric));
}

QString metricTitle(Metric metric) {
    const auto translated = [](const char* text) {
        return QCoreApplication::translate("Metric", text);
    };
    switch (metric) {
        case Metric::accuracy: return translated(QT_TRANSLATE_NOOP("Metric", "accuracy"));
        case Metric::perplexity: return translated(QT_TRANSLATE_NOOP("Metric", "perplexity"));
        case Metric::loss: return translated(QT_TRANSLATE_NOOP("Metric", "loss, nats"));
        case Metric::agreement: return translated(QT_TRANSLATE_NOOP("Metric", "agreement with dense"));
        case Metric::divergence: return translated(QT_TRANSLATE_NOOP("Metric", "divergence from dense, nats"));
        case Metric::cosine: return translated(QT_TRANSLATE_NOOP("Metric", "cosine to dense"));
        case Metric::bleu: return QStringLiteral("BLEU");
        case Metric::chrf: return QStringLiteral("chrF");
        case Metric::exactMatch: return translated(QT_TRANSLATE_NOOP("Metric", "exact match"));
    }
    return {};
}

}  // namespace dynak

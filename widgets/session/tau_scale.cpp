// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/tau_scale.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace dynak {

double tauPosition(double tau) {
    if (!(tau > 0)) return 0;
    if (tau < smallestScaleTau) return tauScaleFoot * tau / smallestScaleTau;
    return std::min(1.0, tauScaleFoot + (1 - tauScaleFoot) * (1 - std::log(tau) / std::log(smallestScaleTau)));
}

double tauAtPosition(double position) {
    if (!(position > 0)) return 0;
    if (position < tauScaleFoot) return smallestScaleTau * position / tauScaleFoot;
    const double share = (std::min(position, 1.0) - tauScaleFoot) / (1 - tauScaleFoot);
    return std::pow(smallestScaleTau, 1 - share);
}

QString tauText(double tau) {
    if (!(tau > 0)) return QStringLiteral("0");
    const int decimals = std::clamp(2 - static_cast<int>(std::floor(std::log10(tau))), 2, 6);
    QString digits = QLocale().toString(tau, 'f', decimals);
    while (digits.endsWith(QLatin1Char('0'))) digits.chop(1);
    if (!digits.isEmpty() && !digits.back().isDigit()) digits.chop(1);
    return digits;
}

double parseTau(const QString& text) {
    bool ok = false;
    const double value = QString(text).trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    return ok && value >= 0 && value <= 1 ? value : -1;
}

}  // namespace dynak

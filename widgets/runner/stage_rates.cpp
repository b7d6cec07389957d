// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runner/stage_rates.h"

#include <QSettings>

namespace dynak {
namespace {

const QString group = QStringLiteral("rates");

}  // namespace

StageRates keptRates() {
    QSettings settings;
    settings.beginGroup(group);
    StageRates rates;
    for (const QString& name : settings.childKeys())
        if (const double rate = settings.value(name).toDouble(); rate > 0) rates[name.toStdString()] = rate;
    return rates;
}

void keepRate(const Project& project, const nlohmann::json& recipe, const std::string& stage) {
    const auto rate = measuredRate(project, recipe, stage);
    if (!rate) return;
    const StageRates kept = keptRates();
    const std::string name = rateName(recipe, stage);
    const auto before = kept.find(name);
    QSettings().setValue(group + QLatin1Char('/') + QString::fromStdString(name),
                         before == kept.end() ? *rate : (*rate + before->second) / 2);
}

}  // namespace dynak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/palette.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>
#include <algorithm>
#include <cmath>

#include "core/base/error.h"

// Resources of a static library are registered by hand, outside any namespace.
static void registerResources() {
    Q_INIT_RESOURCE(studio);
}

namespace dynak {
namespace {

constexpr std::array<const char*, static_cast<std::size_t>(Role::count)> roleNames = {
    "window", "raised", "text",  "quiet",        "faint",   "accent", "onAccent", "accentSoft", "border",
    "axis",   "grid",   "track", "distribution", "outline", "zone",   "error",    "errorSoft",  "caution"};

QColor colourFrom(const QJsonValue& value, const QString& origin, const QString& what) {
    const QColor colour(value.toString());
    if (!colour.isValid())
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1: %2 is '%3', expected a colour such as #2f6fb3.", origin.toStdString(),
                                 what.toStdString(), value.toString().toStdString()),
                    Sentence::tr("Restore the palette file from the sources."));
    return colour;
}

std::vector<QColor> coloursFrom(const QJsonObject& root, const QString& key, const QString& origin) {
    std::vector<QColor> colours;
    for (const auto& value : root[key].toArray()) colours.push_back(colourFrom(value, origin, key));
    if (colours.empty())
        throw Error(ErrorCode::badFile,
                    Sentence::tr("%1: '%2' has no colours.", origin.toStdString(), key.toStdString()),
                    Sentence::tr("Restore the palette file from the sources."));
    return colours;
}

Palette load(const QString& name) {
    registerResources();
    QFile file(QStringLiteral(":/dynak/palettes/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::notFound, Sentence::tr("The palette %1 is not built in.", name.toStdString()),
                    Sentence::tr("Rebuild the studio."));
    return Palette::fromJson(file.readAll(), file.fileName());
}

}  // namespace

Palette Palette::fromJson(const QByteArray& json, const QString& origin) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject roles = root[QLatin1String("roles")].toObject();
    Palette palette;
    for (std::size_t i = 0; i < roleNames.size(); ++i) {
        const QString role = QLatin1String(roleNames[i]);
        palette.roles_[i] = colourFrom(roles[role], origin, role);
    }
    palette.categorical_ = coloursFrom(root, QStringLiteral("categorical"), origin);
    palette.sequential_ = coloursFrom(root, QStringLiteral("sequential"), origin);
    palette.diverging_ = coloursFrom(root, QStringLiteral("diverging"), origin);
    palette.bandOpacity_ = root[QLatin1String("bandOpacity")].toDouble(palette.bandOpacity_);
    return palette;
}

QColor Palette::categorical(int index) const {
    const int count = static_cast<int>(categorical_.size());
    return categorical_[static_cast<std::size_t>(((index % count) + count) % count)];
}

bool Palette::isDark() const {
    return (*this)[Role::window].lightnessF() < 0.5;
}

QPalette Palette::widgetPalette() const {
    const Palette& my = *this;
    QPalette out;
    out.setColor(QPalette::Window, my[Role::window]);
    out.setColor(QPalette::Base, my[Role::raised]);
    out.setColor(QPalette::AlternateBase, my[Role::accentSoft]);
    out.setColor(QPalette::Button, my[Role::raised]);
    out.setColor(QPalette::ToolTipBase, my[Role::raised]);
    out.setColor(QPalette::Highlight, my[Role::accent]);
    out.setColor(QPalette::HighlightedText, my[Role::onAccent]);
    out.setColor(QPalette::Link, my[Role::accent]);
    out.setColor(QPalette::PlaceholderText, my[Role::faint]);
    out.setColor(QPalette::Mid, my[Role::border]);
    out.setColor(QPalette::Midlight, my[Role::grid]);
    out.setColor(QPalette::Dark, my[Role::axis]);
    out.setColor(QPalette::Light, my[Role::raised]);
    out.setColor(QPalette::Shadow, isDark() ? QColor(Qt::black) : my[Role::axis]);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText}) {
        out.setColor(role, my[Role::text]);
        out.setColor(QPalette::Disabled, role, my[Role::faint]);
    }
    return out;
}

const Palette& lightPalette() {
    static const Palette palette = load(QStringLiteral("light"));
    return palette;
}

const Palette& darkPalette() {
    static const Palette palette = load(QStringLiteral("dark"));
    return palette;
}

const Palette& paletteOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightnessF() < 0.5 ? darkPalette() : lightPalette();
}

const Palette& paletteOf(const QWidget& widget) {
    return paletteOf(widget.palette());
}

QColor colourAt(const std::vector<QColor>& map, double t) {
    const double position = std::clamp(std::isfinite(t) ? t : 0.0, 0.0, 1.0) * static_cast<double>(map.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(position), map.size() - 2);
    const double share = position - static_cast<double>(index);
    const QColor a = map[index], b = map[index + 1];
    const auto mix = [share](double from, double to) {
        return static_cast<float>(from + share * (to - from));
    };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor withOpacity(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

}  // namespace dynak

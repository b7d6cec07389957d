// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/site_name.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dynak {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("SiteName", text);
}

QString stackTitle(const QString& stack) {
    if (stack == QLatin1String("encoder")) return translated(QT_TRANSLATE_NOOP("SiteName", "encoder"));
    if (stack == QLatin1String("decoder")) return translated(QT_TRANSLATE_NOOP("SiteName", "decoder"));
    return stack;
}

QString joined(const QString& first, const QString& second) {
    return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
}

}  // namespace

std::optional<SiteName> siteName(const QString& id) {
    static const QRegularExpression pattern(QStringLiteral("^([A-Za-z]+)\\.(\\d+)\\.(.+)$"));
    const auto match = pattern.match(id);
    if (!match.hasMatch()) return std::nullopt;
    SiteName name{match.captured(1), match.captured(2), match.captured(3)};
    if (name.stack == QLatin1String("layer")) name.stack.clear();
    if (name.kind == QLatin1String("ffn")) name.kind.clear();
    name.kind.replace(QLatin1Char('.'), QLatin1Char(' ')).replace(QLatin1Char('_'), QLatin1Char(' '));
    return name;
}

QString siteTitle(const QString& id) {
    const auto name = siteName(id);
    if (!name) return id.endsWith(QLatin1String(".ffn")) ? id.chopped(4) : id;
    const QString layer = name->stack.isEmpty() ? translated(QT_TRANSLATE_NOOP("SiteName", "layer %1")).arg(name->layer)
                                                : joined(stackTitle(name->stack), name->layer);
    return joined(layer, name->kind);
}

QString siteGroup(const QString& id) {
    const auto name = siteName(id);
    if (!name) return {};
    if (!name->stack.isEmpty()) return joined(stackTitle(name->stack), name->kind);
    return name->kind.isEmpty() ? translated(QT_TRANSLATE_NOOP("SiteName", "layers")) : name->kind;
}

}  // namespace dynak
